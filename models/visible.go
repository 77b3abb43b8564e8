package models

import (
	"regexp"
	"strings"
)

// What Markdown doesn't show of a text: comments, tags, where links lead, and definitions of links.
var (
	tags        = regexp.MustCompile(`<[a-zA-Z/!?][^<>]*>`)
	destination = regexp.MustCompile(`\]\([^()\n]*(\([^()\n]*\)[^()\n]*)*\)`)
	references  = regexp.MustCompile(`(?m)^ {0,3}\[[^\]\n]+\]:.*$`)
	fullLink    = regexp.MustCompile(`\]\[[^\]\n]*\]`)
)

// visible is what a reader sees of a text: without its documents, comments, tags, destinations and definitions of links. What may be
// shown or not is left out.
func visible(text string) string {
	text = Besides(text)
	for {
		before, rest, found := strings.Cut(text, "<!--")
		if !found {
			break
		}
		_, after, _ := strings.Cut(rest, "-->")
		text = before + " " + after
	}
	text = tags.ReplaceAllStringFunc(text, func(tag string) string {
		if strings.HasPrefix(tag, "<http") {
			return tag
		}
		return " "
	})
	text = references.ReplaceAllString(text, "")
	return fullLink.ReplaceAllString(destination.ReplaceAllString(text, "] "), "] ")
}
