// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BackpropGovernor} from "../../src/BackpropGovernor.sol";

/// @title A payee that tries to be paid again while it is being paid.
contract Reenterer {
    BackpropGovernor private immutable governor;
    bool public reentered;
    bool public refused;

    constructor(BackpropGovernor governor_) {
        governor = governor_;
    }

    receive() external payable {
        if (reentered) return;
        reentered = true;
        (bool success,) = address(governor).call(abi.encodeWithSignature("execute(uint256)", 1));
        refused = !success;
    }
}
