// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

/// @title The proof that a launch kept no power.
library Handover {
    /// @dev `account` holds a role that the DAO's design gives to nobody else.
    error HandoverUnexpectedRole(bytes32 role, address account);
    /// @dev `account` lacks a role without which the DAO can't work.
    error HandoverMissingRole(bytes32 role, address account);
    /// @dev `role` can be granted by holders of a role other than the default admin's.
    error HandoverUnexpectedAdmin(bytes32 role);

    /// @dev A RoleGranted of the timelock, whether or not it was revoked later.
    struct Grant {
        bytes32 role;
        address account;
    }

    /// @notice Reverts unless the timelock is its own only admin, `governor` its only proposer and canceller, and
    /// execution is open to anyone.
    /// @param grants Every RoleGranted that the timelock ever emitted: the contract itself can't list its holders.
    function check(TimelockController timelock, address governor, Grant[] memory grants) internal view {
        Grant[4] memory design = designed(timelock, governor);
        for (uint256 i = 0; i < design.length; ++i) {
            if (!timelock.hasRole(design[i].role, design[i].account)) {
                revert HandoverMissingRole(design[i].role, design[i].account);
            }
            if (timelock.getRoleAdmin(design[i].role) != design[0].role) {
                revert HandoverUnexpectedAdmin(design[i].role);
            }
        }
        for (uint256 i = 0; i < grants.length; ++i) {
            bool held = timelock.hasRole(grants[i].role, grants[i].account);
            if (held && !contains(design, grants[i])) {
                revert HandoverUnexpectedRole(grants[i].role, grants[i].account);
            }
        }
    }

    /// @notice The roles that a finished launch leaves, the admin's first.
    function designed(TimelockController timelock, address governor) internal view returns (Grant[4] memory) {
        return [
            Grant(timelock.DEFAULT_ADMIN_ROLE(), address(timelock)),
            Grant(timelock.PROPOSER_ROLE(), governor),
            Grant(timelock.CANCELLER_ROLE(), governor),
            Grant(timelock.EXECUTOR_ROLE(), address(0))
        ];
    }

    /// @notice Whether a log with these topics grants a role.
    function isGrant(bytes32[] memory topics) internal pure returns (bool) {
        return topics.length == 4 && topics[0] == IAccessControl.RoleGranted.selector;
    }

    /// @notice The grant that a RoleGranted log tells of.
    function grantOf(bytes32[] memory topics) internal pure returns (Grant memory) {
        return Grant(topics[1], address(uint160(uint256(topics[2]))));
    }

    function contains(Grant[4] memory design, Grant memory grant) private pure returns (bool) {
        for (uint256 i = 0; i < design.length; ++i) {
            if (design[i].role == grant.role && design[i].account == grant.account) return true;
        }
        return false;
    }
}
