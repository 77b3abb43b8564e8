// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";
import {BackpropGovernor} from "../../src/BackpropGovernor.sol";
import {BackpropToken} from "../../src/BackpropToken.sol";
import {Launch} from "../../src/Launch.sol";
import {DemoDollar} from "../../src/demo/DemoDollar.sol";
import {Test} from "./Test.sol";

/// @title A DAO with a treasury of Demo Dollars, a few voters, and the steps of a proposal's life.
abstract contract DaoTest is Test {
    uint256 internal constant SUPPLY = 100_000_000e18;
    uint256 internal constant QUORUM = 4_000_000e18;
    uint256 internal constant AMOUNT = 25_000e6;
    uint48 internal constant DELAY = 1 days;
    uint32 internal constant PERIOD = 5 days;
    uint48 internal constant EXTENSION = 1 days;
    uint256 internal constant MIN_DELAY = 2 days;

    uint8 internal constant AGAINST = 0;
    uint8 internal constant FOR = 1;
    uint8 internal constant ABSTAIN = 2;

    address internal immutable voter = accountOf("voter"); // exactly the quorum, self-delegated
    address internal immutable proposer = accountOf("proposer"); // self-delegated
    address internal immutable guardian = accountOf("guardian"); // self-delegated
    address internal immutable holder = accountOf("holder"); // delegates to voter2
    address internal immutable voter2 = accountOf("voter2"); // no tokens of its own
    address internal immutable silent = accountOf("silent"); // tokens, never delegated
    address internal immutable stranger = accountOf("stranger"); // no tokens
    address internal immutable recipient = accountOf("recipient");

    BackpropToken internal token;
    TimelockController internal timelock;
    BackpropGovernor internal governor;
    DemoDollar internal dollar;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        use(launch(config()));
        dollar = new DemoDollar(address(timelock), 1_000_000e6);
        delegate(voter, voter);
        delegate(proposer, proposer);
        delegate(guardian, guardian);
        delegate(holder, voter2);
        skip(1);
    }

    function config() internal view virtual returns (Launch.Config memory c) {
        c.tokenName = "Gradient Commons";
        c.tokenSymbol = "GRAD";
        c.governorName = "Gradient Commons Governor";
        (c.holders, c.amounts) = allocation();
        c.treasuryAmount = 85_500_000e18;
        c.minDelay = MIN_DELAY;
        c.votingDelay = DELAY;
        c.votingPeriod = PERIOD;
        c.proposalThreshold = 250_000e18;
        c.quorumNumerator = 4;
        c.voteExtension = EXTENSION;
        c.guardian = guardian;
    }

    function allocation() internal view returns (address[] memory holders, uint256[] memory amounts) {
        holders = new address[](5);
        amounts = new uint256[](5);
        (holders[0], amounts[0]) = (voter, QUORUM);
        (holders[1], amounts[1]) = (proposer, 1_000_000e18);
        (holders[2], amounts[2]) = (guardian, 500_000e18);
        (holders[3], amounts[3]) = (holder, 6_000_000e18);
        (holders[4], amounts[4]) = (silent, 3_000_000e18);
    }

    function launch(Launch.Config memory c) internal returns (Launch) {
        return Launch(deployed(type(Launch).name, abi.encode(c)));
    }

    /// @dev Another governor of the same name on the same timelock, without a threshold and without a role there.
    function governorOn(IVotes votes) internal returns (BackpropGovernor) {
        return governorOf(type(BackpropGovernor).name, votes);
    }

    function governorOf(string memory contractName, IVotes votes) internal returns (BackpropGovernor) {
        BackpropGovernor.Settings memory settings = BackpropGovernor.Settings(DELAY, PERIOD, 0, 4, EXTENSION, guardian);
        bytes memory arguments = abi.encode(config().governorName, votes, timelock, settings);
        return BackpropGovernor(payable(deployed(contractName, arguments)));
    }

    function use(Launch dao) internal {
        token = dao.token();
        timelock = dao.timelock();
        governor = dao.governor();
    }

    function delegate(address from, address to) internal {
        vm.prank(from);
        token.delegate(to);
    }

    function skip(uint256 time) internal {
        vm.warp(token.clock() + time);
    }

    /// @dev One action: the timelock pays AMOUNT Demo Dollars to the recipient.
    function payment()
        internal
        view
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calldatas)
    {
        return action(address(dollar), abi.encodeCall(dollar.transfer, (recipient, AMOUNT)));
    }

    function action(address target, bytes memory data)
        internal
        pure
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calldatas)
    {
        targets = new address[](1);
        values = new uint256[](1);
        calldatas = new bytes[](1);
        targets[0] = target;
        calldatas[0] = data;
    }

    /// @dev Puts the payment to the vote.
    function propose(string memory description) internal returns (uint256) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        vm.prank(proposer);
        return governor.propose(targets, values, calldatas, description);
    }

    function proposeAction(address target, bytes memory data, string memory description) internal returns (uint256) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = action(target, data);
        vm.prank(proposer);
        return governor.propose(targets, values, calldatas, description);
    }

    function vote(address account, uint256 id, uint8 support) internal returns (uint256) {
        vm.prank(account);
        return governor.castVote(id, support);
    }

    function startVoting(uint256 id) internal {
        vm.warp(governor.proposalSnapshot(id) + 1);
    }

    function endVoting(uint256 id) internal {
        vm.warp(governor.proposalDeadline(id) + 1);
    }

    function pass(uint256 id) internal {
        startVoting(id);
        vote(voter, id, FOR);
        endVoting(id);
    }

    function queueAndWait(uint256 id) internal {
        governor.queue(id);
        vm.warp(governor.proposalEta(id));
    }

    function passAndExecute(uint256 id) internal {
        pass(id);
        queueAndWait(id);
        governor.execute(id);
    }

    function assertState(uint256 id, IGovernor.ProposalState wanted, string memory message) internal view {
        vm.assertEq(uint256(governor.state(id)), uint256(wanted), message);
    }

    function assertTally(uint256 id, uint256 against, uint256 inFavour, uint256 abstain) internal view {
        (uint256 a, uint256 f, uint256 b) = governor.proposalVotes(id);
        vm.assertEq(a, against, "against");
        vm.assertEq(f, inFavour, "for");
        vm.assertEq(b, abstain, "abstain");
    }

    /// @dev What a voter signs; `nonce` is a plain one or `governor.nonces(voter, uint192(id))`.
    function ballotDigest(BackpropGovernor to, uint256 id, uint8 support, address account, uint256 nonce)
        internal
        view
        returns (bytes32)
    {
        return typedDigest(to, keccak256(abi.encode(to.BALLOT_TYPEHASH(), id, support, account, nonce)));
    }

    /// @dev The EIP-712 digest of a struct's hash in the governor's domain.
    function typedDigest(BackpropGovernor to, bytes32 content) internal view returns (bytes32) {
        (, string memory name, string memory version, uint256 chainId, address verifier,,) = to.eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                chainId,
                verifier
            )
        );
        return keccak256(abi.encodePacked("\x19\x01", domain, content));
    }

    function errorUnexpectedState(uint256 id, IGovernor.ProposalState current, IGovernor.ProposalState wanted)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSelector(
            IGovernor.GovernorUnexpectedProposalState.selector, id, current, bytes32(1 << uint8(wanted))
        );
    }
}
