package views

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// texts are what actions of a proposal refer to by hashes. Each is read once, however many actions name it.
type texts struct {
	all     map[common.Hash]models.Document
	plans   map[common.Hash]parsedPlan
	reports map[common.Hash]parsedReport // by the plan that they are of
	first   map[common.Hash]int          // number of the first action that names a text, where it is shown
}

type parsedPlan struct {
	plan models.Plan
	err  error
}

type parsedReport struct {
	hash   common.Hash
	report models.Report
}

// reading is Known with the texts that a proposal's actions refer to.
func (k Known) reading(list []models.Effect) Known {
	t := texts{map[common.Hash]models.Document{}, map[common.Hash]parsedPlan{}, map[common.Hash]parsedReport{}, map[common.Hash]int{}}
	for _, d := range k.Documents {
		h := d.Hash()
		t.all[h] = d
		if said, err := models.ParseReport(d); err == nil {
			if _, seen := t.reports[said.Plan]; !seen || k.Heard[h].Same {
				t.reports[said.Plan] = parsedReport{h, said}
			}
		}
	}
	for i, e := range list {
		h, grants := refersTo(e)
		if _, seen := t.first[h]; seen || h == (common.Hash{}) {
			continue
		}
		t.first[h] = i + 1
		if doc, ok := t.all[h]; ok && grants {
			plan, err := models.ParsePlan(doc)
			t.plans[h] = parsedPlan{plan, err}
		}
	}
	k.texts = t
	return k
}

// refersTo is the hash of the text that an action names, and whether that is a grant's plan.
func refersTo(e models.Effect) (h common.Hash, grants bool) {
	switch x := e.Act.(type) {
	case models.CreateGrant:
		return x.Offer.Document, true
	case models.CreateProgram:
		return x.Program.Document, false
	case models.ChangeProgram:
		return x.Program.Document, false
	}
	return h, false
}

// outsiders are reviewers of a grant who are not on its program's roster.
func (k Known) outsiders(o models.Offer) (list []common.Address) {
	program, ok := k.Programs[o.Program]
	for _, a := range o.Reviewers {
		if ok && !slices.Contains(program.Reviewers, a) {
			list = append(list, a)
		}
	}
	return list
}
