// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title An escrow without the guards: anyone funds from whoever approved it, amounts are believed, money moves before
/// the books are written, and an address is paid that nobody proved.
contract NaiveEscrow {
    struct Grant {
        address payee;
        address token;
        uint256 amount;
        bool paid;
    }

    Grant[] public grants;

    function create(address from, address payee, address token, uint256 amount) external payable returns (uint256) {
        if (token != address(0)) require(IERC20(token).transferFrom(from, address(this), amount), "pull");
        grants.push(Grant(payee, token, amount, false));
        return grants.length - 1;
    }

    function claim(uint256 id) external {
        Grant storage g = grants[id];
        require(!g.paid, "paid");
        if (g.token == address(0)) {
            (bool sent,) = g.payee.call{value: g.amount}("");
            require(sent, "send");
        } else {
            require(IERC20(g.token).transfer(g.payee, g.amount), "send");
        }
        g.paid = true;
    }
}
