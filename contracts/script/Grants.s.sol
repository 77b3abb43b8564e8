// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {GrantEscrow} from "../src/GrantEscrow.sol";
import {RewardDistributor} from "../src/RewardDistributor.sol";
import {EscrowRules} from "../src/escrow/EscrowRules.sol";
import {Vm} from "../test/base/Vm.sol";

/// @title Gives a DAO its escrow of grants and its distributor of rewards, and asserts what came out.
/// @notice DAO_GOVERNOR is the DAO's governor, GRANTS_CONFIG a file in script/config. `run` deploys; `check` repeats every
/// assertion against a chain, for after a broadcast. Neither contract has a role to hand over: both obey the timelock alone.
contract Grants {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @param guardian May pause, challenge and veto. The DAO can change it.
    /// @param tokens What grants may be created in at first; the zero address is ETH.
    struct Config {
        address governor;
        address guardian;
        address[] tokens;
    }

    /// @dev A setting that would leave grants without a watcher, or nothing to pay them in.
    error GrantsUnsafe(string what);
    /// @dev What was deployed differs from its configuration.
    error GrantsMismatch(string what);

    /// @notice Deploys both for the DAO of DAO_GOVERNOR, as GRANTS_CONFIG describes.
    function run() external returns (GrantEscrow escrow, RewardDistributor distributor) {
        return deploy(read(vm.envString("GRANTS_CONFIG"), vm.envAddress("DAO_GOVERNOR")));
    }

    /// @notice Refuses an unsafe configuration, deploys, and asserts the end state.
    function deploy(Config memory c) public returns (GrantEscrow escrow, RewardDistributor distributor) {
        requireSafe(c);
        (address treasury, address votes) = daoOf(c.governor);
        vm.startBroadcast();
        escrow = new GrantEscrow(treasury, c.governor, votes, c.guardian, c.tokens);
        distributor = new RewardDistributor(treasury);
        vm.stopBroadcast();
        requireDeployed(escrow, distributor, c);
    }

    /// @notice Asserts that both are what GRANTS_CONFIG describes for the DAO of DAO_GOVERNOR, before the DAO changes them.
    function check(GrantEscrow escrow, RewardDistributor distributor) external view {
        requireDeployed(escrow, distributor, read(vm.envString("GRANTS_CONFIG"), vm.envAddress("DAO_GOVERNOR")));
    }

    /// @notice The configuration in a JSON file, for a governor.
    function read(string memory path, address governor) public view returns (Config memory c) {
        string memory json = vm.readFile(path);
        c.governor = governor;
        c.guardian = vm.parseJsonAddress(json, ".guardian");
        c.tokens = vm.parseJsonAddressArray(json, ".tokens");
    }

    function daoOf(address governor) private view returns (address treasury, address votes) {
        treasury = GovernorTimelockControl(payable(governor)).timelock();
        votes = address(GovernorVotes(payable(governor)).token());
    }

    function requireSafe(Config memory c) private pure {
        if (c.guardian == address(0)) revert GrantsUnsafe("guardian is zero");
        if (c.tokens.length == 0) revert GrantsUnsafe("no token is listed");
    }

    function requireDeployed(GrantEscrow escrow, RewardDistributor distributor, Config memory c) private view {
        (address treasury, address votes) = daoOf(c.governor);
        if (escrow.treasury() != treasury) revert GrantsMismatch("escrow treasury");
        if (escrow.governor() != c.governor) revert GrantsMismatch("escrow governor");
        if (escrow.votes() != votes) revert GrantsMismatch("escrow votes");
        if (escrow.guardian() != c.guardian) revert GrantsMismatch("escrow guardian");
        if (escrow.pausedUntil() != 0) revert GrantsMismatch("escrow was paused");
        if (escrow.programCount() != 0) revert GrantsMismatch("escrow has programs");
        if (address(escrow.rules()).codehash != keccak256(type(EscrowRules).runtimeCode)) {
            revert GrantsMismatch("escrow rules");
        }
        for (uint256 i = 0; i < c.tokens.length; ++i) {
            if (!escrow.listed(c.tokens[i])) revert GrantsMismatch("escrow tokens");
        }
        if (distributor.treasury() != treasury) revert GrantsMismatch("distributor treasury");
    }
}
