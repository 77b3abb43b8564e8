// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {Test} from "../base/Test.sol";
import {DistributorHandler} from "./DistributorHandler.sol";

contract DistributorInvariantTest is Test {
    DistributorHandler internal handler;
    RewardDistributor internal distributor;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function setUp() public {
        handler = new DistributorHandler();
        distributor = handler.deployment();
    }

    /// @dev Read by forge: the only contract that the fuzzer calls, and below how.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), new bytes4[](9));
        targets[0].selectors[0] = handler.create.selector;
        targets[0].selectors[1] = handler.claimSome.selector;
        targets[0].selectors[2] = handler.closeSome.selector;
        targets[0].selectors[3] = handler.sweep.selector;
        targets[0].selectors[4] = handler.stray.selector;
        targets[0].selectors[5] = handler.refuse.selector;
        targets[0].selectors[6] = handler.wait.selector;
        targets[0].selectors[7] = handler.steal.selector;
        targets[0].selectors[8] = handler.claimSome.selector;
    }

    /// @dev Without this, the invariants could hold because nothing ever happens.
    function test_HandlerClaimsAndCloses() external {
        for (uint256 i = 0; i < 12; ++i) {
            handler.create(i);
        }
        for (uint256 i = 0; i < 200; ++i) {
            handler.claimSome(uint256(keccak256(abi.encode(i))));
        }
        vm.assertGt(handler.claims(), 20, "claims");
        handler.wait(20 days - 1);
        handler.wait(20 days - 1);
        for (uint256 i = 0; i < 12; ++i) {
            handler.closeSome(i);
        }
        vm.assertEq(handler.closes(), 12, "closes");
        vm.assertEq(handler.broken(), "", "breach");
    }

    function invariant_balancesCoverLiabilities() external view {
        for (uint256 i = 0; i < handler.TOKENS(); ++i) {
            address token = handler.tokens(i);
            uint256 owed = 0;
            for (uint256 id = distributor.roundCount(); id > 0; --id) {
                DistributorHandler.Round memory r = handler.known(id);
                if (r.token == token && !r.closed) owed += r.total - r.claimed;
            }
            vm.assertEq(distributor.liabilities(token), owed, "liabilities");
            vm.assertLe(owed, handler.balance(token, address(distributor)), "balance");
        }
    }

    function invariant_noRoundPaysMoreThanItsOwn() external view {
        for (uint256 id = distributor.roundCount(); id > 0; --id) {
            (, uint256 total, uint256 claimed,,,) = distributor.round(id);
            vm.assertLe(claimed, total, "claimed");
            vm.assertEq(claimed, handler.known(id).claimed, "as claimed");
        }
    }

    function invariant_everybodyGetsItsOwnOnce() external view {
        vm.assertEq(handler.broken(), "", "breach");
        for (uint256 i = 0; i < handler.TOKENS(); ++i) {
            for (uint256 j = 0; j < 5; ++j) {
                address account = handler.reward(j).account;
                address token = handler.tokens(i);
                vm.assertEq(handler.balance(token, account), handler.due(token, account), "received");
            }
        }
    }
}
