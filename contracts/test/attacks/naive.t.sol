// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {EscrowTest} from "../base/EscrowTest.sol";
import {NaiveEscrow} from "../mocks/NaiveEscrow.sol";
import {FeeToken} from "../mocks/OddToken.sol";
import {Returner} from "../mocks/Receiver.sol";

/// @dev What each guard is for: the same attack on an escrow without it.
contract NaiveEscrowTest is EscrowTest {
    NaiveEscrow internal naive;

    function setUp() public override {
        super.setUp();
        naive = new NaiveEscrow();
    }

    function test_ControlAFeeRobsTheNext() external {
        FeeToken fee = new FeeToken();
        fee.mint(treasury, 2_000);
        vm.startPrank(treasury);
        fee.approve(address(naive), 2_000);
        uint256 first = naive.create(treasury, payee, address(fee), 1_000);
        uint256 second = naive.create(treasury, recipient, address(fee), 1_000);
        vm.stopPrank();
        naive.claim(first);
        vm.expectPartialRevert(bytes4(keccak256("ERC20InsufficientBalance(address,uint256,uint256)")));
        naive.claim(second);
    }

    function test_ControlAReceiverIsPaidTwice() external {
        Returner returner = new Returner();
        vm.deal(address(this), 20);
        uint256 id = naive.create{value: 10}(address(0), address(returner), ETH, 10);
        naive.create{value: 10}(address(0), payee, ETH, 10);
        returner.arm(address(naive), abi.encodeCall(naive.claim, (id)));
        naive.claim(id);
        vm.assertEq(address(returner).balance, 20, "the other grant's money too");
    }

    function test_PaysOnceHere() external {
        Returner returner = new Returner();
        IGrantEscrow.Offer memory o = offerOf(ETH, 10);
        o.payee = address(returner);
        uint256 id = create(o);
        create(offerOf(ETH, 10));
        escrow.accept(id, "any signature");
        returner.call(address(escrow), 0, abi.encodeCall(escrow.submit, (id, 0, EVIDENCE, "")));
        approve(id, 0);
        skip(3 days);
        returner.arm(address(escrow), abi.encodeCall(escrow.claim, (id, 0)));
        escrow.claim(id, 0);
        vm.assertEq(address(returner).balance, 10, "its own");
    }

    /// @dev Sent to an address that nobody controls, money is gone; here it never left, and went back.
    function test_AWrongAddressIsNeverPaid() external {
        address nobody = address(0xdead);
        vm.deal(address(this), 10);
        naive.claim(naive.create{value: 10}(address(0), nobody, ETH, 10));
        vm.assertEq(nobody.balance, 10, "gone (the control)");

        IGrantEscrow.Offer memory o = offerOf(ETH, 10);
        o.payee = nobody;
        uint256 id = create(o);
        expectSignature(nobody);
        escrow.accept(id, new bytes(65));
        skip(30 days + 1);
        escrow.lapse(id);
        vm.assertEq(nobody.balance, 10, "no more");
        assertMoney(id, 0, 10);
    }
}
