package models

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// What the arguments of a call are decoded into, field by field as Solidity has them.
type (
	wireOffer struct {
		Program    *big.Int
		Payee      common.Address
		Token      common.Address
		Document   [32]byte
		Required   uint8
		Reviewers  []common.Address
		Milestones []struct {
			Amount *big.Int
			Due    uint32
		}
	}
	wireTerms struct {
		Steward         common.Address
		Opens           *big.Int
		Closes          *big.Int
		Period          uint32
		ReviewWindow    uint32
		ChallengeWindow uint32
		DisputeTimeout  uint32
		AcceptWindow    uint32
		Grace           uint32
		Objection       uint16
		Silence         uint16
		Attempts        uint8
	}
	wireBudget struct {
		Token     common.Address
		Cap       *big.Int
		PeriodCap *big.Int
		GrantCap  *big.Int
	}
)

func readOffer(r *arguments) Act {
	w := take[wireOffer](r)
	o := Offer{r.small(w.Program), w.Payee, w.Token, w.Document, uint64(w.Required), w.Reviewers, nil}
	for _, m := range w.Milestones {
		o.Milestones = append(o.Milestones, Tranche{r.uint(m.Amount), uint64(m.Due)})
	}
	return CreateGrant{o}
}

func readChange(r *arguments) Act {
	id := r.id()
	p := r.program()
	p.ID = id
	return ChangeProgram{p}
}

func (r *arguments) program() (p Program) {
	p.Name, p.Track, p.Document = r.text(), Track(r.text()), take[[32]byte](r)
	t := take[wireTerms](r)
	p.Terms = Terms{
		t.Steward, r.small(t.Opens), r.small(t.Closes), uint64(t.Period), uint64(t.ReviewWindow), uint64(t.ChallengeWindow),
		uint64(t.DisputeTimeout), uint64(t.AcceptWindow), uint64(t.Grace), uint64(t.Objection), uint64(t.Silence), uint64(t.Attempts),
	}
	for _, b := range take[[]wireBudget](r) {
		p.Budgets = append(p.Budgets, Budget{Token: b.Token, Cap: r.uint(b.Cap), PeriodCap: r.uint(b.PeriodCap), GrantCap: r.uint(b.GrantCap)})
	}
	p.Reviewers = take[[]common.Address](r)
	return p
}

func readCancel(r *arguments) Act {
	return CancelGrant{r.id(), r.amount(), take[[32]byte](r)}
}

func readResolve(r *arguments) Act {
	a := ResolveMilestone{r.id(), r.id(), ResolutionOf(take[uint8](r)), r.amount()}
	r.odd = r.odd || a.Resolution == ""
	return a
}

func readListing(r *arguments) Act { return ListToken{take[common.Address](r), take[bool](r)} }

func readRound(r *arguments) Act {
	return CreateRound{take[common.Address](r), r.amount(), take[[32]byte](r), r.small(take[*big.Int](r)), take[[32]byte](r), r.text()}
}
