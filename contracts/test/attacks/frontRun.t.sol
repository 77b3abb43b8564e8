// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract FrontRunTest is DaoTest {
    function testFuzz_frontrunSuffix(address attacker) external {
        vm.assume(attacker != proposer);
        string memory text = string.concat("# One\n\nWork.\n\n#proposer=", vm.toString(proposer));
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorRestrictedProposer.selector, attacker));
        vm.prank(attacker);
        governor.propose(targets, values, calldatas, text);

        uint256 id = propose(text);
        vm.assertEq(governor.proposalProposer(id), proposer, "proposer");
    }

    function test_ControlWithoutSuffix() external {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = payment();
        vm.prank(voter);
        uint256 id = governor.propose(targets, values, calldatas, "# One");
        vm.prank(voter);
        governor.cancel(id);

        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorUnexpectedProposalState.selector, id, IGovernor.ProposalState.Canceled, bytes32(0)
            )
        );
        propose("# One");
    }
}
