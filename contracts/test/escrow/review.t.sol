// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract ReviewTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
        submit(id, 0);
    }

    function test_RevertWhen_CallerIsNotAReviewer() external {
        address[5] memory callers = [stranger, payee, guardian, steward, treasury];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectUnauthorized(callers[i]);
            escrow.review(id, 0, EVIDENCE, true, 0, "");
        }
    }

    function test_RevertWhen_MilestoneIsUnknown() external {
        expectUnknownMilestone(id, 4);
        review(id, 4, reviewer1, true);
        expectUnknownMilestone(9, 0);
        review(9, 0, reviewer1, true);
    }

    function test_RevertWhen_MilestoneIsNotSubmitted() external {
        expectMilestone(id, 1, IGrantEscrow.MilestoneStatus.Open);
        review(id, 1, reviewer1, true);
        approve(id, 0);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Approved);
        review(id, 0, reviewer3, true);
        challenge(id, 0);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
        review(id, 0, reviewer3, true);
        cancel(id, 0);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Void);
        review(id, 0, reviewer3, true);
    }

    function test_RevertWhen_TheWindowIsOver() external {
        skip(7 days + 1);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Silent);
        review(id, 0, reviewer1, false);
    }

    function test_ReviewsInTheLastSecond() external {
        skip(7 days);
        approve(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Approved);
    }

    function test_RevertWhen_Paused() external {
        pause();
        expectPaused();
        review(id, 0, reviewer1, true);
        unpause();
        review(id, 0, reviewer1, true);
    }

    function test_RevertWhen_TheReviewerHasSpoken() external {
        review(id, 0, reviewer1, true);
        bytes4 already = IGrantEscrowErrors.GrantEscrowAlreadyReviewed.selector;
        vm.expectRevert(abi.encodeWithSelector(already, reviewer1, 1));
        review(id, 0, reviewer1, true);
        vm.expectRevert(abi.encodeWithSelector(already, reviewer1, 1));
        review(id, 0, reviewer1, false);
    }

    /// @dev A review that was signed for one evidence can't be counted for another that came in its place.
    function test_RevertWhen_EvidenceIsAnother() external {
        bytes4 mismatch = IGrantEscrowErrors.GrantEscrowEvidenceMismatch.selector;
        vm.expectRevert(abi.encodeWithSelector(mismatch, keccak256("other"), EVIDENCE));
        vm.prank(reviewer1);
        escrow.review(id, 0, keccak256("other"), true, 0, "");
        vm.expectRevert(abi.encodeWithSelector(mismatch, bytes32(0), EVIDENCE));
        vm.prank(reviewer1);
        escrow.review(id, 0, 0, true, 0, "");
    }

    function test_RevertWhen_FindingsAreTooLong() external {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowTextTooLong.selector, 4097, 4096));
        vm.prank(reviewer1);
        escrow.review(id, 0, EVIDENCE, true, 0, text(4097));
        vm.prank(reviewer1);
        escrow.review(id, 0, EVIDENCE, true, type(uint256).max, text(4096));
    }

    function test_CountsAnApproval() external {
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneReviewed(id, 0, reviewer1, 1, true, 7, "Read it all.");
        review(id, 0, reviewer1, true);
        vm.assertEq(milestone(id, 0).approvals, 1, "approvals");
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Submitted);
    }

    function test_ApprovesWithTheLastThatIsRequired() external {
        review(id, 0, reviewer3, false);
        review(id, 0, reviewer2, true);
        skip(2 days);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneApproved(id, 0, 1);
        review(id, 0, reviewer1, true);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Approved);
        vm.assertEq(milestone(id, 0).releaseAt, now_() + 3 days, "releaseAt");
        vm.assertEq(milestone(id, 0).approvals, 2, "approvals");
        vm.assertEq(milestone(id, 0).refusals, 1, "refusals");
        skip(3 days - 1);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Approved);
        skip(1);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Claimable);
    }

    /// @dev An approval isn't bounded by the silence cap.
    function test_ApprovesWhatIsTooLargeForSilence() external {
        claimable(id, 3);
        assertStatus(id, 3, IGrantEscrow.MilestoneStatus.Claimable);
    }

    function test_CountsARefusalThatLeavesApprovalPossible() external {
        review(id, 0, reviewer1, false);
        vm.assertEq(milestone(id, 0).refusals, 1, "refusals");
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Submitted);
    }

    function test_RequestsChangesWhenApprovalIsImpossible() external {
        skip(2 days);
        review(id, 0, reviewer2, true);
        review(id, 0, reviewer1, false);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.ChangesRequested(id, 0, 1);
        review(id, 0, reviewer3, false);
        IGrantEscrow.MilestoneView memory m = milestone(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Open);
        vm.assertEq(m.attempt, 1, "attempt");
        vm.assertEq(m.evidence, bytes32(0), "evidence");
        vm.assertEq(m.submittedAt + m.reviewBy + m.releaseAt, 0, "times");
        vm.assertEq(m.approvals + m.refusals, 0, "verdicts");
        vm.assertEq(m.objections + m.objectionThreshold, 0, "objections");
        submit(id, 0);
        approve(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Approved);
    }

    /// @dev Of two reviewers who both must approve, one refusal is enough.
    function test_RequestsChangesAtOnceWhenAllMustApprove() external {
        IGrantEscrow.Offer memory o = offerOf(address(dollar), 1);
        o.required = 3;
        id = accepted(o);
        submit(id, 0);
        review(id, 0, reviewer2, false);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Open);
    }

    /// @dev Requested early, changes take nothing from the time until the first deadline; requested late, they give a grace.
    function test_GivesAGraceForChanges() external {
        uint48 first = milestone(id, 1).deadline;
        submit(id, 1);
        refuse(id, 1);
        vm.assertEq(milestone(id, 1).deadline, first, "long before the deadline");
        vm.warp(first);
        submit(id, 1);
        skip(7 days);
        refuse(id, 1);
        vm.assertEq(milestone(id, 1).deadline, now_() + 14 days, "after the deadline");
        skip(14 days);
        assertStatus(id, 1, IGrantEscrow.MilestoneStatus.Open);
        skip(1);
        assertStatus(id, 1, IGrantEscrow.MilestoneStatus.Overdue);
    }

    function test_ForgetsObjectionsWithTheAttempt() external {
        object(id, 0, proposer);
        refuse(id, 0);
        submit(id, 0);
        vm.assertEq(milestone(id, 0).objections, 0, "objections");
        object(id, 0, proposer);
        vm.assertEq(milestone(id, 0).objections, 1_000_000e18, "objections of this attempt");
    }

    function test_ChallengesAtTheLastAttempt() external {
        refuse(id, 0);
        submit(id, 0);
        refuse(id, 0);
        submit(id, 0);
        review(id, 0, reviewer3, false);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneReviewed(id, 0, reviewer1, 3, false, 7, "Read it all.");
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneChallenged(id, 0, reviewer1, 3, "Read it all.");
        review(id, 0, reviewer1, false);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
        vm.assertEq(milestone(id, 0).releaseAt, now_() + 45 days, "releaseAt");
    }

    function test_ChallengesAgainWhenTheDAOGaveAnotherAttempt() external {
        for (uint256 attempt = 1; attempt < 3; ++attempt) {
            refuse(id, 0);
            submit(id, 0);
        }
        refuse(id, 0);
        resolve(id, 0, IGrantEscrow.Resolution.Reopen, 0);
        submit(id, 0);
        vm.assertEq(milestone(id, 0).attempt, 4, "attempt");
        refuse(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
    }

    /// @dev Whatever the reviewers do, in whatever order: a verdict falls exactly when it must.
    function testFuzz_AnyVerdicts(uint8 count, uint8 required, uint16 verdicts) external {
        IGrantEscrow.Offer memory o = offerOf(address(dollar), 1);
        o.reviewers = new address[](bound(count, 1, 16));
        for (uint256 i = 0; i < o.reviewers.length; ++i) {
            o.reviewers[i] = address(uint160(100 + i));
        }
        o.required = uint8(bound(required, 1, o.reviewers.length));
        id = accepted(o);
        submit(id, 0);
        (uint256 approvals, uint256 refusals) = (0, 0);
        for (uint256 i = 0; i < o.reviewers.length; ++i) {
            bool approved = verdicts >> i & 1 == 1;
            review(id, 0, o.reviewers[i], approved);
            approved ? ++approvals : ++refusals;
            if (approvals >= o.required) return assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Approved);
            bool impossible = approvals + (o.reviewers.length - i - 1) < o.required;
            if (impossible) return assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Open);
            assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Submitted);
        }
        vm.assertTrue(false, "all have spoken, and no verdict fell");
    }
}
