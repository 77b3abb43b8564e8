package models

import (
	"regexp"
	"strings"
	"unicode"
)

// Imported is what a Markdown application became, and what was understood of it besides its texts.
type Imported struct {
	Plan  Plan
	Notes []string // sentences
}

// importLimit is how many bytes of Markdown are read.
const importLimit = 200_000

// ImportMarkdown reads an application that somebody wrote as a Markdown file. Every line of it comes to stand in one of the
// plan's texts, in its order; what its tables say of milestones, costs and licence is filled in besides. name is the
// file's, for a text without a title of its own.
func ImportMarkdown(text, name string) (Imported, error) {
	if len(text) > importLimit {
		return Imported{}, Invalid{"file", "is longer than 200,000 bytes"}
	}
	text = strings.ToValidUTF8(strings.NewReplacer("\r\n", "\n", "\r", "\n", "\x00", "", "<!--", "&lt;!--").Replace(strings.TrimPrefix(text, "\ufeff")), "\ufffd")
	if strings.TrimSpace(text) == "" {
		return Imported{}, Invalid{"file", "is empty"}
	}
	d := &importing{name: name}
	for _, b := range cutBlocks(text) {
		d.place(b)
	}
	p := &d.plan
	for _, t := range []*string{&p.Summary, &p.Reason, &p.Team, &p.Work, &p.More} {
		*t = strings.Trim(*t, "\n")
	}
	if p.Title == "" {
		p.Title = titleOf(strings.TrimSuffix(strings.TrimSuffix(name, ".md"), ".markdown"))
	}
	d.tables()
	d.links()
	return Imported{*p, d.notes()}, nil
}

// importing is an import under way.
type importing struct {
	plan     Plan
	name     string
	into     *string // the text that the last block went to
	blocks   []block
	unshared int // deliverables that belong to no milestone that could be told
}

// block is a heading with what stands below it, up to the next heading.
type block struct {
	level   int    // 0 for what stands before the first heading
	heading string // without marks
	text    string // with the heading's line
}

var (
	headingLine = regexp.MustCompile(`^ {0,3}(#{1,6})\s+(.*)$`)
	// bareHeading is a heading of the usual form that lost its marks when it was copied.
	bareHeading = regexp.MustCompile(`^\PL*(Project Overview|Project Details|Ecosystem Fit|Team|Development Status|Development Roadmap|Budget Breakdown|Future Plans|Additional Information)\PL*$`)
	placeholder = regexp.MustCompile(`(?i)^name of your project$`)
)

// cutBlocks takes Markdown apart at its headings. Lines of code are none.
func cutBlocks(text string) []block {
	list := []block{{}}
	fence := ""
	for line := range strings.Lines(text) {
		bare := strings.TrimRight(line, " \t\n")
		if mark := strings.TrimLeft(bare, " "); fence == "" && (strings.HasPrefix(mark, "```") || strings.HasPrefix(mark, "~~~")) {
			fence = mark[:3]
		} else if fence != "" {
			if strings.HasPrefix(mark, fence) {
				fence = ""
			}
		} else if m := headingLine.FindStringSubmatch(bare); m != nil {
			list = append(list, block{level: len(m[1]), heading: titleOf(m[2])})
		} else if bareHeading.MatchString(bare) {
			list = append(list, block{level: 2, heading: titleOf(bare)})
		}
		list[len(list)-1].text += line
	}
	return list
}

var markup = strings.NewReplacer("**", "", "__", "", "`", "", `\`, "")

// titleOf is a heading's words, without marks and pictures.
func titleOf(s string) string {
	s = markup.Replace(strings.TrimRight(strings.TrimSpace(s), "#"))
	return strings.TrimSpace(strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '$' }))
}

// place puts a block into the text that its heading asks for; a block below another one stays with it.
func (d *importing) place(b block) {
	if d.into == nil {
		d.into = &d.plan.Summary
	}
	if b.level == 1 && d.plan.Title == "" && len(b.heading) <= TitleLimit && b.heading != "" && !placeholder.MatchString(b.heading) {
		d.plan.Title = b.heading
		_, b.text, _ = strings.Cut(b.text, "\n")
	}
	if b.level > 0 {
		if to := d.home(b); to != nil {
			d.into = to
		}
	}
	*d.into += b.text
	d.blocks = append(d.blocks, b)
}

// homes are the words that tell where a section belongs: those of the first list at any level, those of the second at the
// top alone.
var homes = []struct {
	any, top *regexp.Regexp
	text     func(*Plan) *string
}{
	{regexp.MustCompile(`^(budget|development roadmap|cost breakdown|future plans?\b)`), regexp.MustCompile(`roadmap|budget|future|additional|milestone|timeline`), func(p *Plan) *string { return &p.More }},
	{regexp.MustCompile(`^team$`), regexp.MustCompile(`^team`), func(p *Plan) *string { return &p.Team }},
	{regexp.MustCompile(`^development status`), regexp.MustCompile(`prior work|status`), func(p *Plan) *string { return &p.Work }},
	{regexp.MustCompile(`^ecosystem fit`), regexp.MustCompile(`^why|impact|differentiation`), func(p *Plan) *string { return &p.Reason }},
	{regexp.MustCompile(`^project (overview|details)`), regexp.MustCompile(`^(overview|description)`), func(p *Plan) *string { return &p.Summary }},
}

func (d *importing) home(b block) *string {
	name := strings.ToLower(b.heading)
	for _, h := range homes {
		if h.any.MatchString(name) || b.level <= 2 && h.top.MatchString(name) {
			return h.text(&d.plan)
		}
	}
	return nil
}

var (
	webLink = regexp.MustCompile(`https://(github|gitlab|huggingface)\.[a-z]+/[A-Za-z0-9._/-]+[A-Za-z0-9_/-]`)
	payeeIn = regexp.MustCompile(`\b0x[0-9a-fA-F]{40}\b`)
)

// links takes the places of code, models and data out of the texts, and the payee's address where there is one.
func (d *importing) links() {
	seen := map[string]bool{}
	p := &d.plan
	for _, text := range []string{p.Work, p.Team, p.Summary} {
		for _, url := range webLink.FindAllString(text, -1) {
			url = strings.TrimRight(url, "/")
			if !seen[url] && len(p.Links) < 8 {
				seen[url] = true
				p.Links = append(p.Links, Detail{linkName(url), url})
			}
		}
	}
	if a := payeeIn.FindString(p.Summary + p.Team + p.More); a != "" && p.Payee == "" {
		p.Payee = a
	}
}

// linkName is what a repository is called at its host.
func linkName(url string) string {
	_, path, _ := strings.Cut(strings.TrimPrefix(url, "https://"), "/")
	return path
}
