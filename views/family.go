package views

import "backprop/models"

// unit is what weight is counted in: the token's symbol, or votes where a token is one vote.
func unit(d models.DAO) string {
	if d.TokenKind == models.ERC721Votes {
		return "votes"
	}
	return plain(d.Token.Symbol)
}

// unitHead is unit as the head of a column.
func unitHead(d models.DAO) string {
	if d.TokenKind == models.ERC721Votes {
		return "Votes"
	}
	return plain(d.Token.Symbol)
}

// votesOf is weight with its unit: 182,450 GRAD, or 1 vote.
func votesOf(d models.DAO, w models.Uint) string {
	if d.TokenKind == models.ERC721Votes && w == models.U(1) {
		return "1 vote"
	}
	return weight(d.Token, w) + " " + unit(d)
}

// counted names the choices that count for the quorum.
func counted(d models.DAO, and string) string {
	words := ""
	for _, x := range supports(d) {
		if !d.Counts(x) {
			continue
		}
		if words != "" {
			words += and
		}
		words += x.String()
	}
	return words
}

// uncounted says which choices do not count for the quorum.
func uncounted(d models.DAO) string {
	var words []string
	for _, x := range supports(d) {
		if !d.Counts(x) {
			words = append(words, x.String())
		}
	}
	switch len(words) {
	case 0:
		return ""
	case 1:
		return " " + words[0] + " does not count towards it."
	}
	return " " + list(words) + " do not count towards it."
}

// direct tells whether the governor executes by itself what has passed.
func direct(d models.DAO) bool { return d.TimelockKind == models.Direct }

// executor is who executes what has passed.
func executor(d models.DAO) string {
	if direct(d) {
		return "the Governor"
	}
	return "the Timelock"
}

// supports lists the choices of a ballot in their order.
func supports(d models.DAO) []models.Support { return d.Choices() }

// early says that a vote may end before its deadline, where the governor knows that.
func early(d models.DAO) string {
	if d.SuperQuorum {
		return " With a super quorum it passes before the deadline."
	}
	return ""
}

func queueHeading(d models.DAO) string {
	if direct(d) {
		return "Waiting for execution"
	}
	return "Timelock and execution"
}
