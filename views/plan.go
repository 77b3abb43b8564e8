package views

import (
	"net/url"
	"strconv"
	"strings"

	"backprop/models"
)

func orNone(s, none string) string {
	if s == "" {
		return none
	}
	return s
}

// planAmount is a typed amount as amounts are written; what can't be read stays as it was typed.
func planAmount(d models.DAO, symbol, typed string) string {
	a, ok := d.AssetNamed(symbol)
	if u, err := models.ParseAmount(typed, a); ok && err == nil {
		return amount(a, u) + " " + plain(a.Symbol)
	}
	return plain(strings.TrimSpace(typed + " " + symbol))
}

func dueWords(days string) string {
	n, err := strconv.Atoi(days)
	if err != nil {
		return "No due date yet"
	}
	return "Due " + many(n, "day", "days") + " after the payee accepts the grant"
}

// budgetTotal is the sum of the lines that can be read.
func budgetTotal(d models.DAO, plan models.Plan) string {
	a, ok := d.AssetNamed(plan.Asset)
	if !ok {
		return ""
	}
	var sum models.Uint
	for _, c := range plan.Budget {
		if u, err := models.ParseAmount(c.Amount, a); err == nil {
			sum = sum.Add(u)
		}
	}
	return amount(a, sum) + " " + plain(a.Symbol)
}

func isHash(s string) bool { return models.CheckSHA256(s) == nil && len(s) == 64 }

// safeLink is a link that may be followed from a page, empty for any other.
func safeLink(s string) string {
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" && u.Scheme != "ipfs" {
		return ""
	}
	return s
}

// computeCost is GPU hours times their price, where both are given.
func computeCost(plan models.Plan) string {
	const places = 9
	scale := models.Asset{Decimals: places}
	hours, err := models.ParseAmount(plan.Answer(models.GPUHours), scale)
	if err != nil || hours.IsZero() {
		return ""
	}
	price, err := models.ParseAmount(plan.Answer(models.GPUPrice), scale)
	if err != nil {
		return ""
	}
	cost := hours.MulDiv(price, models.U(1_000_000_000))
	return models.Group(scale.Decimal(hours)) + " h at " + plan.Answer(models.GPUPrice) + " each: " + models.Group(scale.Decimal(cost)) + " " + plain(plan.Asset)
}
