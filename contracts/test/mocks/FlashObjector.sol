// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC3156FlashBorrower} from "@openzeppelin/contracts/interfaces/IERC3156FlashBorrower.sol";
import {IGrantEscrow} from "../../src/IGrantEscrow.sol";

/// @title Borrows, makes the loan its votes where the token lets it, objects to a milestone, and repays.
contract FlashObjector is IERC3156FlashBorrower {
    IGrantEscrow private immutable escrow;
    bool public objected;
    bytes public answer;

    constructor(IGrantEscrow escrow_) {
        escrow = escrow_;
    }

    /// @param data The grant's id.
    function onFlashLoan(address, address token, uint256 amount, uint256, bytes calldata data)
        external
        returns (bytes32)
    {
        (bool delegated,) = token.call(abi.encodeWithSignature("delegate(address)", address(this)));
        delegated;
        uint256 grant = abi.decode(data, (uint256));
        (objected, answer) = address(escrow).call(abi.encodeCall(escrow.object, (grant, 0, "borrowed")));
        IERC20(token).approve(msg.sender, amount);
        return keccak256("ERC3156FlashBorrower.onFlashLoan");
    }
}
