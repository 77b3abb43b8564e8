// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract CloseProgramTest is EscrowTest {
    function test_RevertWhen_CallerIsNotTheTreasury() external {
        expectUnauthorized(steward);
        escrow.closeProgram(ONE);
    }

    function test_RevertWhen_ProgramIsUnknown() external {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowUnknownProgram.selector, 0));
        vm.prank(treasury);
        escrow.closeProgram(0);
    }

    function test_RevertWhen_ItIsClosed() external {
        close();
        expectClosed();
        close();
    }

    function test_TakesNoMoreGrants() external {
        uint256 id = accepted();
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.ProgramClosed(ONE);
        close();
        (bool open,,,) = escrow.program(ONE);
        vm.assertFalse(open, "open");
        vm.prank(treasury);
        dollar.approve(address(escrow), TOTAL);
        IGrantEscrow.Offer memory o = offer();
        expectClosed();
        vm.prank(treasury);
        escrow.createGrant(o);

        claimable(id, 0);
        escrow.claim(id, 0);
        assertMoney(id, 20_000e6, 0);
    }

    function close() internal {
        vm.prank(treasury);
        escrow.closeProgram(ONE);
    }

    function expectClosed() internal {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowProgramClosed.selector, ONE));
    }
}
