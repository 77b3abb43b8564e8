// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {EscrowTest} from "../base/EscrowTest.sol";
import {Forwarder} from "../mocks/Forwarder.sol";

/// @dev Guardian, steward and reviewers, alone and together, against the payee and the treasury.
contract InsiderAttackTest is EscrowTest {
    function test_OneStolenKeyReleasesNothing() external {
        uint256 id = accepted();
        submit(id, 3);
        review(id, 3, reviewer1, true);
        skip(7 days);
        assertStatus(id, 3, IGrantEscrow.MilestoneStatus.Submitted);
        skip(1);
        assertStatus(id, 3, IGrantEscrow.MilestoneStatus.Challenged);
    }

    function test_ControlOneApprovalRequired() external {
        IGrantEscrow.Offer memory o = offer();
        o.required = 1;
        uint256 id = accepted(o);
        submit(id, 3);
        review(id, 3, reviewer1, true);
        skip(3 days);
        assertStatus(id, 3, IGrantEscrow.MilestoneStatus.Claimable);
    }

    /// @dev All of them approve all at once: the money goes where the payee proved it should, and the holders had their days.
    function test_AllTogetherTakeNothing() external {
        uint256 id = accepted();
        for (uint256 i = 0; i < 4; ++i) {
            submit(id, i);
            approve(id, i);
        }
        object(id, 3, voter);
        skip(3 days);
        address[5] memory insiders = [guardian, steward, reviewer1, reviewer2, reviewer3];
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(insiders[i]);
            escrow.claim(id, i);
        }
        for (uint256 i = 0; i < insiders.length; ++i) {
            vm.assertEq(dollar.balanceOf(insiders[i]), 0, "insider");
        }
        vm.assertEq(dollar.balanceOf(payee), TOTAL - 39_999_999_999, "payee");
        assertStatus(id, 3, IGrantEscrow.MilestoneStatus.Challenged);
    }

    /// @dev The guardian pauses whenever it may, challenges all there is and vetoes every address; the steward helps.
    /// The DAO sleeps. The payee is paid.
    function test_NobodyHoldsMoneyForEver() external {
        uint256 id = accepted();
        pause();
        proposePayout(id, recipient);
        vm.prank(guardian);
        escrow.vetoPayout(id);
        skip(7 days);
        for (uint256 i = 0; i < 4; ++i) {
            submit(id, i);
            vm.prank(i % 2 == 0 ? guardian : steward);
            escrow.challenge(id, i, "");
        }
        skip(30 days);
        pause();
        skip(15 days);
        for (uint256 i = 0; i < 4; ++i) {
            vm.prank(stranger);
            escrow.claim(id, i);
        }
        vm.assertEq(dollar.balanceOf(payee), TOTAL, "payee");
        assertGrant(id, IGrantEscrow.GrantStatus.Completed);
    }

    /// @dev Reviewers who refuse for ever reach the last attempt, and then the DAO, whose silence pays.
    function test_ReviewersCannotRefuseForEver() external {
        uint256 id = accepted();
        for (uint256 attempt = 1; attempt <= 3; ++attempt) {
            submit(id, 0);
            refuse(id, 0);
        }
        assertStatus(id, 0, IGrantEscrow.MilestoneStatus.Challenged);
        skip(45 days);
        escrow.claim(id, 0);
        vm.assertEq(dollar.balanceOf(payee), 20_000e6, "payee");
    }

    /// @dev A payee whose key was stolen has three days and a guardian before money can go elsewhere.
    function test_AStolenPayeeIsVetoed() external {
        uint256 id = accepted();
        claimable(id, 0);
        proposePayout(id, stranger);
        skip(3 days - 1);
        vm.prank(guardian);
        escrow.vetoPayout(id);
        expectNoPayout(id);
        vm.prank(stranger);
        escrow.confirmPayout(id, "");
        escrow.claim(id, 0);
        vm.assertEq(dollar.balanceOf(stranger), 0, "thief");
        vm.assertEq(dollar.balanceOf(payee), 20_000e6, "payee");
    }

    /// @dev The code can't be changed from within: nothing in it runs other code as its own, or destroys it.
    function test_NothingReplacesTheCode() external {
        vm.assertFalse(replaces(address(escrow).code), "escrow");
        vm.assertFalse(replaces(address(escrow.rules()).code), "rules");
        vm.assertTrue(replaces(address(new Forwarder()).code), "a contract that runs other code (the control)");
    }

    /// @dev Walks over instructions, past what is pushed, up to the compiler's note at the end.
    function replaces(bytes memory code) internal pure returns (bool) {
        uint256 note = uint256(uint8(code[code.length - 2])) * 256 + uint8(code[code.length - 1]) + 2;
        for (uint256 i = 0; i < code.length - note; ++i) {
            uint8 op = uint8(code[i]);
            // CALLCODE, DELEGATECALL, SELFDESTRUCT
            if (op == 0xf2 || op == 0xf4 || op == 0xff) return true;
            if (op >= 0x60 && op <= 0x7f) i += op - 0x5f;
        }
        return false;
    }

    function expectNoPayout(uint256 id) internal {
        vm.expectRevert(abi.encodeWithSignature("GrantEscrowNoPayoutProposed(uint256)", id));
    }
}
