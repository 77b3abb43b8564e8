package models

import (
	"regexp"
	"strings"
)

// Question is what a track asks of an application beyond what all are asked. Its name stands in the plan's document.
type Question struct {
	Name     string
	Hint     string
	Kind     QuestionKind
	Required bool
}

// QuestionKind is what an answer must be.
type QuestionKind string

const (
	Words  QuestionKind = "words"
	Number QuestionKind = "number"
	Hash   QuestionKind = "hash" // SHA-256 of something that exists
	Spdx   QuestionKind = "spdx"
)

// The names of questions that other parts fill in or read.
const (
	DatasetName  = "Dataset"
	DatasetTerms = "Dataset terms"
	DatasetHash  = "Dataset SHA-256"
	GPUHours     = "GPU hours"
	GPUPrice     = "Price of a GPU hour"
)

var (
	baseModel = []Question{
		{"Base model", "Name and revision, or “none” if it is trained from nothing.", Words, true},
		{"Base model licence", "As SPDX names it, or LicenseRef- and a name. What it lets you publish matters.", Spdx, false},
	}
	dataset = []Question{
		{DatasetName, "Name and version of the data, and where it is.", Words, true},
		{DatasetTerms, "Licence or terms, and what they allow. Say how consent was had where people are in it.", Words, true},
		{DatasetHash, "64 hex digits of the file or of the folder's manifest, as backprop hash prints it.", Hash, false},
	}
	computing = []Question{
		{GPUHours, "All hours that the grant pays for, such as 1,200.", Number, true},
		{GPUPrice, "In the asset of the grant, such as 2.10.", Number, true},
		{"Hardware", "Kind of accelerator and who provides it.", Words, true},
	}
	evaluation = []Question{
		{"Metric", "What is measured, and by which harness.", Words, true},
		{"Evaluation dataset SHA-256", "64 hex digits of exactly the data that is measured on.", Hash, true},
		{"Threshold", "The value to be reached, such as 0.72.", Number, true},
		{"Tolerance", "How far a second run may be off, such as 0.01.", Number, true},
		{"Seed", "What the run is seeded with, so that others get the same.", Words, true},
	}
)

// Questions are those of a track, in the order of the form.
func Questions(t Track) []Question {
	switch t {
	case Models:
		return join(baseModel, dataset, computing, evaluation)
	case Datasets:
		return join(dataset, []Question{
			{"Size and format", "Rows, bytes, file format.", Words, true},
			{"How it is checked", "What is measured on it before it is published: duplicates, leakage, personal data.", Words, true},
		})
	case Compute:
		return join(computing, []Question{{"Who may use it", "And how they ask for it.", Words, true}})
	case Evaluation:
		return join([]Question{{"What is evaluated", "Models and their revisions.", Words, true}}, dataset[:2], evaluation)
	case Research:
		return []Question{
			{"Question", "What is not known yet, in one sentence.", Words, true},
			{"Method", "How an answer is found, and what would refute it.", Words, true},
			{"Publication", "Where it appears, with data and code.", Words, true},
		}
	case Bounties:
		return []Question{
			{"Scope", "What may be tested, and what may not.", Words, true},
			{"Severity", "How a finding is graded and what each grade pays.", Words, true},
			{"Disclosure", "Days between a report and its publication.", Number, true},
		}
	}
	return nil
}

func join(lists ...[]Question) (all []Question) {
	for _, l := range lists {
		all = append(all, l...)
	}
	return all
}

var decimal = regexp.MustCompile(`^-?[0-9]{1,3}(,?[0-9]{3})*(\.[0-9]+)?$|^-?[0-9]+(\.[0-9]+)?$`)

// wrong says what is wrong with an answer; empty when nothing is.
func (q Question) wrong(answer string) string {
	switch {
	case answer == "" && q.Required:
		return "is empty"
	case answer == "":
		return ""
	case q.Kind == Number && !decimal.MatchString(answer):
		return "is not a number such as 1,250.5"
	case q.Kind == Spdx:
		if err := CheckLicence(answer); err != nil && !strings.EqualFold(answer, "none") {
			return err.(Invalid).Reason
		}
	case q.Kind == Hash:
		return hashWrong(answer)
	}
	return ""
}

// Answer is the text of a plan's field; empty where it has none.
func (p Plan) Answer(name string) string {
	for _, f := range p.Fields {
		if f.Name == name {
			return f.Text
		}
	}
	return ""
}

// Under is the plan in another track: answers to questions that it doesn't ask are left out.
func (p Plan) Under(t Track) Plan {
	p.Track = t
	var kept []Detail
	for _, q := range Questions(t) {
		if answer := p.Answer(q.Name); answer != "" {
			kept = append(kept, Detail{q.Name, answer})
		}
	}
	p.Fields = kept
	return p
}
