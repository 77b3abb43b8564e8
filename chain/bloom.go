package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

// spots are the three bits that a value sets in a bloom: where, and which.
type spots [3]struct {
	at  uint8
	bit byte
}

func spotsOf(k *hasher, value []byte) (s spots) {
	h := k.sum(value)
	for i := range s {
		n := (uint(h[2*i])<<8 | uint(h[2*i+1])) & 0x7ff
		s[i].at, s[i].bit = uint8(types.BloomByteLength-1-n/8), 1<<(n%8)
	}
	return s
}

// in tells whether a value may be in a bloom.
func (s *spots) in(b *types.Bloom) bool {
	return b[s[0].at]&s[0].bit != 0 && b[s[1].at]&s[1].bit != 0 && b[s[2].at]&s[2].bit != 0
}

func (s *spots) set(b *types.Bloom) {
	for _, p := range s {
		b[p.at] |= p.bit
	}
}

// sieve tells which blocks may hold a log that a DAO's record keeps.
type sieve struct {
	contracts []spots // any of them
	assets    []spots // any of them, together with any of the books
	books     []spots
}

func sieveOf(dao models.DAO) *sieve {
	k, s := newHasher(), &sieve{}
	for _, a := range watched(dao) {
		s.contracts = append(s.contracts, spotsOf(k, a[:]))
	}
	for _, a := range dao.Assets {
		if !a.Native() {
			s.assets = append(s.assets, spotsOf(k, a.Address[:]))
		}
	}
	for _, a := range dao.Books() {
		s.books = append(s.books, spotsOf(k, common.LeftPadBytes(a[:], 32)))
	}
	return s
}

// watched are the contracts whose every log is looked at.
func watched(dao models.DAO) []common.Address {
	list := []common.Address{dao.Governor, dao.Timelock, dao.Token.Address, dao.Escrow, dao.Distributor}
	return slices.DeleteFunc(list, func(a common.Address) bool { return a == common.Address{} })
}

func (s *sieve) concerns(b *types.Bloom) bool {
	return anyIn(s.contracts, b) || anyIn(s.books, b) && anyIn(s.assets, b)
}

func anyIn(list []spots, b *types.Bloom) bool {
	for i := range list {
		if list[i].in(b) {
			return true
		}
	}
	return false
}

// logsAtOnce reads all logs of several blocks, where receipts prove nothing, and holds them against the blooms.
func (n *Node) logsAtOnce(ctx context.Context, list []header, into []*contents) (read int, err error) {
	q := n.request()
	for i := range list {
		q.add("eth_getLogs", map[string]any{"blockHash": list[i].Hash})
	}
	k := newHasher()
	err = n.sendProved(ctx, q, func(i int, w *wire, err error) error {
		if err != nil {
			return err
		}
		into[i].reset(list[i].Hash)
		into[i].logs(w)
		read = w.i
		return w.err
	}, func() error {
		for i := range list {
			if err := errors.Join(into[i].inOrder(), into[i].proveBloom(k, &list[i])); err != nil {
				return err
			}
		}
		return nil
	})
	return read, err
}

// inOrder puts logs into the order of their block.
func (r *receipts) inOrder() error {
	slices.SortStableFunc(r.events, func(a, b event) int { return int(a.said) - int(b.said) })
	for i := range r.events {
		if r.events[i].said != uint64(i) {
			return fmt.Errorf("log %d is missing or there twice: %w", i, ErrDoubtful)
		}
	}
	r.settle()
	return nil
}

// proveBloom makes sure that the logs make up their block's bloom.
func (r *receipts) proveBloom(k *hasher, h *header) error {
	var bloom types.Bloom
	for i := range r.events {
		s := spotsOf(k, r.events[i].Address[:])
		s.set(&bloom)
		for _, t := range r.events[i].Topics {
			s := spotsOf(k, t[:])
			s.set(&bloom)
		}
	}
	if bloom != h.Bloom {
		return fmt.Errorf("the logs of block %d do not make up its bloom: %w", h.Number, ErrDoubtful)
	}
	return nil
}
