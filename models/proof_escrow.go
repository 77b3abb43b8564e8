package models

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// asset is the asset at an address; one that is not listed counts in its smallest units.
func (x Prover) asset(a common.Address) Asset {
	if known, ok := x.DAO.Asset(a); ok {
		return known
	}
	return Asset{Address: a, Symbol: "units of " + a.Hex()}
}

// Escrow asks for what holds for all grants: how many there are, who watches, and for how long all stood still.
func (x Prover) Escrow(e Escrow, newest uint64) []Proof {
	return addressed("escrow", x.DAO.Escrow,
		inquire("grantCount()(uint256)").tells("grants", newest),
		inquire("guardian()(address)").tells("guardian", e.Guardian),
		inquire("pausedUntil()(uint48)").tells("end of its last pause", e.PausedUntil()).unix(),
		inquire("pausedTime()(uint256)").tells("time of its pauses", e.PausedTime(x.Block.Time)),
	)
}

// Listed asks the escrow whether it takes a token.
func (x Prover) Listed(token common.Address, listed bool) []Proof {
	return addressed("escrow", x.DAO.Escrow, inquire("listed(address)(bool)", token).tells("listing of "+tokenName(token), listed))
}

// tokenName is a token's address; the zero address stands for ETH.
func tokenName(token common.Address) string {
	if token == (common.Address{}) {
		return "ETH"
	}
	return token.Hex()
}

// Owed asks the escrow or the distributor what it owes in a token.
func (x Prover) Owed(subject string, contract, token common.Address, amount Uint) []Proof {
	q := inquire("liabilities(address)(uint256)", token).tells("liabilities in "+tokenName(token), amount).of(x.asset(token))
	return addressed(subject, contract, q)
}

// Path is a program's page, as subjects name it.
func (p Program) Path() string { return fmt.Sprintf("programs/%d", p.ID) }

// Program asks the escrow about a program and its budgets.
func (x Prover) Program(p Program) []Proof {
	q := inquire("program(uint256)(bool,uint48,bytes32,"+termTypes+")", p.ID)
	q = q.tells("openness", !p.Closed).tells("creation", p.Time).unix().tells("document", p.Document)
	list := []Proof{terms(q, p.Terms)}
	for _, b := range p.Budgets {
		list = append(list, x.budget(p.ID, b))
	}
	return addressed(p.Path(), x.DAO.Escrow, list...)
}

func (x Prover) budget(program uint64, b Budget) Proof {
	a := x.asset(b.Token)
	named := func(what string) string { return what + " in " + b.Token.Hex() }
	q := inquire("budget(uint256,address)(address,uint128,uint128,uint128,uint256,uint256)", program, b.Token).skips(1)
	q = q.tells(named("cap"), b.Cap).of(a).tells(named("cap of a period"), b.PeriodCap).of(a).tells(named("cap of a grant"), b.GrantCap).of(a)
	return q.tells(named("committed"), b.Committed).of(a).tells(named("granted in this period"), b.Granted).of(a)
}

// Programs asks the escrow how many programs there are.
func (x Prover) Programs(newest uint64) []Proof {
	return addressed("escrow", x.DAO.Escrow, inquire("programCount()(uint256)").tells("programs", newest))
}

// Path is a round's page, as subjects name it.
func (r Round) Path() string { return fmt.Sprintf("rewards/%d", r.ID) }

// Round asks the distributor about a round.
func (x Prover) Round(r Round) []Proof {
	a := x.asset(r.Token)
	q := inquire("round(uint256)(address,uint256,uint256,bytes32,uint48,bool)", r.ID).tells("token", r.Token).tells("total", r.Total).of(a)
	q = q.tells("claimed", r.Claimed).of(a).tells("root", r.Root).tells("deadline", r.Deadline).unix().tells("closure", r.ClosedAt > 0)
	return addressed(r.Path(), x.DAO.Distributor, q)
}

// Rounds asks the distributor how many rounds there are.
func (x Prover) Rounds(newest uint64) []Proof {
	return addressed("distributor", x.DAO.Distributor, inquire("roundCount()(uint256)").tells("rounds", newest))
}

// Claim asks the distributor whether a share was claimed.
func (x Prover) Claim(round uint64, position Uint) []Proof {
	q := inquire("isClaimed(uint256,uint256)(bool)", round, position).tells("claim "+position.String(), true)
	return addressed(Round{ID: round}.Path(), x.DAO.Distributor, q)
}
