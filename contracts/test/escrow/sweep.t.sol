// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";
import {OddToken, RebasingToken} from "../mocks/OddToken.sol";
import {Forcer} from "../mocks/Receiver.sol";

contract SweepTest is EscrowTest {
    function test_RevertWhen_ThereIsNoExcess() external {
        expectNothing(address(dollar));
        escrow.sweep(address(dollar));
        create(offer());
        expectNothing(address(dollar));
        escrow.sweep(address(dollar));
        create(offerOf(ETH, 1 ether));
        expectNothing(ETH);
        escrow.sweep(ETH);
    }

    function test_SendsTheExcessToTheTreasury() external {
        uint256 id = create(offer());
        vm.prank(treasury);
        dollar.transfer(address(escrow), 5);
        uint256 before = dollar.balanceOf(treasury);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.Swept(address(dollar), 5);
        vm.prank(stranger);
        escrow.sweep(address(dollar));
        vm.assertEq(dollar.balanceOf(treasury), before + 5, "treasury");
        assertMoney(id, 0, 0);
    }

    function test_SendsETHThatWasForcedIn() external {
        uint256 id = create(offerOf(ETH, 1 ether));
        vm.deal(address(this), 5);
        new Forcer{value: 5}(payable(address(escrow)));
        escrow.sweep(ETH);
        vm.assertEq(treasury.balance, 999 ether + 5, "treasury");
        assertMoney(id, 0, 0);
    }

    function test_SendsTokensThatWereNeverListed() external {
        OddToken odd = new OddToken(0);
        odd.mint(address(escrow), 7);
        escrow.sweep(address(odd));
        vm.assertEq(odd.balanceOf(treasury), 7, "treasury");
    }

    /// @dev A balance that shrank by itself is a loss; sweeping must not make it larger.
    function test_RevertWhen_TheBalanceIsShort() external {
        RebasingToken shrinking = new RebasingToken();
        vm.prank(treasury);
        escrow.setToken(address(shrinking), true);
        IGrantEscrow.Budget[] memory b = new IGrantEscrow.Budget[](1);
        b[0] = IGrantEscrow.Budget(address(shrinking), 100, 0, 0);
        changeProgram(terms(), b);
        shrinking.mint(treasury, 100);
        create(offerOf(address(shrinking), 100));
        shrinking.rebase(50);
        expectNothing(address(shrinking));
        escrow.sweep(address(shrinking));
    }

    function expectNothing(address asset) internal {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowNothingToSweep.selector, asset));
    }
}
