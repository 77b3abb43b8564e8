package views

import (
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// OwnBallot is how the reader stands to voting by signature on a proposal.
type OwnBallot struct {
	Refusal *models.Refusal    // why such a ballot isn't taken, or not sent at the operator's cost; nil when it is
	Ballot  *models.Ballot     // that the reader signed last; nil before
	State   models.BallotState // of Ballot
	Tx      common.Hash        // with which it was sent; zero where that isn't known yet
}

// PaperData is a ballot on its way in: what is to be signed, or what was stored.
type PaperData struct {
	Act    string // what it does, as a button says it
	Ballot models.Ballot
	State  models.BallotState // once it is stored
	Typed  string             // the typed data as JSON
	Digest common.Hash        // of the typed data
	Wallet models.Wallet      // what the voter's code says of it
	Form   string             // where it is handed in
	Back   string             // the page that it belongs to
}

// signed are the kinds of which the reader has signed a ballot that is not counted.
func (own OwnVote) signed() (list []models.BallotKind) {
	for _, kind := range []models.BallotKind{models.SignedVote, models.SignedOverride} {
		if b, ok := own.Ballots[kind]; ok && b.Ballot != nil && b.State != models.BallotCounted {
			list = append(list, kind)
		}
	}
	return list
}

// free tells whether a ballot of a kind is sent at the operator's cost.
func (own OwnVote) free(kind models.BallotKind) bool {
	b, ok := own.Ballots[kind]
	return ok && b.Refusal == nil
}

// waits tells whether a ballot of a kind is stored and not yet sent, so that another would take its place.
func (own OwnVote) waits(kind models.BallotKind) bool {
	b, ok := own.Ballots[kind]
	return ok && b.Ballot != nil && b.State == models.BallotWaiting
}

// underway tells whether a ballot of a kind was sent, so that another can't take its place.
func (own OwnVote) underway(kind models.BallotKind) bool {
	b, ok := own.Ballots[kind]
	return ok && b.State == models.BallotSent
}

// ballotKey names what the ballots of the reader offer, for a part's key.
func ballotKey(own *OwnVote) (key string) {
	if own == nil {
		return ""
	}
	for _, kind := range []models.BallotKind{models.SignedVote, models.SignedOverride} {
		if b, ok := own.Ballots[kind]; ok {
			key += " " + string(b.State)
		}
	}
	return key
}

// step is one on a ballot's way: done, now or next.
type wayStep struct{ class, name, words string }

// way is how far a ballot is, in steps.
func way(b models.Ballot, state models.BallotState) []wayStep {
	at := map[models.BallotState]int{models.BallotWaiting: 0, models.BallotSent: 1, models.BallotCounted: 2}[state]
	steps := []wayStep{
		{"", "Stored", "since " + moment(b.Received) + ", with its signature"},
		{"", "Sent", "to the chain by this site, which pays the network fee"},
		{"", "Counted", "in a block that this record has read"},
	}
	for i := range steps {
		switch {
		case i < at || i == at && (state == models.BallotCounted || i == 0):
			steps[i].class = "done"
		case i == at || i == at+1 && state == models.BallotWaiting:
			steps[i].class = "now"
		default:
			steps[i].class = "next"
		}
	}
	return steps
}

// signedWords name what a ballot does.
func signedWords(p Page, b models.Ballot) string {
	switch b.Kind {
	case models.SignedDelegation:
		return "Delegation to " + short(b.Delegate)
	case models.SignedOverride:
		return b.Support.String() + " with your own tokens, in place of your delegate"
	}
	return choiceOfBallot(b)
}

// onWayWords say what becomes of a ballot in its state.
func onWayWords(b models.Ballot, state models.BallotState) string {
	switch {
	case state == models.BallotWaiting && b.Kind == models.SignedDelegation:
		return "It is sent with the next batch. You can still sign another, or send it yourself."
	case state == models.BallotWaiting:
		return "It is sent with the next batch. Until then you can choose again and sign anew. If it is not counted an hour before voting ends, your inbox says so, and you can send the vote yourself."
	case state == models.BallotSent:
		return "It counts as soon as a block holds it. It can't be changed any more."
	case state == models.BallotCounted:
		return "It is on the chain."
	}
	return "It was not sent: " + b.Refused
}

// overtakenWords say why a ballot is not sent any more whose account chose otherwise since.
func overtakenWords(b models.Ballot) string {
	if b.Kind == models.SignedDelegation {
		return "This delegation was signed, and the account delegated to somebody else after that. What it did last holds, and this is not sent. To delegate so after all, sign it again."
	}
	return "This ballot was signed for " + choiceOfBallot(b) + ", and the account's vote on the chain is another. That one counts, and this is not sent."
}

// againWords say what to do about a ballot that can't be sent.
func againWords(b models.Ballot) string {
	if b.Kind == models.SignedDelegation {
		return "Delegate again below."
	}
	return "Vote again below."
}

// underway tells whether the reader's signed delegation to the account was sent.
func (d DelegateData) underway() bool { return d.Free != nil && d.Free.State == models.BallotSent }

// signed tells whether the reader signed a delegation to the account that is not counted.
func (d DelegateData) signed() bool {
	return d.Free != nil && d.Free.Ballot != nil && d.Free.State != models.BallotCounted
}

// free tells whether a delegation is sent at the operator's cost.
func (d DelegateData) free() bool { return d.Free != nil && d.Free.Refusal == nil }

// paperFields are what is handed in again with the signature.
func paperFields(b models.Ballot) [][2]string {
	list := [][2]string{{"voter", b.Voter.Hex()}, {"nonce", b.Nonce.String()}}
	if b.Kind == models.SignedDelegation {
		return append(list, [2]string{"expiry", strconv.FormatUint(b.Expiry, 10)})
	}
	list = append(list, [2]string{"support", strconv.Itoa(int(b.Support))}, [2]string{"reason", b.Reason})
	if len(b.Params) > 0 {
		list = append(list, [2]string{"params", hexData(b.Params)})
	}
	if b.Kind == models.SignedOverride {
		list = append(list, [2]string{"override", "1"})
	}
	return list
}

// paperContract is whose typed data a ballot's are.
func paperContract(d models.DAO, b models.Ballot) (name string, a common.Address) {
	if b.Kind == models.SignedDelegation {
		return "Token", d.Token.Address
	}
	return "Governor", d.Governor
}

func handInPath(id models.Uint) string { return proposalPath(id) + "/ballots" }
