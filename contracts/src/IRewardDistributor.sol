// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title Rewards for many accounts, by a Merkle root.
/// @notice The DAO's timelock opens a round and hands over its whole amount. Anyone may claim for an account with a proof;
/// the money goes to that account alone, once. What is left after the deadline goes back to the treasury.
/// The token `address(0)` is ETH. A leaf is keccak256(bytes.concat(keccak256(abi.encode(round, index, account, amount)))).
interface IRewardDistributor {
    event RoundCreated(
        uint256 indexed round,
        address indexed token,
        uint256 total,
        bytes32 root,
        uint48 deadline,
        bytes32 metadataHash,
        string uri
    );
    event Claimed(uint256 indexed round, uint256 indexed index, address indexed account, uint256 amount);
    event RoundClosed(uint256 indexed round, uint256 returned);
    event Swept(address indexed token, uint256 amount);

    /// @notice Opens a round; ids count 1, 2, 3. Takes exactly `total`, as value or by an approval. Only the treasury.
    function createRound(
        address token,
        uint256 total,
        bytes32 root,
        uint48 deadline,
        bytes32 metadataHash,
        string calldata uri
    ) external payable returns (uint256 round);

    /// @notice Pays an account its amount, once, until the round is closed.
    function claim(uint256 round, uint256 index, address account, uint256 amount, bytes32[] calldata proof) external;

    /// @notice Sends the rest of a round back to the treasury, from its deadline on. Anyone may.
    function close(uint256 round) external;

    /// @notice Sends what exceeds the liabilities to the treasury. Anyone may.
    function sweep(address token) external;

    function treasury() external view returns (address);
    function liabilities(address token) external view returns (uint256);
    function roundCount() external view returns (uint256);
    function round(uint256 round)
        external
        view
        returns (address token, uint256 total, uint256 claimed, bytes32 root, uint48 deadline, bool closed);
    function isClaimed(uint256 round, uint256 index) external view returns (bool);
}
