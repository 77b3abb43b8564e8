// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {Time} from "@openzeppelin/contracts/utils/types/Time.sol";

/// @title A vote token without a memory: a balance now is votes at any time. The guard that flash votes need to lack.
contract NaiveToken is ERC20 {
    constructor(address holder, uint256 supply) ERC20("Naive", "NAIVE") {
        _mint(holder, supply);
    }

    function clock() external view returns (uint48) {
        return Time.timestamp();
    }

    function getPastVotes(address account, uint256) external view returns (uint256) {
        return balanceOf(account);
    }

    function getPastTotalSupply(uint256) external view returns (uint256) {
        return totalSupply();
    }
}
