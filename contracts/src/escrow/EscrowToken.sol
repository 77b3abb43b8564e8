// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {IGrantEscrowErrors} from "../IGrantEscrowErrors.sol";
import {IERC5192} from "./IERC5192.sol";

/// @title A grant as an ERC-721 token. Its owner is the grant's payout address, and is stored nowhere else.
/// @dev Locked for ever: neither its owner nor an operator can transfer it, so nobody can be approved.
abstract contract EscrowToken is ERC721, IERC5192, IGrantEscrowErrors {
    /// @dev The names are constants below.
    constructor() ERC721("", "") {}

    function name() public pure override returns (string memory) {
        return "Backprop Grant";
    }

    function symbol() public pure override returns (string memory) {
        return "GRANT";
    }

    function tokenURI(uint256 tokenId) public view override returns (string memory) {
        _requireOwned(tokenId);
        return "";
    }

    /// @inheritdoc IERC5192
    function locked(uint256 tokenId) external view returns (bool) {
        _requireOwned(tokenId);
        return true;
    }

    function getApproved(uint256 tokenId) public view override returns (address) {
        _requireOwned(tokenId);
        return address(0);
    }

    function isApprovedForAll(address, address) public pure override returns (bool) {
        return false;
    }

    function approve(address, uint256) public pure override {
        revert GrantEscrowLocked();
    }

    function setApprovalForAll(address, bool) public pure override {
        revert GrantEscrowLocked();
    }

    function transferFrom(address, address, uint256) public pure override {
        revert GrantEscrowLocked();
    }

    function safeTransferFrom(address, address, uint256, bytes memory) public pure override {
        revert GrantEscrowLocked();
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return interfaceId == type(IERC5192).interfaceId || super.supportsInterface(interfaceId);
    }
}
