// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IRewardDistributor} from "../../src/IRewardDistributor.sol";
import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {DistributorTest} from "../base/DistributorTest.sol";
import {FalseToken} from "../mocks/BareToken.sol";
import {BlockingToken, HookToken, RebasingToken} from "../mocks/OddToken.sol";
import {Bomber, Burner, Refuser, Returner} from "../mocks/Receiver.sol";

contract ClaimTest is DistributorTest {
    function test_RevertWhen_RoundIsUnknown() external {
        uint256[2] memory ids = [uint256(0), 2];
        open(ETH, TOTAL);
        for (uint256 i = 0; i < ids.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(RewardDistributor.RewardDistributorUnknownRound.selector, ids[i]));
            distributor.claim(ids[i], 0, stranger, 1, new bytes32[](0));
        }
    }

    function test_RevertWhen_RoundIsClosed() external {
        open(ETH, TOTAL);
        skip(30 days);
        distributor.close(1);
        vm.expectRevert(abi.encodeWithSelector(RewardDistributor.RewardDistributorClosed.selector, 1));
        claim(1, 0);
    }

    function test_RevertWhen_ClaimedBefore() external {
        open(ETH, 2 * TOTAL);
        claim(1, 3);
        vm.expectRevert(abi.encodeWithSelector(RewardDistributor.RewardDistributorAlreadyClaimed.selector, 1, 3));
        claim(1, 3);
    }

    /// @dev Each part of a leaf in turn is another than the root's.
    function test_RevertWhen_ProofIsWrong() external {
        open(ETH, TOTAL);
        open(ETH, TOTAL);
        address account = rewards[1].account;
        bytes32[] memory proof = proofOf(1, 1);
        refuses(2, 1, account, 2, proof);
        refuses(1, 2, account, 2, proof);
        refuses(1, 1, stranger, 2, proof);
        refuses(1, 1, account, 3, proof);
        refuses(1, 1, account, 2, proofOf(1, 2));
        refuses(1, 1, account, 2, new bytes32[](0));
        proof[0] = ~proof[0];
        refuses(1, 1, account, 2, proof);
    }

    function testFuzz_WrongProofsNeverPay(uint256 index, address account, uint256 amount, bytes32[] memory proof)
        external
    {
        open(ETH, TOTAL);
        refuses(1, index, account, amount, proof);
    }

    function test_PaysTheAccountWhoeverCalls() external {
        open(address(dollar), TOTAL);
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.Claimed(1, 2, rewards[2].account, 3);
        vm.prank(stranger);
        claim(1, 2);
        vm.assertEq(dollar.balanceOf(rewards[2].account), 3, "paid");
        vm.assertEq(dollar.balanceOf(stranger), 0, "stranger");
        vm.assertEq(distributor.liabilities(address(dollar)), TOTAL - 3, "liabilities");
        vm.assertTrue(distributor.isClaimed(1, 2), "claimed");
        vm.assertFalse(distributor.isClaimed(1, 1), "another");
        vm.assertFalse(distributor.isClaimed(2, 2), "another round");
        assertRound(1, TOTAL, 3, false);
    }

    function testFuzz_PaysAllInAnyOrder(uint256 order, bool ether_) external {
        address token_ = ether_ ? ETH : address(dollar);
        open(token_, TOTAL);
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            claim(1, (order % ACCOUNTS + 3 * i) % ACCOUNTS);
        }
        vm.assertEq(distributor.liabilities(token_), 0, "liabilities");
        assertRound(1, TOTAL, TOTAL, false);
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            address account = rewards[i].account;
            vm.assertEq(ether_ ? account.balance : dollar.balanceOf(account), i + 1, "paid");
        }
    }

    function test_PaysARoundOfOne() external {
        while (rewards.length > 1) {
            rewards.pop();
        }
        open(ETH, 1);
        claim(1, 0);
        vm.assertEq(rewards[0].account.balance, 1, "paid");
    }

    /// @dev The wait for the deadline is for `close`: until somebody calls it, a reward isn't lost.
    function test_PaysAfterTheDeadline() external {
        open(ETH, TOTAL);
        skip(365 days);
        claim(1, 0);
        vm.assertEq(rewards[0].account.balance, 1, "paid");
    }

    function test_PaysZero() external {
        rewards[0].amount = 0;
        open(ETH, TOTAL);
        claim(1, 0);
        vm.assertTrue(distributor.isClaimed(1, 0), "claimed");
    }

    /// @dev A root that promises more than its round has would be paid from another round's money.
    function test_RevertWhen_RootExceedsTheTotal() external {
        open(ETH, TOTAL);
        uint256 poor = open(ETH, 9);
        claim(poor, 4);
        claim(poor, 2);
        vm.expectRevert(abi.encodeWithSelector(RewardDistributor.RewardDistributorExceedsTotal.selector, poor, 4, 1));
        claim(poor, 3);
        claim(poor, 0);
        paysAll(1);
    }

    function test_RefusesAnAccountThatCallsBack() external {
        Returner returner = new Returner();
        rewards[0].account = address(returner);
        open(ETH, TOTAL);
        bytes memory again = abi.encodeCall(distributor.claim, (1, 0, address(returner), 1, proofOf(1, 0)));
        bytes[3] memory calls =
            [again, abi.encodeCall(distributor.close, (1)), abi.encodeCall(distributor.sweep, (ETH))];
        for (uint256 i = 0; i < calls.length; ++i) {
            uint256 round = i == 0 ? 1 : open(ETH, TOTAL);
            returner.arm(address(distributor), calls[i]);
            claim(round, 0);
            vm.assertEq(
                bytes32(returner.answer()),
                bytes32(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector),
                "refused by the guard"
            );
        }
        vm.assertEq(returner.calls(), 3, "it tried");
        vm.assertEq(returner.successes(), 0, "none succeeded");
    }

    /// @dev Whoever refuses, burns gas or answers with a bomb stops only its own reward.
    function test_OneBadReceiverStopsOnlyItself() external {
        address[3] memory bad = [address(new Refuser()), address(new Burner()), address(new Bomber())];
        for (uint256 i = 0; i < bad.length; ++i) {
            rewards[i].account = bad[i];
        }
        open(ETH, TOTAL);
        for (uint256 i = 0; i < bad.length; ++i) {
            (bool success,) = address(distributor).call{gas: 3_000_000}(
                abi.encodeCall(distributor.claim, (1, i, bad[i], i + 1, proofOf(1, i)))
            );
            vm.assertFalse(success, "refused");
        }
        claim(1, 3);
        claim(1, 4);
        Refuser(payable(bad[0])).setRefusing(false);
        claim(1, 0);
        vm.assertEq(bad[0].balance, 1, "paid in the end");
        skip(30 days);
        distributor.close(1);
        vm.assertEq(distributor.liabilities(ETH), 0, "the rest went back");
    }

    function test_OneBlockedAccountStopsOnlyItself() external {
        BlockingToken blocking = new BlockingToken();
        blocking.mint(address(timelock), TOTAL);
        open(address(blocking), TOTAL);
        blocking.setBlocked(rewards[1].account, true);
        vm.expectRevert(abi.encodeWithSelector(BlockingToken.BlockingTokenBlocked.selector, rewards[1].account));
        claim(1, 1);
        vm.assertFalse(distributor.isClaimed(1, 1), "not claimed");
        claim(1, 2);
        blocking.setBlocked(rewards[1].account, false);
        claim(1, 1);
        vm.assertEq(blocking.balanceOf(rewards[1].account), 2, "paid in the end");
    }

    function test_RevertWhen_TokenReturnsFalse() external {
        FalseToken no = new FalseToken();
        no.mint(address(timelock), TOTAL);
        open(address(no), TOTAL);
        no.setFailing(true);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(no)));
        claim(1, 0);
        no.setFailing(false);
        claim(1, 0);
        vm.assertEq(no.balanceOf(rewards[0].account), 1, "paid in the end");
    }

    function test_RefusesATokenThatCallsBack() external {
        HookToken hook = new HookToken();
        hook.mint(address(timelock), TOTAL);
        open(address(hook), TOTAL);
        hook.arm(address(distributor), abi.encodeCall(distributor.claim, (1, 1, rewards[1].account, 2, proofOf(1, 1))));
        claim(1, 0);
        vm.assertEq(hook.calls(), 1, "it tried");
        vm.assertEq(hook.successes(), 0, "it was refused");
    }

    /// @dev Why such tokens must not be used: what is left after a loss goes to whoever comes first.
    function test_ControlRebasingTokenRunsShort() external {
        RebasingToken rebasing = new RebasingToken();
        rebasing.mint(address(timelock), TOTAL);
        open(address(rebasing), TOTAL);
        rebasing.rebase(50);
        vm.assertGt(
            distributor.liabilities(address(rebasing)), rebasing.balanceOf(address(distributor)), "owes too much"
        );
    }

    function paysAll(uint256 round) private {
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            claim(round, i);
        }
        assertRound(round, TOTAL, TOTAL, false);
    }

    function refuses(uint256 round, uint256 index, address account, uint256 amount, bytes32[] memory proof) private {
        vm.expectRevert(abi.encodeWithSelector(RewardDistributor.RewardDistributorInvalidProof.selector, round, index));
        distributor.claim(round, index, account, amount, proof);
    }
}
