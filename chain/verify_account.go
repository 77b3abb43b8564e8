package chain

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// weights asks for every change of an account's votes what it had from then on.
func (v *Verification) weights(ctx context.Context, done *uint64) error {
	total, err := v.past.Count(ctx, &models.Weight{})
	if err != nil {
		return err
	}
	for from := models.Start; ; {
		list, err := v.past.Weights(ctx, from, piece)
		if err != nil || len(list) == 0 {
			return err
		}
		for _, w := range list {
			if err := v.weight(ctx, w); err != nil {
				return err
			}
			*done++
		}
		from = list[len(list)-1].At
		v.progress("weights", *done, total)
	}
}

func (v *Verification) weight(ctx context.Context, w models.Weight) error {
	timepoint := v.DAO.Timepoint(models.Block{Number: w.Block, Time: w.Time})
	if timepoint >= v.DAO.Timepoint(v.block) {
		return nil // the token tells of the past alone; what it says of the present is asked with the accounts
	}
	replaced, err := v.past.Replaced(ctx, w)
	if err != nil || replaced {
		return err
	}
	return v.ask(ctx, v.prove.PastVotes(w.Account, timepoint, w.Votes)...)
}

// crowd is how many accounts' balances are added up at once.
const crowd = 100_000

// accounts asks about every account that ever held, delegated or weighed anything, in several parts of all addresses.
func (v *Verification) accounts(ctx context.Context, done *uint64) error {
	total, err := v.past.Count(ctx, &models.Holder{})
	if err != nil {
		return err
	}
	if err := v.endings(ctx); err != nil {
		return err
	}
	shares := min(total/crowd+1, 256)
	behind := common.Address{}
	for i := range shares {
		last := common.MaxAddress
		last[0] = byte((i+1)*256/shares - 1)
		if err := v.share(ctx, behind, last, done, total); err != nil {
			return err
		}
		behind = last
	}
	return nil
}

// share asks about the accounts behind one and up to a last one.
func (v *Verification) share(ctx context.Context, behind, last common.Address, done *uint64, total uint64) error {
	balances, err := v.past.Balances(ctx, behind, last)
	if err != nil {
		return err
	}
	for {
		list, err := v.past.Accounts(ctx, behind, last, piece)
		if err != nil {
			return err
		}
		if len(list) == 0 { // those that are left are in transfers alone
			list = slices.SortedFunc(maps.Keys(balances), common.Address.Cmp)
		}
		if len(list) == 0 {
			return nil
		}
		for _, a := range list {
			if err := v.account(ctx, a, balances[a]); err != nil {
				return err
			}
			delete(balances, a)
			*done++
		}
		behind = list[len(list)-1]
		v.progress("accounts", *done, total)
	}
}

// account asks what an account holds, whom it delegates to, what it votes with, and how often that has changed.
func (v *Verification) account(ctx context.Context, a common.Address, balance models.Uint) error {
	h, changes, err := v.past.Fold(ctx, a)
	if err != nil {
		return err
	}
	h.Balance = balance
	v.counted.Holder(h)
	if !v.older {
		if h, err = v.holder(ctx, h); err != nil {
			return err
		}
	}
	return v.ask(ctx, slices.Concat(v.prove.Account(h), v.prove.Checkpoints(a, changes))...)
}

// holder compares what is stored of an account with what its facts add up to, and returns what is stored.
func (v *Verification) holder(ctx context.Context, facts models.Holder) (models.Holder, error) {
	subject := "delegates/" + facts.Account.Hex()
	h, _, err := v.past.Holder(ctx, facts.Account)
	if err != nil {
		return h, err
	}
	v.same(subject, "balance", h.Balance.String(), facts.Balance.String())
	v.same(subject, "votes", h.Votes.String(), facts.Votes.String())
	v.same(subject, "delegate", h.Delegate.Hex(), facts.Delegate.Hex())
	backers, err := v.past.Backers(ctx, facts.Account)
	v.same(subject, "delegators", strconv.Itoa(h.Delegators), strconv.Itoa(backers))
	if err != nil {
		return h, err
	}
	voted, err := v.past.Voted(ctx, facts.Account, v.ended)
	v.same(subject, "votes on the last that are over", strconv.Itoa(h.Voted), strconv.Itoa(voted))
	return h, err
}

// endings compares which votes are the last that are over. Of an older block nothing of them is stored.
func (v *Verification) endings(ctx context.Context) error {
	if v.older {
		return nil
	}
	stored, counted, err := v.past.Endings(ctx)
	v.same("proposals", "last votes that are over", fmt.Sprint(stored), fmt.Sprint(counted))
	v.ended = counted
	return err
}
