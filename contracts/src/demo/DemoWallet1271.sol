// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title The smallest contract wallet, for tests of sign-in and voting by contract (ERC-1271).
/// @notice One owner, fixed for ever. A signature is valid when the owner's key made it over the very hash asked for.
contract DemoWallet1271 is IERC1271 {
    /// @dev Only the owner may use the wallet.
    error DemoWalletUnauthorized(address caller);

    bytes4 private constant INVALID = 0xffffffff;

    address public immutable owner;

    constructor(address owner_) {
        owner = owner_;
    }

    /// @dev The wallet holds ETH.
    receive() external payable {}

    /// @notice Calls `to` with `value` wei and `data`, and returns what it answered. Bubbles its error up.
    function execute(address to, uint256 value, bytes calldata data) external payable returns (bytes memory) {
        if (msg.sender != owner) revert DemoWalletUnauthorized(msg.sender);
        (bool success, bytes memory answer) = to.call{value: value}(data);
        return Address.verifyCallResult(success, answer);
    }

    /// @inheritdoc IERC1271
    function isValidSignature(bytes32 hash, bytes calldata signature) external view returns (bytes4) {
        (address signer, ECDSA.RecoverError failure,) = ECDSA.tryRecover(hash, signature);
        bool valid = failure == ECDSA.RecoverError.NoError && signer == owner;
        return valid ? IERC1271.isValidSignature.selector : INVALID;
    }
}
