// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Vm} from "./Vm.sol";

/// @title What every test has: the cheat codes, named accounts, bounded inputs.
/// @dev Read the time from `token.clock()`, never from `block.timestamp`: the optimizer may move that past a `warp`.
abstract contract Test {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    function keyOf(string memory name) internal pure returns (uint256) {
        return uint256(keccak256(bytes(name)));
    }

    function accountOf(string memory name) internal pure returns (address) {
        return vm.addr(keyOf(name));
    }

    /// @dev Folds `x` into [low, high]; `high - low` must be below the largest uint256.
    function bound(uint256 x, uint256 low, uint256 high) internal pure returns (uint256) {
        return low + x % (high - low + 1);
    }

    /// @dev Deploys the artifact of a contract in a file of its own name, and reverts with its constructor's error. With
    /// `new`, each test contract would carry the whole of it, and the compiler would optimize it again each time.
    /// The caller imports the contract, or forge may not have compiled it.
    function deployed(string memory contractName, bytes memory arguments) internal returns (address) {
        return create(abi.encodePacked(codeOf(contractName), arguments));
    }

    /// @dev The creation code of a contract: from the folder ARTIFACTS, if there is one and it is there, as test.sh has it.
    function codeOf(string memory contractName) internal view returns (bytes memory) {
        string memory file = string.concat(contractName, ".sol");
        string memory folder = vm.envOr("ARTIFACTS", string(""));
        string memory path = string.concat(folder, "/", file, "/", contractName, ".json");
        bool given = bytes(folder).length > 0 && vm.isFile(path);
        return vm.getCode(given ? path : string.concat(file, ":", contractName));
    }

    function create(bytes memory code) internal returns (address at_) {
        assembly ("memory-safe") {
            at_ := create(0, add(code, 32), mload(code))
            if iszero(at_) {
                let free := mload(64)
                returndatacopy(free, 0, returndatasize())
                revert(free, returndatasize())
            }
        }
    }

    function signatureOf(string memory name, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keyOf(name), digest);
        return abi.encodePacked(r, s, v);
    }
}
