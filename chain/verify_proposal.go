package chain

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// few is how many proposals are read at once: their texts may be long.
const few = 20

// proposals asks about every proposal, and compares what is stored of it with what its facts add up to.
func (v *Verification) proposals(ctx context.Context, done *uint64) error {
	for from := models.Start; ; {
		list, err := v.past.Proposals(ctx, from, few)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return v.numbered(ctx)
		}
		for _, p := range list {
			if err := v.proposal(ctx, p); err != nil {
				return err
			}
			*done++
		}
		from = list[len(list)-1].At
		v.progress("proposals", *done, uint64(len(v.lives)))
	}
}

// numbered asks for the newest proposal, so that a lost one is missed.
func (v *Verification) numbered(ctx context.Context) error {
	var newest models.Uint
	for id := range v.lives {
		if id.Cmp(newest) > 0 {
			newest = id
		}
	}
	return v.ask(ctx, v.prove.Proposals(uint64(len(v.lives)), newest)...)
}

func (v *Verification) proposal(ctx context.Context, p models.Proposal) error {
	l := v.lives[p.ID]
	if err := v.past.Settle(ctx, p, &l.standing); err != nil {
		return err
	}
	v.text(p)
	if err := v.documents(ctx, p); err != nil {
		return err
	}
	v.counted.Standing(l.standing)
	if v.older {
		p.Standing = l.standing
	} else {
		v.standing(p.Path(), p.Standing, l.standing)
	}
	var supply models.Uint
	if p.Snapshot < v.DAO.Timepoint(v.block) {
		var err error
		if supply, err = v.past.SupplyAt(ctx, p.Snapshot); err != nil {
			return err
		}
	}
	return v.ask(ctx, slices.Concat(v.prove.Proposal(p), v.prove.PastSupply(p, supply), v.prove.Queued(p))...)
}

// text compares what is stored of a description with the description.
func (v *Verification) text(p models.Proposal) {
	d := models.ParseDescription(p.Description)
	v.same(p.Path(), "title", strconv.Quote(p.Title), strconv.Quote(d.Title))
	v.same(p.Path(), "track", string(p.Track), string(d.Track))
	folded, addresses := p.Searched()
	v.same(p.Path(), "text for search", p.Folded, folded)
	v.same(p.Path(), "addresses for search", p.Addresses, addresses)
	if !strings.Contains(p.Description, "\uFFFD") { // the hash is of the bytes on chain, which may be no text
		v.same(p.Path(), "description's hash", p.DescriptionHash.Hex(), crypto.Keccak256Hash([]byte(p.Description)).Hex())
	}
}

// called are the names of a standing's columns that have others in a difference.
var called = map[string]string{
	"against": "votes against", "infavor": "votes for", "abstain": "votes abstaining", "expires": "expiry", "ended": "time of the outcome",
}

// standing compares a standing as stored with one counted again.
func (v *Verification) standing(subject string, s, facts models.Standing) {
	again := facts.Fields()
	for i, f := range s.Fields() {
		what := f.Name
		if name, ok := called[what]; ok {
			what = name
		}
		v.same(subject, what, f.Value, again[i].Value)
	}
}
