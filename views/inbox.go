package views

import (
	"strconv"

	"github.com/a-h/templ"

	"backprop/models"
)

// todo is a task as a page says it: what it asks for as a link, and what it is about.
type todo struct {
	Link
	words string
}

// todo words a task.
func (p Page) todo(t models.Task) todo {
	switch {
	case t.Proposal != nil:
		return p.todoProposal(t)
	case t.Reward != nil:
		return p.todoReward(*t.Reward)
	case t.Waiting != nil:
		return p.todoApplication(*t.Waiting)
	}
	return p.todoGrant(t)
}

func (p Page) todoProposal(t models.Task) todo {
	x := *t.Proposal
	link := func(verb string) Link { return Link{proposalPath(x.ID), verb + " " + p.DAO.Number(x.ID)} }
	title := plain(clip(x.Title))
	switch t.Step {
	case models.TaskVote:
		return todo{link("Vote on"), title + ". You have " + votesOf(p.DAO, t.Weight) + "."}
	case models.TaskExecute:
		return todo{link("Execute"), title + ". It passed, and nothing holds it any more."}
	}
	return todo{link("Queue"), title + ". It passed; the timelock starts when it is queued."}
}

func (p Page) todoReward(x models.Rewarding) todo {
	words := sumOf(p.asset(x.Of.Token), x.Amount) + ". From " + date(x.By()) + " on, anyone can send back what nobody claimed."
	return todo{Link{rewardPath(x.Of.ID), "Claim your reward of " + lower(roundName(x.Of))}, words}
}

func (p Page) todoApplication(w models.Waiting) todo {
	to, title := "/applications/"+w.Application, plain(clip(w.Title))
	switch w.For {
	case models.ForReview:
		if w.Begun {
			return todo{Link{to + "/review", "Finish your review"}, title}
		}
		return todo{Link{to + "/review", "Review an application"}, title}
	case models.ForReviewers:
		return todo{Link{to + "/reviewers", "Assign reviewers"}, title + ". Nobody reviews it yet."}
	}
	return todo{Link{to, "Decide on an application"}, title + ". Its reviews are in."}
}

func (p Page) todoGrant(t models.Task) todo {
	g := *t.Grant
	to, about := grantPath(g.ID), plain(clip(grantTitle(g)))
	name, sum := grantName(g.ID), p.sum(g, g.Total)
	if t.Milestone >= 0 {
		name, sum = milestoneName(t.Milestone)+" of "+lower(grantName(g.ID)), p.sum(g, g.Milestones[t.Milestone].Amount)
		to += "#milestone-" + strconv.Itoa(t.Milestone+1)
	}
	say := func(label, words string) todo { return todo{Link{to, label}, about + ", " + sum + ". " + words} }
	switch t.Step {
	case models.TaskAccept:
		return say("Accept "+lower(name), "If you don't, anyone can send it back to the treasury.")
	case models.TaskSubmit:
		return say("Hand in "+name, handsInWords(g, t.Milestone))
	case models.TaskClaim:
		return say("Claim "+name, "It is owed, whatever happens.")
	case models.TaskSettle:
		return todo{Link{to, "Claim the settlement of " + lower(name)}, about + ", " + p.sum(g, g.Settlement) + ". It is owed, whatever happens."}
	case models.TaskConfirm:
		return say("Confirm your address for "+lower(name), confirmWords(p, g))
	case models.TaskReview:
		return say("Review "+name, "If the reviewers stay silent, "+passWords(g, t.Milestone))
	case models.TaskRefuse:
		return say("Look at the new payout address of "+lower(name), "Refuse it if the payee's key may be in other hands.")
	case models.TaskWatch:
		return say("Look at "+name, "No reviewer said enough; it passes unless somebody objects.")
	case models.TaskDecide:
		return say("Bring "+name+" to a vote", "It is challenged, and no proposal decides it. The DAO's silence pays.")
	case models.TaskExpire:
		return say("Send "+name+" back", "No evidence came in time.")
	}
	return say("Send "+lower(name)+" back", "It was not accepted in time.")
}

func handsInWords(g models.Grant, i int) string {
	if g.Milestones[i].ReopenedAt > 0 {
		return "Changes were asked for."
	}
	return "Due " + date(g.Due(i)) + "; after the grace anyone can send it back to the treasury."
}

func confirmWords(p Page, g models.Grant) string {
	if p.Block.Time < g.ConfirmableAt {
		return "From " + moment(g.ConfirmableAt) + " on."
	}
	return "Until you do, the old address is paid."
}

func passWords(g models.Grant, i int) string {
	if g.Milestones[i].Amount.Cmp(g.SilenceCap) <= 0 {
		return "it passes unless holders object."
	}
	return "the DAO decides."
}

var dutyWords = map[models.Duty][2]string{
	models.AsPayee:     {"As payee", "Work that you promised, and money that is yours."},
	models.AsReviewer:  {"As reviewer", "Silence is a verdict too: each says what it leads to."},
	models.AsGuardian:  {"As guardian", "You can stop what looks wrong; nobody else is asked."},
	models.AsSteward:   {"As steward", "Programs that you look after."},
	models.AsTreasurer: {"For the treasury", "Anyone can carry these on, and pays the network fee."},
	models.AsVoter:     {"As voter", "Votes in which you have weight."},
}

// dutyTasks are the tasks of one duty.
func dutyTasks(p Page, duty models.Duty) (list []models.Task) {
	for _, t := range p.Tasks {
		if t.Duty == duty {
			list = append(list, t)
		}
	}
	return list
}

// inboxLead says how much waits.
func inboxLead(p Page) string {
	switch n := models.Unanswered(p.Tasks); n {
	case 0:
		return "Nothing waits for you. What you answered is gone from here; what comes later is listed below."
	case 1:
		return "One thing waits for you. It is counted until you answer it."
	default:
		return count(n) + " things wait for you. Each is counted until you answer it."
	}
}

func todoHref(t todo) templ.SafeURL { return templ.URL(t.Path) }

// waitingLabel names the link to the inbox.
func waitingLabel(p Page) string {
	n := models.Unanswered(p.Tasks)
	switch n {
	case 0:
		return "Inbox: nothing waits for you"
	case 1:
		return "Inbox: 1 thing waits for you"
	}
	return "Inbox: " + count(n) + " things wait for you"
}

// atMost is a number that fits into a mark of two digits.
func atMost(n int) string {
	if n > 99 {
		return "99+"
	}
	return strconv.Itoa(n)
}
