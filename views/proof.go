package views

import (
	"strconv"
	"strings"
	"unicode"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// ProofData is what the numbers of a page stand on.
type ProofData struct {
	Of       string // the page's name
	Back     string // its path
	Sections []ProofSection
}

// ProofSection is a part of a page.
type ProofSection struct {
	ID     string // as the page's section has it
	Title  string
	Words  string // what must be known besides; may be empty
	Proofs []models.Proof
}

// proofAt is where the numbers of a section are proved; empty where none are.
func (p Page) proofAt(section string) string {
	if p.Proof == "" {
		return ""
	}
	return p.Proof + "#" + section
}

// numbers is how many values a page's proofs give.
func (d ProofData) numbers() (n int) {
	for _, s := range d.Sections {
		for _, q := range s.Proofs {
			n += len(q.Answers)
		}
	}
	return n
}

// proofRow is a value that a proof gives.
type proofRow struct {
	id      string // anchor, once on a page
	what    string
	value   string // as pages show it
	printed string // as the command prints it
	where   string // in what the command prints
}

// proofCard is a command with the values that it gives.
type proofCard struct {
	to   common.Address
	name string // of the contract
	line string
	size string // in place of a line that is too long
	rows []proofRow
}

// cards are the commands of all sections, each with anchors that no other has.
func (d ProofData) cards(p Page) [][]proofCard {
	seen := map[string]int{"as-of": 1, "how": 1, "main": 1, "block": 1}
	for _, s := range d.Sections {
		seen[s.ID]++
	}
	list := make([][]proofCard, len(d.Sections))
	for i, s := range d.Sections {
		for _, q := range s.Proofs {
			c := proofCard{to: q.To, name: p.contractName(q.To), line: q.Line(p.Block.Number)}
			if c.line == "" {
				c.size = "The call carries " + many(len(q.Data), "byte", "bytes") + ", too many for a line. backprop verify makes it."
			}
			for _, a := range q.Answers {
				c.rows = append(c.rows, proofRow{once(seen, slug(a.What)), capital(a.What), valueOf(p, a), a.Printed(), whereIn(q, a)})
			}
			list[i] = append(list[i], c)
		}
	}
	return list
}

// contractName is what an account is among the DAO's contracts; empty for another.
func (p Page) contractName(a common.Address) string {
	for _, c := range contractRows(p.DAO) {
		if c.address == a {
			return c.name
		}
	}
	for _, x := range p.DAO.Payable() {
		if x.Address == a && !x.Native() {
			return plain(x.Symbol)
		}
	}
	return ""
}

// slug is a name as an anchor.
func slug(s string) string {
	return strings.Trim(strings.Map(func(r rune) rune {
		if r < unicode.MaxASCII && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			return unicode.ToLower(r)
		}
		return '-'
	}, s), "-")
}

// once is an anchor that was not used before.
func once(seen map[string]int, id string) string {
	seen[id]++
	if n := seen[id]; n > 1 {
		return once(seen, id+"-"+strconv.Itoa(n))
	}
	return id
}

// valueOf is a value as pages show it.
func valueOf(p Page, a models.Answer) string {
	n, err := models.ParseUint(a.Record)
	switch {
	case a.Form == models.OneOf && a.Record == "":
		return "nothing"
	case err != nil || a.Form == models.AsAccount || a.Form == models.AsHash:
		return plain(a.Record)
	case a.Asset != nil:
		return amount(*a.Asset, n) + " " + plain(a.Asset.Symbol)
	case a.Unix && n.IsZero():
		return "none"
	case a.Unix && n.Cmp(models.U(farthest)) <= 0:
		return moment(n.Uint64())
	}
	return models.Group(a.Record)
}

// farthest is the last moment that is shown as a date: the end of the year 9999.
const farthest = 253_402_300_799

// whereIn is where in what a command prints a value is.
func whereIn(q models.Proof, a models.Answer) string {
	logs := "the logs"
	if a.Is != "" {
		logs = "the logs whose " + ordinal(a.If+1) + " word of data is " + a.Is
	}
	switch {
	case a.Form == models.Counted:
		return "how many are " + logs
	case a.Form == models.Summed:
		return "the " + ordinal(a.Word+1) + " words of data of " + logs + ", added up"
	case a.Form == models.Among:
		return "the " + ordinal(a.Word+1) + " word of data of one of " + logs
	case len(q.Answers) == 1 && a.Word == 0 || a.Whole():
		return "all that it prints"
	}
	return "line " + strconv.Itoa(a.Word+1)
}

func ordinal(n int) string {
	words := []string{"", "first", "second", "third", "fourth", "fifth", "sixth"}
	if n < len(words) {
		return words[n]
	}
	return strconv.Itoa(n) + "th"
}
