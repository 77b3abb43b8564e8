// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {BackpropGovernor} from "../../src/BackpropGovernor.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract SignatureTest is DaoTest {
    uint256 internal constant BALLOTS = 20;
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = propose("# One");
    }

    function test_CountsTheSignersVotes() external {
        startVoting(id);
        vm.prank(stranger);
        governor.castVoteBySig(id, FOR, voter, ballot(governor, id));
        assertTally(id, 0, QUORUM, 0);
        vm.assertTrue(governor.hasVoted(id, voter), "voter");
        vm.assertFalse(governor.hasVoted(id, stranger), "sender");
    }

    function test_sigReplay() external {
        startVoting(id);
        bytes memory signature = ballot(governor, id);
        governor.castVoteBySig(id, FOR, voter, signature);
        refuses(governor, id, FOR, voter, signature);
        assertTally(id, 0, QUORUM, 0);
    }

    function test_RevertWhen_ContentDiffers() external {
        uint256 other = propose("# Two");
        startVoting(other);
        bytes memory signature = ballot(governor, id);
        refuses(governor, other, FOR, voter, signature);
        refuses(governor, id, AGAINST, voter, signature);
        refuses(governor, id, FOR, proposer, signature);
    }

    function test_RevertWhen_GovernorDiffers() external {
        BackpropGovernor first = governor;
        governor = governorOn(token);
        vm.assertEq(propose("# One"), id, "same id");
        startVoting(id);
        refuses(governor, id, FOR, voter, ballot(first, id));
        governor.castVoteBySig(id, FOR, voter, ballot(governor, id));
        assertTally(id, 0, QUORUM, 0);
    }

    function test_RevertWhen_ChainDiffers() external {
        startVoting(id);
        bytes memory signature = ballot(governor, id);
        vm.chainId(1);
        refuses(governor, id, FOR, voter, signature);
        governor.castVoteBySig(id, FOR, voter, ballot(governor, id));
    }

    /// forge-config: default.fuzz.runs = 100
    /// forge-config: deep.fuzz.runs = 2000
    function testFuzz_keyedNoncesInAnyOrder(uint256 seed) external {
        uint256[] memory ids = proposeAll();
        bytes[] memory signatures = new bytes[](BALLOTS);
        for (uint256 i = 0; i < BALLOTS; ++i) {
            signatures[i] = ballot(governor, ids[i]);
        }
        uint256[] memory order = shuffled(seed);
        for (uint256 i = 0; i < BALLOTS; ++i) {
            governor.castVoteBySig(ids[order[i]], FOR, voter, signatures[order[i]]);
        }
        for (uint256 i = 0; i < BALLOTS; ++i) {
            assertTally(ids[i], 0, QUORUM, 0);
        }
    }

    function test_ControlPlainNoncesBackwards() external {
        uint256[] memory ids = proposeAll();
        uint256 counted = 0;
        for (uint256 left = BALLOTS; left > 0; --left) {
            uint256 i = left - 1;
            bytes memory signature = signatureOf("voter", ballotDigest(governor, ids[i], FOR, voter, i));
            try governor.castVoteBySig(ids[i], FOR, voter, signature) {
                ++counted;
            } catch {}
        }
        vm.assertEq(counted, 1, "only the first nonce is next");
    }

    function proposeAll() internal returns (uint256[] memory ids) {
        ids = new uint256[](BALLOTS);
        for (uint256 i = 0; i < BALLOTS; ++i) {
            ids[i] = propose(string.concat("# Ballot ", vm.toString(i)));
        }
        startVoting(ids[0]);
    }

    function shuffled(uint256 seed) internal pure returns (uint256[] memory order) {
        order = new uint256[](BALLOTS);
        for (uint256 i = 0; i < BALLOTS; ++i) {
            order[i] = i;
        }
        for (uint256 i = BALLOTS - 1; i > 0; --i) {
            uint256 j = uint256(keccak256(abi.encode(seed, i))) % (i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }
    }

    /// @dev The voter's signed vote for a proposal, with the nonce that belongs to this proposal alone.
    function ballot(BackpropGovernor to, uint256 proposalId) internal view returns (bytes memory) {
        uint256 nonce = to.nonces(voter, uint192(proposalId));
        return signatureOf("voter", ballotDigest(to, proposalId, FOR, voter, nonce));
    }

    function refuses(BackpropGovernor to, uint256 proposalId, uint8 support, address account, bytes memory signature)
        internal
    {
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorInvalidSignature.selector, account));
        to.castVoteBySig(proposalId, support, account, signature);
    }
}
