// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {BackpropToken} from "../../src/BackpropToken.sol";
import {Test} from "../base/Test.sol";

contract TokenConstructorTest is Test {
    address internal immutable a = accountOf("a");
    address internal immutable b = accountOf("b");

    function test_RevertWhen_ListsDifferInLength() external {
        vm.expectRevert(abi.encodeWithSelector(BackpropToken.BackpropTokenInvalidAllocation.selector, 2, 1));
        deploy(pair(a, b), new uint256[](1));
        vm.expectRevert(abi.encodeWithSelector(BackpropToken.BackpropTokenInvalidAllocation.selector, 2, 3));
        deploy(pair(a, b), new uint256[](3));
    }

    function test_RevertWhen_HolderIsZero() external {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        deploy(pair(a, address(0)), pair(1, 2));
    }

    function test_WhenHolderAppearsTwice() external {
        vm.assertEq(deploy(pair(a, a), pair(1, 2)).balanceOf(a), 3, "sum");
    }

    function test_WhenThereAreNoHolders() external {
        vm.assertEq(deploy(new address[](0), new uint256[](0)).totalSupply(), 0, "supply");
    }

    function test_WhenListsAreValid() external {
        BackpropToken token = deploy(pair(a, b), pair(70e18, 30e18));
        vm.assertEq(token.name(), "Gradient Commons", "name");
        vm.assertEq(token.symbol(), "GRAD", "symbol");
        vm.assertEq(token.decimals(), 18, "decimals");
        vm.assertEq(token.balanceOf(a), 70e18, "a");
        vm.assertEq(token.balanceOf(b), 30e18, "b");
        vm.assertEq(token.getVotes(a), 0, "votes before delegation");
        vm.assertEq(token.totalSupply(), 100e18, "supply");
    }

    function deploy(address[] memory holders, uint256[] memory amounts) internal returns (BackpropToken) {
        return new BackpropToken("Gradient Commons", "GRAD", holders, amounts);
    }

    function pair(address x, address y) internal pure returns (address[] memory list) {
        list = new address[](2);
        (list[0], list[1]) = (x, y);
    }

    function pair(uint256 x, uint256 y) internal pure returns (uint256[] memory list) {
        list = new uint256[](2);
        (list[0], list[1]) = (x, y);
    }
}
