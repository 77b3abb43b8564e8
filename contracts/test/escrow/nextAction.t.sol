// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract NextActionTest is EscrowTest {
    IGrantEscrow.Actor internal constant NOBODY = IGrantEscrow.Actor.Nobody;
    IGrantEscrow.Actor internal constant PAYEE = IGrantEscrow.Actor.Payee;
    IGrantEscrow.Actor internal constant REVIEWERS = IGrantEscrow.Actor.Reviewers;
    IGrantEscrow.Actor internal constant HOLDERS = IGrantEscrow.Actor.Holders;
    IGrantEscrow.Actor internal constant DAO = IGrantEscrow.Actor.DAO;
    IGrantEscrow.Actor internal constant ANYONE = IGrantEscrow.Actor.Anyone;
    IGrantEscrow.Step internal constant NOTHING = IGrantEscrow.Step.None;
    IGrantEscrow.Step internal constant CLAIM = IGrantEscrow.Step.Claim;

    uint256 internal id;

    function setUp() public override {
        super.setUp();
        id = accepted();
    }

    function test_OfAGrantThatDoesNotExist() external view {
        assertNext(9, 0, NOBODY, NOTHING, 0, NOBODY, NOTHING);
    }

    function test_OfAnOffer() external {
        id = create(offer());
        uint48 by = now_() + 30 days;
        assertNext(id, 0, PAYEE, IGrantEscrow.Step.Accept, by, ANYONE, IGrantEscrow.Step.Lapse);
        assertNext(id, 99, PAYEE, IGrantEscrow.Step.Accept, by, ANYONE, IGrantEscrow.Step.Lapse);
        vm.warp(by);
        assertNext(id, 0, PAYEE, IGrantEscrow.Step.Accept, by, ANYONE, IGrantEscrow.Step.Lapse);
        vm.warp(by + 1);
        assertNext(id, 0, ANYONE, IGrantEscrow.Step.Lapse, 0, NOBODY, NOTHING);
        escrow.lapse(id);
        assertNext(id, 0, NOBODY, NOTHING, 0, NOBODY, NOTHING);
    }

    function test_RevertWhen_MilestoneIsUnknown() external {
        expectUnknownMilestone(id, 4);
        escrow.nextAction(id, 4);
    }

    function test_OfAnOpenMilestone() external {
        uint48 deadline = milestone(id, 0).deadline;
        assertNext(id, 0, PAYEE, IGrantEscrow.Step.Submit, deadline, ANYONE, IGrantEscrow.Step.Expire);
        vm.warp(deadline + 1);
        assertNext(id, 0, ANYONE, IGrantEscrow.Step.Expire, 0, NOBODY, NOTHING);
        escrow.expire(id, 0);
        assertNext(id, 0, NOBODY, NOTHING, 0, NOBODY, NOTHING);
    }

    function test_OfWhatIsSubmitted() external {
        submit(id, 1);
        submit(id, 2);
        uint48 by = now_() + 7 days;
        assertNext(id, 1, REVIEWERS, IGrantEscrow.Step.Review, by, HOLDERS, IGrantEscrow.Step.Object);
        assertNext(id, 2, REVIEWERS, IGrantEscrow.Step.Review, by, DAO, IGrantEscrow.Step.Resolve);
        vm.warp(by + 1);
        assertNext(id, 1, HOLDERS, IGrantEscrow.Step.Object, by + 3 days, ANYONE, CLAIM);
        assertNext(id, 2, DAO, IGrantEscrow.Step.Resolve, by + 45 days, ANYONE, CLAIM);
        vm.warp(by + 3 days);
        assertNext(id, 1, ANYONE, CLAIM, 0, NOBODY, NOTHING);
        vm.warp(by + 45 days);
        assertNext(id, 2, ANYONE, CLAIM, 0, NOBODY, NOTHING);
    }

    function test_OfWhatIsApproved() external {
        submit(id, 0);
        approve(id, 0);
        assertNext(id, 0, HOLDERS, IGrantEscrow.Step.Object, now_() + 3 days, ANYONE, CLAIM);
        skip(3 days);
        assertNext(id, 0, ANYONE, CLAIM, 0, NOBODY, NOTHING);
        escrow.claim(id, 0);
        assertNext(id, 0, NOBODY, NOTHING, 0, NOBODY, NOTHING);
    }

    function test_OfWhatIsChallenged() external {
        submit(id, 0);
        challenge(id, 0);
        assertNext(id, 0, DAO, IGrantEscrow.Step.Resolve, now_() + 45 days, ANYONE, CLAIM);
        resolve(id, 0, IGrantEscrow.Resolution.Reopen, 0);
        uint48 deadline = milestone(id, 0).deadline;
        assertNext(id, 0, PAYEE, IGrantEscrow.Step.Submit, deadline, ANYONE, IGrantEscrow.Step.Expire);
    }

    function test_OfACancelledGrant() external {
        claimable(id, 0);
        cancel(id, 1);
        assertNext(id, 1, ANYONE, CLAIM, 0, NOBODY, NOTHING);
        assertNext(id, 99, ANYONE, CLAIM, 0, NOBODY, NOTHING);
        escrow.claimSettlement(id);
        assertNext(id, 0, ANYONE, CLAIM, 0, NOBODY, NOTHING);
        assertNext(id, 1, NOBODY, NOTHING, 0, NOBODY, NOTHING);
        assertNext(id, 99, NOBODY, NOTHING, 0, NOBODY, NOTHING);
        escrow.claim(id, 0);
        assertNext(id, 0, NOBODY, NOTHING, 0, NOBODY, NOTHING);
    }

    function test_OfACompletedGrant() external {
        id = accepted(offerOf(ETH, 1));
        claimable(id, 0);
        escrow.claim(id, 0);
        assertNext(id, 0, NOBODY, NOTHING, 0, NOBODY, NOTHING);
    }

    /// @dev The rules answer the escrow that calls them, and nobody else.
    function test_RevertWhen_TheRulesAreAskedAlone() external {
        (bool answered,) =
            address(escrow.rules()).call(abi.encodeWithSignature("nextAction(uint256,uint256)", id, uint256(0)));
        vm.assertFalse(answered, "no escrow asks");
    }
}
