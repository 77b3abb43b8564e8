package models

import (
	"math"
	"strings"
)

// table is how rows of a kind are written in bulk. A test holds the columns against the schema.
type table[T any] struct {
	name    string
	columns string
	keys    int // how many of the columns, from the first on, are the key
	row     func(r *T, values []any) []any
}

func (t table[T]) list() []string { return strings.Split(t.columns, ", ") }

// key is the first column, by which rows that are derived are loaded and replaced.
func (t table[T]) key() string { return t.list()[0] }

// update makes an INSERT replace the row with the same key.
func (t table[T]) update() string {
	columns := t.list()
	set := make([]string, 0, len(columns))
	for _, c := range columns[t.keys:] {
		set = append(set, c+" = excluded."+c)
	}
	return " ON CONFLICT (" + strings.Join(columns[:t.keys], ", ") + ") DO UPDATE SET " + strings.Join(set, ", ")
}

const at = "block, log, tx, time, "

func (a *At) values(v []any) []any { return append(v, num(a.Block), num(a.Log), a.Tx[:], num(a.Time)) }

// num is a number as both databases keep it: what is over 63 bits is held at the largest of these.
func num[N uint | uint64](n N) int64 { return int64(min(uint64(n), math.MaxInt64)) }

// bytes are never NULL.
func (d Data) stored() []byte {
	if d == nil {
		return []byte{}
	}
	return d
}

var (
	blockRows = table[Block]{"blocks", "number, hash, parent, time", 1, func(b *Block, v []any) []any {
		return append(v, num(b.Number), b.Hash[:], b.Parent[:], num(b.Time))
	}}
	cursorRows = table[Cursor]{"cursors", "id, number, hash, time, finalized, checked", 1, func(c *Cursor, v []any) []any {
		return append(v, num(c.ID), num(c.Number), c.Hash[:], num(c.Time), num(c.Finalized), num(c.Checked))
	}}
	proposalRows = table[Proposal]{
		"proposals", "id, block, log, tx, time, proposer, snapshot, deadline, description_hash, track, title, addresses, description, folded", 1,
		func(p *Proposal, v []any) []any {
			v = p.At.values(append(v, p.ID.stored()))
			return append(v, p.Proposer[:], num(p.Snapshot), num(p.Deadline), p.DescriptionHash[:], string(p.Track), p.Title, p.addresses(), p.Description, strings.ToLower(p.Description))
		},
	}
	actionRows = table[Action]{"actions", "proposal_id, position, target, value, signature, calldata", 2, func(a *Action, v []any) []any {
		return append(v, a.ProposalID.stored(), num(a.Position), a.Target[:], a.Value.stored(), a.Signature, a.Calldata.stored())
	}}
	voteRows      = table[Vote]{"votes", voteColumns, 2, (*Vote).values}
	reductionRows = table[Vote]{"reductions", voteColumns, 2, (*Vote).values}
	stepRows      = table[Step]{"steps", at + "proposal_id, kind, timepoint", 2, func(e *Step, v []any) []any {
		return append(e.At.values(v), e.ProposalID.stored(), string(e.Kind), num(e.Timepoint))
	}}
	operationRows = table[Operation]{
		"operations", at + "operation, kind, position, target, value, data, predecessor, delay", 2,
		func(o *Operation, v []any) []any {
			v = append(o.At.values(v), o.Operation[:], string(o.Kind), num(o.Position), o.Target[:])
			return append(v, o.Value.stored(), o.Data.stored(), o.Predecessor[:], num(o.Delay))
		},
	}
	parameterRows = table[Parameter]{"parameters", at + "name, value", 2, func(p *Parameter, v []any) []any {
		return append(p.At.values(v), p.Name, p.Value.stored())
	}}
	roleRows = table[Role]{"roles", at + "role, account, granted", 2, func(r *Role, v []any) []any {
		return append(r.At.values(v), r.Role[:], r.Account[:], r.Granted)
	}}
	delegationRows = table[Delegation]{"delegations", at + "delegator, previous, delegate", 2, func(d *Delegation, v []any) []any {
		return append(d.At.values(v), d.Delegator[:], d.Previous[:], d.Delegate[:])
	}}
	weightRows = table[Weight]{"weights", at + "account, votes", 2, func(w *Weight, v []any) []any {
		return append(w.At.values(v), w.Account[:], w.Votes.stored())
	}}
	transferRows = table[Transfer]{"transfers", at + "token, sender, recipient, amount", 2, func(t *Transfer, v []any) []any {
		return append(t.At.values(v), t.Token[:], t.Sender[:], t.Recipient[:], t.Amount.stored())
	}}
	eventRows = table[Event]{"events", at + "address, topics, data", 2, func(e *Event, v []any) []any {
		return append(e.At.values(v), e.Address[:], e.Topics.stored(), e.Data.stored())
	}}
	balanceRows = table[Balance]{"balances", "account, asset, amount, block", 2, func(b *Balance, v []any) []any {
		return append(v, b.Account[:], b.Asset[:], b.Amount.stored(), num(b.Block))
	}}
	quorumRows = table[Quorum]{"quorums", "proposal_id, block, value, super", 1, func(q *Quorum, v []any) []any {
		return append(v, q.ProposalID.stored(), num(q.Block), q.Value.stored(), q.Super.stored())
	}}
	standingRows = table[Standing]{
		"standings", "proposal_id, block, log, snapshot, track, against, in_favor, abstain, voters, voters_against, voters_for, voters_abstain, voters_split, " +
			"last_vote, deadline, eta, expires, quorum, passed, early, outcome, ended, operation, lasting", 1, (*Standing).values,
	}
	holderRows = table[Holder]{"holders", "account, balance, votes, delegate, delegators, short, voted", 1, func(h *Holder, v []any) []any {
		return append(v, h.Account[:], h.Balance.stored(), h.Votes.stored(), h.Delegate[:], int64(h.Delegators), h.Short, int64(h.Voted))
	}}
	endingRows = table[ending]{"endings", "proposal_id", 1, func(e *ending, v []any) []any {
		return append(v, e.ProposalID.stored())
	}}
	supplyRows = table[supply]{"supplies", "block, log, time, supply", 2, func(s *supply, v []any) []any {
		return append(v, num(s.Block), num(s.Log), num(s.Time), s.Supply.stored())
	}}
	totalRows = table[total]{"totals", "name, value", 1, func(t *total, v []any) []any {
		return append(v, t.Name, t.Value.stored())
	}}
)

const voteColumns = at + "proposal_id, voter, kind, support, weight, reason, params"

func (e *Vote) values(v []any) []any {
	v = append(e.At.values(v), e.ProposalID.stored(), e.Voter[:], string(e.Kind), int64(e.Support))
	return append(v, e.Weight.stored(), e.Reason, e.Params.stored())
}

func (s *Standing) values(v []any) []any {
	v = append(v, s.ProposalID.stored(), num(s.Block), num(s.Log), num(s.Snapshot), string(s.Track), s.Against.stored(), s.InFavor.stored(), s.Abstain.stored())
	v = append(v, num(s.Voters), num(s.VotersAgainst), num(s.VotersFor), num(s.VotersAbstain), num(s.VotersSplit), num(s.LastVote))
	v = append(v, num(s.Deadline), num(s.Eta), num(s.Expires), s.Quorum.stored(), s.Passed, s.Early, string(s.Outcome), num(s.Ended))
	return append(v, s.Operation[:], int64(s.Lasting))
}
