// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGrantEscrow} from "../../src/IGrantEscrow.sol";
import {Test} from "../base/Test.sol";
import {EscrowHandler} from "./escrow/EscrowHandler.sol";
import {Ghost} from "./escrow/Ghost.sol";

/// @dev The numbers are those of the design's invariants.
contract EscrowInvariantTest is Test {
    EscrowHandler internal handler;
    IGrantEscrow internal escrow;
    address internal treasury;
    uint256[] internal crowdHad;

    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    function setUp() public {
        handler = new EscrowHandler();
        escrow = handler.escrow();
        treasury = escrow.treasury();
        crowdHad = _crowdHas();
        for (uint256 i = 0; i < 6; ++i) {
            handler.slate(i);
            handler.executeSlate(i);
            handler.accept(i);
        }
    }

    /// @dev Read by forge: the only contract that the fuzzer calls, and below how.
    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), _selectors());
    }

    /// @dev What leads on stands here more often than what ends or hinders.
    function _selectors() internal view returns (bytes4[] memory list) {
        list = new bytes4[](54);
        uint256 at = _add(list, 0, 5, handler.submit.selector);
        at = _add(list, at, 7, handler.review.selector);
        at = _add(list, at, 4, handler.wait.selector);
        at = _add(list, at, 3, handler.slate.selector);
        at = _add(list, at, 3, handler.executeSlate.selector);
        at = _add(list, at, 3, handler.accept.selector);
        at = _add(list, at, 3, handler.object.selector);
        at = _add(list, at, 3, handler.claim.selector);
        at = _add(list, at, 2, handler.resolve.selector);
        at = _add(list, at, 1, handler.program.selector);
        at = _add(list, at, 2, handler.proposePayout.selector);
        at = _add(list, at, 2, handler.confirmPayout.selector);
        bytes4[13] memory once = [
            handler.program.selector,
            handler.list.selector,
            handler.cancel.selector,
            handler.challenge.selector,
            handler.vetoPayout.selector,
            handler.pause.selector,
            handler.unpause.selector,
            handler.moveVotes.selector,
            handler.claimSettlement.selector,
            handler.expire.selector,
            handler.lapse.selector,
            handler.attack.selector,
            handler.sweep.selector
        ];
        for (uint256 i = 0; i < once.length; ++i) {
            at = _add(list, at, 1, once[i]);
        }
        _add(
            list,
            _add(list, _add(list, at, 1, handler.stray.selector), 1, handler.misbehave.selector),
            1,
            handler.arm.selector
        );
    }

    function _add(bytes4[] memory list, uint256 at, uint256 times, bytes4 selector) private pure returns (uint256) {
        for (uint256 i = 0; i < times; ++i) {
            list[at++] = selector;
        }
        return at;
    }

    /// @dev Without this, the invariants could hold because nothing ever happens.
    function test_HandlerReachesEverything() external {
        bytes32[28] memory topics = _topics();
        uint256[28] memory seen;
        for (uint256 round = 0; round < 5; ++round) {
            setUp();
            _play(round, 200);
            this.invariant_theElevenHold();
            for (uint256 i = 0; i < topics.length; ++i) {
                seen[i] += handler.seen(topics[i]);
            }
        }
        for (uint256 i = 0; i < topics.length; ++i) {
            vm.assertGt(seen[i], 0, vm.toString(i));
        }
    }

    function _play(uint256 round, uint256 steps) private {
        bytes4[] memory list = _selectors();
        for (uint256 i = 0; i < steps; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(round, i)));
            (bool success,) = address(handler).call(abi.encodeWithSelector(list[seed % list.length], seed >> 8));
            vm.assertTrue(success, "a handler reverted");
        }
    }

    function _topics() internal pure returns (bytes32[28] memory) {
        return [
            IGrantEscrow.ProgramCreated.selector,
            IGrantEscrow.ProgramChanged.selector,
            IGrantEscrow.ProgramTermsSet.selector,
            IGrantEscrow.ProgramClosed.selector,
            IGrantEscrow.GrantCreated.selector,
            IGrantEscrow.GrantAccepted.selector,
            IGrantEscrow.GrantLapsed.selector,
            IGrantEscrow.GrantCancelled.selector,
            IGrantEscrow.GrantCompleted.selector,
            IGrantEscrow.MilestoneSubmitted.selector,
            IGrantEscrow.MilestoneReviewed.selector,
            IGrantEscrow.MilestoneApproved.selector,
            IGrantEscrow.ChangesRequested.selector,
            IGrantEscrow.MilestoneObjected.selector,
            IGrantEscrow.MilestoneChallenged.selector,
            IGrantEscrow.MilestoneResolved.selector,
            IGrantEscrow.MilestoneExpired.selector,
            IGrantEscrow.MilestonePaid.selector,
            IGrantEscrow.SettlementPaid.selector,
            IGrantEscrow.PayoutProposed.selector,
            IGrantEscrow.PayoutVetoed.selector,
            IGrantEscrow.PayoutChanged.selector,
            IGrantEscrow.TokenListed.selector,
            IGrantEscrow.Paused.selector,
            IGrantEscrow.Unpaused.selector,
            IGrantEscrow.Swept.selector,
            // ERC-721 and ERC-5192: minted and locked by an acceptance.
            keccak256("Transfer(address,address,uint256)"),
            keccak256("Locked(uint256)")
        ];
    }

    /// @dev One campaign for all: the handler has looked at each call, here is what the state as a whole must be.
    function invariant_theElevenHold() external view {
        for (uint256 i = 3; i <= 11; ++i) {
            _unbroken(i);
        }
        _balancesCoverLiabilities();
        _totalsAddUp();
        _endsStay();
        _programsStayUnderTheirCaps();
        _claimableStays();
        _rolesTakeNothing();
        _eventsTellTheState();
    }

    function _balancesCoverLiabilities() internal view {
        for (uint256 i = 0; i < handler.TOKENS(); ++i) {
            address token = handler.tokens(i);
            uint256 owed = 0;
            for (uint256 id = escrow.grantCount(); id > 0; --id) {
                IGrantEscrow.GrantView memory g = escrow.grantView(id);
                if (g.token == token) owed += g.total - g.paid - g.returned;
            }
            vm.assertEq(escrow.liabilities(token), owed, "liabilities");
            vm.assertLe(owed, handler.balance(token, address(escrow)), "balance");
        }
    }

    function _totalsAddUp() internal view {
        for (uint256 id = escrow.grantCount(); id > 0; --id) {
            IGrantEscrow.GrantView memory g = escrow.grantView(id);
            uint256 outstanding = g.settlement;
            for (uint256 i = 0; i < g.milestones; ++i) {
                IGrantEscrow.MilestoneView memory m = escrow.milestoneView(id, i);
                if (!_isFinal(m.status)) outstanding += m.amount;
            }
            vm.assertEq(g.total, g.paid + g.returned + outstanding, "total");
        }
    }

    function _endsStay() internal view {
        for (uint256 id = escrow.grantCount(); id > 0; --id) {
            for (uint256 i = escrow.grantView(id).milestones; i > 0; --i) {
                Ghost.Milestone memory m = handler.part(id, i - 1);
                IGrantEscrow.MilestoneStatus status = escrow.milestoneView(id, i - 1).status;
                vm.assertEq(
                    uint256(_isFinal(status) ? status : IGrantEscrow.MilestoneStatus.Open), uint256(m.end), "end"
                );
            }
        }
    }

    function _programsStayUnderTheirCaps() internal view {
        for (uint256 p = escrow.programCount(); p > 0; --p) {
            for (uint256 i = 0; i < handler.TOKENS(); ++i) {
                address token = handler.tokens(i);
                uint256 sum = 0;
                for (uint256 id = escrow.grantCount(); id > 0; --id) {
                    IGrantEscrow.GrantView memory g = escrow.grantView(id);
                    if (g.program == p && g.token == token) sum += g.total - g.returned;
                }
                (, uint256 committed,) = escrow.budget(p, token);
                vm.assertEq(committed, sum, "committed");
            }
        }
    }

    function _claimableStays() internal view {
        for (uint256 id = escrow.grantCount(); id > 0; --id) {
            for (uint256 i = escrow.grantView(id).milestones; i > 0; --i) {
                if (!handler.part(id, i - 1).owed) continue;
                IGrantEscrow.MilestoneStatus status = escrow.milestoneView(id, i - 1).status;
                bool stays =
                    status == IGrantEscrow.MilestoneStatus.Claimable || status == IGrantEscrow.MilestoneStatus.Paid;
                vm.assertTrue(stays, "owed");
            }
        }
    }

    function _rolesTakeNothing() internal view {
        uint256[] memory has = _crowdHas();
        for (uint256 i = 0; i < has.length; ++i) {
            vm.assertEq(has[i], crowdHad[i], "somebody without a grant gained");
        }
    }

    function _eventsTellTheState() internal view {
        for (uint256 id = escrow.grantCount(); id > 0; --id) {
            IGrantEscrow.GrantView memory g = escrow.grantView(id);
            Ghost.Grant memory e = handler.ghost(id);
            vm.assertEq(uint256(g.status), uint256(e.status), "status");
            vm.assertEq(g.payout, e.payout, "payout");
            vm.assertEq(g.proposedPayout, e.proposed, "proposed");
            vm.assertEq(g.paid, e.paid, "paid");
            vm.assertEq(g.returned, e.returned, "returned");
            vm.assertEq(g.settlement, e.settlement, "settlement");
        }
    }

    /// @dev Run by forge after the last call of each run: a stranger ends everything.
    function afterInvariant() external {
        handler.leave();
        this.invariant_theElevenHold();
    }

    function _unbroken(uint256 invariant) internal view {
        vm.assertEq(handler.broken(invariant), "", vm.toString(invariant));
    }

    function _isFinal(IGrantEscrow.MilestoneStatus status) internal pure returns (bool) {
        return status == IGrantEscrow.MilestoneStatus.Paid || status == IGrantEscrow.MilestoneStatus.Expired
            || status == IGrantEscrow.MilestoneStatus.Void;
    }

    /// @dev What each of the crowd has of each token.
    function _crowdHas() internal view returns (uint256[] memory amounts) {
        uint256 tokens = handler.TOKENS();
        amounts = new uint256[](7 * tokens);
        for (uint256 i = 0; i < amounts.length; ++i) {
            amounts[i] = handler.balance(handler.tokens(i % tokens), handler.crowd(i / tokens));
        }
    }
}
