// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract SetTokenTest is EscrowTest {
    function test_RevertWhen_CallerIsNotTheTreasury() external {
        expectUnauthorized(guardian);
        escrow.setToken(address(token), true);
    }

    function test_ListsAndTakesOff() external {
        set(address(token), true);
        vm.assertTrue(escrow.listed(address(token)), "listed");
        set(address(token), false);
        vm.assertFalse(escrow.listed(address(token)), "listed");
        set(ETH, false);
        vm.assertFalse(escrow.listed(ETH), "ETH");
        set(ETH, true);
        vm.assertTrue(escrow.listed(ETH), "ETH");
    }

    function test_RevertWhen_TheTokenHasNoCode() external {
        expectInvalid("token");
        vm.prank(treasury);
        escrow.setToken(stranger, true);
        set(stranger, false);
    }

    function set(address asset, bool listed) internal {
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.TokenListed(asset, listed);
        vm.prank(treasury);
        escrow.setToken(asset, listed);
    }
}
