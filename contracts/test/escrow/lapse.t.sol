// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract LapseTest is EscrowTest {
    function test_RevertWhen_GrantIsNotOffered() external {
        expectGrant(1, IGrantEscrow.GrantStatus.None);
        escrow.lapse(1);
        uint256 id = accepted();
        skip(31 days);
        expectGrant(id, IGrantEscrow.GrantStatus.Active);
        escrow.lapse(id);
        id = create(offer());
        skip(31 days);
        escrow.lapse(id);
        expectGrant(id, IGrantEscrow.GrantStatus.Lapsed);
        escrow.lapse(id);
    }

    function test_RevertWhen_ItCanBeAccepted() external {
        uint256 id = create(offer());
        skip(30 days);
        expectEarly(now_() + 1);
        escrow.lapse(id);
    }

    function test_ReturnsAllToTheTreasury() external {
        uint256 before = dollar.balanceOf(treasury);
        uint256 id = create(offer());
        skip(30 days + 1);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.GrantLapsed(id, TOTAL);
        vm.prank(stranger);
        escrow.lapse(id);
        vm.assertEq(dollar.balanceOf(treasury), before, "treasury");
        assertGrant(id, IGrantEscrow.GrantStatus.Lapsed);
        assertMoney(id, 0, TOTAL);
        for (uint256 i = 0; i < 4; ++i) {
            assertStatus(id, i, IGrantEscrow.MilestoneStatus.Void);
        }
    }

    function test_ReturnsETH() external {
        uint256 id = create(offerOf(ETH, 3 ether));
        skip(30 days + 1);
        escrow.lapse(id);
        vm.assertEq(treasury.balance, 1000 ether, "treasury");
        assertMoney(id, 0, 3 ether);
    }

    /// @dev Nobody needs the guardian's leave to send money back.
    function test_LapsesWhilePaused() external {
        uint256 id = create(offer());
        skip(30 days + 1);
        pause();
        escrow.lapse(id);
        assertMoney(id, 0, TOTAL);
    }
}
