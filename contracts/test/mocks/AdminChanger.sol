// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title A timelock whose roles can be put under another role's control.
contract AdminChanger is TimelockController {
    constructor(address admin) TimelockController(2 days, new address[](0), new address[](0), admin) {}

    function changeAdmin(bytes32 role, bytes32 adminRole) external {
        _setRoleAdmin(role, adminRole);
    }
}
