// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract GovernorStateTest is DaoTest {
    function test_RevertWhen_ProposalDoesNotExist() external {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorNonexistentProposal.selector, 1));
        governor.state(1);
    }

    function test_PendingToActive() external {
        uint256 id = propose("# One");
        assertState(id, IGovernor.ProposalState.Pending, "at once");
        vm.warp(governor.proposalSnapshot(id));
        assertState(id, IGovernor.ProposalState.Pending, "at the snapshot");
        skip(1);
        assertState(id, IGovernor.ProposalState.Active, "after the snapshot");
    }

    function test_ActiveToDefeated() external {
        uint256 id = propose("# One");
        vm.warp(governor.proposalDeadline(id));
        assertState(id, IGovernor.ProposalState.Active, "at the deadline");
        skip(1);
        assertState(id, IGovernor.ProposalState.Defeated, "after the deadline");
    }

    function test_DefeatedWhenQuorumIsMissedByOne() external {
        vm.prank(voter);
        token.transfer(recipient, 1);
        uint256 id = propose("# One");
        pass(id);
        assertState(id, IGovernor.ProposalState.Defeated, "one unit under the quorum");
    }

    function test_SucceededWhenQuorumIsMetExactly() external {
        uint256 id = propose("# One");
        pass(id);
        assertTally(id, 0, QUORUM, 0);
        assertState(id, IGovernor.ProposalState.Succeeded, "exactly the quorum");
    }

    function test_AbstentionsCountForQuorum() external {
        uint256 id = propose("# One");
        startVoting(id);
        vote(guardian, id, FOR);
        vote(voter, id, ABSTAIN);
        endVoting(id);
        assertTally(id, 0, 500_000e18, QUORUM);
        assertState(id, IGovernor.ProposalState.Succeeded, "quorum by abstention");
    }

    function test_VotesAgainstDoNotCountForQuorum() external {
        uint256 id = propose("# One");
        startVoting(id);
        vote(guardian, id, AGAINST);
        vote(proposer, id, FOR);
        endVoting(id);
        assertState(id, IGovernor.ProposalState.Defeated, "no quorum");
    }

    function test_DefeatedOnATie() external {
        vm.prank(holder);
        token.transfer(silent, 2_000_000e18);
        uint256 id = propose("# One");
        startVoting(id);
        vote(voter, id, FOR);
        vote(voter2, id, AGAINST);
        endVoting(id);
        assertTally(id, QUORUM, QUORUM, 0);
        assertState(id, IGovernor.ProposalState.Defeated, "a tie");
    }

    function test_QueuedNeverExpires() external {
        uint256 id = propose("# One");
        pass(id);
        governor.queue(id);
        assertState(id, IGovernor.ProposalState.Queued, "at once");
        skip(3650 days);
        assertState(id, IGovernor.ProposalState.Queued, "ten years later");
        governor.execute(id);
        assertState(id, IGovernor.ProposalState.Executed, "executed");
    }

    function test_ExecutedOnTheTimelock() external {
        uint256 id = propose("# One");
        pass(id);
        queueAndWait(id);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 hash) =
            governor.proposalDetails(id);
        timelock.executeBatch(targets, values, calldatas, 0, bytes20(address(governor)) ^ hash);
        assertState(id, IGovernor.ProposalState.Executed, "without the governor");
    }

    function test_CanceledForEver() external {
        uint256 id = propose("# One");
        vm.prank(proposer);
        governor.cancel(id);
        endVoting(id);
        assertState(id, IGovernor.ProposalState.Canceled, "after the deadline");
    }
}
