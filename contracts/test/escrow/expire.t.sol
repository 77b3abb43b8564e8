// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract ExpireTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
    }

    function test_RevertWhen_MilestoneIsUnknown() external {
        expectUnknownMilestone(id, 4);
        escrow.expire(id, 4);
    }

    function test_RevertWhen_ItIsNotOverdue() external {
        skip(44 days);
        refuses(0, IGrantEscrow.MilestoneStatus.Open);
        submit(id, 0);
        skip(1);
        refuses(0, IGrantEscrow.MilestoneStatus.Submitted);
        approve(id, 0);
        refuses(0, IGrantEscrow.MilestoneStatus.Approved);
        challenge(id, 0);
        refuses(0, IGrantEscrow.MilestoneStatus.Challenged);
        skip(45 days);
        refuses(0, IGrantEscrow.MilestoneStatus.Claimable);
        escrow.claim(id, 0);
        refuses(0, IGrantEscrow.MilestoneStatus.Paid);
    }

    /// @dev A grant that nobody accepted has no deadlines: it lapses.
    function test_RevertWhen_TheGrantIsNotAccepted() external {
        id = create(offer());
        skip(3650 days);
        refuses(0, IGrantEscrow.MilestoneStatus.Open);
        escrow.lapse(id);
        refuses(0, IGrantEscrow.MilestoneStatus.Void);
    }

    function test_RevertWhen_TheGrantIsCancelled() external {
        skip(44 days + 1);
        cancel(id, 0);
        refuses(0, IGrantEscrow.MilestoneStatus.Void);
    }

    function test_ReturnsTheAmount() external {
        uint256 before = dollar.balanceOf(treasury);
        skip(44 days + 1);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneExpired(id, 0, 20_000e6);
        vm.prank(stranger);
        escrow.expire(id, 0);
        vm.assertEq(dollar.balanceOf(treasury), before + 20_000e6, "treasury");
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Expired);
        assertStatus(id, 1, IGrantEscrow.MilestoneStatus.Open);
        assertGrant(id, IGrantEscrow.GrantStatus.Active);
        assertMoney(id, 0, 20_000e6);
    }

    function test_RevertWhen_ItHasExpired() external {
        skip(44 days + 1);
        escrow.expire(id, 0);
        refuses(0, IGrantEscrow.MilestoneStatus.Expired);
    }

    function test_CompletesTheGrantWithItsLast() external {
        skip(134 days + 1);
        for (uint256 i = 0; i < 3; ++i) {
            escrow.expire(id, i);
        }
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneExpired(id, 3, 39_999_999_999);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.GrantCompleted(id);
        escrow.expire(id, 3);
        assertGrant(id, IGrantEscrow.GrantStatus.Completed);
        assertMoney(id, 0, TOTAL);
    }

    function test_ReturnsETHWhilePaused() external {
        id = accepted(offerOf(ETH, 1 ether));
        skip(44 days + 1);
        pause();
        escrow.expire(id, 0);
        vm.assertEq(treasury.balance, 1000 ether, "treasury");
    }

    function test_CountsFromAReopening() external {
        skip(44 days);
        submit(id, 0);
        refuse(id, 0);
        skip(14 days);
        refuses(0, IGrantEscrow.MilestoneStatus.Open);
        skip(1);
        escrow.expire(id, 0);
        assertMoney(id, 0, 20_000e6);
    }

    function refuses(uint256 index, IGrantEscrow.MilestoneStatus status) internal {
        expectMilestone(id, index, status);
        escrow.expire(id, index);
    }
}
