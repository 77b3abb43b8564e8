// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";

/// @title Votes whose timepoints are block numbers, OpenZeppelin's default.
contract BlockClockToken is ERC20Votes {
    constructor() ERC20("Blocks", "BLK") EIP712("Blocks", "1") {}
}
