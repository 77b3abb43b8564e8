// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../../src/IGrantEscrow.sol";
import {Treasury} from "./Treasury.sol";

/// @title What payees, reviewers, holders, the guardian and the steward do.
abstract contract People is Treasury {
    /// @dev The payee itself, or anybody with its signature; now and then a stranger without.
    function accept(uint256 seed) external {
        uint256 id = _findGrant(seed, IGrantEscrow.GrantStatus.Offered);
        if (id == 0) return;
        address payee = ghosts[id].payee;
        uint256 how = _mix(seed, 1) % 8;
        bool accepted = _act(
            id,
            how < 3 ? payee : stranger,
            abi.encodeCall(escrow.accept, (id, _signature(how, payee, escrow.acceptance(id))))
        );
        _hold(4, !accepted || how < 7 || payee.code.length > 0, "accepted without the payee");
    }

    /// @dev Empty for the account itself, garbage from 7 on; contracts here sign everything.
    function _signature(uint256 how, address account, bytes32 digest) private view returns (bytes memory) {
        if (how < 3) return "";
        if (how == 7) return signatureOf("stranger", digest);
        string[4] memory names = ["payee", "payee2", "payout", "payout2"];
        for (uint256 i = 0; i < names.length; ++i) {
            if (accountOf(names[i]) == account) return signatureOf(names[i], digest);
        }
        return "";
    }

    function submit(uint256 seed) external {
        (uint256 id, uint256 index) = _find(seed, IGrantEscrow.MilestoneStatus.Open);
        if (id == 0) return;
        bytes32 evidence = bytes32(_mix(seed, 1) % 16);
        _act(id, ghosts[id].payee, abi.encodeCall(escrow.submit, (id, index, evidence, "ipfs://evidence")));
    }

    function review(uint256 seed) external {
        (uint256 id, uint256 index) = _find(seed, IGrantEscrow.MilestoneStatus.Submitted);
        if (id == 0) return;
        bytes32 evidence = escrow.milestoneView(id, index).evidence;
        if (_mix(seed, 1) % 8 == 0) evidence = bytes32(uint256(99));
        bool approved = _mix(seed, 2) % 5 > 1;
        bytes memory data = abi.encodeCall(escrow.review, (id, index, evidence, approved, seed, "Findings."));
        address[] memory listed = escrow.reviewersOf(id);
        bool other = _mix(seed, 4) % 8 == 0;
        _act(id, other ? _one(reviewers, seed) : listed[_mix(seed, 3) % listed.length], data);
    }

    /// @dev Whoever objects does it again at once, to see that it counts nothing.
    function object(uint256 seed) external {
        (uint256 id, uint256 index) = _contested(seed);
        if (id == 0) return;
        address account = _one(holders, _mix(seed, 3));
        bytes memory data = abi.encodeCall(escrow.object, (id, index, "No."));
        if (_act(id, account, data)) _act(id, account, data);
    }

    function challenge(uint256 seed) external {
        (uint256 id, uint256 index) = _contested(seed);
        if (id == 0) return;
        address[3] memory callers = [guardian, steward, stranger];
        address caller = callers[_mix(seed, 3) % 3];
        bool challenged = _act(id, caller, abi.encodeCall(escrow.challenge, (id, index, "Look again.")));
        _hold(10, !challenged || caller != stranger, "challenged by a stranger");
    }

    function proposePayout(uint256 seed) external {
        uint256 id = _findGrant(seed, IGrantEscrow.GrantStatus.Active);
        if (id == 0) return;
        address payout = _mix(seed, 1) % 8 == 0 ? address(0) : _one(payouts, _mix(seed, 2));
        _act(id, ghosts[id].payee, abi.encodeCall(escrow.proposePayout, (id, payout)));
    }

    /// @dev Mostly when it is due, from the new address itself, or from anybody with its signature.
    function confirmPayout(uint256 seed) external {
        uint256 id = _proposed(seed);
        if (id == 0) return;
        Grant storage g = ghosts[id];
        if (now_() < g.confirmableAt && _mix(seed, 1) % 4 > 0) vm.warp(g.confirmableAt);
        uint256 how = _mix(seed, 2) % 8;
        address payout = g.proposed;
        bytes memory signature = _signature(how, payout, escrow.confirmation(id));
        bool confirmed = _act(id, how < 3 ? payout : stranger, abi.encodeCall(escrow.confirmPayout, (id, signature)));
        _hold(4, !confirmed || how < 7 || payout.code.length > 0, "confirmed without the new address");
    }

    function vetoPayout(uint256 seed) external {
        uint256 id = _proposed(seed);
        if (id != 0) _act(id, guardian, abi.encodeCall(escrow.vetoPayout, (id)));
    }

    function _proposed(uint256 seed) private view returns (uint256 id) {
        uint256 count = escrow.grantCount();
        for (uint256 i = 0; i < count; ++i) {
            id = (seed % count + i) % count + 1;
            if (ghosts[id].proposed != address(0)) return id;
        }
        return count == 0 ? 0 : seed % count + 1;
    }

    function pause() public {
        _watchAll();
        _act(0, guardian, abi.encodeCall(escrow.pause, ()));
        _watchAll();
    }

    function unpause() external {
        _watchAll();
        _act(0, guardian, abi.encodeCall(escrow.unpause, ()));
        _watchAll();
    }

    /// @dev Votes change hands between holders: what was submitted before must not notice.
    function moveVotes(uint256 seed) external {
        address from = _one(holders, seed);
        address to = _one(holders, _mix(seed, 1));
        vm.startPrank(from);
        if (_mix(seed, 2) % 2 == 0) token.delegate(to);
        else token.transfer(to, token.balanceOf(from) / 2);
        vm.stopPrank();
    }
}
