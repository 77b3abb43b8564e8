// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {DaoTest} from "./DaoTest.sol";
import {Merkle} from "./Merkle.sol";

/// @title A distributor of the DAO, and rounds of five accounts.
abstract contract DistributorTest is DaoTest {
    struct Reward {
        address account;
        uint256 amount;
    }

    address internal constant ETH = address(0);
    uint256 internal constant ACCOUNTS = 5;
    uint256 internal constant TOTAL = 1 + 2 + 3 + 4 + 5;
    bytes32 internal constant METADATA = keccak256("what the round is for");
    string internal constant URI = "ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi";

    RewardDistributor internal distributor;
    Reward[] internal rewards;

    function setUp() public virtual override {
        super.setUp();
        distributor = RewardDistributor(deployed(type(RewardDistributor).name, abi.encode(timelock)));
        string[5] memory names = ["first", "second", "third", "fourth", "fifth"];
        for (uint256 i = 0; i < ACCOUNTS; ++i) {
            rewards.push(Reward(accountOf(names[i]), i + 1));
        }
        vm.deal(address(timelock), 1_000 ether);
    }

    function deadline() internal view returns (uint48) {
        return token.clock() + 30 days;
    }

    function leaf(uint256 round, uint256 index) internal view returns (bytes32) {
        Reward memory r = rewards[index];
        return keccak256(bytes.concat(keccak256(abi.encode(round, index, r.account, r.amount))));
    }

    function leaves(uint256 round) internal view returns (bytes32[] memory list) {
        list = new bytes32[](rewards.length);
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = leaf(round, i);
        }
    }

    function rootOf(uint256 round) internal view returns (bytes32) {
        return Merkle.root(leaves(round));
    }

    function proofOf(uint256 round, uint256 index) internal view returns (bytes32[] memory) {
        return Merkle.proof(leaves(round), index);
    }

    /// @dev The next round, of the rewards as they are, over `total`.
    function open(address token_, uint256 total) internal returns (uint256 round) {
        bytes32 root = rootOf(distributor.roundCount() + 1);
        uint48 end = deadline();
        vm.startPrank(address(timelock));
        // A low-level call, since some of the tokens answer nothing.
        if (token_ != ETH) call(token_, abi.encodeCall(IERC20.approve, (address(distributor), total)));
        round = distributor.createRound{value: token_ == ETH ? total : 0}(token_, total, root, end, METADATA, URI);
        vm.stopPrank();
    }

    function claim(uint256 round, uint256 index) internal {
        Reward memory r = rewards[index];
        distributor.claim(round, index, r.account, r.amount, proofOf(round, index));
    }

    function call(address to, bytes memory data) internal {
        (bool success,) = to.call(data);
        vm.assertTrue(success, "call");
    }

    function assertRound(uint256 round, uint256 total, uint256 claimed, bool closed) internal view {
        (, uint256 total_, uint256 claimed_,,, bool closed_) = distributor.round(round);
        vm.assertEq(total_, total, "total");
        vm.assertEq(claimed_, claimed, "claimed");
        vm.assertTrue(closed_ == closed, "closed");
    }
}
