// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Runs another contract's code as its own, as a proxy does: what the escrow must never do.
contract Forwarder {
    address public target;

    fallback() external {
        (bool success,) = target.delegatecall(msg.data);
        require(success, "failed");
    }
}
