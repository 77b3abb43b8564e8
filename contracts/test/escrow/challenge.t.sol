// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract ChallengeTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
        submit(id, 0);
    }

    function test_RevertWhen_CallerIsNeitherGuardianNorSteward() external {
        address[5] memory callers = [stranger, payee, reviewer1, voter, treasury];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectUnauthorized(callers[i]);
            escrow.challenge(id, 0, "");
        }
    }

    function test_RevertWhen_ThereIsNoSteward() external {
        IGrantEscrow.Terms memory t = terms();
        t.steward = address(0);
        changeProgram(t, budgets());
        id = accepted(offerOf(address(dollar), 1));
        submit(id, 0);
        expectUnauthorized(steward);
        escrow.challenge(id, 0, "");
    }

    function test_RevertWhen_MilestoneIsUnknown() external {
        expectUnknownMilestone(id, 4);
        challenge(id, 4);
    }

    function test_RevertWhen_ItIsNotContestable() external {
        expectMilestone(id, 1, IGrantEscrow.MilestoneStatus.Open);
        challenge(id, 1);
        challenge(id, 0);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
        challenge(id, 0);
        resolve(id, 0, IGrantEscrow.Resolution.Full, 0);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Claimable);
        challenge(id, 0);
        escrow.claim(id, 0);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Paid);
        challenge(id, 0);
    }

    function test_RevertWhen_TheReasonIsTooLong() external {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowTextTooLong.selector, 4097, 4096));
        vm.prank(steward);
        escrow.challenge(id, 0, text(4097));
    }

    function test_ChallengesWhatIsSubmitted() external {
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneChallenged(id, 0, guardian, 1, "The data is not free.");
        challenge(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
        vm.assertEq(milestone(id, 0).releaseAt, now_() + 45 days, "releaseAt");
    }

    function test_ChallengesWhatIsApprovedUntilItsRelease() external {
        approve(id, 0);
        skip(3 days - 1);
        vm.prank(steward);
        escrow.challenge(id, 0, "");
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
        submit(id, 1);
        approve(id, 1);
        skip(3 days);
        expectMilestone(id, 1, IGrantEscrow.MilestoneStatus.Claimable);
        challenge(id, 1);
    }

    function test_ChallengesWhatIsSilentUntilItsRelease() external {
        submit(id, 1);
        skip(10 days - 1);
        challenge(id, 0);
        skip(1);
        expectMilestone(id, 1, IGrantEscrow.MilestoneStatus.Claimable);
        challenge(id, 1);
    }

    function test_ChallengesWhilePaused() external {
        pause();
        challenge(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
    }

    function test_FollowsTheGuardian() external {
        vm.prank(treasury);
        escrow.setGuardian(stranger);
        expectUnauthorized(guardian);
        escrow.challenge(id, 0, "");
        vm.prank(stranger);
        escrow.challenge(id, 0, "");
    }

    /// @dev The DAO's silence pays: no challenge can hold money back for ever.
    function test_PaysWhenTheDAOIsSilent() external {
        challenge(id, 0);
        skip(45 days - 1);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
        escrow.claim(id, 0);
        skip(1);
        escrow.claim(id, 0);
        assertMoney(id, 20_000e6, 0);
    }
}
