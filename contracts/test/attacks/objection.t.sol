// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC3156FlashBorrower} from "@openzeppelin/contracts/interfaces/IERC3156FlashBorrower.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {GrantEscrow} from "../../src/GrantEscrow.sol";
import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";
import {FlashLender} from "../mocks/FlashLender.sol";
import {FlashObjector} from "../mocks/FlashObjector.sol";
import {NaiveToken} from "../mocks/NaiveToken.sol";

contract ObjectionAttackTest is EscrowTest {
    uint256 internal constant POOL = 3_000_000e18; // over the 2 % that freeze a milestone
    FlashLender internal lender;
    FlashObjector internal borrower;

    function setUp() public override {
        super.setUp();
        lender = new FlashLender();
    }

    function testFuzz_flashObjectionHasNoWeight(uint256 amount, uint256 time) external {
        vm.prank(silent);
        token.transfer(address(lender), POOL);
        skip(1);
        uint256 id = accepted(offerOf(ETH, 1));
        submit(id, 0);
        skip(bound(time, 0, 10 days - 1));
        lend(address(token), bound(amount, 1, POOL), id);
        vm.assertFalse(borrower.objected(), "objected");
        bytes4 none = IGrantEscrowErrors.GrantEscrowNoVotes.selector;
        vm.assertEq(borrower.answer(), abi.encodeWithSelector(none, borrower), "why");
        vm.assertEq(milestone(id, 0).objections, 0, "objections");
    }

    /// @dev Not even in the transaction that brings the evidence.
    function test_FlashObjectionBesideTheSubmission() external {
        vm.prank(silent);
        token.transfer(address(lender), POOL);
        uint256 id = accepted(offerOf(ETH, 1));
        submit(id, 0);
        lend(address(token), POOL, id);
        vm.assertFalse(borrower.objected(), "objected");
    }

    function test_ControlWithoutMemory() external {
        NaiveToken naive = new NaiveToken(address(lender), POOL);
        governor = governorOn(IVotes(address(naive)));
        bytes memory arguments = abi.encode(treasury, governor, naive, guardian, tokens());
        escrow = GrantEscrow(deployed(type(GrantEscrow).name, arguments));
        createProgram();
        uint256 id = accepted(offerOf(ETH, 1));
        submit(id, 0);
        lend(address(naive), POOL, id);
        vm.assertTrue(borrower.objected(), "objected");
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
    }

    function lend(address asset, uint256 amount, uint256 id) internal {
        borrower = new FlashObjector(escrow);
        lender.flashLoan(IERC3156FlashBorrower(address(borrower)), asset, amount, abi.encode(id));
    }
}
