// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract GovernorExecuteTest is DaoTest {
    function test_RevertWhen_NotQueued() external {
        uint256 id = propose("# One");
        pass(id);
        vm.expectRevert(errorUnexpectedState(id, IGovernor.ProposalState.Succeeded, IGovernor.ProposalState.Queued));
        governor.execute(id);
    }

    function test_RevertWhen_DelayHasNotPassed() external {
        uint256 id = propose("# One");
        pass(id);
        queueAndWait(id);
        vm.warp(governor.proposalEta(id) - 1);
        (bytes32 operation,) = operationOf(id);
        vm.expectRevert(errorNotReady(operation));
        governor.execute(id);
        skip(1);
        governor.execute(id);
        assertState(id, IGovernor.ProposalState.Executed, "at the eta");
    }

    function test_RevertWhen_ActionReverts() external {
        bytes memory data = abi.encodeCall(dollar.transfer, (recipient, 2_000_000e6));
        uint256 id = proposeAction(address(dollar), data, "# Too much");
        pass(id);
        queueAndWait(id);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector, address(timelock), 1_000_000e6, 2_000_000e6
            )
        );
        governor.execute(id);
        assertState(id, IGovernor.ProposalState.Queued, "still queued");
    }

    function test_PaysExactlyTheDollars() external {
        uint256 id = propose("# One");
        pass(id);
        queueAndWait(id);
        (bytes32 operation, bytes memory data) = operationOf(id);
        vm.expectEmit(address(timelock));
        emit TimelockController.CallExecuted(operation, 0, address(dollar), 0, data);
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalExecuted(id);
        vm.prank(stranger);
        governor.execute(id);
        assertState(id, IGovernor.ProposalState.Executed, "state");
        vm.assertEq(dollar.balanceOf(recipient), AMOUNT, "recipient");
        vm.assertEq(dollar.balanceOf(address(timelock)), 1_000_000e6 - AMOUNT, "treasury");
    }

    function test_PaysExactlyTheEther() external {
        vm.deal(address(timelock), 10 ether);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = action(recipient, "");
        values[0] = 3 ether;
        vm.prank(proposer);
        uint256 id = governor.propose(targets, values, calldatas, "# Ether");
        passAndExecute(id);
        vm.assertEq(recipient.balance, 3 ether, "recipient");
        vm.assertEq(address(timelock).balance, 7 ether, "treasury");
    }

    function test_ChangesItsOwnSettings() external {
        bytes memory data = abi.encodeCall(governor.setVotingDelay, (2 days));
        passAndExecute(proposeAction(address(governor), data, "# Slower"));
        vm.assertEq(governor.votingDelay(), 2 days, "votingDelay");

        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, address(this)));
        governor.setVotingDelay(0);
    }

    function test_RevertWhen_ExecutedTwice() external {
        uint256 id = propose("# One");
        passAndExecute(id);
        vm.expectRevert(errorUnexpectedState(id, IGovernor.ProposalState.Executed, IGovernor.ProposalState.Queued));
        governor.execute(id);
    }

    function operationOf(uint256 id) internal view returns (bytes32, bytes memory) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 hash) =
            governor.proposalDetails(id);
        bytes32 salt = bytes20(address(governor)) ^ hash;
        return (timelock.hashOperationBatch(targets, values, calldatas, 0, salt), calldatas[0]);
    }

    function errorNotReady(bytes32 operation) internal pure returns (bytes memory) {
        bytes32 ready = bytes32(1 << uint8(TimelockController.OperationState.Ready));
        return abi.encodeWithSelector(TimelockController.TimelockUnexpectedOperationState.selector, operation, ready);
    }
}
