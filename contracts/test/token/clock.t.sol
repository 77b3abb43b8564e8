// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DaoTest} from "../base/DaoTest.sol";

contract TokenClockTest is DaoTest {
    function testFuzz_ClockIsTheTimestamp(uint48 time) external {
        vm.warp(time);
        vm.assertEq(token.clock(), time, "token");
        vm.assertEq(governor.clock(), time, "governor");
    }

    function test_ModeIsTimestamp() external view {
        vm.assertEq(token.CLOCK_MODE(), "mode=timestamp", "token");
        vm.assertEq(governor.CLOCK_MODE(), "mode=timestamp", "governor");
    }
}
