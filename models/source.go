package models

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"backprop/decode"
)

// Source is what a service says of a contract whose source it compiled itself. It is neither a fact nor a word: it is asked again.
type Source struct {
	Address common.Address `gorm:"primaryKey"`
	Service string         // that knows it, by its host's name; empty where none does
	Name    string         // of the contract in its source
	ABI     string         `gorm:"column:abi"` // in JSON; empty where no service knows the contract
	Exact   bool           // the source gives the very code, with its metadata
	Asked   uint64         // Unix seconds
}

// Bounds of what is asked: proposals whose calls are looked at, contracts in a week, and after how long one that no service knew is asked
// again, in seconds.
const (
	sourcedProposals = 100
	mostSources      = 2_000
	sourceAgain      = 86400
)

// Sourced returns when the sources that are known were asked for, by contract.
func (s *Store) Sourced(ctx context.Context) (map[common.Address]uint64, error) {
	rows, err := all[Source](s.db(ctx).Select("address", "asked").Where("abi <> ''"))
	known := map[common.Address]uint64{}
	for _, x := range rows {
		known[x.Address] = x.Asked
	}
	return known, err
}

// SourceOf returns what services said of a contract, or ErrNotFound while none was asked.
func (s *Store) SourceOf(ctx context.Context, a common.Address) (Source, error) {
	return first[Source](s.db(ctx).Where("address = ?", a))
}

// SaveSource keeps what services say of a contract. What was known is not forgotten because no service knows it any more.
func (s *Store) SaveSource(ctx context.Context, x Source) error {
	if old, err := s.SourceOf(ctx, x.Address); err == nil && x.ABI == "" && old.ABI != "" {
		old.Asked, x = x.Asked, old
	}
	return fault(s.write.WithContext(ctx).Save(&x).Error)
}

// Unsourced returns contracts that the newest proposals call and whose source is to be asked for at a time, those of the newest first.
func (s *Store) Unsourced(ctx context.Context, dao DAO, now uint64, most int) (list []common.Address, err error) {
	n, err := counting(s.db(ctx).Model(&Source{}).Where("asked > ?", num(now-min(now, 7*86400))))
	if err != nil || n >= mostSources {
		return nil, err
	}
	rows, err := all[Proposal](whole(s.db(ctx).Select(listed).Order("block DESC, log DESC").Limit(sourcedProposals)))
	if err != nil {
		return nil, err
	}
	runs, err := s.Runs(ctx)
	if err != nil {
		return nil, err
	}
	var targets []common.Address
	for _, a := range called(dao, rows) {
		targets = append(targets, a)
		if to := runs[a]; to != (common.Address{}) && !slices.Contains(targets, to) {
			targets = append(targets, to)
		}
	}
	known, err := all[Source](s.db(ctx).Select("address", "abi", "asked").Where("address IN ?", targets))
	if err != nil {
		return nil, err
	}
	for _, a := range targets {
		i := slices.IndexFunc(known, func(x Source) bool { return x.Address == a })
		if due := i < 0 || known[i].ABI == "" && known[i].Asked+sourceAgain <= now; due && len(list) < most {
			list = append(list, a)
		}
	}
	return list, nil
}

// Runs is what contracts that proposals call were seen to run last, as proxies and by delegation.
func (s *Store) Runs(ctx context.Context) (map[common.Address]common.Address, error) {
	none := common.Address{}
	rows, err := all[Code](s.db(ctx).Select("account", "implementation", "delegation").Where("moment = ? AND (implementation <> ? OR delegation <> ?)", CodeNow, none, none).Order("block"))
	runs := map[common.Address]common.Address{}
	for _, c := range rows {
		if runs[c.Account] = c.Implementation; c.Implementation == none {
			runs[c.Account] = c.Delegation
		}
	}
	return runs, err
}

// called are the contracts that proposals call with anything, but the DAO's own, which are known.
func called(dao DAO, proposals []Proposal) (list []common.Address) {
	seen := map[common.Address]bool{}
	for _, p := range proposals {
		for _, e := range All(dao.Explain(dao.Effects(p))) {
			if a := e.Action.Target; len(e.Action.Input()) >= 4 && e.Contract == "" && !seen[a] {
				seen[a] = true
				list = append(list, a)
			}
		}
	}
	return list
}

// Learn has calls of a contract read by its source, and by that of what it runs, from now on.
func (d DAO) Learn(a common.Address, list ...Source) ([]error, error) {
	var abis []decode.ABI
	for _, x := range list {
		abis = append(abis, decode.ABI{Name: x.label(a), Address: a, Text: []byte(x.ABI)})
	}
	return d.functions().Learn(a, abis...)
}

// Describe takes a contract's description, if calls can be read with it. A name that Solidity does not have is left out.
func (x *Source) Describe(name string, abi []byte) error {
	if err := (decode.ABI{Text: abi}).Check(); err != nil {
		return err
	}
	x.ABI = string(abi)
	if decode.IsName(name) {
		x.Name = name
	}
	return nil
}

// label is where a function of a contract is known from: its own source, or that of what it runs.
func (x Source) label(a common.Address) string {
	name := x.Service
	if x.Name != "" {
		name += " (" + x.Name + ")"
	}
	if x.Address != a {
		name += ", of " + x.Address.Hex() + ", which it runs,"
	}
	return name
}
