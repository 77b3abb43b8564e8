package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/chain/bindings"
	"backprop/chain/devnet"
)

// emitted is a chain on which one contract says a million votes, so that memory can be measured at any length of history.
var emitted = plan{Name: "emitted", Voters: 1_000_000, Proposals: 1, PerBlock: 1400}

// emitterCode says what it is told: with a count n in the first word of its input, n VoteCast on the proposal in the third
// word, by accounts counting down from the second word plus n; with 0 there, one log whose topic is the second word and
// whose data is the rest.
var emitterCode = common.FromHex("0x" +
	"6040355f52" + "6001602052" + "670de0b6b3a7640000604052" + "6080606052" + // memory: proposal, For, a weight of 1e18, an empty reason
	"5f35" + "8015605b57" + // n; without it to raw
	"5b" + "8015605957" + // 22: the loop, while n is left
	"8060203501" + "7f" + voteCast.Hex()[2:] + "60a05fa2" + // the vote of second word plus n
	"60019003" + "602256" + // one less
	"5b00" + // 59: the end
	"5b" + "60403603" + "60405f37" + "602035" + "60403603" + "5fa100") // 5b: raw

// deployEmitter gives the contract's address.
func deployEmitter(c *devnet.Chain) (common.Address, error) {
	n := byte(len(emitterCode))
	receipt, err := c.Send(devnet.Deployer, nil, nil, append([]byte{0x60, n, 0x80, 0x60, 0x0a, 0x5f, 0x39, 0x5f, 0xf3, 0x00}, emitterCode...))
	if err != nil {
		return common.Address{}, err
	}
	return receipt.ContractAddress, nil
}

// emit makes the chain: a DAO, and the emitter, which stands in for its governor.
func (p plan) emit(c *devnet.Chain) (*fixture, error) {
	b := &builder{plan: p, chain: c, made: &fixture{Version: fixtureVersion, Plan: p, Tallies: map[string]tally{}}}
	dao, err := devnet.Deploy(c)
	if err != nil {
		return nil, err
	}
	b.made.DAO, b.made.First = dao, 1
	if b.made.Emitter, err = deployEmitter(c); err != nil {
		return nil, err
	}
	created, err := proposalLog()
	if err != nil {
		return nil, err
	}
	if _, err := c.Send(devnet.Deployer, &b.made.Emitter, nil, append(append(make([]byte, 32), proposalCreated[:]...), created...)); err != nil {
		return nil, err
	}
	if b.made.Begin, err = c.Client().BlockNumber(context.Background()); err != nil {
		return nil, err
	}
	if err := c.Bulk(func() error { return errors.Join(b.emitAll(), b.rest()) }); err != nil {
		return nil, err
	}
	b.made.Head, err = c.Client().BlockNumber(context.Background())
	b.made.Last = b.made.Head - voted
	return b.made, err
}

func (b *builder) emitAll() error {
	ctx := context.Background()
	nonce, err := b.chain.Client().NonceAt(ctx, b.chain.Account(devnet.Deployer), nil)
	if err != nil {
		return err
	}
	for done := 0; done < b.plan.Voters; {
		n := min(b.plan.PerBlock, b.plan.Voters-done)
		data := append(append(word32(n), word32(1_000_000+done)...), word32(1)...)
		tx := types.MustSignNewTx(b.chain.Key(devnet.Deployer), signer, &types.DynamicFeeTx{
			ChainID: big.NewInt(devnet.ChainID), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: feeCap, Gas: 10_000_000, To: &b.made.Emitter, Data: data,
		})
		receipts, err := b.chain.Seal(tx)
		if err != nil {
			return err
		}
		if len(receipts[0].Logs) != n {
			return fmt.Errorf("the emitter said %d logs, not %d", len(receipts[0].Logs), n)
		}
		nonce, done = nonce+1, done+n
	}
	return nil
}

func word32(n int) []byte { return common.BigToHash(big.NewInt(int64(n))).Bytes() }

// proposalLog is the data of a ProposalCreated of proposal 1.
func proposalLog() ([]byte, error) {
	a, err := bindings.GovernorMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	return a.Events["ProposalCreated"].Inputs.Pack(big.NewInt(1), common.HexToAddress("0x01"), []common.Address{}, []*big.Int{}, []string{}, [][]byte{},
		big.NewInt(1), big.NewInt(1<<40), "# Say a million votes\n\nFor the bench.")
}
