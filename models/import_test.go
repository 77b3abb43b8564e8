package models_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"backprop/models"
)

func fixtures(t *testing.T, pattern string) []string {
	t.Helper()
	list, err := filepath.Glob(pattern)
	if err != nil || len(list) == 0 {
		t.Fatalf("no files at %s: %v", pattern, err)
	}
	return list
}

// linesOf are the lines of a text that say something, sorted.
func linesOf(texts ...string) (list []string) {
	for _, text := range texts {
		for line := range strings.Lines(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)) {
			if line = strings.TrimSpace(line); line != "" {
				list = append(list, line)
			}
		}
	}
	slices.Sort(list)
	return list
}

func TestApplicationsAreImportedWithoutLoss(t *testing.T) {
	all := fixtures(t, "testdata/applications/*.md")
	milestones, licences := 0, 0
	for _, path := range all {
		t.Run(filepath.Base(path), func(t *testing.T) {
			source, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			in, err := models.ImportMarkdown(string(source), filepath.Base(path))
			if err != nil {
				t.Fatal(err)
			}
			p := in.Plan
			want, got := linesOf(string(source)), linesOf(p.Summary, p.Reason, p.Team, p.Work, p.More)
			if i := slices.IndexFunc(want, func(s string) bool { return strings.HasPrefix(s, "# ") && strings.Contains(s, p.Title) }); i >= 0 && len(want) == len(got)+1 {
				want = slices.Delete(want, i, i+1)
			}
			if !slices.Equal(got, want) {
				t.Errorf("%d of %d lines", len(got), len(want))
			}
			if p.Title == "" {
				t.Error("no title")
			}
			if back, err := models.ParsePlan(p.Document()); err != nil || back.Document() != p.Document() {
				t.Errorf("its document does not read back: %v", err)
			}
			if len(p.Milestones) > 0 {
				milestones++
			}
			if p.Licence != "" {
				licences++
			}
			t.Log(p.Title, p.Licence, describe(p), in.Notes)
		})
	}
	if milestones < 20 || licences < 20 {
		t.Errorf("of %d applications only %d have milestones and %d a licence", len(all), milestones, licences)
	}
}

func describe(p models.Plan) (s string) {
	for _, m := range p.Milestones {
		s += fmt.Sprintf("[%s | %s | %s days | %d criteria]", m.Title, m.Amount, m.Days, len(m.Criteria))
	}
	return s
}

func TestTablesBecomeMilestones(t *testing.T) {
	for file, want := range map[string]string{
		"AgentDot.md":    "[AI extrinsic builder (transfer, staking, xcm transfers) | 5,000 | 10 days | 8 criteria][Prompt box queuing and batched execution | 5,000 | 10 days | 6 criteria]",
		"DotPassport.md": "[Engine + UI + Score Generator | 5,000 | 45 days | 4 criteria][API/SDK + Wallet Integration + Widget | 5,000 | 45 days | 4 criteria]",
		"Polka_space.md": "[Polkadot Integration & Core Functionality | 3,750 | 38 days | 7 criteria][User Experience & Feature Completion | 3,750 | 38 days | 7 criteria]",
		"polka_RTC.md":   "[Milestone 1 | 5,520 |  days | 4 criteria][Milestone 2 | 5,040 |  days | 4 criteria]",
		"khoj.md":        "[Replace Coinbase CDP with Reown Kit, Replace Walrus with IPFS/Crust, Perplexity Sonar API, Improvements to location ver… | 2,740 | 45 days | 9 criteria]",
	} {
		source, err := os.ReadFile("testdata/applications/" + file)
		if err != nil {
			t.Fatal(err)
		}
		in, err := models.ImportMarkdown(string(source), file)
		if got := describe(in.Plan); err != nil || !strings.HasPrefix(got, want) {
			t.Errorf("%s: %v\n got %s\nwant %s", file, err, got, want)
		}
	}
}

func TestHostileMarkdownIsImportedOrRefused(t *testing.T) {
	for _, text := range []string{
		"", " \n\n", strings.Repeat("#", 300_000), strings.Repeat("|-|", 60_000), strings.Repeat("# a\n|a|b|\n|--|--|\n|1|2|\n", 6_000), "\xff\xfe# x", "# \u202e\n```\nopen",
		"| Milestone | Cost |\n|---|---|\n| 1 | $" + strings.Repeat("9", 500) + " |", "| Number | Deliverable | Specification |\n|--|--|--|\n| 1-999999999999999999999 | a | b |",
		"| Milestone | Deliverables | Cost |\n|--|--|--|\n| 1 | Deliverables 1-99999999 | $1 |",
	} {
		in, err := models.ImportMarkdown(text, "x.md")
		if err != nil {
			continue
		}
		if back, err := models.ParsePlan(in.Plan.Document()); err != nil || back.Document() != in.Plan.Document() {
			t.Errorf("%.40q does not read back: %v", text, err)
		}
	}
}
