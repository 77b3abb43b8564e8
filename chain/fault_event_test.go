package chain_test

import (
	"bytes"
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// parrot is a contract that emits what it is sent: the first word as the topic, the rest as data.
const parrot = "6d365f5f375f51602036036020a1005f52600e6012f3"

// Row 30: the governor is another than was built for here, and says what nobody knows, or says what is known in another
// form. That is kept as it was said, taken back by a reorg, and holds nothing up.
func TestFault30UnknownEvents(t *testing.T) {
	shared := newTrial(t)
	receipt, err := shared.devnet.Send(0, nil, nil, common.FromHex(parrot))
	if err != nil {
		t.Fatal(err)
	}
	dao := shared.dao
	dao.Governor = receipt.ContractAddress
	r := newTrialOn(t, &ground{chain: shared.devnet, dao: dao, clean: map[common.Hash]string{}, sums: map[common.Hash][32]byte{}})
	say := func(topic []byte, data string) {
		if _, err := r.devnet.Send(0, &dao.Governor, nil, append(topic, data...)); err != nil {
			t.Fatal(err)
		}
	}
	unknown := keccak("ProposalBlessed(uint256)")
	say(unknown, "a blessing")
	say(keccak("VoteCast(address,uint256,uint8,uint256,string)"), "not a vote")
	say(keccak("ProposalCreated(uint256,address,address[],uint256[],string[],bytes[],uint256,uint256,string)"), "")
	r.recover()
	r.same()
	if list := r.said(); len(list) != 3 || !has(list, unknown, "a blessing") {
		t.Fatalf("of three events are kept: %+v", list)
	}
	branch, err := r.devnet.Fork(r.head() - 2)
	if err == nil {
		err = branch.Adopt()
	}
	if err != nil {
		t.Fatal(err)
	}
	r.recover()
	r.same()
	if list := r.said(); len(list) != 1 || !has(list, unknown, "a blessing") {
		t.Errorf("after a reorg are left: %+v", list)
	}
}

// said are the events of the governor that were not understood.
func (r *trial) said() (list []models.Event) {
	r.Helper()
	all, _, err := r.store.Events(context.Background(), 1, 100)
	if err != nil {
		r.Fatal(err)
	}
	for _, e := range all {
		if e.Address == r.dao.Governor {
			list = append(list, e)
		}
	}
	return list
}

func has(list []models.Event, topic []byte, data string) bool {
	for _, e := range list {
		if bytes.Equal(e.Topics, topic) && string(e.Data) == data {
			return true
		}
	}
	return false
}
