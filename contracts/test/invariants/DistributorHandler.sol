// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {DistributorTest} from "../base/DistributorTest.sol";
import {HookToken, OddToken} from "../mocks/OddToken.sol";
import {Forcer, Refuser, Returner} from "../mocks/Receiver.sol";

/// @dev Rounds of honest and dishonest roots, over tokens and receivers that misbehave.
contract DistributorHandler is DistributorTest {
    uint256 public constant TOKENS = 4;

    struct Round {
        address token;
        uint256 total;
        uint256 claimed;
        uint48 deadline;
        bool closed;
    }

    address[TOKENS] public tokens;
    Round[] internal rounds;
    mapping(uint256 round => mapping(uint256 index => bool)) internal claimed;
    mapping(address token => mapping(address account => uint256)) public due; // what came to an account, by its rewards
    uint256 public claims;
    uint256 public closes;
    string public broken;

    HookToken internal hook;
    Returner internal returner;
    Refuser internal refuser;

    constructor() {
        setUp();
        (hook, returner, refuser) = (new HookToken(), new Returner(), new Refuser());
        tokens = [address(0), address(dollar), address(new OddToken(0)), address(hook)];
        OddToken(tokens[2]).mint(address(timelock), 1_000_000);
        hook.mint(address(timelock), 1_000_000);
        (rewards[0].account, rewards[1].account) = (address(refuser), address(returner));
    }

    function deployment() external view returns (RewardDistributor) {
        return distributor;
    }

    function known(uint256 id) external view returns (Round memory) {
        return rounds[id - 1];
    }

    function reward(uint256 index) external view returns (Reward memory) {
        return rewards[index];
    }

    function balance(address token_, address account) public view returns (uint256) {
        return token_ == address(0) ? account.balance : IERC20(token_).balanceOf(account);
    }

    /// @dev A total that is the rewards' sum, or more, or less than they promise.
    function create(uint256 seed) external {
        if (rounds.length >= 12) return;
        address token_ = tokens[seed % TOKENS];
        uint256 total = seed % 3 == 0 ? TOTAL : 1 + seed % (2 * TOTAL);
        open(token_, total);
        rounds.push(Round(token_, total, 0, deadline(), false));
    }

    /// @dev By anyone, now and then with an amount that isn't in the root; the receiver and the token call back.
    function claimSome(uint256 seed) external {
        if (rounds.length == 0) return;
        uint256 id = 1 + seed % rounds.length;
        uint256 index = (seed >> 64) % ACCOUNTS;
        Reward memory r = rewards[index];
        bool wrong = (seed >> 72) % 4 == 0;
        bytes memory data =
            abi.encodeCall(distributor.claim, (id, index, r.account, r.amount + (wrong ? 1 : 0), proofOf(id, index)));
        hook.arm(address(distributor), data);
        returner.arm(address(distributor), data);
        uint256 before = balance(rounds[id - 1].token, r.account);
        (bool success,) = address(distributor).call(data);
        hook.arm(address(0), "");
        if (!success) return;
        ++claims;
        if (wrong) broken = "paid another amount than the root's";
        if (claimed[id][index]) broken = "paid twice";
        if (rounds[id - 1].closed) broken = "paid from a closed round";
        if (balance(rounds[id - 1].token, r.account) != before + r.amount) broken = "paid another amount";
        if (hook.successes() + returner.successes() > 0) broken = "a call from within a payment succeeded";
        claimed[id][index] = true;
        rounds[id - 1].claimed += r.amount;
        due[rounds[id - 1].token][r.account] += r.amount;
    }

    function closeSome(uint256 seed) external {
        if (rounds.length == 0) return;
        uint256 id = 1 + seed % rounds.length;
        Round storage r = rounds[id - 1];
        uint256 before = balance(r.token, address(timelock));
        (bool success,) = address(distributor).call(abi.encodeCall(distributor.close, (id)));
        if (!success) return;
        ++closes;
        if (r.closed || token.clock() < r.deadline) broken = "closed twice, or too early";
        if (balance(r.token, address(timelock)) != before + r.total - r.claimed) broken = "another rest came back";
        r.closed = true;
    }

    function sweep(uint256 seed) external {
        (bool success,) = address(distributor).call(abi.encodeCall(distributor.sweep, (tokens[seed % TOKENS])));
        success;
    }

    function stray(uint256 seed) external {
        vm.deal(address(this), 1);
        if (seed % 2 == 0) new Forcer{value: 1}(payable(address(distributor)));
        else OddToken(tokens[2]).mint(address(distributor), 1 + seed % 5);
    }

    function refuse(bool refusing) external {
        refuser.setRefusing(refusing);
    }

    function wait(uint256 time) external {
        skip(bound(time, 1, 20 days));
    }

    function steal(uint256 seed) external {
        bytes32 root = rootOf(distributor.roundCount() + 1);
        vm.prank(stranger);
        (bool success,) = address(distributor)
            .call(abi.encodeCall(distributor.createRound, (tokens[seed % TOKENS], 1, root, deadline(), METADATA, URI)));
        if (success) broken = "a stranger opened a round";
    }
}
