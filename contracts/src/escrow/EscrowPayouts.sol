// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../IGrantEscrow.sol";
import {EscrowMilestones} from "./EscrowMilestones.sol";

/// @title The change of a grant's payout address: proposed by the payee, confirmed by the new address after a delay.
abstract contract EscrowPayouts is EscrowMilestones {
    /// @inheritdoc IGrantEscrow
    uint32 public constant payoutDelay = 3 days;

    /// @inheritdoc IGrantEscrow
    function proposePayout(uint256 id, address payout) external nonReentrant {
        Grant storage g = _grants[id];
        _requireCaller(g.payee);
        _requireOwing(id, g);
        if (payout == address(0)) _requireProposed(id, g);
        (g.proposed, g.confirmableAt) = (payout, payout == address(0) ? 0 : _now() + payoutDelay);
        emit PayoutProposed(id, payout, g.confirmableAt);
    }

    /// @inheritdoc IGrantEscrow
    function confirmPayout(uint256 id, bytes calldata signature) external nonReentrant {
        Grant storage g = _grants[id];
        address payout = _requireProposed(id, g);
        if (_now() < g.confirmableAt) revert GrantEscrowTooEarly(g.confirmableAt);
        _requireConsent(payout, confirmation(id), signature);
        (g.proposed, g.confirmableAt) = (address(0), 0);
        address previous = _ownerOf(id);
        emit PayoutChanged(id, previous, payout);
        _transfer(previous, payout, id);
    }

    /// @inheritdoc IGrantEscrow
    function vetoPayout(uint256 id) external nonReentrant {
        _requireCaller(guardian);
        Grant storage g = _grants[id];
        address payout = _requireProposed(id, g);
        (g.proposed, g.confirmableAt) = (address(0), 0);
        emit PayoutVetoed(id, payout);
    }

    /// @dev The grant was accepted, and money may still leave it.
    function _requireOwing(uint256 id, Grant storage g) private view {
        if (g.acceptedAt == 0 || g.paid + g.returned == g.total) revert GrantEscrowUnexpectedGrant(id, g.status);
    }

    function _requireProposed(uint256 id, Grant storage g) private view returns (address payout) {
        payout = g.proposed;
        if (payout == address(0)) revert GrantEscrowNoPayoutProposed(id);
    }
}
