// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

/// @dev The threshold is 2 % of 100,000,000 tokens: the voter's 4,000,000 reach it, the proposer's 1,000,000 don't.
contract ObjectTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
        submit(id, 0);
    }

    function test_RevertWhen_MilestoneIsUnknown() external {
        expectUnknownMilestone(id, 4);
        object(id, 4, voter);
    }

    function test_RevertWhen_ItIsNotContestable() external {
        expectMilestone(id, 1, IGrantEscrow.MilestoneStatus.Open);
        object(id, 1, voter);
        approve(id, 0);
        skip(3 days);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Claimable);
        object(id, 0, voter);
        escrow.claim(id, 0);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Paid);
        object(id, 0, voter);
    }

    function test_RevertWhen_ItIsChallenged() external {
        challenge(id, 0);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
        object(id, 0, voter);
    }

    function test_RevertWhen_SilenceMadeItClaimable() external {
        skip(10 days);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Claimable);
        object(id, 0, voter);
    }

    function test_RevertWhen_TheAccountHasNoVotes() external {
        address[3] memory accounts = [stranger, holder, silent];
        for (uint256 i = 0; i < accounts.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowNoVotes.selector, accounts[i]));
            object(id, 0, accounts[i]);
        }
    }

    function test_RevertWhen_TheAccountHasObjected() external {
        object(id, 0, proposer);
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowAlreadyObjected.selector, proposer, 1));
        object(id, 0, proposer);
    }

    function test_RevertWhen_TheReasonIsTooLong() external {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowTextTooLong.selector, 4097, 4096));
        vm.prank(voter);
        escrow.object(id, 0, text(4097));
        vm.prank(voter);
        escrow.object(id, 0, text(4096));
    }

    function test_CountsTheVotes() external {
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneObjected(id, 0, proposer, 1, 1_000_000e18, "The evaluation leaks.");
        object(id, 0, proposer);
        vm.assertEq(milestone(id, 0).objections, 1_000_000e18, "objections");
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Submitted);
        object(id, 0, guardian);
        vm.assertEq(milestone(id, 0).objections, 1_500_000e18, "objections");
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Submitted);
    }

    function test_ChallengesAtTheThreshold() external {
        object(id, 0, proposer);
        skip(1 days);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneObjected(id, 0, voter, 1, QUORUM, "The evaluation leaks.");
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneChallenged(id, 0, voter, 1, "The evaluation leaks.");
        object(id, 0, voter);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
        vm.assertEq(milestone(id, 0).releaseAt, now_() + 45 days, "releaseAt");
    }

    function test_FreezesThatMilestoneOnly() external {
        submit(id, 1);
        object(id, 0, voter);
        approve(id, 1);
        skip(3 days);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
        assertStatus(id, 1, IGrantEscrow.MilestoneStatus.Claimable);
    }

    function test_ObjectsToWhatIsApprovedUntilItsRelease() external {
        approve(id, 0);
        skip(3 days - 1);
        object(id, 0, voter);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
    }

    function test_ObjectsToWhatIsSilentUntilItsRelease() external {
        skip(10 days - 1);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Silent);
        object(id, 0, voter);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
    }

    function test_ObjectsWhilePaused() external {
        pause();
        object(id, 0, voter);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
    }

    /// @dev Exactly the threshold is enough, and one vote less is not, whatever the supply and the share.
    function testFuzz_RoundsTheThresholdUp(uint16 share) external {
        IGrantEscrow.Terms memory t = terms();
        t.objection = uint16(bound(share, 100, 500));
        changeProgram(t, budgets());
        uint256 threshold = (SUPPLY * t.objection + 9_999) / 10_000;
        give(stranger, threshold - 1);
        give(recipient, 1);
        skip(1);
        id = accepted(offerOf(address(dollar), 1));
        submit(id, 0);
        vm.assertEq(milestone(id, 0).objectionThreshold, threshold, "threshold");
        object(id, 0, stranger);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Submitted);
        object(id, 0, recipient);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
    }

    /// @dev Votes count as they were in the second before the submission: what is bought afterwards doesn't, what is sold does.
    function test_WeighsFromBeforeTheSubmission() external {
        give(stranger, 5_000_000e18);
        vm.startPrank(proposer);
        token.transfer(recipient, 1_000_000e18);
        vm.stopPrank();
        skip(1);
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowNoVotes.selector, stranger));
        object(id, 0, stranger);
        object(id, 0, proposer);
        vm.assertEq(milestone(id, 0).objections, 1_000_000e18, "what the proposer had");
    }

    function test_WeighsEachAttemptAnew() external {
        object(id, 0, proposer);
        give(stranger, 3_000_000e18);
        skip(1);
        refuse(id, 0);
        submit(id, 0);
        object(id, 0, proposer);
        object(id, 0, stranger);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
        vm.assertEq(milestone(id, 0).objections, 4_000_000e18, "objections");
    }

    /// @dev From the treasury, which votes on nothing.
    function give(address account, uint256 amount) internal {
        vm.prank(treasury);
        token.transfer(account, amount);
        delegate(account, account);
    }
}
