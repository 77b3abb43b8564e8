// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DistributorTest} from "./base/DistributorTest.sol";

/// @dev One call a test, with everything before it in setUp, as in Gas.t.sol. The tree has 1,024 accounts.
contract GasDistributorTest is DistributorTest {
    uint256 internal constant MANY = 1024;

    bytes32 internal root;
    uint48 internal end;
    bytes32[] internal proof;

    function setUp() public override {
        super.setUp();
        while (rewards.length < MANY) {
            rewards.push(Reward(address(uint160(0xbac4 + rewards.length)), 1e6));
        }
        open(address(dollar), MANY * 1e6);
        claim(1, 600);
        (root, end, proof) = (rootOf(2), deadline(), proofOf(1, 601));
        vm.prank(address(timelock));
        dollar.approve(address(distributor), 1e9);
    }

    function test_createRound() external {
        vm.prank(address(timelock));
        distributor.createRound(address(dollar), 1e9, root, end, METADATA, URI);
    }

    function test_claim() external {
        distributor.claim(1, 601, rewards[601].account, 1e6, proof);
    }
}
