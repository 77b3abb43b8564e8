package chain_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/call"
	"backprop/chain/devnet/families"
	"backprop/models"
)

// sign gives a ballot its nonce and its signature, as a wallet makes it of the JSON.
func (w *visit) sign(from int, b models.Ballot) models.Ballot {
	w.Helper()
	ctx := context.Background()
	var err error
	b.Voter = w.devnet.Account(from)
	if b.Nonce, err = w.node.BallotNonce(ctx, w.dao, b.Kind, b.ProposalID, b.Voter); err != nil {
		w.Fatal(err)
	}
	return w.signed(from, b)
}

// signed signs a ballot as it is.
func (w *visit) signed(from int, b models.Ballot) models.Ballot {
	w.Helper()
	typed, err := call.BallotTyped(w.dao, b)
	if err != nil {
		w.Fatal(err)
	}
	var signature hexutil.Bytes
	if err := w.devnet.Client().Client().Call(&signature, "eth_signTypedData_v4", w.devnet.Account(from), typed); err != nil {
		w.Fatal(err)
	}
	b.Signature = models.Data(signature)
	return b
}

// send has another account send a ballot.
func (w *visit) send(b models.Ballot) {
	w.Helper()
	if err := w.node.CheckBallot(context.Background(), w.dao, nil, b); err != nil {
		w.Fatalf("a good ballot is refused: %v", err)
	}
	c, err := call.Ballot(w.dao, b)
	if err != nil {
		w.Fatal(err)
	}
	kept := w.kept(b)
	w.do(9, c)
	if state, err := w.store.BallotState(context.Background(), kept); err != nil || state != models.BallotCounted {
		w.Errorf("%s of %s is %s: %v", b.Kind, b.Voter, state, err)
	}
}

// kept is a ballot that is stored.
func (w *visit) kept(b models.Ballot) models.Ballot {
	w.Helper()
	kept, _, err := w.store.SaveBallot(context.Background(), b)
	if err != nil {
		w.Fatal(err)
	}
	return kept
}

// refusedBallot has a ballot be refused by the contracts as they are.
func (w *visit) refusedBallot(what string, b models.Ballot) {
	w.Helper()
	var refusal models.Refusal
	if err := w.node.CheckBallot(context.Background(), w.dao, nil, b); !errors.As(err, &refusal) {
		w.Errorf("%s: %v", what, err)
	}
	c, err := call.Ballot(w.dao, b)
	if err == nil && w.dao.Ballots.Contracts(b.Kind) && w.allows(9, c, w.cursor()) {
		w.Errorf("%s: the contract takes it", what)
	}
}

// forms are what each family's contracts must be found to take.
var forms = map[string]models.Ballots{
	families.Governor46:   {Votes: models.SignedByNumber, Reasons: true, Delegations: true},
	families.Governor49:   {Votes: models.SignedByNumber, Reasons: true, Delegations: true},
	families.Compatible49: {Votes: models.SignedByNumber, Reasons: true, Delegations: true},
	families.Plain57:      {Votes: models.SignedByVoter, Reasons: true, Delegations: true},
	families.Art57:        {Votes: models.SignedByVoter, Reasons: true, Delegations: true},
	families.Compound57:   {Votes: models.SignedByVoter, Reasons: true, Delegations: true},
	families.Fractional57: {Votes: models.SignedByVoter, Reasons: true, Delegations: true},
	families.Super57:      {Votes: models.SignedByVoter, Reasons: true, Delegations: true},
	families.Bravo:        {Votes: models.SignedByNumber, Delegations: true},
	families.AlphaGuarded: {Votes: models.SignedYesNo, Delegations: true},
}

// Each family's signed votes and delegations are found out, signed by a wallet, and taken by the contracts when somebody
// else sends them; what was altered or is sent twice is not.
func TestFamiliesBallots(t *testing.T) {
	for family, want := range forms {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			w := newVisit(t, family)
			got := w.dao.Ballots
			got.Domain, got.Token = models.Domain{}, models.Domain{}
			if got != want {
				t.Fatalf("found %+v, want %+v", w.dao.Ballots, want)
			}
			w.agree()
			w.ballots()
			w.delegations()
			w.verify()
		})
	}
}

func (w *visit) ballots() {
	id := w.propose(4, []models.Action{w.pay(9, families.Whole(1))}, "# By signature\n\nText.")
	w.skipTo(w.proposal(id).Snapshot + 1)
	vote := models.Ballot{Kind: models.SignedVote, ProposalID: id, Support: models.For}
	first := w.sign(1, vote)
	altered := first
	altered.Support = models.Against
	w.refusedBallot("another choice", altered)
	forged := first
	forged.Signature = w.sign(2, vote).Signature
	forged.Voter = w.devnet.Account(9) // with a key that signed for another
	w.refusedBallot("somebody else's signature", forged)
	w.send(first)
	w.refusedBallot("a vote that was cast", first)
	second := vote
	second.Support = models.Against
	if w.dao.Ballots.Reasons {
		second.Reason = reason
	}
	w.send(w.sign(2, second))
	v, err := w.store.VoteOf(context.Background(), id, w.devnet.Account(2))
	if err != nil || v.Support != models.Against || v.Reason != second.Reason {
		w.Errorf("%+v %v", v, err)
	}
	if w.dao.Fractional() {
		parts := vote
		parts.Support, parts.Params = models.Split, make(models.Data, 48)
		parts.Params[15], parts.Params[31], parts.Params[47] = 5, 6, 7
		w.send(w.sign(3, parts))
	}
}

func (w *visit) delegations() {
	give := models.Ballot{Kind: models.SignedDelegation, Delegate: w.devnet.Account(7), Expiry: 1 << 40}
	b := w.sign(5, give)
	altered := b
	altered.Delegate = w.devnet.Account(8)
	h, err := w.store.Holder(context.Background(), w.devnet.Account(5))
	if err != nil || h.Delegate == w.devnet.Account(7) {
		w.Fatal(h, err)
	}
	w.refusedBallot("another delegate", altered)
	late := give
	late.Expiry = 1
	w.refusedBallot("an expired delegation", w.sign(5, late))
	w.send(b)
	w.refusedBallot("the same delegation twice", b)
	if h, err = w.store.Holder(context.Background(), w.devnet.Account(5)); err != nil || h.Delegate != w.devnet.Account(7) {
		w.Errorf("%+v %v", h, err)
	}
}

// Two ballots that one account signed one after another are tried in their order.
func TestBallotsInARow(t *testing.T) {
	w := newVisit(t, families.Plain57)
	w.agree()
	id := w.propose(4, []models.Action{w.pay(9, families.Whole(1))}, "# One\n\nText.")
	other := w.propose(1, []models.Action{w.pay(9, families.Whole(2))}, "# Two\n\nText.")
	w.skipTo(w.proposal(other).Snapshot + 1)
	first := w.sign(1, models.Ballot{Kind: models.SignedVote, ProposalID: id, Support: models.For})
	second := first
	second.ProposalID, second.Nonce = other, first.Nonce.Add(models.U(1))
	second = w.signed(1, second)
	ctx := context.Background()
	var refusal models.Refusal
	if err := w.node.CheckBallot(ctx, w.dao, nil, second); !errors.As(err, &refusal) {
		t.Errorf("before its turn: %v", err)
	}
	if err := w.node.CheckBallot(ctx, w.dao, []models.Ballot{first}, second); err != nil {
		t.Errorf("after the one before it: %v", err)
	}
	twin := first
	twin.ProposalID = other
	twin = w.signed(1, twin)
	if err := w.node.CheckBallot(ctx, w.dao, []models.Ballot{first}, twin); !errors.As(err, &refusal) {
		t.Errorf("with a nonce that is used before: %v", err)
	}
}
