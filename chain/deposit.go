package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

const (
	soughtAtOnce  = 50               // deposits that are looked at, until one is due
	mostPostponed = 10 * time.Minute // that one is left alone for

	seekAtOnce = 64 // balances of the past that are asked in one batch at most
	keptByAll  = 16 // newest blocks whose state every node keeps
	seekRounds = 40 // batches until what was found is kept: enough for the first range, however long
)

// locate looks for what came to the DAO's books without an event, once the record is at the head: for the block by halving, and in
// the block for the transaction.
func (x *Indexer) locate(ctx context.Context, t tip) (moved bool, err error) {
	if t.empty || t.cursor.Hash != t.head.Hash {
		return false, nil
	}
	list, err := x.Store.Sought(ctx, soughtAtOnce)
	if err != nil {
		return false, err
	}
	i := slices.IndexFunc(list, x.later.due)
	if i < 0 {
		return false, nil
	}
	if err := x.leading(ctx); err != nil {
		return false, err
	}
	d := list[i]
	if d.Located() {
		err = x.sender(ctx, d)
	} else {
		err = x.seek(ctx, d, t.head.Number)
	}
	if err != nil && ctx.Err() == nil { // the record is right without it
		x.later.postpone(d, x.Poll)
		x.Log.Warn("what came without an event is not located", "account", d.Account, "after", d.Since, "by", d.Block, "err", err)
		return false, nil
	}
	delete(x.later, soughtKey(d))
	return err == nil, err
}

// postponed are deposits that could not be looked for, with when they are again.
type postponed map[soughtAt]struct {
	until time.Time
	wait  time.Duration
}

type soughtAt struct {
	account, asset common.Address
	block          uint64
}

func soughtKey(d models.Deposit) soughtAt { return soughtAt{d.Account, d.Asset, d.Block} }

func (p postponed) due(d models.Deposit) bool { return !time.Now().Before(p[soughtKey(d)].until) }

// postpone leaves a deposit alone for a while, each time for longer.
func (p *postponed) postpone(d models.Deposit, first time.Duration) {
	if *p == nil {
		*p = postponed{}
	}
	x := (*p)[soughtKey(d)]
	x.wait = min(max(2*x.wait, first), mostPostponed)
	x.until = time.Now().Add(x.wait)
	(*p)[soughtKey(d)] = x
}

// seek halves the blocks between which a deposit came, for some rounds, and keeps what is known then.
func (x *Indexer) seek(ctx context.Context, d models.Deposit, head uint64) error {
	asset, _ := x.DAO.Asset(d.Asset)
	s := &seeking{Indexer: x, head: head, of: stock{d.Account, asset}, at: []probe{{Missing: models.Missing{Block: models.Block{Number: d.Since}}}, {Missing: d.Missing()}}}
	for range seekRounds {
		numbers := s.next()
		if len(numbers) == 0 {
			break
		}
		if err := s.ask(ctx, numbers); err != nil {
			return err
		}
	}
	instead := d.Split(s.known())
	if len(instead) == 1 && instead[0] == d {
		return models.ErrLedgerMoved
	}
	return x.Store.Locate(ctx, []models.Deposit{d}, instead, s.asked)
}

// seeking is the search for one deposit, or for several that add up to one.
type seeking struct {
	*Indexer
	head      uint64
	lostBelow uint64 // a block whose state is surely gone
	of        stock
	at        []probe        // blocks that were asked about, ascending
	asked     []models.Block // among those that a reorg may reach
}

// probe is a block that was asked about.
type probe struct {
	models.Missing
	lost bool // the node keeps no state of it
}

// next are the blocks to ask about: the middle of each range at whose ends not the same is missing. Below a block without state there
// is none with it.
func (s *seeking) next() (numbers []uint64) {
	before := s.at[0]
	for i := 1; i < len(s.at) && len(numbers) < seekAtOnce; i++ {
		from, to := s.at[i-1], s.at[i]
		if !from.lost {
			before = from
		}
		if !to.lost && to.Amount != before.Amount && to.Block.Number-from.Block.Number > 1 {
			numbers = append(numbers, from.Block.Number+(to.Block.Number-from.Block.Number)/2)
		}
	}
	return numbers
}

// known are the blocks with state, and behind which of them none is kept.
func (s *seeking) known() (list []models.Missing) {
	for i, p := range s.at {
		if p.lost {
			continue
		}
		p.Unkept = i > 0 && s.at[i-1].lost && p.Block.Number-s.at[i-1].Block.Number == 1
		list = append(list, p.Missing)
	}
	return list
}

// ask asks what was there after some blocks.
func (s *seeking) ask(ctx context.Context, numbers []uint64) error {
	headers, err := s.Node.headersOf(ctx, numbers)
	if err != nil {
		return err
	}
	amounts, kept, err := s.Node.past(ctx, s.of, headers)
	if err != nil {
		return err
	}
	for i := range headers {
		if !kept[i] {
			if err := s.surely(ctx, &headers[i]); err != nil {
				return err
			}
		}
		p := probe{Missing: models.Missing{Block: headers[i].block()}, lost: !kept[i]}
		held, err := s.Store.HeldInLedger(ctx, s.of.account, s.of.asset.Address, p.Block.Number)
		if err != nil {
			return err
		}
		p.Amount = models.MissingAt(amounts[i], held)
		if p.Block.Number >= s.final {
			s.asked = append(s.asked, p.Block)
		}
		s.insert(p)
	}
	return nil
}

// surely asks once more about a block whose state the node refused, while it answers about its newest block: what was refused by chance
// is not taken for what is not kept.
func (s *seeking) surely(ctx context.Context, h *header) error {
	if s.lostBelow > h.Number {
		return nil // a newer one is surely gone
	}
	newest, err := s.Node.headersOf(ctx, []uint64{s.head})
	if err != nil {
		return err
	}
	_, kept, err := s.Node.past(ctx, s.of, []header{newest[0], *h})
	if err != nil {
		return err
	}
	if !kept[0] || kept[1] || s.head < h.Number+keptByAll {
		return fmt.Errorf("block %d: %w", h.Number, ErrNoState)
	}
	s.lostBelow = h.Number
	return nil
}

func (s *seeking) insert(p probe) {
	i := len(s.at)
	for s.at[i-1].Block.Number > p.Block.Number {
		i--
	}
	s.at = append(s.at[:i:i], append([]probe{p}, s.at[i:]...)...)
}

// past are what an account held of an asset after blocks that may be long ago; kept is false where the node has no state of one.
func (n *Node) past(ctx context.Context, of stock, headers []header) (amounts []models.Uint, kept []bool, err error) {
	amounts, kept, err = n.pastBy(ctx, of, headers, n.proves() && of.asset.Native())
	var said *CallError
	refused := errors.As(err, &said) && !said.busy() && ctx.Err() == nil
	if n.proves() && of.asset.Native() && (refused || err == nil && slices.Contains(kept, false)) {
		amounts, kept, err = n.pastBy(ctx, of, headers, false) // proofs may reach less far back than balances
	}
	if errors.As(err, &said) && !said.busy() && ctx.Err() == nil { // the batch as a whole
		return make([]models.Uint, len(headers)), make([]bool, len(headers)), nil
	}
	return amounts, kept, err
}

func (n *Node) pastBy(ctx context.Context, of stock, headers []header, proves bool) (amounts []models.Uint, kept []bool, err error) {
	q := n.request()
	for i := range headers {
		of.add(q, proves, at(headers[i].Hash))
	}
	amounts, kept = make([]models.Uint, len(headers)), make([]bool, len(headers))
	err = n.send(ctx, q, func(i int, w *wire, err error) error {
		switch kept[i] = err == nil || reverted(err); {
		case err != nil && (kept[i] || refuses(err)):
			return nil // a token that reverts holds nothing
		case err != nil:
			return err
		case of.asset.Native():
			amounts[i], err = of.read(w, proves, &headers[i])
			return err
		}
		amounts[i] = readTokens(w)
		return w.err
	})
	return amounts, kept, err
}

// refuses tells whether a node says that it won't tell: it has many words for a state that it does not keep.
func refuses(err error) bool {
	var said *CallError
	return errors.As(err, &said) && !said.busy()
}

// readTokens reads what balanceOf answers: nothing where there is no contract yet.
func readTokens(w *wire) models.Uint {
	raw := w.grow(nil)
	if len(raw) == 0 {
		return models.Uint{}
	}
	if len(raw) != common.HashLength {
		w.fail("expected one word")
	}
	return models.FromBytes(raw)
}
