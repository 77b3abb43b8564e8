// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../IGrantEscrow.sol";
import {EscrowPayouts} from "./EscrowPayouts.sol";

/// @title Grants and milestones as they are now, and what is next.
abstract contract EscrowViews is EscrowPayouts {
    /// @inheritdoc IGrantEscrow
    function grantView(uint256 id) external view returns (GrantView memory v) {
        Grant storage g = _grants[id];
        (v.status, v.program, v.payee, v.payout) = (g.status, g.program, g.payee, _ownerOf(id));
        (v.token, v.document, v.createdAt, v.acceptedAt) = (g.token, g.document, g.createdAt, g.acceptedAt);
        (v.total, v.paid, v.returned, v.settlement) = (g.total, g.paid, g.returned, g.settlement);
        (v.proposedPayout, v.confirmableAt) = (g.proposed, g.confirmableAt);
        (v.required, v.milestones, v.terms, v.acceptBy) = (g.required, g.milestones.length, g.terms, _acceptBy(g));
    }

    /// @inheritdoc IGrantEscrow
    function reviewersOf(uint256 id) external view returns (address[] memory) {
        return _grants[id].reviewers;
    }

    /// @inheritdoc IGrantEscrow
    function milestoneView(uint256 id, uint256 index) external view returns (MilestoneView memory v) {
        (Grant storage g, Milestone storage m) = _milestoneAt(id, index);
        (v.status, v.amount, v.deadline, v.attempt) = (_status(g, m), m.amount, _deadline(g, m), m.attempt);
        (v.evidence, v.submittedAt, v.reviewBy) = (m.evidence, m.submittedAt, _reviewBy(g, m));
        (v.approvals, v.refusals, v.objections) = (m.approvals, m.refusals, m.objections);
        if (m.submittedAt != 0) v.objectionThreshold = _threshold(g, m);
        bool back = m.end == MilestoneStatus.Expired || m.end == MilestoneStatus.Void;
        if (!back) v.releaseAt = _releaseAt(g, m);
    }

    /// @inheritdoc IGrantEscrow
    function nextAction(uint256, uint256) external view returns (Next memory) {
        bytes memory answer = _askRules();
        assembly ("memory-safe") {
            return(add(answer, 32), mload(answer))
        }
    }
}
