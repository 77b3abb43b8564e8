// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {GrantEscrow} from "../../src/GrantEscrow.sol";
import {RewardDistributor} from "../../src/RewardDistributor.sol";
import {Grants} from "../../script/Grants.s.sol";
import {EscrowTest} from "../base/EscrowTest.sol";

contract GrantsDeployTest is EscrowTest {
    string internal constant FILE = "script/config/gradient-commons-grants.json";
    Grants internal script;

    function setUp() public override {
        super.setUp();
        script = Grants(create(vm.getCode("Grants.s.sol:Grants")));
        vm.setEnv("GRANTS_CONFIG", FILE);
        vm.setEnv("DAO_GOVERNOR", vm.toString(address(governor)));
    }

    function test_ReadsTheFile() external view {
        Grants.Config memory c = script.read(FILE, address(governor));
        vm.assertEq(c.governor, address(governor), "governor");
        vm.assertEq(c.guardian, 0x90F79bf6EB2c4f870365E785982E1f101E93b906, "guardian");
        vm.assertEq(c.tokens.length, 1, "tokens");
        vm.assertEq(c.tokens[0], ETH, "ETH");
    }

    function test_RevertWhen_Unsafe() external {
        Grants.Config memory c = config_();
        c.guardian = address(0);
        refuses(c, "guardian is zero");
        c = config_();
        c.tokens = new address[](0);
        refuses(c, "no token is listed");
    }

    function test_Deploys() external {
        (GrantEscrow made, RewardDistributor distributor) = script.deploy(config_());
        vm.assertEq(made.treasury(), treasury, "escrow treasury");
        vm.assertEq(distributor.treasury(), treasury, "distributor treasury");
        escrow = made;
        createProgram();
        uint256 id = accepted();
        claimable(id, 0);
        escrow.claim(id, 0);
        vm.assertEq(dollar.balanceOf(payee), 20_000e6, "it works");
    }

    function test_ChecksWhatIsDeployed() external {
        (GrantEscrow made, RewardDistributor distributor) = script.run();
        script.check(made, distributor);
        expectMismatch("escrow guardian");
        script.check(escrow, distributor);
        RewardDistributor other =
            RewardDistributor(deployed(type(RewardDistributor).name, abi.encode(address(governor))));
        expectMismatch("distributor treasury");
        script.check(made, other);
        vm.prank(treasury);
        made.setToken(ETH, false);
        expectMismatch("escrow tokens");
        script.check(made, distributor);
    }

    function test_ChecksThatNothingHappened() external {
        (GrantEscrow made, RewardDistributor distributor) = script.run();
        escrow = made;
        vm.prank(treasury);
        made.setToken(address(dollar), true);
        createProgram();
        expectMismatch("escrow has programs");
        script.check(made, distributor);
        vm.prank(made.guardian());
        made.pause();
        expectMismatch("escrow was paused");
        script.check(made, distributor);
    }

    function config_() internal view returns (Grants.Config memory) {
        return Grants.Config(address(governor), guardian, tokens());
    }

    function refuses(Grants.Config memory c, string memory what) internal {
        vm.expectRevert(abi.encodeWithSelector(Grants.GrantsUnsafe.selector, what));
        script.deploy(c);
    }

    function expectMismatch(string memory what) internal {
        vm.expectRevert(abi.encodeWithSelector(Grants.GrantsMismatch.selector, what));
    }
}
