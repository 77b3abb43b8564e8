package models

import (
	"database/sql/driver"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Channel is where an account is told of what happens: an e-mail address or a URL. It is told nothing before it is
// confirmed, and nothing once it is stopped.
type Channel struct {
	ID        string `gorm:"primaryKey"`
	Account   common.Address
	Kind      ChannelKind
	Address   string // the e-mail address, or the URL
	Wants     Topics
	Secret    string // that signs what goes to a URL, after Standard Webhooks; empty for mail
	Leave     string // what a link needs that ends it without signing in
	Token     []byte // hash of what confirms an e-mail address; empty once that is done
	Expires   uint64 // of the token; Unix seconds, as all that follow
	Created   uint64
	Confirmed uint64 // 0 before
	Stopped   uint64 // by its reader, or because nothing arrives; 0 while it runs
	Failing   uint64 // since when nothing arrives; 0 while it does
	Why       string // it is stopped, or failing
}

// ChannelKind is what a channel is.
type ChannelKind string

const (
	Mail ChannelKind = "mail"
	Hook ChannelKind = "hook"
)

// Topic is what a channel can be told of.
type Topic string

const (
	ToldProposal  Topic = "proposal"  // a new proposal
	ToldVote      Topic = "vote"      // a vote ends soon, and neither the account nor its delegate has voted
	ToldExecution Topic = "execution" // a proposal can be executed
	ToldMilestone Topic = "milestone" // a grant in which the account has a part waits for it, or paid
	ToldAlarm     Topic = "alarm"     // something about the DAO that somebody should look at
	ToldSelf      Topic = "channel"   // the channel itself: its confirmation. Nobody chooses it
)

// AllTopics are those to choose from, in the order of pages.
func AllTopics() []Topic {
	return []Topic{ToldProposal, ToldVote, ToldExecution, ToldMilestone, ToldAlarm}
}

// Topics are those that a channel was chosen for, stored as JSON.
type Topics []Topic

// Live tells whether a channel is told of what happens.
func (c Channel) Live() bool { return c.Confirmed > 0 && c.Stopped == 0 }

// Wanting tells whether a channel is to be told of a topic.
func (c Channel) Wanting(t Topic) bool { return slices.Contains(c.Wants, t) }

// takes tells whether a letter on a topic may go to the channel at all.
func (c Channel) takes(t Topic) bool {
	return c.Stopped == 0 && (t == ToldSelf || c.Confirmed > 0 && c.Wanting(t))
}

// knownTopics are those of a list that can be chosen, each once.
func knownTopics(list []Topic) (known Topics) {
	for _, t := range AllTopics() {
		if slices.Contains(list, t) {
			known = append(known, t)
		}
	}
	return known
}

// Value is the stored form.
func (t Topics) Value() (driver.Value, error) { return storedJSON(t), nil }

// Scan reads the stored form.
func (t *Topics) Scan(src any) error {
	*t = nil
	return scanJSON(src, t)
}

// GormDataType keeps GORM from looking inside.
func (Topics) GormDataType() string { return "text" }
