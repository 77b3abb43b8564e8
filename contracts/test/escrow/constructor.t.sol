// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {GrantEscrow} from "../../src/GrantEscrow.sol";
import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {BackpropGovernor} from "../../src/BackpropGovernor.sol";
import {EscrowTest} from "../base/EscrowTest.sol";
import {BlockClockToken} from "../mocks/BlockClockToken.sol";

contract EscrowConstructorTest is EscrowTest {
    function test_KeepsWhatItIsGiven() external view {
        vm.assertEq(escrow.treasury(), address(timelock), "treasury");
        vm.assertEq(escrow.governor(), address(governor), "governor");
        vm.assertEq(escrow.votes(), address(token), "votes");
        vm.assertEq(escrow.guardian(), guardian, "guardian");
        vm.assertTrue(escrow.listed(ETH), "ETH");
        vm.assertTrue(escrow.listed(address(dollar)), "dollar");
        vm.assertFalse(escrow.listed(address(token)), "another token");
        vm.assertEq(escrow.payoutDelay(), 3 days, "payout delay");
    }

    function test_StartsWithNothing() external {
        escrow = deployEscrow(new address[](0));
        vm.assertEq(escrow.programCount(), 0, "programs");
        vm.assertEq(escrow.grantCount(), 0, "grants");
        vm.assertEq(escrow.pausedUntil(), 0, "pause");
        vm.assertEq(escrow.pausedTime(), 0, "time of pauses");
        vm.assertEq(escrow.liabilities(ETH), 0, "liabilities");
        vm.assertFalse(escrow.listed(ETH), "ETH");
    }

    function test_TellsWhatItIsGiven() external {
        // The address that comes next is the escrow's, and the guardian and the tokens are told in this order.
        address next = escrowAfter();
        vm.expectEmit(next);
        emit IGrantEscrow.GuardianChanged(address(0), guardian);
        vm.expectEmit(next);
        emit IGrantEscrow.TokenListed(ETH, true);
        vm.expectEmit(next);
        emit IGrantEscrow.TokenListed(address(dollar), true);
        vm.assertEq(address(deployEscrow(tokens())), next, "address");
    }

    function test_AllowsNoGuardian() external {
        deploy(treasury, address(governor), address(token), address(0), ETH);
        vm.assertEq(escrow.guardian(), address(0), "guardian");
    }

    function test_RevertWhen_TreasuryIsNotTheGovernors() external {
        expectInvalid("treasury");
        deploy(stranger, address(governor), address(token), guardian, ETH);
    }

    function test_RevertWhen_VotesAreNotTheGovernors() external {
        expectInvalid("votes");
        deploy(treasury, address(governor), address(dollar), guardian, ETH);
    }

    function test_RevertWhen_TheClockCountsBlocks() external {
        BlockClockToken counting = new BlockClockToken();
        BackpropGovernor other = governorOn(IVotes(address(counting)));
        expectInvalid("clock");
        deploy(treasury, address(other), address(counting), guardian, ETH);
    }

    function test_RevertWhen_TokenHasNoCode() external {
        expectInvalid("token");
        deploy(treasury, address(governor), address(token), guardian, stranger);
    }

    function test_RevertWhen_ETHIsSent() external {
        vm.deal(address(this), 1 ether);
        (bool sent,) = address(escrow).call{value: 1}("");
        vm.assertFalse(sent, "plain ETH would be nobody's");
    }

    function deploy(address treasury_, address governor_, address votes_, address guardian_, address asset) internal {
        address[] memory list = new address[](1);
        list[0] = asset;
        bytes memory arguments = abi.encode(treasury_, governor_, votes_, guardian_, list);
        escrow = GrantEscrow(deployed(type(GrantEscrow).name, arguments));
    }

    /// @dev Where the next contract that this one creates will be, found by creating one and going back.
    function escrowAfter() internal returns (address next) {
        uint256 before = vm.snapshotState();
        next = address(deployEscrow(tokens()));
        vm.assertTrue(vm.revertToState(before), "back");
    }
}
