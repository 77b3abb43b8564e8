package e2e

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/bindings"
)

// The chain takes back a block under an open page: the vote in it goes, and what happened instead comes, without a reload.
// Afterwards the record is the one that is read from scratch; and a page that stays open meanwhile follows again.
func TestTheChainTakesAVoteBack(t *testing.T) {
	site := newSite(t, eachBlock)
	reader := site.visit(t)
	reader.open("/proposals/24")
	reader.sees("Failing so far")

	before := ask[hexutil.Uint64](t, site.chain, "evm_snapshot")
	site.vote(t, voter, 24, 1, "Soon forgotten.")
	reader.seesAll("Soon forgotten.", "6,880,000", "Passing so far")

	if !ask[bool](t, site.chain, "evm_revert", before) {
		t.Fatal("the chain did not go back")
	}
	ask[any](t, site.chain, "evm_mine")
	ask[any](t, site.chain, "evm_mine")
	reader.seesAll("2,880,000", "Failing so far")
	reader.until(`!document.body.innerText.includes("Soon forgotten.")`)

	site.vote(t, voter, 24, 0, "Thought again.")
	reader.seesAll("Thought again.", "41.9 % for")

	reader.allow("ERR_CONNECTION_REFUSED")
	reader.allow("status of 404") // of a proposal that the new record has not come to
	again := site.isReadTheSameFromScratch(t)
	again.vote(t, treasurer, 24, 2, "After the night.")
	reader.sees("After the night.")
}

// vote casts an account's vote past the site, as from another one.
func (c *chain) vote(t *testing.T, account common.Address, id int64, support uint8, reason string) {
	t.Helper()
	c.send(t, account, c.Governor, bindings.NewGovernor().PackCastVoteWithReason(big.NewInt(id), support, reason))
}
