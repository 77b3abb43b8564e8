package chain

import (
	"bytes"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

var (
	approvalTopic  = eventTopic("Approval(address,address,uint256)")
	everyTopic     = eventTopic("ApprovalForAll(address,address,bool)")
	grantedTopic   = eventTopic("RoleGranted(bytes32,address,address)")
	revokedTopic   = eventTopic("RoleRevoked(bytes32,address,address)")
	roleAdminTopic = eventTopic("RoleAdminChanged(bytes32,bytes32,bytes32)")
	ownerTopic     = eventTopic("OwnershipTransferred(address,address)")
	delegateTopic  = eventTopic("DelegateChanged(address,address,address)")
	newAdminTopics = []common.Hash{eventTopic("NewAdmin(address)"), eventTopic("NewAdmin(address,address)")}
)

// allowance is who may take what of a token from the treasury, and by which action.
type allowance struct {
	token, spender common.Address
	action         int
}

// changes are the questions whose answers tell what changed.
type changes struct {
	allowances []allowed
	settings   []setting
	codes      map[common.Address]*inquiry
	touched    []common.Address
}

// allowed is an allowance and the question for it.
type allowed struct {
	allowance
	*inquiry
}

// setting is a parameter of a contract, and the question for it.
type setting struct {
	contract common.Address
	name     string
	*inquiry
}

// getters are the functions by which governors and timelocks tell their parameters.
var getters = []struct{ function, name string }{
	{"votingDelay()", models.VotingDelay},
	{"votingPeriod()", models.VotingPeriod},
	{"proposalThreshold()", models.ProposalThreshold},
	{"quorumNumerator()", models.QuorumNumerator},
	{"superQuorumNumerator()", models.SuperQuorumNumerator},
	{"lateQuorumVoteExtension()", models.LateQuorumVoteExtension},
	{"proposalGuardian()", models.ProposalGuardian},
	{"whitelistGuardian()", models.ProposalGuardian},
	{"timelock()", models.Timelock},
	{"getMinDelay()", models.MinDelay},
	{"delay()", models.MinDelay},
	{"proposalMaxOperations()", models.MostActions},
}

// touched are the accounts that actions are about and the contracts that say something, each once, the called ones first.
func (s *sight) touched() []common.Address {
	list := s.dao.Parties(models.Proposal{Actions: s.Actions})
	for _, e := range s.logs {
		if e.Contract != etherToken && !slices.Contains(list, e.Contract) && len(list) < models.MostCodes {
			list = append(list, e.Contract)
		}
	}
	return list
}

func (s *sight) changeQuestions(list *[]*inquiry) changes {
	c := changes{codes: map[common.Address]*inquiry{}, touched: s.touched()}
	add := func(q *inquiry) *inquiry {
		*list = append(*list, q)
		return q
	}
	for _, a := range s.allowed() {
		c.allowances = append(c.allowances, allowed{a, add(&inquiry{to: a.token, data: token.PackAllowance(s.dao.Treasury(), a.spender)})})
	}
	for _, contract := range []common.Address{s.dao.Governor, s.dao.Timelock} {
		if contract == (common.Address{}) || !slices.Contains(c.touched, contract) {
			continue
		}
		for _, g := range getters {
			c.settings = append(c.settings, setting{contract, g.name, add(&inquiry{to: contract, data: question(g.function)})})
		}
	}
	for _, a := range c.touched[:min(len(c.touched), mostTouched)] {
		c.codes[a] = add(&inquiry{to: hashReader, data: common.LeftPadBytes(a[:], 32)})
	}
	return c
}

// allowed are the allowances of the treasury that actions may change, by the events and by what is called: each once, with the
// last action that does.
func (s *sight) allowed() (list []allowance) {
	add := func(a allowance) {
		i := slices.IndexFunc(list, func(x allowance) bool { return x.token == a.token && x.spender == a.spender })
		switch {
		case i >= 0:
			list[i].action = max(list[i].action, a.action)
		case len(list) < mostAllowances:
			list = append(list, a)
		}
	}
	for _, e := range s.logs {
		if len(e.Topics) == 3 && e.Topics[0] == approvalTopic && topicAccount(e.Topics[1]) == s.dao.Treasury() {
			add(allowance{e.Contract, topicAccount(e.Topics[2]), e.Action})
		}
	}
	for i, outer := range s.dao.Explain(s.dao.Effects(models.Proposal{Actions: s.Actions})) {
		for _, e := range models.All([]models.Effect{outer}) {
			if to, ok := approved(e.Action.Input()); ok && e.From == s.dao.Treasury() {
				add(allowance{e.Action.Target, to, i + 1})
			}
		}
	}
	return list
}

// approved reads a call of approve, and of the two functions that change an allowance by an amount.
func approved(input []byte) (spender common.Address, ok bool) {
	if len(input) != 68 || !bytes.Equal(input[4:16], make([]byte, 12)) {
		return spender, false
	}
	for _, f := range []string{"approve(address,uint256)", "increaseAllowance(address,uint256)", "decreaseAllowance(address,uint256)"} {
		if bytes.Equal(input[:4], models.Selector(f)) {
			return common.BytesToAddress(input[4:36]), true
		}
	}
	return spender, false
}

func (s *trying) change(x models.StateChange) {
	if x.Before != x.After || x.Kind == models.GrantedState || x.Kind == models.RevokedState {
		s.said.Changes = append(s.said.Changes, x)
	}
}

// eventChanges are what only events tell: roles, owners, and pieces that others may take. Those of the DAO's own contracts go first; each
// is kept once, and no more than MostSaid.
func (s *sight) eventChanges() {
	seen, more := map[models.StateChange]bool{}, 0
	for _, own := range []bool{true, false} {
		for _, e := range s.logs {
			x, ok := s.eventChange(e)
			if !ok || s.own(e.Contract) != own {
				continue
			}
			key := x
			if key.Action = 0; seen[key] {
				continue
			}
			if len(seen) >= models.MostSaid {
				more++
				continue
			}
			seen[key] = true
			s.change(x)
		}
	}
	if more > 0 {
		s.doubt("Its events tell of %d more changes of roles, owners and approvals, which are not listed.", more)
	}
}

// own tells whether a contract is one of the DAO's.
func (t *trying) own(a common.Address) bool {
	_, asset := t.dao.Asset(a)
	return asset || slices.Contains(contractsOf(t.dao), a)
}

// eventChange is the change that an event tells of.
func (s *sight) eventChange(e models.Emission) (x models.StateChange, ok bool) {
	if len(e.Topics) == 0 {
		return x, false
	}
	treasury := s.dao.Treasury()
	x = models.StateChange{Contract: e.Contract, Action: e.Action}
	at := func(i int) string { return topicAccount(e.Topics[i]).Hex() }
	switch topic, n := e.Topics[0], len(e.Topics); {
	case (topic == grantedTopic || topic == revokedTopic) && n == 4:
		x.Kind, x.Name, x.Account = models.GrantedState, e.Topics[1].Hex(), topicAccount(e.Topics[2])
		if topic == revokedTopic {
			x.Kind = models.RevokedState
		}
	case topic == roleAdminTopic && n == 4:
		x.Kind, x.Name, x.Before, x.After = models.RoleAdminState, e.Topics[1].Hex(), e.Topics[2].Hex(), e.Topics[3].Hex()
	case topic == ownerTopic && n == 3:
		x.Kind, x.Before, x.After = models.OwnerState, at(1), at(2)
	case topic == newAdminTopics[0] && n == 2:
		x.Kind, x.After = models.AdminState, at(1)
	case topic == newAdminTopics[1] && len(e.Data) == 64:
		x.Kind, x.Before, x.After = models.AdminState, common.BytesToAddress(e.Data[:32]).Hex(), common.BytesToAddress(e.Data[32:]).Hex()
	case topic == delegateTopic && n == 4 && topicAccount(e.Topics[1]) == treasury:
		x.Kind, x.Account, x.Before, x.After = models.DelegateState, treasury, at(2), at(3)
	case topic == approvalTopic && n == 4 && topicAccount(e.Topics[1]) == treasury:
		x.Kind, x.Account, x.Name, x.Before, x.After = models.AllowanceState, topicAccount(e.Topics[2]), models.FromBytes(e.Topics[3][:]).String(), "false", "true"
	case topic == everyTopic && n == 3 && len(e.Data) == 32 && topicAccount(e.Topics[1]) == treasury:
		x.Kind, x.Account, x.Name, x.After = models.AllowanceState, topicAccount(e.Topics[2]), models.EveryPiece, "false"
		if e.Data[31] == 1 {
			x.After = "true"
		}
	default:
		return x, false
	}
	return x, true
}

// changed keeps what the answers say has changed.
func (s *trying) changed(c changes) {
	for _, a := range c.allowances {
		s.change(models.StateChange{
			Kind: models.AllowanceState, Contract: a.token, Account: a.spender, Before: numberWord(a.before), After: numberWord(a.after), Action: a.action,
		})
	}
	for _, x := range c.settings {
		show := numberWord
		if x.name == models.ProposalGuardian || x.name == models.Timelock {
			show = addressWord
		}
		s.change(models.StateChange{
			Kind: models.ParameterState, Contract: x.contract, Name: x.name, Before: show(x.before), After: show(x.after), Action: s.settingBy(x),
		})
	}
	for _, a := range c.touched {
		q := c.codes[a]
		if q == nil || q.before == nil || q.after == nil {
			continue
		}
		s.change(models.StateChange{Kind: models.CodeState, Contract: a, Before: codeWord(q.before), After: codeWord(q.after), Action: s.actionOn(a)})
	}
}

// settingBy is the last action that sets a parameter by its name; else the first on the contract.
func (s *trying) settingBy(x setting) int {
	for i, e := range slices.Backward(s.dao.Effects(models.Proposal{Actions: s.Actions})) {
		if e.Kind == models.Sets && e.Name == x.name && e.Action.Target == x.contract {
			return i + 1
		}
	}
	return s.actionOn(x.contract)
}

// actionOn is the first action that calls a contract, or during which it said something; 0 where that can't be told.
func (s *trying) actionOn(contract common.Address) int {
	for i, a := range s.Actions {
		if a.Target == contract {
			return i + 1
		}
	}
	for _, e := range s.said.Events {
		if e.Contract == contract {
			return e.Action
		}
	}
	if len(s.Actions) == 1 {
		return 1
	}
	return 0
}
