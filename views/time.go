package views

import (
	"strconv"
	"strings"
	"time"

	"backprop/models"
)

func utc(unix uint64) time.Time { return time.Unix(int64(min(unix, 1<<40)), 0).UTC() }

// date is a day: 10 Mar 2026.
func date(unix uint64) string { return utc(unix).Format("2 Jan 2006") }

// moment is a day and a time: 10 Mar 2026, 14:20 UTC.
func moment(unix uint64) string { return utc(unix).Format("2 Jan 2006, 15:04 UTC") }

// near is a moment without its year when that is the year of now.
func near(unix, now uint64) string {
	if utc(unix).Year() == utc(now).Year() {
		return utc(unix).Format("2 Jan, 15:04 UTC")
	}
	return moment(unix)
}

func clockTime(unix uint64) string { return utc(unix).Format("15:04 UTC") }

func rfc3339(unix uint64) string { return utc(unix).Format(time.RFC3339) }

// countdown is a length of time in its largest units, such as "2 d 4 h"; minutes only under an hour.
func countdown(seconds uint64, units int) string {
	if seconds < 60 {
		return "under a minute"
	}
	var words []string
	for _, u := range []struct {
		seconds uint64
		name    string
	}{{86400, "d"}, {3600, "h"}, {60, "min"}} {
		n := seconds / u.seconds
		seconds %= u.seconds
		if n == 0 && (len(words) == 0 || u.name == "min") {
			continue
		}
		if len(words) < units {
			words = append(words, strconv.FormatUint(n, 10)+nbsp+u.name)
		}
	}
	for len(words) > 1 && strings.HasPrefix(words[len(words)-1], "0") {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}

// span is a length of the governor's clock in words: "5 d", or "7,200 blocks".
func span(d models.DAO, length models.Uint) string {
	if d.Clock == models.ByNumber {
		return models.Group(length.String()) + " blocks"
	}
	if length.IsZero() {
		return "0 s"
	}
	if n := length.Uint64(); n < 60 {
		return strconv.FormatUint(n, 10) + nbsp + "s"
	}
	return countdown(length.Uint64(), 3)
}

// until is how long it is from now to a timepoint: "2 d 4 h", or "7,200 blocks".
func (p Page) until(timepoint uint64, units int) string {
	now := p.clock()
	if timepoint <= now {
		return "ending now"
	}
	if p.DAO.Clock == models.ByNumber {
		return count(timepoint-now) + " blocks"
	}
	if timepoint-now < 60 {
		return "ending now"
	}
	return countdown(timepoint-now, units)
}
