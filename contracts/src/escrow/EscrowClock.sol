// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {IGrantEscrow} from "../IGrantEscrow.sol";
import {EscrowStore} from "./EscrowStore.sol";

/// @title What follows from the stored stamps and the time.
/// @dev A deadline is the last second for what it limits; a release is the first second of what it frees.
abstract contract EscrowClock is EscrowStore {
    uint48 internal constant PAUSE = 7 days;
    uint48 internal constant REST = 30 days; // between a pause and the next

    modifier whenRunning() {
        _requireRunning();
        _;
    }

    function _requireRunning() internal view {
        uint48 until = pausedUntil();
        if (_now() < until) revert GrantEscrowPaused(until);
    }

    /// @inheritdoc IGrantEscrow
    function pause() external {
        _requireCaller(guardian);
        uint256 count = _pauses.length;
        if (count > 0 && _now() < pausedUntil() + REST) revert GrantEscrowTooEarly(pausedUntil() + REST);
        _pauses.push(Pause(_now(), _now() + PAUSE));
        emit Paused(_now() + PAUSE);
    }

    /// @inheritdoc IGrantEscrow
    function unpause() external {
        _requireCaller(guardian);
        if (_now() >= pausedUntil()) revert GrantEscrowNotPaused();
        _pauses[_pauses.length - 1].until = _now();
        emit Unpaused();
    }

    /// @inheritdoc IGrantEscrow
    function pausedUntil() public view returns (uint48) {
        uint256 count = _pauses.length;
        return count == 0 ? 0 : _pauses[count - 1].until;
    }

    /// @inheritdoc IGrantEscrow
    function pausedTime() external view returns (uint256 time) {
        for (uint256 i = 0; i < _pauses.length; ++i) {
            time += Math.min(_pauses[i].until, _now()) - _pauses[i].from;
        }
    }

    /// @dev When `window` seconds without pauses have gone by since `from`. A pause moves only what it finds unfinished, so
    /// that nothing past ever moves. Pauses are at least 37 days apart or short, so a walk over them stays short.
    function _after(uint256 from, uint256 window) internal view returns (uint48) {
        uint256 end = from + window;
        uint256 count = _pauses.length;
        uint256 i = count;
        while (i > 0 && _pauses[i - 1].until > from) --i;
        for (; i < count && _pauses[i].from <= end; ++i) {
            end += _pauses[i].until - Math.max(_pauses[i].from, from);
        }
        return uint48(end);
    }

    function _acceptBy(Grant storage g) internal view returns (uint48) {
        return g.createdAt + g.terms.acceptWindow;
    }

    /// @dev Until when evidence may come; 0 before acceptance.
    function _deadline(Grant storage g, Milestone storage m) internal view returns (uint48) {
        if (g.acceptedAt == 0) return 0;
        uint256 first = _after(g.acceptedAt, uint256(m.due) + g.terms.grace);
        uint256 again = m.reopenedAt == 0 ? 0 : _after(m.reopenedAt, g.terms.grace);
        return uint48(Math.max(first, again));
    }

    /// @dev Until when the reviewers may speak; 0 while nothing is submitted.
    function _reviewBy(Grant storage g, Milestone storage m) internal view returns (uint48) {
        return m.submittedAt == 0 ? 0 : _after(m.submittedAt, g.terms.reviewWindow);
    }

    /// @dev From when on the milestone is claimable if nobody acts; 0 while it is open.
    function _releaseAt(Grant storage g, Milestone storage m) internal view returns (uint48) {
        if (m.resolvedAt != 0) return m.resolvedAt;
        if (m.submittedAt == 0) return 0;
        if (m.challengedAt != 0) return m.challengedAt + g.terms.disputeTimeout;
        if (m.approvedAt != 0) return m.approvedAt + g.terms.challengeWindow;
        bool small = m.amount <= g.silenceCap;
        return _reviewBy(g, m) + (small ? g.terms.challengeWindow : g.terms.disputeTimeout);
    }

    function _status(Grant storage g, Milestone storage m) internal view returns (MilestoneStatus) {
        if (m.end != MilestoneStatus.Open) return m.end;
        uint48 release = _releaseAt(g, m);
        if (release == 0) {
            bool over = g.acceptedAt != 0 && _now() > _deadline(g, m);
            return over ? MilestoneStatus.Overdue : MilestoneStatus.Open;
        }
        if (_now() >= release) return MilestoneStatus.Claimable;
        if (m.challengedAt != 0) return MilestoneStatus.Challenged;
        if (m.approvedAt != 0) return MilestoneStatus.Approved;
        if (_now() <= _reviewBy(g, m)) return MilestoneStatus.Submitted;
        return m.amount <= g.silenceCap ? MilestoneStatus.Silent : MilestoneStatus.Challenged;
    }

    function _requireStatus(uint256 id, uint256 index, MilestoneStatus wanted)
        internal
        view
        returns (Grant storage g, Milestone storage m)
    {
        (g, m) = _milestoneAt(id, index);
        MilestoneStatus status = _status(g, m);
        if (status != wanted) revert GrantEscrowUnexpectedMilestone(id, index, status);
    }

    /// @dev A milestone with evidence that is neither owed nor before the DAO.
    function _contestable(uint256 id, uint256 index) internal view returns (Grant storage g, Milestone storage m) {
        (g, m) = _milestoneAt(id, index);
        MilestoneStatus status = _status(g, m);
        if (
            status != MilestoneStatus.Submitted && status != MilestoneStatus.Approved
                && status != MilestoneStatus.Silent
        ) revert GrantEscrowUnexpectedMilestone(id, index, status);
    }
}
