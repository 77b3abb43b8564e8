package models

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// OperationsOf returns what the timelock said of a proposal's operations, oldest first.
func (s *Store) OperationsOf(ctx context.Context, dao DAO, p Proposal) ([]Operation, error) {
	ids := dao.Operations(p)
	if len(ids) == 0 {
		return nil, nil
	}
	return all[Operation](s.db(ctx).Where("operation IN ?", ids).Order("block, log"))
}

// Scheduled is an operation that was scheduled in the timelock, with all that its id is made of.
type Scheduled struct {
	At
	Operation   common.Hash
	Calls       []Action
	Predecessor common.Hash // that must be executed before it; zero for none
	Salt        common.Hash // zero also where the timelock has none, as Compound's
	Ready       uint64      // Unix seconds from which it may be executed, as the timelock was told
	Expires     uint64      // Unix seconds from which it may no longer be executed; 0 is never
	Proposal    *Proposal   // nil when no proposal of this governor scheduled it
	Ended       *Operation  // the first event of its execution or its cancelling; nil while it waits
	Blocked     bool        // its predecessor is not executed
}

// callSalt is the timelock's CallSalt(bytes32 indexed id, bytes32 salt), which is kept as it was said.
var callSalt = crypto.Keccak256Hash([]byte("CallSalt(bytes32,bytes32)"))

// Waiting returns the operations that wait in the timelock, the longest scheduled first, and how many there are beyond those.
func (s *Store) Waiting(ctx context.Context, dao DAO, most int) (list []Scheduled, more int, err error) {
	var n int64
	if err := s.db(ctx).Model(&pending{}).Count(&n).Error; err != nil {
		return nil, 0, err
	}
	rows, err := all[pending](s.db(ctx).Order("block, log").Limit(most))
	if err != nil {
		return nil, 0, err
	}
	for _, row := range rows {
		x, err := s.Scheduled(ctx, dao, row.Operation)
		if err != nil {
			return nil, 0, err
		}
		list = append(list, x)
	}
	return list, int(n) - len(rows), s.scheduledBy(ctx, dao, list)
}

// Scheduled returns an operation as it was scheduled last, or ErrNotFound. Whose it is ScheduledBy tells.
func (s *Store) Scheduled(ctx context.Context, dao DAO, id common.Hash) (x Scheduled, err error) {
	said, err := all[Operation](s.db(ctx).Where("operation = ?", id).Order("block, log"))
	for i := range said {
		o := &said[i]
		switch {
		case o.Kind == CallScheduled && (x.Calls == nil || x.Ended != nil):
			x = Scheduled{At: o.At, Operation: id, Predecessor: o.Predecessor, Ready: o.Time + o.Delay, Calls: []Action{o.call()}}
		case o.Kind == CallScheduled:
			x.Calls = append(x.Calls, o.call())
		case x.Ended == nil:
			x.Ended = o
		}
	}
	if err == nil && x.Calls == nil {
		err = ErrNotFound
	}
	if err != nil {
		return x, err
	}
	if dao.TimelockKind == Compound && dao.Grace > 0 {
		x.Expires = x.Ready + dao.Grace
	}
	return x, errors.Join(s.salt(ctx, dao, &x), s.blocked(ctx, &x))
}

func (o Operation) call() Action { return Action{Target: o.Target, Value: o.Value, Calldata: o.Data} }

// salt finds the salt, which the timelock says in an event of its own, unless it is zero.
func (s *Store) salt(ctx context.Context, dao DAO, x *Scheduled) error {
	list, err := all[Event](s.db(ctx).Where("block = ? AND address = ?", num(x.Block), dao.Timelock).Order("log"))
	for _, e := range list {
		if e.Tx == x.Tx && len(e.Topics) == 64 && len(e.Data) == 32 && common.BytesToHash(e.Topics[:32]) == callSalt && common.BytesToHash(e.Topics[32:]) == x.Operation {
			x.Salt = common.BytesToHash(e.Data)
		}
	}
	return err
}

// blocked tells whether a predecessor is still to be executed.
func (s *Store) blocked(ctx context.Context, x *Scheduled) error {
	if x.Predecessor == (common.Hash{}) || x.Ended != nil {
		return nil
	}
	var n int64
	err := s.db(ctx).Model(&Operation{}).Where("operation = ? AND kind = ?", x.Predecessor, CallExecuted).Count(&n).Error
	x.Blocked = n == 0
	return err
}

// scheduledBy ties operations to the proposals that scheduled them.
func (s *Store) scheduledBy(ctx context.Context, dao DAO, list []Scheduled) error {
	if len(list) == 0 {
		return nil
	}
	known := map[common.Hash]*Proposal{}
	if dao.TimelockKind == Compound {
		if err := s.queuedIn(ctx, dao, list, known); err != nil {
			return err
		}
	} else if err := s.queuedAs(ctx, list, known); err != nil {
		return err
	}
	for i := range list {
		list[i].Proposal = known[list[i].Operation]
	}
	return nil
}

// queuedAs finds proposals by the operation that their standing names.
func (s *Store) queuedAs(ctx context.Context, list []Scheduled, known map[common.Hash]*Proposal) error {
	ids := make([]common.Hash, len(list))
	for i, x := range list {
		ids[i] = x.Operation
	}
	rows, err := all[Standing](s.db(ctx).Where("operation IN ?", ids))
	if err != nil {
		return err
	}
	var named []Uint
	for _, row := range rows {
		named = append(named, row.ProposalID)
	}
	proposals, err := s.named(ctx, named)
	for _, p := range proposals {
		known[p.Standing.Operation] = &p
	}
	return err
}

// queuedIn finds the proposals of Compound's governors, each call of which is an operation: those queued in the same transaction.
func (s *Store) queuedIn(ctx context.Context, dao DAO, list []Scheduled, known map[common.Hash]*Proposal) error {
	read := map[common.Hash]bool{}
	for _, x := range list {
		if read[x.Tx] {
			continue
		}
		read[x.Tx] = true
		steps, err := all[Step](s.db(ctx).Where("block = ? AND tx = ? AND kind = ?", num(x.Block), x.Tx, StepQueued))
		if err != nil {
			return err
		}
		var ids []Uint
		for _, e := range steps {
			ids = append(ids, e.ProposalID)
		}
		proposals, err := s.named(ctx, ids)
		if err != nil {
			return err
		}
		for _, p := range proposals {
			for _, id := range dao.Operations(p) {
				known[id] = &p
			}
		}
	}
	return nil
}

// ScheduledOf returns an operation with the proposal that scheduled it.
func (s *Store) ScheduledOf(ctx context.Context, dao DAO, id common.Hash) (Scheduled, error) {
	x, err := s.Scheduled(ctx, dao, id)
	if err != nil {
		return x, err
	}
	list := []Scheduled{x}
	err = s.scheduledBy(ctx, dao, list)
	return list[0], err
}

// Batched tells whether the id is that of several calls, or of one alone; neither when it is not the hash of what was said.
func (x Scheduled) Batched() (batch, whole bool) {
	for _, batch := range []bool{false, true} {
		if batch || len(x.Calls) == 1 {
			if x.hash(batch) == x.Operation {
				return batch, true
			}
		}
	}
	return len(x.Calls) > 1, false
}

var (
	aWord, _    = abi.NewType("bytes32", "", nil)
	anAddr, _   = abi.NewType("address", "", nil)
	anAmount, _ = abi.NewType("uint256", "", nil)
	someData, _ = abi.NewType("bytes", "", nil)
	addrs, _    = abi.NewType("address[]", "", nil)
	amounts, _  = abi.NewType("uint256[]", "", nil)
	datas, _    = abi.NewType("bytes[]", "", nil)
)

// hash is TimelockController's hashOperation or hashOperationBatch.
func (x Scheduled) hash(batch bool) common.Hash {
	types := abi.Arguments{{Type: anAddr}, {Type: anAmount}, {Type: someData}, {Type: aWord}, {Type: aWord}}
	first := x.Calls[0]
	values := []any{first.Target, first.Value.Big(), []byte(first.Calldata)}
	if batch {
		types[0].Type, types[1].Type, types[2].Type = addrs, amounts, datas
		values = []any{x.targets(), x.values(), x.payloads()}
	}
	packed, err := types.Pack(append(values, x.Predecessor, x.Salt)...)
	if err != nil {
		return common.Hash{}
	}
	return crypto.Keccak256Hash(packed)
}
