// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {BackpropGovernor} from "../../src/BackpropGovernor.sol";
import {BackpropToken} from "../../src/BackpropToken.sol";
import {DaoTest} from "../base/DaoTest.sol";

/// @dev Votes new delays through, honestly, between attempts to take power without a vote.
contract TimelockHandler is DaoTest {
    uint256 public votedDelay = MIN_DELAY;
    uint256 public executed;
    bool public early;
    uint256[] internal delays;

    constructor() {
        setUp();
    }

    function dao() external view returns (BackpropToken, TimelockController, BackpropGovernor) {
        return (token, timelock, governor);
    }

    function proposeDelay(uint256 delay) external {
        delay = bound(delay, 1 days, 7 days);
        delays.push(delay);
        bytes memory data = abi.encodeCall(timelock.updateDelay, (delay));
        proposeAction(address(timelock), data, string.concat("# ", vm.toString(delays.length)));
    }

    function voteFor(uint256 seed) external {
        uint256 id = some(seed, IGovernor.ProposalState.Pending);
        if (id == 0) return;
        startVoting(id);
        vote(voter, id, FOR);
        endVoting(id);
    }

    function queueSome(uint256 seed) external {
        uint256 id = some(seed, IGovernor.ProposalState.Succeeded);
        if (id != 0) governor.queue(id);
    }

    /// @dev Tries whether or not the proposal is due; a success that wasn't due is what the invariants look for.
    function executeSome(uint256 seed) external {
        uint256 id = some(seed, IGovernor.ProposalState.Queued);
        if (id == 0) return;
        bool due = token.clock() >= governor.proposalEta(id) && governor.hasVoted(id, voter);
        (bool success,) = address(governor).call(abi.encodeWithSignature("execute(uint256)", id));
        if (!success) return;
        if (!due) early = true;
        votedDelay = delays[id - 1];
        ++executed;
    }

    function wait(uint256 time) external {
        skip(bound(time, 1, 4 days));
    }

    /// @dev Any call of the timelock or the governor, from anyone, with arguments that a thief would like.
    function attack(uint256 who, uint256 what) external {
        address[4] memory accounts = [guardian, proposer, stranger, address(governor.token())];
        address thief = accounts[who % 4];
        bytes[6] memory calls = [
            abi.encodeCall(timelock.updateDelay, (0)),
            abi.encodeCall(timelock.grantRole, (timelock.PROPOSER_ROLE(), thief)),
            abi.encodeCall(timelock.schedule, (address(dollar), 0, "", 0, 0, 0)),
            abi.encodeCall(timelock.execute, (address(timelock), 0, abi.encodeCall(timelock.updateDelay, (0)), 0, 0)),
            abi.encodeCall(timelock.renounceRole, (timelock.DEFAULT_ADMIN_ROLE(), address(timelock))),
            abi.encodeCall(timelock.revokeRole, (timelock.PROPOSER_ROLE(), address(governor)))
        ];
        vm.prank(thief);
        (bool success,) = address(timelock).call(calls[what % 6]);
        success;
    }

    /// @dev The first proposal in a state, from a place that the seed gives; 0 if there is none.
    function some(uint256 seed, IGovernor.ProposalState wanted) internal view returns (uint256) {
        for (uint256 i = 0; i < delays.length; ++i) {
            uint256 id = (seed % delays.length + i) % delays.length + 1;
            if (governor.state(id) == wanted) return id;
        }
        return 0;
    }
}
