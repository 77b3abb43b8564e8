package chain

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/bindings"
	"backprop/models"
)

// Settings is what an operator says of a DAO beside its governor's address.
type Settings struct {
	Governor common.Address
	Name     string           // empty: the governor's name()
	Prefix   string           // of proposal numbers
	Assets   []common.Address // the ERC-20 tokens that the treasury may pay in
	First    uint64           // the first block of the contracts where it is known; 0: find it
}

var (
	governor = bindings.NewGovernor()
	timelock = bindings.NewTimelock()
	token    = bindings.NewToken()
)

// Chain asks which chain the node is of: its id, and the hash of its block 0.
func (n *Node) Chain(ctx context.Context) (id uint64, genesis common.Hash, err error) {
	chainID, err := ask[hexutil.Uint64](ctx, n, "eth_chainId")
	if err != nil {
		return 0, genesis, err
	}
	first, err := n.headers(ctx, 0, 0)
	if err != nil {
		return 0, genesis, fmt.Errorf("the chain's first block: %w", err)
	}
	return uint64(chainID), first[0].Hash(), nil
}

// Discover finds out what a governor consists of by asking it.
func (n *Node) Discover(ctx context.Context, s Settings) (d models.DAO, err error) {
	d = models.DAO{Name: s.Name, Prefix: s.Prefix, Governor: s.Governor, Assets: []models.Asset{models.Ether}, First: s.First}
	if d.ChainID, d.Genesis, err = n.Chain(ctx); err != nil {
		return d, err
	}
	if err := n.describe(ctx, &d); err != nil {
		return d, err
	}
	for _, a := range s.Assets {
		asset, err := n.asset(ctx, a)
		if err != nil {
			return d, fmt.Errorf("asset %s: %w", a, err)
		}
		d.Assets = append(d.Assets, asset)
	}
	if d.First == 0 {
		d.First, err = n.first(ctx, d.Governor, d.Timelock, d.Token.Address)
	}
	return d, err
}

// describe asks the governor for its own description and its token and timelock.
func (n *Node) describe(ctx context.Context, d *models.DAO) error {
	q := question{ctx, n, d.Governor, nil}
	name := answer(&q, governor.PackName(), governor.UnpackName)
	d.Timelock = answer(&q, governor.PackTimelock(), governor.UnpackTimelock)
	tokenAddress := answer(&q, governor.PackToken(), governor.UnpackToken)
	d.Clock = models.ClockMode(answer(&q, governor.PackCLOCKMODE(), governor.UnpackCLOCKMODE))
	d.CountingMode = answer(&q, governor.PackCOUNTINGMODE(), governor.UnpackCOUNTINGMODE)
	if divisor := answer(&q, governor.PackQuorumDenominator(), governor.UnpackQuorumDenominator); divisor != nil {
		d.QuorumDivisor = divisor.Uint64()
	}
	if q.err != nil {
		return fmt.Errorf("governor %s: %w; check the address and the chain", d.Governor, q.err)
	}
	if d.Clock != models.ByTimestamp && d.Clock != models.ByNumber {
		return fmt.Errorf("governor %s counts time in a way that is not known here: %q", d.Governor, d.Clock)
	}
	if d.Name == "" {
		d.Name = name
	}
	var err error
	d.Token, err = n.asset(ctx, tokenAddress)
	if err != nil {
		return fmt.Errorf("token %s: %w", tokenAddress, err)
	}
	return n.sameClock(ctx, *d)
}

// sameClock refuses a token whose clock is not the governor's: every weight would be read at a wrong time.
func (n *Node) sameClock(ctx context.Context, d models.DAO) error {
	q := question{ctx, n, d.Token.Address, nil}
	mode := answer(&q, token.PackCLOCKMODE(), token.UnpackCLOCKMODE)
	if q.err == nil && models.ClockMode(mode) != d.Clock {
		return fmt.Errorf("the token counts %q and the governor %q", mode, d.Clock)
	}
	return q.err
}

func (n *Node) asset(ctx context.Context, a common.Address) (models.Asset, error) {
	q := question{ctx, n, a, nil}
	symbol := answer(&q, token.PackSymbol(), token.UnpackSymbol)
	decimals := answer(&q, token.PackDecimals(), token.UnpackDecimals)
	symbol = strings.ToValidUTF8(symbol, "�")
	if len(symbol) > 32 {
		symbol = symbol[:32]
	}
	return models.Asset{Address: a, Symbol: symbol, Decimals: decimals}, q.err
}

// question asks one contract several things and keeps the first error.
type question struct {
	ctx    context.Context
	node   *Node
	target common.Address
	err    error
}

func answer[T any](q *question, data []byte, unpack func([]byte) (T, error)) (value T) {
	if q.err != nil {
		return value
	}
	raw, err := q.node.call(q.ctx, q.target, data, "latest")
	if err == nil && len(raw) == 0 {
		err = errors.New("there is no such contract, or it lacks a function that is needed")
	}
	if err == nil {
		value, err = unpack(raw)
	}
	if err != nil {
		q.err = fmt.Errorf("%s: %w", function(data), err)
	}
	return value
}

// function names the called function for an error.
func function(data []byte) string {
	for _, meta := range []interface {
		ParseABI() (*abi.ABI, error)
	}{&bindings.GovernorMetaData, &bindings.TokenMetaData} {
		if a, err := meta.ParseABI(); err == nil {
			if m, err := a.MethodById(data); err == nil {
				return m.Sig
			}
		}
	}
	return hexutil.Encode(data[:4])
}

// first returns the earliest block that has code at one of the addresses, by bisection; the node must keep old state.
func (n *Node) first(ctx context.Context, addresses ...common.Address) (uint64, error) {
	head, err := n.head(ctx)
	if err != nil {
		return 0, err
	}
	earliest := head.Number.Uint64()
	for _, a := range addresses {
		low, high := uint64(0), earliest
		for low < high {
			middle := low + (high-low)/2
			code, err := ask[hexutil.Bytes](ctx, n, "eth_getCode", a, hexutil.Uint64(middle))
			if err != nil {
				return 0, fmt.Errorf("find the first block of %s: %w", a, err)
			}
			if len(code) > 0 {
				high = middle
			} else {
				low = middle + 1
			}
		}
		earliest = low
	}
	return earliest, nil
}
