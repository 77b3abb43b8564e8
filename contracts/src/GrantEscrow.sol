// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC6372} from "@openzeppelin/contracts/interfaces/IERC6372.sol";
import {IGrantEscrow} from "./IGrantEscrow.sol";
import {EscrowStore} from "./escrow/EscrowStore.sol";
import {EscrowViews} from "./escrow/EscrowViews.sol";

/// @title The escrow of a DAO's grants. What it does is documented in IGrantEscrow.
/// @notice Not upgradeable, and nobody owns it. It is written in parts that stand on each other, in `escrow/`:
/// Token, Store, Clock, Programs, Consent, Grants, Milestones, Payouts, Views.
/// @dev Each function that changes anything has one order: check, account, write, emit, move tokens.
contract GrantEscrow is EscrowViews {
    /// @param treasury_ The DAO's TimelockController.
    /// @param governor_ Whose timelock it is.
    /// @param votes_ The governor's token, whose clock (and so the governor's) is in seconds.
    /// @param guardian_ May be zero: nobody.
    /// @param tokens What grants may be created in; the zero address lists ETH.
    constructor(address treasury_, address governor_, address votes_, address guardian_, address[] memory tokens)
        EscrowStore(treasury_, governor_, votes_)
    {
        _require(GovernorTimelockControl(payable(governor_)).timelock() == treasury_, "treasury");
        _require(address(GovernorVotes(payable(governor_)).token()) == votes_, "votes");
        _require(IERC6372(votes_).clock() == _now(), "clock");
        _setGuardian(guardian_);
        for (uint256 i = 0; i < tokens.length; ++i) {
            _list(tokens[i], true);
        }
    }

    /// @inheritdoc IGrantEscrow
    function setToken(address token, bool isListed) external onlyTreasury {
        _list(token, isListed);
    }

    /// @inheritdoc IGrantEscrow
    function setGuardian(address guardian_) external onlyTreasury {
        _setGuardian(guardian_);
    }

    /// @inheritdoc IGrantEscrow
    function sweep(address token) external nonReentrant {
        uint256 balance = token == address(0) ? address(this).balance : IERC20(token).balanceOf(address(this));
        if (balance <= liabilities[token]) revert GrantEscrowNothingToSweep(token);
        uint256 excess = balance - liabilities[token];
        emit Swept(token, excess);
        _send(token, treasury, excess);
    }

    function _list(address token, bool isListed) private {
        _require(!isListed || token == address(0) || token.code.length > 0, "token");
        listed[token] = isListed;
        emit TokenListed(token, isListed);
    }

    function _setGuardian(address guardian_) private {
        emit GuardianChanged(guardian, guardian_);
        guardian = guardian_;
    }
}
