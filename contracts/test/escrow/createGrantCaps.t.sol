// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

/// @dev What a program lets a grant have, a period grant, and all grants together hold.
contract CreateGrantCapsTest is EscrowTest {
    function test_RevertWhen_GrantCapIsExceeded() external {
        IGrantEscrow.Offer memory o = offerOf(address(dollar), GRANT_CAP + 1);
        expectOver(IGrantEscrowErrors.GrantEscrowGrantCapExceeded.selector, GRANT_CAP + 1, GRANT_CAP);
        make(o, 0);
        create(offerOf(address(dollar), GRANT_CAP));
    }

    function test_RevertWhen_PeriodCapIsExceeded() external {
        create(offerOf(address(dollar), GRANT_CAP));
        IGrantEscrow.Offer memory o = offerOf(address(dollar), PERIOD_CAP - GRANT_CAP + 1);
        expectOver(IGrantEscrowErrors.GrantEscrowPeriodCapExceeded.selector, PERIOD_CAP + 1, PERIOD_CAP);
        make(o, 0);
        create(offerOf(address(dollar), PERIOD_CAP - GRANT_CAP));
        (,, uint256 inPeriod) = escrow.budget(ONE, address(dollar));
        vm.assertEq(inPeriod, PERIOD_CAP, "the whole period's");
    }

    /// @dev What came back still was granted in the period.
    function test_RevertWhen_PeriodCapIsExceededByWhatCameBack() external {
        uint256 id = create(offerOf(address(dollar), GRANT_CAP));
        cancel(id, 0);
        IGrantEscrow.Offer memory o = offerOf(address(dollar), GRANT_CAP);
        expectOver(IGrantEscrowErrors.GrantEscrowPeriodCapExceeded.selector, 2 * GRANT_CAP, PERIOD_CAP);
        make(o, 0);
    }

    function test_BeginsEachPeriodAnew() external {
        (, uint48 created,,) = escrow.program(ONE);
        create(offerOf(address(dollar), GRANT_CAP));
        vm.warp(created + 90 days - 1);
        IGrantEscrow.Offer memory o = offerOf(address(dollar), GRANT_CAP);
        expectOver(IGrantEscrowErrors.GrantEscrowPeriodCapExceeded.selector, 2 * GRANT_CAP, PERIOD_CAP);
        make(o, 0);
        vm.warp(created + 90 days);
        create(o);
        (, uint256 committed, uint256 inPeriod) = escrow.budget(ONE, address(dollar));
        vm.assertEq(committed, 2 * GRANT_CAP, "committed");
        vm.assertEq(inPeriod, GRANT_CAP, "in the period");
    }

    function test_RevertWhen_CapIsExceeded() external {
        createDistant(GRANT_CAP);
        createDistant(GRANT_CAP);
        IGrantEscrow.Offer memory o = offerOf(address(dollar), CAP - 2 * GRANT_CAP + 1);
        expectOver(IGrantEscrowErrors.GrantEscrowBudgetExceeded.selector, CAP + 1, CAP);
        make(o, 0);
        create(offerOf(address(dollar), CAP - 2 * GRANT_CAP));
        (, uint256 committed,) = escrow.budget(ONE, address(dollar));
        vm.assertEq(committed, CAP, "the whole cap");
    }

    function test_MayCommitAgainWhatCameBack() external {
        uint256 id = createDistant(GRANT_CAP);
        createDistant(GRANT_CAP);
        cancel(id, 0);
        createDistant(GRANT_CAP);
        (, uint256 committed,) = escrow.budget(ONE, address(dollar));
        vm.assertEq(committed, 2 * GRANT_CAP, "committed");
    }

    /// @dev No amounts overflow on their way into the sums, however large they are.
    function testFuzz_NeverCommitsOverTheCap(uint128 first, uint128 second) external {
        IGrantEscrow.Offer memory o = offer();
        o.milestones[0].amount = uint128(bound(first, 1, type(uint128).max));
        o.milestones[1].amount = uint128(bound(second, 1, type(uint128).max));
        uint256 total = totalOf(o);
        if (total > CAP) {
            expectOver(IGrantEscrowErrors.GrantEscrowBudgetExceeded.selector, total, CAP);
        } else if (total > GRANT_CAP) {
            expectOver(IGrantEscrowErrors.GrantEscrowGrantCapExceeded.selector, total, GRANT_CAP);
        } else {
            approve(total);
        }
        make(o, 0);
    }

    function make(IGrantEscrow.Offer memory o, uint256 value) internal returns (uint256) {
        vm.prank(treasury);
        return escrow.createGrant{value: value}(o);
    }

    function createDistant(uint128 amount) internal returns (uint256) {
        skip(90 days);
        return create(offerOf(address(dollar), amount));
    }

    function approve(uint256 amount) internal {
        vm.prank(treasury);
        dollar.approve(address(escrow), amount);
    }

    function expectOver(bytes4 error_, uint256 wanted, uint256 cap) internal {
        vm.expectRevert(abi.encodeWithSelector(error_, ONE, dollar, wanted, cap));
    }
}
