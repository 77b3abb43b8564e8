package models

// Voted is what the proposal said by which a grant came.
type Voted struct {
	Document Document // empty when no proposal has it
	Report   *Report  // of its reviews; nil when the proposal has none
	Proposal Proposal // in which the report stands
}

// Voted finds it in the proposals that hold the grant's document, oldest first. The document's hash speaks for it wherever
// it stands. Nothing speaks for a report but the vote itself: anybody may propose the same plan with other reviews, so that
// only the proposal that created the grant counts, or the oldest when that one isn't known.
func (g Grant) Voted(list []Proposal) (v Voted) {
	for i, p := range list {
		docs := Documents(p.Description)
		for _, d := range docs {
			if d.Hash() == g.Document {
				v.Document = d
			}
		}
		if p.ID == g.Proposal || g.Proposal.IsZero() && i == 0 {
			v.Report, v.Proposal = reportOf(docs, g), p
		}
	}
	return v
}

// reportOf is the first report of a grant's plan.
func reportOf(docs []Document, g Grant) *Report {
	for _, d := range docs {
		if r, err := ParseReport(d); err == nil && r.Plan == g.Document {
			return &r
		}
	}
	return nil
}
