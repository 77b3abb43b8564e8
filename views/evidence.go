package views

import (
	"net/url"
	"strings"

	"backprop/models"
)

// place is where a piece of evidence is found, as its submitter says.
type place struct {
	name string
	href string // http and https alone; empty otherwise
	addr string // as said
	kept string // what an address by content is called; empty for one that may change
}

// schemes are those by which what is found can't change.
var schemes = map[string]string{"ipfs": "IPFS", "ar": "Arweave", "swh": "Software Heritage", "bzz": "Swarm", "magnet": "BitTorrent"}

// whereabouts reads the text beside an evidence hash: a line for each place, with a name before it where it has one.
func whereabouts(text string) (list []place, words []string) {
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if x, ok := placeOf(line); ok {
			list = append(list, x)
		} else {
			words = append(words, line)
		}
	}
	return list, words
}

func placeOf(line string) (x place, ok bool) {
	at := strings.LastIndex(line, " ") + 1
	x.name, x.addr = strings.TrimRight(strings.TrimSpace(line[:at]), ":"), line[at:]
	u, err := url.Parse(x.addr)
	if err != nil {
		return x, false
	}
	switch u.Scheme {
	case "https", "http":
		x.href, ok = x.addr, u.Host != "" && u.User == nil
	default:
		x.kept, ok = schemes[u.Scheme]
	}
	if x.name == "" {
		x.name = x.addr
		if u.Host != "" && x.href != "" {
			x.name = u.Host
		}
	}
	return x, ok
}

// objectionWords say how many votes object, and how many it takes.
func objectionWords(p Page, m models.Milestone) string {
	return votesOf(p.DAO, m.Objections) + " of the " + votesOf(p.DAO, m.Threshold) + " that challenge it"
}

// objectionScale is what the bar of objections ends at.
func objectionScale(m models.Milestone) models.Uint {
	most := m.Threshold
	if m.Objections.Cmp(most) > 0 {
		most = m.Objections
	}
	return most.MulDiv(models.U(5), models.U(4))
}

func objectionBar(m models.Milestone) []segment {
	if m.Objections.IsZero() {
		return nil
	}
	return []segment{stretch(models.Uint{}, m.Objections, objectionScale(m), "against")}
}

func objectionMark(p Page, m models.Milestone) marker {
	return mark(m.Threshold, objectionScale(m), "challenged at "+weight(p.DAO.Token, m.Threshold))
}
