// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {BackpropGovernor} from "../src/BackpropGovernor.sol";
import {BackpropToken} from "../src/BackpropToken.sol";
import {Launch} from "../src/Launch.sol";
import {Vm} from "../test/base/Vm.sol";
import {Handover} from "./Handover.sol";

/// @title Launches a DAO from a file in script/config and asserts what came out.
/// @notice DAO_CONFIG names the file. `run` deploys; `check` repeats every assertion against a chain, for after a broadcast.
contract Deploy {
    Vm private constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev A setting that would let a DAO be taken in too short a time, or by nobody's vote.
    error DeployUnsafe(string what);
    /// @dev The deployed DAO differs from its configuration.
    error DeployMismatch(string what);

    /// @notice Deploys the DAO that DAO_CONFIG describes, in one transaction.
    function run() external returns (Launch launch, address token, address timelock, address governor) {
        return deploy(read(vm.envString("DAO_CONFIG")));
    }

    /// @notice Refuses an unsafe configuration, deploys, and asserts the end state.
    function deploy(Launch.Config memory config)
        public
        returns (Launch launch, address token, address timelock, address governor)
    {
        requireSafe(config);
        vm.recordLogs();
        vm.startBroadcast();
        launch = new Launch(config);
        vm.stopBroadcast();
        requireDeployed(launch, config, recordedGrants(launch.timelock()));
        return (launch, address(launch.token()), address(launch.timelock()), address(launch.governor()));
    }

    /// @notice Asserts that the DAO which `launch` deployed is the one that DAO_CONFIG describes, and that since
    /// `fromBlock` (the launch's block or earlier) nobody but the DAO was left with a role.
    function check(Launch launch, uint256 fromBlock) external {
        Launch.Config memory config = read(vm.envString("DAO_CONFIG"));
        requireDeployed(launch, config, loggedGrants(launch.timelock(), fromBlock));
    }

    /// @notice The configuration in a JSON file. Amounts are decimal strings in the smallest unit, times are seconds.
    function read(string memory path) public view returns (Launch.Config memory c) {
        string memory json = vm.readFile(path);
        c.tokenName = vm.parseJsonString(json, ".tokenName");
        c.tokenSymbol = vm.parseJsonString(json, ".tokenSymbol");
        c.governorName = vm.parseJsonString(json, ".governorName");
        c.holders = vm.parseJsonAddressArray(json, ".holders");
        c.amounts = vm.parseJsonUintArray(json, ".amounts");
        c.treasuryAmount = vm.parseJsonUint(json, ".treasuryAmount");
        c.minDelay = vm.parseJsonUint(json, ".minDelay");
        c.votingDelay = uint48(vm.parseJsonUint(json, ".votingDelay"));
        c.votingPeriod = uint32(vm.parseJsonUint(json, ".votingPeriod"));
        c.proposalThreshold = vm.parseJsonUint(json, ".proposalThreshold");
        c.quorumNumerator = vm.parseJsonUint(json, ".quorumNumerator");
        c.voteExtension = uint48(vm.parseJsonUint(json, ".voteExtension"));
        c.guardian = vm.parseJsonAddress(json, ".guardian");
    }

    function requireSafe(Launch.Config memory c) private pure {
        if (c.votingDelay < 1 days) revert DeployUnsafe("votingDelay under 1 day");
        if (c.votingPeriod < 3 days) revert DeployUnsafe("votingPeriod under 3 days");
        if (c.minDelay < 2 days) revert DeployUnsafe("minDelay under 2 days");
        if (c.proposalThreshold == 0) revert DeployUnsafe("proposalThreshold is zero");
        if (c.quorumNumerator == 0) revert DeployUnsafe("quorumNumerator is zero");
        if (c.voteExtension == 0) revert DeployUnsafe("voteExtension is zero");
    }

    function requireDeployed(Launch launch, Launch.Config memory c, Handover.Grant[] memory grants) private view {
        requireToken(launch.token(), address(launch.timelock()), c);
        requireTimelock(launch.timelock(), c);
        requireGovernor(launch, c);
        Handover.check(launch.timelock(), address(launch.governor()), grants);
    }

    function requireToken(BackpropToken token, address timelock, Launch.Config memory c) private view {
        uint256 supply = c.treasuryAmount;
        for (uint256 i = 0; i < c.amounts.length; ++i) {
            supply += c.amounts[i];
        }
        same(token.name(), c.tokenName, "token name");
        same(token.symbol(), c.tokenSymbol, "token symbol");
        same(token.CLOCK_MODE(), "mode=timestamp", "token clock");
        if (token.totalSupply() != supply) revert DeployMismatch("token supply");
        if (token.delegates(timelock) != address(0)) revert DeployMismatch("the treasury votes");
    }

    function requireTimelock(TimelockController timelock, Launch.Config memory c) private view {
        if (timelock.getMinDelay() != c.minDelay) revert DeployMismatch("minDelay");
        bytes32 wanted = keccak256(type(TimelockController).runtimeCode);
        if (address(timelock).codehash != wanted) revert DeployMismatch("timelock code");
    }

    function requireGovernor(Launch launch, Launch.Config memory c) private view {
        BackpropGovernor governor = launch.governor();
        same(governor.name(), c.governorName, "governor name");
        same(governor.CLOCK_MODE(), "mode=timestamp", "governor clock");
        if (address(governor.token()) != address(launch.token())) revert DeployMismatch("governor token");
        if (governor.timelock() != address(launch.timelock())) revert DeployMismatch("governor timelock");
        if (governor.votingDelay() != c.votingDelay) revert DeployMismatch("votingDelay");
        if (governor.votingPeriod() != c.votingPeriod) revert DeployMismatch("votingPeriod");
        if (governor.proposalThreshold() != c.proposalThreshold) revert DeployMismatch("proposalThreshold");
        if (governor.quorumNumerator() != c.quorumNumerator) revert DeployMismatch("quorumNumerator");
        if (governor.lateQuorumVoteExtension() != c.voteExtension) revert DeployMismatch("voteExtension");
        if (governor.proposalGuardian() != c.guardian) revert DeployMismatch("guardian");
    }

    function recordedGrants(TimelockController timelock) private returns (Handover.Grant[] memory grants) {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        grants = new Handover.Grant[](logs.length);
        for (uint256 i = 0; i < logs.length; ++i) {
            bool ours = logs[i].emitter == address(timelock) && Handover.isGrant(logs[i].topics);
            if (ours) grants[i] = Handover.grantOf(logs[i].topics);
        }
    }

    function loggedGrants(TimelockController timelock, uint256 fromBlock)
        private
        returns (Handover.Grant[] memory grants)
    {
        Vm.EthGetLogs[] memory logs = vm.eth_getLogs(fromBlock, block.number, address(timelock), new bytes32[](0));
        grants = new Handover.Grant[](logs.length);
        for (uint256 i = 0; i < logs.length; ++i) {
            if (Handover.isGrant(logs[i].topics)) grants[i] = Handover.grantOf(logs[i].topics);
        }
    }

    function same(string memory left, string memory right, string memory what) private pure {
        if (keccak256(bytes(left)) != keccak256(bytes(right))) revert DeployMismatch(what);
    }
}
