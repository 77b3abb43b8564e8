package chain

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// ErrPruned says that the node keeps no state of old blocks, so that the first block of the contracts can't be found.
var ErrPruned = errors.New("the node keeps no state of old blocks, so that the block in which the contracts were deployed can't be found; " +
	"name it with --first-block, or use a node that keeps old state")

// first finds the earliest block that has code at one of the contracts, by bisection.
func (d *discovery) first() error {
	contracts := []common.Address{d.dao.Governor, d.dao.Token.Address}
	if d.dao.Timelock != (common.Address{}) {
		contracts = append(contracts, d.dao.Timelock)
	}
	for _, a := range []common.Address{d.dao.Escrow, d.dao.Distributor} {
		if a != (common.Address{}) {
			contracts = append(contracts, a)
		}
	}
	if d.settings.First > d.head.Number {
		return d.fail("the first block was named as %d by --first-block, and the newest is %d; leave it out, or give that of the contracts' deployment", d.settings.First, d.head.Number)
	}
	if d.settings.First != 0 {
		d.dao.First = d.settings.First
		d.early(contracts)
		return nil
	}
	d.dao.First = d.head.Number
	for _, a := range contracts {
		low, high := uint64(0), d.dao.First
		for low < high {
			middle := low + (high-low)/2
			there, err := d.codeAt(a, middle)
			if err != nil {
				return fmt.Errorf("find the first block of %s: %w", a, err)
			}
			if there {
				high = middle
			} else {
				low = middle + 1
			}
		}
		d.dao.First = low
	}
	return nil
}

// codeAt tells whether there was a contract at an address after a block.
func (d *discovery) codeAt(a common.Address, block uint64) (bool, error) {
	code, err := ask[hexutil.Bytes](d.ctx, d.node, "eth_getCode", a, hexutil.Uint64(block))
	if err != nil && stateless(err) {
		return false, fmt.Errorf("%w (%w)", ErrPruned, err)
	}
	return len(code) > 0, err
}

// early looks whether a first block that the operator named is late: what contracts said before it is missing.
func (d *discovery) early(contracts []common.Address) {
	if d.dao.First == 0 {
		return
	}
	for _, a := range contracts {
		if there, err := d.codeAt(a, d.dao.First-1); err == nil && there {
			d.find(fmt.Sprintf("what was said before block %d", d.dao.First), fmt.Sprintf("%s is older than the first block that was named; votes and delegations from before are missing", a), "--first-block")
			return
		}
	}
}
