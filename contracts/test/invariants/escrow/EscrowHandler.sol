// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IGrantEscrow} from "../../../src/IGrantEscrow.sol";
import {OddToken} from "../../mocks/OddToken.sol";
import {Forcer} from "../../mocks/Receiver.sol";
import {People} from "./People.sol";

/// @title What anybody does: claims, sweeps, strays, waits, and tries what must not work.
contract EscrowHandler is People {
    constructor() {
        setUp();
        _season(1, _terms().period);
    }

    /// @dev What is owed can be claimed by anybody at any time, also just after the guardian has paused.
    function claim(uint256 seed) external {
        (uint256 id, uint256 index) = _find(seed, IGrantEscrow.MilestoneStatus.Claimable);
        if (id == 0) return;
        if (_mix(seed, 2) % 8 == 0) pause();
        bool owed = escrow.milestoneView(id, index).status == IGrantEscrow.MilestoneStatus.Claimable;
        bool claimed = _act(id, _one(crowd, _mix(seed, 1)), abi.encodeCall(escrow.claim, (id, index)));
        _hold(8, claimed || !owed || !_takes(ghosts[id].payout, ghosts[id].token), "what is owed can't be claimed");
    }

    function claimSettlement(uint256 seed) external {
        uint256 id = _findGrant(seed, IGrantEscrow.GrantStatus.Cancelled);
        if (id != 0) _act(id, _one(crowd, _mix(seed, 1)), abi.encodeCall(escrow.claimSettlement, (id)));
    }

    function expire(uint256 seed) external {
        (uint256 id, uint256 index) = _find(seed, IGrantEscrow.MilestoneStatus.Overdue);
        if (id != 0) _act(id, _one(crowd, _mix(seed, 1)), abi.encodeCall(escrow.expire, (id, index)));
    }

    function lapse(uint256 seed) external {
        uint256 id = _findGrant(seed, IGrantEscrow.GrantStatus.Offered);
        if (id != 0) _act(id, _one(crowd, _mix(seed, 1)), abi.encodeCall(escrow.lapse, (id)));
    }

    function sweep(uint256 seed) external {
        _act(0, _one(crowd, _mix(seed, 1)), abi.encodeCall(escrow.sweep, (tokens[seed % TOKENS])));
    }

    /// @dev Money strays into the escrow, which owes it to nobody. Not the last token, of which a sweep would lose the fee.
    function stray(uint256 seed) external {
        uint256 amount = 1 + _mix(seed, 1) % 100;
        uint256 which = seed % TOKENS;
        if (which == 0) {
            vm.deal(address(this), amount);
            new Forcer{value: amount}(payable(address(escrow)));
        } else if (which > 2 && which < TOKENS - 1) {
            OddToken(tokens[which]).mint(address(escrow), amount);
        }
    }

    /// @dev The issuer of a token blocks accounts and frees them; a receiver refuses ETH and takes it.
    function misbehave(uint256 seed) external {
        blocking.setBlocked(_one(payees, _mix(seed, 1)), seed % 2 == 0);
        blocking.setBlocked(address(timelock), seed % 16 == 0);
        refuser.setRefusing(_mix(seed, 2) % 2 == 0);
    }

    /// @dev What a hostile token and receiver call from now on, while they are paid.
    function arm(uint256 seed) external {
        uint256 count = escrow.grantCount();
        uint256 id = count == 0 ? 0 : 1 + seed % count;
        bytes[6] memory calls = [
            abi.encodeCall(escrow.claim, (id, _mix(seed, 1) % 3)),
            abi.encodeCall(escrow.claimSettlement, (id)),
            abi.encodeCall(escrow.sweep, (tokens[_mix(seed, 2) % TOKENS])),
            abi.encodeCall(escrow.expire, (id, _mix(seed, 1) % 3)),
            abi.encodeCall(escrow.submit, (id, _mix(seed, 1) % 3, "evidence", "")),
            abi.encodeCall(escrow.proposePayout, (id, stranger))
        ];
        armed = abi.encode(address(escrow), calls[_mix(seed, 3) % 6]);
    }

    /// @dev Some time, or exactly to a moment at which something changes, or one second off it.
    function wait(uint256 seed) external {
        _watchAll();
        uint256 moment = _moment(_mix(seed, 1));
        if (seed % 3 == 0) moment += _mix(seed, 2) % 2;
        else if (seed % 3 == 1 && moment > 0) moment -= 1;
        if (moment <= now_() || _mix(seed, 3) % 4 == 0) moment = now_() + 1 + _mix(seed, 4) % 3 days;
        vm.warp(moment);
        _watchAll();
    }

    function _moment(uint256 seed) private view returns (uint256) {
        uint256 count = escrow.grantCount();
        if (count == 0) return 0;
        uint256 id = 1 + seed % count;
        bool offered = ghosts[id].status == IGrantEscrow.GrantStatus.Offered;
        if (offered) return _mix(seed, 8) % 4 == 0 ? escrow.grantView(id).acceptBy + 1 : 0;
        if (_mix(seed, 9) % 8 == 0) return escrow.pausedUntil();
        IGrantEscrow.MilestoneView memory v = escrow.milestoneView(id, _mix(seed, 1) % parts[id].length);
        uint256[3] memory moments = [uint256(v.releaseAt), uint256(v.reviewBy) + 1, uint256(v.deadline) + 1];
        return v.submittedAt == 0 ? moments[2] : moments[_mix(seed, 2) % 2];
    }

    /// @dev Who has no right tries what would be worth something.
    function attack(uint256 seed) external {
        uint256 count = escrow.grantCount();
        if (count == 0) return;
        uint256 id = 1 + _mix(seed, 1) % count;
        address thief = _one(crowd, _mix(seed, 2));
        bytes[] memory calls = _wishes(thief, id, _mix(seed, 3) % parts[id].length);
        bool success = _act(id, thief, calls[_mix(seed, 4) % calls.length]);
        _hold(10, !success, "somebody did what only the DAO or the payee may");
    }

    function _wishes(address thief, uint256 id, uint256 index) private view returns (bytes[] memory calls) {
        address payout = ghosts[id].payout;
        calls = new bytes[](14);
        calls[0] = abi.encodeCall(escrow.cancelGrant, (id, 1, 0));
        calls[1] = abi.encodeCall(escrow.resolve, (id, index, IGrantEscrow.Resolution.Full, 0));
        calls[2] = abi.encodeCall(escrow.setToken, (thief, true));
        calls[3] = abi.encodeCall(escrow.setGuardian, (thief));
        calls[4] = abi.encodeCall(escrow.closeProgram, (1));
        calls[5] = abi.encodeCall(escrow.proposePayout, (id, thief));
        calls[6] = abi.encodeCall(escrow.submit, (id, index, "evidence", ""));
        calls[7] = abi.encodeCall(IERC721.transferFrom, (payout, thief, id));
        calls[8] = abi.encodeWithSignature("safeTransferFrom(address,address,uint256)", payout, thief, id);
        calls[9] = abi.encodeCall(IERC721.approve, (thief, id));
        calls[10] = abi.encodeCall(IERC721.setApprovalForAll, (thief, true));
        calls[11] = abi.encodeCall(escrow.createProgram, ("Mine", "", "x", _terms(), _budgets(), reviewers));
        calls[12] = abi.encodeCall(escrow.createGrant, (_wish(thief)));
        calls[13] = abi.encodeCall(
            escrow.changeProgram, (1, "Mine", "", "x", _terms(), new IGrantEscrow.Budget[](0), reviewers)
        );
    }

    function _wish(address thief) private pure returns (IGrantEscrow.Offer memory offer) {
        (offer.program, offer.payee, offer.required, offer.document) = (1, thief, 1, "wish");
        offer.reviewers = new address[](1);
        offer.reviewers[0] = accountOf("friend");
        offer.milestones = new IGrantEscrow.Tranche[](1);
        offer.milestones[0].amount = 1;
    }

    /// @dev A stranger ends everything that is open, with no help but time. Nothing may be left but what its own receiver
    /// doesn't take.
    function leave() external {
        _act(0, guardian, abi.encodeCall(escrow.pause, ()));
        blocking.setBlocked(address(timelock), false);
        vm.warp(now_() + 3 * 365 days);
        uint256 count = escrow.grantCount();
        for (uint256 id = 1; id <= count; ++id) {
            if (ghosts[id].status == IGrantEscrow.GrantStatus.Offered) {
                _hold(11, _act(id, stranger, abi.encodeCall(escrow.lapse, (id))), "an offer can't lapse");
            }
            for (uint256 i = 0; i < parts[id].length; ++i) {
                _end(id, i);
            }
            _settle(id);
        }
    }

    function _end(uint256 id, uint256 index) private {
        IGrantEscrow.MilestoneStatus status = escrow.milestoneView(id, index).status;
        if (parts[id][index].end != IGrantEscrow.MilestoneStatus.Open) return;
        if (status == IGrantEscrow.MilestoneStatus.Overdue) {
            bool expired = _act(id, stranger, abi.encodeCall(escrow.expire, (id, index)));
            _hold(11, expired, "an overdue milestone can't expire");
            return;
        }
        _hold(11, status == IGrantEscrow.MilestoneStatus.Claimable, "a milestone waits for somebody");
        bool claimed = _act(id, stranger, abi.encodeCall(escrow.claim, (id, index)));
        _hold(11, claimed || !_takes(ghosts[id].payout, ghosts[id].token), "what is owed can't be claimed");
    }

    function _settle(uint256 id) private {
        if (ghosts[id].settlement == 0) return;
        bool paid = _act(id, stranger, abi.encodeCall(escrow.claimSettlement, (id)));
        _hold(11, paid || !_takes(ghosts[id].payout, ghosts[id].token), "a settlement can't be claimed");
    }

    /// @dev Whether a receiver would take a token now.
    function _takes(address account, address token_) private returns (bool taken) {
        if (token_ == address(blocking)) return !blocking.blocked(account);
        if (token_ != address(0)) return true;
        vm.deal(address(this), 1);
        (taken,) = account.call{value: 1, gas: 100_000}("");
    }
}
