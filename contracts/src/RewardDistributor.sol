// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {BitMaps} from "@openzeppelin/contracts/utils/structs/BitMaps.sol";
import {IRewardDistributor} from "./IRewardDistributor.sol";

/// @title Rewards for many accounts, by a Merkle root.
/// @notice Documented in IRewardDistributor. Every function checks, accounts, writes, emits and moves money, in this order.
/// @dev Rounds of one token share a balance, and what a round may pay ends at its own total, whatever its root says. A
/// token whose balances change by themselves must not be used: the last to claim would find too little.
contract RewardDistributor is IRewardDistributor, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using BitMaps for BitMaps.BitMap;

    error RewardDistributorUnauthorized(address caller);
    error RewardDistributorInvalidTreasury();
    error RewardDistributorUnknownRound(uint256 round);
    error RewardDistributorInvalidTotal();
    error RewardDistributorInvalidRoot();
    /// @dev A round is open for 7 days to 4 years.
    error RewardDistributorInvalidDeadline(uint48 deadline, uint256 earliest, uint256 latest);
    error RewardDistributorUriTooLong(uint256 length);
    error RewardDistributorWrongValue(uint256 value, uint256 wanted);
    /// @dev The token took a fee, or moved another amount than it was asked to.
    error RewardDistributorWrongReceipt(address token, uint256 received, uint256 wanted);
    error RewardDistributorClosed(uint256 round);
    error RewardDistributorAlreadyClaimed(uint256 round, uint256 index);
    error RewardDistributorInvalidProof(uint256 round, uint256 index);
    /// @dev The root promises more than the round has.
    error RewardDistributorExceedsTotal(uint256 round, uint256 wanted, uint256 left);
    error RewardDistributorTooEarly(uint256 round, uint48 deadline);
    error RewardDistributorNothingToSweep(address token);

    struct Round {
        address token;
        uint48 deadline;
        bool closed;
        uint256 total;
        uint256 claimed;
        bytes32 root;
    }

    uint256 private constant SHORTEST = 7 days;
    uint256 private constant LONGEST = 4 * 365 days;
    uint256 private constant URI_LIMIT = 1024;

    /// @inheritdoc IRewardDistributor
    address public immutable treasury;
    /// @inheritdoc IRewardDistributor
    uint256 public roundCount;
    /// @inheritdoc IRewardDistributor
    mapping(address token => uint256) public liabilities;

    mapping(uint256 round => Round) private _rounds;
    mapping(uint256 round => BitMaps.BitMap) private _claims;

    modifier onlyTreasury() {
        if (msg.sender != treasury) revert RewardDistributorUnauthorized(msg.sender);
        _;
    }

    /// @param treasury_ The DAO's timelock.
    constructor(address treasury_) {
        if (treasury_ == address(0)) revert RewardDistributorInvalidTreasury();
        treasury = treasury_;
    }

    // --------------------------------------------------------------------------------------------------------- the DAO

    /// @inheritdoc IRewardDistributor
    function createRound(
        address token,
        uint256 total,
        bytes32 root,
        uint48 deadline,
        bytes32 metadataHash,
        string calldata uri
    ) external payable nonReentrant onlyTreasury returns (uint256 id) {
        _checkRound(total, root, deadline, uri);
        uint256 value = token == address(0) ? total : 0;
        if (msg.value != value) revert RewardDistributorWrongValue(msg.value, value);

        id = ++roundCount;
        liabilities[token] += total;
        _rounds[id] = Round(token, deadline, false, total, 0, root);
        emit RoundCreated(id, token, total, root, deadline, metadataHash, uri);
        if (token != address(0)) _pull(token, total);
    }

    // ---------------------------------------------------------------------------------------------------------- anyone

    /// @inheritdoc IRewardDistributor
    function claim(uint256 id, uint256 index, address account, uint256 amount, bytes32[] calldata proof)
        external
        nonReentrant
    {
        Round storage r = _open(id);
        if (_claims[id].get(index)) revert RewardDistributorAlreadyClaimed(id, index);
        bytes32 leaf = keccak256(bytes.concat(keccak256(abi.encode(id, index, account, amount))));
        if (!MerkleProof.verifyCalldata(proof, r.root, leaf)) revert RewardDistributorInvalidProof(id, index);
        uint256 left = r.total - r.claimed;
        if (amount > left) revert RewardDistributorExceedsTotal(id, amount, left);

        liabilities[r.token] -= amount;
        r.claimed += amount;
        _claims[id].set(index);
        emit Claimed(id, index, account, amount);
        _push(r.token, account, amount);
    }

    /// @inheritdoc IRewardDistributor
    function close(uint256 id) external nonReentrant {
        Round storage r = _open(id);
        if (block.timestamp < r.deadline) revert RewardDistributorTooEarly(id, r.deadline);
        uint256 rest = r.total - r.claimed;

        liabilities[r.token] -= rest;
        r.closed = true;
        emit RoundClosed(id, rest);
        _push(r.token, treasury, rest);
    }

    /// @inheritdoc IRewardDistributor
    function sweep(address token) external nonReentrant {
        uint256 held = _balance(token);
        uint256 owed = liabilities[token];
        if (held <= owed) revert RewardDistributorNothingToSweep(token);

        emit Swept(token, held - owed);
        _push(token, treasury, held - owed);
    }

    // ----------------------------------------------------------------------------------------------------------- views

    /// @inheritdoc IRewardDistributor
    function round(uint256 id)
        external
        view
        returns (address token, uint256 total, uint256 claimed, bytes32 root, uint48 deadline, bool closed)
    {
        Round storage r = _rounds[id];
        return (r.token, r.total, r.claimed, r.root, r.deadline, r.closed);
    }

    /// @inheritdoc IRewardDistributor
    function isClaimed(uint256 id, uint256 index) external view returns (bool) {
        return _claims[id].get(index);
    }

    // --------------------------------------------------------------------------------------------------------- private

    function _checkRound(uint256 total, bytes32 root, uint48 deadline, string calldata uri) private view {
        if (total == 0) revert RewardDistributorInvalidTotal();
        if (root == 0) revert RewardDistributorInvalidRoot();
        uint256 earliest = block.timestamp + SHORTEST;
        uint256 latest = block.timestamp + LONGEST;
        if (deadline < earliest || deadline > latest) {
            revert RewardDistributorInvalidDeadline(deadline, earliest, latest);
        }
        if (bytes(uri).length > URI_LIMIT) revert RewardDistributorUriTooLong(bytes(uri).length);
    }

    /// @dev A round that exists and is not closed.
    function _open(uint256 id) private view returns (Round storage r) {
        r = _rounds[id];
        if (r.total == 0) revert RewardDistributorUnknownRound(id);
        if (r.closed) revert RewardDistributorClosed(id);
    }

    function _balance(address token) private view returns (uint256) {
        return token == address(0) ? address(this).balance : IERC20(token).balanceOf(address(this));
    }

    function _pull(address token, uint256 amount) private {
        uint256 before = _balance(token);
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
        uint256 received = _balance(token) - before;
        if (received != amount) revert RewardDistributorWrongReceipt(token, received, amount);
    }

    function _push(address token, address to, uint256 amount) private {
        if (amount == 0) return;
        if (token == address(0)) Address.sendValue(payable(to), amount);
        else IERC20(token).safeTransfer(to, amount);
    }
}
