// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IGrantEscrow} from "../IGrantEscrow.sol";
import {EscrowGrants} from "./EscrowGrants.sol";

/// @title Milestones: from evidence to payment.
abstract contract EscrowMilestones is EscrowGrants {
    /// @inheritdoc IGrantEscrow
    function submit(uint256 id, uint256 index, bytes32 evidence, string calldata uri)
        external
        whenRunning
        nonReentrant
    {
        _requireCaller(_grantIn(id, GrantStatus.Active).payee);
        (, Milestone storage m) = _requireStatus(id, index, MilestoneStatus.Open);
        _require(evidence != 0, "evidence");
        _requireText(uri);
        (m.attempt, m.submittedAt, m.evidence) = (m.attempt + 1, _now(), evidence);
        emit MilestoneSubmitted(id, index, m.attempt, evidence, uri);
    }

    /// @inheritdoc IGrantEscrow
    function review(
        uint256 id,
        uint256 index,
        bytes32 evidence,
        bool approved,
        uint256 criteria,
        string calldata findings
    ) external whenRunning nonReentrant {
        (Grant storage g, Milestone storage m) = _requireStatus(id, index, MilestoneStatus.Submitted);
        uint16 bit = _reviewerBit(g);
        if (m.reviewed & bit != 0) revert GrantEscrowAlreadyReviewed(msg.sender, m.attempt);
        if (m.evidence != evidence) revert GrantEscrowEvidenceMismatch(evidence, m.evidence);
        _requireText(findings);
        m.reviewed |= bit;
        emit MilestoneReviewed(id, index, msg.sender, m.attempt, approved, criteria, findings);
        approved ? _approve(id, index, g, m) : _refuse(id, index, g, m, findings);
    }

    /// @inheritdoc IGrantEscrow
    function object(uint256 id, uint256 index, string calldata reason) external nonReentrant {
        (Grant storage g, Milestone storage m) = _contestable(id, index);
        uint8 attempt = m.attempt;
        if (m.objected[attempt][msg.sender]) revert GrantEscrowAlreadyObjected(msg.sender, attempt);
        _requireText(reason);
        uint256 weight = IVotes(votes).getPastVotes(msg.sender, m.submittedAt - 1);
        if (weight == 0) revert GrantEscrowNoVotes(msg.sender);
        m.objected[attempt][msg.sender] = true;
        m.objections += weight;
        emit MilestoneObjected(id, index, msg.sender, attempt, weight, reason);
        if (m.objections >= _threshold(g, m)) _challenge(id, index, m, reason);
    }

    /// @inheritdoc IGrantEscrow
    function challenge(uint256 id, uint256 index, string calldata reason) external nonReentrant {
        (Grant storage g, Milestone storage m) = _contestable(id, index);
        if (msg.sender != guardian) _requireCaller(g.terms.steward);
        _requireText(reason);
        _challenge(id, index, m, reason);
    }

    /// @inheritdoc IGrantEscrow
    function resolve(uint256 id, uint256 index, Resolution resolution, uint256 amount)
        external
        onlyTreasury
        nonReentrant
    {
        (Grant storage g, Milestone storage m) = _requireStatus(id, index, MilestoneStatus.Challenged);
        (uint256 kept, uint256 returned) = _divide(m.amount, resolution, amount);
        _release(g, returned);
        bool all = false;
        if (resolution == Resolution.Reopen) _reopen(m);
        else if (resolution == Resolution.Void) all = _end(g, m, MilestoneStatus.Void);
        else (m.amount, m.resolvedAt) = (uint128(kept), _now());
        emit MilestoneResolved(id, index, resolution, kept, returned);
        if (all) emit GrantCompleted(id);
        _send(g.token, treasury, returned);
    }

    /// @inheritdoc IGrantEscrow
    function claim(uint256 id, uint256 index) external nonReentrant {
        (Grant storage g, Milestone storage m) = _requireStatus(id, index, MilestoneStatus.Claimable);
        uint256 amount = m.amount;
        _pay(g, amount);
        bool all = _end(g, m, MilestoneStatus.Paid);
        address payout = _ownerOf(id);
        emit MilestonePaid(id, index, payout, amount);
        if (all) emit GrantCompleted(id);
        _send(g.token, payout, amount);
    }

    /// @inheritdoc IGrantEscrow
    function expire(uint256 id, uint256 index) external nonReentrant {
        (Grant storage g, Milestone storage m) = _requireStatus(id, index, MilestoneStatus.Overdue);
        uint256 amount = m.amount;
        _release(g, amount);
        bool all = _end(g, m, MilestoneStatus.Expired);
        emit MilestoneExpired(id, index, amount);
        if (all) emit GrantCompleted(id);
        _send(g.token, treasury, amount);
    }

    function _reviewerBit(Grant storage g) private view returns (uint16) {
        for (uint256 i = 0; i < g.reviewers.length; ++i) {
            if (g.reviewers[i] == msg.sender) return uint16(1 << i);
        }
        revert GrantEscrowUnauthorized(msg.sender);
    }

    function _approve(uint256 id, uint256 index, Grant storage g, Milestone storage m) private {
        if (++m.approvals < g.required) return;
        m.approvedAt = _now();
        emit MilestoneApproved(id, index, m.attempt);
    }

    /// @dev Until approval is impossible nothing follows; then changes are requested, or at the last attempt the DAO decides.
    function _refuse(uint256 id, uint256 index, Grant storage g, Milestone storage m, string calldata findings)
        private
    {
        if (++m.refusals <= g.reviewers.length - g.required) return;
        if (m.attempt >= g.terms.attempts) return _challenge(id, index, m, findings);
        _reopen(m);
        emit ChangesRequested(id, index, m.attempt);
    }

    function _challenge(uint256 id, uint256 index, Milestone storage m, string calldata reason) private {
        m.challengedAt = _now();
        emit MilestoneChallenged(id, index, msg.sender, m.attempt, reason);
    }

    /// @dev Forgets all of the present attempt but its number.
    function _reopen(Milestone storage m) private {
        m.reopenedAt = _now();
        (m.submittedAt, m.approvedAt, m.challengedAt) = (0, 0, 0);
        (m.approvals, m.refusals, m.reviewed) = (0, 0, 0);
        (m.evidence, m.objections) = (0, 0);
    }

    /// @dev What is claimable now, and what goes back. `part` belongs to Part alone.
    function _divide(uint256 whole, Resolution resolution, uint256 part) private pure returns (uint256, uint256) {
        if (resolution == Resolution.Part) {
            if (part == 0 || part >= whole) revert GrantEscrowAmountOutOfRange(part, whole - 1);
            return (part, whole - part);
        }
        if (part != 0) revert GrantEscrowAmountOutOfRange(part, 0);
        if (resolution == Resolution.Full) return (whole, 0);
        return (0, resolution == Resolution.Void ? whole : 0);
    }

    /// @dev Votes that must object, rounded up.
    function _threshold(Grant storage g, Milestone storage m) internal view returns (uint256) {
        uint256 supply = IVotes(votes).getPastTotalSupply(m.submittedAt - 1);
        return Math.mulDiv(supply, g.terms.objection, SHARES, Math.Rounding.Ceil);
    }
}
