// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governor, IGovernor} from "openzeppelin-4.9/governance/Governor.sol";
import {TimelockController} from "openzeppelin-4.9/governance/TimelockController.sol";
import {GovernorCountingSimple} from "openzeppelin-4.9/governance/extensions/GovernorCountingSimple.sol";
import {GovernorPreventLateQuorum} from "openzeppelin-4.9/governance/extensions/GovernorPreventLateQuorum.sol";
import {GovernorSettings} from "openzeppelin-4.9/governance/extensions/GovernorSettings.sol";
import {GovernorTimelockControl} from "openzeppelin-4.9/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "openzeppelin-4.9/governance/extensions/GovernorVotes.sol";
import {GovernorVotesQuorumFraction} from "openzeppelin-4.9/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IVotes} from "openzeppelin-4.9/governance/utils/IVotes.sol";
import {ERC20} from "openzeppelin-4.9/token/ERC20/ERC20.sol";
import {ERC20Permit} from "openzeppelin-4.9/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "openzeppelin-4.9/token/ERC20/extensions/ERC20Votes.sol";

/// @notice A token of OpenZeppelin 4.9, by block number.
contract Token49 is ERC20Votes {
    constructor(address[] memory holders, uint256[] memory amounts) ERC20("Votes", "VOTE") ERC20Permit("Votes") {
        for (uint256 i = 0; i < holders.length; ++i) {
            _mint(holders[i], amounts[i]);
        }
    }
}

/// @notice TimelockController as 4.9 has it.
contract Timelock49 is TimelockController {
    constructor(uint256 delay, address[] memory proposers, address[] memory executors)
        TimelockController(delay, proposers, executors, msg.sender)
    {}
}

/// @notice The Governor of OpenZeppelin 4.9 with what its wizard offers, and late quorums that extend the vote.
contract Governor49 is
    Governor,
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl,
    GovernorPreventLateQuorum
{
    constructor(
        IVotes token_,
        TimelockController timelock_,
        uint256 delay,
        uint256 period,
        uint256 threshold,
        uint256 percent,
        uint64 late
    )
        Governor("Governor of 4.9")
        GovernorSettings(delay, period, threshold)
        GovernorVotes(token_)
        GovernorVotesQuorumFraction(percent)
        GovernorTimelockControl(timelock_)
        GovernorPreventLateQuorum(late)
    {}

    function votingDelay() public view override(IGovernor, GovernorSettings) returns (uint256) {
        return super.votingDelay();
    }

    function votingPeriod() public view override(IGovernor, GovernorSettings) returns (uint256) {
        return super.votingPeriod();
    }

    function quorum(uint256 timepoint) public view override(IGovernor, GovernorVotesQuorumFraction) returns (uint256) {
        return super.quorum(timepoint);
    }

    function state(uint256 id) public view override(Governor, GovernorTimelockControl) returns (ProposalState) {
        return super.state(id);
    }

    function proposalDeadline(uint256 id)
        public
        view
        override(IGovernor, Governor, GovernorPreventLateQuorum)
        returns (uint256)
    {
        return super.proposalDeadline(id);
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function _castVote(uint256 id, address account, uint8 support, string memory reason, bytes memory params)
        internal
        override(Governor, GovernorPreventLateQuorum)
        returns (uint256)
    {
        return super._castVote(id, account, support, reason, params);
    }

    function _execute(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 hash
    ) internal override(Governor, GovernorTimelockControl) {
        super._execute(id, targets, values, calldatas, hash);
    }

    function _cancel(address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 hash)
        internal
        override(Governor, GovernorTimelockControl)
        returns (uint256)
    {
        return super._cancel(targets, values, calldatas, hash);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }

    function supportsInterface(bytes4 id) public view override(Governor, GovernorTimelockControl) returns (bool) {
        return super.supportsInterface(id);
    }
}
