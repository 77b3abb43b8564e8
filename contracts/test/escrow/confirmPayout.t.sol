// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {DemoWallet1271} from "../../src/demo/DemoWallet1271.sol";
import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract ConfirmPayoutTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
        proposePayout(id, recipient);
    }

    function test_RevertWhen_NothingIsProposed() external {
        proposePayout(id, address(0));
        skip(3 days);
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowNoPayoutProposed.selector, id));
        confirm();
    }

    function test_RevertWhen_TheDelayIsNotOver() external {
        uint48 from = now_() + 3 days;
        skip(3 days - 1);
        expectEarly(from);
        confirm();
        skip(1);
        confirm();
    }

    function test_RevertWhen_AnotherConfirms() external {
        skip(3 days);
        address[4] memory callers = [stranger, payee, guardian, treasury];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectSignature(recipient);
            vm.prank(callers[i]);
            escrow.confirmPayout(id, "");
        }
        refuses(signatureOf("payee", escrow.confirmation(id)));
        refuses(new bytes(65));
    }

    function test_MovesTheToken() external {
        skip(3 days);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.PayoutChanged(id, payee, recipient);
        vm.expectEmit(address(escrow));
        emit IERC721.Transfer(payee, recipient, id);
        confirm();
        IGrantEscrow.GrantView memory g = escrow.grantView(id);
        vm.assertEq(escrow.ownerOf(id), recipient, "owner");
        vm.assertEq(g.payout, recipient, "payout");
        vm.assertEq(g.payee, payee, "payee");
        vm.assertEq(g.proposedPayout, address(0), "proposed");
        vm.assertEq(g.confirmableAt, 0, "confirmableAt");
    }

    function test_ConfirmsByTheKeysSignature() external {
        bytes memory signature = signatureOf("recipient", escrow.confirmation(id));
        skip(3 days);
        vm.prank(stranger);
        escrow.confirmPayout(id, signature);
        vm.assertEq(escrow.ownerOf(id), recipient, "owner");
    }

    function test_ConfirmsByAContractsSignature() external {
        DemoWallet1271 wallet = new DemoWallet1271(recipient);
        proposePayout(id, address(wallet));
        bytes memory signature = signatureOf("recipient", escrow.confirmation(id));
        skip(3 days);
        escrow.confirmPayout(id, signature);
        vm.assertEq(escrow.ownerOf(id), address(wallet), "owner");
    }

    /// @dev A contract that can neither call nor sign can't become a payout address: the token's own contract, say.
    function test_RevertWhen_TheAddressCannotAnswer() external {
        proposePayout(id, address(dollar));
        skip(3 days);
        expectSignature(address(dollar));
        escrow.confirmPayout(id, new bytes(65));
    }

    /// @dev A signature for an earlier proposal of the same address says nothing about a later one.
    function test_RevertWhen_SignatureIsForAnEarlierProposal() external {
        bytes memory signature = signatureOf("recipient", escrow.confirmation(id));
        skip(1);
        proposePayout(id, recipient);
        skip(3 days);
        refuses(signature);
    }

    function test_RevertWhen_SignatureIsUsedAgain() external {
        bytes memory signature = signatureOf("recipient", escrow.confirmation(id));
        skip(3 days);
        escrow.confirmPayout(id, signature);
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowNoPayoutProposed.selector, id));
        escrow.confirmPayout(id, signature);
        proposePayout(id, payee);
        skip(3 days);
        vm.prank(payee);
        escrow.confirmPayout(id, "");
        proposePayout(id, recipient);
        skip(3 days);
        refuses(signature);
    }

    function test_RevertWhen_SignatureIsForAnotherGrant() external {
        uint256 other = accepted();
        proposePayout(other, recipient);
        bytes memory signature = signatureOf("recipient", escrow.confirmation(other));
        skip(3 days);
        refuses(signature);
    }

    function test_ConfirmsWhilePaused() external {
        skip(3 days);
        pause();
        confirm();
        vm.assertEq(escrow.ownerOf(id), recipient, "owner");
    }

    function test_SignsWhatIsDocumented() external view {
        bytes32 content = keccak256(
            abi.encode(
                keccak256("PayoutConfirmation(uint256 grant,address payout,uint48 confirmableAt)"),
                id,
                recipient,
                now_() + 3 days
            )
        );
        vm.assertEq(escrow.confirmation(id), digestOf(content), "digest");
    }

    function confirm() internal {
        vm.prank(recipient);
        escrow.confirmPayout(id, "");
    }

    function refuses(bytes memory signature) internal {
        expectSignature(recipient);
        escrow.confirmPayout(id, signature);
    }
}
