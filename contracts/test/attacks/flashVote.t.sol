// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC3156FlashBorrower} from "@openzeppelin/contracts/interfaces/IERC3156FlashBorrower.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {DaoTest} from "../base/DaoTest.sol";
import {FlashLender} from "../mocks/FlashLender.sol";
import {FlashVoter} from "../mocks/FlashVoter.sol";
import {NaiveToken} from "../mocks/NaiveToken.sol";

contract FlashVoteTest is DaoTest {
    uint256 internal constant POOL = 3_000_000e18;
    FlashLender internal lender;

    function setUp() public override {
        super.setUp();
        lender = new FlashLender();
        vm.prank(silent);
        token.transfer(address(lender), POOL);
        skip(1);
    }

    function testFuzz_flashVoteHasNoWeight(uint256 amount, uint256 time) external {
        uint256 id = propose("# One");
        vm.warp(bound(time, governor.proposalSnapshot(id) + 1, governor.proposalDeadline(id)));
        lend(address(token), bound(amount, 1, POOL), id);
        assertTally(id, 0, 0, 0);
        vm.assertEq(token.balanceOf(address(lender)), POOL, "repaid");
    }

    function test_ControlWithoutMemory() external {
        NaiveToken naive = new NaiveToken(address(lender), POOL);
        governor = governorOn(IVotes(address(naive)));
        uint256 id = propose("# One");
        startVoting(id);
        lend(address(naive), POOL, id);
        assertTally(id, 0, POOL, 0);
        endVoting(id);
        assertState(id, IGovernor.ProposalState.Succeeded, "a borrowed majority");
    }

    function test_RevertWhen_BorrowedTokensPropose() external {
        vm.prank(address(lender));
        token.transfer(stranger, POOL);
        delegate(stranger, stranger);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        vm.expectRevert(
            abi.encodeWithSelector(IGovernor.GovernorInsufficientProposerVotes.selector, stranger, 0, 250_000e18)
        );
        vm.prank(stranger);
        governor.propose(targets, values, calldatas, "# One");
    }

    function test_RevertWhen_AllInOneTransaction() external {
        uint256 id = propose("# One");
        bytes4 unexpected = IGovernor.GovernorUnexpectedProposalState.selector;
        vm.expectPartialRevert(unexpected);
        vote(voter, id, FOR);
        vm.expectPartialRevert(unexpected);
        governor.queue(id);
        vm.expectPartialRevert(unexpected);
        governor.execute(id);
    }

    function lend(address asset, uint256 amount, uint256 id) internal {
        FlashVoter borrower = new FlashVoter(governor);
        lender.flashLoan(IERC3156FlashBorrower(address(borrower)), asset, amount, abi.encode(id));
    }
}
