// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC3156FlashBorrower} from "@openzeppelin/contracts/interfaces/IERC3156FlashBorrower.sol";

/// @title A pool that lends all it has for the length of one call, without a fee (ERC-3156).
contract FlashLender {
    function flashLoan(IERC3156FlashBorrower borrower, address token, uint256 amount, bytes calldata data) external {
        require(IERC20(token).transfer(address(borrower), amount), "lend");
        borrower.onFlashLoan(msg.sender, token, amount, 0, data);
        require(IERC20(token).transferFrom(address(borrower), address(this), amount), "repay");
    }
}
