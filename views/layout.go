package views

import (
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/static"
)

// heading is the document's title.
func (p Page) heading() string {
	if p.Title == "" {
		return plain(p.DAO.Name)
	}
	return plain(p.Title) + " · " + plain(p.DAO.Name)
}

// current is "page" for the very page that a link leads to, and "true" for what lies below it.
func current(path, link string) string {
	bare, _, _ := strings.Cut(path, "?")
	if bare == link {
		return "page"
	}
	return "true"
}

// links are the header's.
func (p Page) links() []Link {
	if p.DAO.Escrow == (common.Address{}) {
		return []Link{{"/proposals", "Proposals"}, {"/delegates", "Delegates"}, {"/treasury", "Treasury"}}
	}
	return []Link{{"/proposals", "Proposals"}, {"/grants", "Grants"}, {"/delegates", "Delegates"}, {"/treasury", "Treasury"}}
}

// within tells whether the page belongs to one of the header's links.
func (p Page) within(l Link) bool {
	if l.Path == "/grants" {
		return under(p.Path, "/grants") || under(p.Path, "/programs") || under(p.Path, "/applications") || under(p.Path, "/slates")
	}
	if l.Path == "/proposals" && (under(p.Path, "/polls") || under(p.Path, "/candidates")) {
		return true
	}
	return under(p.Path, l.Path)
}

// under tells whether a path is a link's, or lies below it.
func under(path, link string) bool {
	bare, _, _ := strings.Cut(path, "?")
	return bare == link || strings.HasPrefix(bare, link+"/")
}

func iconPath(name string) string { return static.URL("icons.svg") + "#" + name }

// nextTheme is the theme after this one in the order system, light, dark.
func nextTheme(theme string) string {
	switch theme {
	case "":
		return "light"
	case "light":
		return "dark"
	}
	return ""
}

func themeIcon(theme string) string {
	if theme == "" {
		return "theme"
	}
	return theme
}

func themeLabel(theme string) string {
	switch theme {
	case "":
		return "Theme: as the system. Change to light"
	case "light":
		return "Theme: light. Change to dark"
	}
	return "Theme: dark. Change to the system's"
}
