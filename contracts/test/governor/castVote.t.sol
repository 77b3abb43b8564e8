// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract GovernorCastVoteTest is DaoTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = propose("# One");
    }

    function test_RevertWhen_NotActive() external {
        vm.warp(governor.proposalSnapshot(id));
        vm.expectRevert(errorUnexpectedState(id, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active));
        governor.castVote(id, FOR);
        endVoting(id);
        vm.expectRevert(errorUnexpectedState(id, IGovernor.ProposalState.Defeated, IGovernor.ProposalState.Active));
        governor.castVote(id, FOR);
    }

    function testFuzz_RevertWhen_SupportIsUnknown(uint8 support) external {
        support = uint8(bound(support, ABSTAIN + 1, type(uint8).max));
        startVoting(id);
        vm.prank(voter);
        vm.expectRevert(IGovernor.GovernorInvalidVoteType.selector);
        governor.castVote(id, support);
    }

    function test_RevertWhen_AlreadyVoted() external {
        startVoting(id);
        vote(voter, id, FOR);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorAlreadyCastVote.selector, voter));
        vm.prank(voter);
        governor.castVote(id, AGAINST);
    }

    function test_CountsVotesAtTheSnapshot() external {
        startVoting(id);
        vm.prank(voter);
        token.transfer(recipient, QUORUM);
        vm.assertEq(vote(voter, id, AGAINST), QUORUM, "weight");
        vm.assertTrue(governor.hasVoted(id, voter), "hasVoted");
        assertTally(id, QUORUM, 0, 0);
    }

    function test_EmitsVoteCast() external {
        startVoting(id);
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCast(voter2, id, ABSTAIN, 6_000_000e18, "both have merit");
        vm.prank(voter2);
        governor.castVoteWithReason(id, ABSTAIN, "both have merit");
    }

    function test_ParamsChangeNothing() external {
        startVoting(id);
        vm.expectEmit(address(governor));
        emit IGovernor.VoteCastWithParams(voter, id, FOR, QUORUM, "", hex"01");
        vm.prank(voter);
        governor.castVoteWithReasonAndParams(id, FOR, "", hex"01");
        assertTally(id, 0, QUORUM, 0);
    }

    function test_CountsZeroWithoutVotes() external {
        startVoting(id);
        vm.assertEq(vote(stranger, id, FOR), 0, "weight");
        vm.assertTrue(governor.hasVoted(id, stranger), "hasVoted");
        assertTally(id, 0, 0, 0);
    }
}
