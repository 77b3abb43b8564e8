// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title What a node runs in an account's place to learn what would become of calls that the account makes.
/// @notice It is never deployed: its code is put over an account's for one eth_call, and the account's own code at
/// ORIGINAL, so that whatever else calls the account meets that.
contract Runner {
    struct Act {
        address target;
        uint256 value;
        bytes data;
    }

    /// @dev `gas` is what the call took without its 21,000; `result` what it returned or why it reverted, clipped.
    struct Outcome {
        bool success;
        uint256 gas;
        bytes result;
    }

    /// @dev The act of a group at `position` reverted, so that the group as a whole is taken back.
    error RunnerStopped(uint256 position, bytes reason);

    address private constant ASKER = 0xbACC000000000000000000000000000000000001;
    address private constant ORIGINAL = 0xbaCC000000000000000000000000000000000002;
    uint256 private constant QUESTION_GAS = 500_000;
    uint256 private constant RESULT_BYTES = 4096;

    receive() external payable {
        _original();
    }

    fallback() external payable {
        _original();
    }

    /// @notice Makes the calls of each group in `ahead`, all of a group or none, then those of `acts` up to the first
    /// that reverts, and asks `questions` before and after these.
    /// @return went What became of each group: `gas` is the position of the act that reverted.
    /// @return done What became of each act, up to the one that reverted.
    function run(Act[][] calldata ahead, Act[] calldata acts, Act[] calldata questions)
        external
        returns (Outcome[] memory went, Outcome[] memory done, bytes[] memory before, bytes[] memory later)
    {
        if (msg.sender != ASKER) _original();
        went = new Outcome[](ahead.length);
        for (uint256 i; i < ahead.length; ++i) {
            try this.together(ahead[i]) {
                went[i].success = true;
            } catch (bytes memory reason) {
                (went[i].gas, went[i].result) = _stopped(reason);
            }
        }
        before = _ask(questions);
        done = _act(acts);
        later = _ask(questions);
    }

    /// @notice Makes calls as one: reverts with RunnerStopped where one of them does.
    function together(Act[] calldata acts) external {
        if (msg.sender != address(this)) _original();
        for (uint256 i; i < acts.length; ++i) {
            (bool success, bytes memory result) = _call(acts[i]);
            if (!success) revert RunnerStopped(i, result);
        }
    }

    function _act(Act[] calldata acts) private returns (Outcome[] memory done) {
        done = new Outcome[](acts.length);
        for (uint256 i; i < acts.length; ++i) {
            uint256 gas = gasleft();
            (done[i].success, done[i].result) = _call(acts[i]);
            done[i].gas = gas - gasleft();
            if (!done[i].success) {
                assembly ("memory-safe") {
                    mstore(done, add(i, 1))
                }
                return done;
            }
        }
    }

    function _call(Act calldata act) private returns (bool success, bytes memory result) {
        bytes memory data = act.data;
        address target = act.target;
        uint256 value = act.value;
        assembly ("memory-safe") {
            success := call(gas(), target, value, add(data, 32), mload(data), 0, 0)
        }
        result = _result();
    }

    function _ask(Act[] calldata questions) private view returns (bytes[] memory answers) {
        answers = new bytes[](questions.length);
        for (uint256 i; i < questions.length; ++i) {
            bytes memory data = questions[i].data;
            address target = questions[i].target;
            bool success;
            assembly ("memory-safe") {
                success := staticcall(QUESTION_GAS, target, add(data, 32), mload(data), 0, 0)
            }
            if (success) answers[i] = _result();
        }
    }

    /// @dev What the call before returned, clipped: a contract may return megabytes.
    function _result() private pure returns (bytes memory result) {
        assembly ("memory-safe") {
            let size := returndatasize()
            if gt(size, RESULT_BYTES) { size := RESULT_BYTES }
            result := mload(0x40)
            mstore(result, size)
            returndatacopy(add(result, 32), 0, size)
            mstore(0x40, add(add(result, 32), and(add(size, 31), not(31))))
        }
    }

    function _stopped(bytes memory reason) private pure returns (uint256 position, bytes memory inner) {
        if (reason.length < 100 || bytes4(reason) != RunnerStopped.selector) return (0, reason);
        assembly ("memory-safe") {
            position := mload(add(reason, 36))
            inner := add(reason, 100)
        }
    }

    /// @dev Runs the account's own code, and answers what that answers.
    function _original() private {
        assembly {
            calldatacopy(0, 0, calldatasize())
            let success := delegatecall(gas(), ORIGINAL, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if iszero(success) { revert(0, returndatasize()) }
            return(0, returndatasize())
        }
    }
}
