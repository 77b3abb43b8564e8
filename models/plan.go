package models

// Plan is what an application asks for and promises. Its fields are kept as typed while it is written. As a Document it is
// what is reviewed, voted on, and accepted by the payee.
type Plan struct {
	Application string // id and version, such as "K7…Q/3": no two documents are the same
	Program     uint64
	Title       string
	Track       Track
	Summary     string   // what, Markdown
	Reason      string   // why, Markdown
	Team        string   // Markdown
	Work        string   // prior work, Markdown
	More        string   // whatever else a reader should know, Markdown
	Licence     string   // of the outputs, an SPDX expression
	Payee       string   // address
	Asset       string   // symbol
	Links       []Detail // code, model, dataset: name and URL
	Fields      []Detail // what the track asks for: base model, dataset, compute, evaluation
	Milestones  []Part
	Budget      []Cost
}

// Detail is a named text.
type Detail struct{ Name, Text string }

// Part is a milestone as planned.
type Part struct {
	Title    string
	Amount   string
	Days     string   // due, after acceptance
	Criteria []string // for acceptance, each to be checked by itself
}

// Cost is one line of a budget. They add up to what the milestones do.
type Cost struct {
	Item   string
	Amount string
}
