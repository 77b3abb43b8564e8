package models

// Ballots is how a DAO's contracts take what accounts signed after EIP-712, as they say themselves.
type Ballots struct {
	Votes       VoteForm // empty where the governor takes no signed votes in a form known here
	Reasons     bool     // a signed vote may carry a reason and parameters
	Overrides   bool     // a signed vote in place of a delegate is taken
	Keyed       bool     // each proposal has a row of nonces of its own, besides the account's
	Domain      Domain   // of the governor
	Delegations bool     // the token takes signed delegations
	Token       Domain   // of the token
}

// Domain is what a contract's typed data are bound to, besides its chain and its address.
type Domain struct {
	Name    string
	Version string // empty where the domain has none
}

// VoteForm is what a signed vote says and how its signature is handed over.
type VoteForm string

const (
	SignedByVoter  VoteForm = "voter"  // OpenZeppelin from 5.0 on: voter and nonce are in it, and contract wallets may sign
	SignedByNumber VoteForm = "number" // OpenZeppelin before, and Bravo: proposal and choice alone, by a key
	SignedYesNo    VoteForm = "yesno"  // Alpha: the choice is yes or no
)

// Parts are those of a ballot that splits its vote.
func (b Ballot) Parts() Parts { return Vote{Support: b.Support, Params: b.Params}.Parts() }

// Rows are where a contract counts an account's nonces.
type Row string

const (
	NoRow       Row = ""         // ballots carry no nonce; a vote can be cast once anyway
	AccountRow  Row = "account"  // one for everything that the account signs for the governor
	ProposalRow Row = "proposal" // one for the account's votes on a proposal
	TokenRow    Row = "token"    // the token's, for the account's delegations and permits
)

// Row is where the nonce of a ballot is counted.
func (b Ballots) Row(kind BallotKind) Row {
	switch {
	case kind == SignedDelegation:
		return TokenRow
	case b.Votes != SignedByVoter:
		return NoRow
	case kind == SignedVote && b.Keyed:
		return ProposalRow
	}
	return AccountRow
}

// Contracts tells whether a contract wallet may sign ballots of a kind.
func (b Ballots) Contracts(kind BallotKind) bool {
	return kind != SignedDelegation && b.Votes == SignedByVoter
}

// MaySign tells why a ballot can't be had in a form that the DAO's contracts take, or nil.
func (d DAO) MaySign(b Ballot) error {
	f := d.Ballots
	const send = "Send the transaction with a wallet instead."
	switch {
	case b.Kind == SignedDelegation && !f.Delegations:
		return Refusal{"This DAO's token takes no signed delegations in a form that is known here.", send}
	case b.Kind == SignedDelegation:
		return nil
	case f.Votes == "":
		return Refusal{"This DAO's governor takes no signed votes in a form that is known here.", send}
	case b.Kind == SignedOverride && !f.Overrides:
		return Refusal{"This DAO's governor takes no signed votes in place of a delegate.", send}
	case b.Reason != "" && b.Kind == SignedVote && !f.Reasons:
		return Invalid{"reason", "can't be given with a signed vote: this DAO's governor takes none there; leave it empty, or send the vote yourself"}
	case len(b.Params) > 0 && (!f.Reasons || b.Kind != SignedVote):
		return Refusal{"This DAO's governor takes no split vote that is signed.", send}
	case f.Votes == SignedYesNo && b.Support > For:
		return Invalid{"support", "is not one that this DAO's governor knows; choose For or Against"}
	}
	return nil
}

// Turn is the nonce that a new ballot of an account must carry, and the account's ballots that must be sent before it. next is what
// the contract wants next, open are the account's ballots that are not counted yet. A ballot that says the same thing anew has the
// nonce of the one whose place it takes.
func (b Ballots) Turn(x Ballot, next Uint, open []Ballot) (nonce Uint, before []Ballot) {
	row := b.Row(x.Kind)
	if row == NoRow {
		return Uint{}, nil
	}
	nonce = next
	for _, o := range open {
		same := o.Kind == x.Kind && o.ProposalID == x.ProposalID
		switch {
		case b.Row(o.Kind) != row || row == ProposalRow && o.ProposalID != x.ProposalID || o.Nonce.Cmp(next) < 0:
			continue
		case same && (row != TokenRow || o.Delegate == x.Delegate):
			return o.Nonce, before
		case o.Nonce == nonce:
			before, nonce = append(before, o), nonce.Add(U(1))
		}
	}
	return nonce, before
}
