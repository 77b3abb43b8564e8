package views

import (
	"math"
	"slices"
	"strconv"
	"strings"

	ics "github.com/arran4/golang-ical"

	"backprop/models"
)

// CalendarData is what a calendar shows.
type CalendarData struct {
	Site      string // URL of the site, without a slash at its end
	Of        Following
	Occasions []models.Occasion // soonest first
}

// Calendar writes a calendar, RFC 5545. A moment keeps its UID when it moves, and its SEQUENCE grows.
func Calendar(p Page, d CalendarData) []byte {
	cal := ics.NewCalendarFor("Backprop")
	cal.SetMethod(ics.MethodPublish)
	cal.SetName(d.Of.Title(p.DAO))
	cal.SetXWRCalName(d.Of.Title(p.DAO))
	cal.SetRefreshInterval("PT1H")
	cal.SetXPublishedTTL("PT1H")
	for _, o := range d.Occasions {
		w := p.occasion(o)
		e := cal.AddEvent(name5(p.DAO, "calendar/"+o.Key))
		e.SetDtStampTime(utc(o.Changed))
		e.SetModifiedAt(utc(o.Changed))
		e.SetStartAt(utc(o.At))
		e.SetSequence(int(min(o.Moves, math.MaxInt32)))
		e.SetSummary(oneLine(w.title))
		e.SetDescription(w.text + "\n" + d.Site + w.path)
		e.SetURL(d.Site + w.path)
		e.SetStatus(statusOf(o))
		e.SetTimeTransparency(ics.TransparencyTransparent)
	}
	if len(d.Occasions) == 0 {
		nothing(cal)
	}
	return []byte(cal.Serialize(ics.WithNewLineWindows))
}

// nothing gives a calendar without a moment the component that every calendar must have (RFC 5545, 3.6): its time zone. METHOD
// speaks of events, so it has none.
func nothing(cal *ics.Calendar) {
	cal.CalendarProperties = slices.DeleteFunc(cal.CalendarProperties, func(p ics.CalendarProperty) bool { return p.IANAToken == string(ics.PropertyMethod) })
	zone := cal.AddTimezone("Etc/UTC").AddStandard()
	zone.SetProperty(ics.ComponentPropertyDtStart, "19700101T000000")
	zone.SetProperty(ics.ComponentProperty(ics.PropertyTzoffsetfrom), "+0000")
	zone.SetProperty(ics.ComponentProperty(ics.PropertyTzoffsetto), "+0000")
}

// oneLine is a text without line ends.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

func statusOf(o models.Occasion) ics.ObjectStatus {
	switch {
	case o.Off:
		return ics.ObjectStatusCancelled
	case o.About:
		return ics.ObjectStatusTentative
	}
	return ics.ObjectStatusConfirmed
}

// occasion words a moment.
func (p Page) occasion(o models.Occasion) telling {
	switch {
	case o.Proposal != nil:
		return p.occasionOfProposal(o)
	case o.Grant != nil:
		return p.occasionOfGrant(o)
	case o.Round != nil:
		return telling{"Rewards of round " + count(o.Round.ID) + " end", "What is not claimed by then can go back to the treasury.", rewardPath(o.Round.ID)}
	}
	name, path := plain(clip(o.Program.Name)), string(programPath(o.Program.ID))
	if o.Kind == models.IntakeOpens {
		return telling{name + ": applications open", "The program takes applications from now on.", path}
	}
	return telling{name + ": applications end", "Applications can be handed in until then.", path}
}

func (p Page) occasionOfProposal(o models.Occasion) telling {
	x := *o.Proposal
	name := p.DAO.Number(x.ID)
	text, path := plain(clip(x.Title))+".", proposalPath(x.ID)
	if o.About {
		text += " The chain counts blocks, so that the time is an estimate; it follows as blocks come."
	}
	switch o.Kind {
	case models.VotingOpens:
		return telling{name + ": voting opens", text + " Weights count as they are then.", path}
	case models.VotingEnds:
		return telling{name + ": voting ends", text + " Vote before then, or your weight is not counted.", path}
	case models.TimelockEnds:
		return telling{name + ": can be executed", text + " The timelock's delay is over if nobody cancels it before.", path}
	}
	return telling{name + ": execution ends", text + " It can't be executed from then on.", path}
}

func (p Page) occasionOfGrant(o models.Occasion) telling {
	g := *o.Grant
	name, path := "Grant "+strconv.FormatUint(g.ID, 10), grantPath(g.ID)
	text := plain(clip(grantTitle(g))) + ", "
	if o.Milestone >= 0 {
		name += ", milestone " + strconv.Itoa(o.Milestone+1)
		text += p.sum(g, g.Milestones[o.Milestone].Amount) + ". "
		path += "#milestone-" + strconv.Itoa(o.Milestone+1)
	} else {
		text += p.sum(g, g.Total) + ". "
	}
	words := map[models.OccasionKind][2]string{
		models.AcceptEnds:   {"last day to accept", "Not accepted by then, it can be sent back to the treasury."},
		models.WorkDue:      {"due", "As planned. Evidence is taken for " + countdown(g.Terms.Grace, 2) + " more."},
		models.EvidenceEnds: {"evidence ends", "Without evidence by then, its amount can be sent back to the treasury."},
		models.ReviewEnds:   {"review ends", "What the reviewers have not said by then counts as silence."},
		models.PaymentDue:   {"can be claimed", "If nobody acts before."},
		models.PaymentMade:  {"paid", "It went to the payout address."},
	}[o.Kind]
	return telling{name + ": " + words[0], text + words[1], path}
}
