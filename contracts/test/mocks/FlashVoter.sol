// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC3156FlashBorrower} from "@openzeppelin/contracts/interfaces/IERC3156FlashBorrower.sol";
import {BackpropGovernor} from "../../src/BackpropGovernor.sol";

/// @title Borrows, makes the loan its votes where the token lets it, votes both ways it can, and repays.
contract FlashVoter is IERC3156FlashBorrower {
    BackpropGovernor private immutable governor;

    constructor(BackpropGovernor governor_) {
        governor = governor_;
    }

    /// @param data The proposal's id.
    function onFlashLoan(address, address token, uint256 amount, uint256, bytes calldata data)
        external
        returns (bytes32)
    {
        uint256 id = abi.decode(data, (uint256));
        (bool delegated,) = token.call(abi.encodeWithSignature("delegate(address)", address(this)));
        governor.castVote(id, 1);
        if (delegated) governor.castOverrideVote(id, 1, "");
        IERC20(token).approve(msg.sender, amount);
        return keccak256("ERC3156FlashBorrower.onFlashLoan");
    }
}
