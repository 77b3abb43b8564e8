// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Launch} from "../src/Launch.sol";
import {DaoTest} from "./base/DaoTest.sol";

/// @dev The test chain has no size limits, so they are asserted.
contract SizesTest is DaoTest {
    uint256 internal constant EIP_170 = 24_576;
    uint256 internal constant EIP_3860 = 49_152;
    uint256 internal constant EIP_7825 = 16_777_216;
    uint256 internal constant HOLDERS = 75;

    function test_CodeFits() external view {
        vm.assertLe(address(token).code.length, EIP_170, "token");
        vm.assertLe(address(timelock).code.length, EIP_170, "timelock");
        vm.assertLe(address(governor).code.length, EIP_170, "governor");
    }

    function test_LaunchFits() external {
        Launch.Config memory c = config();
        c.holders = new address[](HOLDERS);
        c.amounts = new uint256[](HOLDERS);
        for (uint256 i = 0; i < HOLDERS; ++i) {
            (c.holders[i], c.amounts[i]) = (address(uint160(i + 1)), 1e18);
        }
        bytes memory initcode = abi.encodePacked(vm.getCode("Launch.sol:Launch"), abi.encode(c));
        vm.assertLe(initcode.length, EIP_3860, "initcode");

        uint256 before = gasleft();
        Launch dao = launch(c);
        // 53,000 to create, 16 for each byte of input at most.
        vm.assertLe(before - gasleft() + 53_000 + 16 * initcode.length, EIP_7825, "gas");
        vm.assertLe(address(dao).code.length, EIP_170, "launch");
    }
}
