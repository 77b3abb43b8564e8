package views

import (
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// simulatedAll is a simulation of everything that one can tell.
func simulatedAll() models.Simulation {
	odd, word := common.HexToAddress("0x00000000000000000000000000000000000b0b01"), func(s string) string { return crypto.Keccak256Hash([]byte(s)).Hex() }
	s := models.Simulation{
		Block: 24_631_880, Hash: common.Hash{7}, Time: now - 48, At: now + 3*86400, Limit: 60_000_000, Gas: 184_220, Actions: 2, Method: models.Traced,
		Ahead:   []models.Uint{models.U(44), models.U(45)},
		Skipped: []models.Skip{{ID: models.U(46), Action: 2, Reason: "the treasury holds less of the token (ERC20InsufficientBalance)"}},
		Calls:   []models.Tried{{Success: true, Gas: 64_220}, {Success: true, Gas: 120_000}},
		Moves: []models.Move{
			{Token: dusd.Address, Account: dao().Timelock, Out: usd(184_000)},
			{Token: dusd.Address, Account: other, In: usd(184_000)},
			{Account: holder, In: grad(3), Out: grad(1)},
			{Token: odd, In: models.U(7)},
			{Token: odd, Out: models.U(1_000_000)},
			{Token: odd, Account: reader, In: models.U(999_993)},
		},
		Changes: []models.StateChange{
			{Kind: models.AllowanceState, Contract: dusd.Address, Account: other, Before: "0", After: "184000000000", Action: 1},
			{Kind: models.AllowanceState, Contract: dusd.Address, Account: holder, Before: "0", After: models.FromBytes(common.MaxHash[:]).String(), Action: 1},
			{Kind: models.AllowanceState, Contract: odd, Account: holder, Name: models.EveryPiece, After: "true", Action: 2},
			{Kind: models.AllowanceState, Contract: odd, Account: holder, Name: "77", Before: "false", After: "true"},
			{Kind: models.GrantedState, Contract: dao().Timelock, Account: other, Name: word("PROPOSER_ROLE"), Action: 2},
			{Kind: models.RevokedState, Contract: odd, Account: other, Name: common.Hash{}.Hex(), Action: 2},
			{Kind: models.RoleAdminState, Contract: odd, Name: word("X"), Before: word("A"), After: word("B"), Action: 2},
			{Kind: models.OwnerState, Contract: odd, Before: dao().Timelock.Hex(), After: other.Hex(), Action: 2},
			{Kind: models.ImplementationState, Contract: odd, Before: other.Hex(), After: holder.Hex(), Action: 2},
			{Kind: models.AdminState, Contract: odd, After: holder.Hex()},
			{Kind: models.ParameterState, Contract: dao().Governor, Name: models.VotingDelay, Before: "86400", After: "0", Action: 2},
			{Kind: models.ParameterState, Contract: dao().Governor, Name: models.ProposalGuardian, Before: holder.Hex(), After: common.Address{}.Hex()},
			{Kind: models.CodeState, Contract: odd, After: word("code")},
			{Kind: models.DelegateState, Contract: dao().Token.Address, Account: dao().Timelock, Before: common.Address{}.Hex(), After: other.Hex()},
		},
		Events: []models.Emission{
			{Contract: dusd.Address, Topics: []common.Hash{crypto.Keccak256Hash([]byte("Transfer(address,address,uint256)")), common.BytesToHash(other[:]), common.BytesToHash(holder[:])}, Data: common.LeftPadBytes([]byte{9}, 32), Action: 1},
			{Contract: odd, Topics: []common.Hash{{1}, {2}}, Data: models.Data{1, 2}, Action: 2},
			{Contract: odd, Action: 2},
		},
		Unread: 12,
	}
	return s
}

// addSimulations are proposals that were tried in every way and with every outcome.
func addSimulations(m map[string]templ.Component) {
	show := func(name string, change func(*models.Simulation)) {
		d, s := inState(models.Active), simulatedAll()
		change(&s)
		d.Simulation = &s
		m["proposal-simulated"+name] = Proposal(page(), d)
	}
	show("", func(*models.Simulation) {})
	show("-old", func(s *models.Simulation) { s.Time -= 7200 })
	show("-large", func(s *models.Simulation) { s.Gas = 40_000_000 })
	show("-fails", func(s *models.Simulation) {
		s.Failed, s.Reason, s.Moves, s.Changes, s.Events, s.Unread = 2, "\u202e<b>because</b> of it", nil, nil, nil, 0
		s.Calls[1] = models.Tried{Reason: s.Reason}
		s.Doubts = []string{"It was tried as if it were 3 Jan 2027, when it can be executed first."}
	})
	show("-run", func(s *models.Simulation) {
		s.Method, s.Events, s.Unread, s.Doubts = models.Run, nil, 0, []string{"This node tells no events."}
	})
	show("-alone", func(s *models.Simulation) {
		*s = models.Simulation{Block: s.Block, Time: s.Time, At: s.Time + 12, Method: models.Alone, Actions: 2, Calls: []models.Tried{{Success: true}}, Doubts: []string{"Of 2 actions the first was tried."}}
	})
	show("-unknown", func(s *models.Simulation) {
		*s = models.Simulation{Block: s.Block, Time: s.Time, Actions: 2, Doubts: []string{"It could not be tried on this site's node."}}
	})
	show("-many", func(s *models.Simulation) {
		for range 300 {
			s.Moves, s.Events = append(s.Moves, s.Moves[1]), append(s.Events, s.Events[0])
		}
		s.Doubts = []string{strings.Repeat("a doubt without any space ", 3) + strings.Repeat("x", 200)}
	})
	show("-nothing", func(s *models.Simulation) {
		s.Moves, s.Changes, s.Events, s.Unread, s.Ahead, s.Skipped, s.Actions, s.Calls = nil, nil, nil, 0, nil, nil, 1, s.Calls[:1]
	})
}
