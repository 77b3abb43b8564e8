package models

import (
	"fmt"
	"strconv"
	"strings"
)

// number is a field that holds a number, and what it may be, in hundredths.
type number struct {
	field, text, unit string
	least, most       uint64
	empty             bool // may be left out, which is 0
	fine              bool // may have two decimals
	scale             uint64
	to                func(*Terms) *uint64
}

// numbers are the fields that hold one. least is the shortest timeout for disputes that the DAO's votes allow, in days.
func (r Rules) numbers(least uint64) []number {
	days := func(field, text string, low, high uint64, to func(*Terms) *uint64) number {
		return number{field: field, text: text, unit: "days", least: 100 * low, most: 100 * high, scale: dayLength, to: to}
	}
	period := days("period", r.Period, 1, 3650, func(t *Terms) *uint64 { return &t.Period })
	period.empty = true
	share := func(field, text string, low, high uint64, to func(*Terms) *uint64) number {
		return number{field: field, text: text, unit: "per cent", least: low, most: high, fine: true, to: to}
	}
	return []number{
		period,
		days("reading", r.Reading, 1, 180, nil),
		days("evidence", r.Review, 1, 60, func(t *Terms) *uint64 { return &t.ReviewWindow }),
		days("challenge", r.Challenge, 1, 14, func(t *Terms) *uint64 { return &t.ChallengeWindow }),
		days("dispute", r.Dispute, least, 365, func(t *Terms) *uint64 { return &t.DisputeTimeout }),
		days("accept", r.Accept, 1, 180, func(t *Terms) *uint64 { return &t.AcceptWindow }),
		days("grace", r.Grace, 7, 365, func(t *Terms) *uint64 { return &t.Grace }),
		share("objection", r.Objection, 100, 500, func(t *Terms) *uint64 { return &t.Objection }),
		share("silence", r.Silence, 0, 1000, func(t *Terms) *uint64 { return &t.Silence }),
		{field: "attempts", text: r.Attempts, least: 100, most: 1000, scale: 1, to: func(t *Terms) *uint64 { return &t.Attempts }},
	}
}

// value reads the number in hundredths, or says what is wrong with it.
func (n number) value() (uint64, error) {
	bad := func(reason string) (uint64, error) { return 0, Invalid{n.field, reason} }
	between := fmt.Sprintf("must be %s to %s %s", hundredths(n.least), hundredths(n.most), n.unit)
	if n.text == "" && n.empty {
		return 0, nil
	}
	whole, fraction, point := strings.Cut(n.text, ".")
	if n.text == "" || len(whole) > 6 || point && (!n.fine || fraction == "" || len(fraction) > 2) || strings.Trim(whole+fraction, "0123456789") != "" || whole == "" {
		return bad(strings.TrimSpace(between) + ", in digits")
	}
	v, err := strconv.ParseUint(whole+(fraction + "00")[:2], 10, 64)
	if err != nil || v < n.least || v > n.most {
		return bad(strings.TrimSpace(between))
	}
	return v, nil
}

func hundredths(v uint64) string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%d.%02d", v/100, v%100), "0"), ".")
}
