// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract SubmitTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
    }

    function test_RevertWhen_GrantIsNotActive() external {
        expectGrant(9, IGrantEscrow.GrantStatus.None);
        submit(9, 0);
        uint256 offered = create(offer());
        expectGrant(offered, IGrantEscrow.GrantStatus.Offered);
        submit(offered, 0);
        cancel(id, 0);
        expectGrant(id, IGrantEscrow.GrantStatus.Cancelled);
        submit(id, 0);
    }

    function test_RevertWhen_CallerIsNotThePayee() external {
        address[4] memory callers = [stranger, reviewer1, steward, treasury];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectUnauthorized(callers[i]);
            escrow.submit(id, 0, EVIDENCE, "");
        }
    }

    /// @dev Money goes to the payout address; the work remains the payee's.
    function test_RevertWhen_CallerIsThePayoutAddress() external {
        proposePayout(id, recipient);
        skip(3 days);
        vm.prank(recipient);
        escrow.confirmPayout(id, "");
        expectUnauthorized(recipient);
        escrow.submit(id, 0, EVIDENCE, "");
        submit(id, 0);
    }

    function test_RevertWhen_MilestoneIsUnknown() external {
        expectUnknownMilestone(id, 4);
        submit(id, 4);
        expectUnknownMilestone(id, type(uint256).max);
        submit(id, type(uint256).max);
    }

    function test_RevertWhen_Paused() external {
        pause();
        expectPaused();
        submit(id, 0);
        unpause();
        submit(id, 0);
    }

    function test_RevertWhen_MilestoneIsNotOpen() external {
        submit(id, 0);
        refuses(IGrantEscrow.MilestoneStatus.Submitted);
        approve(id, 0);
        refuses(IGrantEscrow.MilestoneStatus.Approved);
        skip(3 days);
        refuses(IGrantEscrow.MilestoneStatus.Claimable);
        escrow.claim(id, 0);
        refuses(IGrantEscrow.MilestoneStatus.Paid);
    }

    function test_RevertWhen_MilestoneIsSilentOrChallenged() external {
        submit(id, 0);
        skip(7 days + 1);
        refuses(IGrantEscrow.MilestoneStatus.Silent);
        challenge(id, 0);
        refuses(IGrantEscrow.MilestoneStatus.Challenged);
        resolve(id, 0, IGrantEscrow.Resolution.Void, 0);
        refuses(IGrantEscrow.MilestoneStatus.Void);
    }

    function test_RevertWhen_TheDeadlineHasPassed() external {
        skip(44 days + 1);
        refuses(IGrantEscrow.MilestoneStatus.Overdue);
        escrow.expire(id, 0);
        refuses(IGrantEscrow.MilestoneStatus.Expired);
    }

    function test_SubmitsInTheLastSecond() external {
        skip(44 days);
        submit(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Submitted);
    }

    function test_RevertWhen_EvidenceIsZero() external {
        expectInvalid("evidence");
        vm.prank(payee);
        escrow.submit(id, 0, 0, "ipfs://evidence");
    }

    function test_RevertWhen_TheLinkIsTooLong() external {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowTextTooLong.selector, 4097, 4096));
        vm.prank(payee);
        escrow.submit(id, 0, EVIDENCE, text(4097));
        vm.prank(payee);
        escrow.submit(id, 0, EVIDENCE, text(4096));
    }

    function test_StartsTheReview() external {
        skip(5 days);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneSubmitted(id, 0, 1, EVIDENCE, "ipfs://evidence");
        submit(id, 0);
        IGrantEscrow.MilestoneView memory m = milestone(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Submitted);
        vm.assertEq(m.attempt, 1, "attempt");
        vm.assertEq(m.evidence, EVIDENCE, "evidence");
        vm.assertEq(m.submittedAt, now_(), "submittedAt");
        vm.assertEq(m.reviewBy, now_() + 7 days, "reviewBy");
        vm.assertEq(m.releaseAt, now_() + 10 days, "releaseAt");
        vm.assertEq(m.approvals, 0, "approvals");
        vm.assertEq(m.refusals, 0, "refusals");
        vm.assertEq(m.objections, 0, "objections");
        vm.assertEq(m.objectionThreshold, SUPPLY / 50, "threshold");
        assertStatus(id, 1, IGrantEscrow.MilestoneStatus.Open);
    }

    /// @dev Milestones don't wait for each other.
    function test_SubmitsInAnyOrder() external {
        submit(id, 3);
        submit(id, 1);
        assertStatus(id, 3, IGrantEscrow.MilestoneStatus.Submitted);
        assertStatus(id, 1, IGrantEscrow.MilestoneStatus.Submitted);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Open);
    }

    function test_SubmitsAgainAfterARefusal() external {
        submit(id, 0);
        refuse(id, 0);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneSubmitted(id, 0, 2, EVIDENCE, "ipfs://evidence");
        submit(id, 0);
        vm.assertEq(milestone(id, 0).attempt, 2, "attempt");
    }

    /// @dev Nobody but the DAO grants attempts beyond the terms, and there is an end to those too: then the clock ends it.
    function test_RevertWhen_AttemptsNoLongerFit() external {
        for (uint256 i = 0; i < 255; ++i) {
            submit(id, 0);
            challenge(id, 0);
            resolve(id, 0, IGrantEscrow.Resolution.Reopen, 0);
        }
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x11));
        submit(id, 0);
        skip(44 days + 1);
        escrow.expire(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Expired);
    }

    function refuses(IGrantEscrow.MilestoneStatus status) internal {
        expectMilestone(id, 0, status);
        submit(id, 0);
    }
}
