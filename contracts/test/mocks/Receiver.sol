// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title An account with code that takes ETH or refuses it, and calls whoever it is told to.
abstract contract Receiver {
    function call(address to, uint256 value, bytes calldata data) external payable returns (bytes memory) {
        (bool success, bytes memory answer) = to.call{value: value}(data);
        if (!success) {
            assembly ("memory-safe") {
                revert(add(answer, 32), mload(answer))
            }
        }
        return answer;
    }

    /// @dev Signs everything (ERC-1271), so that it can be a payee or a payout address.
    function isValidSignature(bytes32, bytes calldata) external pure returns (bytes4) {
        return 0x1626ba7e;
    }
}

/// @title Refuses ETH while it is told to.
contract Refuser is Receiver {
    error RefuserRefused();

    bool public refusing = true;

    function setRefusing(bool refusing_) external {
        refusing = refusing_;
    }

    receive() external payable {
        if (refusing) revert RefuserRefused();
    }
}

/// @title Burns all the gas that it is given.
contract Burner is Receiver {
    receive() external payable {
        while (true) {}
    }
}

/// @title Refuses with a megabyte of reasons, to make the caller pay for reading them.
contract Bomber is Receiver {
    receive() external payable {
        assembly {
            revert(0, 1000000)
        }
    }
}

/// @title Makes a call when it is paid, and remembers what came of it.
contract Returner is Receiver {
    address private _target;
    bytes private _data;
    uint256 public calls;
    uint256 public successes;
    bytes public answer;

    function arm(address target, bytes calldata data) external {
        (_target, _data) = (target, data);
    }

    receive() external payable {
        if (_target == address(0)) return;
        ++calls;
        (bool success, bytes memory result) = _target.call(_data);
        if (success) ++successes;
        answer = result;
    }
}

/// @title Forces ETH upon an account that doesn't take any.
contract Forcer {
    constructor(address payable to) payable {
        selfdestruct(to);
    }
}
