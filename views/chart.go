package views

import (
	"fmt"
	"slices"
	"strings"

	"backprop/models"
)

// A chart is drawn on a sheet of these units, which is stretched to the width of its place. The upper margin leaves room
// for the line's own width.
const (
	chartWidth  = 1000
	chartHeight = 160
	chartMargin = 8
)

// chartRows is how many changes the table beside a chart shows, newest first.
const chartRows = 60

// spot is a place on the sheet.
type spot struct{ x, y uint64 }

// spots are where the values of a chart begin to hold, from its left edge on.
func spots(c models.Chart) (list []spot) {
	top, span := c.Top(), c.Until-c.From
	if top.IsZero() || c.Until <= c.From {
		return nil
	}
	for _, p := range c.Points {
		x := (min(max(p.Time, c.From), c.Until) - c.From) * chartWidth / span
		y := p.Votes.MulDiv(models.U(chartHeight-chartMargin), top).Uint64()
		list = append(list, spot{x, chartHeight - y})
	}
	return list
}

// chartLine is the path of a chart's steps: each value holds until the next one.
func chartLine(c models.Chart) string {
	var b strings.Builder
	for i, s := range spots(c) {
		if i == 0 {
			fmt.Fprintf(&b, "M0 %d", s.y)
		} else {
			fmt.Fprintf(&b, "H%dV%d", s.x, s.y)
		}
	}
	fmt.Fprintf(&b, "H%d", chartWidth)
	return b.String()
}

// chartArea is what lies beneath the steps.
func chartArea(c models.Chart) string {
	return fmt.Sprintf("%sV%dH0Z", chartLine(c), chartHeight)
}

// chartWords is a chart in a sentence, for those who do not see it.
func chartWords(p Page, c models.Chart) string {
	first := models.Uint{}
	if len(c.Points) > 0 {
		first = c.Points[0].Votes
	}
	return fmt.Sprintf("Weight from %s on %s to %s on %s, at most %s in between; the changes stand in the table below.",
		votesOf(p.DAO, first), date(c.From), votesOf(p.DAO, c.Last()), date(c.Until), votesOf(p.DAO, c.Top()))
}

// charted are the changes that a chart's table shows, newest first.
func charted(c models.Chart) []models.Point {
	list := slices.Clone(c.Points)
	slices.Reverse(list)
	return list[:min(len(list), chartRows)]
}

// chartedWords says of which points the table is.
func chartedWords(c models.Chart) string {
	switch n := len(charted(c)); {
	case c.Sampled:
		return "There are many more changes; the chart shows what held at " + count(len(c.Points)) + " places, of which these are the newest " + count(n) + "."
	case n < len(c.Points):
		return "The newest " + count(n) + " of " + count(len(c.Points)) + "."
	}
	return ""
}

// pointTime says since when a value holds; the first one may be from before the chart.
func pointTime(x models.Point, c models.Chart) string {
	if x.Time <= c.From {
		return "before " + date(c.From)
	}
	return moment(x.Time)
}
