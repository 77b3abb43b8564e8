// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {IGrantEscrow} from "../../../src/IGrantEscrow.sol";
import {IGrantEscrowErrors} from "../../../src/IGrantEscrowErrors.sol";
import {Vm} from "../../base/Vm.sol";
import {Verdict} from "./Verdict.sol";

/// @title One call, with what must hold around it, and the choice of what it is about.
abstract contract Act is Verdict {
    uint256 internal constant GAS = 6_000_000; // what a call may use, so that a receiver can't burn the whole test's

    bytes internal armed; // what a hostile token and a hostile receiver call when they get the word
    uint256 private _hookCalls; // that the token had made before
    uint256 private _returnerCalls; // that the receiver had made before

    /// @dev Calls the escrow. Whatever leaves it must have come to the treasury or to the grant's payout address.
    function _act(uint256 grant, address who, bytes memory data) internal returns (bool) {
        return _call(grant, who, address(escrow), data);
    }

    function _call(uint256 grant, address who, address to, bytes memory data) internal returns (bool success) {
        address payout = ghosts[grant].payout;
        uint256[TOKENS] memory held = _held(address(escrow));
        uint256[TOKENS] memory treasury = _held(address(timelock));
        uint256[TOKENS] memory paid = _held(payout);
        _arm();
        actor = to == address(escrow) ? who : address(timelock);
        vm.recordLogs();
        vm.prank(who);
        (success,) = to.call{gas: GAS}(data);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        if (success) _follow(logs); // what a call logged before it reverted is among them too
        _disarm();
        for (uint256 i = 0; i < TOKENS; ++i) {
            uint256 before = held[i] + treasury[i] + (payout == address(0) ? 0 : paid[i]);
            uint256 later = balance(tokens[i], address(escrow)) + balance(tokens[i], address(timelock))
                + (payout == address(0) ? 0 : balance(tokens[i], payout));
            _hold(4, before == later, "money went to another than the payout address or the treasury");
        }
        if (grant != 0) _watch(grant);
    }

    function _held(address account) private view returns (uint256[TOKENS] memory list) {
        for (uint256 i = 0; i < TOKENS; ++i) {
            list[i] = balance(tokens[i], account);
        }
    }

    function _arm() private {
        if (armed.length == 0) return;
        (address target, bytes memory data) = abi.decode(armed, (address, bytes));
        (_hookCalls, _returnerCalls) = (hook.calls(), returner.calls());
        hook.arm(target, data);
        returner.arm(target, data);
    }

    function _disarm() private {
        if (armed.length == 0) return;
        (, bytes memory data) = abi.decode(armed, (address, bytes));
        _hold(3, hook.successes() + returner.successes() == 0, "a call from within a payment succeeded");
        bool guarded = hook.calls() == _hookCalls || _isGuarded(bytes4(data), hook.answer());
        guarded = guarded && (returner.calls() == _returnerCalls || _isGuarded(bytes4(data), returner.answer()));
        _hold(3, guarded, "a call from within a payment was refused by another than the guard");
        hook.arm(address(0), "");
        returner.arm(address(0), "");
    }

    /// @dev Whether a call from within a payment met the guard, before anything of its own was looked at. Only to submit a
    /// pause comes first.
    function _isGuarded(bytes4 called, bytes memory answer) private view returns (bool) {
        bytes4 reason = bytes4(answer);
        return reason == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector
            || (called == escrow.submit.selector && reason == IGrantEscrowErrors.GrantEscrowPaused.selector);
    }

    /// @dev A milestone in the wanted status if there is one, from a place that the seed gives; else any, or grant 0.
    function _find(uint256 seed, IGrantEscrow.MilestoneStatus wanted)
        internal
        view
        returns (uint256 grant, uint256 milestone)
    {
        uint256 count = escrow.grantCount();
        if (count == 0) return (0, 0);
        for (uint256 i = 0; i < count; ++i) {
            grant = (seed % count + i) % count + 1;
            if (ghosts[grant].acceptedAt == 0) continue;
            uint256 length = parts[grant].length;
            for (uint256 j = 0; j < length; ++j) {
                milestone = (_mix(seed, 1) % length + j) % length;
                if (parts[grant][milestone].end != IGrantEscrow.MilestoneStatus.Open) continue;
                if (escrow.milestoneView(grant, milestone).status == wanted) return (grant, milestone);
            }
        }
        return (seed % count + 1, milestone % parts[seed % count + 1].length);
    }

    /// @dev A grant in the wanted status if there is one; else any, or 0.
    function _findGrant(uint256 seed, IGrantEscrow.GrantStatus wanted) internal view returns (uint256 grant) {
        uint256 count = escrow.grantCount();
        for (uint256 i = 0; i < count; ++i) {
            grant = (seed % count + i) % count + 1;
            if (ghosts[grant].status == wanted) return grant;
        }
    }

    /// @dev A milestone that may be objected to, if there is one.
    function _contested(uint256 seed) internal view returns (uint256 grant, uint256 milestone) {
        IGrantEscrow.MilestoneStatus[3] memory states = [
            IGrantEscrow.MilestoneStatus.Submitted,
            IGrantEscrow.MilestoneStatus.Approved,
            IGrantEscrow.MilestoneStatus.Silent
        ];
        for (uint256 i = 0; i < 3; ++i) {
            IGrantEscrow.MilestoneStatus wanted = states[(_mix(seed, 2) % 3 + i) % 3];
            (grant, milestone) = _find(seed, wanted);
            if (grant == 0 || escrow.milestoneView(grant, milestone).status == wanted) break;
        }
    }
}
