// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract TokenNoncesTest is DaoTest {
    bytes32 internal constant PERMIT =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    function test_WhenNothingWasSigned() external view {
        vm.assertEq(token.nonces(voter), 0, "nonce");
    }

    function test_WhenPermitWasUsed() external {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf("voter"), permitDigest(token.clock()));
        token.permit(voter, recipient, 7, token.clock(), v, r, s);
        vm.assertEq(token.nonces(voter), 1, "nonce");
        vm.assertEq(token.allowance(voter, recipient), 7, "allowance");

        uint256 deadline = token.clock();
        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        token.permit(voter, recipient, 7, deadline, v, r, s);
    }

    function permitDigest(uint256 deadline) internal view returns (bytes32) {
        bytes32 content = keccak256(abi.encode(PERMIT, voter, recipient, 7, token.nonces(voter), deadline));
        return keccak256(abi.encodePacked("\x19\x01", token.DOMAIN_SEPARATOR(), content));
    }
}
