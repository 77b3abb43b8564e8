package main

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/decode/decodetest"
	"backprop/models"
)

const examined = 31 // times that each is decoded and checked

// checksOfLargest compares what it takes to decode and check the largest real proposal, calls within calls and all, with all the
// others together, by the bytes of their texts and calls: a proposal may be large, but none costs more than it is large.
func checksOfLargest(context.Context) ([]figure, error) {
	list, err := readProposals()
	if err != nil {
		return nil, err
	}
	largest := 0
	for i, p := range list {
		if size(p) > size(list[largest]) {
			largest = i
		}
	}
	one := list[largest : largest+1]
	others := append(append([]models.Proposal{}, list[:largest]...), list[largest+1:]...)
	var ratios, ours, theirs []float64
	for turn := range examined + 1 {
		a, b := examine(one), examine(others)
		if turn > 0 { // the first warms up
			ratios, ours, theirs = append(ratios, b/total(others)/(a/total(one))), append(ours, a), append(theirs, b)
		}
	}
	what := fmt.Sprintf("decoding and checking a byte of the largest real proposal, of %.0f bytes, against a byte of the %d others, of %.0f bytes, median of %d in turn, one thread: %.1f ms for it against %.1f ms for them all",
		total(one), len(others), total(others), examined, 1e3*median(ours), 1e3*median(theirs))
	return []figure{{"checks-largest", median(ratios), what}}, nil
}

func size(p models.Proposal) int {
	n := len(p.Description)
	for _, a := range p.Actions {
		n += len(a.Calldata)
	}
	return n
}

func total(list []models.Proposal) (n float64) {
	for _, p := range list {
		n += float64(size(p))
	}
	return n
}

// examine decodes and checks proposals, and returns the seconds that it took.
func examine(list []models.Proposal) float64 {
	dao := models.DAO{
		Name: "ENS", Prefix: "EP", ChainID: 1, QuorumDivisor: 100, TimelockKind: models.Controller, Governor: common.Address{1}, Timelock: common.Address{2},
		Token:  models.Asset{Address: common.Address{3}, Symbol: "ENS", Decimals: 18},
		Assets: []models.Asset{models.Ether, {Address: common.Address{4}, Symbol: "USDC", Decimals: 6}},
	}
	begin := time.Now()
	for _, p := range list {
		x := models.Examination{DAO: dao, Proposal: p, Now: models.Block{Number: 24_000_000, Time: 1_770_000_000}}
		x.Checks()
	}
	return time.Since(begin).Seconds()
}

func readProposals() (list []models.Proposal, err error) {
	reals, err := decodetest.Real(".")
	for _, x := range reals {
		p := models.Proposal{ID: models.U(1), Description: x.Text, Title: models.ParseDescription(x.Text).Title}
		for _, c := range x.Calls {
			value, _ := models.FromBig(c.Value)
			p.Actions = append(p.Actions, models.Action{Target: c.Target, Calldata: c.Calldata, Value: value})
		}
		list = append(list, p)
	}
	return list, err
}
