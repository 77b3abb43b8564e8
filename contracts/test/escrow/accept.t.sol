// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {DemoWallet1271} from "../../src/demo/DemoWallet1271.sol";
import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {IERC5192} from "../../src/escrow/IERC5192.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract AcceptTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = create(offer());
    }

    function test_RevertWhen_GrantIsNotOffered() external {
        expectGrant(2, IGrantEscrow.GrantStatus.None);
        accept(2);
        accept(id);
        expectGrant(id, IGrantEscrow.GrantStatus.Active);
        accept(id);
        cancel(id, 0);
        expectGrant(id, IGrantEscrow.GrantStatus.Cancelled);
        accept(id);
        id = create(offer());
        skip(30 days + 1);
        escrow.lapse(id);
        expectGrant(id, IGrantEscrow.GrantStatus.Lapsed);
        accept(id);
    }

    function test_RevertWhen_ItIsTooLate() external {
        skip(30 days + 1);
        uint256 by = escrow.grantView(id).acceptBy;
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowTooLate.selector, by));
        accept(id);
    }

    function test_AcceptsInTheLastSecond() external {
        skip(30 days);
        accept(id);
        assertGrant(id, IGrantEscrow.GrantStatus.Active);
    }

    function test_AcceptsWhilePaused() external {
        pause();
        accept(id);
        assertGrant(id, IGrantEscrow.GrantStatus.Active);
    }

    function test_StartsTheClocks() external {
        skip(10 days);
        accept(id);
        IGrantEscrow.GrantView memory g = escrow.grantView(id);
        vm.assertEq(g.acceptedAt, now_(), "acceptedAt");
        for (uint256 i = 0; i < 4; ++i) {
            vm.assertEq(milestone(id, i).deadline, now_() + (i + 1) * 30 days + 14 days, "due and grace");
        }
        assertMoney(id, 0, 0);
    }

    function test_MintsTheTokenToThePayee() external {
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.GrantAccepted(id, payee);
        vm.expectEmit(address(escrow));
        emit IERC5192.Locked(id);
        vm.expectEmit(address(escrow));
        emit IERC721.Transfer(address(0), payee, id);
        accept(id);
        vm.assertEq(escrow.ownerOf(id), payee, "owner");
        vm.assertEq(escrow.grantView(id).payout, payee, "payout");
    }

    function test_RevertWhen_AnotherCalls() external {
        address[3] memory callers = [stranger, treasury, guardian];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectSignature(payee);
            vm.prank(callers[i]);
            escrow.accept(id, "");
        }
    }

    function test_AcceptsByTheKeysSignature() external {
        bytes memory signature = signatureOf("payee", escrow.acceptance(id));
        vm.prank(stranger);
        escrow.accept(id, signature);
        vm.assertEq(escrow.ownerOf(id), payee, "owner");
    }

    function test_RevertWhen_SignatureIsAnothers() external {
        bytes32 digest = escrow.acceptance(id);
        refuses(signatureOf("stranger", digest));
        refuses(signatureOf("payee", keccak256("other")));
        refuses(new bytes(65));
        refuses(new bytes(64));
        refuses(new bytes(10_000));
    }

    function test_RevertWhen_SignatureIsForAnotherGrant() external {
        uint256 other = create(offer());
        refuses(signatureOf("payee", escrow.acceptance(other)));
    }

    function test_RevertWhen_SignatureIsForAnotherEscrow() external {
        bytes memory signature = signatureOf("payee", escrow.acceptance(id));
        escrow = deployEscrow(tokens());
        createProgram();
        vm.assertEq(create(offer()), id, "same id, document and payee");
        refuses(signature);
    }

    function test_RevertWhen_SignatureIsForAnotherChain() external {
        bytes memory signature = signatureOf("payee", escrow.acceptance(id));
        vm.chainId(1);
        refuses(signature);
    }

    /// @dev The other half of every ECDSA signature, which a contract that keyed by signatures would take for another.
    function test_RevertWhen_SignatureIsMalleated() external {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf("payee"), escrow.acceptance(id));
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        refuses(abi.encodePacked(r, bytes32(order - uint256(s)), v == 27 ? uint8(28) : uint8(27)));
    }

    function test_AcceptsByAContractsSignature() external {
        DemoWallet1271 wallet = new DemoWallet1271(payee);
        id = create(offerTo(address(wallet)));
        bytes memory signature = signatureOf("payee", escrow.acceptance(id));
        escrow.accept(id, signature);
        vm.assertEq(escrow.ownerOf(id), address(wallet), "owner");
    }

    function test_AcceptsByAContractsCall() external {
        DemoWallet1271 wallet = new DemoWallet1271(payee);
        id = create(offerTo(address(wallet)));
        vm.prank(payee);
        wallet.execute(address(escrow), 0, abi.encodeCall(escrow.accept, (id, "")));
        vm.assertEq(escrow.ownerOf(id), address(wallet), "owner");
    }

    function test_RevertWhen_AContractRefuses() external {
        DemoWallet1271 wallet = new DemoWallet1271(stranger);
        id = create(offerTo(address(wallet)));
        bytes memory signature = signatureOf("payee", escrow.acceptance(id));
        expectSignature(address(wallet));
        escrow.accept(id, signature);
        id = create(offerTo(address(dollar)));
        expectSignature(address(dollar));
        escrow.accept(id, signature);
    }

    function test_SignsWhatIsDocumented() external view {
        bytes32 content = keccak256(
            abi.encode(
                keccak256("Acceptance(uint256 grant,bytes32 document,address payee)"), id, offerDocument(), payee
            )
        );
        vm.assertEq(escrow.acceptance(id), digestOf(content), "digest");
    }

    function accept(uint256 grant) internal {
        vm.prank(payee);
        escrow.accept(grant, "");
    }

    function refuses(bytes memory signature) internal {
        expectSignature(payee);
        escrow.accept(id, signature);
    }

    function offerDocument() internal view returns (bytes32) {
        return escrow.grantView(id).document;
    }

    function offerTo(address account) internal view returns (IGrantEscrow.Offer memory o) {
        o = offerOf(address(dollar), 1);
        o.payee = account;
    }
}
