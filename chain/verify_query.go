package chain

import "backprop/models"

// compare holds an answer against what the record says.
func (v *Verification) compare(q models.Proof, a answered) {
	if q.Optional && len(a.data) == 0 {
		return
	}
	for _, e := range q.Answers {
		v.agree(q.Subject, e.What, e.Record, a.word(e))
	}
}

// word is one word of an answer, or the whole of it, in the form of the record's.
func (a answered) word(e models.Answer) string {
	switch {
	case a.revert != "":
		return "none (" + a.revert + ")"
	case e.Whole():
		return e.Read(a.data)
	case len(a.data) < 32*(e.Word+1):
		return "no answer"
	}
	return e.Read(a.data[32*e.Word : 32*e.Word+32])
}
