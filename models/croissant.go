package models

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
)

// DatasetCard is what a Croissant description (mlcommons.org/croissant/1.0) says of a dataset.
type DatasetCard struct {
	Name, Version, URL, Licence string
	Files                       []DatasetFile
}

// DatasetFile is one file of a dataset.
type DatasetFile struct {
	Name, URL, Format string
	SHA256            string // in lower case; empty when the card has none that could be one
	Refused           string // what the card has in its place, and why that is no hash
}

// cardLimit is how many bytes of a card are read.
const cardLimit = 400_000

// ParseCroissant reads a dataset's metadata.json. Hashes that are placeholders are refused one by one.
func ParseCroissant(data []byte) (DatasetCard, error) {
	if len(data) > cardLimit {
		return DatasetCard{}, Invalid{"file", "is longer than 400,000 bytes"}
	}
	var raw struct {
		Type     any         `json:"@type"`
		Name     string      `json:"name"`
		Version  any         `json:"version"`
		URL      string      `json:"url"`
		License  any         `json:"license"`
		Contents []cardEntry `json:"distribution"`
	}
	if err := json.Unmarshal(data, &raw); err != nil {
		return DatasetCard{}, Invalid{"file", "is not the JSON of a Croissant dataset"}
	}
	if kind := words(raw.Type); !strings.HasSuffix(kind, "Dataset") || strings.TrimSpace(raw.Name) == "" {
		return DatasetCard{}, Invalid{"file", "does not describe a dataset: its @type must be Dataset and its name must be there"}
	}
	card := DatasetCard{Name: oneLine(raw.Name), Version: oneLine(words(raw.Version)), URL: oneLine(raw.URL), Licence: oneLine(words(raw.License))}
	for _, e := range raw.Contents {
		if f, ok := e.file(); ok {
			card.Files = append(card.Files, f)
		}
	}
	return card, nil
}

// cardEntry is a FileObject or a FileSet.
type cardEntry struct {
	Type     any    `json:"@type"`
	ID       string `json:"@id"`
	Name     string `json:"name"`
	URL      string `json:"contentUrl"`
	Encoding any    `json:"encodingFormat"`
	SHA256   any    `json:"sha256"`
	Within   any    `json:"containedIn"`
}

// file is an entry that is a file by itself, not a part of another one.
func (e cardEntry) file() (DatasetFile, bool) {
	f := DatasetFile{Name: oneLine(e.Name), URL: oneLine(e.URL), Format: oneLine(words(e.Encoding))}
	if f.Name == "" {
		f.Name = oneLine(e.ID)
	}
	if strings.HasSuffix(words(e.Type), "FileSet") {
		return f, false
	}
	sum := strings.ToLower(strings.TrimSpace(words(e.SHA256)))
	if sum == "" && e.Within != nil {
		return f, false // what holds it has a hash
	}
	if reason := hashWrong(sum); sum == "" {
		f.Refused = "The card has no SHA-256 for it."
	} else if reason != "" {
		f.Refused = fmt.Sprintf("The card's SHA-256, “%s”, %s.", clip(sum), reason)
	} else {
		f.SHA256 = sum
	}
	return f, true
}

// words is a value that may be one text or a list of them.
func words(v any) string {
	switch x := v.(type) {
	case string:
		return x
	case float64:
		return fmt.Sprint(x)
	case []any:
		var list []string
		for _, y := range x {
			if s := words(y); s != "" {
				list = append(list, s)
			}
		}
		return strings.Join(list, ", ")
	case map[string]any:
		return words(x["@id"])
	}
	return ""
}

// oneLine is a text as it may stand in a field of one line.
func oneLine(s string) string {
	s = strings.Map(func(r rune) rune {
		if hasControl(string(r)) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(s, ""))
	return shorten(strings.Join(strings.Fields(s), " "), LineLimit)
}

// Describe fills a dataset's card into a plan, and tells what was taken over and what was refused.
func (p Plan) Describe(card DatasetCard) (Plan, []string) {
	p.Fields, p.Links = slices.Clone(p.Fields), slices.Clone(p.Links)
	name := card.Name
	if card.Version != "" {
		name += ", version " + card.Version
	}
	p.answer(DatasetName, name)
	if card.Licence != "" {
		p.answer(DatasetTerms, card.Licence)
	}
	notes := []string{"The name and terms of “" + card.Name + "” are taken from its card."}
	sums := map[string]bool{}
	for _, f := range card.Files {
		if f.SHA256 == "" {
			notes = append(notes, "“"+f.Name+"”: "+f.Refused+" It is not taken over; hash the real file.")
			continue
		}
		sums[f.SHA256] = true
		notes = append(notes, "“"+f.Name+"” has the SHA-256 "+f.SHA256+".")
	}
	if sum := onlyOne(sums); sum != "" {
		p.answer(DatasetHash, sum)
	} else if len(sums) > 1 {
		notes = append(notes, "The card has several files: choose one of their hashes, or hash the folder with backprop hash.")
	}
	if card.URL != "" && !slices.ContainsFunc(p.Links, func(l Detail) bool { return l.Text == card.URL }) {
		p.Links = append(p.Links, Detail{"Dataset " + card.Name, card.URL})
	}
	return p, notes
}

func onlyOne(set map[string]bool) string {
	if len(set) != 1 {
		return ""
	}
	for s := range set {
		return s
	}
	return ""
}

// answer sets a field where the plan's track asks for it.
func (p *Plan) answer(name, text string) {
	if !slices.ContainsFunc(Questions(p.Track), func(q Question) bool { return q.Name == name }) {
		return
	}
	for i := range p.Fields {
		if p.Fields[i].Name == name {
			p.Fields[i].Text = text
			return
		}
	}
	p.Fields = append(p.Fields, Detail{name, text})
}
