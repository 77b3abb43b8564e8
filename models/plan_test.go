package models_test

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"backprop/models"
)

// scraps are what texts of random plans are put together from: all that a document's own form is made of.
var scraps = []string{
	"a", "word", " ", "  ", "\n", "\n\n", "\\", "|", " | ", "| a | b |", "#", "# ", "## What", "\n## What\n", "\n\n## Why\n\n", "\\## Team", "## Milestones",
	"\n\n## Budget\n\n| Item | Amount |\n|---|---|\n", "### 1. One", "- [ ] ", "- [x] done", "```\n", "é", "日本", "<b>", "&amp;", "USDC", " days after acceptance",
	"\n\n\\\\## More\n", "Accepted when:", "---", "0x", "\t", "\n\n## Details", "\n\n## Prior work\n", "| Link |", "\n\n",
}

func scrap(r *rand.Rand, lines bool) string {
	var b strings.Builder
	for range r.IntN(9) {
		s := scraps[r.IntN(len(scraps))]
		if !lines {
			s = strings.ReplaceAll(s, "\n", "")
		}
		b.WriteString(s)
	}
	return b.String()
}

func details(r *rand.Rand) (list []models.Detail) {
	for range r.IntN(4) {
		list = append(list, models.Detail{Name: scrap(r, false), Text: scrap(r, false)})
	}
	return list
}

func randomPlan(r *rand.Rand) models.Plan {
	p := models.Plan{
		Application: "K7/" + scrap(r, false), Program: r.Uint64() >> r.IntN(64), Title: scrap(r, false), Track: models.Track(scrap(r, false)),
		Summary: scrap(r, true), Reason: scrap(r, true), Team: scrap(r, true), Work: scrap(r, true), More: scrap(r, true),
		Licence: scrap(r, false), Payee: scrap(r, false), Asset: "USDC", Links: details(r), Fields: details(r),
	}
	for range r.IntN(4) {
		m := models.Part{Title: scrap(r, false), Amount: fmt.Sprint(r.IntN(1000)), Days: fmt.Sprint(r.IntN(90))}
		for range r.IntN(4) {
			m.Criteria = append(m.Criteria, scrap(r, false))
		}
		p.Milestones = append(p.Milestones, m)
	}
	for range r.IntN(4) {
		p.Budget = append(p.Budget, models.Cost{Item: scrap(r, false), Amount: scrap(r, false)})
	}
	return p
}

func TestPlanReadsBackFromItsDocument(t *testing.T) {
	for seed := range uint64(20_000) {
		p := randomPlan(rand.New(rand.NewPCG(seed, 7)))
		d := p.Document()
		back, err := models.ParsePlan(d)
		if err != nil || !reflect.DeepEqual(back, p) {
			t.Fatalf("seed %d: %v\n%#v\n%#v\n%s", seed, err, p, back, d)
		}
		if found := models.Documents("# Slate\n\n" + d.Embed() + "\n\nmore"); len(found) != 1 || found[0] != d {
			t.Fatalf("seed %d: the document isn't found in a description", seed)
		}
	}
}

// What ParsePlan takes is exactly what Document writes, whatever else is handed to it.
func FuzzParsePlan(f *testing.F) {
	for seed := range uint64(20) {
		d := string(randomPlan(rand.New(rand.NewPCG(seed, 9))).Document())
		f.Add(d)
		f.Add(strings.Replace(d, "\n", "\n\n", 1))
		f.Add(strings.ReplaceAll(d, "|", ""))
		f.Add(d[:len(d)/2])
	}
	for _, d := range []string{"", "# ", "\n", "# a\n\n| Plan |  |\n|---|---|\n", "\n## Milestones\n\n### 1. \n", strings.Repeat("\n## What", 500)} {
		f.Add(d)
	}
	f.Fuzz(func(t *testing.T, d string) {
		p, err := models.ParsePlan(models.Document(d))
		if err == nil && string(p.Document()) != d {
			t.Errorf("%q is read as %q", d, p.Document())
		}
		if err != nil && !reflect.DeepEqual(p, models.Plan{}) {
			t.Error("a refused document leaves a plan")
		}
	})
}
