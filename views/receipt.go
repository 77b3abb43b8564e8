package views

import "backprop/models"

// votedCheck holds what was moved against what was voted on, payment by payment.
func votedCheck(p Page, d ProposalData) check {
	var voted []models.Payment
	for _, e := range p.DAO.Effects(d.Proposal) {
		switch {
		case e.Moves() && e.Payment.Asset.Symbol != "" && !e.Payment.Amount.IsZero():
			voted = append(voted, e.Payment)
		case e.Kind == models.Unknown:
			return check{"note", "", "Moved as the events say", "An action calls something of which this site can't say for certain what it pays, so that it can't say what was voted to be paid"}
		}
	}
	const claim = "Executed as voted"
	if len(voted) != len(d.Receipts) {
		return held(false, "Not executed as voted", many(len(voted), "payment was", "payments were")+" voted, "+count(len(d.Receipts))+" made")
	}
	for i, v := range voted {
		if d.Receipts[i].Payment != v {
			return held(false, "Not executed as voted", "Voted: "+paid(v)+". Made: "+paid(d.Receipts[i].Payment))
		}
	}
	if len(voted) == 0 {
		return held(true, claim, "No payment was voted, and none was made")
	}
	return held(true, claim, "Payee and amount of every payment are those of the actions that were voted on")
}

func paid(v models.Payment) string {
	return amount(v.Asset, v.Amount) + " " + v.Asset.Symbol + " to " + v.Recipient.Hex()
}
