package chain

import (
	"context"
	"errors"
	"fmt"
	"regexp"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// What a node may say of a signed transaction. That it has it already is no error.
var (
	ErrNonceUsed   = errors.New("the account has sent another transaction with this nonce")
	ErrUnderpriced = errors.New("the node wants a higher fee")
	ErrPoor        = errors.New("the account cannot pay for the transaction")
)

// Publish gives a signed transaction to every source, so that none that drops it keeps it from the chain. One that takes it is
// enough.
func (n *Node) Publish(ctx context.Context, raw []byte) error {
	q := n.request()
	q.add("eth_sendRawTransaction", hexutil.Bytes(raw))
	if err := n.await(ctx); err != nil {
		return err
	}
	var errs []error
	taken := false
	for _, s := range n.sources {
		err := published(n.put(ctx, s, q, skipped, asSaid))
		taken = taken || err == nil
		if err != nil {
			errs = append(errs, n.named(s, err))
		}
	}
	if taken {
		return nil
	}
	return errors.Join(errs...)
}

func skipped(_ int, w *wire, err error) error {
	if err != nil {
		return err
	}
	w.skip()
	return w.err
}

var (
	saysKnown       = regexp.MustCompile(`(?i)already (known|imported|in|exists)|known transaction|duplicate transaction`)
	saysNonceUsed   = regexp.MustCompile(`(?i)nonce (is )?too low|OldNonce|nonce.{0,20}(already|used)|invalid nonce`)
	saysUnderpriced = regexp.MustCompile(`(?i)underpriced|fee too low|max fee per gas less than block base fee|FeeTooLow|replacement.{0,40}(low|not allowed)|gas price.{0,20}(low|below)`)
	saysPoor        = regexp.MustCompile(`(?i)insufficient (funds|balance)|InsufficientFunds|doesn.t have enough funds`)
)

// published reads what a node said of a transaction.
func published(err error) error {
	var said *CallError
	if !errors.As(err, &said) {
		return err
	}
	switch m := said.Message; {
	case saysKnown.MatchString(m):
		return nil
	case saysNonceUsed.MatchString(m):
		return fmt.Errorf("%w: %w", ErrNonceUsed, err)
	case saysPoor.MatchString(m):
		return fmt.Errorf("%w: %w", ErrPoor, err)
	case saysUnderpriced.MatchString(m):
		return fmt.Errorf("%w: %w", ErrUnderpriced, err)
	}
	return err
}
