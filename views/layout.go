package views

import (
	"strings"

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
