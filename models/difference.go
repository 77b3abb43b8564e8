package models

import (
	"slices"
	"strings"
	"unicode"
)

// Change is a stretch of a text that was kept, taken out or put in.
type Change struct {
	Kind ChangeKind
	Text string
}

// ChangeKind is what became of a stretch.
type ChangeKind int

const (
	Kept ChangeKind = iota
	TakenOut
	PutIn
)

// differenceLimit is how many edits are looked for: beyond it a text counts as written anew.
const differenceLimit = 1_000

// Difference is what made one text of another: word by word within the lines that differ.
func Difference(old, next string) []Change {
	var list []Change
	lines := edits(cutLines(old), cutLines(next))
	for i := 0; i < len(lines); i++ {
		c := lines[i]
		if c.Kind == TakenOut && i+1 < len(lines) && lines[i+1].Kind == PutIn {
			list = append(list, edits(cutWords(c.Text), cutWords(lines[i+1].Text))...)
			i++
			continue
		}
		list = append(list, c)
	}
	return joined(list)
}

// joined puts neighbours of a kind together.
func joined(list []Change) (out []Change) {
	for _, c := range list {
		if n := len(out); n > 0 && out[n-1].Kind == c.Kind {
			out[n-1].Text += c.Text
			continue
		}
		out = append(out, c)
	}
	return out
}

func cutLines(s string) []string { return strings.SplitAfter(s, "\n") }

// cutWords takes a text apart into words, each with the space after it.
func cutWords(s string) (words []string) {
	start, space := 0, false
	for i, r := range s {
		if is := unicode.IsSpace(r); space && !is {
			words, start, space = append(words, s[start:i]), i, false
		} else {
			space = is
		}
	}
	return append(words, s[start:])
}

// edits finds the fewest pieces to take out and put in, after Myers; each run of them takes out first.
func edits(a, b []string) []Change {
	begin := 0
	for begin < len(a) && begin < len(b) && a[begin] == b[begin] {
		begin++
	}
	end := 0
	for end < len(a)-begin && end < len(b)-begin && a[len(a)-1-end] == b[len(b)-1-end] {
		end++
	}
	middle := shortest(a[begin:len(a)-end], b[begin:len(b)-end])
	list := append(pieces(Kept, a[:begin]), middle...)
	return ordered(append(list, pieces(Kept, a[len(a)-end:])...))
}

func pieces(kind ChangeKind, words []string) []Change {
	if text := strings.Join(words, ""); text != "" {
		return []Change{{kind, text}}
	}
	return nil
}

// reach is how far along a each diagonal gets with so many edits: of diagonal k at k plus the number of edits plus one.
type reach []int

func (r reach) at(k int) int { return r[k+len(r)/2] }

// from is the diagonal that k is best reached from.
func (r reach) from(k, d int) int {
	if k == -d || k != d && r.at(k-1) < r.at(k+1) {
		return k + 1
	}
	return k - 1
}

// shortest walks Myers's diagonals until both ends meet, and back by the furthest points that it kept.
func shortest(a, b []string) []Change {
	most := min(len(a)+len(b), differenceLimit)
	last := reach{0, 0, 0}
	var steps []reach
	for d := 0; d <= most; d++ {
		now := make(reach, 2*d+5)
		for k := -d; k <= d; k += 2 {
			from := last.from(k, d)
			x := last.at(from)
			if from < k {
				x++
			}
			for x < len(a) && x-k < len(b) && a[x] == b[x-k] {
				x++
			}
			now[k+len(now)/2] = x
			if x >= len(a) && x-k >= len(b) {
				return walkBack(a, b, append(steps, now))
			}
		}
		steps, last = append(steps, now), now
	}
	return append(pieces(TakenOut, a), pieces(PutIn, b)...)
}

func walkBack(a, b []string, steps []reach) []Change {
	var back []Change
	x, y := len(a), len(b)
	for d := len(steps) - 1; d > 0; d-- {
		before, k := steps[d-1], x-y
		from := before.from(k, d)
		x0 := before.at(from)
		y0 := x0 - from
		for x > x0 && y > y0 {
			x, y = x-1, y-1
			back = append(back, Change{Kept, a[x]})
		}
		if from == k+1 {
			y--
			back = append(back, Change{PutIn, b[y]})
		} else {
			x--
			back = append(back, Change{TakenOut, a[x]})
		}
	}
	for x > 0 {
		x--
		back = append(back, Change{Kept, a[x]})
	}
	slices.Reverse(back)
	return back
}

// ordered puts what was taken out before what was put in between two kept stretches.
func ordered(list []Change) (out []Change) {
	var gone, come strings.Builder
	flush := func() {
		for _, c := range []Change{{TakenOut, gone.String()}, {PutIn, come.String()}} {
			if c.Text != "" {
				out = append(out, c)
			}
		}
		gone.Reset()
		come.Reset()
	}
	for _, c := range list {
		switch c.Kind {
		case TakenOut:
			gone.WriteString(c.Text)
		case PutIn:
			come.WriteString(c.Text)
		default:
			flush()
			out = append(out, c)
		}
	}
	flush()
	return joined(out)
}
