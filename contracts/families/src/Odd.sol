// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @notice A token after MKR: its name and symbol are bytes32 and it keeps votes as Compound's does. It says no decimals.
contract BytesToken {
    bytes32 public constant name = "Maker-like";
    bytes32 public constant symbol = "MKRL";
    uint256 public constant totalSupply = 1;

    function getPriorVotes(address, uint256) external pure returns (uint96) {
        return 0;
    }
}

/// @notice Answers every question in one hostile way.
contract Hostile {
    enum Way {
        Revert,
        Empty,
        Huge,
        Broken,
        Endless,
        Ones
    }

    Way public immutable way;

    constructor(Way way_) {
        way = way_;
    }

    fallback() external payable {
        Way w = way;
        if (w == Way.Revert) revert("no");
        if (w == Way.Endless) while (true) {}
        if (w == Way.Huge) {
            // A string of a megabyte.
            assembly {
                mstore(0, 0x20)
                mstore(0x20, 1000000)
                return(0, 1000064)
            }
        }
        if (w == Way.Broken) {
            // A string of bytes that are no UTF-8, with NUL among them.
            assembly {
                mstore(0, 0x20)
                mstore(0x20, 8)
                mstore(0x40, shl(192, 0xff00c328e28200fe))
                return(0, 0x60)
            }
        }
        if (w == Way.Ones) {
            assembly {
                mstore(0, not(0))
                return(0, 32)
            }
        }
    }
}
