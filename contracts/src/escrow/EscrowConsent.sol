// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";
import {IGrantEscrow} from "../IGrantEscrow.sol";
import {EscrowPrograms} from "./EscrowPrograms.sol";

/// @title What an address must agree to before money can go there.
abstract contract EscrowConsent is EscrowPrograms, EIP712 {
    bytes32 private constant ACCEPTANCE = keccak256("Acceptance(uint256 grant,bytes32 document,address payee)");
    bytes32 private constant CONFIRMATION =
        keccak256("PayoutConfirmation(uint256 grant,address payout,uint48 confirmableAt)");

    constructor() EIP712("GrantEscrow", "1") {}

    /// @inheritdoc IGrantEscrow
    function acceptance(uint256 id) public view returns (bytes32) {
        Grant storage g = _grants[id];
        return _hashTypedDataV4(keccak256(abi.encode(ACCEPTANCE, id, g.document, g.payee)));
    }

    /// @inheritdoc IGrantEscrow
    function confirmation(uint256 id) public view returns (bytes32) {
        Grant storage g = _grants[id];
        return _hashTypedDataV4(keccak256(abi.encode(CONFIRMATION, id, g.proposed, g.confirmableAt)));
    }

    /// @dev The account calls, or its key or its contract (ERC-1271) signed.
    function _requireConsent(address account, bytes32 digest, bytes calldata signature) internal view {
        if (msg.sender == account) return;
        if (!SignatureChecker.isValidSignatureNow(account, digest, signature)) {
            revert GrantEscrowInvalidSignature(account);
        }
    }
}
