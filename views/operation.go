package views

import (
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// OperationData is an operation of the timelock with what the record knows of it.
type OperationData struct {
	Scheduled models.Scheduled
	Holdings  []models.Holding // who holds the timelock's roles now
	Params    Params           // settings in force now
	Grants    map[uint64]models.Grant
	Programs  map[uint64]models.Program
	Run, Stop *models.Refusal // why the timelock would not let the reader execute or cancel it by itself; nil when it would, or signed out
}

// Effects are what its calls do.
func (d OperationData) Effects(dao models.DAO) []models.Effect {
	return dao.Effects(models.Proposal{Actions: d.Scheduled.Calls})
}

func operationPath(id common.Hash) string { return "/operations/" + id.Hex() }

// calldataHash is the Keccak-256 of a call's data.
func calldataHash(a models.Action) string { return crypto.Keccak256Hash(a.Input()).Hex() }

// operationLabel is how an operation stands.
func operationLabel(p Page, x models.Scheduled) label {
	switch {
	case x.Ended != nil && x.Ended.Kind == models.Cancelled:
		return labels[models.Canceled]
	case x.Ended != nil:
		return labels[models.Executed]
	case x.Expires != 0 && p.Block.Time >= x.Expires:
		return labels[models.Expired]
	case x.Blocked:
		return label{"Waits for another", "clock", ""}
	case x.Ready <= p.Block.Time:
		return label{"Ready to execute", "ready", "ready"}
	}
	return labels[models.Queued]
}

// wholeWords says whether the operation's id is the hash of what was scheduled.
func wholeWords(x models.Scheduled) (words string, ok bool) {
	if _, whole := x.Batched(); whole {
		return "The hash of its calls, predecessor and salt is this id.", true
	}
	return "The id is not the hash of the calls, predecessor and salt that the timelock said. Compare them with its own events before you rely on them.", false
}

// outside are the operations that no proposal scheduled.
func outside(list []models.Scheduled) (alien []models.Scheduled) {
	for _, x := range list {
		if x.Proposal == nil {
			alien = append(alien, x)
		}
	}
	return alien
}

// of is the operations of a proposal.
func operationsOf(list []models.Scheduled, id models.Uint) (own []models.Scheduled) {
	for _, x := range list {
		if x.Proposal != nil && x.Proposal.ID == id {
			own = append(own, x)
		}
	}
	return own
}

// power is a role of the timelock with what it lets its holders do.
type power struct {
	role  common.Hash
	name  string
	words string
}

// powers are the roles in the order in which an operation meets them.
func powers(d models.DAO) []power {
	if d.TimelockKind == models.Compound {
		return []power{{models.AdminRole, "Admin", "queues, executes and cancels"}}
	}
	return []power{
		{models.ProposerRole, "Proposer", "puts operations into the timelock"},
		{models.ExecutorRole, "Executor", "executes them once their delay is over"},
		{models.CancellerRole, "Canceller", "cancels them until then"},
		{models.AdminRole, "Admin", "gives and takes these roles"},
	}
}

// holding are those who hold a role. Compound's timelock has one admin.
func holding(d models.DAO, list []models.Holding, role common.Hash) (held []models.Holding) {
	if d.TimelockKind == models.Compound {
		return []models.Holding{{Role: role, Account: d.Governor}}
	}
	for _, h := range list {
		if h.Role == role || role == models.AdminRole && h.Role == models.OldAdminRole {
			held = append(held, h)
		}
	}
	return held
}

// shownOperations is how many operations of a proposal are shown in a list.
const shownOperations = 5

func operationsWord(list []models.Scheduled) string {
	if len(list) == 1 {
		return "Operation " + short(list[0].Operation)
	}
	return many(len(list), "operation", "operations")
}

func scheduledCalls(x models.Scheduled) string { return many(len(x.Calls), "call", "calls") }

func safePath(x models.Proposal, act string) string {
	return proposalPath(x.ID) + "/safe.json?act=" + act
}

func operationSafePath(id common.Hash, act string) string {
	return operationPath(id) + "/safe.json?act=" + act
}

// callNumber is a call's number, from 1.
func callNumber(i int) string { return strconv.Itoa(i + 1) }

// lateWords says that the record begins after the timelock, so that others may hold a role too.
func lateWords(p Page, held []models.Holding) string {
	words := "not known: the record begins at block " + count(p.DAO.First)
	if len(held) > 0 {
		words += "; since then"
	}
	return words
}
