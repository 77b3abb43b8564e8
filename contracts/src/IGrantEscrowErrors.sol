// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "./IGrantEscrow.sol";

/// @title Why the escrow refuses.
interface IGrantEscrowErrors {
    // What a caller may not.
    error GrantEscrowUnauthorized(address caller);
    error GrantEscrowInvalidSignature(address signer);
    error GrantEscrowAlreadyReviewed(address reviewer, uint8 attempt);
    error GrantEscrowAlreadyObjected(address account, uint8 attempt);
    /// @dev The account had no votes in the second before the submission.
    error GrantEscrowNoVotes(address account);
    /// @dev A grant's token moves only when a new payout address is confirmed.
    error GrantEscrowLocked();

    // What does not exist, or is not in the state for it.
    error GrantEscrowUnknownProgram(uint256 program);
    error GrantEscrowProgramClosed(uint256 program);
    error GrantEscrowUnknownMilestone(uint256 grant, uint256 milestone);
    error GrantEscrowUnexpectedGrant(uint256 grant, IGrantEscrow.GrantStatus status);
    error GrantEscrowUnexpectedMilestone(uint256 grant, uint256 milestone, IGrantEscrow.MilestoneStatus status);
    error GrantEscrowNoPayoutProposed(uint256 grant);
    /// @dev No milestone is left that a cancellation could stop.
    error GrantEscrowNothingToCancel(uint256 grant);
    error GrantEscrowNothingToSweep(address token);
    error GrantEscrowNoSettlement(uint256 grant);

    // What the clock forbids.
    error GrantEscrowPaused(uint48 until);
    error GrantEscrowNotPaused();
    error GrantEscrowTooEarly(uint48 from);
    error GrantEscrowTooLate(uint48 by);

    // What is wrong in an argument.
    /// @dev `field` is the name of the argument or of the struct's member, in ASCII.
    error GrantEscrowInvalid(bytes32 field);
    error GrantEscrowTextTooLong(uint256 length, uint256 most);
    error GrantEscrowEvidenceMismatch(bytes32 given, bytes32 present);
    error GrantEscrowAmountOutOfRange(uint256 amount, uint256 most);
    /// @dev Another grant was created for the same document.
    error GrantEscrowDuplicateDocument(bytes32 document, uint256 grant);
    error GrantEscrowTokenNotListed(address token);

    // What money forbids.
    /// @dev What the program would have committed of the token, and its cap.
    error GrantEscrowBudgetExceeded(uint256 program, address token, uint256 committed, uint256 cap);
    error GrantEscrowPeriodCapExceeded(uint256 program, address token, uint256 inPeriod, uint256 cap);
    error GrantEscrowGrantCapExceeded(uint256 program, address token, uint256 total, uint256 cap);
    error GrantEscrowWrongValue(uint256 value, uint256 wanted);
    /// @dev The token took a fee, or pretended.
    error GrantEscrowWrongReceipt(address token, uint256 received, uint256 wanted);
}
