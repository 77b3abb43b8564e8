// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IGrantEscrow} from "../../../src/IGrantEscrow.sol";
import {GrantEscrow} from "../../../src/GrantEscrow.sol";
import {DaoTest} from "../../base/DaoTest.sol";
import {BlockingToken, FeeToken, HookToken, OddToken} from "../../mocks/OddToken.sol";
import {Burner, Receiver, Refuser, Returner} from "../../mocks/Receiver.sol";

/// @title A DAO with an escrow, tokens of every kind, and everybody who has a part in a grant.
/// @dev The crowd are those who have a role or none, but no grant: nothing may ever come to them.
abstract contract Cast is DaoTest {
    uint256 public constant TOKENS = 7;
    uint256 internal constant REVIEWERS = 4;
    uint128 internal constant CAP = 600;

    IGrantEscrow public escrow;
    address[TOKENS] public tokens;
    HookToken internal hook;
    BlockingToken internal blocking;
    Refuser internal refuser;
    Returner internal returner;

    address internal immutable steward = accountOf("steward");
    address[] internal payees;
    address[] internal payouts;
    address[] internal reviewers;
    address[] internal holders;
    address[] public crowd;

    function setUp() public virtual override {
        super.setUp();
        hook = new HookToken();
        blocking = new BlockingToken();
        tokens = [
            address(0),
            address(dollar),
            address(token),
            address(new OddToken(0)),
            address(hook),
            address(blocking),
            address(new FeeToken())
        ];
        _fund();
        _invite();
        address[] memory list = new address[](TOKENS);
        for (uint256 i = 0; i < TOKENS; ++i) {
            list[i] = tokens[i];
        }
        bytes memory arguments = abi.encode(timelock, governor, token, guardian, list);
        escrow = IGrantEscrow(deployed(type(GrantEscrow).name, arguments));
        vm.prank(address(timelock));
        escrow.createProgram("Models", "Models", "rules", _terms(), _budgets(), reviewers);
    }

    function _fund() private {
        vm.deal(address(timelock), 100_000);
        for (uint256 i = 3; i < TOKENS; ++i) {
            OddToken(tokens[i]).mint(address(timelock), 100_000);
        }
    }

    function _invite() private {
        refuser = new Refuser();
        returner = new Returner();
        payees = [accountOf("payee"), accountOf("payee2"), address(refuser), address(returner), address(new Burner())];
        payouts = [accountOf("payout"), accountOf("payout2"), address(refuser), address(returner)];
        reviewers = [accountOf("reviewer1"), accountOf("reviewer2"), accountOf("reviewer3"), accountOf("reviewer4")];
        holders = [voter, proposer, holder, voter2, silent];
        crowd = [guardian, steward, stranger, reviewers[0], reviewers[1], reviewers[2], reviewers[3]];
    }

    /// @dev The starting values of the design.
    function _terms() internal view returns (IGrantEscrow.Terms memory) {
        return IGrantEscrow.Terms({
            steward: steward,
            opens: 0,
            closes: 0,
            period: 30 days,
            reviewWindow: 7 days,
            challengeWindow: 3 days,
            disputeTimeout: 45 days,
            acceptWindow: 30 days,
            grace: 14 days,
            objection: 200,
            silence: 500,
            attempts: 3
        });
    }

    function _budgets() internal view returns (IGrantEscrow.Budget[] memory budgets) {
        budgets = new IGrantEscrow.Budget[](TOKENS);
        for (uint256 i = 0; i < TOKENS; ++i) {
            budgets[i] = IGrantEscrow.Budget(tokens[i], CAP, CAP * 2 / 3, CAP / 2);
        }
    }

    function balance(address token_, address account) public view returns (uint256) {
        return token_ == address(0) ? account.balance : IERC20(token_).balanceOf(account);
    }

    function now_() public view returns (uint48) {
        return token.clock();
    }

    /// @dev A number of the seed's own for each salt.
    function _mix(uint256 seed, uint256 salt) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, salt)));
    }

    function _one(address[] storage list, uint256 seed) internal view returns (address) {
        return list[seed % list.length];
    }
}
