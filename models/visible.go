package models

import (
	"regexp"
	"strings"
)

// What Markdown doesn't show of a text: comments, tags, where links lead, and definitions of links.
var (
	tags        = regexp.MustCompile(`<[a-zA-Z/!?][^<>]*>`)
	destination = regexp.MustCompile(`\]\([^()\n]*(\([^()\n]*\)[^()\n]*)*\)`)
	references  = regexp.MustCompile(`(?m)^ {0,3}\[[^\]\n]+\]:[ \t]*(\n.*|.+)$`)
	images      = regexp.MustCompile(`!\[[^\]\n]*\]`)
	fullLink    = regexp.MustCompile(`\]\[[^\]\n]*\]`)
)

// visible is what a reader sees of a text: without its documents, comments, tags, destinations and definitions of links, and what stands for images. What may
// be shown or not is left out.
func visible(text string) string {
	var shown strings.Builder
	for rest := Besides(text); rest != ""; {
		before, comment, _ := strings.Cut(rest, "<!--")
		shown.WriteString(before)
		shown.WriteByte(' ')
		_, rest, _ = strings.Cut(comment, "-->")
	}
	text = images.ReplaceAllString(shown.String(), " ")
	text = tags.ReplaceAllStringFunc(text, func(tag string) string {
		if strings.HasPrefix(tag, "<http") {
			return tag
		}
		return " "
	})
	text = references.ReplaceAllString(text, "")
	return fullLink.ReplaceAllString(destination.ReplaceAllString(text, "] "), "] ")
}
