// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GovernorPreventLateQuorum} from "@openzeppelin/contracts/governance/extensions/GovernorPreventLateQuorum.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Launch} from "../../src/Launch.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract GovernorProposalDeadlineTest is DaoTest {
    uint256 internal id;
    uint256 internal deadline;

    function setUp() public override {
        super.setUp();
        begin();
    }

    function begin() internal {
        id = propose("# One");
        startVoting(id);
        deadline = governor.proposalDeadline(id);
    }

    function test_WhenQuorumIsEarly() external {
        vote(voter, id, FOR);
        vm.assertEq(governor.proposalDeadline(id), deadline, "deadline");
    }

    function test_WhenExactlyTheExtensionIsLeft() external {
        vm.warp(deadline - EXTENSION);
        vote(voter, id, FOR);
        vm.assertEq(governor.proposalDeadline(id), deadline, "deadline");
    }

    function testFuzz_WhenLessIsLeft(uint256 left) external {
        left = bound(left, 0, EXTENSION - 1);
        vm.warp(deadline - left);
        uint256 wanted = deadline - left + EXTENSION;
        vm.expectEmit(address(governor));
        emit GovernorPreventLateQuorum.ProposalExtended(id, uint64(wanted));
        vote(voter, id, FOR);
        vm.assertEq(governor.proposalDeadline(id), wanted, "deadline");

        vm.warp(wanted);
        vote(voter2, id, AGAINST);
        skip(1);
        assertState(id, IGovernor.ProposalState.Defeated, "the others answered");
    }

    function test_WhenQuorumIsReachedByOverride() external {
        vm.warp(deadline);
        vm.prank(holder);
        governor.castOverrideVote(id, FOR, "");
        vm.assertEq(governor.proposalDeadline(id), deadline + EXTENSION, "deadline");
    }

    function test_WhenVotesFollowAnExtension() external {
        vm.warp(deadline);
        vote(voter, id, FOR);
        skip(EXTENSION);
        vote(voter2, id, FOR);
        vm.assertEq(governor.proposalDeadline(id), deadline + EXTENSION, "deadline");
    }

    function test_WhenExtensionIsZero() external {
        Launch.Config memory c = config();
        c.voteExtension = 0;
        use(launch(c));
        delegate(voter, voter);
        delegate(proposer, proposer);
        delegate(holder, voter2);
        skip(1);
        begin();

        vm.warp(deadline);
        vote(voter, id, FOR);
        skip(1);
        assertState(id, IGovernor.ProposalState.Succeeded, "nobody could answer");
    }
}
