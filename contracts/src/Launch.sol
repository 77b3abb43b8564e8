// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {BackpropGovernor} from "./BackpropGovernor.sol";
import {BackpropToken} from "./BackpropToken.sol";

/// @title A whole DAO in one transaction.
/// @notice Deploys timelock, token and governor, wires them, and keeps no power: when the constructor returns, the
/// timelock is its own only admin, the governor its only proposer and canceller, and anyone may execute what is due.
/// Nobody can step between two halves of a launch, because there are none.
contract Launch {
    /// @param holders Who receives the supply, with `amounts` in the smallest unit (18 decimals).
    /// @param treasuryAmount What the timelock receives of the supply; it never votes.
    /// @param minDelay Seconds between queueing and execution.
    /// The others are those of BackpropGovernor.Settings.
    struct Config {
        string tokenName;
        string tokenSymbol;
        string governorName;
        address[] holders;
        uint256[] amounts;
        uint256 treasuryAmount;
        uint256 minDelay;
        uint48 votingDelay;
        uint32 votingPeriod;
        uint256 proposalThreshold;
        uint256 quorumNumerator;
        uint48 voteExtension;
        address guardian;
    }

    /// @notice The three addresses of a DAO that now exists.
    event Launched(address indexed token, address indexed timelock, address indexed governor);

    BackpropToken public immutable token;
    TimelockController public immutable timelock;
    BackpropGovernor public immutable governor;

    constructor(Config memory config) {
        timelock = _deployTimelock(config.minDelay);
        token = _deployToken(config, address(timelock));
        governor = _deployGovernor(config, token, timelock);
        _handOver(timelock, address(governor));
        emit Launched(address(token), address(timelock), address(governor));
    }

    function _deployTimelock(uint256 minDelay) private returns (TimelockController) {
        address[] memory anyone = new address[](1);
        return new TimelockController(minDelay, new address[](0), anyone, address(this));
    }

    function _deployToken(Config memory config, address treasury) private returns (BackpropToken) {
        uint256 count = config.holders.length;
        address[] memory holders = new address[](count + 1);
        uint256[] memory amounts = new uint256[](config.amounts.length + 1);
        for (uint256 i = 0; i < count; ++i) {
            holders[i] = config.holders[i];
        }
        for (uint256 i = 0; i < config.amounts.length; ++i) {
            amounts[i] = config.amounts[i];
        }
        holders[count] = treasury;
        amounts[config.amounts.length] = config.treasuryAmount;
        return new BackpropToken(config.tokenName, config.tokenSymbol, holders, amounts);
    }

    function _deployGovernor(Config memory config, BackpropToken token_, TimelockController timelock_)
        private
        returns (BackpropGovernor)
    {
        return new BackpropGovernor(
            config.governorName,
            token_,
            timelock_,
            BackpropGovernor.Settings({
                votingDelay: config.votingDelay,
                votingPeriod: config.votingPeriod,
                proposalThreshold: config.proposalThreshold,
                quorumNumerator: config.quorumNumerator,
                voteExtension: config.voteExtension,
                guardian: config.guardian
            })
        );
    }

    function _handOver(TimelockController timelock_, address governor_) private {
        timelock_.grantRole(timelock_.PROPOSER_ROLE(), governor_);
        timelock_.grantRole(timelock_.CANCELLER_ROLE(), governor_);
        timelock_.renounceRole(timelock_.DEFAULT_ADMIN_ROLE(), address(this));
    }
}
