package views

// proposeWords says what the reader needs for a proposal.
func proposeWords(p Page, d AccountData) string {
	need := votesOf(p.DAO, d.Threshold)
	if d.Delegate.Votes.Cmp(d.Threshold) < 0 {
		return "Proposing needs " + need + " of weight. You can write the draft now and ask holders to delegate to you."
	}
	return "You have the " + need + " of weight that proposing needs."
}
