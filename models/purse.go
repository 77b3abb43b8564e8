package models

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Purse is what the operator pays for ballots. The zero value is nothing: nobody relays here.
type Purse struct {
	Relayer  common.Address // the account that sends; zero for none
	Day      Uint           // wei a UTC day
	Proposal Uint           // wei a proposal
	Account  uint64         // ballots of one account a day
	Votes    Uint           // the least weight of a ballot that is sent
	Price    Uint           // wei a gas at most
	Gas      uint64         // for one ballot at most
}

// Gas of a ballot in a batch: what a vote and a delegation take, and a byte of what is written with it at the most.
const (
	ballotGas = 110_000
	byteGas   = 45
)

// GasOf is about what sending a ballot in a batch takes.
func GasOf(b Ballot) uint64 {
	return ballotGas + byteGas*uint64(len(b.Reason)+len(b.Params)+len(b.Signature))
}

// most is what sending a ballot may cost when a transaction offers what the relayer does: it is promised beforehand, because a batch
// is charged with the most that it may cost. Alone a ballot takes more than in a batch, a transaction may use more gas than was
// estimated, and it offers up to twice the price of now, within the operator's limit.
func (x Purse) most(b Ballot, price Uint) Uint {
	offered := price.Add(price)
	if offered.Cmp(x.Price) > 0 {
		offered = x.Price
	}
	return U(GasOf(b)*3/2).MulDiv(offered, U(1))
}

// sendYourself is what a voter can always do.
const sendYourself = "You can send it yourself; your wallet shows what that costs."

// MayRelay tells why a ballot would not be sent at the operator's cost, or nil. weight is the ballot's: the votes that it counts with,
// or the tokens of a delegation. It asks the record alone, so that pages can say it beforehand.
func (s *Store) MayRelay(ctx context.Context, dao DAO, x Purse, b Ballot, weight Uint, now Moment) error {
	if x.Relayer == (common.Address{}) {
		return Refusal{"This site does not send ballots for voters.", sendYourself}
	}
	r, err := s.RelayerOf(ctx, x.Relayer)
	if errors.Is(err, ErrNotFound) {
		return Refusal{"Sending votes without gas has not started yet.", "Try again in a minute, or send it yourself."}
	}
	if err != nil {
		return err
	}
	if err := s.awake(ctx, r); err != nil {
		return err
	}
	if err := x.takes(dao, r, b, weight); err != nil {
		return err
	}
	return s.mayAfford(ctx, x, r, b, now)
}

// asleep is how far the record is ahead of what the relayer saw last, in seconds, when nobody sends any more.
const asleep = 300

// awake refuses when the record has gone on for a while, and several blocks, without the relayer.
func (s *Store) awake(ctx context.Context, r Relayer) error {
	b, err := s.Cursor(ctx)
	if errors.Is(err, ErrNotFound) {
		return nil
	}
	if err == nil && b.Number > r.Head+3 && b.Time > r.Seen+asleep {
		err = Refusal{"Votes are not sent without gas at present: what sends them has not been seen since " + Date(r.Seen) + ".", sendYourself}
	}
	return err
}

// takes refuses what no budget pays for.
func (x Purse) takes(dao DAO, r Relayer, b Ballot, weight Uint) error {
	switch {
	case r.Wrong != "":
		return Refusal{"Votes are not sent without gas at present: " + r.Wrong, sendYourself}
	case weight.Cmp(x.Votes) < 0:
		return Refusal{"Votes are sent without gas from " + dao.Token.Words(x.Votes) + " on; this account's weight is " + dao.Token.Words(weight) + ".", sendYourself}
	case GasOf(b) > x.Gas:
		return Refusal{"What is written with this vote is too long to be sent without gas.", "Write less, or send it yourself."}
	case r.Price.Cmp(x.Price) > 0:
		return Refusal{"The chain's fees are higher at present than this site pays: " + Gwei(r.Price) + ", above " + Gwei(x.Price) + ".", sendYourself}
	case r.Balance.Cmp(x.most(b, r.Price)) < 0:
		return Refusal{"The account that pays for votes is empty.", sendYourself}
	}
	return nil
}

// mayAfford refuses what the budgets do not hold any more, beside what is promised to ballots that wait. A ballot that waits
// itself has its promise.
func (s *Store) mayAfford(ctx context.Context, x Purse, r Relayer, b Ballot, now Moment) error {
	waiting, err := s.promised(ctx, b)
	if err != nil {
		return err
	}
	day := Day(now.Time)
	of := Share{b.Voter, b.Kind, b.ProposalID}
	today, err := s.spending(ctx, Spending{Scope: SpentDay, Day: day})
	if err != nil {
		return err
	}
	one := x.most(b, r.Price)
	if today.Spent.Add(one.MulDiv(U(waiting.all+1), U(1))).Cmp(x.Day) > 0 {
		return Refusal{"Today's budget for votes without gas is used up.", "It begins anew at midnight UTC. Until then you can send it yourself."}
	}
	for _, key := range of.spendings(day) {
		spent, err := s.spending(ctx, key)
		if err != nil {
			return err
		}
		if key.Scope == SpentAccount && spent.Ballots+waiting.account >= x.Account {
			return Refusal{fmt.Sprintf("This account has had %d ballots sent without gas today, as many as an account may.", x.Account), "Tomorrow it may again. Until then you can send it yourself."}
		}
		if key.Scope == SpentProposal && spent.Spent.Add(one.MulDiv(U(waiting.proposal+1), U(1))).Cmp(x.Proposal) > 0 {
			return Refusal{"The budget for votes on this proposal without gas is used up.", sendYourself}
		}
	}
	return nil
}

// promises count the other ballots that wait: all, those on the same proposal, and those of the same account.
type promises struct{ all, proposal, account uint64 }

// promisedCap is from how many waiting ballots on no more are counted: no budget holds so many.
const promisedCap = 100_000

func (s *Store) promised(ctx context.Context, b Ballot) (p promises, err error) {
	q := s.db(ctx).Table("(?) AS w", s.db(ctx).Model(&Ballot{}).Select("voter", "kind", "proposal_id", "nonce").
		Where("batch = 0 AND refused = '' AND "+leftBallot).Limit(promisedCap))
	q = q.Where("NOT (voter = ? AND kind = ? AND proposal_id = ? AND nonce = ?)", b.Voter, b.Kind, b.ProposalID, b.Nonce)
	q = q.Select("COUNT(*), COALESCE(SUM(CASE WHEN proposal_id = ? THEN 1 ELSE 0 END), 0), COALESCE(SUM(CASE WHEN voter = ? THEN 1 ELSE 0 END), 0)", b.ProposalID, b.Voter)
	return p, q.Row().Scan(&p.all, &p.proposal, &p.account)
}

// Left are what the budgets hold for ballots on their way now: of the day, and of a proposal.
func (s *Store) Left(ctx context.Context, x Purse, proposal Uint, now uint64) (day, of Uint, err error) {
	today, err := s.spending(ctx, Spending{Scope: SpentDay, Day: Day(now)})
	if err != nil {
		return day, of, err
	}
	spent, err := s.spending(ctx, Spending{Scope: SpentProposal, Subject: proposal.stored()})
	return x.Day.Sub(today.Spent), x.Proposal.Sub(spent.Spent), err
}

// SentFor counts an account's ballots of a day.
func (s *Store) SentFor(ctx context.Context, account common.Address, now uint64) (uint64, error) {
	row, err := s.spending(ctx, Spending{Scope: SpentAccount, Subject: account[:], Day: Day(now)})
	return row.Ballots, err
}

// Gwei is a price of gas in words, rounded up to thousandths.
func Gwei(wei Uint) string {
	gwei := Asset{Symbol: "gwei", Decimals: 3}
	thousandths := wei.Add(U(999_999)).MulDiv(U(1), U(1_000_000))
	return gwei.Words(thousandths)
}
