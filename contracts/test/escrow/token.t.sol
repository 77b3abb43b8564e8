// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

/// @dev The grant as an ERC-721 token.
contract EscrowTokenTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
    }

    function test_HasAName() external view {
        vm.assertEq(escrow.name(), "Backprop Grant", "name");
        vm.assertEq(escrow.symbol(), "GRANT", "symbol");
        vm.assertEq(escrow.tokenURI(id), "", "no page of its own");
    }

    function test_SaysWhatItIs() external view {
        vm.assertTrue(escrow.supportsInterface(type(IERC165).interfaceId), "ERC-165");
        vm.assertTrue(escrow.supportsInterface(type(IERC721).interfaceId), "ERC-721");
        vm.assertTrue(escrow.supportsInterface(type(IERC721Metadata).interfaceId), "metadata");
        vm.assertTrue(escrow.supportsInterface(0xb45a3c0e), "ERC-5192");
        vm.assertFalse(escrow.supportsInterface(0xffffffff), "nothing");
    }

    function test_CountsWhatAnAccountOwns() external {
        vm.assertEq(escrow.balanceOf(payee), 1, "one");
        accepted(offerOf(ETH, 1));
        vm.assertEq(escrow.balanceOf(payee), 2, "two");
    }

    function test_IsLocked() external view {
        vm.assertTrue(escrow.locked(id), "locked");
        vm.assertEq(escrow.getApproved(id), address(0), "approved");
        vm.assertFalse(escrow.isApprovedForAll(payee, stranger), "approved for all");
    }

    function test_RevertWhen_ItIsTransferredOrApproved() external {
        vm.startPrank(payee);
        expectLocked();
        escrow.transferFrom(payee, stranger, id);
        expectLocked();
        escrow.safeTransferFrom(payee, stranger, id);
        expectLocked();
        escrow.safeTransferFrom(payee, stranger, id, "");
        expectLocked();
        escrow.approve(stranger, id);
        expectLocked();
        escrow.setApprovalForAll(stranger, true);
        vm.stopPrank();
        vm.assertEq(escrow.ownerOf(id), payee, "owner");
    }

    function test_RevertWhen_ItDoesNotExist() external {
        uint256 offered = create(offerOf(ETH, 1));
        uint256[2] memory ids = [offered, 9];
        for (uint256 i = 0; i < ids.length; ++i) {
            expectNone(ids[i]);
            escrow.ownerOf(ids[i]);
            expectNone(ids[i]);
            escrow.locked(ids[i]);
            expectNone(ids[i]);
            escrow.tokenURI(ids[i]);
            expectNone(ids[i]);
            escrow.getApproved(ids[i]);
        }
    }

    /// @dev The token stays where the money went, as a receipt.
    function test_StaysAfterTheEnd() external {
        cancel(id, 0);
        vm.assertEq(escrow.ownerOf(id), payee, "owner");
    }

    function expectLocked() internal {
        vm.expectRevert(IGrantEscrowErrors.GrantEscrowLocked.selector);
    }

    function expectNone(uint256 which) internal {
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, which));
    }
}
