// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {
    GovernorVotesQuorumFraction
} from "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {BackpropGovernor} from "../../src/BackpropGovernor.sol";

/// @title Our governor with the fault of CVE-2022-31198: today's quorum judges yesterday's votes.
contract CurrentQuorumGovernor is BackpropGovernor {
    constructor(string memory name_, IVotes token_, TimelockController timelock_, Settings memory settings)
        BackpropGovernor(name_, token_, timelock_, settings)
    {}

    function quorum(uint256 timepoint) public view override(Governor, GovernorVotesQuorumFraction) returns (uint256) {
        return token().getPastTotalSupply(timepoint) * quorumNumerator() / quorumDenominator();
    }
}
