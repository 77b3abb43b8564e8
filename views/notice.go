package views

import "backprop/models"

// Notice is what every page says of the record itself while it is not as new as the chain. Its zero value says nothing.
type Notice struct {
	Kind    NoticeKind
	Block   uint64 // that the figures are of
	Head    uint64 // the chain's
	Percent int    // of the history that is read, of Reading
	Seconds uint64 // the age of the figures, of Old; the time left, of Reading, 0 when that is not known
}

// NoticeKind is why the record is not as new as the chain.
type NoticeKind string

const (
	Reading NoticeKind = "reading" // history is being read
	Unread  NoticeKind = "unread"  // nothing is read
	Old     NoticeKind = "old"     // there is no newer block
	Failing NoticeKind = "failing" // new blocks can't be read
	Full    NoticeKind = "full"    // new blocks can't be kept
	Frozen  NoticeKind = "frozen"  // the chain took back a final block
)

// serious tells whether somebody must do something about it.
func (n Notice) serious() bool { return n.Kind == Full || n.Kind == Frozen }

// claim is the notice in a few words.
func (n Notice) claim() string {
	switch n.Kind {
	case Reading:
		return "Reading the chain."
	case Unread:
		return "Nothing is read yet."
	case Old:
		return "Figures are " + countdown(n.Seconds, 2) + " old."
	case Failing:
		return "New blocks can't be read."
	case Full:
		return "New blocks can't be kept: the database has no room left."
	case Frozen:
		return "Frozen at block " + count(n.Block) + "."
	}
	return ""
}

// words say what that means for the figures on the page.
func (n Notice) words() string {
	block := count(n.Block)
	switch n.Kind {
	case Reading:
		return "Block " + block + " of " + count(n.Head) + ", " + count(n.Percent) + nbsp + "%" + n.left() + ". Figures below are as of that block."
	case Unread:
		return "The pages fill as soon as a node answers."
	case Old:
		return "The last block read is " + block + "; votes and payments made since then are not shown yet."
	case Failing:
		return "Figures below are as of block " + block + ". It is tried again all the time; the operator's log says what is wrong."
	case Full:
		return "Figures below are as of block " + block + ", and nothing of the record is lost. An operator has to make room."
	case Frozen:
		return "The chain took back blocks that it had called final, so that nothing newer is shown. An operator has to look which chain is right; backprop reindex then builds the record anew."
	}
	return ""
}

func (n Notice) left() string {
	if n.Seconds == 0 {
		return ""
	}
	return ", about " + countdown(n.Seconds, 2) + " left"
}

// done is how far reading has come, as a bar.
func (n Notice) done() []segment {
	return []segment{{x: "0%", width: percentText(tenThousandths(models.U(uint64(n.Percent)), models.U(100))), fill: "a"}}
}
