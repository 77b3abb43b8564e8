package chain

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/models"
)

// pastVotes is how many accounts are asked about in one batch.
const pastVotes = 100

// PastVotes asks a DAO's token for the votes of accounts at a timepoint, in their order.
func (n *Node) PastVotes(ctx context.Context, dao models.DAO, accounts []common.Address, timepoint uint64) ([]models.Uint, error) {
	prove := models.Prover{DAO: dao}
	list := make([]models.Uint, 0, len(accounts))
	for len(accounts) > 0 {
		part := accounts[:min(pastVotes, len(accounts))]
		accounts = accounts[len(part):]
		params := make([][]any, len(part))
		for i, a := range part {
			q := prove.PastVotes(a, timepoint, models.Uint{})[0]
			params[i] = []any{message(q.To, q.Data), "latest"}
		}
		votes, err := n.words(ctx, part, params)
		if err != nil {
			return nil, fmt.Errorf("past votes of %s: %w", dao.Token.Address, err)
		}
		list = append(list, votes...)
	}
	return list, nil
}

// words asks for one word about each account.
func (n *Node) words(ctx context.Context, accounts []common.Address, params [][]any) ([]models.Uint, error) {
	list := make([]models.Uint, len(params))
	var failed error
	err := n.askEach(ctx, "eth_call", params, func(i int, raw []byte, err error) {
		var data hexutil.Bytes
		if err == nil {
			err = json.Unmarshal(raw, &data)
		}
		if err == nil && len(data) != 32 {
			err = fmt.Errorf("%d bytes are no number", len(data))
		}
		if err != nil && failed == nil {
			failed = fmt.Errorf("%s: %w", accounts[i], err)
		}
		list[i] = models.FromBytes(data)
	})
	if failed != nil {
		err = failed
	}
	return list, err
}

// GovernorToken asks a governor which token it weighs by; ok is false when it doesn't tell.
func (n *Node) GovernorToken(ctx context.Context, governor common.Address) (token common.Address, ok bool, err error) {
	data, err := n.call(ctx, governor, models.Selector("token()"), "latest")
	switch {
	case err != nil && reverted(err):
		return token, false, nil
	case err != nil || len(data) != 32:
		return token, false, err
	}
	return common.BytesToAddress(data), true, nil
}
