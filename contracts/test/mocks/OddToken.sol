// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title An honest token of any decimals, whose supply anyone may mint.
contract OddToken is ERC20 {
    uint8 private immutable _decimals;

    constructor(uint8 decimals_) ERC20("Odd", "ODD") {
        _decimals = decimals_;
    }

    function decimals() public view override returns (uint8) {
        return _decimals;
    }

    function mint(address account, uint256 amount) external {
        _mint(account, amount);
    }
}

/// @title Keeps a hundredth of each transfer.
contract FeeToken is OddToken(18) {
    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (from != address(0) && to != address(0)) super._update(to, address(0), value / 100);
    }
}

/// @title Gives the receiver a hundredth more than was sent.
contract BonusToken is OddToken(18) {
    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (from != address(0) && to != address(0)) super._update(address(0), to, value / 100);
    }
}

/// @title Balances that change by themselves, by a percentage that anyone sets.
contract RebasingToken is OddToken(18) {
    uint256 public percent = 100;

    function rebase(uint256 percent_) external {
        percent = percent_;
    }

    function balanceOf(address account) public view override returns (uint256) {
        return super.balanceOf(account) * percent / 100;
    }
}

/// @title Refuses to move money from or to blocked accounts, as the best-known stablecoins may.
contract BlockingToken is OddToken(6) {
    error BlockingTokenBlocked(address account);

    mapping(address account => bool) public blocked;

    function setBlocked(address account, bool blocked_) external {
        blocked[account] = blocked_;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (blocked[from]) revert BlockingTokenBlocked(from);
        if (blocked[to]) revert BlockingTokenBlocked(to);
        super._update(from, to, value);
    }
}

/// @title Calls somebody in the middle of each transfer, as ERC-777 does, and remembers whether that succeeded.
contract HookToken is OddToken(18) {
    address private _target;
    bytes private _data;
    uint256 public calls;
    uint256 public successes;
    bytes public answer;

    function arm(address target, bytes calldata data) external {
        (_target, _data) = (target, data);
    }

    function _update(address from, address to, uint256 value) internal override {
        if (_target != address(0)) {
            ++calls;
            (bool success, bytes memory result) = _target.call(_data);
            if (success) ++successes;
            answer = result;
        }
        super._update(from, to, value);
    }
}
