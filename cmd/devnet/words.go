package main

import (
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"backprop/chain/devnet"
)

//go:embed words.json
var sampleWords []byte

// words are what people of the sample say on the site: they do not live on chain, so that the site is told them, by its own forms.
type words struct {
	Statements []struct {
		Account        int
		Sentence, Text string
	}
	Poll struct {
		ID             string
		Account        int
		Question, Body string
		Choices        []string
		Days           string
		Answers        []struct{ Account, Choice int }
	}
	Candidate struct {
		Account  int
		Draft    map[string]string
		Days     string
		Sponsors []int
	}
	Comments []struct {
		ID      string
		Account int
		On      string // a path; or the poll, or the candidate
		Parent  string
		Text    string
	}
}

// speak tells the site what the sample's people say, once for each chain, as soon as it has read the chain.
func (r *run) speak(ctx context.Context, chain *devnet.Chain, told record) error {
	mark := filepath.Join(r.Data, "words")
	if said, err := os.ReadFile(mark); err == nil && strings.TrimSpace(string(said)) == told.Genesis.Hex() {
		return nil
	}
	var w words
	if err := json.Unmarshal(sampleWords, &w); err != nil {
		return err
	}
	s := &site{ctx: ctx, chain: chain, url: originsOf(r.App)[0], people: map[int]*http.Client{}}
	if err := s.ready(); err != nil {
		return err
	}
	// The mark comes first: half of what they have to say is better than all of it twice.
	if err := os.WriteFile(mark, []byte(told.Genesis.Hex()+"\n"), 0o644); err != nil {
		return err
	}
	return w.tell(s)
}

// tell says everything, in an order in which it can be said.
func (w words) tell(s *site) error {
	for _, x := range w.Statements {
		if err := s.states(x.Account, x.Sentence, x.Text); err != nil {
			return fmt.Errorf("a statement: %w", err)
		}
	}
	poll, err := w.poll(s)
	if err != nil {
		return fmt.Errorf("the poll: %w", err)
	}
	candidate, err := w.candidate(s)
	if err != nil {
		return fmt.Errorf("the candidate: %w", err)
	}
	for _, x := range w.Comments {
		on := x.On
		switch on {
		case "poll":
			on = poll
		case "candidate":
			on = candidate
		}
		if _, err := s.posts(x.Account, on+"/comments", url.Values{"id": {x.ID}, "comment": {x.Text}, "parent": {x.Parent}}); err != nil {
			return fmt.Errorf("a comment: %w", err)
		}
	}
	return nil
}

// poll opens the poll and answers it.
func (w words) poll(s *site) (path string, err error) {
	x := w.Poll
	path = "/polls/" + x.ID
	_, err = s.posts(x.Account, "/polls", url.Values{"id": {x.ID}, "question": {x.Question}, "body": {x.Body}, "choices": {strings.Join(x.Choices, "\n")}, "days": {x.Days}})
	for _, a := range x.Answers {
		fields := url.Values{"voter": {s.chain.Account(a.Account).Hex()}, "choice": {strconv.Itoa(a.Choice)}}
		err = errors.Join(err, s.signs(a.Account, path+"/ballot.json", path+"/ballots", fields))
	}
	return path, err
}

// candidate writes a draft, publishes it as a candidate and signs for it.
func (w words) candidate(s *site) (path string, err error) {
	fields := url.Values{}
	for name, value := range w.Candidate.Draft {
		fields.Set(name, value)
	}
	fields.Set("recipient", s.chain.Account(w.Candidate.Account).Hex())
	draft, err := s.posts(w.Candidate.Account, "/drafts", fields)
	if err != nil {
		return "", err
	}
	kept, err := s.posts(w.Candidate.Account, "/drafts/"+draft.ID+"/candidate", url.Values{"days": {w.Candidate.Days}})
	for _, sponsor := range w.Candidate.Sponsors {
		fields := url.Values{"sponsor": {s.chain.Account(sponsor).Hex()}, "version": {strconv.Itoa(kept.Version)}}
		err = errors.Join(err, s.signs(sponsor, kept.Path+"/sponsorship.json", kept.Path+"/sponsors", fields))
	}
	return kept.Path, err
}

// speakAlong tells what is to be said while the program runs, and says on the terminal what went wrong.
func (r *run) speakAlong(ctx context.Context, chain *devnet.Chain, told record) {
	if err := r.speak(ctx, chain, told); err != nil && ctx.Err() == nil {
		fmt.Println("The sample's people have not said all that they have to say:", err)
	}
}
