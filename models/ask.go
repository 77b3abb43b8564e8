package models

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
)

// Ask is what a plan would have the escrow hold, and for whom.
type Ask struct {
	Payee      common.Address
	Asset      Asset
	Total      Uint
	Milestones []Tranche
}

// Limits of the escrow, and what a plan may promise at the latest.
const (
	MilestoneLimit = 24
	DueLimit       = 1_095 // days

)

// Ask reads what the plan asks for; the error is the first Invalid while that is not right.
func (p Plan) Ask(dao DAO) (Ask, error) {
	payee, err := p.payee(dao)
	if err != nil {
		return Ask{}, err
	}
	asset, ok := dao.AssetNamed(p.Asset)
	if !ok {
		return Ask{}, Invalid{"asset", "is not chosen"}
	}
	a := Ask{Payee: payee, Asset: asset}
	if len(p.Milestones) == 0 {
		return a, Invalid{"milestones", "are missing; name at least one piece of work that is paid for"}
	}
	for i, m := range p.Milestones {
		t, err := m.tranche(asset, i)
		if err != nil {
			return a, err
		}
		a.Milestones, a.Total = append(a.Milestones, t), a.Total.Add(t.Amount)
	}
	return a, nil
}

// tranche reads amount and due of a milestone. The fields of its errors are as PartField names them.
func (m Part) tranche(asset Asset, i int) (Tranche, error) {
	u, err := ParseAmount(m.Amount, asset)
	var in Invalid
	switch {
	case m.Amount == "":
		return Tranche{}, Invalid{PartField(i, "amount"), "is empty"}
	case errors.As(err, &in):
		return Tranche{}, Invalid{PartField(i, "amount"), in.Reason}
	case u.IsZero():
		return Tranche{}, Invalid{PartField(i, "amount"), "is zero"}
	case u.Bytes32()[0] != 0 || len(u.Big().Bytes()) > 16:
		return Tranche{}, Invalid{PartField(i, "amount"), "is larger than the escrow can hold"}
	}
	days, err := strconv.ParseUint(m.Days, 10, 32)
	switch {
	case m.Days == "":
		return Tranche{}, Invalid{PartField(i, "days"), "are empty; say how many days after acceptance it is due"}
	case err != nil || days == 0 || days > DueLimit:
		return Tranche{}, Invalid{PartField(i, "days"), fmt.Sprintf("must be a whole number of days from 1 to %d", DueLimit)}
	}
	return Tranche{u, days * dayLength}, nil
}

// PartField names a field of a milestone as forms do: part-1-amount is of the first.
func PartField(i int, name string) string { return fmt.Sprintf("part-%d-%s", i+1, name) }

func (p Plan) payee(dao DAO) (common.Address, error) {
	a, err := Draft{Recipient: p.Payee}.recipient(dao)
	var in Invalid
	if errors.As(err, &in) {
		return a, Invalid{"payee", in.Reason}
	}
	return a, err
}
