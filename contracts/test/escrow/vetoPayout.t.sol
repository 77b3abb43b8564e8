// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../src/IGrantEscrowErrors.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract VetoPayoutTest is EscrowTest {
    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
        proposePayout(id, recipient);
    }

    function test_RevertWhen_CallerIsNotTheGuardian() external {
        address[4] memory callers = [stranger, payee, steward, treasury];
        for (uint256 i = 0; i < callers.length; ++i) {
            expectUnauthorized(callers[i]);
            escrow.vetoPayout(id);
        }
    }

    function test_RevertWhen_NothingIsProposed() external {
        veto();
        expectNone();
        veto();
    }

    function test_ForgetsTheProposal() external {
        skip(10 days);
        vm.expectEmit(address(escrow));
        emit IGrantEscrow.PayoutVetoed(id, recipient);
        veto();
        vm.assertEq(escrow.grantView(id).proposedPayout, address(0), "proposed");
        expectNone();
        vm.prank(recipient);
        escrow.confirmPayout(id, "");
        vm.assertEq(escrow.ownerOf(id), payee, "owner");
    }

    function test_LeavesThePayeeFreeToProposeAgain() external {
        veto();
        proposePayout(id, recipient);
        skip(3 days);
        vm.prank(recipient);
        escrow.confirmPayout(id, "");
        vm.assertEq(escrow.ownerOf(id), recipient, "owner");
    }

    /// @dev After the confirmation it is too late.
    function test_RevertWhen_ItIsConfirmed() external {
        skip(3 days);
        vm.prank(recipient);
        escrow.confirmPayout(id, "");
        expectNone();
        veto();
    }

    function veto() internal {
        vm.prank(guardian);
        escrow.vetoPayout(id);
    }

    function expectNone() internal {
        vm.expectRevert(abi.encodeWithSelector(IGrantEscrowErrors.GrantEscrowNoPayoutProposed.selector, id));
    }
}
