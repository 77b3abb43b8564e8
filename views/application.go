package views

import (
	"net/url"
	"strconv"

	"github.com/a-h/templ"

	"backprop/models"
)

func applicationPath(id string) templ.SafeURL { return templ.URL("/applications/" + id) }

func programLink(id uint64) templ.SafeURL {
	return templ.URL("/programs/" + strconv.FormatUint(id, 10))
}

func newApplicationPath(program uint64) templ.SafeURL {
	if program == 0 {
		return "/applications/new"
	}
	return templ.URL("/applications/new?program=" + strconv.FormatUint(program, 10))
}

func applicationsAfter(d ApplicationsData) templ.SafeURL {
	q := url.Values{"after": {d.List[len(d.List)-1].ID}}
	if d.Program != 0 {
		q.Set("program", strconv.FormatUint(d.Program, 10))
	}
	return templ.URL("/applications?" + q.Encode())
}

func applicationLabel(a models.Application) label {
	switch {
	case a.Grant != 0:
		return label{"Granted", "executed", "executed"}
	case a.Status == models.ApplicationWithdrawn:
		return label{"Withdrawn", "canceled", "cancelled"}
	case a.Status != models.ApplicationSubmitted:
		return label{"Draft", "draft", "draft"}
	}
	switch a.Decided {
	case models.Selected:
		return label{"Selected", "succeeded", "passed"}
	case models.ToChange:
		return label{"Changes asked", "pending", "soon"}
	case models.TurnedOff:
		return label{"Declined", "defeated", "cancelled"}
	}
	return label{"Submitted", "queued", "soon"}
}

func whenHead(own bool) string {
	if own {
		return "Saved"
	}
	return "Submitted"
}

func applicationTime(a models.Application, own bool) uint64 {
	if own {
		return a.Updated
	}
	return a.Submitted
}

// planAsks is the sum that a plan asks for, or a dash while it can't be read.
func planAsks(d models.DAO, plan models.Plan) string {
	a, err := plan.Ask(d)
	if err != nil {
		return "–"
	}
	return amount(a.Asset, a.Total) + " " + plain(a.Asset.Symbol)
}

// planLength is how long the last milestone is due after acceptance.
func planLength(plan models.Plan) string {
	most := 0
	for _, m := range plan.Milestones {
		if n, err := strconv.Atoi(m.Days); err == nil {
			most = max(most, n)
		}
	}
	return "the last due " + many(most, "day", "days") + " after acceptance"
}

func programName(x models.Program) string {
	if x.Name == "" {
		return "Program " + strconv.FormatUint(x.ID, 10)
	}
	return plain(x.Name)
}

// programNamed is the name of one of several programs, or its number where they are not at hand.
func programNamed(list []models.Program, id uint64) string {
	for _, x := range list {
		if x.ID == id {
			return programName(x)
		}
	}
	return programName(models.Program{ID: id})
}

func versionPath(id string, n uint64) templ.SafeURL {
	return templ.URL("/applications/" + id + "?version=" + strconv.FormatUint(n, 10))
}

func planPath(v models.Version) string {
	return "/applications/" + v.Application + "/text?version=" + strconv.FormatUint(v.Number, 10)
}

func comparePath(id string, from, to uint64) templ.SafeURL {
	return templ.URL("/applications/" + id + "/changes?from=" + strconv.FormatUint(from, 10) + "&to=" + strconv.FormatUint(to, 10))
}

func grantLink(id uint64) templ.SafeURL { return templ.URL("/grants/" + strconv.FormatUint(id, 10)) }

func planContents(plan models.Plan) []Link {
	list := []Link{{"#what", "What"}, {"#why", "Why"}, {"#milestones", "Milestones"}, {"#budget", "Budget"}, {"#team", "Team"}, {"#details", "Details"}}
	if plan.More != "" {
		list = append(list, Link{"#more", "More"})
	}
	return append(list, Link{"#reviews", "Reviews"}, Link{"#versions", "Versions"})
}
