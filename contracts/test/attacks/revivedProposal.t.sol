// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {CurrentQuorumGovernor} from "../mocks/CurrentQuorumGovernor.sol";
import {DaoTest} from "../base/DaoTest.sol";

contract RevivedProposalTest is DaoTest {
    function test_WhenQuorumIsLowered() external {
        uint256 defeated = defeatUnderQuorum();
        uint256 canceled = propose("# Canceled");
        vm.prank(guardian);
        governor.cancel(canceled);
        uint256 lowering = lowerQuorum();
        vm.assertEq(governor.quorumNumerator(), 1, "quorum");

        assertState(defeated, IGovernor.ProposalState.Defeated, "defeated");
        assertState(canceled, IGovernor.ProposalState.Canceled, "canceled");
        assertState(lowering, IGovernor.ProposalState.Executed, "executed");
        uint256 later = propose("# Later");
        startVoting(later);
        vote(proposer, later, FOR);
        endVoting(later);
        assertState(later, IGovernor.ProposalState.Succeeded, "under the new quorum");
    }

    function test_ControlWithoutMemory() external {
        governor = governorOf(type(CurrentQuorumGovernor).name, token);
        bytes32 role = timelock.PROPOSER_ROLE();
        vm.prank(address(timelock));
        timelock.grantRole(role, address(governor));
        uint256 defeated = defeatUnderQuorum();
        lowerQuorum();
        assertState(defeated, IGovernor.ProposalState.Succeeded, "alive again");
    }

    /// @dev 1 % votes for it, which a quorum of 4 % refuses.
    function defeatUnderQuorum() internal returns (uint256 id) {
        id = propose("# Unloved");
        startVoting(id);
        vote(proposer, id, FOR);
        endVoting(id);
        assertState(id, IGovernor.ProposalState.Defeated, "under the old quorum");
    }

    function lowerQuorum() internal returns (uint256 id) {
        bytes memory data = abi.encodeCall(governor.updateQuorumNumerator, (1));
        id = proposeAction(address(governor), data, "# Lower the quorum");
        passAndExecute(id);
    }
}
