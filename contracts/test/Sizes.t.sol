// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Launch} from "../src/Launch.sol";
import {RewardDistributor} from "../src/RewardDistributor.sol";
import {GrantEscrow} from "../src/GrantEscrow.sol";
import {IGrantEscrow} from "../src/IGrantEscrow.sol";
import {EscrowTest} from "./base/EscrowTest.sol";

/// @dev The test chain has no size limits, so they are asserted.
contract SizesTest is EscrowTest {
    uint256 internal constant EIP_170 = 24_576;
    uint256 internal constant EIP_3860 = 49_152;
    uint256 internal constant EIP_7825 = 16_777_216;
    uint256 internal constant HOLDERS = 75;
    uint256 internal constant SLATE = 20;

    function test_CodeFits() external {
        vm.assertLe(address(token).code.length, EIP_170, "token");
        vm.assertLe(address(timelock).code.length, EIP_170, "timelock");
        vm.assertLe(address(governor).code.length, EIP_170, "governor");
        vm.assertLe(address(escrow).code.length, EIP_170, "escrow");
        vm.assertLe(address(escrow.rules()).code.length, EIP_170, "rules");
        address distributor = deployed(type(RewardDistributor).name, abi.encode(treasury));
        vm.assertLe(distributor.code.length, EIP_170, "distributor");
    }

    function test_EscrowFits() external {
        bytes memory arguments = abi.encode(treasury, governor, token, guardian, tokens());
        bytes memory initcode = abi.encodePacked(codeOf("GrantEscrow"), arguments);
        vm.assertLe(initcode.length, EIP_3860, "initcode");
        uint256 before = gasleft();
        create(initcode);
        vm.assertLe(before - gasleft() + 53_000 + 16 * initcode.length, EIP_7825, "gas");
    }

    /// @dev Half of a block of 30 million, so that a slate is executed on an ordinary day.
    function test_SlateFits() external {
        IGrantEscrow.Budget[] memory b = budgets();
        (b[0].periodCap, b[0].cap) = (0, type(uint128).max);
        changeProgram(terms(), b);
        IGrantEscrow.Offer[] memory offers = new IGrantEscrow.Offer[](SLATE);
        for (uint256 i = 0; i < SLATE; ++i) {
            offers[i] = offerOf(address(dollar), new IGrantEscrow.Tranche[](4));
            offers[i].document = keccak256(abi.encode(i));
            for (uint256 j = 0; j < 4; ++j) {
                offers[i].milestones[j] = IGrantEscrow.Tranche(1e6, 30 days);
            }
        }
        uint256 id = slate(offers, "# Twenty grants of four milestones");
        pass(id);
        queueAndWait(id);
        uint256 before = gasleft();
        governor.execute(id);
        vm.assertLe(before - gasleft() + 21_000, 15_000_000, "gas");
        vm.assertEq(escrow.grantCount(), SLATE, "grants");
    }

    function test_LaunchFits() external {
        Launch.Config memory c = config();
        c.holders = new address[](HOLDERS);
        c.amounts = new uint256[](HOLDERS);
        for (uint256 i = 0; i < HOLDERS; ++i) {
            (c.holders[i], c.amounts[i]) = (address(uint160(i + 1)), 1e18);
        }
        bytes memory initcode = abi.encodePacked(codeOf("Launch"), abi.encode(c));
        vm.assertLe(initcode.length, EIP_3860, "initcode");

        uint256 before = gasleft();
        Launch dao = launch(c);
        // 53,000 to create, 16 for each byte of input at most.
        vm.assertLe(before - gasleft() + 53_000 + 16 * initcode.length, EIP_7825, "gas");
        vm.assertLe(address(dao).code.length, EIP_170, "launch");
    }
}
