// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IGrantEscrow} from "../IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../IGrantEscrowErrors.sol";
import {EscrowNext} from "./EscrowNext.sol";

/// @title What a program and a grant must look like, and what is next for a grant.
/// @notice The escrow is larger than one contract may be (EIP-170), so it creates this one and asks it, by the calls that
/// it received itself: a function here has the name and the arguments of the escrow's, and reverts when they are wrong.
/// @dev Keeps nothing, moves nothing, and is only ever called statically. The caller is the escrow that it speaks of.
contract EscrowRules is EscrowNext, IGrantEscrowErrors {
    uint256 private constant NAME = 1024; // bytes, most
    uint256 private constant BUDGETS = 16; // most in a program
    uint256 private constant ROSTER = 64; // most reviewers of a program
    uint256 private constant REVIEWERS = 16; // most reviewers of a grant
    uint256 private constant MILESTONES = 24; // most in a grant

    function createProgram(
        string calldata name,
        string calldata track,
        bytes32 document,
        IGrantEscrow.Terms calldata terms,
        IGrantEscrow.Budget[] calldata budgets,
        address[] calldata reviewers
    ) external view {
        _checkProgram(name, track, document, terms, budgets, reviewers);
    }

    function changeProgram(
        uint256,
        string calldata name,
        string calldata track,
        bytes32 document,
        IGrantEscrow.Terms calldata terms,
        IGrantEscrow.Budget[] calldata budgets,
        address[] calldata reviewers
    ) external view {
        _checkProgram(name, track, document, terms, budgets, reviewers);
    }

    function createGrant(IGrantEscrow.Offer calldata offer) external view {
        _require(offer.document != 0, "document");
        _require(_isPerson(offer.payee), "payee");
        _require(offer.reviewers.length <= REVIEWERS && _distinct(offer.reviewers), "reviewers");
        _require(_within(offer.required, 1, offer.reviewers.length), "required");
        for (uint256 i = 0; i < offer.reviewers.length; ++i) {
            _require(offer.reviewers[i] != offer.payee && _isPerson(offer.reviewers[i]), "reviewers");
        }
        _require(_within(offer.milestones.length, 1, MILESTONES), "milestones");
        for (uint256 i = 0; i < offer.milestones.length; ++i) {
            _require(offer.milestones[i].amount > 0, "amount");
        }
    }

    function _checkProgram(
        string calldata name,
        string calldata track,
        bytes32 document,
        IGrantEscrow.Terms calldata terms,
        IGrantEscrow.Budget[] calldata budgets,
        address[] calldata reviewers
    ) private view {
        _require(_within(bytes(name).length, 1, NAME), "name");
        _require(bytes(track).length <= NAME, "track");
        _require(document != 0, "document");
        _require(reviewers.length <= ROSTER && _distinct(reviewers), "reviewers");
        _checkTerms(terms);
        _checkBudgets(terms, budgets);
    }

    function _checkTerms(IGrantEscrow.Terms calldata t) private view {
        _require(t.closes == 0 || t.closes > t.opens, "closes");
        _require(_within(t.reviewWindow, 1 days, 60 days), "reviewWindow");
        _require(_within(t.challengeWindow, 1 days, 14 days), "challengeWindow");
        _require(_within(t.disputeTimeout, 2 * _proposalLength(), 365 days), "disputeTimeout");
        // Else a challenge would bring the payment forward.
        _require(t.disputeTimeout > t.challengeWindow, "disputeTimeout");
        _require(_within(t.acceptWindow, 1 days, 180 days), "acceptWindow");
        _require(_within(t.grace, 7 days, 365 days), "grace");
        _require(_within(t.objection, 100, 500), "objection");
        _require(t.silence <= 1000, "silence");
        _require(_within(t.attempts, 1, 10), "attempts");
    }

    function _checkBudgets(IGrantEscrow.Terms calldata terms, IGrantEscrow.Budget[] calldata budgets) private view {
        _require(_within(budgets.length, 1, BUDGETS), "budgets");
        for (uint256 i = 0; i < budgets.length; ++i) {
            IGrantEscrow.Budget calldata b = budgets[i];
            if (!IGrantEscrow(msg.sender).listed(b.token)) revert GrantEscrowTokenNotListed(b.token);
            _require(b.cap > 0, "cap");
            _require(b.periodCap == 0 || terms.period > 0, "periodCap");
            for (uint256 j = 0; j < i; ++j) {
                _require(budgets[j].token != b.token, "budgets");
            }
        }
    }

    /// @dev Seconds from a proposal to its execution, when nobody loses time.
    function _proposalLength() private view returns (uint256) {
        IGovernor governor = IGovernor(IGrantEscrow(msg.sender).governor());
        TimelockController timelock = TimelockController(payable(IGrantEscrow(msg.sender).treasury()));
        return governor.votingDelay() + governor.votingPeriod() + timelock.getMinDelay();
    }

    /// @dev Neither nobody, nor the DAO, nor the escrow.
    function _isPerson(address account) private view returns (bool) {
        return account != address(0) && account != msg.sender && account != IGrantEscrow(msg.sender).treasury();
    }

    function _require(bool valid, bytes32 field) private pure {
        if (!valid) revert GrantEscrowInvalid(field);
    }

    function _within(uint256 value, uint256 low, uint256 high) private pure returns (bool) {
        return low <= value && value <= high;
    }

    function _distinct(address[] calldata accounts) private pure returns (bool) {
        for (uint256 i = 0; i < accounts.length; ++i) {
            if (accounts[i] == address(0)) return false;
            for (uint256 j = 0; j < i; ++j) {
                if (accounts[j] == accounts[i]) return false;
            }
        }
        return true;
    }
}
