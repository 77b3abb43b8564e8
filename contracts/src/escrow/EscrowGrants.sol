// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../IGrantEscrow.sol";
import {EscrowConsent} from "./EscrowConsent.sol";

/// @title Grants: created by the DAO, accepted by the payee, and ended whole.
abstract contract EscrowGrants is EscrowConsent {
    /// @inheritdoc IGrantEscrow
    function createGrant(Offer calldata offer)
        external
        payable
        onlyTreasury
        whenRunning
        nonReentrant
        returns (uint256 id)
    {
        uint256 total = _checkOffer(offer);
        Account storage a = _commit(offer.program, offer.token, total);
        liabilities[offer.token] += total;
        id = ++grantCount;
        grantOf[offer.document] = id;
        Grant storage g = _write(id, offer, uint128(total));
        g.silenceCap = uint128(uint256(a.cap) * g.terms.silence / SHARES);
        emit GrantCreated(
            id,
            offer.program,
            offer.payee,
            offer.token,
            offer.document,
            total,
            g.silenceCap,
            offer.required,
            offer.reviewers,
            offer.milestones
        );
        _pull(offer.token, total);
    }

    /// @inheritdoc IGrantEscrow
    function accept(uint256 id, bytes calldata signature) external nonReentrant {
        Grant storage g = _grantIn(id, GrantStatus.Offered);
        if (_now() > _acceptBy(g)) revert GrantEscrowTooLate(_acceptBy(g));
        _requireConsent(g.payee, acceptance(id), signature);
        (g.status, g.acceptedAt) = (GrantStatus.Active, _now());
        emit GrantAccepted(id, g.payee);
        emit Locked(id);
        _mint(g.payee, id);
    }

    /// @inheritdoc IGrantEscrow
    function lapse(uint256 id) external nonReentrant {
        Grant storage g = _grantIn(id, GrantStatus.Offered);
        if (_now() <= _acceptBy(g)) revert GrantEscrowTooEarly(_acceptBy(g) + 1);
        (uint256 amount, uint256 which) = _unowed(g);
        _release(g, amount);
        _void(g, which);
        g.status = GrantStatus.Lapsed;
        emit GrantLapsed(id, amount);
        _send(g.token, treasury, amount);
    }

    /// @inheritdoc IGrantEscrow
    function cancelGrant(uint256 id, uint256 settlement, bytes32 reasonHash) external onlyTreasury nonReentrant {
        Grant storage g = _grants[id];
        if (g.status != GrantStatus.Offered) _grantIn(id, GrantStatus.Active);
        (uint256 left, uint256 which) = _unowed(g);
        if (left == 0) revert GrantEscrowNothingToCancel(id);
        uint256 most = g.status == GrantStatus.Offered ? 0 : left;
        if (settlement > most) revert GrantEscrowAmountOutOfRange(settlement, most);
        uint256 returned = left - settlement;
        _release(g, returned);
        _void(g, which);
        (g.status, g.settlement) = (GrantStatus.Cancelled, uint128(settlement));
        emit GrantCancelled(id, settlement, returned, reasonHash);
        _send(g.token, treasury, returned);
    }

    /// @inheritdoc IGrantEscrow
    function claimSettlement(uint256 id) external nonReentrant {
        Grant storage g = _grants[id];
        uint256 amount = g.settlement;
        if (amount == 0) revert GrantEscrowNoSettlement(id);
        _pay(g, amount);
        g.settlement = 0;
        address payout = _ownerOf(id);
        emit SettlementPaid(id, payout, amount);
        _send(g.token, payout, amount);
    }

    /// @dev Returns the offer's total.
    function _checkOffer(Offer calldata offer) private view returns (uint256 total) {
        _askRules();
        Program storage p = _programAt(offer.program);
        if (!p.open) revert GrantEscrowProgramClosed(offer.program);
        if (!listed[offer.token]) revert GrantEscrowTokenNotListed(offer.token);
        uint256 twin = grantOf[offer.document];
        if (twin != 0) revert GrantEscrowDuplicateDocument(offer.document, twin);
        for (uint256 i = 0; i < offer.milestones.length; ++i) {
            total += offer.milestones[i].amount;
        }
        uint256 wanted = offer.token == address(0) ? total : 0;
        if (msg.value != wanted) revert GrantEscrowWrongValue(msg.value, wanted);
    }

    /// @dev Takes the total out of what the program may still commit.
    function _commit(uint256 id, address token, uint256 total) private returns (Account storage a) {
        a = _accounts[id][token];
        uint256 committed = a.committed + total;
        if (committed > a.cap) revert GrantEscrowBudgetExceeded(id, token, committed, a.cap);
        if (a.grantCap > 0 && total > a.grantCap) revert GrantEscrowGrantCapExceeded(id, token, total, a.grantCap);
        uint256 granted = _inPeriod(_programs[id], a) + total;
        if (a.periodCap > 0 && granted > a.periodCap) {
            revert GrantEscrowPeriodCapExceeded(id, token, granted, a.periodCap);
        }
        (a.committed, a.granted, a.grantedAt) = (uint128(committed), uint208(granted), _now());
    }

    function _write(uint256 id, Offer calldata offer, uint128 total) private returns (Grant storage g) {
        g = _grants[id];
        (g.payee, g.status, g.required) = (offer.payee, GrantStatus.Offered, offer.required);
        (g.pending, g.createdAt, g.total) = (uint8(offer.milestones.length), _now(), total);
        (g.token, g.program, g.document) = (offer.token, uint64(offer.program), offer.document);
        g.terms = _programs[offer.program].terms;
        g.reviewers = offer.reviewers;
        for (uint256 i = 0; i < offer.milestones.length; ++i) {
            Milestone storage m = g.milestones.push();
            (m.amount, m.due) = (offer.milestones[i].amount, offer.milestones[i].due);
        }
    }

    /// @dev What milestones that are neither final nor owed amount to, and a bit for each of them.
    function _unowed(Grant storage g) private view returns (uint256 amount, uint256 which) {
        for (uint256 i = 0; i < g.milestones.length; ++i) {
            Milestone storage m = g.milestones[i];
            if (m.end != MilestoneStatus.Open || _status(g, m) == MilestoneStatus.Claimable) continue;
            which |= 1 << i;
            amount += m.amount;
        }
    }

    function _void(Grant storage g, uint256 which) private {
        for (uint256 i = 0; i < g.milestones.length; ++i) {
            if (which >> i & 1 == 0) continue;
            g.milestones[i].end = MilestoneStatus.Void;
            --g.pending;
        }
    }
}
