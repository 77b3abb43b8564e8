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

// nearDay is a day without its year when that is the year of now.
func nearDay(unix, now uint64) string {
	if utc(unix).Year() == utc(now).Year() {
		return utc(unix).Format("2 Jan")
	}
	return date(unix)
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
	if d.Clock == models.ByNumber && length == models.U(1) {
		return "1 block"
	}
	if d.Clock == models.ByNumber {
		return models.Group(length.String()) + " blocks"
	}
	return seconds(length)
}

// span is a length of the governor's clock, with about how long that is where the clock counts blocks.
func (p Page) span(length models.Uint) string {
	words := span(p.DAO, length)
	if p.DAO.Clock == models.ByNumber && p.Pace > 0 {
		words += " (" + roughly(p.Pace.of(length.Uint64()), 2) + ")"
	}
	return words
}

// seconds is a length of time in words, to the second where it is short.
func seconds(length models.Uint) string {
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
		return p.untilBlock(timepoint-now, units)
	}
	if timepoint-now < 60 {
		return "ending now"
	}
	return countdown(timepoint-now, units)
}

// untilBlock is about how long some blocks take, or how many they are where that is not known.
func (p Page) untilBlock(blocks uint64, units int) string {
	if p.Pace <= 0 {
		return span(p.DAO, models.U(blocks))
	}
	return roughly(p.Pace.of(blocks), units)
}

// roughly is a length of time that is not known to the second.
func roughly(seconds uint64, units int) string {
	if seconds < 60 {
		return countdown(seconds, units)
	}
	return "about " + countdown(seconds, units)
}

// Pace is how many seconds a block takes, by the chain's recent blocks; 0 where that is not known.
type Pace float64

// of is how many seconds some blocks take.
func (s Pace) of(blocks uint64) uint64 { return uint64(float64(s)*float64(min(blocks, 1<<40)) + .5) }

// words are the pace itself: 12 s, 0.25 s, or 2 h 16 min.
func (s Pace) words() string {
	if s >= 60 {
		return countdown(s.of(1), 2)
	}
	return strconv.FormatFloat(float64(s), 'g', 3, 64) + nbsp + "s"
}

// about is when a block is or was made, by the pace of the blocks before the head; 0 where that can't be told.
func (p Page) about(block uint64) uint64 {
	if p.Pace <= 0 {
		return 0
	}
	if block >= p.Block.Number {
		return p.Block.Time + p.Pace.of(block-p.Block.Number)
	}
	return p.Block.Time - min(p.Block.Time, p.Pace.of(p.Block.Number-block))
}

// timeWords is a timepoint as a near date, or as a block and about when that is.
func (p Page) timeWords(timepoint uint64) string {
	if p.DAO.Clock != models.ByNumber {
		return near(timepoint, p.Block.Time)
	}
	words := "block " + count(timepoint)
	if at := p.about(timepoint); at != 0 {
		words += ", about " + near(at, p.Block.Time)
	}
	return words
}

// when is a timepoint in a sentence: a date, or a block and about when that is.
func (p Page) when(timepoint uint64) string {
	words := p.DAO.When(timepoint)
	if at := p.about(timepoint); p.DAO.Clock == models.ByNumber && at != 0 {
		words = "block " + count(timepoint) + " (about " + moment(at) + ")"
	}
	return words
}
