package relay_test

import (
	"context"
	"testing"
	"time"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/models"
)

// Ballots of every family go the whole way, and those of one turn in one transaction: votes in the family's form, with a reason and in
// parts where it takes them, and delegations.
func TestSendsForFamilies(t *testing.T) {
	for _, family := range []string{
		families.Governor46, families.Governor49, families.Compatible49, families.Plain57, families.Compound57, families.Fractional57,
		families.Bravo, families.AlphaGuarded,
	} {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			s := newStageOf(t, fileStore(t), func(s *stage) { s.family(family) })
			known, _, err := s.store.Proposals(context.Background(), models.Filter{}, models.Moment{})
			if err != nil || len(known) != 1 {
				t.Fatal(len(known), err)
			}
			s.proposal = known[0].ID
			reason := ""
			if s.dao.Ballots.Reasons {
				reason = "Because: ünïcödé, 世界."
			}
			list := []models.Ballot{s.saved(s.sign(1, models.For, "")), s.saved(s.sign(2, models.Against, reason))}
			if s.dao.Fractional() {
				b := s.sign(3, models.Split, "")
				b.Params = make(models.Data, 48)
				b.Params[15], b.Params[31], b.Params[47] = 5, 6, 7
				list = append(list, s.saved(s.signed(b, 3)))
			}
			give := models.Ballot{Voter: s.chain.Account(5), Kind: models.SignedDelegation, Delegate: s.chain.Account(7), Expiry: 1 << 40, Received: uint64(s.now.Unix()), Since: s.head()}
			give = s.saved(s.signed(give, 5))
			s.settle()
			s.all(append(list, give), models.BallotCounted)
			s.once(append(list, give))
			if sent := s.sent(); len(sent) != 1 {
				t.Errorf("%d transactions\n%s", len(sent), s.log)
			}
			v, err := s.store.VoteOf(context.Background(), s.proposal, s.chain.Account(2))
			if err != nil || v.Support != models.Against || v.Reason != reason || v.Weight.IsZero() {
				t.Errorf("%+v %v", v, err)
			}
		})
	}
}

// family makes the chain: a DAO of a family with a proposal that is open.
func (s *stage) family(name string) {
	s.Helper()
	c, err := devnet.Start(devnet.Options{Genesis: time.Now().Add(-90 * 24 * time.Hour)})
	s.keep(err)
	s.Cleanup(func() { c.Close() })
	d, err := families.Deploy(c, name)
	s.keep(err)
	s.chain = c
	s.dao, err = s.dial(c.URL()).Discover(context.Background(), chain.Settings{Governor: d.Governor, Prefix: "F"})
	s.keep(err)
	x := call.Propose(s.dao, []models.Action{{Target: c.Account(9), Value: models.U(1)}}, "# A question\n\nText.")
	s.send(4, x.To, x.Data)
	s.mine(families.Delay + 2)
}
