// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract TokenVotesTest is DaoTest {
    function test_WhenHolderDelegates() external {
        uint48 before = token.clock() - 1;
        delegate(holder, voter);
        skip(1);
        vm.assertEq(token.getVotes(voter), QUORUM + 6_000_000e18, "new delegate's votes");
        vm.assertEq(token.getVotes(voter2), 0, "old delegate's votes");
        vm.assertEq(token.getPastDelegate(holder, before), voter2, "past delegate");
        vm.assertEq(token.getPastDelegate(holder, before + 1), voter, "delegate since");
    }

    function test_WhenTokensMove() external {
        uint48 moved = token.clock();
        vm.prank(holder);
        token.transfer(voter, 1e18);
        skip(1);
        vm.assertEq(token.getVotes(voter), QUORUM + 1e18, "receiver's votes");
        vm.assertEq(token.getVotes(voter2), 5_999_999e18, "sender's delegate's votes");
        vm.assertEq(token.getPastBalanceOf(holder, moved - 1), 6_000_000e18, "sender before");
        vm.assertEq(token.getPastBalanceOf(holder, moved), 5_999_999e18, "sender since");
        vm.assertEq(token.getPastBalanceOf(voter, moved - 1), QUORUM, "receiver before");
        vm.assertEq(token.getPastBalanceOf(voter, moved), QUORUM + 1e18, "receiver since");
    }

    function test_WhenMovesShareOneSecond() external {
        uint48 moved = token.clock();
        vm.prank(holder);
        token.transfer(voter, 2e18);
        vm.prank(voter);
        token.transfer(holder, 1e18);
        skip(1);
        vm.assertEq(token.getPastBalanceOf(voter, moved), QUORUM + 1e18, "receiver");
        vm.assertEq(token.getPastBalanceOf(holder, moved), 5_999_999e18, "sender");
    }

    function test_RevertWhen_TimepointIsNotPast() external {
        uint48 now_ = token.clock();
        bytes memory reason = abi.encodeWithSelector(Votes.ERC5805FutureLookup.selector, now_, now_);
        vm.expectRevert(reason);
        token.getPastBalanceOf(voter, now_);
        vm.expectRevert(reason);
        token.getPastDelegate(voter, now_);
        vm.expectRevert(reason);
        token.getPastVotes(voter, now_);
    }
}
