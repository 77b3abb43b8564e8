// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../../src/IGrantEscrow.sol";
import {Vm} from "../../base/Vm.sol";
import {Ghost} from "./Ghost.sol";

/// @title Follows the escrow's events, and holds each against what the rules allow.
abstract contract Follow is Ghost {
    address internal actor; // who called

    function _follow(Vm.Log[] memory logs) internal {
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(escrow)) continue;
            ++seen[logs[i].topics[0]];
            _grantEvent(logs[i]);
            _milestoneEvent(logs[i]);
            _verdictEvent(logs[i]);
            _otherEvent(logs[i]);
        }
    }

    function _grantEvent(Vm.Log memory log) private {
        bytes32 topic = log.topics[0];
        if (topic == IGrantEscrow.GrantCreated.selector) return _created(log);
        Grant storage g = ghosts[log.topics.length > 1 ? uint256(log.topics[1]) : 0];
        if (topic == IGrantEscrow.GrantAccepted.selector) {
            _hold(11, now_() <= g.createdAt + g.terms.acceptWindow, "accepted too late");
            (g.acceptedAt, g.payout, g.status) = (now_(), g.payee, IGrantEscrow.GrantStatus.Active);
        } else if (topic == IGrantEscrow.GrantLapsed.selector) {
            _hold(11, now_() > g.createdAt + g.terms.acceptWindow, "lapsed too early");
            _void(uint256(log.topics[1]), abi.decode(log.data, (uint256)), IGrantEscrow.GrantStatus.Lapsed);
        } else if (topic == IGrantEscrow.GrantCancelled.selector) {
            _hold(10, actor == address(timelock), "cancelled by another than the DAO");
            uint256 returned;
            (g.settlement, returned,) = abi.decode(log.data, (uint256, uint256, bytes32));
            _hold(8, g.acceptedAt != 0 || g.settlement == 0, "a settlement without acceptance");
            _void(uint256(log.topics[1]), returned, IGrantEscrow.GrantStatus.Cancelled);
        } else if (topic == IGrantEscrow.GrantCompleted.selector) {
            g.status = IGrantEscrow.GrantStatus.Completed;
        }
    }

    function _created(Vm.Log memory log) private {
        uint256 id = uint256(log.topics[1]);
        Grant storage g = ghosts[id];
        IGrantEscrow.Tranche[] memory milestones;
        (g.token,, g.total, g.silenceCap, g.required,, milestones) =
            abi.decode(log.data, (address, bytes32, uint256, uint128, uint8, address[], IGrantEscrow.Tranche[]));
        (g.program, g.payee) = (uint256(log.topics[2]), address(uint160(uint256(log.topics[3]))));
        (g.createdAt, g.status) = (now_(), IGrantEscrow.GrantStatus.Offered);
        (,,, g.terms) = escrow.program(g.program);
        for (uint256 i = 0; i < milestones.length; ++i) {
            parts[id].push().amount = milestones[i].amount;
        }
        _hold(10, actor == address(timelock), "created by another than the DAO");
        _limits(g);
    }

    /// @dev What a program may commit, at the moment when it commits it. The period's sum is added up from the grants.
    function _limits(Grant storage g) private {
        (bool open,,,) = escrow.program(g.program);
        (IGrantEscrow.Budget memory limits, uint256 committed,) = escrow.budget(g.program, g.token);
        _hold(6, open, "a closed program grants");
        _hold(6, committed <= limits.cap, "more than the cap is committed");
        _hold(6, limits.grantCap == 0 || g.total <= limits.grantCap, "a grant over the grant cap");
        if (limits.periodCap == 0) return;
        Season storage s = seasons[g.program];
        uint256 start = s.period == 0 ? s.since : now_() - (now_() - s.since) % s.period;
        uint256 sum = 0;
        for (uint256 id = escrow.grantCount(); id > 0; --id) {
            Grant storage other = ghosts[id];
            if (other.program == g.program && other.token == g.token && other.createdAt >= start) sum += other.total;
        }
        _hold(6, sum <= limits.periodCap, "more than the period's cap is granted");
    }

    /// @dev Voids what is neither final nor owed, and nothing else.
    function _void(uint256 id, uint256 returned, IGrantEscrow.GrantStatus status) private {
        Grant storage g = ghosts[id];
        uint256 amount = 0;
        for (uint256 i = 0; i < parts[id].length; ++i) {
            Milestone storage m = parts[id][i];
            if (m.end != IGrantEscrow.MilestoneStatus.Open || _isOwed(id, m)) continue;
            m.end = IGrantEscrow.MilestoneStatus.Void;
            amount += m.amount;
        }
        _hold(8, amount == returned + g.settlement, "what was owed was taken, or what wasn't was left");
        g.returned += returned;
        g.status = status;
    }

    function _milestoneEvent(Vm.Log memory log) private {
        if (log.topics.length < 3) return;
        bytes32 topic = log.topics[0];
        (uint256 id, uint256 index) = (uint256(log.topics[1]), uint256(log.topics[2]));
        if (topic == IGrantEscrow.MilestonePaid.selector) {
            _paid(id, index, address(uint160(uint256(log.topics[3]))), abi.decode(log.data, (uint256)));
        } else if (topic == IGrantEscrow.MilestoneExpired.selector) {
            Milestone storage m = parts[id][index];
            _hold(
                3, m.end == IGrantEscrow.MilestoneStatus.Open && m.submittedAt == 0, "work that was handed in expired"
            );
            m.end = IGrantEscrow.MilestoneStatus.Expired;
            ghosts[id].returned += abi.decode(log.data, (uint256));
        } else if (topic == IGrantEscrow.MilestoneResolved.selector) {
            _resolved(id, index, log.data);
        } else if (topic == IGrantEscrow.MilestoneSubmitted.selector) {
            Milestone storage m = parts[id][index];
            (uint8 attempt,,) = abi.decode(log.data, (uint8, bytes32, string));
            _hold(3, m.end == IGrantEscrow.MilestoneStatus.Open && m.submittedAt == 0, "submitted twice");
            _hold(7, attempt == m.attempt + 1, "an attempt's number is used twice");
            (m.attempt, m.submittedAt) = (attempt, now_());
        }
    }

    function _paid(uint256 id, uint256 index, address payout, uint256 amount) private {
        Grant storage g = ghosts[id];
        Milestone storage m = parts[id][index];
        _hold(3, m.end == IGrantEscrow.MilestoneStatus.Open, "paid after its end");
        _hold(3, ++m.payments == 1, "paid twice");
        _hold(4, payout == g.payout && amount == m.amount, "paid to another, or another amount");
        _hold(5, m.attempt > 0, "paid without evidence");
        _hold(5, _isOwed(id, m), "paid before its release, or while challenged");
        m.end = IGrantEscrow.MilestoneStatus.Paid;
        g.paid += amount;
    }

    function _resolved(uint256 id, uint256 index, bytes memory data) private {
        Milestone storage m = parts[id][index];
        (IGrantEscrow.Resolution resolution, uint256 amount, uint256 returned) =
            abi.decode(data, (IGrantEscrow.Resolution, uint256, uint256));
        _hold(10, actor == address(timelock), "resolved by another than the DAO");
        _hold(8, !_isOwed(id, m), "what was owed was decided again");
        ghosts[id].returned += returned;
        if (resolution == IGrantEscrow.Resolution.Reopen) return _reopen(m);
        if (resolution == IGrantEscrow.Resolution.Void) m.end = IGrantEscrow.MilestoneStatus.Void;
        else (m.amount, m.resolvedAt) = (uint128(amount), now_());
    }

    function _reopen(Milestone storage m) internal {
        (m.submittedAt, m.approvedAt, m.challengedAt) = (0, 0, 0);
        (m.approvals, m.objections) = (0, 0);
    }

    function _verdictEvent(Vm.Log memory log) internal virtual;

    function _otherEvent(Vm.Log memory log) internal virtual;
}
