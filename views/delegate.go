package views

import (
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// othersWeight is the weight that an account has beyond its own tokens.
func othersWeight(d *models.Delegate) models.Uint {
	if d.Delegate == d.Account {
		return d.Votes.Sub(d.Balance)
	}
	return d.Votes
}

func otherDelegators(d *models.Delegate) int {
	if d.Delegate == d.Account && d.Delegators > 0 {
		return d.Delegators - 1
	}
	return d.Delegators
}

func delegatesShown(d DelegatesData) string {
	return count(d.List.first()) + " to " + count(d.List.first()+len(d.List.Rows)-1) + " of " + many(d.List.Total, "delegate", "delegates")
}

func delegatesPath(d DelegatesData, page int) string {
	if page < 1 || page > d.List.pages() {
		return ""
	}
	q := url.Values{}
	set(q, "search", d.Search)
	return path("/delegates", q, "page", page)
}

func stancesPath(base string, l List[models.Stance], step int) string {
	page := max(1, l.Page) + step
	if page < 1 || page > l.pages() {
		return ""
	}
	return path(base, url.Values{}, "page", page)
}

func markClass(m models.Mark) string {
	if !m.Voted {
		return "missed"
	}
	return supportClass(m.Support)
}

// marksWords is a strip of marks in words, for those who do not see it.
func marksWords(d models.DAO, list []models.Mark) string {
	var words []string
	for _, m := range list {
		word := "missed"
		if m.Voted {
			word = m.Support.String()
		}
		words = append(words, d.Number(m.ProposalID)+" "+word)
	}
	return strings.Join(words, ", ")
}

func delegateName(p Page, a common.Address) string {
	if a == p.Account && p.SignedIn() {
		return "You, " + short(a)
	}
	if name := p.name(a); name != "" {
		return name
	}
	return short(a)
}

// largest is how much of a delegate's weight its largest holder gives.
func largest(d DelegateData) string {
	if len(d.Delegators.Rows) == 0 {
		return "delegate to it"
	}
	return "largest is " + share(d.Delegators.Rows[0].Balance, d.Delegate.Votes) + " of it"
}

// delegateOffer names what the panel offers.
func delegateOffer(p Page, d DelegateData) string {
	switch {
	case d.Own == nil:
		return "out"
	case d.Own.Delegate == d.Delegate.Account:
		return "done"
	}
	return "open"
}

func delegateHeading(p Page, d DelegateData) string {
	if p.SignedIn() && d.Delegate.Account == p.Account {
		return "Delegate to yourself"
	}
	return "Delegate to " + short(d.Delegate.Account)
}

func delegatedHere(p Page, d DelegateData) string {
	if d.Delegate.Account == p.Account {
		return "You vote with your own"
	}
	return "It votes with your"
}

// openWords says which votes a delegation counts for.
func openWords(open int) string {
	switch open {
	case 0:
		return "Counts for votes that start after it."
	case 1:
		return "Counts for votes that start after it. The open vote keeps its weights."
	}
	return "Counts for votes that start after it. The " + few(open) + " open votes keep their weights."
}

func ownHolding(p Page, own *models.Delegate) string {
	holding := votesOf(p.DAO, own.Balance)
	switch {
	case own.Balance.IsZero():
		return holding + "."
	case own.Delegate == p.Account || own.Delegate == (common.Address{}):
		return holding + ","
	}
	return holding
}

// ownWords says whom the reader's tokens vote with.
func ownWords(p Page, own *models.Delegate) string {
	switch {
	case own.Balance.IsZero():
		return ""
	case own.Delegate == p.Account:
		return "delegated to yourself."
	case own.Delegate == (common.Address{}):
		return "delegated to nobody: they do not vote."
	}
	return "delegated to"
}
