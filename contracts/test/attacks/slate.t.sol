// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";
import {NaiveEscrow} from "../mocks/NaiveEscrow.sol";

/// @dev Slates as they come: one exact approval, one creation each, by a vote.
contract SlateAttackTest is EscrowTest {
    function test_LeavesNoAllowance() external {
        uint256 id = slate(two("a", "b"), "# Two grants");
        passAndExecute(id);
        vm.assertEq(escrow.grantCount(), 2, "grants");
        vm.assertEq(dollar.allowance(treasury, address(escrow)), 0, "allowance");
        vm.assertEq(escrow.liabilities(address(dollar)), 2 * TOTAL, "liabilities");
    }

    /// @dev What an approval leaves over can be taken where the escrow doesn't ask who funds.
    function test_ControlUnlimitedApproval() external {
        NaiveEscrow naive = new NaiveEscrow();
        fundNaive(naive, type(uint256).max);
        uint256 left = dollar.balanceOf(treasury);
        vm.prank(stranger);
        uint256 stolen = naive.create(treasury, stranger, address(dollar), left);
        naive.claim(stolen);
        vm.assertEq(dollar.balanceOf(stranger), left, "the whole treasury");
    }

    function test_ControlUnlimitedApprovalThatIsExact() external {
        NaiveEscrow naive = new NaiveEscrow();
        fundNaive(naive, TOTAL);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, naive, 0, 1));
        vm.prank(stranger);
        naive.create(treasury, stranger, address(dollar), 1);
    }

    /// @dev Both have passed, and the treasury has enough for either: the second waits whole until it is filled again.
    function test_TwoSlatesExceedTheTreasury() external {
        vm.startPrank(treasury);
        dollar.transfer(stranger, dollar.balanceOf(treasury) - TOTAL - 1);
        vm.stopPrank();
        uint256 first = slate(one("a"), "# First");
        uint256 second = slate(one("b"), "# Second");
        startVoting(second);
        vote(voter, first, FOR);
        vote(voter, second, FOR);
        endVoting(second);
        governor.queue(first);
        governor.queue(second);
        vm.warp(governor.proposalEta(second));
        governor.execute(second);
        bytes4 short = IERC20Errors.ERC20InsufficientBalance.selector;
        vm.expectRevert(abi.encodeWithSelector(short, treasury, 1, TOTAL));
        governor.execute(first);
        vm.assertEq(escrow.grantCount(), 1, "grants");
        vm.assertEq(dollar.allowance(treasury, address(escrow)), 0, "allowance");

        vm.prank(stranger);
        dollar.transfer(treasury, TOTAL);
        governor.execute(first);
        vm.assertEq(escrow.grantCount(), 2, "grants");
        vm.assertEq(escrow.liabilities(address(dollar)), dollar.balanceOf(address(escrow)), "held");
    }

    function test_IsAllOrNothing() external {
        IGrantEscrow.Offer[] memory offers = two("a", "b");
        offers[1].milestones[0].amount = GRANT_CAP + 1;
        uint256 id = slate(offers, "# One too large");
        pass(id);
        queueAndWait(id);
        vm.expectPartialRevert(IGrantEscrowErrors.GrantEscrowGrantCapExceeded.selector);
        governor.execute(id);
        vm.assertEq(escrow.grantCount(), 0, "grants");
        vm.assertEq(dollar.allowance(treasury, address(escrow)), 0, "allowance");
    }

    function test_RevertWhen_ExecutedTwice() external {
        uint256 id = slate(one("a"), "# One");
        passAndExecute(id);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.execute(id);
        vm.assertEq(escrow.grantCount(), 1, "grants");
    }

    /// @dev An application in two slates, by mistake or design, is funded once.
    function test_RevertWhen_AnApplicationIsVotedTwice() external {
        passAndExecute(slate(one("a"), "# One"));
        uint256 again = slate(one("a"), "# The same under another name");
        pass(again);
        queueAndWait(again);
        vm.expectRevert(
            abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowDuplicateDocument.selector, keccak256("a"), 1)
        );
        governor.execute(again);
    }

    function test_ControlAnotherDocument() external {
        passAndExecute(slate(one("a"), "# One"));
        passAndExecute(slate(one("a "), "# The same with a blank more"));
        vm.assertEq(escrow.grantCount(), 2, "paid twice");
    }

    /// @dev Executed in whatever order, a resolution and a cancellation leave what was owed and return the rest.
    function test_OrderOfExecutionIsHarmless() external {
        uint256 grant = accepted(offerOf(ETH, 10 ether));
        submit(grant, 0);
        challenge(grant, 0);
        uint256 resolving = proposeAction(
            address(escrow), abi.encodeCall(escrow.resolve, (grant, 0, IGrantEscrow.Resolution.Part, 4 ether)), "# Part"
        );
        uint256 cancelling =
            proposeAction(address(escrow), abi.encodeCall(escrow.cancelGrant, (grant, 0, bytes32(0))), "# Cancel");
        startVoting(cancelling);
        vote(voter, resolving, FOR);
        vote(voter, cancelling, FOR);
        endVoting(cancelling);
        governor.queue(resolving);
        governor.queue(cancelling);
        vm.warp(governor.proposalEta(cancelling));
        uint256 before = vm.snapshotState();

        governor.execute(resolving);
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowNothingToCancel.selector, grant));
        governor.execute(cancelling);
        escrow.claim(grant, 0);
        assertMoney(grant, 4 ether, 6 ether);

        vm.assertTrue(vm.revertToState(before), "back");
        governor.execute(cancelling);
        expectMilestone(grant, 0, IGrantEscrow.MilestoneStatus.Void);
        governor.execute(resolving);
        assertMoney(grant, 0, 10 ether);
    }

    /// @dev A slate's payee and amounts are in its calldata: nothing that anybody does between vote and execution moves them.
    function test_PausedSlatesWaitWhole() external {
        uint256 id = slate(one("a"), "# One");
        pass(id);
        queueAndWait(id);
        pause();
        vm.expectPartialRevert(IGrantEscrowErrors.GrantEscrowPaused.selector);
        governor.execute(id);
        skip(7 days);
        governor.execute(id);
        vm.assertEq(escrow.grantView(1).payee, payee, "payee");
    }

    function one(string memory document) internal view returns (IGrantEscrow.Offer[] memory offers) {
        offers = new IGrantEscrow.Offer[](1);
        offers[0] = offer();
        offers[0].document = keccak256(bytes(document));
    }

    function two(string memory first, string memory second) internal view returns (IGrantEscrow.Offer[] memory offers) {
        offers = new IGrantEscrow.Offer[](2);
        (offers[0], offers[1]) = (one(first)[0], one(second)[0]);
    }

    function fundNaive(NaiveEscrow naive, uint256 approval) internal {
        vm.startPrank(treasury);
        dollar.approve(address(naive), approval);
        naive.create(treasury, payee, address(dollar), TOTAL);
        vm.stopPrank();
    }
}
