// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {
    GovernorCountingOverridable
} from "@openzeppelin/contracts/governance/extensions/GovernorCountingOverridable.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract GovernorCastOverrideVoteTest is DaoTest {
    uint256 internal constant HELD = 6_000_000e18;
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        vm.prank(silent);
        token.transfer(voter2, 100e18);
        delegate(voter2, voter2);
        id = propose("# One");
    }

    function test_RevertWhen_NotActive() external {
        vm.expectRevert(errorUnexpectedState(id, IGovernor.ProposalState.Pending, IGovernor.ProposalState.Active));
        overrideVote(holder, FOR);
    }

    function test_RevertWhen_AlreadyOverridden() external {
        startVoting(id);
        overrideVote(holder, FOR);
        vm.expectRevert(
            abi.encodeWithSelector(GovernorCountingOverridable.GovernorAlreadyOverriddenVote.selector, holder)
        );
        overrideVote(holder, AGAINST);
    }

    function test_WhenDelegateHasVoted() external {
        startVoting(id);
        vote(voter2, id, FOR);
        assertTally(id, 0, HELD + 100e18, 0);

        vm.expectEmit(address(governor));
        emit GovernorCountingOverridable.VoteReduced(voter2, id, FOR, HELD);
        vm.expectEmit(address(governor));
        emit GovernorCountingOverridable.OverrideVoteCast(holder, id, AGAINST, HELD, "not with mine");
        overrideVote(holder, AGAINST);
        assertTally(id, HELD, 100e18, 0);
        vm.assertTrue(governor.hasVotedOverride(id, holder), "hasVotedOverride");
        vm.assertFalse(governor.hasVoted(id, holder), "an override isn't a vote");
    }

    function test_WhenDelegateHasNotVoted() external {
        startVoting(id);
        overrideVote(holder, ABSTAIN);
        assertTally(id, 0, 0, HELD);
        vm.assertEq(vote(voter2, id, FOR), 100e18, "the delegate's rest");
        assertTally(id, 0, 100e18, HELD);
    }

    function test_WhenHolderIsItsOwnDelegate() external {
        startVoting(id);
        vote(voter, id, FOR);
        overrideVote(voter, AGAINST);
        assertTally(id, QUORUM, 0, 0);
    }

    function test_WhenHolderNeverDelegated() external {
        startVoting(id);
        vm.assertEq(overrideVote(silent, FOR), 2_999_900e18, "weight");
        assertTally(id, 0, 2_999_900e18, 0);
    }

    function test_WhenTokensCameAfterTheSnapshot() external {
        startVoting(id);
        vm.prank(holder);
        token.transfer(stranger, HELD);
        vm.assertEq(overrideVote(stranger, FOR), 0, "weight");
        assertTally(id, 0, 0, 0);
    }

    function test_WhenSignatureIsGiven() external {
        startVoting(id);
        bytes memory signature = signatureOf("holder", overrideDigest(holder, AGAINST, "by post"));
        vm.prank(stranger);
        governor.castOverrideVoteBySig(id, AGAINST, holder, "by post", signature);
        assertTally(id, HELD, 0, 0);

        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, holder));
        governor.castOverrideVoteBySig(id, AGAINST, holder, "by post", signature);
    }

    /// @dev Six accounts, each with a bit for "votes" and "overrides" and a support, in an order by the seed.
    function testFuzz_NeverCountsMoreThanSupply(uint256 seed) external {
        startVoting(id);
        address[6] memory accounts = [voter, proposer, guardian, holder, voter2, silent];
        for (uint256 step = 0; step < 12; ++step) {
            seed = uint256(keccak256(abi.encode(seed)));
            address account = accounts[seed % 6];
            bool first = seed >> 8 & 1 == 0;
            if (first && !governor.hasVoted(id, account)) vote(account, id, uint8(seed >> 16) % 3);
            if (!first && !governor.hasVotedOverride(id, account)) overrideVote(account, uint8(seed >> 16) % 3);
            (uint256 against, uint256 inFavour, uint256 abstain) = governor.proposalVotes(id);
            vm.assertLe(against + inFavour + abstain, SUPPLY - token.balanceOf(address(timelock)), "counted");
        }
    }

    function overrideVote(address account, uint8 support) internal returns (uint256) {
        vm.prank(account);
        return governor.castOverrideVote(id, support, "not with mine");
    }

    function overrideDigest(address account, uint8 support, string memory reason) internal view returns (bytes32) {
        uint256 nonce = governor.nonces(account);
        return typedDigest(
            governor,
            keccak256(
                abi.encode(governor.OVERRIDE_BALLOT_TYPEHASH(), id, support, account, nonce, keccak256(bytes(reason)))
            )
        );
    }
}
