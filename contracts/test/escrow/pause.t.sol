// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract PauseTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
    }

    function test_RevertWhen_CallerIsNotTheGuardian() external {
        address[4] memory callers = [stranger, payee, steward, treasury];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectUnauthorized(callers[i]);
            escrow.pause();
            expectUnauthorized(callers[i]);
            escrow.unpause();
        }
    }

    function test_RevertWhen_NobodyIsGuardian() external {
        vm.prank(treasury);
        escrow.setGuardian(address(0));
        expectUnauthorized(guardian);
        escrow.pause();
    }

    function test_PausesForSevenDays() external {
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.Paused(now_() + 7 days);
        pause();
        vm.assertEq(escrow.pausedUntil(), now_() + 7 days, "until");
        skip(7 days - 1);
        expectPaused();
        submit(id, 0);
        skip(1);
        submit(id, 0);
    }

    function test_RevertWhen_PausedAgainWithinThirtyDays() external {
        pause();
        uint48 from = now_() + 37 days;
        expectEarly(from);
        pause();
        skip(37 days - 1);
        expectEarly(from);
        pause();
        skip(1);
        pause();
        vm.assertEq(escrow.pausedUntil(), now_() + 7 days, "until");
    }

    function test_CountsTheRestFromAnEarlyEnd() external {
        pause();
        skip(1 days);
        unpause();
        uint48 from = now_() + 30 days;
        expectEarly(from);
        pause();
        skip(30 days);
        pause();
    }

    function test_EndsEarly() external {
        pause();
        skip(2 days);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.Unpaused();
        unpause();
        vm.assertEq(escrow.pausedUntil(), now_(), "until");
        submit(id, 0);
    }

    function test_EndsInTheSecondItBegan() external {
        pause();
        unpause();
        vm.assertEq(escrow.pausedTime(), 0, "time");
        submit(id, 0);
        vm.assertEq(milestone(id, 0).reviewBy, now_() + 7 days, "reviewBy");
    }

    function test_RevertWhen_ThereIsNothingToEnd() external {
        vm.expectRevert(IGrantEscrowErrors.GrantEscrowNotPaused.selector);
        unpause();
        pause();
        skip(7 days);
        vm.expectRevert(IGrantEscrowErrors.GrantEscrowNotPaused.selector);
        unpause();
    }

    function test_AddsUpTheTimeOfPauses() external {
        pause();
        vm.assertEq(escrow.pausedTime(), 0, "begun");
        skip(3 days);
        vm.assertEq(escrow.pausedTime(), 3 days, "going on");
        skip(100 days);
        vm.assertEq(escrow.pausedTime(), 7 days, "over");
        pause();
        skip(2 days);
        unpause();
        skip(1 days);
        vm.assertEq(escrow.pausedTime(), 9 days, "both");
    }

    function test_MovesAReview() external {
        submit(id, 0);
        uint48 reviewBy = milestone(id, 0).reviewBy;
        skip(3 days);
        pause();
        vm.assertEq(milestone(id, 0).reviewBy, reviewBy + 7 days, "by the whole pause");
        skip(2 days);
        unpause();
        vm.assertEq(milestone(id, 0).reviewBy, reviewBy + 2 days, "by what it was");
        vm.warp(reviewBy + 2 days);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Submitted);
        skip(1);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Silent);
    }

    function test_MovesADeadlineForEvidence() external {
        uint48 deadline = milestone(id, 0).deadline;
        vm.warp(deadline);
        pause();
        vm.assertEq(milestone(id, 0).deadline, deadline + 7 days, "found in its last second");
        vm.warp(deadline + 7 days);
        submit(id, 0);
    }

    /// @dev What has passed never moves: an overdue milestone stays overdue, a silent one silent.
    function test_LeavesWhatIsPast() external {
        submit(id, 1);
        uint48 reviewBy = milestone(id, 1).reviewBy;
        vm.warp(reviewBy + 1);
        pause();
        vm.assertEq(milestone(id, 1).reviewBy, reviewBy, "reviewBy");
        vm.assertEq(milestone(id, 1).releaseAt, reviewBy + 3 days, "releaseAt");
        skip(3 days);
        escrow.claim(id, 1);
        uint48 deadline = milestone(id, 0).deadline;
        vm.warp(deadline + 1);
        pause();
        vm.assertEq(milestone(id, 0).deadline, deadline, "deadline");
        escrow.expire(id, 0);
    }

    function test_LeavesChallengeWindowsAndDisputes() external {
        submit(id, 0);
        approve(id, 0);
        submit(id, 1);
        challenge(id, 1);
        (uint48 release, uint48 dispute) = (milestone(id, 0).releaseAt, milestone(id, 1).releaseAt);
        pause();
        vm.assertEq(milestone(id, 0).releaseAt, release, "challenge window");
        vm.assertEq(milestone(id, 1).releaseAt, dispute, "dispute");
        skip(3 days);
        escrow.claim(id, 0);
    }

    function test_LeavesTheTimeToAccept() external {
        uint256 other = create(offer());
        uint48 by = escrow.grantView(other).acceptBy;
        pause();
        vm.assertEq(escrow.grantView(other).acceptBy, by, "acceptBy");
    }

    /// @dev Accepted in the middle of a pause: what is left of it isn't counted.
    function test_MovesByTheRestOfAPauseThatIsOn() external {
        id = create(offer());
        pause();
        skip(5 days);
        vm.prank(payee);
        escrow.accept(id, "");
        vm.assertEq(milestone(id, 0).deadline, now_() + 44 days + 2 days, "deadline");
        unpause();
        vm.assertEq(milestone(id, 0).deadline, now_() + 44 days, "unpaused at once");
    }

    function test_MovesByEveryPauseInBetween() external {
        uint48 deadline = milestone(id, 3).deadline;
        for (uint256 i = 0; i < 3; ++i) {
            pause();
            skip(37 days);
        }
        vm.assertEq(milestone(id, 3).deadline, deadline + 21 days, "deadline");
    }

    /// @dev A pause that begins in time that an earlier pause added still counts.
    function test_MovesByAPauseInAddedTime() external {
        uint48 deadline = milestone(id, 0).deadline;
        vm.warp(deadline - 30 days);
        pause();
        vm.warp(deadline + 7 days);
        pause();
        vm.assertEq(milestone(id, 0).deadline, deadline + 14 days, "deadline");
    }

    function test_MovesAReopenedDeadline() external {
        vm.warp(milestone(id, 0).deadline);
        submit(id, 0);
        refuse(id, 0);
        uint48 deadline = milestone(id, 0).deadline;
        skip(1);
        pause();
        vm.assertEq(milestone(id, 0).deadline, deadline + 7 days, "deadline");
    }

    /// @dev Said in another way: the window ends when that many seconds without pauses have gone by.
    function testFuzz_CountsSecondsWithoutPauses(uint256 first, uint256 early, uint256 second) external {
        uint256 start = now_();
        skip(bound(first, 0, 20 days));
        uint256 from1 = now_();
        pause();
        uint256 length1 = bound(early, 0, 7 days);
        skip(length1);
        if (length1 < 7 days) unpause();
        skip(30 days + bound(second, 0, 30 days));
        pause();
        vm.assertEq(milestone(id, 0).deadline, slow(start, 44 days, from1, length1, now_()), "deadline");
    }

    /// @dev Uses the window up, piece by piece.
    function slow(uint256 from, uint256 window, uint256 from1, uint256 length1, uint256 from2)
        internal
        pure
        returns (uint256)
    {
        uint256 free = from1 - from;
        if (window < free) return from + window;
        window -= free;
        uint256 at = from1 + length1;
        free = from2 - at;
        if (window < free) return at + window;
        return from2 + 7 days + window - free;
    }
}
