// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract ResolveTest is EscrowTest {
    IGrantEscrow.Resolution internal constant FULL = IGrantEscrow.Resolution.Full;
    IGrantEscrow.Resolution internal constant PART = IGrantEscrow.Resolution.Part;
    IGrantEscrow.Resolution internal constant REOPEN = IGrantEscrow.Resolution.Reopen;
    IGrantEscrow.Resolution internal constant VOID = IGrantEscrow.Resolution.Void;

    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
        submit(id, 0);
        challenge(id, 0);
    }

    function test_RevertWhen_CallerIsNotTheTreasury() external {
        address[4] memory callers = [stranger, guardian, steward, payee];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectUnauthorized(callers[i]);
            escrow.resolve(id, 0, FULL, 0);
        }
    }

    function test_RevertWhen_MilestoneIsUnknown() external {
        expectUnknownMilestone(id, 4);
        resolve(id, 4, FULL, 0);
    }

    function test_RevertWhen_MilestoneIsNotChallenged() external {
        expectMilestone(id, 1, IGrantEscrow.MilestoneStatus.Open);
        resolve(id, 1, VOID, 0);
        submit(id, 1);
        expectMilestone(id, 1, IGrantEscrow.MilestoneStatus.Submitted);
        resolve(id, 1, VOID, 0);
        approve(id, 1);
        expectMilestone(id, 1, IGrantEscrow.MilestoneStatus.Approved);
        resolve(id, 1, VOID, 0);
        resolve(id, 0, FULL, 0);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Claimable);
        resolve(id, 0, VOID, 0);
    }

    function test_RevertWhen_TheDAOWasSilentTooLong() external {
        skip(45 days);
        expectMilestone(id, 0, IGrantEscrow.MilestoneStatus.Claimable);
        resolve(id, 0, VOID, 0);
    }

    function test_ResolvesInTheLastSecond() external {
        skip(45 days - 1);
        resolve(id, 0, VOID, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Void);
    }

    function test_MakesItClaimableInFull() external {
        skip(1 days);
        expectResolved(FULL, 20_000e6, 0);
        resolve(id, 0, FULL, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Claimable);
        vm.assertEq(milestone(id, 0).releaseAt, now_(), "releaseAt");
        escrow.claim(id, 0);
        assertMoney(id, 20_000e6, 0);
    }

    /// @dev Some tokens refuse to move nothing.
    function test_MovesNothingWhenNothingGoesBack() external {
        vm.recordLogs();
        resolve(id, 0, FULL, 0);
        vm.assertEq(vm.getRecordedLogs().length, 1, "the escrow's own event alone");
    }

    function test_MakesItClaimableInPart() external {
        uint256 before = dollar.balanceOf(treasury);
        expectResolved(PART, 7_000e6, 13_000e6);
        resolve(id, 0, PART, 7_000e6);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Claimable);
        vm.assertEq(milestone(id, 0).amount, 7_000e6, "amount");
        vm.assertEq(dollar.balanceOf(treasury), before + 13_000e6, "treasury");
        assertMoney(id, 0, 13_000e6);
        escrow.claim(id, 0);
        assertMoney(id, 7_000e6, 13_000e6);
    }

    function test_OpensItAgain() external {
        skip(44 days);
        expectResolved(REOPEN, 0, 0);
        resolve(id, 0, REOPEN, 0);
        IGrantEscrow.MilestoneView memory m = milestone(id, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Open);
        vm.assertEq(m.deadline, now_() + 14 days, "one grace");
        vm.assertEq(m.releaseAt + m.submittedAt + m.reviewBy, 0, "times");
        assertMoney(id, 0, 0);
        submit(id, 0);
        approve(id, 0);
        skip(3 days);
        escrow.claim(id, 0);
        assertMoney(id, 20_000e6, 0);
    }

    function test_VoidsIt() external {
        expectResolved(VOID, 0, 20_000e6);
        resolve(id, 0, VOID, 0);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Void);
        assertMoney(id, 0, 20_000e6);
        vm.assertEq(milestone(id, 0).releaseAt, 0, "never released");
        assertGrant(id, IGrantEscrow.GrantStatus.Active);
    }

    function test_CompletesTheGrantWithItsLast() external {
        id = accepted(offerOf(ETH, 1 ether));
        submit(id, 0);
        challenge(id, 0);
        expectResolved(VOID, 0, 1 ether);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.GrantCompleted(id);
        resolve(id, 0, VOID, 0);
        assertGrant(id, IGrantEscrow.GrantStatus.Completed);
        vm.assertEq(treasury.balance, 1000 ether, "treasury");
    }

    /// @dev Silence about an amount too large for it is a challenge that nobody had to send.
    function test_ResolvesWhatIsTooLargeForSilence() external {
        submit(id, 2);
        skip(7 days + 1);
        assertStatus(id, 2, IGrantEscrow.MilestoneStatus.Challenged);
        resolve(id, 2, REOPEN, 0);
        assertStatus(id, 2, IGrantEscrow.MilestoneStatus.Open);
        submit(id, 2);
        skip(7 days + 1);
        resolve(id, 2, PART, 1);
        escrow.claim(id, 2);
        assertMoney(id, 1, SILENCE_CAP);
    }

    function test_RevertWhen_ThePartIsNoPart() external {
        uint256[3] memory parts = [uint256(0), 20_000e6, type(uint256).max];
        for (uint256 i = 0; i < parts.length; ++i) {
            expectRange(parts[i], 20_000e6 - 1);
            resolve(id, 0, PART, parts[i]);
        }
        resolve(id, 0, PART, 20_000e6 - 1);
    }

    /// @dev One unit can't be divided.
    function test_RevertWhen_ThereIsNoPart() external {
        id = accepted(offerOf(address(dollar), 1));
        submit(id, 0);
        challenge(id, 0);
        expectRange(1, 0);
        resolve(id, 0, PART, 1);
    }

    function test_RevertWhen_AnAmountIsGivenForAnother() external {
        IGrantEscrow.Resolution[3] memory others = [FULL, REOPEN, VOID];
        for (uint256 i = 0; i < others.length; ++i) {
            expectRange(1, 0);
            resolve(id, 0, others[i], 1);
        }
    }

    function test_ResolvesWhilePaused() external {
        pause();
        resolve(id, 0, VOID, 0);
        assertMoney(id, 0, 20_000e6);
    }

    function testFuzz_DividesWithoutLoss(uint256 part) external {
        part = bound(part, 1, 20_000e6 - 1);
        resolve(id, 0, PART, part);
        escrow.claim(id, 0);
        vm.assertEq(dollar.balanceOf(payee), part, "payee");
        assertMoney(id, part, 20_000e6 - part);
    }

    function expectResolved(IGrantEscrow.Resolution resolution, uint256 amount, uint256 returned) internal {
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.MilestoneResolved(id, 0, resolution, amount, returned);
    }

    function expectRange(uint256 amount, uint256 most) internal {
        bytes4 range = IGrantEscrowErrors.GrantEscrowAmountOutOfRange.selector;
        vm.expectRevert(abi.encodeWithSelector(range, amount, most));
    }
}
