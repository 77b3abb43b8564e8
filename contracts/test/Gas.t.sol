// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DaoTest} from "./base/DaoTest.sol";

/// @dev One call a test, with everything before it in setUp, so that `forge snapshot --isolate` shows what a sender pays.
contract GasTest is DaoTest {
    uint256 internal pending;
    uint256 internal active;
    uint256 internal succeeded;
    uint256 internal queued;
    bytes internal signature;

    function setUp() public override {
        super.setUp();
        (succeeded, queued) = (propose("# Succeeded"), propose("# Queued"));
        startVoting(succeeded);
        vote(voter, succeeded, FOR);
        vote(voter, queued, FOR);
        endVoting(queued);
        active = propose("# Active");
        queueAndWait(queued);
        vote(voter, active, FOR);
        vote(voter2, active, FOR);
        pending = propose("# Pending");
        uint256 nonce = governor.nonces(guardian, uint192(active));
        signature = signatureOf("guardian", ballotDigest(governor, active, FOR, guardian, nonce));
    }

    function test_launch() external {
        launch(config());
    }

    function test_delegate() external {
        delegate(silent, silent);
    }

    function test_transfer() external {
        vm.prank(holder);
        token.transfer(voter, 1e18);
    }

    function test_propose() external {
        propose("# Five\n\nTrack: Models\n\nA summary of some length, as a proposal has.");
    }

    function test_castVote() external {
        vote(proposer, active, FOR);
    }

    function test_castVoteWithReason() external {
        vm.prank(proposer);
        governor.castVoteWithReason(active, FOR, "The data set is open and the plan is sound.");
    }

    function test_castVoteBySig() external {
        governor.castVoteBySig(active, FOR, guardian, signature);
    }

    function test_castOverrideVote() external {
        vm.prank(holder);
        governor.castOverrideVote(active, AGAINST, "Not with mine.");
    }

    function test_queue() external {
        governor.queue(succeeded);
    }

    function test_execute() external {
        governor.execute(queued);
    }

    function test_cancel() external {
        vm.prank(guardian);
        governor.cancel(pending);
    }
}
