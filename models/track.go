package models

// Track is the kind of work that a proposal is about. It stands in the description on chain.
type Track string

// The tracks that a proposer may choose from. A description without one of them has the empty Track.
const (
	Models     Track = "Models"
	Datasets   Track = "Datasets"
	Compute    Track = "Compute & storage"
	Evaluation Track = "Evaluation & safety"
	Research   Track = "Research"
	Bounties   Track = "Bug bounties"
	Governance Track = "Governance"
)

// Tracks lists them in the order of the form.
func Tracks() []Track {
	return []Track{Models, Datasets, Compute, Evaluation, Research, Bounties, Governance}
}

// Known tells whether t is one of Tracks.
func (t Track) Known() bool {
	for _, k := range Tracks() {
		if t == k {
			return true
		}
	}
	return false
}
