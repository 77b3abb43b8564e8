package views

import (
	"net/url"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/yuin/goldmark/ast"
	gmtext "github.com/yuin/goldmark/text"

	"backprop/models"
)

// Section is a part of a page that can be commented on.
type Section struct{ ID, Title string }

// HasSection tells whether one of some sections has an id.
func HasSection(list []Section, id string) bool {
	for _, x := range list {
		if x.ID == id {
			return true
		}
	}
	return false
}

// ProposalSections are what can be commented on in a proposal: the parts of its page, and those that its text's headings make.
func ProposalSections(x models.Proposal) []Section {
	return sectionsOf(models.Besides(x.Description))
}

// CandidateSections are what can be commented on in a candidate.
func CandidateSections(x models.Candidate) []Section { return sectionsOf(x.Description) }

func sectionsOf(description string) []Section {
	list := []Section{{"ask", "The ask"}}
	part, _ := beginning(models.ParseDescription(description).Body, "/")
	for i, title := range headingWords(part) {
		if len(list) == models.SectionsLimit {
			break
		}
		list = append(list, Section{"ask-" + strconv.Itoa(i+1), title})
	}
	return append(list, Section{"chain", "What it does on chain"})
}

// headingWords are the words of a text's headings, in their order.
func headingWords(source string) (list []string) {
	if nested(source) {
		return nil
	}
	raw := []byte(plain(source))
	doc := goldmarks.Parser().Parse(gmtext.NewReader(raw))
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if h, ok := n.(*ast.Heading); ok && entering {
			if words := strings.Join(strings.Fields(wordsOf(h, raw)), " "); words != "" {
				list = append(list, clip(words))
			}
			return ast.WalkSkipChildren, nil
		}
		return ast.WalkContinue, nil
	})
	return list
}

// wordsOf are the plain words below a node.
func wordsOf(n ast.Node, source []byte) string {
	var b strings.Builder
	_ = ast.Walk(n, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		switch t := n.(type) {
		case *ast.Text:
			if entering {
				b.Write(t.Segment.Value(source))
				b.WriteByte(' ')
			}
		case *ast.String:
			if entering {
				b.Write(t.Value)
			}
		}
		return ast.WalkContinue, nil
	})
	return b.String()
}

// sectionTitle names a section.
func sectionTitle(list []Section, id string) string {
	for _, x := range list {
		if x.ID == id {
			return x.Title
		}
	}
	return "a section that is gone"
}

// CommentsPath is the path of a page of a subject's comments, of one section if it is named.
func CommentsPath(subject, section string, page int) string {
	q := url.Values{}
	set(q, "section", section)
	return path("/"+subject, q, "comments", page)
}

func commentPath(id string) string { return "/comments/" + id }

func commentsStep(d Discussion, step int) string {
	page := max(1, d.List.Page) + step
	if page < 1 || page > d.List.pages() {
		return ""
	}
	return CommentsPath(d.Subject, d.Section, page) + "#discussion"
}

func replyPath(d Discussion, id string) string {
	return "/" + d.Subject + "?" + url.Values{"reply": {id}}.Encode() + "#say"
}

func (d Discussion) all() (n int) {
	for _, x := range d.Counts {
		n += x
	}
	return n
}

// weightOf is an author's weight, in words.
func weightOf(p Page, d Discussion, a common.Address) string {
	if w := d.Weights[a]; !w.IsZero() {
		return votesOf(p.DAO, w)
	}
	return "no weight"
}

// subjectWords name what a comment is about.
func subjectWords(p Page, subject string) string {
	kind, id, _ := strings.Cut(subject, "/")
	switch kind {
	case "proposals":
		if u, err := models.ParseUint(id); err == nil {
			return p.DAO.Number(u)
		}
	case "polls":
		return "a poll"
	case "candidates":
		return "a candidate"
	case "comments":
		return "a comment"
	case "statements":
		return "a delegate’s statement"
	case "accounts":
		return "an account"
	}
	return "something"
}

// subjectPath is where the subject of a moderation stands.
func subjectPath(subject string) string {
	if a, ok := strings.CutPrefix(subject, "accounts/"); ok {
		return "/delegates/" + a
	}
	if a, ok := strings.CutPrefix(subject, "statements/"); ok {
		return "/delegates/" + a + "#statement"
	}
	return "/" + subject
}

// did says what a moderator did.
func did(m models.Moderation) string {
	account := strings.HasPrefix(m.Subject, "accounts/")
	switch {
	case account && m.Kind == models.Hide:
		return "Silenced"
	case account:
		return "Let write again"
	case m.Kind == models.Hide:
		return "Hid"
	}
	return "Showed again"
}

// excerpt is a comment's beginning in one line.
func excerpt(body string) string {
	words, rest := cut(strings.Join(strings.Fields(body), " "), 80)
	if rest > 0 {
		return words + "…"
	}
	return words
}

func hideWord(subject string) string {
	if strings.HasPrefix(subject, "accounts/") {
		return "Silence"
	}
	return "Hide"
}

func showWord(subject string) string {
	if strings.HasPrefix(subject, "accounts/") {
		return "Let write again"
	}
	return "Show again"
}

// reasonID is the id of the field for a moderator's reason.
func reasonID(subject string) string {
	kind, _, _ := strings.Cut(subject, "/")
	return "reason-" + kind
}
