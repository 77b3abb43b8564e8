// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IRewardDistributor} from "../../src/IRewardDistributor.sol";
import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {DistributorTest} from "../base/DistributorTest.sol";
import {HookToken, OddToken, RebasingToken} from "../mocks/OddToken.sol";
import {Forcer} from "../mocks/Receiver.sol";

contract SweepTest is DistributorTest {
    function test_RevertWhen_ThereIsNothing() external {
        open(ETH, TOTAL);
        open(address(dollar), TOTAL);
        address[2] memory tokens = [ETH, address(dollar)];
        for (uint256 i = 0; i < tokens.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(RewardDistributor.RewardDistributorNothingToSweep.selector, tokens[i])
            );
            distributor.sweep(tokens[i]);
        }
    }

    function test_RevertWhen_LessIsHeldThanOwed() external {
        RebasingToken rebasing = new RebasingToken();
        rebasing.mint(address(timelock), TOTAL);
        open(address(rebasing), TOTAL);
        rebasing.rebase(10);
        vm.expectPartialRevert(RewardDistributor.RewardDistributorNothingToSweep.selector);
        distributor.sweep(address(rebasing));
    }

    function test_SendsWhatExceedsToTheTreasury() external {
        open(address(dollar), TOTAL);
        vm.prank(address(timelock));
        dollar.transfer(address(distributor), 77);
        uint256 before = dollar.balanceOf(address(timelock));
        vm.expectEmit(address(distributor));
        emit IRewardDistributor.Swept(address(dollar), 77);
        vm.prank(stranger);
        distributor.sweep(address(dollar));
        vm.assertEq(dollar.balanceOf(address(timelock)), before + 77, "treasury");
        vm.assertEq(dollar.balanceOf(address(distributor)), TOTAL, "owed stays");
    }

    function test_SendsForcedEther() external {
        open(ETH, TOTAL);
        vm.deal(address(this), 1 ether);
        new Forcer{value: 1 ether}(payable(address(distributor)));
        uint256 before = address(timelock).balance;
        distributor.sweep(ETH);
        vm.assertEq(address(timelock).balance, before + 1 ether, "treasury");
        vm.assertEq(address(distributor).balance, TOTAL, "owed stays");
    }

    function test_RefusesEtherFromAnybody() external {
        vm.deal(address(this), 1 ether);
        (bool sent,) = address(distributor).call{value: 1 ether}("");
        vm.assertFalse(sent, "refused");
    }

    function test_RefusesATokenThatCallsBack() external {
        HookToken hook = new HookToken();
        hook.mint(address(distributor), 5);
        hook.arm(address(distributor), abi.encodeCall(distributor.sweep, (address(hook))));
        distributor.sweep(address(hook));
        vm.assertEq(hook.calls(), 1, "it tried");
        vm.assertEq(hook.successes(), 0, "it was refused");
        vm.assertEq(hook.balanceOf(address(timelock)), 5, "once");
    }

    /// @dev A token of which no round ever was.
    function test_SendsWhatStrayed() external {
        OddToken odd = new OddToken(0);
        odd.mint(address(distributor), 3);
        distributor.sweep(address(odd));
        vm.assertEq(odd.balanceOf(address(timelock)), 3, "treasury");
    }

    function test_RevertWhen_DeployedWithoutATreasury() external {
        vm.expectRevert(RewardDistributor.RewardDistributorInvalidTreasury.selector);
        this.deployWithout();
    }

    function deployWithout() external {
        deployed(type(RewardDistributor).name, abi.encode(address(0)));
    }

    function test_KeepsItsTreasury() external view {
        vm.assertEq(distributor.treasury(), address(timelock), "treasury");
    }
}
