package e2e

import (
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// post sends a form as an account and returns where it leads.
func (s *site) post(t testing.TB, account common.Address, path string, fields url.Values) string {
	t.Helper()
	who := s.client(t).signIn(account)
	who.http.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	request, err := http.NewRequest(http.MethodPost, s.url+path, strings.NewReader(fields.Encode()))
	must(t, err)
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	answer, err := who.http.Do(request)
	must(t, err)
	answer.Body.Close()
	to, err := answer.Location()
	must(t, err)
	return to.Path
}

// goodApplication may be submitted to the sample's first program.
func goodApplication(id string) url.Values {
	return url.Values{
		"id": {id}, "revision": {"0"}, "program": {"1"}, "track": {"Datasets"}, "title": {"Market day recordings from nine valleys"},
		"summary": {"Two hundred hours of speech on market days, cut into sentences and written down twice.\n\n### What is in it\n\n- prices called out, bargains, greetings\n- **no** names, and no child's voice\n\n| Valley | Hours |\n|---|--:|\n| Upper | 120 |\n| Lower | 80 |\n"},
		"reason":  {"Speech recognisers are trained on studios. On a market they fail, and those who can't read lose most."},
		"team":    {"Two phoneticians and a sound engineer, who recorded the pilot."}, "work": {"[The pilot](https://example.org/pilot): three hours, with consent for each voice."},
		"licence": {"CC-BY-4.0"}, "payee": {grantee.Hex()}, "asset": {"DUSD"}, "link-1-name": {"Pilot"}, "link-1-url": {"https://example.org/pilot"},
		"field-1": {"valley-markets, version 0.1"}, "field-2": {"CC-BY-4.0; consent on file for each voice"}, "field-3": {"7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069"},
		"field-4": {"200 hours, 80 GB of FLAC and CSV"}, "field-5": {"Two listeners a file; leakage by speaker"},
		"part-1-title": {"Upper valley, transcribed"}, "part-1-amount": {"14,000"}, "part-1-days": {"60"}, "part-1-criteria": {"120 hours with a consent record each\nTwo transcripts a sentence, agreement stated\nDataset card with all required fields"},
		"part-2-title": {"Lower valley, and the split for tests"}, "part-2-amount": {"9,500"}, "part-2-days": {"130"}, "part-2-criteria": {"80 hours more\nNo speaker in both splits"},
		"cost-1-item": {"Recording, 40 days at 260"}, "cost-1-amount": {"10,400"}, "cost-2-item": {"Transcription, 400 h at 30"}, "cost-2-amount": {"12,000"}, "cost-3-item": {"Storage and mirrors"}, "cost-3-amount": {"1,100"},
	}
}

// applied submits an application of the grantee's in one version, or in two that differ.
func (s *site) applied(t testing.TB, id string, versions int) string {
	t.Helper()
	fields := goodApplication(id)
	s.post(t, grantee, "/applications", fields)
	path := "/applications/" + id
	s.post(t, grantee, path+"/versions", url.Values{"revision": {"1"}})
	if versions == 2 {
		fields.Set("revision", "1")
		fields.Set("reason", fields.Get("reason")+" We asked nine market councils, and all want it.")
		fields.Set("part-1-amount", "15,000")
		fields.Set("cost-1-amount", "11,400")
		fields.Set("part-1-criteria", fields.Get("part-1-criteria")+"\nEach council has a copy")
		s.post(t, grantee, path, fields)
		s.post(t, grantee, path+"/versions", url.Values{"revision": {"2"}, "note": {"The councils were asked, and get copies."}})
	}
	return path
}

const (
	firstID  = "MARKETDAYRECORDINGSAAAAAA2"
	secondID = "MARKETDAYRECORDINGSBBBBBB2"
	thirdID  = "MARKETDAYRECORDINGSCCCCCC2"
)

// Two people write an application together, look at it before it is submitted, and submit it once though they click twice.
func TestAnApplicationIsWrittenAndSubmitted(t *testing.T) {
	site := newSite(t)
	writer, partner := site.visit(t), site.visit(t)
	writer.session(grantee)
	partner.session(voter)

	writer.open("/applications/new?program=1")
	fields := goodApplication("")
	for _, name := range []string{"title", "summary", "reason", "licence", "team", "work", "field-1", "field-2", "field-4", "field-5", "payee", "part-1-title", "part-1-amount", "part-1-days", "cost-1-item", "cost-1-amount"} {
		value := fields.Get(name)
		switch {
		case name == "cost-1-amount":
			value = "14,000"
		case name != "title" && name != "payee" && name != "licence" && len(value) > 12:
			value = value[:12]
		}
		writer.types(name, value)
	}
	writer.types("part-1-criteria", "120 hours with a consent record each")
	writer.until(`location.pathname.endsWith("/edit") && Number(document.querySelector("[name=revision]").value) > 0`)
	path := strings.TrimSuffix(eval[string](writer, "location.pathname"), "/edit")

	writer.types("author", voter.Hex())
	writer.click("Invite author")
	writer.sees("asked, has not answered")
	partner.open("/applications")
	partner.click("Write it together")
	partner.at(path + "/edit")
	partner.click("Add milestone")
	partner.until(`document.querySelector("[name=part-2-title]") !== null && document.readyState === "complete"`)
	partner.types("part-2-title", "Lower valley")
	partner.types("part-2-amount", "9,500")
	partner.types("part-2-days", "130")
	partner.types("part-2-criteria", "No speaker in both splits")
	partner.click("Review and submit")
	partner.at(path + "/submit")
	partner.sees("The budget adds up to 14,000 DUSD, the milestones to 23,500 DUSD")
	partner.click("Back to the form")
	partner.at(path + "/edit")
	partner.types("cost-2-item", "Transcription")
	partner.types("cost-2-amount", "9,500")
	partner.click("Review and submit")
	partner.at(path + "/submit")
	partner.sees("Submit version 1")
	partner.clickTwice("Submit version 1")
	partner.at(path)
	partner.seesAll("version 1 of 1", "No speaker in both splits", "23,500.00")

	visitor := site.visit(t)
	visitor.open("/applications")
	visitor.click(fields.Get("title"))
	visitor.at(path)
	visitor.seesAll("120 hours with a consent record each", "Market day recordings from nine valleys")
}

// Every page of an application can be read and used by everybody, and fits.
func TestApplicationPagesAreAccessible(t *testing.T) {
	site := newSite(t)
	axe := module(t, "axe-core/axe.min.js")
	one, two := site.applied(t, firstID, 1), site.applied(t, secondID, 2)
	site.post(t, grantee, "/applications", url.Values{"id": {thirdID}, "program": {"1"}, "revision": {"0"}, "title": {"Only begun"}, "part-1-amount": {"1,5"}, "cost-1-item": {"x"}})
	visitor, writer := site.visit(t), site.visit(t)
	writer.session(grantee)
	for _, c := range []struct {
		who        *person
		name, path string
	}{
		{visitor, "applications", "/applications"},
		{visitor, "application", two},
		{visitor, "application old version", two + "?version=1"},
		{visitor, "application changes", two + "/changes?from=1&to=2"},
		{writer, "applications own", "/applications"},
		{writer, "application own", one},
		{writer, "application edit", one + "/edit"},
		{writer, "application mistakes", "/applications/" + thirdID + "/edit?checked=1"},
		{writer, "application submit", "/applications/" + thirdID + "/submit"},
		{writer, "application new", "/applications/new?program=1"},
		{writer, "application new without a program", "/applications/new"},
	} {
		t.Run(c.name, func(t *testing.T) {
			defer c.who.in(t)()
			c.who.open(c.path)
			if os.Getenv("SCREENSHOTS") != "" {
				c.who.pictures(c.name)
				return
			}
			c.who.isAccessible(axe)
			c.who.fits()
		})
	}
}
