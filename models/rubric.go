package models

// Criterion is one thing that a reviewer scores.
type Criterion struct {
	Name string
	Asks string // the question that the score answers
	Low  string // what deserves a 0
	High string // what deserves MostPoints
}

// MostPoints is the best score; 0 is the worst.
const MostPoints = 5

// basics are the criteria of every track.
var basics = []Criterion{
	{"Need", "Who would use the result, and what can't they do today?", "Nobody is named, or it exists already.", "Named users wait for it, and nothing else serves them."},
	{"Method", "Can the work be done as planned, and would the evidence show that it was?", "The plan leaves open how, or nothing could be checked.", "Each step is known to work, and each criterion can be checked by a stranger."},
	{"Team", "Has the team done work of this kind, and can a reader check that?", "Nothing shows that they can.", "Their earlier work of this kind is public, and it holds."},
	{"Cost", "Is each budget line needed, and priced as it would be elsewhere?", "Lines are missing, or far from what others pay.", "Each line is needed and at or below the going price."},
	{"Openness", "Can others use, repeat and build on it: licence, code, data, logs?", "The outputs stay closed.", "Everything needed to repeat it is published under an open licence."},
}

// particular is the criterion that a track adds.
var particular = map[Track]Criterion{
	Models:     {"Evaluation", "Are metric, dataset, threshold and seed fixed, so that a stranger gets the same number?", "The claim can't be measured.", "A stranger can run it and would get the same number."},
	Datasets:   {"Provenance", "Where does the data come from, may it be used so, and whom could it harm?", "Sources or their terms are unknown.", "Each source has terms that allow this, and harms are named and dealt with."},
	Compute:    {"Capacity", "Are the hours asked for what the job needs, on hardware that can be had?", "The hours are a guess.", "Hours follow from a measured run, on hardware that is reserved."},
	Evaluation: {"Validity", "Does it measure what it says, and would a model that games it be caught?", "A high number would mean little.", "It is held against people's judgement, and leaks are tested for."},
	Research:   {"Falsifiable", "What result would prove the idea wrong, and is that published too?", "No result could prove it wrong.", "The test and its threshold are fixed beforehand, and either result is published."},
	Bounties:   {"Severity", "Are severities and rewards fixed before reports come in, and who judges them?", "Rewards are decided case by case.", "A public table and named judges decide."},
	Governance: {"Reversible", "What can go wrong for the DAO, and can it be undone?", "It can't be undone.", "It is tried small first, and a vote can undo it."},
}

// Rubric lists what is scored in an application on a track, in the order of the form.
func Rubric(t Track) []Criterion {
	list := append([]Criterion(nil), basics...)
	if c, ok := particular[t]; ok {
		list = append(list, c)
	}
	return list
}
