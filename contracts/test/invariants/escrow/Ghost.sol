// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../../src/IGrantEscrow.sol";
import {Cast} from "./Cast.sol";

/// @title What the handler knows of each grant, from the escrow's events and from nothing else.
abstract contract Ghost is Cast {
    struct Grant {
        uint256 program;
        address payee;
        address payout;
        address token;
        uint128 silenceCap;
        uint8 required;
        uint48 createdAt;
        uint48 acceptedAt;
        uint48 confirmableAt;
        address proposed;
        uint256 total;
        uint256 paid;
        uint256 returned;
        uint256 settlement;
        IGrantEscrow.Terms terms;
        IGrantEscrow.GrantStatus status;
    }

    /// @dev `end` is Open until the milestone is final; `owed` says that it was seen to be claimable.
    struct Milestone {
        uint128 amount;
        uint8 attempt;
        uint48 submittedAt;
        uint48 approvedAt;
        uint48 challengedAt;
        uint48 resolvedAt;
        uint8 approvals;
        uint8 payments;
        bool owed;
        uint256 objections;
        IGrantEscrow.MilestoneStatus end;
    }

    struct Pause {
        uint48 from;
        uint48 until;
    }

    /// @dev Since when a program's periods have the length that they have.
    struct Season {
        uint48 since;
        uint32 period;
    }

    mapping(uint256 grant => Grant) internal ghosts;
    mapping(uint256 grant => Milestone[]) internal parts;
    mapping(bytes32 deed => bool) internal done; // of one account in one attempt
    mapping(uint256 invariant => string) public broken;
    mapping(bytes32 topic => uint256) public seen;
    mapping(uint256 program => Season) internal seasons;
    Pause[] internal pauses;

    function ghost(uint256 grant) external view returns (Grant memory) {
        return ghosts[grant];
    }

    function part(uint256 grant, uint256 milestone) external view returns (Milestone memory) {
        return parts[grant][milestone];
    }

    /// @dev The first breach of each invariant; a handler that reverted would forget it.
    function _hold(uint256 invariant, bool holds, string memory breach) internal {
        if (!holds && bytes(broken[invariant]).length == 0) broken[invariant] = breach;
    }

    /// @dev When a milestone may first be claimed if nobody acts; 0 while it waits for evidence.
    function _release(uint256 grant, Milestone storage m) internal view returns (uint256) {
        Grant storage g = ghosts[grant];
        if (m.resolvedAt != 0) return m.resolvedAt;
        if (m.submittedAt == 0) return 0;
        if (m.challengedAt != 0) return uint256(m.challengedAt) + g.terms.disputeTimeout;
        if (m.approvedAt != 0) return uint256(m.approvedAt) + g.terms.challengeWindow;
        uint256 silent = _unpaused(m.submittedAt, g.terms.reviewWindow);
        return silent + (m.amount <= g.silenceCap ? g.terms.challengeWindow : g.terms.disputeTimeout);
    }

    /// @dev When `left` seconds have gone by since `at` in which nothing was paused.
    function _unpaused(uint256 at, uint256 left) internal view returns (uint256) {
        for (uint256 i = 0; i < pauses.length; ++i) {
            if (pauses[i].until <= at) continue;
            uint256 gap = pauses[i].from > at ? pauses[i].from - at : 0;
            if (gap > left) break;
            (at, left) = (pauses[i].until, left - gap);
        }
        return at + left;
    }

    function _isOwed(uint256 grant, Milestone storage m) internal view returns (bool) {
        if (m.end != IGrantEscrow.MilestoneStatus.Open) return false;
        uint256 release = _release(grant, m);
        return release != 0 && now_() >= release;
    }

    /// @dev Marks what is owed now, and sees that what was owed before still is.
    function _watch(uint256 grant) internal {
        for (uint256 i = 0; i < parts[grant].length; ++i) {
            Milestone storage m = parts[grant][i];
            IGrantEscrow.MilestoneView memory v = escrow.milestoneView(grant, i);
            bool claimable = v.status == IGrantEscrow.MilestoneStatus.Claimable;
            _hold(5, claimable == _isOwed(grant, m), "claimable at another time than the events say");
            bool open = m.end == IGrantEscrow.MilestoneStatus.Open;
            _hold(5, !open || v.releaseAt == _release(grant, m), "another release than the events say");
            bool paid = v.status == IGrantEscrow.MilestoneStatus.Paid;
            _hold(8, !m.owed || claimable || paid, "what was owed no longer is");
            _hold(8, !m.owed || v.amount == m.amount, "another amount is owed");
            m.owed = m.owed || claimable;
        }
    }

    function _watchAll() internal {
        uint256 count = escrow.grantCount();
        for (uint256 id = 1; id <= count; ++id) {
            _watch(id);
        }
    }

    /// @dev Takes an account's deed of one attempt down, and says whether it is the first.
    function _first(string memory deed, uint256 grant, uint256 milestone, uint8 attempt, address account)
        internal
        returns (bool isFirst)
    {
        bytes32 key = keccak256(abi.encode(deed, grant, milestone, attempt, account));
        isFirst = !done[key];
        done[key] = true;
    }
}
