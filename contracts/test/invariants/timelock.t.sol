// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {BackpropGovernor} from "../../src/BackpropGovernor.sol";
import {Handover} from "../../script/Handover.sol";
import {Test} from "../base/Test.sol";
import {TimelockHandler} from "./TimelockHandler.sol";

contract TimelockInvariantTest is Test {
    TimelockHandler internal handler;
    TimelockController internal timelock;
    BackpropGovernor internal governor;

    function setUp() public {
        handler = new TimelockHandler();
        (, timelock, governor) = handler.dao();
    }

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    /// @dev Read by forge: the only contract that the fuzzer calls, and below how.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0].addr = address(handler);
        targets[0].selectors = new bytes4[](6);
        targets[0].selectors[0] = handler.proposeDelay.selector;
        targets[0].selectors[1] = handler.voteFor.selector;
        targets[0].selectors[2] = handler.queueSome.selector;
        targets[0].selectors[3] = handler.executeSome.selector;
        targets[0].selectors[4] = handler.wait.selector;
        targets[0].selectors[5] = handler.attack.selector;
    }

    /// @dev Without this, the invariants could hold because nothing ever happens.
    function test_HandlerCanChangeTheDelay() external {
        handler.proposeDelay(3 days);
        handler.voteFor(0);
        handler.queueSome(0);
        handler.executeSome(0);
        vm.assertEq(handler.executed(), 0, "not yet due");
        handler.wait(2 days - 1);
        handler.executeSome(0);
        vm.assertEq(handler.executed(), 1, "executed");
        vm.assertEq(timelock.getMinDelay(), handler.votedDelay(), "delay");
        vm.assertNotEq(timelock.getMinDelay(), 2 days, "another delay");
    }

    function invariant_delayChangesOnlyByVote() external view {
        vm.assertEq(timelock.getMinDelay(), handler.votedDelay(), "delay");
    }

    function invariant_rolesStay() external view {
        Handover.check(timelock, address(governor), new Handover.Grant[](0));
        bytes32 proposers = timelock.PROPOSER_ROLE();
        string[4] memory names = ["guardian", "proposer", "stranger", "voter"];
        for (uint256 i = 0; i < names.length; ++i) {
            vm.assertFalse(timelock.hasRole(proposers, accountOf(names[i])), names[i]);
        }
    }

    function invariant_nothingIsEarly() external view {
        vm.assertFalse(handler.early(), "executed before its time");
    }
}
