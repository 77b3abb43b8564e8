// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IGrantEscrow} from "../IGrantEscrow.sol";
import {EscrowRules} from "./EscrowRules.sol";
import {EscrowToken} from "./EscrowToken.sol";

/// @title What the escrow keeps, who may do what, and the only two ways in which money moves.
abstract contract EscrowStore is IGrantEscrow, EscrowToken, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    uint256 internal constant TEXT_LIMIT = 4096; // bytes
    uint256 internal constant SHARES = 10_000; // basis points in a whole

    /// @dev `tokens` are those of the present budgets; periods count from `since`.
    struct Program {
        bool open;
        uint48 created;
        uint48 since;
        bytes32 document;
        Terms terms;
        address[] tokens;
    }

    /// @dev A program's budget of one token, and what became of it. `granted` is that of the period of `grantedAt`.
    struct Account {
        uint128 cap;
        uint128 periodCap;
        uint128 grantCap;
        uint128 committed;
        uint208 granted;
        uint48 grantedAt;
    }

    /// @dev The payout address is the owner of the grant's token. `pending` counts milestones that aren't final.
    struct Grant {
        address payee;
        GrantStatus status;
        uint8 required;
        uint8 pending;
        uint48 createdAt;
        address token;
        uint48 acceptedAt;
        uint48 confirmableAt;
        address proposed;
        uint64 program;
        bytes32 document;
        uint128 total;
        uint128 paid;
        uint128 returned;
        uint128 settlement;
        uint128 silenceCap;
        Terms terms;
        address[] reviewers;
        Milestone[] milestones;
    }

    /// @dev Stamps of the present attempt are 0 while the milestone is open. `end` is Open until the milestone is final;
    /// `reviewed` has a bit for each reviewer who has spoken.
    struct Milestone {
        uint128 amount;
        uint32 due;
        uint48 reopenedAt;
        uint48 resolvedAt;
        uint48 submittedAt;
        uint48 approvedAt;
        uint48 challengedAt;
        uint8 attempt;
        uint8 approvals;
        uint8 refusals;
        MilestoneStatus end;
        uint16 reviewed;
        bytes32 evidence;
        uint256 objections;
        mapping(uint8 attempt => mapping(address account => bool)) objected;
    }

    struct Pause {
        uint48 from;
        uint48 until;
    }

    /// @inheritdoc IGrantEscrow
    address public immutable treasury;
    /// @inheritdoc IGrantEscrow
    address public immutable governor;
    /// @inheritdoc IGrantEscrow
    address public immutable votes;
    /// @notice What the escrow asks whether arguments are right, and what is next. It keeps nothing and moves nothing.
    EscrowRules public immutable rules = new EscrowRules();
    /// @inheritdoc IGrantEscrow
    address public guardian;
    /// @inheritdoc IGrantEscrow
    mapping(address token => bool) public listed;
    /// @inheritdoc IGrantEscrow
    mapping(address token => uint256) public liabilities;
    /// @inheritdoc IGrantEscrow
    uint256 public programCount;
    /// @inheritdoc IGrantEscrow
    uint256 public grantCount;
    /// @inheritdoc IGrantEscrow
    mapping(bytes32 document => uint256) public grantOf;

    mapping(uint256 id => Program) internal _programs;
    mapping(uint256 id => mapping(address token => Account)) internal _accounts;
    mapping(uint256 id => Grant) internal _grants;
    Pause[] internal _pauses; // ascending, never overlapping

    constructor(address treasury_, address governor_, address votes_) {
        (treasury, governor, votes) = (treasury_, governor_, votes_);
    }

    modifier onlyTreasury() {
        _requireCaller(treasury);
        _;
    }

    function _requireCaller(address account) internal view {
        if (msg.sender != account) revert GrantEscrowUnauthorized(msg.sender);
    }

    /// @dev Asks the rules by the very call that came in, and reverts as they do.
    function _askRules() internal view returns (bytes memory answer) {
        return Address.functionStaticCall(address(rules), msg.data);
    }

    function _require(bool valid, bytes32 field) internal pure {
        if (!valid) revert GrantEscrowInvalid(field);
    }

    function _requireText(string calldata text) internal pure {
        if (bytes(text).length > TEXT_LIMIT) revert GrantEscrowTextTooLong(bytes(text).length, TEXT_LIMIT);
    }

    function _programAt(uint256 id) internal view returns (Program storage p) {
        p = _programs[id];
        if (p.created == 0) revert GrantEscrowUnknownProgram(id);
    }

    function _grantIn(uint256 id, GrantStatus status) internal view returns (Grant storage g) {
        g = _grants[id];
        if (g.status != status) revert GrantEscrowUnexpectedGrant(id, g.status);
    }

    function _milestoneAt(uint256 id, uint256 index) internal view returns (Grant storage g, Milestone storage m) {
        g = _grants[id];
        if (index >= g.milestones.length) revert GrantEscrowUnknownMilestone(id, index);
        m = g.milestones[index];
    }

    function _now() internal view returns (uint48) {
        return uint48(block.timestamp);
    }

    /// @dev What was granted since the present period began. Without periods there is one, which never ends.
    function _inPeriod(Program storage p, Account storage a) internal view returns (uint256) {
        uint256 period = p.terms.period;
        uint256 start = period == 0 ? p.since : _now() - (_now() - p.since) % period;
        return a.grantedAt >= start ? a.granted : 0;
    }

    /// @dev Accounts for money that will go back to the treasury.
    function _release(Grant storage g, uint256 amount) internal {
        g.returned += uint128(amount);
        liabilities[g.token] -= amount;
        _accounts[g.program][g.token].committed -= uint128(amount);
    }

    /// @dev Accounts for money that will go to the payout address.
    function _pay(Grant storage g, uint256 amount) internal {
        g.paid += uint128(amount);
        liabilities[g.token] -= amount;
    }

    /// @dev Ends a milestone, and the grant with its last.
    function _end(Grant storage g, Milestone storage m, MilestoneStatus status) internal returns (bool all) {
        m.end = status;
        all = --g.pending == 0 && g.status == GrantStatus.Active;
        if (all) g.status = GrantStatus.Completed;
    }

    /// @dev Takes exactly `amount` of a token from the treasury. ETH has come with the call.
    function _pull(address token, uint256 amount) internal {
        if (token == address(0)) return;
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(treasury, address(this), amount);
        uint256 received = IERC20(token).balanceOf(address(this)) - before;
        if (received != amount) revert GrantEscrowWrongReceipt(token, received, amount);
    }

    /// @dev `to` is a grant's payout address or the treasury, never anybody else.
    function _send(address token, address to, uint256 amount) internal {
        if (amount == 0) return;
        if (token == address(0)) Address.sendValue(payable(to), amount);
        else IERC20(token).safeTransfer(to, amount);
    }
}
