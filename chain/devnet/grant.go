package devnet

import (
	"context"
	"crypto/sha256"
	"fmt"
	"math/big"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/bindings"
	"backprop/chain/bindings/demo"
)

// program is what a program of the story runs by. Its rules are a document of story/grants.
type program struct {
	rules     string
	name      string
	track     string
	terms     bindings.IGrantEscrowTerms
	closes    int // days after the present that applications are taken until; 0 is no end
	budgets   func(*teller) []bindings.IGrantEscrowBudget
	reviewers []int
}

// offer is a grant of the story. Its plan is a document of story/grants.
type offer struct {
	plan    string
	program int64
	payee   int
	ether   bool       // amounts are thousandths of ETH, otherwise DUSD
	parts   [][2]int64 // amount, and days after acceptance that it is due
}

// reviewersOfAll judge every grant of the story: two of three approve.
var reviewersOfAll = []int{Reviewer, Reviewer2, Reviewer3}

var escrow = bindings.NewEscrow()

// openProgram creates a program, or changes the one with an id.
func openProgram(p program, id int64) func(*teller) []action {
	return func(t *teller) []action {
		terms := p.terms
		terms.Steward, terms.Opens, terms.Closes = t.chain.Account(Proposer), new(big.Int), new(big.Int)
		if p.closes != 0 {
			terms.Closes = big.NewInt(midnight(t.end, p.closes).Unix() + 24*3600)
		}
		document := crypto.Keccak256Hash([]byte(t.document(p.rules)))
		data := escrow.PackCreateProgram(p.name, p.track, document, terms, p.budgets(t), t.accounts(p.reviewers))
		if id != 0 {
			data = escrow.PackChangeProgram(big.NewInt(id), p.name, p.track, document, terms, p.budgets(t), t.accounts(p.reviewers))
		}
		return []action{{t.dao.Escrow, new(big.Int), data}}
	}
}

// slate approves exactly what grants in DUSD take, and creates each.
func slate(offers ...offer) func(*teller) []action {
	return func(t *teller) []action {
		var list []action
		dollarSum := new(big.Int)
		for _, o := range offers {
			total, made := o.create(t)
			if !o.ether {
				dollarSum.Add(dollarSum, total)
			}
			list = append(list, made)
		}
		if dollarSum.Sign() > 0 {
			approval := action{t.dao.Dollar, new(big.Int), demo.NewDemoDollar().PackApprove(t.dao.Escrow, dollarSum)}
			list = append([]action{approval}, list...)
		}
		return list
	}
}

// create is the call that creates the grant, with what it takes in all.
func (o offer) create(t *teller) (total *big.Int, made action) {
	grant := bindings.IGrantEscrowOffer{
		Program: big.NewInt(o.program), Payee: t.chain.Account(o.payee), Token: t.dao.Dollar, Required: 2,
		Document: crypto.Keccak256Hash([]byte(t.document(o.plan))), Reviewers: t.accounts(reviewersOfAll),
	}
	total = new(big.Int)
	for _, p := range o.parts {
		amount := dollars(p[0])
		if o.ether {
			amount = units(p[0], 15)
		}
		total.Add(total, amount)
		grant.Milestones = append(grant.Milestones, bindings.IGrantEscrowTranche{Amount: amount, Due: uint32(p[1] * 24 * 3600)})
	}
	made = action{t.dao.Escrow, new(big.Int), nil}
	if o.ether {
		grant.Token, made.value = common.Address{}, total
	}
	made.data = escrow.PackCreateGrant(grant)
	return total, made
}

// resolve decides a challenged milestone; 0 is in full, 3 is not at all.
func resolve(grant, milestone int64, resolution uint8) func(*teller) []action {
	return func(t *teller) []action {
		return []action{{t.dao.Escrow, new(big.Int), escrow.PackResolve(big.NewInt(grant), big.NewInt(milestone), resolution, new(big.Int))}}
	}
}

// cancelGrant stops a grant and settles it with an amount of DUSD.
func cancelGrant(grant, settlement int64, reason string) func(*teller) []action {
	return func(t *teller) []action {
		data := escrow.PackCancelGrant(big.NewInt(grant), dollars(settlement), crypto.Keccak256Hash([]byte(reason)))
		return []action{{t.dao.Escrow, new(big.Int), data}}
	}
}

func (t *teller) accounts(list []int) (out []common.Address) {
	for _, i := range list {
		out = append(out, t.chain.Account(i))
	}
	return out
}

var (
	embedded = regexp.MustCompile(`\{document ([a-z0-9-]+)\}`)
	moment   = regexp.MustCompile(`\{(at|day) (-?\d+)\}`)
)

// document is a text of story/grants as it was voted on: with the dates that the story's present gives it.
func (t *teller) document(name string) string {
	text, err := texts.ReadFile("story/grants/" + name + ".md")
	if err != nil {
		panic(err) // a name in this package that is no file of it
	}
	return moment.ReplaceAllStringFunc(string(text), func(s string) string {
		parts := moment.FindStringSubmatch(s)
		days, _ := strconv.Atoi(parts[2])
		if parts[1] == "day" {
			return midnight(t.end, days).Format(time.DateOnly)
		}
		return t.end.Add(time.Duration(days) * day).UTC().Format(time.RFC3339)
	})
}

func midnight(end time.Time, days int) time.Time {
	return end.UTC().Truncate(day).Add(time.Duration(days) * day)
}

// embed puts the documents that a text names into it, each between two comments that carry its hash.
func (t *teller) embed(text string) string {
	return embedded.ReplaceAllStringFunc(text, func(s string) string {
		d := t.document(embedded.FindStringSubmatch(s)[1])
		return fmt.Sprintf("<!-- document %s -->\n%s\n<!-- end of document -->", crypto.Keccak256Hash([]byte(d)), d)
	})
}

// move is something that an account does to a grant.
type move struct {
	before time.Duration // the present
	by     int
	data   func(*teller) ([]byte, error)
}

func (t *teller) move(m move) error {
	data, err := m.data(t)
	if err == nil {
		_, err = t.chain.Send(m.by, &t.dao.Escrow, nil, data)
	}
	if err != nil {
		return fmt.Errorf("%s before the present, by account %d: %w", m.before, m.by, err)
	}
	return nil
}

// packed is a call that needs nothing of the chain.
func packed(data []byte) func(*teller) ([]byte, error) {
	return func(*teller) ([]byte, error) { return data, nil }
}

// accept takes up a grant. The payee signs, and whoever sends it pays the fee.
func accept(before time.Duration, grant int64, payee, by int) move {
	return move{before, by, func(t *teller) ([]byte, error) {
		digest, err := t.asked(escrow.PackAcceptance(big.NewInt(grant)))
		if err != nil {
			return nil, err
		}
		signature, err := crypto.Sign(digest, t.chain.Key(payee))
		if err != nil {
			return nil, err
		}
		signature[crypto.RecoveryIDOffset] += 27
		return escrow.PackAccept(big.NewInt(grant), signature), nil
	}}
}

func (t *teller) asked(data []byte) ([]byte, error) {
	at := ethereum.CallMsg{To: &t.dao.Escrow, Data: data}
	return t.chain.Client().CallContract(context.Background(), at, nil)
}

// submit hands in evidence: the SHA-256 of a text that is made up, and where it would be found.
func submit(before time.Duration, grant, milestone int64, payee int, name string) move {
	places := "Archive: https://archive.example/" + name + ".tar.zst\nData card: https://archive.example/" + name + "/card.md"
	return move{before, payee, packed(escrow.PackSubmit(big.NewInt(grant), big.NewInt(milestone), evidence(name), places))}
}

// judge is a reviewer's verdict; criteria has a bit for each criterion that was found met.
func judge(before time.Duration, grant, milestone int64, by int, name string, approved bool, criteria int64, findings string) move {
	return move{before, by, packed(escrow.PackReview(big.NewInt(grant), big.NewInt(milestone), evidence(name), approved, big.NewInt(criteria), findings))}
}

func claim(before time.Duration, grant, milestone int64, by int) move {
	return move{before, by, packed(escrow.PackClaim(big.NewInt(grant), big.NewInt(milestone)))}
}

func object(before time.Duration, grant, milestone int64, by int, reason string) move {
	return move{before, by, packed(escrow.PackObject(big.NewInt(grant), big.NewInt(milestone), reason))}
}

func challenge(before time.Duration, grant, milestone int64, by int, reason string) move {
	return move{before, by, packed(escrow.PackChallenge(big.NewInt(grant), big.NewInt(milestone), reason))}
}

// evidence is a hash that stands for an archive.
func evidence(name string) common.Hash {
	return sha256.Sum256([]byte("Gradient Commons, a sample: " + strings.TrimSpace(name) + "\n"))
}
