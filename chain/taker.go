package chain

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// Takers asks tokens what accounts may take from the treasury: those that executed calls have let. Transfers don't tell whose allowance they
// used, so that no sum of facts could.
type Takers struct {
	Node  *Node
	Store *models.Store
	DAO   models.DAO
	Log   *slog.Logger
	Poll  time.Duration // between looks

	known []models.Approval
	final uint64       // block up to which they were looked for
	asked models.Block // as of which all were asked
}

// How many allowances are asked about, in one batch and in all, and after how many blocks again.
const (
	takersAtOnce = 100
	mostTakers   = 500
	takersAgain  = 25
)

// Run looks again and again until ctx ends.
func (x *Takers) Run(ctx context.Context) {
	tick := time.NewTicker(x.Poll)
	defer tick.Stop()
	for {
		if err := x.Look(ctx); err != nil && ctx.Err() == nil {
			x.Log.Warn("allowances", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Look asks where this process leads: at once when a call has let another account take something, or a reorg has taken back what was
// asked, else after some blocks.
func (x *Takers) Look(ctx context.Context) error {
	_, led, err := x.Store.Lead(ctx)
	if err != nil || !led {
		return err
	}
	head, err := x.Store.Cursor(ctx)
	if errors.Is(err, models.ErrNotFound) || err == nil && head.Hash == x.asked.Hash {
		return nil
	}
	if err != nil {
		return err
	}
	fresh, err := x.find(ctx)
	if err != nil || len(x.known) == 0 {
		return err
	}
	b, err := x.Store.BlockAt(ctx, x.asked.Number)
	if still := err == nil && b.Hash == x.asked.Hash; still && !fresh && head.Number < x.asked.Number+takersAgain {
		return nil
	}
	return x.ask(ctx, head)
}

// find looks for allowances that calls have set since it was looked last.
func (x *Takers) find(ctx context.Context) (fresh bool, err error) {
	list, final, err := x.Store.Approvals(ctx, x.DAO, x.final)
	x.known, fresh = models.Join(x.known, list)
	x.known = x.known[:min(len(x.known), mostTakers)]
	x.final = final
	return fresh, err
}

func (x *Takers) ask(ctx context.Context, head models.Block) error {
	var answers []models.Taker
	for part := range slices.Chunk(x.known, takersAtOnce) {
		some, err := x.Node.allowances(ctx, x.DAO.Treasury(), part, head.Hash)
		if err != nil {
			return err
		}
		answers = append(answers, some...)
	}
	if err := x.Store.SaveTakers(ctx, head, answers); err != nil {
		return err
	}
	x.asked = head
	return nil
}

// allowances asks tokens what accounts may take from one as of a block. A contract that does not tell is left out.
func (n *Node) allowances(ctx context.Context, owner common.Address, list []models.Approval, block common.Hash) (known []models.Taker, err error) {
	calls := make([]eachCall, len(list))
	for i, a := range list {
		calls[i] = eachCall{a.Token, token.PackAllowance(owner, a.Spender)}
	}
	answers, err := n.callEach(ctx, block, calls)
	if err != nil {
		return nil, fmt.Errorf("allowances at block %s: %w", block, err)
	}
	for i, a := range answers {
		if a.Err == nil && len(a.Data) == 32 {
			known = append(known, models.Taker{Token: list[i].Token, Spender: list[i].Spender, Let: list[i].Block, Amount: models.FromBytes(a.Data)})
		}
	}
	return known, nil
}
