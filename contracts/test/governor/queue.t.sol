// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract GovernorQueueTest is DaoTest {
    function test_RevertWhen_ProposalDoesNotExist() external {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorNonexistentProposal.selector, 1));
        governor.queue(1);
    }

    function test_RevertWhen_NotSucceeded() external {
        uint256 id = propose("# One");
        startVoting(id);
        vote(voter, id, FOR);
        vm.warp(governor.proposalDeadline(id));
        vm.expectRevert(errorUnexpectedState(id, IGovernor.ProposalState.Active, IGovernor.ProposalState.Succeeded));
        governor.queue(id);
    }

    function test_QueuesById() external {
        uint256 id = propose("# One");
        pass(id);
        uint256 eta = token.clock() + MIN_DELAY;
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalQueued(id, eta);
        vm.prank(stranger);
        governor.queue(id);
        assertState(id, IGovernor.ProposalState.Queued, "state");
        vm.assertEq(governor.proposalEta(id), eta, "eta");
    }

    function test_QueuesByActions() external {
        uint256 id = propose("# One");
        pass(id);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 hash) =
            governor.proposalDetails(id);
        vm.assertEq(governor.queue(targets, values, calldatas, hash), id, "id");
        bytes32 salt = bytes20(address(governor)) ^ hash;
        bytes32 operation = timelock.hashOperationBatch(targets, values, calldatas, 0, salt);
        vm.assertTrue(timelock.isOperationPending(operation), "scheduled");
        vm.assertEq(timelock.getTimestamp(operation), governor.proposalEta(id), "eta");
    }
}
