package views

import (
	"net/url"
	"slices"
	"strconv"
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
	f := d.Filter
	f.Page = page
	return DelegatesPath(f)
}

// DelegatesPath is the path of a page of the list.
func DelegatesPath(f models.DelegateFilter) string {
	q := url.Values{}
	set(q, "search", f.Search)
	if f.Stated {
		q.Set("statement", "1")
	}
	if f.Order != models.ByWeight {
		set(q, "order", string(f.Order))
	}
	if f.Order == models.ByLot && f.Seed > 0 {
		q.Set("seed", strconv.FormatUint(f.Seed, 10))
	}
	return path("/delegates", q, "page", f.Page)
}

// redraw is the path to another random order.
func redraw(f models.DelegateFilter) string {
	f.Seed, f.Page = 0, 1
	return DelegatesPath(f)
}

func orderName(o models.DelegateOrder) string {
	return map[models.DelegateOrder]string{
		models.ByWeight: "Most weight", models.ByDelegators: "Most holders", models.ByVoted: "Most votes cast", models.ByLot: "Random, fair",
	}[o]
}

func orderWords(o models.DelegateOrder) string {
	switch o {
	case models.ByDelegators:
		return "most holders first"
	case models.ByVoted:
		return "those first who voted on most of the last votes"
	case models.ByLot:
		return "in an order drawn by lot"
	}
	return "largest weight first"
}

// sorted is the aria-sort of a column.
func sorted(f models.DelegateFilter, column models.DelegateOrder) string {
	if f.Order == column || f.Order == "" && column == models.ByWeight {
		return "descending"
	}
	return "none"
}

// delegatePage is the path of a delegate's page with one page of its votes and one of its delegators; empty where there is
// none.
func delegatePage(d DelegateData, votes, holders int) string {
	if votes > d.Stances.pages() || holders > d.Delegators.pages() || votes < 0 || holders < 0 {
		return ""
	}
	q := url.Values{}
	if holders > 1 {
		q.Set("holders", strconv.Itoa(holders))
	}
	return path(delegatePath(d.Delegate.Account), q, "page", votes)
}

// conductRow is a figure of how a delegate votes, with what it is a part of.
type conductRow struct{ label, value, base string }

func conductRows(d DelegateData) []conductRow {
	c := d.Conduct
	rows := []conductRow{{"Cast with a reason", strconv.Itoa(c.Reasons) + " of " + strconv.Itoa(c.Votes), lastVotes(d)}}
	if c.Sided > 0 {
		rows = append(rows, conductRow{"As the vote went", strconv.Itoa(c.With) + " of " + strconv.Itoa(c.Sided), "of its votes For or Against that are decided"})
	}
	rows = append(rows, conductRow{"Votes after", perMille(c.Late), "of the voting period, half of them sooner"})
	if c.Own > 0 {
		rows = append(rows, conductRow{"In its own interest", strconv.Itoa(c.Own) + " of " + strconv.Itoa(c.Votes), "votes on what would pay it"})
	}
	return rows
}

func lastVotes(d DelegateData) string {
	if d.Conduct.Votes < d.Stances.Total {
		return "of its last " + strconv.Itoa(d.Conduct.Votes) + " votes"
	}
	return "of all its votes"
}

// perMille is a share given in thousandths.
func perMille(n int) string {
	return strconv.Itoa(n/10) + "." + strconv.Itoa(n%10) + nbsp + "%"
}

// ownGain tells of a stance whether the proposal would pay the account that took it. grants are those that pay it.
func ownGain(p Page, a common.Address, grants []models.Grant) func(models.Stance) bool {
	return func(s models.Stance) bool { return p.DAO.Favours(s.Proposal, a, grants) }
}

// paying are those of some grants that pay an account.
func paying(list []models.Grant, a common.Address) []models.Grant {
	return slices.DeleteFunc(slices.Clone(list), func(g models.Grant) bool { return g.Payee != a && g.Payout != a })
}

// interestWords says what a delegate's grants mean for its votes.
func interestWords(d DelegateData) string {
	words := "This delegate is paid by the DAO whose votes it casts. Votes on what pays it are marked above."
	if more := d.Grants.Total - len(d.Grants.Rows); more > 0 {
		words += " Its newest " + many(len(d.Grants.Rows), "grant", "grants") + " are shown."
	}
	return words
}

func proposalsMade(d DelegateData) string {
	if n := len(d.Proposals); n < 100 {
		return many(n, "proposal", "proposals")
	}
	return "the newest 100"
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
	if len(d.Delegators.Rows) == 0 || d.Delegators.Page > 1 {
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
	case d.Free != nil:
		return "open " + string(d.Free.State)
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

// stayWords says in one sentence what delegating here does to the reader's tokens, before and after.
func stayWords(p Page, d DelegateData) string {
	self := p.SignedIn() && d.Delegate.Account == p.Account
	switch {
	case d.Own == nil:
		return "Your tokens stay yours, in your wallet: delegating lends this account their weight in votes, and you can take it back at any time."
	case d.Own.Balance.IsZero():
		return "You hold no " + plain(p.DAO.Token.Symbol) + " now; what you receive later stays yours too, in your wallet, and only its weight in votes goes where you delegate."
	case d.Own.Delegate == d.Delegate.Account && self:
		return "Your " + votesOf(p.DAO, d.Own.Balance) + " stay yours, in your wallet, and vote with you."
	case d.Own.Delegate == d.Delegate.Account:
		return "Your " + votesOf(p.DAO, d.Own.Balance) + " are still yours, in your wallet: this account only votes with their weight, until you delegate elsewhere."
	case self:
		return "Your " + votesOf(p.DAO, d.Own.Balance) + " stay yours, in your wallet: delegating to yourself only lets you vote with their weight."
	}
	return "Your " + votesOf(p.DAO, d.Own.Balance) + " stay yours, in your wallet: delegating lends this account their weight in votes, and you can take it back at any time."
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
