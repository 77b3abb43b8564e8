// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow as I} from "../IGrantEscrow.sol";

/// @title What is next for a grant and for each of its milestones.
abstract contract EscrowNext {
    function nextAction(uint256 id, uint256 index) external view returns (I.Next memory) {
        I.GrantView memory g = I(msg.sender).grantView(id);
        if (g.status == I.GrantStatus.Offered) return _offered(g);
        if (g.status == I.GrantStatus.Active) return _active(g, I(msg.sender).milestoneView(id, index));
        if (g.status == I.GrantStatus.Cancelled) return _cancelled(g, id, index);
        return _last(I.Actor.Nobody, I.Step.None);
    }

    function _offered(I.GrantView memory g) private view returns (I.Next memory) {
        if (block.timestamp > g.acceptBy) return _last(I.Actor.Anyone, I.Step.Lapse);
        return I.Next(I.Actor.Payee, I.Step.Accept, g.acceptBy, I.Actor.Anyone, I.Step.Lapse);
    }

    function _active(I.GrantView memory g, I.MilestoneView memory m) private pure returns (I.Next memory) {
        I.MilestoneStatus s = m.status;
        if (s == I.MilestoneStatus.Open) {
            return I.Next(I.Actor.Payee, I.Step.Submit, m.deadline, I.Actor.Anyone, I.Step.Expire);
        }
        if (s == I.MilestoneStatus.Submitted) return _submitted(g, m);
        if (s == I.MilestoneStatus.Challenged) return _waiting(I.Actor.DAO, I.Step.Resolve, m);
        if (s == I.MilestoneStatus.Approved || s == I.MilestoneStatus.Silent) {
            return _waiting(I.Actor.Holders, I.Step.Object, m);
        }
        if (s == I.MilestoneStatus.Claimable) return _last(I.Actor.Anyone, I.Step.Claim);
        if (s == I.MilestoneStatus.Overdue) return _last(I.Actor.Anyone, I.Step.Expire);
        return _last(I.Actor.Nobody, I.Step.None);
    }

    /// @dev What silence leads to shows in the release: a dispute takes longer than a challenge window.
    function _submitted(I.GrantView memory g, I.MilestoneView memory m) private pure returns (I.Next memory) {
        bool paid = m.releaseAt == m.reviewBy + g.terms.challengeWindow;
        I.Actor then = paid ? I.Actor.Holders : I.Actor.DAO;
        return I.Next(I.Actor.Reviewers, I.Step.Review, m.reviewBy, then, paid ? I.Step.Object : I.Step.Resolve);
    }

    /// @dev A settlement is the grant's, whatever the milestone.
    function _cancelled(I.GrantView memory g, uint256 id, uint256 index) private view returns (I.Next memory) {
        bool owed = g.settlement > 0;
        if (!owed && index < g.milestones) {
            owed = I(msg.sender).milestoneView(id, index).status == I.MilestoneStatus.Claimable;
        }
        return owed ? _last(I.Actor.Anyone, I.Step.Claim) : _last(I.Actor.Nobody, I.Step.None);
    }

    /// @dev Somebody may act until the milestone is released; from then on anyone may claim.
    function _waiting(I.Actor who, I.Step what, I.MilestoneView memory m) private pure returns (I.Next memory) {
        return I.Next(who, what, m.releaseAt, I.Actor.Anyone, I.Step.Claim);
    }

    function _last(I.Actor who, I.Step what) private pure returns (I.Next memory) {
        return I.Next(who, what, 0, I.Actor.Nobody, I.Step.None);
    }
}
