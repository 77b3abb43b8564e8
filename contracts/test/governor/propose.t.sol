// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract GovernorProposeTest is DaoTest {
    function test_RevertWhen_VotesAreUnderTheThreshold() external {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        vm.prank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, stranger, 0, 250_000e18)
        );
        governor.propose(targets, values, calldatas, "# Too few");
    }

    function test_ThresholdIsInclusive() external {
        vm.prank(holder);
        token.transfer(stranger, 250_000e18);
        delegate(stranger, stranger);
        skip(1);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        vm.prank(stranger);
        vm.assertEq(governor.propose(targets, values, calldatas, "# Just enough"), 1, "id");
    }

    function test_RevertWhen_DescriptionNamesAnother() external {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        string memory text = string.concat("# Title\n\n#proposer=", vm.toString(proposer));
        vm.prank(voter);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, voter));
        governor.propose(targets, values, calldatas, text);
        vm.assertEq(propose(text), 1, "the named proposer may");
    }

    function test_RevertWhen_ListsDifferOrAreEmpty() external {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        vm.startPrank(proposer);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 1, 1, 0));
        governor.propose(targets, new uint256[](0), calldatas, "# No values");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 1, 0, 1));
        governor.propose(targets, values, new bytes[](0), "# No calls");
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidProposalLength.selector, 0, 0, 0));
        governor.propose(new address[](0), new uint256[](0), new bytes[](0), "# Nothing");
    }

    function test_RevertWhen_SameProposalExists() external {
        uint256 id = propose("# Once");
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        vm.prank(proposer);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector, id, IGovernor.ProposalState.Pending, bytes32(0)
            )
        );
        governor.propose(targets, values, calldatas, "# Once");
    }

    function test_NumbersProposals() external {
        vm.assertEq(propose("# One"), 1, "first");
        vm.assertEq(propose("# Two"), 2, "second");
        vm.assertEq(propose("# Three"), 3, "third");
        vm.assertEq(governor.proposalCount(), 3, "count");
    }

    function test_EmitsProposalCreated() external {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        uint256 snapshot = token.clock() + DELAY;
        vm.expectEmit(address(governor));
        emit IGovernor.ProposalCreated(
            1, proposer, targets, values, new string[](1), calldatas, snapshot, snapshot + PERIOD, "# One"
        );
        vm.prank(proposer);
        governor.propose(targets, values, calldatas, "# One");
    }

    function test_StoresTheProposal() external {
        uint256 id = propose("# One");
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 hash) =
            governor.proposalDetails(id);
        vm.assertEq(governor.proposalProposer(id), proposer, "proposer");
        vm.assertEq(targets[0], address(dollar), "target");
        vm.assertEq(values[0], 0, "value");
        vm.assertEq(calldatas[0], abi.encodeCall(dollar.transfer, (recipient, AMOUNT)), "calldata");
        vm.assertEq(hash, keccak256("# One"), "description");
        vm.assertEq(governor.getProposalId(targets, values, calldatas, hash), id, "found by its actions");
    }

    function test_RevertWhen_ActionsAreUnknown() external {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorNonexistentProposal.selector, 0));
        governor.getProposalId(targets, values, calldatas, keccak256("# Never"));
    }
}
