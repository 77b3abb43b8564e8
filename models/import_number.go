package models

import (
	"regexp"
	"strconv"
	"strings"
)

var (
	dollars = regexp.MustCompile(`\$ ?([0-9]{1,3}(?:[ ,][0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:\.[0-9]+)?)|([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]+)?) ?USD`)
	spans   = regexp.MustCompile(`(?i)([0-9]+(?:\.[0-9]+)?) ?(day|week|month)`)
	ordinal = regexp.MustCompile(`(?i)^(day|week|month) ?([0-9]+)$`)
)

// inDollars is the first amount that a text names, empty for none.
func inDollars(s string) string {
	m := dollars.FindStringSubmatch(markup.Replace(s))
	if m == nil {
		return ""
	}
	return Group(strings.NewReplacer(",", "", " ", "").Replace(m[1] + m[2]))
}

// inDays reads "1.5 months", "2 weeks" or "Day 14".
func inDays(s string) string {
	number, unit := "", ""
	if m := ordinal.FindStringSubmatch(s); m != nil {
		number, unit = m[2], m[1]
	} else if m := spans.FindStringSubmatch(s); m != nil {
		number, unit = m[1], m[2]
	}
	n, err := strconv.ParseFloat(number, 64)
	if err != nil || n > 1000 {
		return ""
	}
	length := map[string]float64{"day": 1, "week": 7, "month": 30}[strings.ToLower(unit)]
	return strconv.Itoa(max(1, int(n*length+.5)))
}

var numbering = regexp.MustCompile(`\b(\d+[a-z]?)(?:\s*[-–]\s*(\d*[a-z]?)\b)?`)

// named are the deliverables that words such as "Deliverables 0a-d, 1-4" or "Features 1, 2 and 5" name; none where the
// words say anything else.
func named(s string) (list []string) {
	rest := numbering.ReplaceAllString(s, "")
	if strings.Trim(strings.NewReplacer("Deliverables", "", "Deliverable", "", "Features", "", "and", "", ",", "", " ", "").Replace(rest), " ") != "" {
		return nil
	}
	for _, m := range numbering.FindAllStringSubmatch(s, -1) {
		list = append(list, upTo(m[1], m[2])...)
	}
	return list
}

// upTo counts from one number to another: 1 to 4, or 0a to d.
func upTo(from, to string) []string {
	list := []string{from}
	if to == "" {
		return list
	}
	base, letter := strings.TrimRight(from, "abcdefghij"), strings.TrimLeft(from, "0123456789")
	if last := strings.TrimLeft(to, "0123456789"); letter != "" && last != "" {
		for c := letter[0] + 1; c <= last[0]; c++ {
			list = append(list, base+string(c))
		}
		return list
	}
	a, errA := strconv.Atoi(from)
	b, errB := strconv.Atoi(to)
	for n := a + 1; errA == nil && errB == nil && n <= b && n-a < 50; n++ {
		list = append(list, strconv.Itoa(n))
	}
	return list
}
