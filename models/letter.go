package models

// Letter is what goes to one channel of one happening. There is never a second one of the same happening.
type Letter struct {
	ID        string `gorm:"primaryKey"`
	Channel   string
	Happening string // what it is of, such as proposals/7/new
	Topic     Topic
	Subject   string
	Body      string // text of a mail, JSON for a hook
	Path      string // of the page that it is about
	Made      uint64 // Unix seconds, as the next two
	Ends      uint64 // from when it is no longer true; 0: never
	Due       uint64 // when it is tried next
	State     LetterState
	Begun     uint64 // when it was tried last; 0: never
	Tries     uint64
	Why       string // it was not delivered
}

// LetterState is how far a letter is.
type LetterState string

const (
	LetterWaiting LetterState = "waiting" // for its time
	LetterSending LetterState = "sending" // and nothing of it can have arrived
	LetterHanding LetterState = "handing" // it may arrive from now on
	LetterSent    LetterState = "sent"    // the other side took it
	LetterFailed  LetterState = "failed"  // it is not tried again
	LetterUnknown LetterState = "unknown" // it may have arrived: the answer was lost, so that it is not tried again
)

// told is a happening that every channel which wanted it has its letter of.
type told struct {
	Happening string `gorm:"primaryKey"`
	Time      uint64 // Unix seconds
}

func (told) TableName() string { return "told" }
