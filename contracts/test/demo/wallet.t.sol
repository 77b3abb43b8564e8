// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {DemoWallet1271} from "../../src/demo/DemoWallet1271.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract DemoWalletTest is DaoTest {
    bytes32 internal constant HASH = keccak256("a message");
    DemoWallet1271 internal wallet;

    function setUp() public override {
        super.setUp();
        wallet = new DemoWallet1271(accountOf("owner"));
    }

    function test_WhenOwnerSigned() external view {
        bytes memory signature = signatureOf("owner", HASH);
        vm.assertEq(bytes32(wallet.isValidSignature(HASH, signature)), bytes32(bytes4(0x1626ba7e)), "valid");
    }

    function test_WhenAnotherSigned() external view {
        refuses(HASH, signatureOf("stranger", HASH));
    }

    function test_WhenAnotherHashWasSigned() external view {
        refuses(HASH, signatureOf("owner", keccak256("another message")));
    }

    function testFuzz_WhenFormIsWrong(bytes calldata signature) external view {
        refuses(HASH, signature);
    }

    /// @dev A failed recovery gives the zero address, which must not pass for an owner.
    function test_WhenOwnerIsZero() external {
        wallet = new DemoWallet1271(address(0));
        refuses(HASH, hex"00");
    }

    function test_RevertWhen_CallerIsNotOwner() external {
        vm.expectRevert(abi.encodeWithSelector(DemoWallet1271.DemoWalletUnauthorized.selector, stranger));
        vm.prank(stranger);
        wallet.execute(address(token), 0, "");
    }

    function test_RevertWhen_TargetReverts() external {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(wallet), 0, 1));
        execute(address(token), 0, abi.encodeCall(token.transfer, (recipient, 1)));
    }

    function test_ExecutesWithValueAndAnswer() external {
        vm.deal(address(wallet), 2 ether);
        execute(recipient, 1 ether, "");
        vm.assertEq(recipient.balance, 1 ether, "value");
        bytes memory answer = execute(address(token), 0, abi.encodeCall(token.balanceOf, (voter)));
        vm.assertEq(abi.decode(answer, (uint256)), QUORUM, "answer");
    }

    function test_Votes() external {
        vm.prank(silent);
        token.transfer(address(wallet), 1_000_000e18);
        execute(address(token), 0, abi.encodeCall(token.delegate, (address(wallet))));
        uint256 id = propose("# One");
        startVoting(id);
        execute(address(governor), 0, abi.encodeWithSignature("castVote(uint256,uint8)", id, FOR));
        assertTally(id, 0, 1_000_000e18, 0);
    }

    function test_VotesBySignature() external {
        uint256 id = propose("# One");
        startVoting(id);
        bytes memory signature =
            signatureOf("owner", ballotDigest(governor, id, FOR, address(wallet), uint256(id) << 64));
        governor.castVoteBySig(id, FOR, address(wallet), signature);
        vm.assertTrue(governor.hasVoted(id, address(wallet)), "hasVoted");
    }

    function test_ReceivesEther() external {
        (bool sent,) = address(wallet).call{value: 1}("");
        vm.assertTrue(sent, "sent");
    }

    function execute(address to, uint256 value, bytes memory data) internal returns (bytes memory) {
        vm.prank(accountOf("owner"));
        return wallet.execute(to, value, data);
    }

    function refuses(bytes32 hash, bytes memory signature) internal view {
        vm.assertEq(bytes32(wallet.isValidSignature(hash, signature)), bytes32(bytes4(0xffffffff)), "invalid");
    }
}
