// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Test} from "../base/Test.sol";

/// @dev Outside the normal run. check.sh runs it to prove that a failing test makes the runner fail.
contract MustFail is Test {
    function test_MustFail() external pure {
        vm.assertEq(uint256(1), uint256(2), "this one must fail");
    }
}
