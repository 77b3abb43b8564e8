package chain

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

const (
	seekAtOnce = 64 // balances of the past that are asked in one batch at most
	seekRounds = 40 // batches until what was found is kept: enough for the first range, however long
)

// locate looks for what came to the DAO's books without an event, once the record is at the head: for the block by halving, and in
// the block for the transaction.
func (x *Indexer) locate(ctx context.Context, t tip) (moved bool, err error) {
	if t.empty || t.cursor.Hash != t.head.Hash {
		return false, nil
	}
	list, err := x.Store.Sought(ctx, 1)
	if err != nil || len(list) == 0 {
		return false, err
	}
	if err := x.leading(ctx); err != nil {
		return false, err
	}
	if d := list[0]; d.Located() {
		err = x.sender(ctx, d)
	} else {
		err = x.seek(ctx, d)
	}
	if errors.Is(err, models.ErrLedgerMoved) {
		return false, nil // it is looked at again with the chain's next block, or when the reorg is followed
	}
	return err == nil, err
}

// seek halves the blocks between which a deposit came, for some rounds, and keeps what is known then.
func (x *Indexer) seek(ctx context.Context, d models.Deposit) error {
	asset, _ := x.DAO.Asset(d.Asset)
	s := &seeking{Indexer: x, of: stock{d.Account, asset}, at: []probe{{Missing: models.Missing{Block: models.Block{Number: d.Since}}}, {Missing: d.Missing()}}}
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
	of    stock
	at    []probe        // blocks that were asked about, ascending
	asked []models.Block // among those that a reorg may reach
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
	if err != nil && stateless(err) {
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
		case err != nil && (kept[i] || stateless(err)):
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
