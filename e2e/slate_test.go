package e2e

import (
	"net/url"
	"testing"
)

const slateApplication = "VALLEYSONGSANDTHEIRNOTESD2"

// A slate is made of what was selected, tried on a node, and read like this by who makes it and by who looks on.
func TestASlateLooks(t *testing.T) {
	site := newSite(t)
	axe := module(t, "axe-core/axe.min.js")
	path := site.applied(t, slateApplication, 1)
	for _, a := range []url.Values{{"reviewer": {reviewer1.Hex()}}, {"reviewer": {reviewer2.Hex()}}} {
		site.post(t, proposer, path+"/reviewers", a)
	}
	site.reviews(t, reviewer1, path, scored("1", "4", "The pilot carries it."))
	site.reviews(t, reviewer2, path, scored("1", "5", "It is what is missing."))
	steward, visitor := site.visit(t), site.visit(t)
	visitor.open("/slates")
	visitor.seesAll("No application waits", "Proposals of grants")
	steward.session(proposer)
	steward.open(path + "/reviewers")
	steward.click("Selected for a slate It may be put on a slate, with these reviews, and voted on as it is.")
	steward.fillsText("reason", "Both reviews would fund it.")
	steward.click("Decide on version 1")
	steward.at(path)
	visitor.sees("1 application selected")
	visitor.examined(axe, "slates")

	steward.open("/slates")
	steward.click("Make a slate of Data that anyone may use")
	steward.until(`location.search.includes("slate=")`)
	steward.types("title", "Songs of the spring")
	steward.seesAll("are those of the plan below", "2 reviews of the plan")
	steward.click("Simulate the slate as saved")
	steward.sees("Succeeds as of block")
	steward.examined(axe, "slate simulated")
	steward.types("required."+slateApplication, "9")
	steward.sees("It can't need 9 approvals of 2 reviewers.")
	steward.examined(axe, "slate refused")
	steward.open("/slates")
	steward.seesAll("Your slates", "Songs of the spring")
	steward.examined(axe, "slates of their own")
}
