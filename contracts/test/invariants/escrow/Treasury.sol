// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IGrantEscrow} from "../../../src/IGrantEscrow.sol";
import {Act} from "./Act.sol";

/// @title What the DAO does. A slate goes through its timelock as the governor sends it; the rest as if it had.
abstract contract Treasury is Act {
    uint256 internal constant GRANTS = 9; // in a run, so that choosing among them stays quick

    struct Slate {
        address[] targets;
        uint256[] values;
        bytes[] payloads;
        bytes32 salt;
        uint48 readyAt;
    }

    Slate[] private _slates;
    uint256 private _slateCount;
    uint256 private _documents;

    /// @dev One exact approval a token and one or two grants, scheduled. Two that wait may together exceed the treasury.
    function slate(uint256 seed) external {
        if (escrow.grantCount() >= GRANTS || _slates.length >= 3) return;
        Slate storage s = _slates.push();
        uint256 count = 1 + _mix(seed, 1) % 2;
        for (uint256 i = 0; i < count; ++i) {
            _line(s, _offer(_mix(seed, 10 + i)));
        }
        (s.salt, s.readyAt) = (bytes32(++_slateCount), now_() + uint48(MIN_DELAY));
        vm.prank(address(governor));
        timelock.scheduleBatch(s.targets, s.values, s.payloads, 0, s.salt, MIN_DELAY);
    }

    /// @dev Anyone executes a slate, most often when it is due.
    function executeSlate(uint256 seed) external {
        if (_slates.length == 0) return;
        uint256 at = seed % _slates.length;
        Slate memory s = _slates[at];
        if (now_() < s.readyAt && _mix(seed, 1) % 4 > 0) vm.warp(s.readyAt);
        _watchAll();
        bytes memory data = abi.encodeCall(timelock.executeBatch, (s.targets, s.values, s.payloads, bytes32(0), s.salt));
        bool executed = _call(0, stranger, address(timelock), data);
        _hold(9, !executed || now_() >= s.readyAt, "executed before its time");
        _hold(9, _allowances() == 0, "an allowance is left");
        if (!executed && _mix(seed, 2) % 3 > 0) return;
        _slates[at] = _slates[_slates.length - 1];
        _slates.pop();
    }

    function _allowances() internal view returns (uint256 sum) {
        for (uint256 i = 1; i < TOKENS; ++i) {
            sum += IERC20(tokens[i]).allowance(address(timelock), address(escrow));
        }
    }

    /// @dev An approval and a grant; approvals of one token become one, as a slate's are.
    function _line(Slate storage s, IGrantEscrow.Offer memory offer) private {
        uint256 total = 0;
        for (uint256 i = 0; i < offer.milestones.length; ++i) {
            total += offer.milestones[i].amount;
        }
        bool ether_ = offer.token == address(0);
        if (!ether_) _approve(s, offer.token, total);
        s.targets.push(address(escrow));
        s.values.push(ether_ ? total : 0);
        s.payloads.push(abi.encodeCall(escrow.createGrant, (offer)));
    }

    function _approve(Slate storage s, address token_, uint256 total) private {
        for (uint256 i = 0; i < s.targets.length; ++i) {
            if (s.targets[i] != token_) continue;
            total += abi.decode(_tail(s.payloads[i]), (uint256));
            s.payloads[i] = abi.encodeCall(IERC20.approve, (address(escrow), total));
            return;
        }
        s.targets.push(token_);
        s.values.push(0);
        s.payloads.push(abi.encodeCall(IERC20.approve, (address(escrow), total)));
    }

    /// @dev The last word of an approval: its amount.
    function _tail(bytes memory data) private pure returns (bytes memory word) {
        word = new bytes(32);
        for (uint256 i = 0; i < 32; ++i) {
            word[i] = data[data.length - 32 + i];
        }
    }

    function _offer(uint256 seed) private returns (IGrantEscrow.Offer memory offer) {
        offer.program = 1 + _mix(seed, 1) % escrow.programCount();
        offer.payee = _one(payees, _mix(seed, 2));
        // Half in two tokens, so that grants add up against caps.
        offer.token = tokens[_mix(seed, 3) % (_mix(seed, 9) % 2 == 0 ? 2 : TOKENS)];
        bool twin = _mix(seed, 4) % 32 == 0;
        offer.document = bytes32(twin ? _documents : ++_documents);
        uint256 count = 1 + _mix(seed, 5) % REVIEWERS;
        offer.required = uint8(1 + _mix(seed, 6) % count);
        offer.reviewers = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            offer.reviewers[i] = reviewers[(_mix(seed, 7) + i) % REVIEWERS];
        }
        offer.milestones = new IGrantEscrow.Tranche[](1 + _mix(seed, 8) % 3);
        for (uint256 i = 0; i < offer.milestones.length; ++i) {
            uint256 size = _mix(seed, 20 + i) % 16;
            uint256 most = size == 0 ? 2 * CAP : size < 6 ? CAP / 20 : CAP / 3;
            uint256 amount = 1 + _mix(seed, 30 + i) % most;
            offer.milestones[i] = IGrantEscrow.Tranche(uint128(amount), uint32(_mix(seed, 40 + i) % 60 days));
        }
    }

    function cancel(uint256 seed) external {
        _watchAll();
        bool offered = seed % 4 == 0;
        uint256 id =
            _findGrant(_mix(seed, 1), offered ? IGrantEscrow.GrantStatus.Offered : IGrantEscrow.GrantStatus.Active);
        uint256 left = ghosts[id].total - ghosts[id].paid - ghosts[id].returned;
        uint256 settlement = _mix(seed, 2) % 3 == 0 ? 0 : _mix(seed, 3) % (left + 2);
        _act(id, address(timelock), abi.encodeCall(escrow.cancelGrant, (id, settlement, "reason")));
    }

    function resolve(uint256 seed) external {
        (uint256 id, uint256 index) = _find(seed, IGrantEscrow.MilestoneStatus.Challenged);
        if (id == 0) return;
        IGrantEscrow.Resolution resolution = IGrantEscrow.Resolution(_mix(seed, 2) % 4);
        uint256 amount = _mix(seed, 3) % (uint256(parts[id][index].amount) + 2);
        if (resolution != IGrantEscrow.Resolution.Part && _mix(seed, 4) % 8 > 0) amount = 0;
        bytes memory data = abi.encodeCall(escrow.resolve, (id, index, resolution, amount));
        _hold(10, !_act(id, stranger, data), "a stranger decided for the DAO");
        _act(id, address(timelock), data);
    }

    function program(uint256 seed) external {
        IGrantEscrow.Terms memory terms = _terms();
        IGrantEscrow.Budget[] memory budgets = _listed();
        terms.period = uint32(_mix(seed, 2) % 3 * 20 days);
        terms.reviewWindow = uint32(1 days + _mix(seed, 3) % 13 days);
        terms.challengeWindow = uint32(1 days + _mix(seed, 4) % 13 days);
        terms.disputeTimeout = uint32(16 days + _mix(seed, 5) % 44 days);
        terms.silence = uint16(_mix(seed, 6) % 1001);
        terms.attempts = uint8(1 + _mix(seed, 7) % 3);
        for (uint256 i = 0; i < budgets.length; ++i) {
            if (terms.period == 0) budgets[i].periodCap = 0;
            if (_mix(seed, 50 + i) % 6 == 0) budgets[i].cap = uint128(1 + _mix(seed, 60 + i) % CAP);
        }
        _act(0, address(timelock), _programCall(seed, terms, budgets));
    }

    /// @dev The budgets of what is listed now: no others are taken.
    function _listed() private view returns (IGrantEscrow.Budget[] memory budgets) {
        IGrantEscrow.Budget[] memory all = _budgets();
        uint256 count = 0;
        for (uint256 i = 0; i < all.length; ++i) {
            if (escrow.listed(all[i].token)) all[count++] = all[i];
        }
        budgets = new IGrantEscrow.Budget[](count);
        for (uint256 i = 0; i < count; ++i) {
            budgets[i] = all[i];
        }
    }

    function _programCall(uint256 seed, IGrantEscrow.Terms memory terms, IGrantEscrow.Budget[] memory budgets)
        private
        view
        returns (bytes memory)
    {
        uint256 id = 1 + seed % escrow.programCount();
        if (_mix(seed, 1) % 5 == 0) return abi.encodeCall(escrow.closeProgram, (id));
        if (_mix(seed, 1) % 3 > 0 || escrow.programCount() >= 3) {
            return abi.encodeCall(escrow.changeProgram, (id, "Changed", "", "rules", terms, budgets, reviewers));
        }
        return abi.encodeCall(escrow.createProgram, ("Data", "Data", "rules", terms, budgets, reviewers));
    }

    function list(uint256 seed) external {
        bool listed = _mix(seed, 1) % 8 > 0;
        _act(0, address(timelock), abi.encodeCall(escrow.setToken, (tokens[seed % TOKENS], listed)));
    }
}
