// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {GrantEscrow} from "../../src/GrantEscrow.sol";
import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {EscrowAssert} from "./EscrowAssert.sol";

/// @title A DAO with an escrow, a program of Demo Dollars and ETH, and the steps of a grant's life.
/// @dev Of a grant's four milestones two may be paid on silence (the second at the very cap) and two are too large for it.
abstract contract EscrowTest is EscrowAssert {
    uint128 internal constant CAP = 500_000e6;
    uint128 internal constant PERIOD_CAP = 300_000e6;
    uint128 internal constant GRANT_CAP = 200_000e6;
    uint128 internal constant ETH_CAP = 100 ether;
    uint128 internal constant SILENCE_CAP = 25_000e6; // 5 % of CAP
    uint256 internal constant TOTAL = 110_000e6;
    bytes32 internal constant EVIDENCE = keccak256("evidence");
    uint256 internal constant ONE = 1; // the first program and the first grant

    address internal immutable steward = accountOf("steward");
    address internal immutable payee = accountOf("payee");
    address internal immutable reviewer1 = accountOf("reviewer1");
    address internal immutable reviewer2 = accountOf("reviewer2");
    address internal immutable reviewer3 = accountOf("reviewer3");

    address internal treasury;

    function setUp() public virtual override {
        super.setUp();
        treasury = address(timelock);
        vm.deal(treasury, 1000 ether);
        escrow = deployEscrow(tokens());
        createProgram();
    }

    function tokens() internal view returns (address[] memory list) {
        list = new address[](2);
        (list[0], list[1]) = (ETH, address(dollar));
    }

    function deployEscrow(address[] memory list) internal returns (GrantEscrow) {
        bytes memory arguments = abi.encode(treasury, governor, token, guardian, list);
        return GrantEscrow(deployed(type(GrantEscrow).name, arguments));
    }

    function terms() internal view returns (IGrantEscrow.Terms memory t) {
        t.steward = steward;
        t.period = 90 days;
        t.reviewWindow = 7 days;
        t.challengeWindow = 3 days;
        t.disputeTimeout = 45 days;
        t.acceptWindow = 30 days;
        t.grace = 14 days;
        t.objection = 200;
        t.silence = 500;
        t.attempts = 3;
    }

    function budgets() internal view returns (IGrantEscrow.Budget[] memory list) {
        list = new IGrantEscrow.Budget[](2);
        list[0] = IGrantEscrow.Budget(address(dollar), CAP, PERIOD_CAP, GRANT_CAP);
        list[1] = IGrantEscrow.Budget(ETH, ETH_CAP, 0, 0);
    }

    function roster() internal view returns (address[] memory list) {
        list = new address[](3);
        (list[0], list[1], list[2]) = (reviewer1, reviewer2, reviewer3);
    }

    function createProgram() internal returns (uint256) {
        return createProgram(terms(), budgets());
    }

    function createProgram(IGrantEscrow.Terms memory t, IGrantEscrow.Budget[] memory b) internal returns (uint256) {
        vm.prank(treasury);
        return escrow.createProgram("Open models", "Models", keccak256("rules"), t, b, roster());
    }

    function changeProgram(IGrantEscrow.Terms memory t, IGrantEscrow.Budget[] memory b) internal {
        vm.prank(treasury);
        escrow.changeProgram(ONE, "Open models", "Models", keccak256("rules"), t, b, roster());
    }

    /// @dev Two of three reviewers; 20,000, 25,000, 25,000.000001 and 39,999.999999 Demo Dollars, due after 30, 60, 90, 120 days.
    function offer() internal view returns (IGrantEscrow.Offer memory o) {
        o = offerOf(address(dollar), new IGrantEscrow.Tranche[](4));
        o.milestones[0] = IGrantEscrow.Tranche(20_000e6, 30 days);
        o.milestones[1] = IGrantEscrow.Tranche(SILENCE_CAP, 60 days);
        o.milestones[2] = IGrantEscrow.Tranche(SILENCE_CAP + 1, 90 days);
        o.milestones[3] = IGrantEscrow.Tranche(39_999_999_999, 120 days);
    }

    function offerOf(address asset, IGrantEscrow.Tranche[] memory milestones)
        internal
        view
        returns (IGrantEscrow.Offer memory o)
    {
        o.program = ONE;
        o.payee = payee;
        o.token = asset;
        o.document = keccak256(abi.encode("plan", escrow.grantCount()));
        o.required = 2;
        o.reviewers = roster();
        o.milestones = milestones;
    }

    /// @dev One milestone, due after 30 days.
    function offerOf(address asset, uint128 amount) internal view returns (IGrantEscrow.Offer memory o) {
        o = offerOf(asset, new IGrantEscrow.Tranche[](1));
        o.milestones[0] = IGrantEscrow.Tranche(amount, 30 days);
    }

    function totalOf(IGrantEscrow.Offer memory o) internal pure returns (uint256 total) {
        for (uint256 i = 0; i < o.milestones.length; ++i) {
            total += o.milestones[i].amount;
        }
    }

    /// @dev As a slate does it: an exact approval, then the creation, from the treasury.
    function create(IGrantEscrow.Offer memory o) internal returns (uint256) {
        uint256 total = totalOf(o);
        vm.startPrank(treasury);
        if (o.token != ETH) IERC20(o.token).approve(address(escrow), total);
        uint256 id = escrow.createGrant{value: o.token == ETH ? total : 0}(o);
        vm.stopPrank();
        return id;
    }

    /// @dev Puts a slate of grants to the vote: one exact approval of Demo Dollars, and a creation each, ETH with its value.
    function slate(IGrantEscrow.Offer[] memory offers, string memory description) internal returns (uint256) {
        address[] memory targets = new address[](offers.length + 1);
        uint256[] memory values = new uint256[](offers.length + 1);
        bytes[] memory calldatas = new bytes[](offers.length + 1);
        uint256 sum = 0;
        for (uint256 i = 0; i < offers.length; ++i) {
            uint256 total = totalOf(offers[i]);
            (targets[i + 1], calldatas[i + 1]) = (address(escrow), abi.encodeCall(escrow.createGrant, (offers[i])));
            if (offers[i].token == ETH) values[i + 1] = total;
            else sum += total;
        }
        (targets[0], calldatas[0]) = (address(dollar), abi.encodeCall(dollar.approve, (address(escrow), sum)));
        vm.prank(proposer);
        return governor.propose(targets, values, calldatas, description);
    }

    /// @dev The grant of four, accepted.
    function accepted() internal returns (uint256 id) {
        id = accepted(offer());
    }

    function accepted(IGrantEscrow.Offer memory o) internal returns (uint256 id) {
        id = create(o);
        vm.prank(o.payee);
        escrow.accept(id, "");
    }

    function submit(uint256 id, uint256 index) internal {
        vm.prank(payee);
        escrow.submit(id, index, EVIDENCE, "ipfs://evidence");
    }

    function review(uint256 id, uint256 index, address reviewer, bool approved) internal {
        vm.prank(reviewer);
        escrow.review(id, index, EVIDENCE, approved, 7, "Read it all.");
    }

    function approve(uint256 id, uint256 index) internal {
        review(id, index, reviewer1, true);
        review(id, index, reviewer2, true);
    }

    function refuse(uint256 id, uint256 index) internal {
        review(id, index, reviewer1, false);
        review(id, index, reviewer2, false);
    }

    function object(uint256 id, uint256 index, address account) internal {
        vm.prank(account);
        escrow.object(id, index, "The evaluation leaks.");
    }

    function challenge(uint256 id, uint256 index) internal {
        vm.prank(guardian);
        escrow.challenge(id, index, "The data is not free.");
    }

    function resolve(uint256 id, uint256 index, IGrantEscrow.Resolution resolution, uint256 amount) internal {
        vm.prank(treasury);
        escrow.resolve(id, index, resolution, amount);
    }

    /// @dev Submitted, approved and past its challenge window.
    function claimable(uint256 id, uint256 index) internal {
        submit(id, index);
        approve(id, index);
        skip(terms().challengeWindow);
    }

    function cancel(uint256 id, uint256 settlement) internal {
        vm.prank(treasury);
        escrow.cancelGrant(id, settlement, keccak256("reason"));
    }

    function pause() internal {
        vm.prank(guardian);
        escrow.pause();
    }

    function unpause() internal {
        vm.prank(guardian);
        escrow.unpause();
    }

    function proposePayout(uint256 id, address payout) internal {
        vm.prank(payee);
        escrow.proposePayout(id, payout);
    }
}
