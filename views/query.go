package views

import (
	"net/url"
	"strconv"
	"strings"

	"backprop/models"
)

// query is the path of the list of proposals that a filter chooses.
func query(f models.Filter) string {
	q := url.Values{}
	if len(f.States) > 0 {
		q.Set("state", stateName(f.States[0]))
	}
	set(q, "track", string(f.Track))
	set(q, "search", f.Search)
	if f.Order == models.Ending {
		q.Set("order", string(f.Order))
	}
	return path("/proposals", q, "page", f.Page)
}

func set(q url.Values, key, value string) {
	if value != "" {
		q.Set(key, value)
	}
}

// path is a path with a query, in which a page number stands unless it is the first.
func path(base string, q url.Values, key string, page int) string {
	if page > 1 {
		q.Set(key, strconv.Itoa(page))
	}
	if len(q) == 0 {
		return base
	}
	return base + "?" + q.Encode()
}

// pages is how many pages a list has, at least one.
func (l List[T]) pages() int {
	if l.Size <= 0 {
		return 1
	}
	return max(1, (l.Total+l.Size-1)/l.Size)
}

// first is the number of the list's first row on this page, counted from 1.
func (l List[T]) first() int { return (max(l.Page, 1)-1)*l.Size + 1 }

// signIn is the path to sign in and come back.
func (p Page) signIn() string {
	back := p.Next
	if back == "" {
		back = p.Path
	}
	return "/session/new?" + url.Values{"next": {local(back)}}.Encode()
}

// local is a path of this site, or / where it could lead elsewhere.
func local(path string) string {
	if !strings.HasPrefix(path, "/") || strings.HasPrefix(path, "//") || strings.ContainsAny(path, "\\\t\r\n") {
		return "/"
	}
	return path
}
