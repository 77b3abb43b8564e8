// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract CreateProgramTest is EscrowTest {
    bytes32 internal constant RULES = keccak256("rules");

    IGrantEscrow.Terms internal t;

    function setUp() public override {
        super.setUp();
        t = terms();
    }

    function test_RevertWhen_CallerIsNotTheTreasury() external {
        address[3] memory callers = [stranger, guardian, steward];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectUnauthorized(callers[i]);
            escrow.createProgram("Open models", "Models", RULES, t, budgets(), roster());
        }
    }

    function test_CountsFromOne() external {
        vm.assertEq(escrow.programCount(), 1, "one exists");
        vm.assertEq(createProgram(), 2, "the second");
        vm.assertEq(escrow.programCount(), 2, "two exist");
    }

    function test_KeepsAllOfIt() external {
        t.opens = 5;
        t.closes = 6;
        uint256 id = createProgram(t, budgets());
        (bool open, uint48 created, bytes32 document, IGrantEscrow.Terms memory kept) = escrow.program(id);
        vm.assertTrue(open, "open");
        vm.assertEq(created, now_(), "created");
        vm.assertEq(document, RULES, "document");
        vm.assertEq(abi.encode(kept), abi.encode(t), "terms");
        (IGrantEscrow.Budget memory limits, uint256 committed, uint256 inPeriod) = escrow.budget(id, address(dollar));
        vm.assertEq(abi.encode(limits), abi.encode(budgets()[0]), "budget");
        vm.assertEq(committed, 0, "committed");
        vm.assertEq(inPeriod, 0, "in the period");
        (limits,,) = escrow.budget(id, ETH);
        vm.assertEq(abi.encode(limits), abi.encode(budgets()[1]), "another budget");
    }

    function test_TellsAllOfIt() external {
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.ProgramCreated(2, "Open models", "Models", RULES);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.ProgramTermsSet(2, t, budgets(), roster());
        createProgram();
    }

    function test_AllowsWhilePaused() external {
        pause();
        vm.assertEq(createProgram(), 2, "a program is words and limits, not money");
    }

    function test_AllowsTheBounds() external {
        (t.reviewWindow, t.challengeWindow, t.acceptWindow, t.grace) = (1 days, 1 days, 1 days, 7 days);
        (t.objection, t.silence, t.attempts) = (100, 0, 1);
        t.disputeTimeout = 2 * uint32(DELAY + PERIOD + MIN_DELAY);
        createProgram(t, budgets());
        (t.reviewWindow, t.challengeWindow, t.acceptWindow, t.grace) = (60 days, 14 days, 180 days, 365 days);
        (t.objection, t.silence, t.attempts, t.disputeTimeout) = (500, 1000, 10, 365 days);
        createProgram(t, budgets());
        t.steward = address(0);
        createProgram(t, budgets());
    }

    function test_RevertWhen_ATermIsOutOfBounds() external {
        (t.opens, t.closes) = (6, 6);
        refuses("closes");
        (t.reviewWindow) = 1 days - 1;
        refuses("reviewWindow");
        t.reviewWindow = 60 days + 1;
        refuses("reviewWindow");
        t.challengeWindow = 1 days - 1;
        refuses("challengeWindow");
        t.challengeWindow = 14 days + 1;
        refuses("challengeWindow");
        t.disputeTimeout = 2 * uint32(DELAY + PERIOD + MIN_DELAY) - 1;
        refuses("disputeTimeout");
        t.disputeTimeout = 365 days + 1;
        refuses("disputeTimeout");
        t.acceptWindow = 1 days - 1;
        refuses("acceptWindow");
        t.acceptWindow = 180 days + 1;
        refuses("acceptWindow");
        t.grace = 7 days - 1;
        refuses("grace");
        t.grace = 365 days + 1;
        refuses("grace");
        t.objection = 99;
        refuses("objection");
        t.objection = 501;
        refuses("objection");
        t.silence = 1001;
        refuses("silence");
        t.attempts = 0;
        refuses("attempts");
        t.attempts = 11;
        refuses("attempts");
    }

    /// @dev In a DAO that votes fast, an objection could else bring the payment forward.
    function test_RevertWhen_ADisputeIsNoLongerThanAChallenge() external {
        setVotingPeriod(1 days);
        vm.prank(treasury);
        timelock.updateDelay(1 hours);
        (t.challengeWindow, t.disputeTimeout) = (5 days, 5 days);
        refuses("disputeTimeout");
        (t.challengeWindow, t.disputeTimeout) = (5 days, 5 days + 1);
        createProgram(t, budgets());
    }

    /// @dev The length of a proposal is read when the program is created, from governor and timelock.
    function test_RevertWhen_ProposalsHaveBecomeLonger() external {
        createProgram(t, budgets());
        setVotingPeriod(25 days);
        refuses("disputeTimeout");
        t.disputeTimeout = 2 * uint32(DELAY + 25 days + MIN_DELAY);
        createProgram(t, budgets());
    }

    function test_RevertWhen_ATextIsWrong() external {
        expectInvalid("name");
        create("", "Models", RULES, roster());
        expectInvalid("name");
        create(text(1025), "Models", RULES, roster());
        expectInvalid("track");
        create("Open models", text(1025), RULES, roster());
        expectInvalid("document");
        create("Open models", "Models", 0, roster());
        create(text(1024), text(1024), RULES, roster());
        create("O", "", RULES, roster());
    }

    function test_RevertWhen_TheRosterIsWrong() external {
        address[] memory list = roster();
        list[2] = list[0];
        expectInvalid("reviewers");
        create("Open models", "Models", RULES, list);
        list[2] = address(0);
        expectInvalid("reviewers");
        create("Open models", "Models", RULES, list);
        expectInvalid("reviewers");
        create("Open models", "Models", RULES, accounts(65));
        create("Open models", "Models", RULES, accounts(64));
        create("Open models", "Models", RULES, accounts(0));
    }

    function test_RevertWhen_ABudgetIsWrong() external {
        IGrantEscrow.Budget[] memory b = budgets();
        b[1].token = b[0].token;
        refuses("budgets", b);
        b = budgets();
        b[0].cap = 0;
        refuses("cap", b);
        refuses("budgets", new IGrantEscrow.Budget[](0));
        refuses("budgets", new IGrantEscrow.Budget[](17));
        t.period = 0;
        refuses("periodCap", budgets());
        b = budgets();
        (t.period, b[0].periodCap) = (0, 0);
        createProgram(t, b);
    }

    function test_RevertWhen_ABudgetsTokenIsNotListed() external {
        IGrantEscrow.Budget[] memory b = budgets();
        b[1].token = address(token);
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowTokenNotListed.selector, token));
        createProgram(t, b);
    }

    function setVotingPeriod(uint32 period) internal {
        bytes memory data = abi.encodeCall(governor.setVotingPeriod, (period));
        passAndExecute(proposeAction(address(governor), data, "# Another voting period"));
    }

    function refuses(bytes32 field) internal {
        refuses(field, budgets());
        t = terms();
    }

    function refuses(bytes32 field, IGrantEscrow.Budget[] memory b) internal {
        expectInvalid(field);
        createProgram(t, b);
    }

    function create(string memory name, string memory track, bytes32 document, address[] memory list) internal {
        vm.prank(treasury);
        escrow.createProgram(name, track, document, t, budgets(), list);
    }

    function accounts(uint256 count) internal pure returns (address[] memory list) {
        list = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            list[i] = address(uint160(i + 1));
        }
    }
}
