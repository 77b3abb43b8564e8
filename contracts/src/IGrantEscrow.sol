// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

/// @title The money of approved grants, held by milestone.
/// @notice The DAO's timelock opens programs and creates grants; nobody else can. A grant is paid to its payee, milestone by
/// milestone, when listed reviewers approve the evidence or fall silent, and nobody objects. Whatever falls silent, every
/// state that isn't final can be left by a caller that nobody depends on.
///
/// States follow from what is stored and the clock, without a transaction: an approved milestone becomes Claimable when
/// its challenge window is over, and an open one Overdue when its deadline has passed.
///
/// A deadline is the last second for what it limits, a release the first second of what it frees. A pause moves the
/// deadlines of submission and review that it finds ahead, and nothing that is past.
///
/// Texts are limited: names and tracks to 1,024 bytes, links, findings and reasons to 4,096.
///
/// Times are Unix seconds, windows seconds, amounts the token's smallest unit. The token `address(0)` is ETH.
interface IGrantEscrow {
    // ----------------------------------------------------------------------------------------------------------- types

    /// @notice What a program's grants run by. A grant keeps the terms of its creation, whatever the program becomes.
    /// @param steward May challenge a milestone, and assigns reviewers outside this contract. Zero: nobody.
    /// @param opens When applications are taken from; a fact for readers, not enforced.
    /// @param closes When applications are taken until; 0 is no end. Not enforced.
    /// @param period Length of a budget period, counted from the program's creation, or from the change that last gave it
    /// another length; 0 is one period without end.
    /// @param reviewWindow From a submission until the reviewers count as silent: 1 to 60 days.
    /// @param challengeWindow From approval or silence until a milestone is claimable: 1 to 14 days.
    /// @param disputeTimeout From a challenge until silence of the DAO pays: at least twice the length of a proposal, longer
    /// than the challenge window, and at most 365 days.
    /// @param acceptWindow From creation until an unaccepted grant lapses: 1 to 180 days.
    /// @param grace From a milestone's due time until it is overdue: 7 to 365 days.
    /// @param objection Share of the votes that must object, in basis points: 100 to 500.
    /// @param silence Share of a token's cap up to which a milestone is paid on silence, in basis points: at most 1,000.
    /// @param attempts Submissions that a milestone may have, 1 to 10; the DAO may reopen it for one more.
    struct Terms {
        address steward;
        uint48 opens;
        uint48 closes;
        uint32 period;
        uint32 reviewWindow;
        uint32 challengeWindow;
        uint32 disputeTimeout;
        uint32 acceptWindow;
        uint32 grace;
        uint16 objection;
        uint16 silence;
        uint8 attempts;
    }

    /// @notice What a program may commit of one token.
    /// @param cap Most that may be committed at once: granted and not returned.
    /// @param periodCap Most that may be granted in one period, returned or not; 0 is no limit.
    /// @param grantCap Most that one grant may have; 0 is no limit.
    struct Budget {
        address token;
        uint128 cap;
        uint128 periodCap;
        uint128 grantCap;
    }

    /// @notice What is paid for one piece of work.
    /// @param due Seconds after acceptance.
    struct Tranche {
        uint128 amount;
        uint32 due;
    }

    /// @notice A grant to be created.
    /// @param required Approvals that a milestone needs, of the listed reviewers.
    /// @param document keccak256 of the text that was voted on, which the payee accepts. No two grants have the same.
    struct Offer {
        uint256 program;
        address payee;
        address token;
        bytes32 document;
        uint8 required;
        address[] reviewers;
        Tranche[] milestones;
    }

    enum GrantStatus {
        None, // no such grant
        Offered, // waits for the payee's acceptance
        Active,
        Completed, // every milestone is final
        Cancelled, // by the DAO; what was claimable stays so
        Lapsed // not accepted in time; everything went back
    }

    enum MilestoneStatus {
        Open, // waits for evidence
        Submitted, // waits for reviewers
        Approved, // waits for the challenge window to end
        Silent, // the reviewers said nothing; waits for the challenge window to end
        Challenged, // waits for the DAO: objected to, refused at the last attempt, or too large for silence
        Claimable, // owed, whatever happens
        Paid, // final
        Overdue, // its deadline has passed without evidence; anyone may send its amount back
        Expired, // final: sent back because it was overdue
        Void // final: sent back by the DAO, or with a lapsed grant
    }

    enum Resolution {
        Full, // claimable as it is
        Part, // claimable in part; the rest goes back
        Reopen, // may be submitted again, with a new deadline of one grace
        Void // all goes back
    }

    enum Actor {
        Nobody,
        Payee,
        Reviewers,
        Holders,
        DAO,
        Anyone
    }

    enum Step {
        None,
        Accept,
        Submit,
        Review,
        Object,
        Resolve,
        Claim,
        Expire,
        Lapse
    }

    /// @notice Who must do what by when, and what is next if they don't.
    /// @param by 0 is no limit.
    struct Next {
        Actor who;
        Step what;
        uint48 by;
        Actor thenWho;
        Step thenWhat;
    }

    // ---------------------------------------------------------------------------------------------------------- events

    event ProgramCreated(uint256 indexed program, string name, string track, bytes32 document);
    event ProgramChanged(uint256 indexed program, string name, string track, bytes32 document);
    /// @dev Follows each ProgramCreated and ProgramChanged, and says all of it anew. `reviewers` is the roster.
    event ProgramTermsSet(uint256 indexed program, Terms terms, Budget[] budgets, address[] reviewers);
    event ProgramClosed(uint256 indexed program);

    event GrantCreated(
        uint256 indexed grant,
        uint256 indexed program,
        address indexed payee,
        address token,
        bytes32 document,
        uint256 total,
        uint128 silenceCap,
        uint8 required,
        address[] reviewers,
        Tranche[] milestones
    );
    event GrantAccepted(uint256 indexed grant, address indexed payee);
    event GrantLapsed(uint256 indexed grant, uint256 returned);
    /// @param settlement What the payee may claim besides what was claimable; `returned` went to the treasury.
    event GrantCancelled(uint256 indexed grant, uint256 settlement, uint256 returned, bytes32 reasonHash);
    event GrantCompleted(uint256 indexed grant);

    event MilestoneSubmitted(
        uint256 indexed grant, uint256 indexed milestone, uint8 attempt, bytes32 evidence, string uri
    );
    /// @param criteria A bit for each acceptance criterion that the reviewer found met; bit 0 is the first.
    event MilestoneReviewed(
        uint256 indexed grant,
        uint256 indexed milestone,
        address indexed reviewer,
        uint8 attempt,
        bool approved,
        uint256 criteria,
        string findings
    );
    event MilestoneApproved(uint256 indexed grant, uint256 indexed milestone, uint8 attempt);
    event ChangesRequested(uint256 indexed grant, uint256 indexed milestone, uint8 attempt);
    event MilestoneObjected(
        uint256 indexed grant,
        uint256 indexed milestone,
        address indexed account,
        uint8 attempt,
        uint256 votes,
        string reason
    );
    /// @param by The guardian, the steward, the last objector, or the last reviewer to refuse the last attempt.
    event MilestoneChallenged(
        uint256 indexed grant, uint256 indexed milestone, address indexed by, uint8 attempt, string reason
    );
    /// @param amount What is claimable now; `returned` went to the treasury.
    event MilestoneResolved(
        uint256 indexed grant, uint256 indexed milestone, Resolution resolution, uint256 amount, uint256 returned
    );
    event MilestoneExpired(uint256 indexed grant, uint256 indexed milestone, uint256 returned);
    event MilestonePaid(uint256 indexed grant, uint256 indexed milestone, address indexed payout, uint256 amount);
    event SettlementPaid(uint256 indexed grant, address indexed payout, uint256 amount);

    event PayoutProposed(uint256 indexed grant, address indexed payout, uint48 confirmableAt);
    event PayoutVetoed(uint256 indexed grant, address indexed payout);
    event PayoutChanged(uint256 indexed grant, address indexed previous, address indexed payout);

    event TokenListed(address indexed token, bool listed);
    event GuardianChanged(address indexed previous, address indexed guardian);
    event Paused(uint48 until);
    event Unpaused();
    event Swept(address indexed token, uint256 amount);

    // --------------------------------------------------------------------------------------------------------- the DAO

    /// @notice Opens a program; ids count 1, 2, 3. Only the treasury.
    /// @param document keccak256 of the rules as voted.
    function createProgram(
        string calldata name,
        string calldata track,
        bytes32 document,
        Terms calldata terms,
        Budget[] calldata budgets,
        address[] calldata reviewers
    ) external returns (uint256 program);

    /// @notice Sets all of a program anew, for the grants to come; a closed one is open again. A budget that is left out
    /// takes no more grants. Only the treasury.
    function changeProgram(
        uint256 program,
        string calldata name,
        string calldata track,
        bytes32 document,
        Terms calldata terms,
        Budget[] calldata budgets,
        address[] calldata reviewers
    ) external;

    /// @notice Takes no more grants in a program. Only the treasury.
    function closeProgram(uint256 program) external;

    /// @notice Creates a grant; ids count 1, 2, 3. Takes its whole amount from the treasury: ETH as the call's value, a
    /// token by an approval, of which exactly the total must arrive. 1 to 24 milestones; 1 to 16 reviewers, all different
    /// and neither the payee nor the treasury. Only the treasury, not while paused.
    function createGrant(Offer calldata offer) external payable returns (uint256 grant);

    /// @notice Stops a grant. What is claimable stays so; of the rest `settlement` may be claimed, the remainder goes back.
    /// A grant that was not accepted has no settlement. Refused when nothing is left to stop. Only the treasury.
    function cancelGrant(uint256 grant, uint256 settlement, bytes32 reasonHash) external;

    /// @notice Decides a challenged milestone. `amount` is for Part alone. Only the treasury.
    function resolve(uint256 grant, uint256 milestone, Resolution resolution, uint256 amount) external;

    /// @notice Lists a token that grants may be created in, or takes it off. Only the treasury.
    function setToken(address token, bool listed) external;

    /// @notice Only the treasury.
    function setGuardian(address guardian) external;

    // ------------------------------------------------------------------------------------------------------- the payee

    /// @notice Accepts a grant: starts its clocks, makes the payee its payout address and mints the grant's token to it.
    /// @param signature The payee's over `acceptance`: a key's, or by ERC-1271 where the address has code. Not looked at when
    /// the payee itself calls.
    function accept(uint256 grant, bytes calldata signature) external;

    /// @notice Hands in evidence: a hash and where to find what has it. Only the payee, not while paused.
    function submit(uint256 grant, uint256 milestone, bytes32 evidence, string calldata uri) external;

    /// @notice Proposes another payout address, in place of one proposed before; zero only withdraws that. Only the payee.
    function proposePayout(uint256 grant, address payout) external;

    /// @notice Makes the proposed address the payout address, once `payoutDelay` is over.
    /// @param signature The new address's over `confirmation`, as in `accept`.
    function confirmPayout(uint256 grant, bytes calldata signature) external;

    // ------------------------------------------------------------------------------------------- reviewers and watchers

    /// @notice Says whether the evidence is accepted, once for each attempt. `required` approvals approve; when so many
    /// refuse that approval is impossible, changes are requested, or at the last attempt the DAO decides.
    /// Only a listed reviewer, within the review window, not while paused.
    /// @param evidence What was reviewed: must be the evidence of the present attempt.
    function review(
        uint256 grant,
        uint256 milestone,
        bytes32 evidence,
        bool approved,
        uint256 criteria,
        string calldata findings
    ) external;

    /// @notice Objects with the votes from the second before the submission, once for each attempt, while the milestone is
    /// submitted, approved or silent. When the objections add up to the program's share of all votes, the milestone is
    /// challenged.
    function object(uint256 grant, uint256 milestone, string calldata reason) external;

    /// @notice Challenges a milestone that is submitted and not claimable. Only the guardian or the program's steward.
    function challenge(uint256 grant, uint256 milestone, string calldata reason) external;

    /// @notice Refuses a proposed payout address before it is confirmed. Only the guardian.
    function vetoPayout(uint256 grant) external;

    /// @notice Stops creation, submission and review for at most 7 days; their deadlines move by as much. Not again within
    /// 30 days of its end. Only the guardian.
    function pause() external;

    /// @notice Ends a pause early. Only the guardian.
    function unpause() external;

    // ---------------------------------------------------------------------------------------------------------- anyone

    /// @notice Pays a claimable milestone to the payout address.
    function claim(uint256 grant, uint256 milestone) external;

    /// @notice Pays the settlement of a cancelled grant to the payout address.
    function claimSettlement(uint256 grant) external;

    /// @notice Sends the amount of an overdue milestone back to the treasury.
    function expire(uint256 grant, uint256 milestone) external;

    /// @notice Sends all of a grant that was not accepted in time back to the treasury.
    function lapse(uint256 grant) external;

    /// @notice Sends what exceeds the liabilities to the treasury.
    function sweep(address token) external;

    // ----------------------------------------------------------------------------------------------------------- views

    /// @notice The DAO's timelock: the only caller that commits money, and the only place it goes back to.
    function treasury() external view returns (address);
    function governor() external view returns (address);
    /// @notice The ERC-5805 token whose votes object.
    function votes() external view returns (address);
    function guardian() external view returns (address);
    function listed(address token) external view returns (bool);
    /// @notice What is owed or may still be: the sum of total - paid - returned over all grants.
    function liabilities(address token) external view returns (uint256);
    /// @notice Until when creation, submission and review are stopped; in the past or 0 when they aren't.
    function pausedUntil() external view returns (uint48);
    /// @notice Seconds of all pauses so far.
    function pausedTime() external view returns (uint256);
    function payoutDelay() external view returns (uint32);

    function programCount() external view returns (uint256);
    function program(uint256 program)
        external
        view
        returns (bool open, uint48 created, bytes32 document, Terms memory terms);
    /// @notice A program's budget of a token, what is committed, and what was granted in the present period.
    function budget(uint256 program, address token)
        external
        view
        returns (Budget memory budget, uint256 committed, uint256 inPeriod);

    function grantCount() external view returns (uint256);
    function grantOf(bytes32 document) external view returns (uint256 grant);

    struct GrantView {
        GrantStatus status;
        uint256 program;
        address payee;
        address payout; // zero before acceptance
        address token;
        bytes32 document;
        uint48 createdAt;
        uint48 acceptBy;
        uint48 acceptedAt;
        uint256 total;
        uint256 paid;
        uint256 returned;
        uint256 settlement; // still to be claimed
        address proposedPayout;
        uint48 confirmableAt;
        uint8 required;
        uint256 milestones;
        Terms terms;
    }
    function grantView(uint256 grant) external view returns (GrantView memory);
    function reviewersOf(uint256 grant) external view returns (address[] memory);

    struct MilestoneView {
        MilestoneStatus status;
        uint128 amount;
        uint48 deadline; // for evidence: due and grace, or one grace after it was reopened; 0 before acceptance
        uint8 attempt; // submissions so far
        bytes32 evidence;
        uint48 submittedAt;
        uint48 reviewBy; // 0 while nothing is submitted
        uint48 releaseAt; // when it becomes claimable if nobody acts; 0 while nothing is submitted, or if it never will
        uint8 approvals;
        uint8 refusals;
        uint256 objections; // votes
        uint256 objectionThreshold; // votes
    }
    function milestoneView(uint256 grant, uint256 milestone) external view returns (MilestoneView memory);
    /// @notice Who must do what by when. Before acceptance and after the end it is the grant's, whatever the milestone.
    function nextAction(uint256 grant, uint256 milestone) external view returns (Next memory);

    /// @notice EIP-712 digest that the payee signs: Acceptance(uint256 grant,bytes32 document,address payee).
    function acceptance(uint256 grant) external view returns (bytes32);
    /// @notice EIP-712 digest that a new payout address signs:
    /// PayoutConfirmation(uint256 grant,address payout,uint48 confirmableAt).
    function confirmation(uint256 grant) external view returns (bytes32);
}
