// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

/// @dev Every state that isn't final is left by a stranger alone, however far the clock jumps, with everybody else gone.
contract ExitTest is EscrowTest {
    uint256 internal constant AGE = 100 * 365 days;
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
    }

    function test_FromOffered() external {
        id = create(offer());
        skip(AGE);
        vm.prank(stranger);
        escrow.lapse(id);
        vm.assertEq(escrow.grantView(id).returned, TOTAL, "returned");
    }

    function test_FromOpen() external {
        skip(AGE);
        leaveByExpiry(0);
    }

    function test_FromReopened() external {
        submit(id, 0);
        refuse(id, 0);
        skip(AGE);
        leaveByExpiry(0);
    }

    function test_FromSubmitted() external {
        submit(id, 0);
        submit(id, 2);
        skip(AGE);
        leaveByClaim(0);
        leaveByClaim(2);
    }

    function test_FromApproved() external {
        submit(id, 3);
        approve(id, 3);
        skip(AGE);
        leaveByClaim(3);
    }

    function test_FromSilent() external {
        submit(id, 0);
        skip(7 days + 1);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Silent);
        skip(AGE);
        leaveByClaim(0);
    }

    function test_FromChallenged() external {
        submit(id, 0);
        challenge(id, 0);
        skip(AGE);
        leaveByClaim(0);
    }

    function test_FromResolved() external {
        submit(id, 0);
        challenge(id, 0);
        resolve(id, 0, IGrantEscrow.Resolution.Part, 1);
        skip(AGE);
        leaveByClaim(0);
    }

    function test_FromCancelled() external {
        claimable(id, 0);
        cancel(id, 7);
        skip(AGE);
        leaveByClaim(0);
        vm.prank(stranger);
        escrow.claimSettlement(id);
        assertMoney(id, 20_000e6 + 7, TOTAL - 20_000e6 - 7);
    }

    /// @dev A guardian that pauses for a century, as often as it may, takes away no more than those times.
    function test_FromAnEndlessSeriesOfPauses() external {
        for (uint256 i = 0; i < 40; ++i) {
            pause();
            skip(37 days);
        }
        leaveByExpiry(0);
        leaveByExpiry(3);
    }

    /// @dev The clock of the far end of the type that keeps it.
    function test_FromTheEndOfTime() external {
        submit(id, 0);
        vm.warp(type(uint48).max);
        leaveByClaim(0);
        leaveByExpiry(1);
    }

    function leaveByClaim(uint256 index) internal {
        vm.prank(stranger);
        escrow.claim(id, index);
        assertStatus(id, index, IGrantEscrow.MilestoneStatus.Paid);
    }

    function leaveByExpiry(uint256 index) internal {
        vm.prank(stranger);
        escrow.expire(id, index);
        assertStatus(id, index, IGrantEscrow.MilestoneStatus.Expired);
    }
}
