package views

import "backprop/models"

// clip keeps a title from filling a page.
func clip(title string) string {
	short, rest := cut(title, 200)
	if rest > 0 {
		return short + "…"
	}
	return short
}

// filterWords says what a filter asks for.
func filterWords(f models.Filter) string {
	words := ""
	if f.Search != "" {
		words = "“" + plain(clip(f.Search)) + "”"
	}
	if f.Track != "" {
		words += " in " + plain(clip(string(f.Track)))
	}
	if len(f.States) > 0 {
		words += " under " + labels[f.States[0]].word
	}
	if words == "" {
		return "this page"
	}
	return words
}

func elsewhere(d ProposalsData) string {
	if d.Elsewhere == 0 || d.Filter.Search == "" {
		return "Fewer words or another track may find it."
	}
	if d.Elsewhere == 1 {
		return "1 proposal matches in other tracks or states."
	}
	return count(d.Elsewhere) + " proposals match in other tracks or states."
}

// pageBack is the path of the page before, or empty.
func pageBack(d ProposalsData) string {
	f := d.Filter
	f.Page = d.List.Page - 1
	if f.Page < 1 {
		return ""
	}
	return query(f)
}

// pageOn is the path of the page after, or empty.
func pageOn(d ProposalsData) string {
	f := d.Filter
	f.Page = max(1, d.List.Page) + 1
	if f.Page > d.List.pages() {
		return ""
	}
	return query(f)
}
