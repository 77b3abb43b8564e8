package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"

	"github.com/alecthomas/kong"
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/models"
)

// verifyPoll is the command that counts a poll's file again: each signature, each weight and the sums.
type verifyPoll struct {
	File string `arg:"" help:"The poll's poll.json, or - for standard input."`
}

// pollFileLimit is how large a poll's file may be, in bytes.
const pollFileLimit = 1 << 29

// Run asks nodes only where --rpc or its variable names some.
func (v verifyPoll) Run(ctx context.Context, c *Config, k *kong.Context) error {
	d, err := v.read()
	if err != nil {
		return failure{incomplete, err}
	}
	var node *chain.Node
	if asksNode(k) {
		if node, err = c.dial(ctx, c.log()); err != nil {
			return failure{incomplete, err}
		}
		defer node.Close()
	}
	return check(ctx, d, node, os.Stdout)
}

// asksNode tells whether the nodes were named rather than left at their default.
func asksNode(k *kong.Context) bool {
	for _, p := range k.Path {
		if p.Flag != nil && p.Flag.Name == "rpc" {
			return true
		}
	}
	return os.Getenv("BACKPROP_RPC") != ""
}

func (v verifyPoll) read() (d call.PollDocument, err error) {
	f := os.Stdin
	if v.File != "-" {
		if f, err = os.Open(v.File); err != nil {
			return d, err
		}
		defer f.Close()
	}
	in := json.NewDecoder(io.LimitReader(f, pollFileLimit))
	if err = in.Decode(&d); err == nil {
		if _, more := in.Token(); !errors.Is(more, io.EOF) {
			err = errors.New("something follows the poll")
		}
	}
	if err == nil && !d.Known() {
		err = fmt.Errorf("it is a %q, not one of the polls that this program knows", d.Type)
	}
	if err != nil {
		err = fmt.Errorf("read %s: %w; give the file that /polls/ID/poll.json answers", v.File, err)
	}
	return d, err
}

// pollCheck gathers what differs and what could not be checked.
type pollCheck struct {
	call.PollDocument
	poll    models.Poll // by its terms
	dao     models.DAO
	node    *chain.Node // nil: nobody is asked
	differs []string
	unsure  []string
	unread  int // signatures that could not be checked
}

func (x *pollCheck) differ(format string, args ...any) {
	x.differs = append(x.differs, fmt.Sprintf(format, args...))
}

// check counts a poll again and prints what it finds. Its error has exit code 1 when something differs, 2 when something could
// not be checked.
func check(ctx context.Context, d call.PollDocument, node *chain.Node, out io.Writer) error {
	x := &pollCheck{PollDocument: d, poll: d.Terms(), dao: d.DAO(), node: node}
	x.terms()
	if err := x.chain(ctx); err != nil {
		return failure{incomplete, err}
	}
	if err := x.ballots(ctx); err != nil {
		return failure{incomplete, err}
	}
	if err := x.weights(ctx); err != nil {
		return failure{incomplete, err}
	}
	x.sums()
	return x.report(out)
}

// terms holds the digest, which every signature is about, against the question, the choices and the times.
func (x *pollCheck) terms() {
	if x.poll.Digest != x.Digest {
		x.differ("the digest is %s, and the poll's terms give %s", x.Digest, x.poll.Digest)
	}
	if len(x.poll.Choices) < 2 {
		x.differ("the poll has %d choices", len(x.poll.Choices))
	}
	seen := map[string]bool{}
	for _, c := range x.poll.Choices {
		if seen[c] {
			x.differ("the choice %q is there twice", c)
		}
		seen[c] = true
	}
}

// chain holds the file against the chain that it names.
func (x *pollCheck) chain(ctx context.Context) error {
	if x.node == nil {
		return nil
	}
	id, _, err := x.node.Chain(ctx)
	if err != nil {
		return err
	}
	if id != x.ChainID {
		return fmt.Errorf("the node is of chain %d, the poll of chain %d: give a node of that chain by --rpc", id, x.ChainID)
	}
	token, told, err := x.node.GovernorToken(ctx, x.dao.Governor)
	switch {
	case err != nil:
		return err
	case !told:
		x.unsure = append(x.unsure, fmt.Sprintf("governor %s does not tell its token; that it is %s is taken from the file", x.dao.Governor, x.dao.Token.Address))
	case token != x.dao.Token.Address:
		x.differ("the file weighs by token %s, and the governor by %s", x.dao.Token.Address, token)
		x.dao.Token.Address = token
	}
	return nil
}

// ballots checks every ballot: its choice, when it came, and who signed it.
func (x *pollCheck) ballots(ctx context.Context) error {
	type place struct {
		voter common.Address
		nonce uint64
	}
	seen := map[place]bool{}
	verifier := chain.NewVerifier(x.node)
	if x.node == nil {
		verifier = nil
	}
	for i, b := range x.Ballots {
		voter := common.Address(b.Voter)
		name := fmt.Sprintf("ballot %d, of %s", i+1, voter)
		at := place{voter, b.Nonce}
		switch {
		case b.Choice < 1 || b.Choice > uint64(len(x.poll.Choices)):
			x.differ("%s: there is no choice %d", name, b.Choice)
			continue
		case b.Nonce < 1 || seen[at]:
			x.differ("%s: its nonce %d is 0 or there twice", name, b.Nonce)
		case b.Received < x.poll.Opened || b.Received >= x.poll.Closes:
			x.differ("%s: it came at %d, and the poll was open from %d to %d", name, b.Received, x.poll.Opened, x.poll.Closes)
		}
		seen[at] = true
		digest := call.PollBallot(x.dao, x.poll, voter, b.Choice, b.Nonce).Digest()
		if err := x.signed(ctx, verifier, name, voter, digest, b.Signature); err != nil {
			return err
		}
	}
	return nil
}

// signed checks who signed a ballot.
func (x *pollCheck) signed(ctx context.Context, verifier *chain.Verifier, name string, voter common.Address, digest common.Hash, signature []byte) error {
	if chain.SignedByKey(voter, digest, signature) {
		return nil
	}
	if verifier == nil {
		x.unread++
		x.unsure = append(x.unsure, name+": its key did not sign it; whether a contract wallet did, a node must be asked: give --rpc")
		return nil
	}
	err := verifier.VerifyHash(ctx, voter, digest, signature)
	var refusal models.Refusal
	if errors.As(err, &refusal) {
		x.differ("%s: %s", name, refusal.Reason)
		return nil
	}
	return err
}

// weights asks the token for the weights that count.
func (x *pollCheck) weights(ctx context.Context) error {
	if x.node == nil {
		x.unsure = append(x.unsure, "weights are taken from the file; to ask the token for them give --rpc")
		return nil
	}
	list := x.Counted()
	accounts := make([]common.Address, len(list))
	for i, b := range list {
		accounts[i] = b.Voter
	}
	votes, err := x.node.PastVotes(ctx, x.dao, accounts, x.poll.Timepoint)
	if err != nil {
		return err
	}
	for i, b := range list {
		if votes[i] != b.Weight {
			x.differ("the weight of %s at %d is %s, and %s in the file", b.Voter, x.poll.Timepoint, votes[i], b.Weight)
		}
	}
	return nil
}

// sums adds up again.
func (x *pollCheck) sums() {
	r := x.Count()
	if len(x.Results) != len(x.poll.Choices) {
		x.differ("there are %d results of %d choices", len(x.Results), len(x.poll.Choices))
	}
	for i, s := range x.Results[:min(len(x.Results), len(x.poll.Choices))] {
		if s.Choice != x.poll.Choices[i] || s.Weight != r.Sums[i] || s.Voters != r.Voters[i] {
			x.differ("the result of %q is %s of %d accounts, and the ballots give %s of %d", s.Choice, s.Weight, s.Voters, r.Sums[i], r.Voters[i])
		}
	}
	if x.Total != r.Total {
		x.differ("the total is %s, and the ballots give %s", x.Total, r.Total)
	}
}

// many is a number of things in words.
func many(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return strconv.Itoa(n) + " " + thing
}

// report prints the result and what differs.
func (x *pollCheck) report(out io.Writer) error {
	r := x.Count()
	fmt.Fprintf(out, "%q\n%s of %s, weighed at %d\n", x.poll.Question, many(len(x.Ballots), "ballot"), many(r.Accounts, "account"), x.poll.Timepoint)
	for i, c := range x.poll.Choices {
		fmt.Fprintf(out, "  %q: %s %s of %s\n", c, x.dao.Token.Decimal(r.Sums[i]), strconv.Quote(x.dao.Token.Symbol), many(r.Voters[i], "account"))
	}
	if x.State == models.PollWithdrawn {
		fmt.Fprintln(out, "The poll was withdrawn by its author: it has no result.")
	}
	for _, line := range x.unsure {
		fmt.Fprintf(out, "not checked: %s\n", line)
	}
	for _, line := range x.differs {
		fmt.Fprintf(out, "differs: %s\n", line)
	}
	switch {
	case len(x.differs) > 0:
		return failure{differs, fmt.Errorf("%d things differ", len(x.differs))}
	case x.unread > 0:
		return failure{incomplete, fmt.Errorf("%d signatures could not be checked", x.unread)}
	case x.node == nil:
		fmt.Fprintln(out, "What could be checked without a node holds.")
	default:
		fmt.Fprintln(out, "Every signature, every weight and the sums hold.")
	}
	return nil
}
