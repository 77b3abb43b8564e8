package e2e

import (
	"html"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
)

var link = regexp.MustCompile(`<a [^>]*href="([^"]*)"`)

// crawl reads every public page that can be reached by links from the home page, and dao.json. It gives the bodies by
// path. A link that leads nowhere fails the story.
func (s *site) crawl(t testing.TB) map[string]string {
	t.Helper()
	for range 100 { // the account that pays for ballots is looked at when the program has begun, and is no part of the record
		if !strings.Contains(s.get(t, "/readyz", http.StatusOK), `"balance":"0"`) {
			break
		}
		time.Sleep(100 * time.Millisecond)
	}
	pages := map[string]string{"/dao.json": s.get(t, "/dao.json", http.StatusOK)}
	for next := []string{"/"}; len(next) > 0; {
		bodies := s.fetch(t, next)
		var found []string
		for i, path := range next {
			pages[path] = bodies[i]
			found = append(found, links(path, bodies[i])...)
		}
		slices.Sort(found)
		next = slices.DeleteFunc(slices.Compact(found), func(path string) bool {
			_, known := pages[path]
			return known
		})
		if len(pages) > 2000 {
			t.Fatal("there is no end to the pages")
		}
	}
	return pages
}

// fetch reads some pages at a time.
func (s *site) fetch(t testing.TB, paths []string) []string {
	t.Helper()
	bodies := make([]string, len(paths))
	var all sync.WaitGroup
	free := make(chan struct{}, 4)
	for i, path := range paths {
		free <- struct{}{}
		all.Go(func() {
			defer func() { <-free }()
			answer, err := http.Get(s.url + path)
			if err != nil {
				t.Error(err)
				return
			}
			defer answer.Body.Close()
			body, err := io.ReadAll(answer.Body)
			if err != nil || answer.StatusCode != http.StatusOK {
				t.Errorf("GET %s: %s %v", path, answer.Status, err)
			}
			bodies[i] = string(body)
		})
	}
	all.Wait()
	return bodies
}

// links are the paths of this site that a page leads to. What needs an account is not public.
func links(page, body string) (paths []string) {
	base, _ := url.Parse(page)
	for _, match := range link.FindAllStringSubmatch(body, -1) {
		to, err := base.Parse(html.UnescapeString(match[1]))
		if err != nil || to.Host != "" || to.Scheme != "" {
			continue
		}
		to.Fragment = ""
		path := to.String()
		if strings.HasPrefix(path, "/drafts") || strings.HasPrefix(path, "/account") || strings.HasPrefix(path, "/static/") {
			continue
		}
		paths = append(paths, path)
	}
	return paths
}
