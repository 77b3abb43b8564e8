package chain

import "backprop/models"

// transfer is ERC-20's event, or ERC-721's, which moves one token named by a fourth topic.
func (r *reader) transfer(l *event) error {
	if r.dao.TokenKind == models.ERC721Votes {
		a := l.args(4, 0)
		return r.moved(l, a, models.U(1))
	}
	a := l.args(3, 1)
	return r.moved(l, a, a.uint(0))
}

func (r *reader) moved(l *event, a args, amount models.Uint) error {
	t := models.Transfer{At: r.place(l), Token: l.Address, Sender: a.topicAddress(1), Recipient: a.topicAddress(2), Amount: amount}
	if err := a.err(); err != nil {
		return err
	}
	r.facts.Transfers = append(r.facts.Transfers, t)
	return nil
}

// assetTransfer keeps a listed asset's transfer if one of the DAO's books is part of it. A token that shapes its Transfer event
// otherwise, as ERC-721 does, is passed over.
func (r *reader) assetTransfer(l *event) error {
	if len(l.Topics) != 3 || len(l.Data) != 32 {
		return nil
	}
	a := l.args(3, 1)
	if !r.dao.Keeps(a.topicAddress(1)) && !r.dao.Keeps(a.topicAddress(2)) {
		return nil
	}
	return r.moved(l, a, a.uint(0))
}
