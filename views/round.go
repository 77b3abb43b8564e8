package views

import (
	"strconv"

	"backprop/models"
)

// roundWords say how a round stands: open, over, or closed with what went back.
func roundWords(p Page, a models.Asset, x models.Round) string {
	switch {
	case x.ClosedAt != 0:
		return "Closed " + date(x.ClosedAt) + "; " + sumOf(a, x.Returned) + " went back to the treasury"
	case x.Deadline <= p.Block.Time:
		return "Open still; since " + date(x.Deadline) + " anyone may send back what nobody claimed"
	}
	return "Claims until " + moment(x.Deadline) + " at least"
}

// rewardPath is the page of a round.
func rewardPath(id uint64) string { return "/rewards/" + strconv.FormatUint(id, 10) }

func roundName(x models.Round) string { return "Round " + strconv.FormatUint(x.ID, 10) }

// shareWords say what became of a share.
func shareWords(r models.Round, x models.Portion) string {
	switch {
	case x.Claimed != nil:
		return "Claimed " + date(x.Claimed.Time)
	case r.ClosedAt != 0:
		return "Not claimed in time"
	case r.MayClaim(x) != nil:
		return "Too little is left for it"
	}
	return "To be claimed"
}

// escrowWords sum up what the escrow holds for grants.
func escrowWords(held []models.Payment) string {
	if len(held) == 0 {
		return "The escrow holds nothing for grants."
	}
	var sums []string
	for _, x := range held {
		sums = append(sums, sumOf(x.Asset, x.Amount))
	}
	return "The escrow holds " + list(sums) + " for grants. It is not in the balances above; what a grant doesn’t use comes back."
}
