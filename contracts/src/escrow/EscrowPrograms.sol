// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../IGrantEscrow.sol";
import {EscrowClock} from "./EscrowClock.sol";

/// @title Programs: the terms and budgets that grants are created under.
abstract contract EscrowPrograms is EscrowClock {
    /// @inheritdoc IGrantEscrow
    function createProgram(
        string calldata name,
        string calldata track,
        bytes32 document,
        Terms calldata terms,
        Budget[] calldata budgets,
        address[] calldata reviewers
    ) external onlyTreasury returns (uint256 id) {
        _askRules();
        id = ++programCount;
        _programs[id].created = _now();
        _setProgram(id, document, terms, budgets);
        emit ProgramCreated(id, name, track, document);
        emit ProgramTermsSet(id, terms, budgets, reviewers);
    }

    /// @inheritdoc IGrantEscrow
    function changeProgram(
        uint256 id,
        string calldata name,
        string calldata track,
        bytes32 document,
        Terms calldata terms,
        Budget[] calldata budgets,
        address[] calldata reviewers
    ) external onlyTreasury {
        _programAt(id);
        _askRules();
        _setProgram(id, document, terms, budgets);
        emit ProgramChanged(id, name, track, document);
        emit ProgramTermsSet(id, terms, budgets, reviewers);
    }

    /// @inheritdoc IGrantEscrow
    function closeProgram(uint256 id) external onlyTreasury {
        Program storage p = _programAt(id);
        if (!p.open) revert GrantEscrowProgramClosed(id);
        p.open = false;
        emit ProgramClosed(id);
    }

    /// @inheritdoc IGrantEscrow
    function program(uint256 id)
        external
        view
        returns (bool open, uint48 created, bytes32 document, Terms memory terms)
    {
        Program storage p = _programs[id];
        return (p.open, p.created, p.document, p.terms);
    }

    /// @inheritdoc IGrantEscrow
    function budget(uint256 id, address token)
        external
        view
        returns (Budget memory budget_, uint256 committed, uint256 inPeriod)
    {
        Account storage a = _accounts[id][token];
        budget_ = Budget(token, a.cap, a.periodCap, a.grantCap);
        return (budget_, a.committed, _inPeriod(_programs[id], a));
    }

    function _setProgram(uint256 id, bytes32 document, Terms calldata terms, Budget[] calldata budgets) private {
        Program storage p = _programs[id];
        if (p.since == 0 || terms.period != p.terms.period) p.since = _now();
        (p.open, p.document, p.terms) = (true, document, terms);
        for (uint256 i = 0; i < p.tokens.length; ++i) {
            _limit(id, Budget(p.tokens[i], 0, 0, 0));
        }
        delete p.tokens;
        for (uint256 i = 0; i < budgets.length; ++i) {
            p.tokens.push(budgets[i].token);
            _limit(id, budgets[i]);
        }
    }

    function _limit(uint256 id, Budget memory b) private {
        Account storage a = _accounts[id][b.token];
        (a.cap, a.periodCap, a.grantCap) = (b.cap, b.periodCap, b.grantCap);
    }
}
