package views

import "backprop/models"

// runwayWords say how long an amount lasts: in days, or months where it is long.
func runwayWords(days uint64) string {
	switch {
	case days >= 3650:
		return "over 10 years"
	case days >= 100:
		return count(days*10/304) + " months"
	}
	return many(int(days), "day", "days")
}

// paceWords say how much is spent in a month.
func paceWords(s models.Spent) string {
	month := s.Amount.MulDiv(models.U(30), models.U(max(1, s.Days)))
	return "at " + narrow(amount(s.Asset, month)) + nbsp + plain(s.Asset.Symbol) + " in 30 days, over the last " + many(int(s.Days), "day", "days")
}

// runwayPace says at what pace a runway is told, and how long it is at the longer one.
func runwayPace(pace models.Spent, r models.Runway) string {
	if words := longerWords(r); words != "" {
		return paceWords(pace) + "; " + words
	}
	return paceWords(pace)
}

// lastingOf are the runways of assets of which something was spent.
func lastingOf(list []models.Runway) (spent []models.Runway) {
	for _, r := range list {
		if _, ok := r.Long.Lasts(r.Held); ok {
			spent = append(spent, r)
		}
	}
	return spent
}

// longerWords say the runway at the longer pace, where it is another.
func longerWords(r models.Runway) string {
	long, _ := r.Long.Lasts(r.Held)
	short, ok := r.Short.Lasts(r.Held)
	switch {
	case !ok:
		return "nothing in the last " + many(int(r.Short.Days), "day", "days")
	case r.Long.Days == r.Short.Days || runwayWords(long) == runwayWords(short):
		return ""
	}
	return runwayWords(long) + " at the pace of " + many(int(r.Long.Days), "day", "days")
}

// firstLasting is the pace that a runway leads with: the shorter one, unless nothing was spent in it.
func firstLasting(r models.Runway) (models.Spent, uint64) {
	if days, ok := r.Short.Lasts(r.Held); ok {
		return r.Short, days
	}
	days, _ := r.Long.Lasts(r.Held)
	return r.Long, days
}
