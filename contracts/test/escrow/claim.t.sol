// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract ClaimTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
    }

    function test_RevertWhen_MilestoneIsUnknown() external {
        expectUnknownMilestone(id, 4);
        escrow.claim(id, 4);
        expectUnknownMilestone(9, 0);
        escrow.claim(9, 0);
    }

    function test_RevertWhen_NotClaimable() external {
        refuses(0, IGrantEscrow.MilestoneStatus.Open);
        submit(id, 0);
        refuses(0, IGrantEscrow.MilestoneStatus.Submitted);
        skip(7 days);
        refuses(0, IGrantEscrow.MilestoneStatus.Submitted);
        approve(id, 0);
        skip(3 days - 1);
        refuses(0, IGrantEscrow.MilestoneStatus.Approved);
        challenge(id, 0);
        refuses(0, IGrantEscrow.MilestoneStatus.Challenged);
        resolve(id, 0, IGrantEscrow.Resolution.Void, 0);
        refuses(0, IGrantEscrow.MilestoneStatus.Void);
    }

    function test_RevertWhen_Silent() external {
        submit(id, 1);
        submit(id, 2);
        skip(10 days - 1);
        refuses(1, IGrantEscrow.MilestoneStatus.Silent);
        refuses(2, IGrantEscrow.MilestoneStatus.Challenged);
    }

    function test_RevertWhen_OverdueOrExpired() external {
        skip(44 days + 1);
        refuses(0, IGrantEscrow.MilestoneStatus.Overdue);
        escrow.expire(id, 0);
        refuses(0, IGrantEscrow.MilestoneStatus.Expired);
    }

    function test_RevertWhen_Paid() external {
        claimable(id, 0);
        escrow.claim(id, 0);
        refuses(0, IGrantEscrow.MilestoneStatus.Paid);
        skip(3650 days);
        refuses(0, IGrantEscrow.MilestoneStatus.Paid);
    }

    function test_PaysThePayoutAddressWhoeverCalls() external {
        claimable(id, 0);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestonePaid(id, 0, payee, 20_000e6);
        vm.prank(stranger);
        escrow.claim(id, 0);
        vm.assertEq(dollar.balanceOf(payee), 20_000e6, "payee");
        vm.assertEq(dollar.balanceOf(stranger), 0, "stranger");
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Paid);
        assertMoney(id, 20_000e6, 0);
    }

    function test_PaysETH() external {
        id = accepted(offerOf(ETH, 3 ether));
        claimable(id, 0);
        vm.prank(stranger);
        escrow.claim(id, 0);
        vm.assertEq(payee.balance, 3 ether, "payee");
        assertMoney(id, 3 ether, 0);
    }

    /// @dev No verdict within the review window: up to the silence cap the challenge window begins by itself.
    function test_PaysOnSilence() external {
        submit(id, 1);
        review(id, 1, reviewer1, true);
        skip(10 days);
        escrow.claim(id, 1);
        assertMoney(id, SILENCE_CAP, 0);
    }

    /// @dev Above the silence cap the DAO is asked; its silence pays too, after the dispute timeout.
    function test_PaysOnSilenceOfReviewersAndDAO() external {
        submit(id, 2);
        skip(7 days + 45 days - 1);
        refuses(2, IGrantEscrow.MilestoneStatus.Challenged);
        skip(1);
        escrow.claim(id, 2);
        assertMoney(id, SILENCE_CAP + 1, 0);
    }

    function test_PaysWhilePaused() external {
        claimable(id, 0);
        pause();
        escrow.claim(id, 0);
        assertMoney(id, 20_000e6, 0);
    }

    /// @dev A token that the DAO took off its list still leaves: it is owed.
    function test_PaysATokenThatIsNoLongerListed() external {
        claimable(id, 0);
        vm.prank(treasury);
        escrow.setToken(address(dollar), false);
        escrow.claim(id, 0);
        assertMoney(id, 20_000e6, 0);
    }

    function test_CompletesTheGrantWithItsLast() external {
        for (uint256 i = 0; i < 4; ++i) {
            submit(id, i);
            approve(id, i);
        }
        skip(3 days);
        for (uint256 i = 0; i < 3; ++i) {
            escrow.claim(id, i);
            assertGrant(id, IGrantEscrow.GrantStatus.Active);
        }
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestonePaid(id, 3, payee, 39_999_999_999);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.GrantCompleted(id);
        escrow.claim(id, 3);
        assertGrant(id, IGrantEscrow.GrantStatus.Completed);
        assertMoney(id, TOTAL, 0);
    }

    function test_PaysTheConfirmedAddress() external {
        proposePayout(id, recipient);
        skip(3 days);
        vm.prank(recipient);
        escrow.confirmPayout(id, "");
        claimable(id, 0);
        escrow.claim(id, 0);
        vm.assertEq(dollar.balanceOf(recipient), 20_000e6, "recipient");
        vm.assertEq(dollar.balanceOf(payee), 0, "payee");
    }

    /// @dev An address that was only proposed receives nothing.
    function test_PaysThePresentAddressWhileAnotherIsProposed() external {
        claimable(id, 0);
        proposePayout(id, recipient);
        escrow.claim(id, 0);
        vm.assertEq(dollar.balanceOf(payee), 20_000e6, "payee");
    }

    /// @dev Two grants of one payee don't touch each other's money.
    function test_LeavesOtherGrants() external {
        uint256 other = accepted();
        claimable(id, 0);
        escrow.claim(id, 0);
        IGrantEscrow.GrantView memory g = escrow.grantView(other);
        vm.assertEq(g.paid + g.returned, 0, "the other");
        vm.assertEq(escrow.liabilities(address(dollar)), 2 * TOTAL - 20_000e6, "liabilities");
    }

    function refuses(uint256 index, IGrantEscrow.MilestoneStatus status) internal {
        expectMilestone(id, index, status);
        escrow.claim(id, index);
    }
}
