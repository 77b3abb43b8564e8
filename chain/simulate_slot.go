package chain

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/bindings"
	"backprop/models"
)

// Accounts that nobody has, in whose place code is put that answers what no contract is asked for.
var (
	balanceReader = common.HexToAddress("0xbACC000000000000000000000000000000000003")
	hashReader    = common.HexToAddress("0xbACC000000000000000000000000000000000004")
)

// Code by its bytes, which runs on chains of any age: PUSH1 0, CALLDATALOAD, BALANCE or EXTCODEHASH, PUSH1 0, MSTORE, PUSH1 32,
// PUSH1 0, RETURN; and of slotCode four times PUSH1 n, CALLDATALOAD, SLOAD, PUSH1 n, MSTORE.
var (
	balanceCode = hexutil.MustDecode("0x6000353160005260206000f3")
	hashCode    = hexutil.MustDecode("0x6000353f60005260206000f3")
	slotCode    = hexutil.MustDecode("0x6000355460005260203554602052604035546040526060355460605260806000f3")
)

func readers() patches {
	return patches{balanceReader: {Code: balanceCode}, hashReader: {Code: hashCode}}
}

func gasOf(n uint64) *hexutil.Uint64 { return (*hexutil.Uint64)(&n) }

// The slots in which proxies keep what they run and who may change that: ERC-1967's, and the one before it.
var (
	implementationSlot = common.HexToHash("0x360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc")
	adminSlot          = common.HexToHash("0xb53127684a568b3173ae13b9f8a6016e243e63b6e8ee1178d6a717850b5d6103")
	beaconSlot         = common.HexToHash("0xa3f0ad74e5423aebfd80d3ef4346578335a9a72aeaee59ff6cb3582b35133d50")
	olderSlot          = common.HexToHash("0x7050c9e0f4ca769c69bd3a8ef740bc37934f8e2c036e5a723fd8ee048ed3f8c3")
)

// proxySlotList are those that proxyOf reads, in order.
var proxySlotList = []common.Hash{implementationSlot, adminSlot, beaconSlot, olderSlot}

// proxySlots is what slotCode is asked for.
func proxySlots() []byte {
	var data []byte
	for _, slot := range proxySlotList {
		data = append(data, slot[:]...)
	}
	return data
}

// proxy is what a contract's slots say.
type proxy struct{ implementation, admin, beacon common.Address }

func proxyOf(words []byte) (p proxy, ok bool) {
	if len(words) != 128 {
		return p, false
	}
	at := func(i int) common.Address { return common.BytesToAddress(words[32*i : 32*i+32]) }
	p = proxy{at(0), at(1), at(2)}
	if p.implementation == (common.Address{}) {
		p.implementation = at(3)
	}
	return p, true
}

// prepare puts in place what an execution would: OpenZeppelin's governors take changes of themselves from their timelock only
// if execute has noted them before, in a queue in their storage.
func (t *trying) prepare(ctx context.Context) error {
	g := t.dao.Governor
	if t.dao.Family != models.OpenZeppelin || t.dao.Treasury() == g || t.From != t.dao.Treasury() {
		return nil
	}
	var noted []common.Hash
	for _, list := range append(actionsOf(t.Ahead), t.Actions) {
		for _, a := range list {
			if a.Target == g {
				noted = append(noted, crypto.Keccak256Hash(a.Input()))
			}
		}
	}
	if len(noted) == 0 {
		return nil
	}
	slot, err := t.n.queueSlot(ctx, t.dao, t.head.Hash)
	if err != nil {
		return err
	}
	t.patch = patches{g: {Slots: queue(slot, noted)}}
	return nil
}

func actionsOf(list []models.Proposal) (all [][]models.Action) {
	for _, p := range list {
		all = append(all, p.Actions)
	}
	return all
}

// queue is the storage of a DoubleEndedQueue.Bytes32Deque at a slot: where it begins and ends in one word, and a mapping behind.
func queue(slot common.Hash, items []common.Hash) map[common.Hash]common.Hash {
	end := ofNumber(uint64(len(items)))
	slots := map[common.Hash]common.Hash{slot: common.BytesToHash(append(end[16:32:32], make([]byte, 16)...))}
	mapping := next(slot)
	for i, item := range items {
		key := ofNumber(uint64(i))
		slots[crypto.Keccak256Hash(key[:], mapping[:])] = item
	}
	return slots
}

func next(slot common.Hash) common.Hash {
	n := models.FromBytes(slot[:]).Add(models.U(1)).Bytes32()
	return n
}

// Where a governor may keep its queue: near the beginning of its storage, or at the place that the upgradeable one computes.
var queueSlots = func() (list []common.Hash) {
	for _, i := range []uint64{5, 4, 2} {
		list = append(list, ofNumber(i))
	}
	upgradeable := common.HexToHash("0x7c712897014dbe49c045ef1299aa2d5f9e67e48eea4403efa21f1e0f3ac0cb00")
	list = append(list, next(next(upgradeable)))
	for i := uint64(0); i < 120; i++ {
		list = append(list, ofNumber(i))
	}
	return list
}()

// queueSlot finds where a governor keeps its queue: what is noted there lets the treasury have it relay a call.
func (n *Node) queueSlot(ctx context.Context, dao models.DAO, on common.Hash) (common.Hash, error) {
	n.mu.Lock()
	slot, known := n.queues[dao.Governor]
	n.mu.Unlock()
	if known {
		return slot, nil
	}
	governor := bindings.NewGovernor()
	relay := governor.PackRelay(dao.Governor, common.Big0, governor.PackVotingPeriod())
	hash := crypto.Keccak256Hash(relay)
	call := trial{From: dao.Treasury(), To: dao.Governor, Input: relay}
	params := make([][]any, len(queueSlots))
	for i, s := range queueSlots {
		params[i] = []any{call, at(on), patches{dao.Governor: {Slots: queue(s, []common.Hash{hash})}}}
	}
	for _, part := range [][2]int{{0, 4}, {4, len(params)}} {
		found := -1
		err := n.askEach(ctx, "eth_call", params[part[0]:part[1]], func(i int, raw []byte, err error) {
			var data hexutil.Bytes
			if err == nil && found < 0 && json.Unmarshal(raw, &data) == nil {
				found = part[0] + i
			}
		})
		if err != nil {
			return slot, err
		}
		if found >= 0 {
			n.mu.Lock()
			defer n.mu.Unlock()
			if n.queues == nil {
				n.queues = map[common.Address]common.Hash{}
			}
			n.queues[dao.Governor] = queueSlots[found]
			return queueSlots[found], nil
		}
	}
	return slot, errors.Join(ErrUntriable, errors.New("where the governor notes what it changes in itself is not known"))
}
