// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {BackpropGovernor} from "../../src/BackpropGovernor.sol";
import {DaoTest} from "../base/DaoTest.sol";
import {LateCheckTimelock} from "../mocks/LateCheckTimelock.sol";
import {Reenterer} from "../mocks/Reenterer.sol";
import {SelfScheduler} from "../mocks/SelfScheduler.sol";

contract TimelockAttackTest is DaoTest {
    function test_RevertWhen_BatchSchedulesItself() external {
        SelfScheduler attacker = new SelfScheduler(timelock);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        attacker.attack();
        vm.assertEq(timelock.getMinDelay(), MIN_DELAY, "minDelay");
    }

    function test_ControlLateCheck() external {
        LateCheckTimelock faulty = new LateCheckTimelock(address(governor));
        SelfScheduler attacker = new SelfScheduler(faulty);
        attacker.attack();
        vm.assertTrue(faulty.hasRole(faulty.PROPOSER_ROLE(), address(attacker)), "taken over");
        vm.assertEq(faulty.getMinDelay(), 0, "minDelay");
    }

    function test_RefusesAPayeeThatReenters() external {
        Reenterer payee = new Reenterer(governor);
        vm.deal(address(timelock), 10 ether);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = action(address(payee), "");
        values[0] = 1 ether;
        vm.prank(proposer);
        passAndExecute(governor.propose(targets, values, calldatas, "# One"));
        vm.assertTrue(payee.reentered(), "it tried");
        vm.assertTrue(payee.refused(), "it was refused");
        vm.assertEq(address(payee).balance, 1 ether, "paid once");
    }

    function test_RevertWhen_PowerIsUsedDirectly() external {
        address[4] memory accounts = [address(this), guardian, voter, stranger];
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        for (uint256 i = 0; i < accounts.length; ++i) {
            vm.startPrank(accounts[i]);
            refuses(accounts[i], timelock.PROPOSER_ROLE());
            timelock.scheduleBatch(targets, values, calldatas, 0, 0, MIN_DELAY);
            refuses(accounts[i], timelock.CANCELLER_ROLE());
            timelock.cancel(0);
            refuses(accounts[i], timelock.DEFAULT_ADMIN_ROLE());
            timelock.grantRole(0, accounts[i]);
            vm.expectRevert(abi.encodeWithSelector(TimelockController.TimelockUnauthorizedCaller.selector, accounts[i]));
            timelock.updateDelay(0);
            vm.stopPrank();
        }
    }

    function test_TwoGovernorsShareATimelock() external {
        BackpropGovernor first = governor;
        uint256 id = propose("# One");
        BackpropGovernor second = secondGovernor();
        governor = second;
        vm.assertEq(propose("# One"), id, "same id");
        startVoting(id);
        vote(voter, id, FOR);
        governor = first;
        vote(voter, id, FOR);
        skip(PERIOD);
        first.queue(id);
        second.queue(id);
        skip(MIN_DELAY);
        first.execute(id);
        second.execute(id);
        vm.assertEq(dollar.balanceOf(recipient), 2 * AMOUNT, "both paid");
    }

    function test_ControlSaltWithoutGovernor() external {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        bytes32 salt = keccak256("# One");
        vm.startPrank(address(governor));
        timelock.scheduleBatch(targets, values, calldatas, 0, salt, MIN_DELAY);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        timelock.scheduleBatch(targets, values, calldatas, 0, salt, MIN_DELAY);
    }

    /// @dev A governor that the DAO itself gave the right to propose to its timelock.
    function secondGovernor() internal returns (BackpropGovernor second) {
        second = governorOn(token);
        bytes32 role = timelock.PROPOSER_ROLE();
        vm.prank(address(timelock));
        timelock.grantRole(role, address(second));
    }

    function refuses(address account, bytes32 role) internal {
        vm.expectRevert(abi.encodeWithSelector(IAccessControl.AccessControlUnauthorizedAccount.selector, account, role));
    }
}
