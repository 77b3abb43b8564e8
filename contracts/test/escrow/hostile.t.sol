// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";
import {BareToken, FalseToken, LyingToken} from "../mocks/BareToken.sol";
import {BlockingToken, BonusToken, FeeToken, HookToken, OddToken, RebasingToken} from "../mocks/OddToken.sol";
import {Bomber, Burner, Receiver, Refuser, Returner} from "../mocks/Receiver.sol";

/// @dev Tokens and receivers that misbehave, at every step where money moves.
contract HostileTest is EscrowTest {
    uint128 internal constant AMOUNT_ = 1_000;

    function test_RevertWhen_TheTokenTakesAFee() external {
        FeeToken fee = new FeeToken();
        list(address(fee));
        fee.mint(treasury, AMOUNT_);
        refuses(address(fee), wrongReceipt(address(fee), 990));
    }

    function test_RevertWhen_TheTokenGivesMore() external {
        BonusToken bonus = new BonusToken();
        list(address(bonus));
        bonus.mint(treasury, AMOUNT_);
        refuses(address(bonus), wrongReceipt(address(bonus), 1_010));
    }

    function test_RevertWhen_TheTokenLies() external {
        LyingToken lying = new LyingToken();
        list(address(lying));
        refuses(address(lying), wrongReceipt(address(lying), 0));
    }

    function test_RevertWhen_TheTokenSaysFalse() external {
        FalseToken false_ = new FalseToken();
        list(address(false_));
        false_.mint(treasury, 2 * AMOUNT_);
        uint256 id = accepted(offerOf(address(false_), AMOUNT_));
        claimable(id, 0);
        false_.setFailing(true);
        bytes memory failed = abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, false_);
        refuses(address(false_), failed);
        vm.expectRevert(failed);
        escrow.claim(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Claimable);
        false_.setFailing(false);
        escrow.claim(id, 0);
        assertMoney(id, AMOUNT_, 0);
    }

    function test_PaysATokenThatReturnsNothing() external {
        BareToken bare = new BareToken();
        list(address(bare));
        bare.mint(treasury, AMOUNT_);
        approveBare(bare, AMOUNT_);
        uint256 id = make(offerOf(address(bare), AMOUNT_), payee);
        claimable(id, 0);
        escrow.claim(id, 0);
        vm.assertEq(bare.balanceOf(payee), AMOUNT_, "payee");
        vm.assertEq(bare.allowance(treasury, address(escrow)), 0, "allowance");
    }

    /// @dev From whole units to the 18 decimals of most, amounts are the token's own smallest unit.
    function test_PaysInAnyDecimals() external {
        uint8[4] memory decimals = [0, 6, 18, 77];
        for (uint256 i = 0; i < decimals.length; ++i) {
            OddToken odd = new OddToken(decimals[i]);
            list(address(odd));
            odd.mint(treasury, 1);
            uint256 id = accepted(offerOf(address(odd), 1));
            claimable(id, 0);
            escrow.claim(id, 0);
            vm.assertEq(odd.balanceOf(payee), 1, "one unit");
        }
    }

    /// @dev Rebasing tokens are never to be listed. If one was, no other token's grants pay for what it lost.
    function test_AShrinkingTokenHurtsItselfAlone() external {
        uint256 id = accepted(offerOf(ETH, AMOUNT_));
        RebasingToken shrinking = new RebasingToken();
        list(address(shrinking));
        shrinking.mint(treasury, AMOUNT_);
        create(offerOf(address(shrinking), AMOUNT_));
        shrinking.rebase(50);
        vm.assertEq(escrow.liabilities(address(shrinking)), 2 * shrinking.balanceOf(address(escrow)), "half is lost");
        claimable(id, 0);
        escrow.claim(id, 0);
        vm.assertEq(payee.balance, AMOUNT_, "the other");
    }

    function test_ABlockedPayeeStopsOnlyItsOwnGrant() external {
        BlockingToken blocking = new BlockingToken();
        list(address(blocking));
        blocking.mint(treasury, 2 * AMOUNT_);
        uint256 id = accepted(offerOf(address(blocking), AMOUNT_));
        IGrantEscrow.Offer memory o = offerOf(address(blocking), AMOUNT_);
        o.payee = stranger;
        uint256 other = accepted(o);
        claimable(id, 0);
        vm.prank(stranger);
        escrow.submit(other, 0, EVIDENCE, "");
        approve(other, 0);
        skip(3 days);
        blocking.setBlocked(payee, true);
        vm.expectRevert(abi.encodeWithSelector(BlockingToken.BlockingTokenBlocked.selector, payee));
        escrow.claim(id, 0);
        escrow.claim(other, 0);
        vm.assertEq(blocking.balanceOf(stranger), AMOUNT_, "the other");

        // It is still owed, and the payee can have it paid to another address.
        proposePayout(id, recipient);
        skip(3 days);
        vm.prank(recipient);
        escrow.confirmPayout(id, "");
        escrow.claim(id, 0);
        vm.assertEq(blocking.balanceOf(recipient), AMOUNT_, "recipient");
    }

    function test_ABlockedTreasuryStopsOnlyReturns() external {
        BlockingToken blocking = new BlockingToken();
        list(address(blocking));
        blocking.mint(treasury, 2 * AMOUNT_);
        uint256 id = accepted(offerOf(address(blocking), AMOUNT_));
        uint256 paid = accepted(offerOf(address(blocking), AMOUNT_));
        claimable(paid, 0);
        skip(42 days);
        blocking.setBlocked(treasury, true);
        vm.expectRevert(abi.encodeWithSelector(BlockingToken.BlockingTokenBlocked.selector, treasury));
        escrow.expire(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Overdue);
        escrow.claim(paid, 0);
        blocking.setBlocked(treasury, false);
        escrow.expire(id, 0);
        vm.assertEq(blocking.balanceOf(treasury), AMOUNT_, "treasury");
    }

    /// @dev A token that calls back from within its transfers, at each step where one happens.
    function test_RevertWhen_TheTokenReenters() external {
        HookToken hook = new HookToken();
        list(address(hook));
        hook.mint(treasury, 4 * AMOUNT_);
        uint256 id = accepted(offerOf(address(hook), AMOUNT_));
        claimable(id, 0);

        hook.arm(address(escrow), abi.encodeCall(escrow.claim, (id, 0)));
        uint256 created = accepted(offerOf(address(hook), AMOUNT_));
        assertRefused(hook, 1);
        hook.arm(address(escrow), abi.encodeCall(escrow.claim, (id, 0)));
        escrow.claim(id, 0);
        assertRefused(hook, 2);
        hook.arm(address(escrow), abi.encodeCall(escrow.sweep, (address(hook))));
        cancel(created, 100);
        assertRefused(hook, 3);
        hook.arm(address(escrow), abi.encodeCall(escrow.claimSettlement, (created)));
        escrow.claimSettlement(created);
        assertRefused(hook, 4);
        uint256 late = create(offerOf(address(hook), AMOUNT_));
        hook.arm(address(escrow), abi.encodeCall(escrow.lapse, (late)));
        skip(31 days);
        escrow.lapse(late);
        assertRefused(hook, 5);
        vm.assertEq(hook.balanceOf(payee), AMOUNT_ + 100, "payee");
        vm.assertEq(hook.balanceOf(address(escrow)), 0, "held");
        vm.assertEq(escrow.liabilities(address(hook)), 0, "liabilities");
    }

    function test_ARefuserStopsOnlyItsOwnGrant() external {
        Refuser refuser = new Refuser();
        uint256 id = owed(refuser);
        uint256 other = accepted(offerOf(ETH, AMOUNT_));
        claimable(other, 0);
        vm.expectRevert(Refuser.RefuserRefused.selector);
        escrow.claim(id, 0);
        escrow.claim(other, 0);
        vm.assertEq(payee.balance, AMOUNT_, "the other");
        refuser.setRefusing(false);
        escrow.claim(id, 0);
        vm.assertEq(address(refuser).balance, AMOUNT_, "when it agrees");
    }

    /// @dev A payee that can't take ETH is not lost: it names an address that can.
    function test_ARefuserMayNameAnotherAddress() external {
        Refuser refuser = new Refuser();
        uint256 id = owed(refuser);
        refuser.call(address(escrow), 0, abi.encodeCall(escrow.proposePayout, (id, recipient)));
        skip(3 days);
        vm.prank(recipient);
        escrow.confirmPayout(id, "");
        escrow.claim(id, 0);
        vm.assertEq(recipient.balance, AMOUNT_, "recipient");
    }

    function test_ABurnerHurtsOnlyItsCaller() external {
        uint256 id = owed(new Burner());
        (bool paid,) = address(escrow).call{gas: 1_000_000}(abi.encodeCall(escrow.claim, (id, 0)));
        vm.assertFalse(paid, "paid");
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Claimable);
    }

    function test_ABomberHurtsOnlyItsCaller() external {
        uint256 id = owed(new Bomber());
        (bool paid,) = address(escrow).call{gas: 3_000_000}(abi.encodeCall(escrow.claim, (id, 0)));
        vm.assertFalse(paid, "paid");
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Claimable);
    }

    /// @dev A receiver that claims again from within its payment, and one that takes another's.
    function test_RevertWhen_TheReceiverReenters() external {
        Returner returner = new Returner();
        uint256 id = owed(returner);
        uint256 other = accepted(offerOf(ETH, 5 * AMOUNT_));
        claimable(other, 0);
        bytes[3] memory calls = [
            abi.encodeCall(escrow.claim, (id, 0)),
            abi.encodeCall(escrow.claim, (other, 0)),
            abi.encodeCall(escrow.sweep, (ETH))
        ];
        uint256 before = vm.snapshotState();
        for (uint256 i = 0; i < calls.length; ++i) {
            returner.arm(address(escrow), calls[i]);
            escrow.claim(id, 0);
            vm.assertEq(returner.calls(), 1, "called");
            vm.assertEq(returner.successes(), 0, "refused");
            vm.assertEq(address(returner).balance, AMOUNT_, "once");
            vm.assertTrue(vm.revertToState(before), "back");
        }
    }

    /// @dev With the books already written.
    function test_ViewsAreRightWithinAPayment() external {
        Returner returner = new Returner();
        uint256 id = owed(returner);
        returner.arm(address(escrow), abi.encodeCall(escrow.liabilities, (ETH)));
        escrow.claim(id, 0);
        vm.assertEq(returner.successes(), 1, "answered");
        vm.assertEq(abi.decode(returner.answer(), (uint256)), 0, "liabilities");
    }

    /// @dev Lists a token and gives the program a budget of it.
    function list(address asset) internal {
        vm.prank(treasury);
        escrow.setToken(asset, true);
        IGrantEscrow.Budget[] memory b = new IGrantEscrow.Budget[](2);
        b[0] = IGrantEscrow.Budget(asset, 1_000_000, 0, 0);
        b[1] = IGrantEscrow.Budget(ETH, ETH_CAP, 0, 0);
        changeProgram(terms(), b);
    }

    function refuses(address asset, bytes memory reason) internal {
        IGrantEscrow.Offer memory o = offerOf(asset, AMOUNT_);
        uint256 count = escrow.grantCount();
        uint256 liabilities = escrow.liabilities(asset);
        vm.startPrank(treasury);
        OddToken(asset).approve(address(escrow), AMOUNT_);
        vm.expectRevert(reason);
        escrow.createGrant(o);
        vm.stopPrank();
        vm.assertEq(escrow.grantCount(), count, "grants");
        vm.assertEq(escrow.liabilities(asset), liabilities, "liabilities");
    }

    function approveBare(BareToken bare, uint256 amount) internal {
        vm.prank(treasury);
        bare.approve(address(escrow), amount);
    }

    function make(IGrantEscrow.Offer memory o, address account) internal returns (uint256 id) {
        vm.prank(treasury);
        id = escrow.createGrant(o);
        vm.prank(account);
        escrow.accept(id, "");
    }

    /// @dev A grant of ETH whose only milestone is owed to a contract.
    function owed(Receiver receiver) internal returns (uint256 id) {
        IGrantEscrow.Offer memory o = offerOf(ETH, AMOUNT_);
        o.payee = address(receiver);
        id = create(o);
        escrow.accept(id, "any signature");
        receiver.call(address(escrow), 0, abi.encodeCall(escrow.submit, (id, 0, EVIDENCE, "")));
        approve(id, 0);
        skip(3 days);
    }

    function assertRefused(HookToken hook, uint256 calls) internal {
        vm.assertEq(hook.calls(), calls, "called");
        vm.assertEq(hook.successes(), 0, "refused");
        bytes4 reason = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;
        vm.assertEq(hook.answer(), abi.encodeWithSelector(reason), "why");
        hook.arm(address(0), "");
    }

    function wrongReceipt(address asset, uint256 received) internal pure returns (bytes memory) {
        bytes4 wrong = IGrantEscrowErrors.GrantEscrowWrongReceipt.selector;
        return abi.encodeWithSelector(wrong, asset, received, AMOUNT_);
    }
}
