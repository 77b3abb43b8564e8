// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {DemoDollar} from "../../src/demo/DemoDollar.sol";
import {Test} from "../base/Test.sol";

contract DemoDollarTest is Test {
    function test_WhenDeployed() external {
        address holder = accountOf("holder");
        DemoDollar dollar = new DemoDollar(holder, 5e6);
        vm.assertEq(dollar.name(), "Demo Dollar", "name");
        vm.assertEq(dollar.symbol(), "DUSD", "symbol");
        vm.assertEq(dollar.decimals(), 6, "decimals");
        vm.assertEq(dollar.totalSupply(), 5e6, "supply");
        vm.assertEq(dollar.balanceOf(holder), 5e6, "holder");
    }
}
