// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DaoTest} from "../base/DaoTest.sol";

contract LateDelegationTest is DaoTest {
    uint256 internal constant HELD = 3_000_000e18;
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = propose("# One");
    }

    function testFuzz_lateDelegationHasNoWeight(uint256 delegated, uint256 voted) external {
        uint256 snapshot = governor.proposalSnapshot(id);
        uint256 deadline = governor.proposalDeadline(id);
        delegated = bound(delegated, snapshot + 1, deadline);
        vm.warp(delegated);
        delegate(silent, silent);
        vm.warp(bound(voted, delegated, deadline));
        vm.assertEq(vote(silent, id, FOR), 0, "weight");
        assertTally(id, 0, 0, 0);
    }

    function testFuzz_ControlDelegationInTimeCounts(uint256 delegated) external {
        vm.warp(bound(delegated, token.clock(), governor.proposalSnapshot(id)));
        delegate(silent, silent);
        startVoting(id);
        vm.assertEq(vote(silent, id, FOR), HELD, "weight");
    }

    function test_LateHolderMayOverride() external {
        startVoting(id);
        delegate(silent, silent);
        vm.prank(silent);
        vm.assertEq(governor.castOverrideVote(id, FOR, ""), HELD, "weight");
        assertTally(id, 0, HELD, 0);
    }
}
