package devnet

import (
	"math/big"
	"testing"
	"time"

	"backprop/chain/bindings"
	"github.com/ethereum/go-ethereum"
)

func TestTell(t *testing.T) {
	chain, err := Start(Options{Genesis: time.Now().Add(-StoryLength)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { chain.Close() })
	begin := time.Now()
	dao, err := Deploy(chain)
	if err != nil {
		t.Fatal(err)
	}
	t.Log("deploy", time.Since(begin))
	begin = time.Now()
	if err := Tell(chain, dao); err != nil {
		t.Fatal(err)
	}
	t.Log("tell", time.Since(begin))
	governor := bindings.NewGovernor()
	ask := func(data []byte) []byte {
		out, err := chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &dao.Governor, Data: data}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	for id := int64(1); id <= int64(len(scenes)); id++ {
		state, _ := governor.UnpackState(ask(governor.PackState(big.NewInt(id))))
		votes, _ := governor.UnpackProposalVotes(ask(governor.PackProposalVotes(big.NewInt(id))))
		deadline, _ := governor.UnpackProposalDeadline(ask(governor.PackProposalDeadline(big.NewInt(id))))
		t.Log(id, scenes[id-1].text, state, new(big.Int).Div(votes.ForVotes, ether(1)), new(big.Int).Div(votes.AgainstVotes, ether(1)), new(big.Int).Div(votes.AbstainVotes, ether(1)), time.Until(time.Unix(deadline.Int64(), 0)))
	}
	head, _ := chain.Client().HeaderByNumber(t.Context(), nil)
	t.Log(head.Number, time.Since(time.Unix(int64(head.Time), 0)))
}
