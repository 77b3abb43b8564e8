// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GovernorPreventLateQuorum} from "@openzeppelin/contracts/governance/extensions/GovernorPreventLateQuorum.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {BackpropToken} from "../../src/BackpropToken.sol";
import {Launch} from "../../src/Launch.sol";
import {Handover} from "../../script/Handover.sol";
import {DaoTest} from "../base/DaoTest.sol";
import {Vm} from "../base/Vm.sol";

contract LaunchConstructorTest is DaoTest {
    function test_RevertWhen_ListsDifferInLength() external {
        Launch.Config memory c = config();
        c.amounts = new uint256[](2);
        vm.expectRevert(abi.encodeWithSelector(BackpropToken.BackpropTokenInvalidAllocation.selector, 6, 3));
        launch(c);
    }

    function test_RevertWhen_ExtensionExceedsPeriod() external {
        Launch.Config memory c = config();
        c.voteExtension = PERIOD + 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                GovernorPreventLateQuorum.GovernorPreventLateQuorumVoteExtensionTooLarge.selector, PERIOD + 1, PERIOD
            )
        );
        launch(c);
    }

    function test_RevertWhen_QuorumExceedsHundredPercent() external {
        Launch.Config memory c = config();
        c.quorumNumerator = 101;
        vm.expectRevert(
            abi.encodeWithSelector(GovernorVotesQuorumFraction.GovernorInvalidQuorumFraction.selector, 101, 100)
        );
        launch(c);
    }

    function test_RevertWhen_PeriodIsZero() external {
        Launch.Config memory c = config();
        c.votingPeriod = 0;
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidVotingPeriod.selector, 0));
        launch(c);
    }

    function test_TellsTheAddresses() external {
        vm.recordLogs();
        Launch dao = launch(config());
        Vm.Log[] memory logs = vm.getRecordedLogs();
        Vm.Log memory last = logs[logs.length - 1];
        vm.assertEq(last.emitter, address(dao), "emitter");
        vm.assertEq(last.topics[0], Launch.Launched.selector, "event");
        vm.assertEq(address(uint160(uint256(last.topics[1]))), address(dao.token()), "token");
        vm.assertEq(address(uint160(uint256(last.topics[2]))), address(dao.timelock()), "timelock");
        vm.assertEq(address(uint160(uint256(last.topics[3]))), address(dao.governor()), "governor");
    }

    function test_GivesTheSupply() external view {
        vm.assertEq(token.totalSupply(), SUPPLY, "supply");
        vm.assertEq(token.balanceOf(address(timelock)), 85_500_000e18, "treasury");
        vm.assertEq(token.balanceOf(voter), QUORUM, "voter");
        vm.assertEq(token.balanceOf(silent), 3_000_000e18, "silent");
        vm.assertEq(token.getVotes(address(timelock)), 0, "the treasury has no votes");
    }

    function test_GivesTheSettings() external view {
        vm.assertEq(governor.name(), "Gradient Commons Governor", "name");
        vm.assertEq(governor.version(), "1", "version");
        vm.assertEq(governor.votingDelay(), DELAY, "votingDelay");
        vm.assertEq(governor.votingPeriod(), PERIOD, "votingPeriod");
        vm.assertEq(governor.proposalThreshold(), 250_000e18, "proposalThreshold");
        vm.assertEq(governor.quorumNumerator(), 4, "quorumNumerator");
        vm.assertEq(governor.quorum(token.clock() - 1), QUORUM, "quorum");
        vm.assertEq(governor.lateQuorumVoteExtension(), EXTENSION, "voteExtension");
        vm.assertEq(governor.proposalGuardian(), guardian, "guardian");
        vm.assertEq(timelock.getMinDelay(), MIN_DELAY, "minDelay");
        vm.assertEq(governor.COUNTING_MODE(), "support=bravo,override&quorum=for,abstain&overridable=true", "counting");
    }

    function test_WiresTheThree() external view {
        vm.assertEq(address(governor.token()), address(token), "governor's token");
        vm.assertEq(governor.timelock(), address(timelock), "governor's timelock");
    }

    function test_LeavesNoRole() external {
        vm.recordLogs();
        Launch dao = launch(config());
        Vm.Log[] memory logs = vm.getRecordedLogs();
        Handover.Grant[] memory grants = new Handover.Grant[](logs.length);
        for (uint256 i = 0; i < logs.length; ++i) {
            if (Handover.isGrant(logs[i].topics)) grants[i] = Handover.grantOf(logs[i].topics);
        }
        Handover.check(dao.timelock(), address(dao.governor()), grants);
        vm.assertFalse(dao.timelock().hasRole(0, address(dao)), "launch is admin");
        vm.assertFalse(dao.timelock().hasRole(0, address(this)), "deployer is admin");
    }

    function test_FirstProposalIsOne() external {
        vm.assertEq(governor.latestProposalId(), 0, "none yet");
        vm.assertEq(propose("# First"), 1, "id");
        vm.assertEq(governor.latestProposalId(), 1, "latest");
    }
}
