package models

import (
	"fmt"
	"strings"
)

// Variance is a value that the record and the chain say otherwise.
type Variance struct {
	Run      uint64 `gorm:"primaryKey;autoIncrement:false"` // that found it
	Position uint64 `gorm:"primaryKey;autoIncrement:false"` // in the run, from 1
	Block    uint64 // after which both were held together
	Subject  string // as the record's pages are named: proposals/7, delegates/0x…
	What     string // such as "votes for"
	Record   string
	Chain    string // the chain's word, or what the facts add up to
	Facts    bool   // Chain is what the record's own facts add up to
}

func (d Variance) String() string {
	return fmt.Sprintf("%s %s: record %s, %s %s", d.Subject, d.What, d.Record, d.Other(), d.Chain)
}

// Other is what the record was held against.
func (d Variance) Other() string {
	if d.Facts {
		return "its facts"
	}
	return "chain"
}

// clean leaves out what no database keeps in a text: nodes and contracts say what they like.
func (d *Variance) clean() {
	for _, text := range []*string{&d.Subject, &d.What, &d.Record, &d.Chain} {
		*text = strings.ReplaceAll(strings.ToValidUTF8(*text, "\uFFFD"), "\x00", "\uFFFD")
	}
}
