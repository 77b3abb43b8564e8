// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract CreateGrantTest is EscrowTest {
    function setUp() public override {
        super.setUp();
        vm.prank(treasury);
        dollar.approve(address(escrow), TOTAL);
    }

    function test_RevertWhen_CallerIsNotTheTreasury() external {
        IGrantEscrow.Offer memory o = offer();
        address[4] memory callers = [stranger, guardian, steward, payee];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectUnauthorized(callers[i]);
            escrow.createGrant(o);
        }
    }

    function test_RevertWhen_Paused() external {
        IGrantEscrow.Offer memory o = offer();
        pause();
        expectPaused();
        make(o, 0);
        skip(7 days);
        make(o, 0);
    }

    function test_RevertWhen_ProgramIsUnknown() external {
        IGrantEscrow.Offer memory o = offer();
        o.program = 2;
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowUnknownProgram.selector, 2));
        make(o, 0);
    }

    function test_RevertWhen_TokenIsNotListed() external {
        IGrantEscrow.Offer memory o = offer();
        vm.prank(treasury);
        escrow.setToken(address(dollar), false);
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowTokenNotListed.selector, dollar));
        make(o, 0);
    }

    function test_RevertWhen_TokenHasNoBudget() external {
        IGrantEscrow.Offer memory o = offer();
        vm.prank(treasury);
        escrow.setToken(address(token), true);
        o.token = address(token);
        vm.expectRevert(
            abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowBudgetExceeded.selector, ONE, token, TOTAL, 0)
        );
        make(o, 0);
    }

    /// @dev An application can't be funded twice, in whatever program and whatever became of the first.
    function test_RevertWhen_DocumentIsTaken() external {
        IGrantEscrow.Offer memory o = offer();
        uint256 id = make(o, 0);
        cancel(id, 0);
        createProgram();
        o.program = 2;
        vm.expectRevert(
            abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowDuplicateDocument.selector, o.document, id)
        );
        make(o, 0);
    }

    function test_RevertWhen_DocumentIsZero() external {
        IGrantEscrow.Offer memory o = offer();
        o.document = 0;
        refuses(o, "document");
    }

    function test_RevertWhen_PayeeCannotBePaid() external {
        IGrantEscrow.Offer memory o = offer();
        address[3] memory wrong = [address(0), treasury, address(escrow)];
        for (uint256 i = 0; i < wrong.length; ++i) {
            o.payee = wrong[i];
            refuses(o, "payee");
        }
    }

    function test_RevertWhen_ReviewersAreWrong() external {
        IGrantEscrow.Offer memory o = offer();
        address[5] memory wrong = [address(0), treasury, address(escrow), payee, reviewer1];
        for (uint256 i = 0; i < wrong.length; ++i) {
            o.reviewers = roster();
            o.reviewers[2] = wrong[i];
            refuses(o, "reviewers");
        }
        o.reviewers = reviewers(17);
        refuses(o, "reviewers");
        o.reviewers = new address[](0);
        refuses(o, "required");
    }

    function test_RevertWhen_RequiredIsImpossible() external {
        IGrantEscrow.Offer memory o = offer();
        o.required = 0;
        refuses(o, "required");
        o.required = 4;
        refuses(o, "required");
    }

    function test_RevertWhen_MilestonesAreWrong() external {
        refuses(many(0), "milestones");
        refuses(many(25), "milestones");
        IGrantEscrow.Offer memory o = many(24);
        o.milestones[23].amount = 0;
        refuses(o, "amount");
    }

    function test_AllowsTheMost() external {
        IGrantEscrow.Offer memory o = many(24);
        o.reviewers = reviewers(16);
        o.required = 16;
        uint256 id = make(o, 0);
        vm.assertEq(escrow.grantView(id).milestones, 24, "milestones");
        vm.assertEq(escrow.reviewersOf(id).length, 16, "reviewers");
        assertMoney(id, 0, 0);
    }

    function test_RevertWhen_TheApprovalIsShort() external {
        IGrantEscrow.Offer memory o = offer();
        approve(TOTAL - 1);
        bytes4 insufficient = IERC20Errors.ERC20InsufficientAllowance.selector;
        vm.expectRevert(abi.encodeWithSelector(insufficient, escrow, TOTAL - 1, TOTAL));
        make(o, 0);
    }

    function test_RevertWhen_TheTreasuryIsShort() external {
        IGrantEscrow.Offer memory o = offer();
        vm.startPrank(treasury);
        dollar.transfer(stranger, dollar.balanceOf(treasury) - TOTAL + 1);
        vm.stopPrank();
        bytes4 insufficient = IERC20Errors.ERC20InsufficientBalance.selector;
        vm.expectRevert(abi.encodeWithSelector(insufficient, treasury, TOTAL - 1, TOTAL));
        make(o, 0);
    }

    function test_RevertWhen_ETHComesWithATokensGrant() external {
        IGrantEscrow.Offer memory o = offer();
        expectValue(1, 0);
        make(o, 1);
    }

    function test_RevertWhen_ETHIsNotTheTotal() external {
        IGrantEscrow.Offer memory o = offerOf(ETH, 2 ether);
        expectValue(2 ether - 1, 2 ether);
        make(o, 2 ether - 1);
        expectValue(2 ether + 1, 2 ether);
        make(o, 2 ether + 1);
        expectValue(0, 2 ether);
        make(o, 0);
    }

    function test_TakesTheTotalInETH() external {
        IGrantEscrow.Offer memory o = offerOf(ETH, 2 ether);
        uint256 id = make(o, 2 ether);
        assertMoney(id, 0, 0);
        vm.assertEq(treasury.balance, 998 ether, "treasury");
    }

    function test_TakesTheTotalInTheToken() external {
        IGrantEscrow.Offer memory o = offer();
        uint256 before = dollar.balanceOf(treasury);
        uint256 id = make(o, 0);
        assertMoney(id, 0, 0);
        vm.assertEq(dollar.balanceOf(treasury), before - TOTAL, "treasury");
        vm.assertEq(dollar.allowance(treasury, address(escrow)), 0, "allowance");
    }

    function test_KeepsAllOfIt() external {
        IGrantEscrow.Offer memory o = offer();
        uint256 id = make(o, 0);
        IGrantEscrow.GrantView memory g = escrow.grantView(id);
        vm.assertEq(id, ONE, "id");
        vm.assertEq(escrow.grantCount(), 1, "count");
        vm.assertEq(escrow.grantOf(o.document), id, "by its document");
        assertGrant(id, IGrantEscrow.GrantStatus.Offered);
        vm.assertEq(g.program, ONE, "program");
        vm.assertEq(g.payee, payee, "payee");
        vm.assertEq(g.payout, address(0), "payout");
        vm.assertEq(g.token, address(dollar), "token");
        vm.assertEq(g.document, o.document, "document");
        vm.assertEq(g.createdAt, now_(), "createdAt");
        vm.assertEq(g.acceptBy, now_() + 30 days, "acceptBy");
        vm.assertEq(g.acceptedAt, 0, "acceptedAt");
        vm.assertEq(g.total, TOTAL, "total");
        vm.assertEq(g.settlement, 0, "settlement");
        vm.assertEq(g.required, 2, "required");
        vm.assertEq(g.milestones, 4, "milestones");
        vm.assertEq(abi.encode(g.terms), abi.encode(terms()), "terms");
        vm.assertEq(abi.encode(escrow.reviewersOf(id)), abi.encode(roster()), "reviewers");
        for (uint256 i = 0; i < 4; ++i) {
            vm.assertEq(milestone(id, i).amount, o.milestones[i].amount, "amount");
            vm.assertEq(milestone(id, i).deadline, 0, "no deadline yet");
            assertStatus(id, i, IGrantEscrow.MilestoneStatus.Open);
        }
    }

    function test_TellsAllOfIt() external {
        IGrantEscrow.Offer memory o = offer();
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.GrantCreated(
            ONE, ONE, payee, address(dollar), o.document, TOTAL, SILENCE_CAP, 2, roster(), o.milestones
        );
        make(o, 0);
    }

    /// @dev The silence cap is a share of the token's cap as it is at the creation, rounded down.
    function test_FixesTheSilenceCap() external {
        IGrantEscrow.Offer memory o = offer();
        IGrantEscrow.Terms memory t = terms();
        IGrantEscrow.Budget[] memory b = budgets();
        (t.silence, b[0].cap) = (333, 499_999_999_999);
        changeProgram(t, b);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.GrantCreated(
            ONE, ONE, payee, address(dollar), o.document, TOTAL, 16_649_999_999, 2, roster(), o.milestones
        );
        make(o, 0);
    }

    function make(IGrantEscrow.Offer memory o, uint256 value) internal returns (uint256) {
        vm.prank(treasury);
        return escrow.createGrant{value: value}(o);
    }

    function approve(uint256 amount) internal {
        vm.prank(treasury);
        dollar.approve(address(escrow), amount);
    }

    function many(uint256 count) internal returns (IGrantEscrow.Offer memory o) {
        o = offerOf(address(dollar), new IGrantEscrow.Tranche[](count));
        for (uint256 i = 0; i < count; ++i) {
            o.milestones[i] = IGrantEscrow.Tranche(1, 1 days);
        }
        approve(count);
    }

    function reviewers(uint256 count) internal pure returns (address[] memory list) {
        list = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            list[i] = address(uint160(i + 1));
        }
    }

    function refuses(IGrantEscrow.Offer memory o, bytes32 field) internal {
        expectInvalid(field);
        make(o, 0);
    }

    function expectValue(uint256 value, uint256 wanted) internal {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowWrongValue.selector, value, wanted));
    }
}
