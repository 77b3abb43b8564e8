package chain

import (
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

func (r *reader) transfer(l *types.Log) error {
	e, err := token.UnpackTransferEvent(l)
	if err != nil {
		return err
	}
	amount, ok := models.FromBig(e.Value)
	if !ok {
		return errRange
	}
	r.facts.Transfers = append(r.facts.Transfers, models.Transfer{
		At: r.place(l), Token: l.Address, Sender: e.From, Recipient: e.To, Amount: amount,
	})
	return nil
}

// assetTransfer keeps a listed asset's transfer if the treasury is part of it. A token that shapes its Transfer event
// otherwise, as ERC-721 does, is passed over.
func (r *reader) assetTransfer(l *types.Log) error {
	if len(l.Topics) != 3 || len(l.Data) != 32 {
		return nil
	}
	treasury := r.dao.Timelock.Bytes()
	if string(l.Topics[1][12:]) != string(treasury) && string(l.Topics[2][12:]) != string(treasury) {
		return nil
	}
	return r.transfer(l)
}
