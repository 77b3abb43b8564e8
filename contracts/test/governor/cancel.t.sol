// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Launch} from "../../src/Launch.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract GovernorCancelTest is DaoTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = propose("# One");
    }

    function test_ProposerWhilePending() external {
        vm.warp(governor.proposalSnapshot(id));
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalCanceled(id);
        cancel(proposer);
        assertState(id, IGovernor.ProposalState.Canceled, "state");
    }

    function test_RevertWhen_ProposerIsLate() external {
        startVoting(id);
        refuses(proposer);
        vote(voter, id, FOR);
        endVoting(id);
        refuses(proposer);
        queueAndWait(id);
        refuses(proposer);
    }

    function test_GuardianWhilePending() external {
        cancel(guardian);
        assertState(id, IGovernor.ProposalState.Canceled, "state");
    }

    function test_GuardianWhileActive() external {
        startVoting(id);
        cancel(guardian);
        assertState(id, IGovernor.ProposalState.Canceled, "state");
    }

    function test_GuardianWhenDefeated() external {
        endVoting(id);
        cancel(guardian);
        assertState(id, IGovernor.ProposalState.Canceled, "state");
    }

    function test_GuardianWhenSucceeded() external {
        pass(id);
        cancel(guardian);
        assertState(id, IGovernor.ProposalState.Canceled, "state");
    }

    function test_GuardianWhenQueued() external {
        pass(id);
        queueAndWait(id);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 hash) =
            governor.proposalDetails(id);
        bytes32 salt = bytes20(address(governor)) ^ hash;
        bytes32 operation = timelock.hashOperationBatch(targets, values, calldatas, 0, salt);
        vm.assertTrue(timelock.isOperation(operation), "scheduled");
        cancel(guardian);
        vm.assertFalse(timelock.isOperation(operation), "no longer");
        assertState(id, IGovernor.ProposalState.Canceled, "state");
    }

    function test_RevertWhen_GuardianIsLate() external {
        passAndExecute(id);
        vm.prank(guardian);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.cancel(id);
        assertState(id, IGovernor.ProposalState.Executed, "state");
    }

    function test_RevertWhen_AlreadyCanceled() external {
        cancel(guardian);
        vm.prank(guardian);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.cancel(id);
    }

    function test_RevertWhen_AnyoneElse() external {
        refuses(stranger);
        refuses(voter);
        startVoting(id);
        refuses(stranger);
    }

    function test_ProposerGivenNoGuardian() external {
        Launch.Config memory c = config();
        c.guardian = address(0);
        use(launch(c));
        delegate(voter, voter);
        delegate(proposer, proposer);
        skip(1);
        id = propose("# One");
        pass(id);
        queueAndWait(id);
        refuses(stranger);
        cancel(proposer);
        assertState(id, IGovernor.ProposalState.Canceled, "state");
    }

    function cancel(address account) internal {
        vm.prank(account);
        governor.cancel(id);
    }

    function refuses(address account) internal {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, account));
        cancel(account);
    }
}
