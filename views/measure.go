package views

import "backprop/models"

// Measure is what an ask is held against: what the treasury holds, and what it spent in the last months.
type Measure struct {
	Balances []models.Payment
	Spent    []models.Spent
}

// of puts asks against what the treasury holds and spends: 1.2 % of the treasury's USDC · 9 days of spending.
func (m Measure) of(asks []models.Payment) string {
	var words []string
	for _, a := range asks {
		have := balance(m.Balances, a.Asset)
		if have.Cmp(a.Amount) < 0 {
			return "more than the " + plain(a.Asset.Symbol) + " in the treasury"
		}
		words = append(words, share(a.Amount, have)+" of the treasury's "+plain(a.Asset.Symbol)+m.lasting(a))
	}
	return list(words)
}

// short is of for a list, where the asset stands beside it.
func (m Measure) short(a models.Payment) string {
	have := balance(m.Balances, a.Asset)
	if have.Cmp(a.Amount) < 0 {
		return "more than the treasury holds"
	}
	return share(a.Amount, have) + " of the treasury" + m.lasting(a)
}

// lasting says for how long the treasury's spending of the asset would take as much; nothing where none was spent.
func (m Measure) lasting(a models.Payment) string {
	days, ok := models.SpentOf(m.Spent, a.Asset).Lasts(a.Amount)
	switch {
	case !ok:
		return ""
	case days == 0:
		return " · less than a day of spending"
	case days > 36_500:
		return " · more than 100 years of spending"
	}
	return " · " + many(int(days), "day", "days") + " of spending"
}

func (d ProposalData) measure() Measure { return Measure{d.Balances, d.Spent} }
