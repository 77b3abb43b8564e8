// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {Handover} from "../../script/Handover.sol";
import {AdminChanger} from "../mocks/AdminChanger.sol";
import {Test} from "../base/Test.sol";

/// @dev Each way to keep power after a launch, on a timelock that is otherwise as it should be.
contract HandoverTest is Test {
    address internal immutable governor = accountOf("governor");
    address internal immutable other = accountOf("other");

    TimelockController internal timelock;
    Handover.Grant[] internal grants;

    function setUp() public {
        use(new TimelockController(2 days, new address[](0), new address[](0), address(this)));
    }

    function test_RevertWhen_DeployerKeepsAdmin() external {
        leaves(timelock.DEFAULT_ADMIN_ROLE(), other);
    }

    function test_RevertWhen_LaunchKeepsAdmin() external {
        grants.push(Handover.Grant(timelock.DEFAULT_ADMIN_ROLE(), address(this)));
        catches(Handover.HandoverUnexpectedRole.selector, timelock.DEFAULT_ADMIN_ROLE(), address(this));
    }

    function test_RevertWhen_OtherMayPropose() external {
        leaves(timelock.PROPOSER_ROLE(), other);
    }

    function test_RevertWhen_OtherMayCancel() external {
        leaves(timelock.CANCELLER_ROLE(), other);
    }

    function test_RevertWhen_NamedAccountMayExecute() external {
        leaves(timelock.EXECUTOR_ROLE(), other);
    }

    function test_RevertWhen_AnyoneMayPropose() external {
        leaves(timelock.PROPOSER_ROLE(), address(0));
    }

    function test_RevertWhen_RoleHasAnUnknownName() external {
        leaves(keccak256("BACKDOOR_ROLE"), other);
    }

    function test_WhenGrantWasRevoked() external {
        bytes32 role = timelock.PROPOSER_ROLE();
        grant(role, other);
        timelock.revokeRole(role, other);
        renounce();
        this.check();
    }

    function test_RevertWhen_NeededRoleIsMissing() external {
        renounce();
        this.check();
        for (uint256 i = 0; i < 4; ++i) {
            setUp();
            Handover.Grant memory needed = Handover.designed(timelock, governor)[i];
            timelock.revokeRole(needed.role, needed.account);
            catches(Handover.HandoverMissingRole.selector, needed.role, needed.account);
        }
    }

    function test_RevertWhen_RoleGetsAnotherAdmin() external {
        AdminChanger changed = new AdminChanger(address(this));
        use(changed);
        changed.changeAdmin(timelock.PROPOSER_ROLE(), keccak256("BACKDOOR_ROLE"));
        renounce();
        vm.expectRevert(abi.encodeWithSelector(Handover.HandoverUnexpectedAdmin.selector, timelock.PROPOSER_ROLE()));
        this.check();
    }

    function check() external view {
        Handover.check(timelock, governor, grants);
    }

    function use(TimelockController timelock_) internal {
        timelock = timelock_;
        delete grants;
        grant(timelock.PROPOSER_ROLE(), governor);
        grant(timelock.CANCELLER_ROLE(), governor);
        grant(timelock.EXECUTOR_ROLE(), address(0));
    }

    function grant(bytes32 role, address account) internal {
        timelock.grantRole(role, account);
        grants.push(Handover.Grant(role, account));
    }

    function renounce() internal {
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
    }

    function leaves(bytes32 role, address account) internal {
        grant(role, account);
        renounce();
        catches(Handover.HandoverUnexpectedRole.selector, role, account);
    }

    function catches(bytes4 selector, bytes32 role, address account) internal {
        vm.expectRevert(abi.encodeWithSelector(selector, role, account));
        this.check();
    }
}
