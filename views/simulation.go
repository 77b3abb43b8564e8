package views

import (
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

const (
	shownMoves  = 12  // of a simulation, before they are folded
	shownEvents = 100 // of a simulation
	freshFor    = 600 // seconds: an older simulation is told without a colour
)

// asOf says on which block a simulation stands, and how old that is.
func (p Page) asOf(s models.Simulation) string {
	words := "block " + count(s.Block)
	if s.Time < p.Block.Time {
		words += ", " + countdown(p.Block.Time-s.Time, 1) + " before the record's head"
	}
	return words
}

// verdict is the kind of a simulation's note: none where it is too old to stand for now.
func (p Page) verdict(s models.Simulation, kind string) string {
	if p.Block.Time > s.Time+freshFor {
		return ""
	}
	return kind
}

func gasWords(s models.Simulation) string {
	words := "None of its " + many(s.Actions, "action", "actions") + " reverts."
	if s.Actions == 1 {
		words = "Its action does not revert."
	}
	if s.Limit > 0 && !s.Fits() {
		return words + " Together they take more than one transaction should: it may not be possible to execute them at once."
	}
	return words
}

// triedWords say how it was tried, and what it stands on.
func (p Page) triedWords(s models.Simulation) string {
	if !s.Known() {
		return ""
	}
	words := "Tried on this site's own node on the state of block " + count(s.Block)
	if s.At > s.Time+60 {
		words += ", as if it were " + moment(s.At) + ", when it can be executed first"
	}
	words += "; nothing was sent. A contract may act otherwise where it sees that it is only tried."
	if s.Failed == 0 && s.Method == models.Traced && len(s.Moves)+len(s.Changes) == 0 {
		words += " No token moves, and nothing else was seen to change."
	}
	return words
}

// part is an amount that an account gives or gets; nothing where it is none.
func (p Page) part(token common.Address, u models.Uint, sign string) string {
	if u.IsZero() {
		return ""
	}
	if a, ok := p.DAO.Asset(token); ok {
		return sign + amount(a, u)
	}
	return sign + models.Group(u.String())
}

// madeWords are what it means that the zero address gives or gets pieces of a token.
func madeWords(m models.Move) (string, bool) {
	if m.Account != (common.Address{}) || m.Token == (common.Address{}) {
		return "", false
	}
	if m.In.IsZero() {
		return "Made anew", true
	}
	return "Burnt", true
}

// contractName is what the DAO calls a contract, or its address.
func contractName(p Page, a common.Address) string {
	if name := p.name(a); name != "" {
		return name
	}
	return short(a)
}

func changeName(p Page, x models.StateChange) string {
	switch x.Kind {
	case models.AllowanceState:
		return "What " + contractName(p, x.Account) + " may take of the treasury's " + contractName(p, x.Contract)
	case models.GrantedState:
		return capital(contractName(p, x.Account)) + " becomes " + roleWords(common.HexToHash(x.Name).Bytes())
	case models.RevokedState:
		return capital(contractName(p, x.Account)) + " is no longer " + roleWords(common.HexToHash(x.Name).Bytes())
	case models.RoleAdminState:
		return "Who gives a role to others"
	case models.OwnerState:
		return "Owner"
	case models.ImplementationState:
		return "Code that the contract runs"
	case models.AdminState:
		return "Who may change the contract"
	case models.ParameterState:
		return capital(settingName(x.Name))
	case models.CodeState:
		return "Code at the address"
	case models.DelegateState:
		return "Whom the treasury's votes are delegated to"
	}
	return plain(string(x.Kind))
}

// changeOf says where a change is, and by which action.
func changeOf(p Page, x models.StateChange) string {
	words := "at " + contractName(p, x.Contract)
	if x.Kind == models.AllowanceState && x.Name == models.EveryPiece {
		words += ", all pieces"
	} else if x.Kind == models.AllowanceState && x.Name != "" {
		words += ", piece " + clip(x.Name)
	}
	if x.Action > 0 {
		words += ", by action " + strconv.Itoa(x.Action)
	}
	return words
}

// changeValue is a value before or after, in words.
func changeValue(p Page, x models.StateChange, text string) string {
	switch {
	case x.Kind == models.GrantedState || x.Kind == models.RevokedState:
		return "–"
	case text == "" && (x.Kind == models.CodeState || x.Kind == models.ImplementationState || x.Kind == models.AdminState):
		return "none"
	case text == "":
		return "not known"
	case text == "true":
		return "yes"
	case text == "false":
		return "no"
	case common.IsHexAddress(text):
		return contractName(p, common.HexToAddress(text))
	case strings.HasPrefix(text, "0x"):
		return short(common.HexToHash(text))
	}
	n, err := models.ParseUint(text)
	if err != nil {
		return plain(clip(text))
	}
	if x.Kind == models.ParameterState {
		return settingValue(p.DAO, x.Name, n)
	}
	pay := models.Payment{Amount: n}
	if pay.Unlimited() {
		return "without limit"
	}
	if a, ok := p.DAO.Asset(x.Contract); ok {
		return round(a, n) + nbsp + plain(a.Symbol)
	}
	return models.Group(n.String())
}

func technicalWords(s models.Simulation) string {
	words := many(len(s.Calls), "call", "calls") + ", " + count(s.Gas) + " gas"
	if s.Method == models.Traced {
		words += ", " + many(len(s.Events)+s.Unread, "event", "events")
	}
	return words
}

func callWords(c models.Tried) string {
	if !c.Success {
		return "fails: " + plain(c.Reason)
	}
	if c.Gas == 0 {
		return "succeeds"
	}
	return "succeeds, " + count(c.Gas) + " gas"
}

// events are those that many contracts share, by their topics.
var events = func() map[common.Hash]string {
	m := map[common.Hash]string{}
	for _, s := range []string{
		"Transfer(address,address,uint256)", "Approval(address,address,uint256)", "ApprovalForAll(address,address,bool)",
		"TransferSingle(address,address,address,uint256,uint256)", "Deposit(address,uint256)", "Withdrawal(address,uint256)",
		"RoleGranted(bytes32,address,address)", "RoleRevoked(bytes32,address,address)", "OwnershipTransferred(address,address)",
		"Upgraded(address)", "AdminChanged(address,address)", "BeaconUpgraded(address)", "DelegateChanged(address,address,address)",
		"DelegateVotesChanged(address,uint256,uint256)", "MinDelayChange(uint256,uint256)", "VotingDelaySet(uint256,uint256)",
		"VotingPeriodSet(uint256,uint256)", "ProposalThresholdSet(uint256,uint256)", "QuorumNumeratorUpdated(uint256,uint256)",
		"CallScheduled(bytes32,uint256,address,uint256,bytes,bytes32,uint256)", "CallExecuted(bytes32,uint256,address,uint256,bytes)",
	} {
		name, _, _ := strings.Cut(s, "(")
		m[crypto.Keccak256Hash([]byte(s))] = name
	}
	return m
}()

func emissionName(e models.Emission) string {
	if len(e.Topics) == 0 {
		return "an event without a name"
	}
	if name := events[e.Topics[0]]; name != "" {
		return name
	}
	return "event " + short(e.Topics[0])
}

// eventWords say during which action an event is emitted, and what it carries.
func emissionWords(p Page, e models.Emission) string {
	words := "action " + strconv.Itoa(e.Action)
	for _, t := range e.Topics[min(1, len(e.Topics)):] {
		if a := common.BytesToAddress(t[12:]); common.BytesToHash(a[:]) == t && t != (common.Hash{}) {
			words += ", " + contractName(p, a)
		} else {
			words += ", " + short(t)
		}
	}
	if n := len(e.Data); n == 32 {
		words += ", " + models.Group(models.FromBytes(e.Data).String())
	} else if n > 0 {
		words += ", " + many(n, "byte", "bytes")
	}
	return words
}
