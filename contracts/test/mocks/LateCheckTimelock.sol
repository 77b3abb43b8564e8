// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title A timelock with the fault of CVE-2021-39167: it asks whether a batch was due only after running it.
contract LateCheckTimelock is TimelockController {
    constructor(address proposer) TimelockController(2 days, one(proposer), one(address(0)), address(0)) {}

    function executeBatch(
        address[] calldata targets,
        uint256[] calldata values,
        bytes[] calldata payloads,
        bytes32 predecessor,
        bytes32 salt
    ) public payable override onlyRoleOrOpenRole(EXECUTOR_ROLE) {
        for (uint256 i = 0; i < targets.length; ++i) {
            _execute(targets[i], values[i], payloads[i]);
        }
        require(isOperationReady(hashOperationBatch(targets, values, payloads, predecessor, salt)), "not ready");
    }

    function one(address account) private pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = account;
    }
}
