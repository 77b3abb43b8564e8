// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governor} from "openzeppelin-5.7/governance/Governor.sol";
import {TimelockController} from "openzeppelin-5.7/governance/TimelockController.sol";
import {GovernorCountingFractional} from "openzeppelin-5.7/governance/extensions/GovernorCountingFractional.sol";
import {GovernorCountingSimple} from "openzeppelin-5.7/governance/extensions/GovernorCountingSimple.sol";
import {GovernorProposalGuardian} from "openzeppelin-5.7/governance/extensions/GovernorProposalGuardian.sol";
import {GovernorSettings} from "openzeppelin-5.7/governance/extensions/GovernorSettings.sol";
import {GovernorSuperQuorum} from "openzeppelin-5.7/governance/extensions/GovernorSuperQuorum.sol";
import {GovernorTimelockCompound} from "openzeppelin-5.7/governance/extensions/GovernorTimelockCompound.sol";
import {GovernorTimelockControl} from "openzeppelin-5.7/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "openzeppelin-5.7/governance/extensions/GovernorVotes.sol";
import {GovernorVotesQuorumFraction} from "openzeppelin-5.7/governance/extensions/GovernorVotesQuorumFraction.sol";
import {
    GovernorVotesSuperQuorumFraction
} from "openzeppelin-5.7/governance/extensions/GovernorVotesSuperQuorumFraction.sol";
import {IVotes} from "openzeppelin-5.7/governance/utils/IVotes.sol";
import {ERC20} from "openzeppelin-5.7/token/ERC20/ERC20.sol";
import {ERC20Votes} from "openzeppelin-5.7/token/ERC20/extensions/ERC20Votes.sol";
import {ERC721} from "openzeppelin-5.7/token/ERC721/ERC721.sol";
import {ERC721Votes} from "openzeppelin-5.7/token/ERC721/extensions/ERC721Votes.sol";
import {EIP712} from "openzeppelin-5.7/utils/cryptography/EIP712.sol";
import {ICompoundTimelock} from "openzeppelin-5.7/vendor/compound/ICompoundTimelock.sol";

/// @notice A token by block number.
contract Token57 is ERC20Votes {
    constructor(address[] memory holders, uint256[] memory amounts) ERC20("Votes", "VOTE") EIP712("Votes", "1") {
        for (uint256 i = 0; i < holders.length; ++i) {
            _mint(holders[i], amounts[i]);
        }
    }
}

/// @notice Tokens that vote one each, by timestamp.
contract Art57 is ERC721Votes {
    uint256 private _next = 1;

    constructor(address[] memory holders, uint256[] memory counts) ERC721("Art", "ART") EIP712("Art", "1") {
        for (uint256 i = 0; i < holders.length; ++i) {
            for (uint256 n = 0; n < counts[i]; ++n) {
                _mint(holders[i], _next++);
            }
        }
    }

    function clock() public view override returns (uint48) {
        return uint48(block.timestamp);
    }

    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }
}

/// @notice TimelockController as 5.7 has it.
contract Timelock57 is TimelockController {
    constructor(uint256 delay, address[] memory proposers, address[] memory executors)
        TimelockController(delay, proposers, executors, msg.sender)
    {}
}

/// @notice The Governor of OpenZeppelin 5.7 over Compound's timelock, with a guardian.
contract Compound57 is
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotesQuorumFraction,
    GovernorTimelockCompound,
    GovernorProposalGuardian
{
    constructor(
        IVotes token_,
        ICompoundTimelock timelock_,
        uint48 delay,
        uint32 period,
        uint256 threshold,
        uint256 percent,
        address guardian
    )
        Governor("Governor over Compound")
        GovernorSettings(delay, period, threshold)
        GovernorVotes(token_)
        GovernorVotesQuorumFraction(percent)
        GovernorTimelockCompound(timelock_)
    {
        _setProposalGuardian(guardian);
    }

    function state(uint256 id) public view override(Governor, GovernorTimelockCompound) returns (ProposalState) {
        return super.state(id);
    }

    function proposalNeedsQueuing(uint256 id) public view override(Governor, GovernorTimelockCompound) returns (bool) {
        return super.proposalNeedsQueuing(id);
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function _queueOperations(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 hash
    ) internal override(Governor, GovernorTimelockCompound) returns (uint48) {
        return super._queueOperations(id, targets, values, calldatas, hash);
    }

    function _executeOperations(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 hash
    ) internal override(Governor, GovernorTimelockCompound) {
        super._executeOperations(id, targets, values, calldatas, hash);
    }

    function _cancel(address[] memory targets, uint256[] memory values, bytes[] memory calldatas, bytes32 hash)
        internal
        override(Governor, GovernorTimelockCompound)
        returns (uint256)
    {
        return super._cancel(targets, values, calldatas, hash);
    }

    function _validateCancel(uint256 id, address caller)
        internal
        view
        override(Governor, GovernorProposalGuardian)
        returns (bool)
    {
        return super._validateCancel(id, caller);
    }

    function _executor() internal view override(Governor, GovernorTimelockCompound) returns (address) {
        return super._executor();
    }
}

/// @notice The Governor of OpenZeppelin 5.7 with TimelockController, as its wizard writes it; any IVotes token may vote.
contract Plain57 is GovernorSettings, GovernorCountingSimple, GovernorVotesQuorumFraction, GovernorTimelockControl {
    constructor(
        IVotes token_,
        TimelockController timelock_,
        uint48 delay,
        uint32 period,
        uint256 threshold,
        uint256 percent
    )
        Governor("Governor of 5.7")
        GovernorSettings(delay, period, threshold)
        GovernorVotes(token_)
        GovernorVotesQuorumFraction(percent)
        GovernorTimelockControl(timelock_)
    {}

    function state(uint256 id) public view override(Governor, GovernorTimelockControl) returns (ProposalState) {
        return super.state(id);
    }

    function proposalNeedsQueuing(uint256 id) public view override(Governor, GovernorTimelockControl) returns (bool) {
        return super.proposalNeedsQueuing(id);
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function _queueOperations(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 hash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(id, targets, values, calldatas, hash);
    }

    function _executeOperations(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 hash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(id, targets, values, calldatas, hash);
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
}

/// @notice The Governor of OpenZeppelin 5.7 that counts fractions of a vote and executes by itself.
contract Fractional57 is GovernorSettings, GovernorCountingFractional, GovernorVotesQuorumFraction {
    constructor(IVotes token_, uint48 delay, uint32 period, uint256 threshold, uint256 percent)
        Governor("Fractional Governor")
        GovernorSettings(delay, period, threshold)
        GovernorVotes(token_)
        GovernorVotesQuorumFraction(percent)
    {}

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }
}

/// @notice The Governor of OpenZeppelin 5.7 whose votes may pass early, by a super quorum.
contract Super57 is
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotesSuperQuorumFraction,
    GovernorTimelockControl
{
    constructor(
        IVotes token_,
        TimelockController timelock_,
        uint48 delay,
        uint32 period,
        uint256 threshold,
        uint256 percent,
        uint256 superPercent
    )
        Governor("Super Governor")
        GovernorSettings(delay, period, threshold)
        GovernorVotes(token_)
        GovernorVotesQuorumFraction(percent)
        GovernorVotesSuperQuorumFraction(superPercent)
        GovernorTimelockControl(timelock_)
    {}

    function proposalVotes(uint256 id)
        public
        view
        override(GovernorCountingSimple, GovernorSuperQuorum)
        returns (uint256, uint256, uint256)
    {
        return super.proposalVotes(id);
    }

    function state(uint256 id)
        public
        view
        override(Governor, GovernorVotesSuperQuorumFraction, GovernorTimelockControl)
        returns (ProposalState)
    {
        return super.state(id);
    }

    function proposalNeedsQueuing(uint256 id) public view override(Governor, GovernorTimelockControl) returns (bool) {
        return super.proposalNeedsQueuing(id);
    }

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function _queueOperations(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 hash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(id, targets, values, calldatas, hash);
    }

    function _executeOperations(
        uint256 id,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 hash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(id, targets, values, calldatas, hash);
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
}
