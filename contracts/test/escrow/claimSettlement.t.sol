// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract ClaimSettlementTest is EscrowTest {
    function test_RevertWhen_ThereIsNone() external {
        expectNone(1);
        escrow.claimSettlement(1);
        uint256 id = accepted();
        expectNone(id);
        escrow.claimSettlement(id);
        cancel(id, 0);
        expectNone(id);
        escrow.claimSettlement(id);
    }

    function test_PaysThePayoutAddressOnce() external {
        uint256 id = accepted();
        cancel(id, 5_000e6);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.SettlementPaid(id, payee, 5_000e6);
        vm.prank(stranger);
        escrow.claimSettlement(id);
        vm.assertEq(dollar.balanceOf(payee), 5_000e6, "payee");
        vm.assertEq(dollar.balanceOf(stranger), 0, "stranger");
        vm.assertEq(escrow.grantView(id).settlement, 0, "settlement");
        assertMoney(id, 5_000e6, TOTAL - 5_000e6);
        expectNone(id);
        escrow.claimSettlement(id);
    }

    function test_PaysETHWhilePaused() external {
        uint256 id = accepted(offerOf(ETH, 3 ether));
        cancel(id, 1 ether);
        pause();
        escrow.claimSettlement(id);
        vm.assertEq(payee.balance, 1 ether, "payee");
        assertMoney(id, 1 ether, 2 ether);
    }

    function test_PaysBesidesWhatWasOwed() external {
        uint256 id = accepted();
        claimable(id, 0);
        cancel(id, 1);
        escrow.claimSettlement(id);
        escrow.claim(id, 0);
        vm.assertEq(dollar.balanceOf(payee), 20_000e6 + 1, "payee");
        assertMoney(id, 20_000e6 + 1, TOTAL - 20_000e6 - 1);
    }

    function expectNone(uint256 id) internal {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowNoSettlement.selector, id));
    }
}
