package views

import (
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// reckoned says in one check how what moved is to what was voted.
func reckoned(r models.Reckoning) check {
	switch n := len(r.Lines); {
	case r.At.Shared:
		return check{"note", "wait", "Not told apart", "Other proposals were executed in the same transaction, so that it can't be said which of the amounts below is of which"}
	case r.Contradicts():
		return held(false, "Not executed as voted", "What moved is not what was voted: see the lines that differ. Tell the DAO")
	case r.Differs():
		return check{"note", "wait", "More moved than the vote states", "Contracts that it calls moved amounts which the vote left to them: see the lines that differ"}
	case n == 0 && r.Traced:
		return held(true, "Executed as voted", "No amount was voted, and none moved")
	case !r.Traced:
		return check{"note", "wait", "As voted, as far as can be known", "The tokens that moved are those voted. The node does not trace transactions, so that ETH which contracts sent on is not known"}
	}
	return held(true, "Executed as voted", "Per account and token, as much moved as was voted: by the transaction's own logs, which are proved, and by its trace")
}

// movedAsset is the asset that a line counts in; one that is not listed counts in its smallest unit.
func movedAsset(d models.DAO, token common.Address) models.Asset {
	if a, ok := d.Asset(token); ok {
		return a
	}
	return models.Asset{Address: token, Symbol: short(token)}
}

// movedWords is what an account gets and gives, in one: +5.00 DUSD, −3.00 DUSD, or both.
func movedWords(a models.Asset, m models.Move) string {
	var words []string
	if !m.In.IsZero() {
		words = append(words, "+"+amount(a, m.In))
	}
	if !m.Out.IsZero() {
		words = append(words, off(a, m.Out))
	}
	if len(words) == 0 {
		return "nothing"
	}
	return list(words)
}

// lineKind is the look of a line: one that differs is shouted where the vote states all amounts.
func lineKind(r models.Reckoning, c models.Comparison) (class, icon, word string) {
	switch {
	case c.Same():
		return "", "tick", "as voted"
	case r.At.Shared || !r.Wrong(c):
		return "wait", "note", "not in the vote"
	}
	return "bad", "bad", "differs"
}
