package views

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"

	"github.com/microcosm-cc/bluemonday"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

const (
	markdownLimit = 20_000 // bytes; nested text takes more than linear time
	linkRel       = "noopener nofollow ugc"
	topHeading    = 3 // the page's own headings end at 2
)

var (
	goldmarks = goldmark.New(
		goldmark.WithExtensions(
			extension.NewTable(extension.WithTableCellAlignMethod(extension.TableCellAlignAttribute)),
			extension.Strikethrough,
			extension.Linkify,
		),
		goldmark.WithParserOptions(parser.WithASTTransformers(util.Prioritized(tidy{}, 500))),
	)
	sanitizer = policy()
)

// policy allows the elements that Markdown gives, and links to where a reader may safely go.
func policy() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "br", "hr", "h3", "h4", "h5", "h6", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td")
	p.AllowAttrs("href").OnElements("a")
	p.AllowAttrs("rel").Matching(regexp.MustCompile("^" + linkRel + "$")).OnElements("a")
	p.AllowAttrs("align").Matching(regexp.MustCompile("^(left|right|center)$")).OnElements("th", "td")
	p.AllowAttrs("start").Matching(bluemonday.Integer).OnElements("ol")
	p.AllowURLSchemes("http", "https", "mailto", "ipfs")
	p.RequireParseableURLs(true)
	return p
}

// little are the elements that a comment may have: its headings and tables become plain paragraphs.
var little = func() *bluemonday.Policy {
	p := bluemonday.NewPolicy()
	p.AllowElements("p", "br", "strong", "em", "del", "code", "pre", "blockquote", "ul", "ol", "li")
	p.AllowAttrs("href").OnElements("a")
	p.AllowAttrs("rel").Matching(regexp.MustCompile("^" + linkRel + "$")).OnElements("a")
	p.AllowURLSchemes("http", "https", "mailto", "ipfs")
	p.RequireParseableURLs(true)
	return p
}()

// littleMarkdown renders a comment; ok is false when it is too long or too nested to be rendered in a bounded time.
func littleMarkdown(source string) (html string, ok bool) {
	if html, ok = markdown(source); !ok {
		return "", false
	}
	return little.Sanitize(headingTags.ReplaceAllString(html, "<${1}p>")), true
}

var headingTags = regexp.MustCompile(`<(/?)h[1-6]>`)

// markdown renders a text; ok is false when it is too long or too nested to be rendered in a bounded time.
func markdown(source string) (html string, ok bool) {
	if len(source) > markdownLimit || nested(source) {
		return "", false
	}
	var b bytes.Buffer
	if err := goldmarks.Convert([]byte(plain(source)), &b); err != nil {
		return "", false
	}
	return plain(sanitizer.Sanitize(b.String())), true // once more: a character may be typed by its number
}

// tables puts a table into a part of its own that scrolls by itself, with the keyboard too.
var tables = strings.NewReplacer("<table>", `<div class="scroll" role="group" aria-label="Table" tabindex="0"><table>`, "</table>", "</table></div>")

// beginning is as much of a text as can be laid out, up to the end of a block where there is one, and how many bytes are
// left. It is all of it where there is no other place to read it.
func beginning(source, whole string) (part string, rest int) {
	if whole == "" || len(source) <= markdownLimit {
		return source, 0
	}
	part = strings.ToValidUTF8(source[:markdownLimit], "")
	for _, end := range []string{"\n\n", "\n"} {
		if i := strings.LastIndex(part, end); i > markdownLimit/2 {
			part = part[:i]
			break
		}
	}
	return part, len(source) - len(part)
}

// nested tells whether a line opens more blocks, or the text more brackets, than a person would.
func nested(source string) bool {
	for line := range strings.Lines(source) {
		markers := 0
		for _, c := range line {
			if !strings.ContainsRune(" \t>-+*", c) {
				break
			}
			if c != ' ' && c != '\t' {
				markers++
			}
		}
		if markers > 12 && strings.Trim(line, " \t\r\n-*>+") != "" {
			return true
		}
	}
	return false
}

// tidy fits a text into the page: its headings go below the page's own without a gap, those that say nothing go, its
// pictures become links to them. What a browser would not show is shown as it was typed: HTML, titles and definitions of links.
type tidy struct{}

func (tidy) Transform(doc *ast.Document, source gmtext.Reader, _ parser.Context) {
	for _, n := range tags(doc, source.Source()) {
		n.Parent().ReplaceChild(n.Parent(), n, typed(n, source.Source()))
	}
	for _, h := range hollow(doc) {
		h.Parent().RemoveChild(h.Parent(), h)
	}
	var levels []int
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n := n.(type) {
		case *ast.Heading:
			levels = descend(levels, n.Level)
			n.Level = min(6, topHeading-1+len(levels))
		case *ast.Link:
			n.SetAttributeString("rel", []byte(linkRel))
			entitle(n, n.Title)
		case *ast.AutoLink:
			n.SetAttributeString("rel", []byte(linkRel))
		}
		return ast.WalkContinue, nil
	})
	for _, img := range images(doc) {
		unpicture(img)
	}
}

// entitle says the title of a link or picture after it.
func entitle(n ast.Node, title []byte) {
	if len(title) > 0 {
		n.Parent().InsertAfter(n.Parent(), n, verbatim(append([]byte(" "), title...)))
	}
}

// verbatim is text that is shown as it is.
func verbatim(b []byte) ast.Node {
	n := ast.NewString(b)
	n.SetRaw(true)
	return n
}

// tags are the pieces of HTML and the definitions of links in a text, without the marks that tell where a document begins and ends.
func tags(doc ast.Node, source []byte) (list []ast.Node) {
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		switch n.Kind() {
		case ast.KindRawHTML, ast.KindLinkReferenceDefinition:
			list = append(list, n)
		case ast.KindHTMLBlock:
			if !documentMark.Match(n.Lines().Value(source)) {
				list = append(list, n)
			}
		}
		return ast.WalkContinue, nil
	})
	return list
}

// typed is one of the tags as the words that were typed; a line break is one.
func typed(n ast.Node, source []byte) ast.Node {
	switch n := n.(type) {
	case *ast.HTMLBlock:
		lines := n.Lines().Value(source)
		if n.HasClosure() {
			lines = append(lines, n.ClosureLine.Value(source)...)
		}
		return paragraph(bytes.TrimSpace(lines))
	case *ast.LinkReferenceDefinition:
		return paragraph(bytes.TrimSpace(fmt.Appendf(nil, "[%s]: %s %s", n.Label, n.Destination, n.Title)))
	case *ast.RawHTML:
		if tag := n.Segments.Value(source); !lineBreak.Match(tag) {
			return verbatim(tag)
		}
	}
	end := ast.NewText()
	end.SetHardLineBreak(true)
	return end
}

func paragraph(b []byte) ast.Node {
	block := ast.NewParagraph()
	block.AppendChild(block, verbatim(b))
	return block
}

var (
	lineBreak    = regexp.MustCompile(`^(?i)<br */?>$`)
	documentMark = regexp.MustCompile(`^<!-- (document 0x[0-9a-f]{64}|end of document) -->\s*$`)
)

// unpicture replaces a picture by a link to it, or by its words alone where it stands in a link.
func unpicture(img *ast.Image) {
	parent := img.Parent()
	if !img.HasChildren() {
		img.AppendChild(img, ast.NewString([]byte("picture")))
	}
	if linked(img) {
		entitle(img, img.Title)
		for c := img.FirstChild(); c != nil; c = img.FirstChild() {
			parent.InsertBefore(parent, img, c)
		}
		parent.RemoveChild(parent, img)
		return
	}
	link := ast.NewLink()
	link.Destination = img.Destination
	link.SetAttributeString("rel", []byte(linkRel))
	entitle(img, img.Title)
	for c := img.FirstChild(); c != nil; c = img.FirstChild() {
		link.AppendChild(link, c)
	}
	parent.ReplaceChild(parent, img, link)
}

func linked(n ast.Node) bool {
	for up := n.Parent(); up != nil; up = up.Parent() {
		if up.Kind() == ast.KindLink {
			return true
		}
	}
	return false
}

// descend returns the levels that enclose a heading, itself last.
func descend(levels []int, level int) []int {
	for len(levels) > 0 && levels[len(levels)-1] >= level {
		levels = levels[:len(levels)-1]
	}
	return append(levels, level)
}

// hollow are the headings without a word.
func hollow(doc ast.Node) (list []ast.Node) {
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if h, ok := n.(*ast.Heading); ok && entering && wordless(h) {
			list = append(list, h)
		}
		return ast.WalkContinue, nil
	})
	return list
}

// wordless tells whether nothing below a node is shown.
func wordless(n ast.Node) bool {
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		switch c.Kind() {
		case ast.KindText:
			if c.(*ast.Text).Segment.IsEmpty() {
				continue
			}
			return false
		case ast.KindString, ast.KindCodeSpan, ast.KindAutoLink, ast.KindImage:
			return false
		}
		if !wordless(c) {
			return false
		}
	}
	return true
}

func images(doc ast.Node) (list []*ast.Image) {
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if img, ok := n.(*ast.Image); ok && entering {
			list = append(list, img)
		}
		return ast.WalkContinue, nil
	})
	return list
}
