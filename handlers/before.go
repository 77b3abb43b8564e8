package handlers

import (
	"context"
	"errors"

	"backprop/models"
	"backprop/views"
)

// early is how many polls and candidates the overview shows.
const early = 3

// talks adds to the overview what is talked about before the chain, but for what is hidden.
func (r *reader) talks(d *views.HomeData, now uint64) {
	polls := read(r, func(ctx context.Context) ([]models.Poll, error) { return r.store.OpenPolls(ctx, now, 2*early) })
	candidates := read(r, func(ctx context.Context) ([]models.Candidate, error) {
		return r.store.OpenCandidates(ctx, now, 2*early)
	})
	var subjects []string
	for _, x := range polls {
		subjects = append(subjects, "polls/"+x.ID)
	}
	for _, x := range candidates {
		subjects = append(subjects, "candidates/"+x.ID)
	}
	hidden := r.hidden(subjects...)
	for _, x := range polls {
		if _, is := hidden["polls/"+x.ID]; !is && len(d.Polls) < early {
			d.Polls = append(d.Polls, x)
		}
	}
	for _, x := range candidates {
		_, is := hidden["candidates/"+x.ID]
		if !is && len(d.Candidates) < early && r.realized(x) == nil {
			d.Candidates = append(d.Candidates, x)
		}
	}
}

// drafted adds to a draft the poll and the candidate that were made of it.
func (r *reader) drafted(d *views.DraftData) {
	if d.Draft.ID == "" || r.err != nil {
		return
	}
	poll, err := r.store.PollOf(r.ctx, d.Draft.Author, d.Draft.ID)
	if err == nil {
		d.Poll = &poll
	} else if !errors.Is(err, models.ErrNotFound) {
		r.err = err
		return
	}
	candidate, err := r.store.CandidateOf(r.ctx, d.Draft.Author, d.Draft.ID)
	if err == nil {
		d.Candidate = &candidate
	} else if !errors.Is(err, models.ErrNotFound) {
		r.err = err
	}
}
