package views

import (
	"encoding/xml"

	"github.com/google/uuid"

	"backprop/models"
)

// FeedData is what a feed tells.
type FeedData struct {
	Site  string // URL of the site, without a slash at its end
	Of    Following
	Items []models.Item // newest first
	Since uint64        // when what is followed began: the feed's time while it has no items
}

// Updated is when something happened last.
func (d FeedData) Updated() uint64 {
	if len(d.Items) == 0 {
		return d.Since
	}
	return d.Items[0].Time
}

// An Atom feed, RFC 4287.
type atomFeed struct {
	XMLName xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
	Lang    string      `xml:"xml:lang,attr"`
	Title   string      `xml:"title"`
	ID      string      `xml:"id"`
	Updated string      `xml:"updated"`
	Author  atomAuthor  `xml:"author"`
	Links   []atomLink  `xml:"link"`
	Icon    string      `xml:"icon,omitempty"`
	Entries []atomEntry `xml:"entry"`
}

type atomAuthor struct {
	Name string `xml:"name"`
	URI  string `xml:"uri,omitempty"`
}

type atomLink struct {
	Rel  string `xml:"rel,attr"`
	Type string `xml:"type,attr"`
	Href string `xml:"href,attr"`
}

type atomEntry struct {
	Title     string   `xml:"title"`
	ID        string   `xml:"id"`
	Published string   `xml:"published"`
	Updated   string   `xml:"updated"`
	Link      atomLink `xml:"link"`
	Content   atomText `xml:"content"`
}

type atomText struct {
	Type string `xml:"type,attr"`
	Text string `xml:",chardata"`
}

// Atom writes a feed. An entry's id follows from the DAO and from what happened, so that it stays the same when the site
// moves, the record is built again, or a reorg moves what happened to another block.
func Atom(p Page, d FeedData) ([]byte, error) {
	f := atomFeed{
		Lang: "en", Title: d.Of.Title(p.DAO), ID: urn(p.DAO, "feed"+d.Of.Path), Updated: rfc3339(d.Updated()),
		Author: atomAuthor{plain(p.DAO.Name), d.Site + "/"},
		Links: []atomLink{
			{"self", "application/atom+xml", d.Site + d.Of.Feed()},
			{"alternate", "text/html", d.Site + orRoot(d.Of.Path)},
		},
	}
	for _, i := range d.Items {
		s := p.tell(i)
		f.Entries = append(f.Entries, atomEntry{
			Title: s.title, ID: urn(p.DAO, i.Key), Published: rfc3339(i.Time), Updated: rfc3339(i.Time),
			Link: atomLink{"alternate", "text/html", d.Site + s.path}, Content: atomText{"text", s.text},
		})
	}
	text, err := xml.MarshalIndent(f, "", " ")
	return append([]byte(xml.Header), append(text, '\n')...), err
}

func orRoot(path string) string {
	if path == "" {
		return "/"
	}
	return path
}

// urn names something of a DAO for ever: a UUID of version 5.
func urn(d models.DAO, what string) string { return "urn:uuid:" + name5(d, what) }

func name5(d models.DAO, what string) string {
	id := "eip155:" + models.U(d.ChainID).String() + ":" + d.Governor.Hex() + "/" + what
	return uuid.NewSHA1(uuid.NameSpaceURL, []byte(id)).String()
}
