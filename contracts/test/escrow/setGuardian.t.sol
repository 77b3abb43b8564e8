// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract SetGuardianTest is EscrowTest {
    function test_RevertWhen_CallerIsNotTheTreasury() external {
        expectUnauthorized(guardian);
        escrow.setGuardian(stranger);
    }

    /// @dev A guardian that turned against the DAO can't keep itself in office by a pause.
    function test_ChangesWhilePaused() external {
        pause();
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.GuardianChanged(guardian, stranger);
        vm.prank(treasury);
        escrow.setGuardian(stranger);
        vm.assertEq(escrow.guardian(), stranger, "guardian");
        vm.prank(stranger);
        escrow.unpause();
    }

    function test_MayBeNobody() external {
        vm.prank(treasury);
        escrow.setGuardian(address(0));
        vm.assertEq(escrow.guardian(), address(0), "guardian");
    }
}
