package e2e

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"backprop/chain/bindings"
	"backprop/chain/bindings/demo"
)

// The accounts of the sample that the stories are about. All of them are unlocked on the local chain.
var (
	voter     = common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")
	proposer  = common.HexToAddress("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC")
	treasurer = common.HexToAddress("0x90F79bf6EB2c4f870365E785982E1f101E93b906")
	newcomer  = common.HexToAddress("0x15d34AAf54267DB7D7c367839AAf71A00a2C6A65")
	grantee   = common.HexToAddress("0xcd3B766CCDd6AE721141F452C550Ca635964ce71")
	reviewer1 = common.HexToAddress("0xFABB0ac9d68B0B445fB7357272Ff202C5651694a")
	reviewer2 = common.HexToAddress("0x1CBd3b2770909D4e10f157cABC84C7264073C9Ec")
	reviewer3 = common.HexToAddress("0xBcd4042DE499D14e55001CcbB24a551F3b954096")
	holder    = common.HexToAddress("0x23618e81E3f5cdF7f54C3d65f7FBc0aBf5B21E8f") // 3,100,000 GRAD, delegated to another
	delegate  = common.HexToAddress("0x9965507D1a55bcC2695C58ba16FB37d819B0A4dc") // whom others delegate to
)

// chain is a node as anybody can ask it.
type chain struct {
	addresses
	url string
	rpc *rpc.Client
	eth *ethclient.Client
}

func dial(url string, dao addresses) (*chain, error) {
	client, err := rpc.Dial(url)
	return &chain{addresses: dao, url: url, rpc: client, eth: ethclient.NewClient(client)}, err
}

// ask calls a method of the node.
func ask[T any](t testing.TB, c *chain, method string, parameters ...any) (result T) {
	t.Helper()
	if err := c.rpc.CallContext(t.Context(), &result, method, parameters...); err != nil {
		t.Fatalf("%s: %v", method, err)
	}
	return result
}

// send sends a transaction of an unlocked account and stops the story if it reverts.
func (c *chain) send(t testing.TB, from, to common.Address, data []byte) {
	t.Helper()
	c.mined(t, map[string]any{"from": from, "to": to, "data": hexutil.Bytes(data)})
}

// deploy makes a contract and gives its address.
func (c *chain) deploy(t testing.TB, code []byte) common.Address {
	t.Helper()
	return c.mined(t, map[string]any{"from": holder, "data": hexutil.Bytes(code)}).ContractAddress
}

// mined sends a transaction and gives its receipt.
func (c *chain) mined(t testing.TB, transaction map[string]any) *types.Receipt {
	t.Helper()
	receipt, err := c.eth.TransactionReceipt(t.Context(), ask[common.Hash](t, c, "eth_sendTransaction", transaction))
	must(t, err)
	if receipt.Status != types.ReceiptStatusSuccessful {
		t.Fatalf("transaction %s reverted", receipt.TxHash)
	}
	return receipt
}

// skip moves the chain's clock ahead and mines a block.
func (c *chain) skip(t testing.TB, d time.Duration) {
	t.Helper()
	ask[any](t, c, "evm_increaseTime", int64(d/time.Second))
	ask[any](t, c, "evm_mine")
}

// skipTo moves the chain's clock ahead to a moment and mines a block.
func (c *chain) skipTo(t testing.TB, moment time.Time) {
	t.Helper()
	head, err := c.eth.HeaderByNumber(t.Context(), nil)
	must(t, err)
	c.skip(t, moment.Sub(time.Unix(int64(head.Time), 0)))
}

// deadline is when the vote on a proposal ends.
func (c *chain) deadline(t testing.TB, id int64) time.Time {
	t.Helper()
	contract := bindings.NewGovernor()
	return time.Unix(view(t, c, c.Governor, contract.PackProposalDeadline(big.NewInt(id)), contract.UnpackProposalDeadline).Int64(), 0)
}

// dollars is an account's balance in DUSD's smallest unit.
func (c *chain) dollars(t testing.TB, of common.Address) *big.Int {
	t.Helper()
	contract := demo.NewDemoDollar()
	return view(t, c, c.Dollar, contract.PackBalanceOf(of), contract.UnpackBalanceOf)
}

// votes are For, Against and Abstain on a proposal, in the token's smallest unit.
func (c *chain) votes(t testing.TB, id int64) bindings.ProposalVotesOutput {
	t.Helper()
	contract := bindings.NewGovernor()
	return view(t, c, c.Governor, contract.PackProposalVotes(big.NewInt(id)), contract.UnpackProposalVotes)
}

// state is IGovernor's number of a proposal's state.
func (c *chain) state(t testing.TB, id int64) uint8 {
	t.Helper()
	contract := bindings.NewGovernor()
	return view(t, c, c.Governor, contract.PackState(big.NewInt(id)), contract.UnpackState)
}

// view calls a contract without a transaction.
func view[T any](t testing.TB, c *chain, to common.Address, data []byte, unpack func([]byte) (T, error)) T {
	t.Helper()
	raw, err := c.eth.CallContract(t.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	must(t, err)
	result, err := unpack(raw)
	must(t, err)
	return result
}

// grad is n GRAD in the smallest unit.
func grad(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18))
}
