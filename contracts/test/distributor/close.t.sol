// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRewardDistributor} from "../../src/IRewardDistributor.sol";
import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {DistributorTest} from "../base/DistributorTest.sol";
import {BlockingToken} from "../mocks/OddToken.sol";

contract CloseTest is DistributorTest {
    function test_RevertWhen_RoundIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(RewardDistributor.RewardDistributorUnknownRound.selector, 1));
        distributor.close(1);
    }

    function test_RevertWhen_TooEarly() external {
        uint48 end = deadline();
        open(ETH, TOTAL);
        vm.warp(end - 1);
        vm.expectRevert(abi.encodeWithSelector(RewardDistributor.RewardDistributorTooEarly.selector, 1, end));
        distributor.close(1);
    }

    /// @dev The treasury waits like everybody.
    function test_RevertWhen_TooEarlyForTheTreasury() external {
        open(ETH, TOTAL);
        vm.expectPartialRevert(RewardDistributor.RewardDistributorTooEarly.selector);
        vm.prank(address(timelock));
        distributor.close(1);
    }

    function test_RevertWhen_ClosedBefore() external {
        open(ETH, TOTAL);
        skip(30 days);
        distributor.close(1);
        vm.expectRevert(abi.encodeWithSelector(RewardDistributor.RewardDistributorClosed.selector, 1));
        distributor.close(1);
    }

    function test_ReturnsTheRest() external {
        uint256 before = address(timelock).balance;
        open(ETH, TOTAL);
        claim(1, 3);
        skip(30 days);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.RoundClosed(1, TOTAL - 4);
        vm.prank(stranger);
        distributor.close(1);
        vm.assertEq(address(timelock).balance, before - 4, "treasury");
        vm.assertEq(distributor.liabilities(ETH), 0, "liabilities");
        assertRound(1, TOTAL, 4, true);
    }

    function test_ReturnsNothingWhenAllIsClaimed() external {
        open(address(dollar), TOTAL);
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            claim(1, i);
        }
        skip(30 days);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.RoundClosed(1, 0);
        distributor.close(1);
        assertRound(1, TOTAL, TOTAL, true);
    }

    function test_LeavesOtherRoundsTheirMoney() external {
        open(address(dollar), TOTAL);
        skip(20 days);
        open(address(dollar), TOTAL);
        skip(10 days);
        distributor.close(1);
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            claim(2, i);
        }
        vm.assertEq(dollar.balanceOf(address(distributor)), 0, "all paid");
    }

    function test_WaitsForABlockedTreasury() external {
        BlockingToken blocking = new BlockingToken();
        blocking.mint(address(timelock), TOTAL);
        open(address(blocking), TOTAL);
        blocking.setBlocked(address(timelock), true);
        skip(30 days);
        vm.expectPartialRevert(BlockingToken.BlockingTokenBlocked.selector);
        distributor.close(1);
        claim(1, 0);
        blocking.setBlocked(address(timelock), false);
        distributor.close(1);
        vm.assertEq(blocking.balanceOf(address(timelock)), TOTAL - 1, "returned");
    }
}
