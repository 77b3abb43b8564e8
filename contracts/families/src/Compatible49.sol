// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governor, IGovernor} from "openzeppelin-4.9/governance/Governor.sol";
import {GovernorCompatibilityBravo} from "openzeppelin-4.9/governance/compatibility/GovernorCompatibilityBravo.sol";
import {GovernorSettings} from "openzeppelin-4.9/governance/extensions/GovernorSettings.sol";
import {
    GovernorTimelockCompound,
    IGovernorTimelock
} from "openzeppelin-4.9/governance/extensions/GovernorTimelockCompound.sol";
import {GovernorVotesComp} from "openzeppelin-4.9/governance/extensions/GovernorVotesComp.sol";
import {ERC20VotesComp} from "openzeppelin-4.9/token/ERC20/extensions/ERC20VotesComp.sol";
import {IERC165} from "openzeppelin-4.9/utils/introspection/IERC165.sol";
import {ICompoundTimelock} from "openzeppelin-4.9/vendor/compound/ICompoundTimelock.sol";

/// @notice The Governor of OpenZeppelin 4.9 in Bravo's clothes: over Compound's timelock, a Comp-like token and a quorum
/// that is a number.
contract Compatible49 is
    Governor,
    GovernorSettings,
    GovernorCompatibilityBravo,
    GovernorVotesComp,
    GovernorTimelockCompound
{
    uint256 private immutable _quorum;

    constructor(
        ERC20VotesComp token_,
        ICompoundTimelock timelock_,
        uint256 delay,
        uint256 period,
        uint256 threshold,
        uint256 quorum_
    )
        Governor("Compatible Governor")
        GovernorSettings(delay, period, threshold)
        GovernorVotesComp(token_)
        GovernorTimelockCompound(timelock_)
    {
        _quorum = quorum_;
    }

    function quorum(uint256) public view override returns (uint256) {
        return _quorum;
    }

    function votingDelay() public view override(IGovernor, GovernorSettings) returns (uint256) {
        return super.votingDelay();
    }

    function votingPeriod() public view override(IGovernor, GovernorSettings) returns (uint256) {
        return super.votingPeriod();
    }

    function state(uint256 id)
        public
        view
        override(Governor, IGovernor, GovernorTimelockCompound)
        returns (ProposalState)
    {
        return super.state(id);
    }

    function propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description
    ) public override(Governor, GovernorCompatibilityBravo, IGovernor) returns (uint256) {
        return super.propose(targets, values, calldatas, description);
    }

    function cancel(address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 hash)
        public
        override(Governor, GovernorCompatibilityBravo, IGovernor)
        returns (uint256)
    {
        return super.cancel(targets, values, calldatas, hash);
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function _execute(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 hash
    ) internal override(Governor, GovernorTimelockCompound) {
        super._execute(id, targets, values, calldatas, hash);
    }

    function _cancel(address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 hash)
        internal
        override(Governor, GovernorTimelockCompound)
        returns (uint256)
    {
        return super._cancel(targets, values, calldatas, hash);
    }

    function _executor() internal view override(Governor, GovernorTimelockCompound) returns (address) {
        return super._executor();
    }

    function supportsInterface(bytes4 id)
        public
        view
        override(Governor, IERC165, GovernorTimelockCompound)
        returns (bool)
    {
        return super.supportsInterface(id);
    }
}
