// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {GrantEscrow} from "../../src/GrantEscrow.sol";
import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {DaoTest} from "./DaoTest.sol";

/// @title What must hold of an escrow, and how it must refuse.
abstract contract EscrowAssert is DaoTest {
    address internal constant ETH = address(0);

    GrantEscrow internal escrow;

    function now_() internal view returns (uint48) {
        return token.clock();
    }

    function milestone(uint256 id, uint256 index) internal view returns (IGrantEscrow.MilestoneView memory) {
        return escrow.milestoneView(id, index);
    }

    function assertStatus(uint256 id, uint256 index, IGrantEscrow.MilestoneStatus wanted) internal view {
        vm.assertEq(uint256(milestone(id, index).status), uint256(wanted), "milestone's status");
    }

    function assertGrant(uint256 id, IGrantEscrow.GrantStatus wanted) internal view {
        vm.assertEq(uint256(escrow.grantView(id).status), uint256(wanted), "grant's status");
    }

    /// @dev What was paid and returned of a grant, and that the escrow's books agree, when it is the only one of its token.
    function assertMoney(uint256 id, uint256 paid, uint256 returned) internal view {
        IGrantEscrow.GrantView memory g = escrow.grantView(id);
        vm.assertEq(g.paid, paid, "paid");
        vm.assertEq(g.returned, returned, "returned");
        uint256 owed = g.total - paid - returned;
        vm.assertEq(escrow.liabilities(g.token), owed, "liabilities");
        vm.assertEq(balance(g.token, address(escrow)), owed, "held");
        (, uint256 committed,) = escrow.budget(g.program, g.token);
        vm.assertEq(committed, g.total - returned, "committed");
    }

    function assertNext(
        uint256 id,
        uint256 index,
        IGrantEscrow.Actor who,
        IGrantEscrow.Step what,
        uint256 by,
        IGrantEscrow.Actor thenWho,
        IGrantEscrow.Step thenWhat
    ) internal view {
        IGrantEscrow.Next memory next = escrow.nextAction(id, index);
        vm.assertEq(uint256(next.who), uint256(who), "who");
        vm.assertEq(uint256(next.what), uint256(what), "what");
        vm.assertEq(next.by, by, "by");
        vm.assertEq(uint256(next.thenWho), uint256(thenWho), "then who");
        vm.assertEq(uint256(next.thenWhat), uint256(thenWhat), "then what");
    }

    /// @dev The EIP-712 digest of a struct's hash in the escrow's domain.
    function digestOf(bytes32 content) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256("GrantEscrow"),
                keccak256("1"),
                block.chainid,
                address(escrow)
            )
        );
        return keccak256(abi.encodePacked("\x19\x01", domain, content));
    }

    function balance(address asset, address account) internal view returns (uint256) {
        return asset == ETH ? account.balance : IERC20(asset).balanceOf(account);
    }

    function expectUnauthorized(address caller) internal {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowUnauthorized.selector, caller));
        vm.prank(caller);
    }

    function expectInvalid(bytes32 field) internal {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowInvalid.selector, field));
    }

    function expectMilestone(uint256 id, uint256 index, IGrantEscrow.MilestoneStatus status) internal {
        bytes4 unexpected = IGrantEscrowErrors.GrantEscrowUnexpectedMilestone.selector;
        vm.expectRevert(abi.encodeWithSelector(unexpected, id, index, status));
    }

    function expectUnknownMilestone(uint256 id, uint256 index) internal {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowUnknownMilestone.selector, id, index));
    }

    function expectGrant(uint256 id, IGrantEscrow.GrantStatus status) internal {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowUnexpectedGrant.selector, id, status));
    }

    function expectSignature(address signer) internal {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowInvalidSignature.selector, signer));
    }

    function expectEarly(uint256 from) internal {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowTooEarly.selector, from));
    }

    function expectPaused() internal {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowPaused.selector, escrow.pausedUntil()));
    }

    /// @dev A text of so many bytes.
    function text(uint256 length) internal pure returns (string memory) {
        return string(new bytes(length));
    }
}
