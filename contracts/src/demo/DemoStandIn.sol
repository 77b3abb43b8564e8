// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title A stand-in, on a local chain, for the contracts that real proposals of ENS call. It guards what those guard, and no more.
/// @notice Each account with this code stands for one of them; its storage is written into block 0.
contract DemoStandIn {
    /// @dev Only the owner, the controllers or a name's owner may call this.
    error DemoStandInUnauthorized(address caller);

    /// @dev The name has an owner.
    error DemoStandInTaken(uint256 id);

    /// @dev The account has no more to send.
    error DemoStandInUnsent();

    event Called(address indexed caller, bytes4 indexed selector);

    /// @notice Who may change it; zero for nobody in particular, so that anybody may.
    address public owner;

    /// @notice Of a registrar the registry, of a wrapped token the token in it.
    address public beside;

    mapping(address account => bool) public controllers;
    mapping(bytes32 node => address) public nodes;
    mapping(uint256 id => address) public names;

    /// @dev The node that a registrar's names are below: namehash("eth").
    bytes32 private constant ETH = 0x93cdeb708b7545dc668eb9280176169d1c33cfd8ed6f04690a0bcc88a93fc4ae;

    modifier onlyOwner() {
        if (msg.sender != owner) revert DemoStandInUnauthorized(msg.sender);
        _;
        emit Called(msg.sender, msg.sig);
    }

    modifier onlyController() {
        if (!controllers[msg.sender]) revert DemoStandInUnauthorized(msg.sender);
        _;
        emit Called(msg.sender, msg.sig);
    }

    receive() external payable {}

    /// @dev Whatever else it may be asked, its owner may ask.
    fallback() external payable {
        if (owner != address(0) && msg.sender != owner) revert DemoStandInUnauthorized(msg.sender);
        emit Called(msg.sender, msg.sig);
    }

    function renounceOwnership() external onlyOwner {
        owner = address(0xdead);
    }

    function addController(address controller) external onlyOwner {
        controllers[controller] = true;
    }

    function removeController(address controller) external onlyOwner {
        controllers[controller] = false;
    }

    function setController(address controller, bool enabled) external onlyOwner {
        controllers[controller] = enabled;
    }

    /// @notice Of the root: gives a top-level name away.
    function setSubnodeOwner(bytes32 label, address to) external onlyController {
        nodes[keccak256(abi.encodePacked(bytes32(0), label))] = to;
    }

    /// @notice Of a registrar: gives a name away that nobody has.
    function register(uint256 id, address to, uint256) external onlyController returns (uint256) {
        if (names[id] != address(0)) revert DemoStandInTaken(id);
        names[id] = to;
        DemoStandIn(payable(beside)).setSubnodeOwner(ETH, bytes32(id), to);
        return block.timestamp;
    }

    /// @notice Of the registry: gives a name below another away.
    function setSubnodeOwner(bytes32 node, bytes32 label, address to) external {
        if (msg.sender != nodes[node]) revert DemoStandInUnauthorized(msg.sender);
        nodes[keccak256(abi.encodePacked(node, label))] = to;
    }

    /// @notice Of the registry: what a name resolves by.
    function setResolver(bytes32 node, address) external {
        if (msg.sender != nodes[node]) revert DemoStandInUnauthorized(msg.sender);
        emit Called(msg.sender, msg.sig);
    }

    /// @notice Sends all its ETH to its owner.
    function withdraw() external onlyOwner {
        (bool sent,) = owner.call{value: address(this).balance}("");
        if (!sent) revert DemoStandInUnsent();
    }

    /// @notice Of a wrapped token of 18 decimals: takes the token in it, which has 6.
    function upgrade(uint256 amount) external {
        if (!IERC20(beside).transferFrom(msg.sender, address(this), amount / 1e12)) revert DemoStandInUnsent();
        emit Called(msg.sender, msg.sig);
    }

    /// @notice Of Safe's MultiSend: makes packed calls in turn, as whoever delegates to it.
    function multiSend(bytes memory transactions) external payable {
        for (uint256 at = 0; at < transactions.length;) {
            address to;
            uint256 value;
            uint256 size;
            bool made;
            assembly ("memory-safe") {
                let from := add(transactions, at)
                to := shr(96, mload(add(from, 0x21)))
                value := mload(add(from, 0x35))
                size := mload(add(from, 0x55))
                made := call(gas(), to, value, add(from, 0x75), size, 0, 0)
            }
            if (!made) revert DemoStandInUnauthorized(to);
            at += 0x55 + size;
        }
    }
}
