// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A stand-in for a stablecoin on a local chain. It is worth nothing anywhere.
/// @notice 6 decimals, as the best-known stablecoins have; the whole supply goes to one holder at deployment.
contract DemoDollar is ERC20 {
    /// @param supply In the smallest unit: 1,000,000 is one Demo Dollar.
    constructor(address holder, uint256 supply) ERC20("Demo Dollar", "DUSD") {
        _mint(holder, supply);
    }

    function decimals() public pure override returns (uint8) {
        return 6;
    }
}
