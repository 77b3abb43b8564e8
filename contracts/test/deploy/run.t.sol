// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Launch} from "../../src/Launch.sol";
import {Deploy} from "../../script/Deploy.s.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract DeployTest is DaoTest {
    string internal constant FILE = "script/config/gradient-commons.json";
    Deploy internal script;

    function setUp() public override {
        script = Deploy(create(vm.getCode("Deploy.s.sol:Deploy")));
    }

    function test_ReadsTheFile() external view {
        Launch.Config memory c = script.read(FILE);
        vm.assertEq(c.tokenName, "Gradient Commons", "tokenName");
        vm.assertEq(c.tokenSymbol, "GRAD", "tokenSymbol");
        vm.assertEq(c.governorName, "Gradient Commons Governor", "governorName");
        vm.assertEq(c.holders.length, c.amounts.length, "holders");
        vm.assertEq(c.amounts[0] + c.treasuryAmount, SUPPLY, "supply");
        vm.assertEq(c.minDelay, MIN_DELAY, "minDelay");
        vm.assertEq(c.votingDelay, DELAY, "votingDelay");
        vm.assertEq(c.votingPeriod, PERIOD, "votingPeriod");
        vm.assertEq(c.proposalThreshold, 250_000e18, "proposalThreshold");
        vm.assertEq(c.quorumNumerator, 4, "quorumNumerator");
        vm.assertEq(c.voteExtension, EXTENSION, "voteExtension");
        vm.assertEq(c.guardian, 0x90F79bf6EB2c4f870365E785982E1f101E93b906, "guardian");
    }

    function test_RevertWhen_Unsafe() external {
        Launch.Config memory c = config();
        c.votingDelay = 1 days - 1;
        refuses(c, "votingDelay under 1 day");
        c = config();
        c.votingPeriod = 3 days - 1;
        refuses(c, "votingPeriod under 3 days");
        c = config();
        c.minDelay = 2 days - 1;
        refuses(c, "minDelay under 2 days");
        c = config();
        c.proposalThreshold = 0;
        refuses(c, "proposalThreshold is zero");
        c = config();
        c.quorumNumerator = 0;
        refuses(c, "quorumNumerator is zero");
        c = config();
        c.voteExtension = 0;
        refuses(c, "voteExtension is zero");
    }

    function test_Deploys() external {
        (Launch dao, address token_, address timelock_, address governor_) = script.deploy(config());
        vm.assertEq(address(dao.token()), token_, "token");
        vm.assertEq(address(dao.timelock()), timelock_, "timelock");
        vm.assertEq(address(dao.governor()), governor_, "governor");
    }

    function refuses(Launch.Config memory c, string memory what) internal {
        vm.expectRevert(abi.encodeWithSelector(Deploy.DeployUnsafe.selector, what));
        script.deploy(c);
    }
}
