package chain

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// generic is an event as go-ethereum's generic decoding reads it. ok is false where a number is larger than the record has.
type generic struct {
	v  map[string]any
	at models.At
	ok bool
}

func (g *generic) number(name string) models.Uint {
	u, _ := models.FromBig(g.v[name].(*big.Int))
	return u
}

func (g *generic) short(name string) uint64 {
	n := g.v[name].(*big.Int)
	g.ok = g.ok && n.IsUint64()
	return n.Uint64()
}

func (g *generic) who(name string) common.Address { return g.v[name].(common.Address) }

// gethFacts reads a log by go-ethereum's generic decoding.
func gethFacts(e abi.Event, l *types.Log) (models.Facts, bool) {
	g := &generic{v: map[string]any{}, at: models.At{Block: 7, Log: 3, Tx: common.Hash{9}, Time: 70}, ok: true}
	indexed := slices.DeleteFunc(slices.Clone(e.Inputs), func(a abi.Argument) bool { return !a.Indexed })
	if e.Inputs.UnpackIntoMap(g.v, l.Data) != nil || abi.ParseTopicsIntoMap(g.v, indexed, l.Topics[1:]) != nil {
		return models.Facts{}, false
	}
	f, is := g.voting(e)
	if !is {
		f, is = g.granting(e, l)
	}
	if !is {
		f = g.other(e, l)
	}
	return f, g.ok
}

// voting are proposals and votes.
func (g *generic) voting(e abi.Event) (f models.Facts, is bool) {
	switch e.RawName {
	case "VoteCast", "VoteCastWithParams", "OverrideVoteCast":
		x := models.Vote{At: g.at, ProposalID: g.number("proposalId"), Voter: g.who("voter"), Kind: models.Cast, Support: models.Support(g.v["support"].(uint8)), Weight: g.number("weight"), Reason: text(g.v["reason"].(string))}
		if e.RawName == "OverrideVoteCast" {
			x.Kind = models.Override
		}
		if e.RawName == "VoteCastWithParams" {
			if x.Params = g.v["params"].([]byte); len(x.Params) > 0 {
				x.Support = models.Split
			}
		}
		f.Votes = []models.Vote{x}
	case "VoteReduced":
		f.Votes = []models.Vote{{At: g.at, ProposalID: g.number("proposalId"), Voter: g.who("delegate"), Kind: models.Reduction, Support: models.Support(g.v["support"].(uint8)), Weight: g.number("weight")}}
	case "ProposalCreated":
		said := g.v["description"].(string)
		d := models.ParseDescription(text(said))
		p := models.Proposal{At: g.at, ID: g.number("proposalId"), Proposer: g.who("proposer"), Snapshot: g.short("voteStart"), Deadline: g.short("voteEnd"), Description: text(said), DescriptionHash: crypto.Keccak256Hash([]byte(said)), Title: d.Title, Track: d.Track}
		values := g.v["values"].([]*big.Int)
		for i, target := range g.v["targets"].([]common.Address) {
			value, _ := models.FromBig(values[i])
			p.Actions = append(p.Actions, models.Action{Target: target, Value: value, Signature: text(g.v["signatures"].([]string)[i]), Calldata: g.v["calldatas"].([][]byte)[i]})
		}
		f.Proposals = []models.Proposal{p}
	default:
		return f, false
	}
	return f, true
}

// other is everything else.
func (g *generic) other(e abi.Event, l *types.Log) (f models.Facts) {
	switch e.RawName {
	case "ProposalQueued":
		f.Steps = []models.Step{{At: g.at, ProposalID: g.number("proposalId"), Kind: models.StepQueued, Timepoint: g.short("etaSeconds")}}
	case "ProposalExecuted":
		f.Steps = []models.Step{{At: g.at, ProposalID: g.number("proposalId"), Kind: models.StepExecuted}}
	case "ProposalCanceled":
		f.Steps = []models.Step{{At: g.at, ProposalID: g.number("proposalId"), Kind: models.StepCanceled}}
	case "ProposalExtended":
		f.Steps = []models.Step{{At: g.at, ProposalID: g.number("proposalId"), Kind: models.StepExtended, Timepoint: g.v["extendedDeadline"].(uint64)}}
	case "CallScheduled", "CallExecuted":
		o := models.Operation{At: g.at, Operation: g.v["id"].([32]byte), Kind: models.CallExecuted, Position: uint(g.short("index")), Target: g.who("target"), Value: g.number("value"), Data: g.v["data"].([]byte)}
		g.ok = g.ok && int(o.Position) >= 0
		if e.RawName == "CallScheduled" {
			o.Kind, o.Predecessor, o.Delay = models.CallScheduled, g.v["predecessor"].([32]byte), atMost(g.number("delay"))
		}
		f.Operations = []models.Operation{o}
	case "Cancelled":
		f.Operations = []models.Operation{{At: g.at, Operation: g.v["id"].([32]byte), Kind: models.Cancelled}}
	case "RoleGranted", "RoleRevoked":
		f.Roles = []models.Role{{At: g.at, Role: g.v["role"].([32]byte), Account: g.who("account"), Granted: e.RawName == "RoleGranted"}}
	case "DelegateChanged":
		f.Delegations = []models.Delegation{{At: g.at, Delegator: g.who("delegator"), Previous: g.who("fromDelegate"), Delegate: g.who("toDelegate")}}
	case "DelegateVotesChanged":
		f.Weights = []models.Weight{{At: g.at, Account: g.who("delegate"), Votes: g.number("newVotes")}}
	case "Transfer":
		f.Transfers = []models.Transfer{{At: g.at, Token: l.Address, Sender: g.who("from"), Recipient: g.who("to"), Amount: g.number("value")}}
	default:
		last := e.Inputs[len(e.Inputs)-1]
		value := models.Uint{}
		switch x := g.v[last.Name].(type) {
		case *big.Int:
			value = g.number(last.Name)
		case uint64:
			value = models.U(x)
		case common.Address:
			value = models.FromBytes(x[:])
		}
		f.Parameters = []models.Parameter{{At: g.at, Name: settingOf(e.RawName), Value: value}}
	}
	return f
}

func settingOf(event string) string {
	return map[string]string{
		"VotingDelaySet": models.VotingDelay, "VotingPeriodSet": models.VotingPeriod, "ProposalThresholdSet": models.ProposalThreshold, "QuorumNumeratorUpdated": models.QuorumNumerator,
		"LateQuorumVoteExtensionSet": models.LateQuorumVoteExtension, "ProposalGuardianSet": models.ProposalGuardian, "TimelockChange": models.Timelock, "MinDelayChange": models.MinDelay,
	}[event]
}
