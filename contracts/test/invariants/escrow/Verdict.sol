// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../../src/IGrantEscrow.sol";
import {Vm} from "../../base/Vm.sol";
import {Follow} from "./Follow.sol";

/// @title Follows what reviewers, holders and the guardian said, and where money may go.
abstract contract Verdict is Follow {
    function _verdictEvent(Vm.Log memory log) internal override {
        if (log.topics.length < 3) return;
        bytes32 topic = log.topics[0];
        (uint256 id, uint256 index) = (uint256(log.topics[1]), uint256(log.topics[2]));
        if (topic == IGrantEscrow.MilestoneReviewed.selector) return _reviewed(id, index, log);
        if (topic == IGrantEscrow.MilestoneObjected.selector) return _objected(id, index, log);
        if (topic == IGrantEscrow.MilestoneApproved.selector) {
            _hold(5, parts[id][index].approvals == ghosts[id].required, "approved by another number than required");
            parts[id][index].approvedAt = now_();
        } else if (topic == IGrantEscrow.ChangesRequested.selector) {
            _hold(8, !_isOwed(id, parts[id][index]), "what was owed was reopened");
            _reopen(parts[id][index]);
        } else if (topic == IGrantEscrow.MilestoneChallenged.selector) {
            _hold(8, !_isOwed(id, parts[id][index]), "what was owed was challenged");
            parts[id][index].challengedAt = now_();
        }
    }

    function _reviewed(uint256 id, uint256 index, Vm.Log memory log) private {
        address reviewer = address(uint160(uint256(log.topics[3])));
        (uint8 attempt, bool approved,,) = abi.decode(log.data, (uint8, bool, uint256, string));
        _hold(10, reviewer == actor && _isReviewer(id, reviewer), "reviewed by another than a reviewer");
        _hold(7, _first("review", id, index, attempt, reviewer), "reviewed twice");
        if (approved) ++parts[id][index].approvals;
    }

    function _objected(uint256 id, uint256 index, Vm.Log memory log) private {
        Milestone storage m = parts[id][index];
        address account = address(uint160(uint256(log.topics[3])));
        (uint8 attempt, uint256 votes,) = abi.decode(log.data, (uint8, uint256, string));
        _hold(7, account == actor && attempt == m.attempt, "an objection in another's name or attempt");
        _hold(7, _first("objection", id, index, attempt, account), "objected twice");
        _hold(7, votes > 0 && votes == token.getPastVotes(account, m.submittedAt - 1), "votes of another time");
        m.objections += votes;
        _hold(7, m.objections == escrow.milestoneView(id, index).objections, "objections don't add up");
    }

    function _isReviewer(uint256 id, address account) private view returns (bool) {
        address[] memory list = escrow.reviewersOf(id);
        for (uint256 i = 0; i < list.length; ++i) {
            if (list[i] == account) return true;
        }
        return false;
    }

    function _otherEvent(Vm.Log memory log) internal override {
        bytes32 topic = log.topics[0];
        if (topic == IGrantEscrow.Paused.selector) {
            pauses.push(Pause(now_(), abi.decode(log.data, (uint48))));
            _hold(11, pauses[pauses.length - 1].until <= now_() + 7 days, "a pause of over 7 days");
            _rested();
        } else if (topic == IGrantEscrow.Unpaused.selector) {
            pauses[pauses.length - 1].until = now_();
        } else if (topic == IGrantEscrow.ProgramTermsSet.selector) {
            _hold(10, actor == address(timelock), "a program of another than the DAO");
            (IGrantEscrow.Terms memory terms,,) =
                abi.decode(log.data, (IGrantEscrow.Terms, IGrantEscrow.Budget[], address[]));
            _season(uint256(log.topics[1]), terms.period);
        } else if (topic == IGrantEscrow.SettlementPaid.selector) {
            _settled(uint256(log.topics[1]), address(uint160(uint256(log.topics[2]))), abi.decode(log.data, (uint256)));
        } else {
            _payoutEvent(log);
        }
    }

    function _season(uint256 program, uint32 period) internal {
        Season storage s = seasons[program];
        if (s.since == 0 || s.period != period) (s.since, s.period) = (now_(), period);
    }

    function _rested() private {
        if (pauses.length < 2) return;
        _hold(11, now_() >= pauses[pauses.length - 2].until + 30 days, "paused again within 30 days");
    }

    function _settled(uint256 id, address payout, uint256 amount) private {
        Grant storage g = ghosts[id];
        _hold(3, amount == g.settlement && amount > 0, "another settlement than the DAO's, or twice");
        _hold(4, payout == g.payout, "a settlement to another");
        g.paid += amount;
        g.settlement = 0;
    }

    function _payoutEvent(Vm.Log memory log) private {
        if (log.topics.length < 3) return;
        bytes32 topic = log.topics[0];
        Grant storage g = ghosts[uint256(log.topics[1])];
        if (topic == IGrantEscrow.PayoutProposed.selector) {
            _hold(4, actor == g.payee, "a payout address that another proposed");
            (g.proposed, g.confirmableAt) = (address(uint160(uint256(log.topics[2]))), abi.decode(log.data, (uint48)));
            _hold(4, g.proposed == address(0) || g.confirmableAt >= now_() + 3 days, "no time for a veto");
        } else if (topic == IGrantEscrow.PayoutVetoed.selector) {
            (g.proposed, g.confirmableAt) = (address(0), 0);
        } else if (topic == IGrantEscrow.PayoutChanged.selector) {
            address payout = address(uint160(uint256(log.topics[3])));
            _hold(4, payout != address(0) && payout == g.proposed, "a payout address that nobody proposed");
            _hold(4, now_() >= g.confirmableAt, "confirmed before the delay is over");
            (g.payout, g.proposed, g.confirmableAt) = (payout, address(0), 0);
        }
    }
}
