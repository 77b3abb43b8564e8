package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// CodesNow is CodesAt the newest block.
func (n *Node) CodesNow(ctx context.Context, accounts []common.Address) ([]models.Code, error) {
	head, err := ask[simulatedBlock](ctx, n, "eth_getBlockByNumber", "latest", false)
	if err != nil {
		return nil, err
	}
	return n.CodesAt(ctx, accounts, models.Block{Number: uint64(head.Number), Hash: head.Hash, Time: uint64(head.Timestamp)})
}

// CodesAt tells what code runs at accounts after a block. Where the node does not keep the block's state, each says that it is not
// known.
func (n *Node) CodesAt(ctx context.Context, accounts []common.Address, on models.Block) ([]models.Code, error) {
	if len(accounts) == 0 {
		return nil, nil
	}
	list := make([]models.Code, len(accounts))
	for i, a := range accounts {
		list[i] = models.Code{Account: a, Block: on.Number, Hash: on.Hash, Time: on.Time}
	}
	c := &codes{n: n, on: on.Hash}
	err := c.fill(ctx, list)
	if err == nil || ctx.Err() != nil || !stateless(err) {
		return list, err
	}
	for i := range list {
		l := &list[i]
		*l = models.Code{Account: l.Account, Block: l.Block, Hash: l.Hash, Time: l.Time, Unknown: fmt.Sprintf("this site's node does not keep the state of block %d", on.Number)}
	}
	return list, nil
}

// askedAtOnce is how many questions are in one batch at most: many nodes take no more than 100.
const askedAtOnce = 80

// codes asks for code at one block.
type codes struct {
	n  *Node
	on common.Hash
}

func (c *codes) fill(ctx context.Context, list []models.Code) error {
	accounts := make([]common.Address, len(list))
	for i := range list {
		accounts[i] = list[i].Account
	}
	own, err := c.code(ctx, accounts)
	if err != nil {
		return err
	}
	if err := c.funds(ctx, list); err != nil {
		return err
	}
	proxies, err := c.proxies(ctx, accounts)
	if err != nil {
		return err
	}
	runs := make([]common.Address, len(list))
	for i := range list {
		l := &list[i]
		l.CodeHash, l.Size = crypto.Keccak256Hash(own[i]), uint64(len(own[i]))
		l.Implementation, l.Admin, l.Delegation = proxies[i].implementation, proxies[i].admin, delegation(own[i])
		runs[i] = l.Implementation
		if l.Delegation != (common.Address{}) {
			runs[i] = l.Delegation
		}
	}
	inner, err := c.code(ctx, runs)
	if err != nil {
		return err
	}
	for i := range list {
		l := &list[i]
		if runs[i] == (common.Address{}) {
			l.Destructs, l.Delegates = models.Opcodes(own[i])
			continue
		}
		l.Runs = crypto.Keccak256Hash(inner[i])
		own, _ := models.Opcodes(own[i])
		l.Destructs, l.Delegates = models.Opcodes(inner[i])
		l.Destructs = l.Destructs || own
	}
	return nil
}

// delegation is whose code an account runs, after EIP-7702; zero for none.
func delegation(code []byte) common.Address {
	if len(code) == 23 && code[0] == 0xef && code[1] == 0x01 && code[2] == 0x00 {
		return common.BytesToAddress(code[3:])
	}
	return common.Address{}
}

// code asks for the code of accounts; the zero account has none.
func (c *codes) code(ctx context.Context, accounts []common.Address) ([][]byte, error) {
	params := make([][]any, len(accounts))
	for i, a := range accounts {
		params[i] = []any{a, at(c.on)}
	}
	list, err := askAll[hexutil.Bytes](ctx, c.n, "eth_getCode", params)
	out := make([][]byte, len(list))
	for i := range list {
		if accounts[i] != (common.Address{}) {
			out[i] = list[i]
		}
	}
	return out, err
}

// funds asks what accounts have sent and hold.
func (c *codes) funds(ctx context.Context, list []models.Code) error {
	params := make([][]any, len(list))
	for i, l := range list {
		params[i] = []any{l.Account, at(c.on)}
	}
	nonces, err := askAll[hexutil.Uint64](ctx, c.n, "eth_getTransactionCount", params)
	if err != nil {
		return err
	}
	held, err := askAll[hexutil.Big](ctx, c.n, "eth_getBalance", params)
	if err != nil {
		return err
	}
	for i := range list {
		list[i].Nonce = uint64(nonces[i])
		list[i].Balance, _ = models.FromBig(held[i].ToInt())
	}
	return nil
}

// proxies reads the slots of accounts, and asks beacons for what they lead to.
func (c *codes) proxies(ctx context.Context, accounts []common.Address) ([]proxy, error) {
	var params [][]any
	for _, a := range accounts {
		for _, slot := range proxySlotList {
			params = append(params, []any{a, slot, at(c.on)})
		}
	}
	var words []hexutil.Bytes
	for part := range slices.Chunk(params, askedAtOnce) {
		more, err := askAll[hexutil.Bytes](ctx, c.n, "eth_getStorageAt", part)
		if err != nil {
			return nil, err
		}
		words = append(words, more...)
	}
	var err error
	list := make([]proxy, len(accounts))
	for i := range list {
		var four []byte
		for _, w := range words[4*i : 4*i+4] {
			four = append(four, common.LeftPadBytes(w, 32)...)
		}
		list[i], _ = proxyOf(four)
		if b := list[i].beacon; list[i].implementation == (common.Address{}) && b != (common.Address{}) {
			if list[i].implementation, err = c.beacon(ctx, b); err != nil {
				return nil, err
			}
		}
	}
	return list, nil
}

// beacon asks a beacon for the implementation that proxies run; zero where it doesn't say, in whatever way it fails.
func (c *codes) beacon(ctx context.Context, beacon common.Address) (common.Address, error) {
	data, err := c.n.call(ctx, beacon, question("implementation()"), at(c.on))
	var said *CallError
	if errors.As(err, &said) && !said.busy() && !stateless(err) {
		err = nil
	}
	if err != nil || len(data) != 32 {
		return common.Address{}, err
	}
	return common.BytesToAddress(data), nil
}
