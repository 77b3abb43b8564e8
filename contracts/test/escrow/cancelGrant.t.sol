// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract CancelGrantTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
    }

    function test_RevertWhen_CallerIsNotTheTreasury() external {
        address[4] memory callers = [stranger, guardian, steward, payee];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectUnauthorized(callers[i]);
            escrow.cancelGrant(id, 0, 0);
        }
    }

    function test_RevertWhen_GrantHasEnded() external {
        expectGrant(2, IGrantEscrow.GrantStatus.None);
        cancel(2, 0);
        cancel(id, 0);
        expectGrant(id, IGrantEscrow.GrantStatus.Cancelled);
        cancel(id, 0);
        id = create(offer());
        skip(31 days);
        escrow.lapse(id);
        expectGrant(id, IGrantEscrow.GrantStatus.Lapsed);
        cancel(id, 0);
        id = accepted(offerOf(ETH, 1 ether));
        claimable(id, 0);
        escrow.claim(id, 0);
        expectGrant(id, IGrantEscrow.GrantStatus.Completed);
        cancel(id, 0);
    }

    function test_ReturnsAllWhenNothingIsOwed() external {
        uint256 before = dollar.balanceOf(treasury);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.GrantCancelled(id, 0, TOTAL, keccak256("reason"));
        cancel(id, 0);
        vm.assertEq(dollar.balanceOf(treasury), before + TOTAL, "treasury");
        assertGrant(id, IGrantEscrow.GrantStatus.Cancelled);
        assertMoney(id, 0, TOTAL);
        for (uint256 i = 0; i < 4; ++i) {
            assertStatus(id, i, IGrantEscrow.MilestoneStatus.Void);
        }
    }

    function test_KeepsASettlement() external {
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.GrantCancelled(id, 7, TOTAL - 7, keccak256("reason"));
        cancel(id, 7);
        vm.assertEq(escrow.grantView(id).settlement, 7, "settlement");
        assertMoney(id, 0, TOTAL - 7);
    }

    function test_MaySettleAll() external {
        cancel(id, TOTAL);
        vm.assertEq(escrow.grantView(id).settlement, TOTAL, "settlement");
        assertMoney(id, 0, 0);
    }

    function test_RevertWhen_SettlementExceedsWhatIsLeft() external {
        expectRange(TOTAL + 1, TOTAL);
        cancel(id, TOTAL + 1);
        expectRange(type(uint256).max, TOTAL);
        cancel(id, type(uint256).max);
        claimable(id, 0);
        expectRange(TOTAL - 20_000e6 + 1, TOTAL - 20_000e6);
        cancel(id, TOTAL - 20_000e6 + 1);
        escrow.claim(id, 0);
        expectRange(TOTAL - 20_000e6 + 1, TOTAL - 20_000e6);
        cancel(id, TOTAL - 20_000e6 + 1);
        cancel(id, TOTAL - 20_000e6);
        assertMoney(id, 20_000e6, 0);
    }

    function test_RevertWhen_AnUnacceptedGrantIsSettled() external {
        id = create(offer());
        expectRange(1, 0);
        cancel(id, 1);
    }

    function test_CancelsAnUnacceptedGrant() external {
        id = create(offerOf(ETH, 1 ether));
        cancel(id, 0);
        assertGrant(id, IGrantEscrow.GrantStatus.Cancelled);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Void);
        assertMoney(id, 0, 1 ether);
    }

    /// @dev Each milestone stands in another state: paid, owed, approved, submitted.
    function test_LeavesWhatIsOwed() external {
        claimable(id, 0);
        escrow.claim(id, 0);
        claimable(id, 2);
        submit(id, 1);
        approve(id, 1);
        submit(id, 3);
        cancel(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Paid);
        assertStatus(id, 1, IGrantEscrow.MilestoneStatus.Void);
        assertStatus(id, 2, IGrantEscrow.MilestoneStatus.Claimable);
        assertStatus(id, 3, IGrantEscrow.MilestoneStatus.Void);
        assertMoney(id, 20_000e6, TOTAL - 20_000e6 - SILENCE_CAP - 1);
        escrow.claim(id, 2);
        assertMoney(id, 20_000e6 + SILENCE_CAP + 1, TOTAL - 20_000e6 - SILENCE_CAP - 1);
        assertGrant(id, IGrantEscrow.GrantStatus.Cancelled);
    }

    function test_VoidsWhatIsChallengedOrSilent() external {
        submit(id, 0);
        submit(id, 1);
        submit(id, 2);
        challenge(id, 0);
        skip(7 days + 1);
        assertStatus(id, 1, IGrantEscrow.MilestoneStatus.Silent);
        assertStatus(id, 2, IGrantEscrow.MilestoneStatus.Challenged);
        cancel(id, 0);
        assertMoney(id, 0, TOTAL);
    }

    function test_VoidsWhatIsOverdue() external {
        skip(44 days + 1);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Overdue);
        cancel(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Void);
        assertMoney(id, 0, TOTAL);
    }

    function test_LeavesWhatSilenceMadeOwed() external {
        submit(id, 0);
        skip(10 days);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Claimable);
        cancel(id, 0);
        escrow.claim(id, 0);
        assertMoney(id, 20_000e6, TOTAL - 20_000e6);
    }

    function test_RevertWhen_NothingIsLeftToCancel() external {
        for (uint256 i = 0; i < 4; ++i) {
            submit(id, i);
            approve(id, i);
        }
        skip(3 days);
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowNothingToCancel.selector, id));
        cancel(id, 0);
    }

    function test_CancelsWhilePaused() external {
        pause();
        cancel(id, 0);
        assertMoney(id, 0, TOTAL);
    }

    function expectRange(uint256 amount, uint256 most) internal {
        bytes4 range = IGrantEscrowErrors.GrantEscrowAmountOutOfRange.selector;
        vm.expectRevert(abi.encodeWithSelector(range, amount, most));
    }
}
