package views

func candidateWord(d DraftData) string {
	if d.Candidate != nil {
		return "Publish the candidate as saved"
	}
	return "Publish as a candidate"
}

// talks tells whether anything is talked about before the chain.
func (d HomeData) talks() bool { return len(d.Polls) > 0 || len(d.Candidates) > 0 }
