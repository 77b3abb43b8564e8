// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract ProposePayoutTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
    }

    function test_RevertWhen_CallerIsNotThePayee() external {
        address[4] memory callers = [stranger, guardian, treasury, recipient];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectUnauthorized(callers[i]);
            escrow.proposePayout(id, recipient);
        }
        expectUnauthorized(payee);
        escrow.proposePayout(9, recipient);
    }

    function test_RevertWhen_NothingCanBePaid() external {
        uint256 other = create(offerOf(ETH, 1));
        expectGrant(other, IGrantEscrow.GrantStatus.Offered);
        proposePayout(other, recipient);
        vm.prank(payee);
        escrow.accept(other, "");
        claimable(other, 0);
        escrow.claim(other, 0);
        expectGrant(other, IGrantEscrow.GrantStatus.Completed);
        proposePayout(other, recipient);
        cancel(id, 0);
        expectGrant(id, IGrantEscrow.GrantStatus.Cancelled);
        proposePayout(id, recipient);
    }

    function test_Proposes() external {
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.PayoutProposed(id, recipient, now_() + 3 days);
        proposePayout(id, recipient);
        IGrantEscrow.GrantView memory g = escrow.grantView(id);
        vm.assertEq(g.proposedPayout, recipient, "proposed");
        vm.assertEq(g.confirmableAt, now_() + 3 days, "confirmableAt");
        vm.assertEq(g.payout, payee, "payout");
    }

    function test_ReplacesWhatWasProposed() external {
        proposePayout(id, recipient);
        skip(2 days);
        proposePayout(id, stranger);
        IGrantEscrow.GrantView memory g = escrow.grantView(id);
        vm.assertEq(g.proposedPayout, stranger, "proposed");
        vm.assertEq(g.confirmableAt, now_() + 3 days, "the delay begins anew");
    }

    function test_WithdrawsWithZero() external {
        proposePayout(id, recipient);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.PayoutProposed(id, address(0), 0);
        proposePayout(id, address(0));
        IGrantEscrow.GrantView memory g = escrow.grantView(id);
        vm.assertEq(g.proposedPayout, address(0), "proposed");
        vm.assertEq(g.confirmableAt, 0, "confirmableAt");
    }

    function test_RevertWhen_NothingIsToBeWithdrawn() external {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowNoPayoutProposed.selector, id));
        proposePayout(id, address(0));
    }

    /// @dev What is owed after a cancellation may need another address as well.
    function test_ProposesWhileASettlementIsOwed() external {
        cancel(id, 1);
        proposePayout(id, recipient);
        skip(3 days);
        vm.prank(recipient);
        escrow.confirmPayout(id, "");
        escrow.claimSettlement(id);
        vm.assertEq(dollar.balanceOf(recipient), 1, "recipient");
    }

    function test_ProposesWhilePaused() external {
        pause();
        proposePayout(id, recipient);
        vm.assertEq(escrow.grantView(id).proposedPayout, recipient, "proposed");
    }
}
