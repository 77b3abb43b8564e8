package models

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
)

// texts asks whether there is a text, and whether a reader sees all of it.
func (x *Examination) texts() []Check {
	f, g := x.find(TextCheck), x.find(HiddenCheck)
	d := ParseDescription(x.Proposal.Description)
	seen := strings.TrimSpace(string(readable(x.Proposal.Description)))
	switch {
	case seen == "" && len(x.Proposal.Actions) > 0:
		f.fail(0, "There is no text: nobody says why it should be done.")
	case seen == "":
		f.warn(0, "There is no text.")
	case strings.TrimSpace(string(readable(d.Body))) == "":
		f.warn(0, "There is a title, and no text below it.")
	}
	hides(g, x.Proposal.Description)
	return []Check{f.check("The proposer wrote what it is for."), g.check("The text has no characters that are not seen, none that turn its order around, and no hidden comments.")}
}

// hides looks for what a reader of a text would not see.
func hides(f *findings, text string) {
	turning, control, unseen := 0, 0, 0
	var before rune
	for _, r := range text {
		switch {
		case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069, r == 0x061c:
			turning++
		case r >= 0xe0000 && r <= 0xe007f && before != 0x1f3f4 && !(before >= 0xe0000 && before <= 0xe007f), unicode.Is(unicode.Cc, r) && !strings.ContainsRune("\t\r\n", r):
			control++
		case r == 0x200d || r == 0x200c || r == 0xfeff && before == 0 || r >= 0xe0000 && r <= 0xe007f: // they join emoji and letters, or begin a file
		case Unseen(r) && !strings.ContainsRune("\t\r\n", r):
			unseen++
		}
		before = r
	}
	if turning > 0 {
		f.fail(0, "What is read stands in another order than what is written: the text has %s for that.", counted(turning, "character"))
	}
	if control > 0 {
		f.fail(0, "The text has %s that no reader sees.", counted(control, "control character"))
	}
	if unseen > 0 {
		f.warn(0, "The text has %s that no reader sees.", counted(unseen, "character"))
	}
	for i, c := range comments(Besides(text)) {
		if i < 3 {
			f.warn(0, "The text has a comment that most pages don't show: “%s”.", c)
		}
	}
}

// comments are what stands in comments of HTML, shortened.
func comments(text string) (list []string) {
	for len(list) < 100 {
		_, rest, found := strings.Cut(text, "<!--")
		if !found {
			return list
		}
		inside, after, _ := strings.Cut(rest, "-->")
		text = after
		line := strings.Join(strings.Fields(string(readable(inside))), " ")
		if runes := []rune(line); len(runes) > 80 {
			line = string(runes[:80]) + "…"
		}
		list = append(list, line)
	}
	return list
}

// others holds a proposal against those beside it and before it.
func (x *Examination) others() []Check {
	f, g, h := x.find(TitleCheck), x.find(RepeatCheck), x.find(OverlapCheck)
	now := x.DAO.Moment(x.Now)
	for _, p := range x.Alike {
		f.warn(0, "%s has the same title, and %s. Make sure which one you read.", x.DAO.Number(p.ID), stateWord(p.State(now)))
	}
	for _, p := range x.Repeats {
		g.warn(0, "%s had the very same actions, and %s.", x.DAO.Number(p.ID), stateWord(p.State(now)))
	}
	x.overlap(h)
	if x.Partly {
		h.unknown("There are more than %d proposals beside it: not all of them were looked at.", besideProposals)
	}
	return []Check{f.check("None of the newest proposals has its title."), g.check("None of the newest proposals before it had the same actions."), h.check("No other proposal that passed or is voted on calls the same functions.")}
}

// overlap looks for other proposals that are to be executed and call the same function of the same contract, payments apart.
func (x *Examination) overlap(f *findings) {
	mine, targets := map[string]int{}, map[common.Address]bool{}
	for i, a := range x.Proposal.Actions {
		targets[a.Target] = true
		if at := x.place(a); at != "" && mine[at] == 0 {
			mine[at] = i + 1
		}
	}
	for _, p := range append(append([]Proposal{}, x.Before...), x.Open...) {
		if p.ID == x.Proposal.ID && !x.Draft {
			continue
		}
		for _, a := range p.Actions {
			if !targets[a.Target] {
				continue
			}
			if n := mine[x.place(a)]; n > 0 {
				f.warn(n, "%s calls the same function as action %d: what it leaves depends on which is executed first.", x.DAO.Number(p.ID), n)
				break
			}
		}
	}
}

// place is the contract and the function of an action; empty for payments, allowances, and what grants and rewards are made of.
func (x *Examination) place(a Action) string {
	switch e := x.DAO.Effect(a); e.Kind {
	case Pays, Allows, Lends, Acts:
		return ""
	}
	return fmt.Sprint(a.Target.Hex(), a.SelectorHex())
}
