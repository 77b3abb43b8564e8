// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IRewardDistributor} from "../../src/IRewardDistributor.sol";
import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {DistributorTest} from "../base/DistributorTest.sol";
import {BareToken, FalseToken, LyingToken} from "../mocks/BareToken.sol";
import {BonusToken, FeeToken, HookToken, OddToken} from "../mocks/OddToken.sol";

contract CreateRoundTest is DistributorTest {
    uint48 internal soon;

    function setUp() public override {
        super.setUp();
        soon = deadline();
    }

    function test_RevertWhen_CallerIsNotTheTreasury() external {
        address[3] memory accounts = [guardian, voter, stranger];
        for (uint256 i = 0; i < accounts.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(RewardDistributor.RewardDistributorUnauthorized.selector, accounts[i])
            );
            vm.prank(accounts[i]);
            distributor.createRound(address(dollar), TOTAL, "root", soon, METADATA, URI);
        }
    }

    function test_RevertWhen_TotalIsZero() external {
        vm.expectRevert(RewardDistributor.RewardDistributorInvalidTotal.selector);
        create(ETH, 0, 0, "root", soon, URI);
    }

    function test_RevertWhen_RootIsZero() external {
        vm.expectRevert(RewardDistributor.RewardDistributorInvalidRoot.selector);
        create(ETH, 1, 1, 0, soon, URI);
    }

    function test_RevertWhen_DeadlineIsTooNearOrTooFar() external {
        uint48 now_ = token.clock();
        uint48[4] memory wrong = [0, now_ + 7 days - 1, now_ + 4 * 365 days + 1, type(uint48).max];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    RewardDistributor.RewardDistributorInvalidDeadline.selector,
                    wrong[i],
                    now_ + 7 days,
                    now_ + 4 * 365 days
                )
            );
            create(ETH, 1, 1, "root", wrong[i], URI);
        }
        create(ETH, 1, 1, "root", now_ + 7 days, URI);
        create(ETH, 1, 1, "root", now_ + 4 * 365 days, URI);
    }

    function test_RevertWhen_UriIsTooLong() external {
        create(ETH, 1, 1, "root", soon, string(new bytes(1024)));
        vm.expectRevert(abi.encodeWithSelector(RewardDistributor.RewardDistributorUriTooLong.selector, 1025));
        create(ETH, 1, 1, "root", soon, string(new bytes(1025)));
    }

    function test_RevertWhen_ValueIsNotTheTotal() external {
        uint256[2] memory values = [TOTAL - 1, TOTAL + 1];
        for (uint256 i = 0; i < values.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(RewardDistributor.RewardDistributorWrongValue.selector, values[i], TOTAL)
            );
            create(ETH, TOTAL, values[i], "root", soon, URI);
        }
    }

    function test_TakesEther() external {
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.RoundCreated(1, ETH, TOTAL, rootOf(1), deadline(), METADATA, URI);
        vm.assertEq(open(ETH, TOTAL), 1, "round");
        vm.assertEq(address(distributor).balance, TOTAL, "balance");
        vm.assertEq(distributor.liabilities(ETH), TOTAL, "liabilities");
        assertRound(1, TOTAL, 0, false);
    }

    function test_RevertWhen_ValueComesWithAToken() external {
        vm.expectRevert(abi.encodeWithSelector(RewardDistributor.RewardDistributorWrongValue.selector, 1, 0));
        create(address(dollar), TOTAL, 1, "root", soon, URI);
    }

    function test_RevertWhen_AllowanceIsMissing() external {
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(distributor), 0, TOTAL)
        );
        create(address(dollar), TOTAL, 0, "root", soon, URI);
    }

    function test_RevertWhen_TokenHasNoCode() external {
        vm.expectRevert(bytes(""));
        create(stranger, TOTAL, 0, "root", soon, URI);
    }

    function test_TakesAToken() external {
        open(address(dollar), TOTAL);
        vm.assertEq(dollar.balanceOf(address(distributor)), TOTAL, "balance");
        vm.assertEq(dollar.allowance(address(timelock), address(distributor)), 0, "allowance");
        vm.assertEq(distributor.liabilities(address(dollar)), TOTAL, "liabilities");
    }

    function test_TakesTokensOfAnyDecimals() external {
        uint8[4] memory decimals = [0, 6, 8, 18];
        for (uint256 i = 0; i < decimals.length; ++i) {
            OddToken odd = new OddToken(decimals[i]);
            odd.mint(address(timelock), TOTAL);
            uint256 round = open(address(odd), TOTAL);
            claim(round, 4);
            vm.assertEq(odd.balanceOf(rewards[4].account), 5, "paid");
        }
    }

    function test_TakesATokenThatReturnsNothing() external {
        BareToken bare = new BareToken();
        bare.mint(address(timelock), TOTAL);
        claim(open(address(bare), TOTAL), 0);
        vm.assertEq(bare.balanceOf(rewards[0].account), 1, "paid");
    }

    function test_RevertWhen_AnotherAmountArrives() external {
        OddToken[2] memory wrong = [OddToken(new FeeToken()), new BonusToken()];
        uint256[2] memory received = [uint256(990), 1010];
        for (uint256 i = 0; i < wrong.length; ++i) {
            wrong[i].mint(address(timelock), 1_000);
            vm.prank(address(timelock));
            wrong[i].approve(address(distributor), 1_000);
            vm.expectRevert(
                abi.encodeWithSelector(
                    RewardDistributor.RewardDistributorWrongReceipt.selector, wrong[i], received[i], 1_000
                )
            );
            create(address(wrong[i]), 1_000, 0, "root", soon, URI);
        }
    }

    function test_RevertWhen_TokenLies() external {
        address lying = address(new LyingToken());
        vm.expectRevert(
            abi.encodeWithSelector(RewardDistributor.RewardDistributorWrongReceipt.selector, lying, 0, TOTAL)
        );
        create(lying, TOTAL, 0, "root", soon, URI);
    }

    function test_RevertWhen_TokenReturnsFalse() external {
        FalseToken no = new FalseToken();
        no.setFailing(true);
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(no)));
        create(address(no), TOTAL, 0, "root", soon, URI);
    }

    /// @dev Liabilities are written before the money arrives, so a sweep in between would find none too many anyway.
    function test_RefusesATokenThatCallsBack() external {
        HookToken hook = new HookToken();
        hook.mint(address(timelock), 3 * TOTAL);
        bytes[3] memory calls = [
            abi.encodeCall(distributor.sweep, (address(hook))),
            abi.encodeCall(distributor.close, (1)),
            abi.encodeCall(distributor.claim, (1, 0, rewards[0].account, 1, proofOf(1, 0)))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            hook.arm(address(distributor), calls[i]);
            open(address(hook), TOTAL);
            vm.assertEq(
                bytes32(hook.answer()),
                bytes32(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector),
                "refused by the guard"
            );
        }
        vm.assertEq(hook.calls(), 3, "it tried");
        vm.assertEq(hook.successes(), 0, "none succeeded");
    }

    function test_CountsRounds() external {
        for (uint256 i = 1; i <= 3; ++i) {
            vm.assertEq(open(ETH, i), i, "round");
        }
        vm.assertEq(distributor.roundCount(), 3, "roundCount");
        vm.assertEq(distributor.liabilities(ETH), 6, "liabilities");
    }

    /// @dev What the DAO sends: one exact approval and the round, in one proposal.
    function test_ByAVote() external {
        address[] memory targets = new address[](2);
        bytes[] memory calldatas = new bytes[](2);
        (targets[0], targets[1]) = (address(dollar), address(distributor));
        calldatas[0] = abi.encodeCall(dollar.approve, (address(distributor), TOTAL));
        bytes32 root = rootOf(1);
        uint48 end = token.clock() + 60 days;
        calldatas[1] = abi.encodeCall(distributor.createRound, (address(dollar), TOTAL, root, end, METADATA, URI));
        vm.prank(proposer);
        passAndExecute(governor.propose(targets, new uint256[](2), calldatas, "# Rewards"));
        vm.assertEq(dollar.allowance(address(timelock), address(distributor)), 0, "allowance");
        claim(1, 2);
        vm.assertEq(dollar.balanceOf(rewards[2].account), 3, "paid");
    }

    function create(address token_, uint256 total, uint256 value, bytes32 root, uint48 end, string memory uri)
        internal
    {
        vm.prank(address(timelock));
        distributor.createRound{value: value}(token_, total, root, end, METADATA, uri);
    }
}
