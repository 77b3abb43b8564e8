// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract ChangeProgramTest is EscrowTest {
    bytes32 internal constant RULES = keccak256("rules");

    function test_RevertWhen_CallerIsNotTheTreasury() external {
        expectUnauthorized(stranger);
        escrow.changeProgram(ONE, "Open models", "Models", RULES, terms(), budgets(), roster());
    }

    function test_RevertWhen_ProgramIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowUnknownProgram.selector, 2));
        vm.prank(treasury);
        escrow.changeProgram(2, "Open models", "Models", RULES, terms(), budgets(), roster());
    }

    function test_RevertWhen_AnArgumentIsWrong() external {
        IGrantEscrow.Terms memory t = terms();
        t.attempts = 0;
        expectInvalid("attempts");
        changeProgram(t, budgets());
        expectInvalid("budgets");
        changeProgram(terms(), new IGrantEscrow.Budget[](0));
        expectInvalid("document");
        vm.prank(treasury);
        escrow.changeProgram(ONE, "Open models", "Models", 0, terms(), budgets(), roster());
    }

    function test_SetsAndTellsAllAnew() external {
        IGrantEscrow.Terms memory t = terms();
        (t.steward, t.grace, t.silence) = (stranger, 20 days, 0);
        IGrantEscrow.Budget[] memory b = budgets();
        (b[0].cap, b[0].grantCap) = (1, 0);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.ProgramChanged(ONE, "Data", "Datasets", keccak256("new"));
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.ProgramTermsSet(ONE, t, b, new address[](0));
        vm.prank(treasury);
        escrow.changeProgram(ONE, "Data", "Datasets", keccak256("new"), t, b, new address[](0));
        (bool open,, bytes32 document, IGrantEscrow.Terms memory kept) = escrow.program(ONE);
        vm.assertTrue(open, "open");
        vm.assertEq(document, keccak256("new"), "document");
        vm.assertEq(abi.encode(kept), abi.encode(t), "terms");
        (IGrantEscrow.Budget memory limits,,) = escrow.budget(ONE, address(dollar));
        vm.assertEq(abi.encode(limits), abi.encode(b[0]), "budget");
    }

    function test_KeepsTheCreation() external {
        (, uint48 before,,) = escrow.program(ONE);
        skip(100 days);
        changeProgram(terms(), budgets());
        (, uint48 created,,) = escrow.program(ONE);
        vm.assertEq(created, before, "created");
    }

    function test_OpensAClosedProgram() external {
        vm.prank(treasury);
        escrow.closeProgram(ONE);
        changeProgram(terms(), budgets());
        (bool open,,,) = escrow.program(ONE);
        vm.assertTrue(open, "open again");
        create(offer());
    }

    function test_LeavesGrantsTheirTerms() external {
        uint256 id = accepted();
        IGrantEscrow.Terms memory t = terms();
        (t.steward, t.reviewWindow, t.silence) = (stranger, 30 days, 0);
        changeProgram(t, budgets());
        vm.assertEq(abi.encode(escrow.grantView(id).terms), abi.encode(terms()), "terms");
        submit(id, 0);
        vm.assertEq(milestone(id, 0).reviewBy, now_() + 7 days, "review window");
        skip(7 days + 1);
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Silent);
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowUnauthorized.selector, stranger));
        vm.prank(stranger);
        escrow.challenge(id, 0, "");
        vm.prank(steward);
        escrow.challenge(id, 0, "");
    }

    function test_ClosesABudgetThatIsLeftOut() external {
        create(offer());
        IGrantEscrow.Budget[] memory rest = new IGrantEscrow.Budget[](1);
        rest[0] = budgets()[1];
        changeProgram(terms(), rest);
        (IGrantEscrow.Budget memory limits, uint256 committed,) = escrow.budget(ONE, address(dollar));
        vm.assertEq(abi.encode(limits), abi.encode(IGrantEscrow.Budget(address(dollar), 0, 0, 0)), "no budget");
        vm.assertEq(committed, TOTAL, "what was committed stays so");
        refuses(offer(), 2 * TOTAL, 0);
        create(offerOf(ETH, 1 ether));
        changeProgram(terms(), budgets());
        create(offer());
    }

    function test_CountsWhatIsCommittedAgainstALowerCap() external {
        create(offer());
        IGrantEscrow.Budget[] memory b = budgets();
        b[0].cap = uint128(TOTAL - 1);
        changeProgram(terms(), b);
        refuses(offerOf(address(dollar), 1), TOTAL + 1, TOTAL - 1);
    }

    function test_GoesOnCountingThePeriod() external {
        create(offer());
        skip(10 days);
        changeProgram(terms(), budgets());
        (,, uint256 inPeriod) = escrow.budget(ONE, address(dollar));
        vm.assertEq(inPeriod, TOTAL, "same length");
    }

    /// @dev A period of another length begins with the change, and ends one length after it.
    function test_BeginsAPeriodOfAnotherLength() external {
        create(offer());
        skip(10 days);
        IGrantEscrow.Terms memory t = terms();
        t.period = 30 days;
        changeProgram(t, budgets());
        assertInPeriod(0);
        create(offer());
        assertInPeriod(TOTAL);
        skip(30 days - 1);
        assertInPeriod(TOTAL);
        skip(1);
        assertInPeriod(0);
    }

    function test_CountsForEverWithoutPeriods() external {
        IGrantEscrow.Terms memory t = terms();
        IGrantEscrow.Budget[] memory b = budgets();
        (t.period, b[0].periodCap) = (0, 0);
        skip(1);
        changeProgram(t, b);
        create(offer());
        skip(1000 days);
        assertInPeriod(TOTAL);
        create(offer());
        assertInPeriod(2 * TOTAL);
    }

    function assertInPeriod(uint256 wanted) internal view {
        (,, uint256 inPeriod) = escrow.budget(ONE, address(dollar));
        vm.assertEq(inPeriod, wanted, "in the period");
    }

    function refuses(IGrantEscrow.Offer memory o, uint256 committed, uint256 cap) internal {
        bytes4 exceeded = IGrantEscrowErrors.GrantEscrowBudgetExceeded.selector;
        vm.expectRevert(abi.encodeWithSelector(exceeded, ONE, dollar, committed, cap));
        vm.prank(treasury);
        escrow.createGrant(o);
    }
}
