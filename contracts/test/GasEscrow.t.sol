// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../src/IGrantEscrow.sol";
import {EscrowTest} from "./base/EscrowTest.sol";

/// @dev One call a test, with everything before it in setUp, so that `forge snapshot --isolate` shows what a sender pays.
/// What the DAO does runs within a proposal's execution; alone it is counted here.
contract GasEscrowTest is EscrowTest {
    uint256 internal fresh;
    uint256 internal id;
    uint256 internal ethers;
    uint256 internal open;
    bytes internal signature;

    function setUp() public override {
        super.setUp();
        id = accepted();
        ethers = accepted(offerOf(ETH, 1 ether));
        proposePayout(id, recipient);
        submit(ethers, 0);
        approve(ethers, 0);
        submit(id, 0);
        submit(id, 1);
        approve(id, 1);
        submit(id, 2);
        review(id, 2, reviewer1, true);
        skip(3 days);
        challenge(id, 2);
        submit(id, 3);
        review(id, 3, reviewer1, true);
        fresh = create(offerOf(address(dollar), 1));
        signature = signatureOf("payee", escrow.acceptance(fresh));
        open = accepted(offerOf(ETH, 1 ether));
        vm.prank(treasury);
        dollar.approve(address(escrow), 80_000e6);
    }

    /// @dev The offer of four milestones, made without asking the escrow: each call is a transaction of its own here.
    function four() internal view returns (IGrantEscrow.Offer memory o) {
        (o.program, o.payee, o.token, o.document) = (ONE, payee, address(dollar), keccak256("four"));
        (o.required, o.reviewers) = (2, roster());
        o.milestones = new IGrantEscrow.Tranche[](4);
        for (uint32 i = 0; i < 4; ++i) {
            o.milestones[i] = IGrantEscrow.Tranche(20_000e6, (i + 1) * 30 days);
        }
    }

    function test_createProgram() external {
        createProgram();
    }

    function test_createGrantOfFour() external {
        vm.prank(treasury);
        escrow.createGrant(four());
    }

    function test_acceptByCall() external {
        vm.prank(payee);
        escrow.accept(fresh, "");
    }

    function test_acceptBySignature() external {
        escrow.accept(fresh, signature);
    }

    function test_submit() external {
        vm.prank(payee);
        escrow.submit(open, 0, EVIDENCE, "ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi");
    }

    function test_review() external {
        review(id, 0, reviewer1, true);
    }

    function test_approve() external {
        review(id, 3, reviewer2, true);
    }

    function test_object() external {
        object(id, 0, proposer);
    }

    function test_objectThatChallenges() external {
        object(id, 0, voter);
    }

    function test_challenge() external {
        challenge(id, 0);
    }

    function test_resolveInPart() external {
        resolve(id, 2, IGrantEscrow.Resolution.Part, 1);
    }

    function test_claim() external {
        escrow.claim(id, 1);
    }

    function test_claimETH() external {
        escrow.claim(ethers, 0);
    }

    function test_cancelGrantOfFour() external {
        cancel(id, 1);
    }

    function test_proposePayout() external {
        proposePayout(open, recipient);
    }

    function test_confirmPayout() external {
        vm.prank(recipient);
        escrow.confirmPayout(id, "");
    }

    function test_pause() external {
        pause();
    }
}
