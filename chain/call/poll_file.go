package call

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/models"
)

// PollDocument is a poll with all that was signed, for other programs: enough to count it again without this site. Amounts are
// decimal texts in the token's smallest unit, times Unix seconds.
type PollDocument struct {
	Type     string               `json:"type"` // BackpropPoll/1
	ChainID  uint64               `json:"chainId"`
	Governor Account              `json:"governor"` // the signatures' verifying contract
	Token    Account              `json:"token"`    // whose getPastVotes, or getPriorVotes, weighs
	Votes    models.TokenKind     `json:"tokenKind"`
	Clock    models.ClockMode     `json:"clock"`
	Decimals uint8                `json:"decimals"`
	Symbol   string               `json:"symbol"`
	Poll     PollTerms            `json:"poll"`
	Digest   common.Hash          `json:"digest"`
	State    models.PollState     `json:"state,omitempty"` // withdrawn, or absent
	Ballots  []PollBallotDocument `json:"ballots"`         // all of them, as received; an account's with the highest nonce counts
	Results  []PollSum            `json:"results"`
	Total    models.Uint          `json:"total"`
	Block    uint64               `json:"block"` // of the record that the weights are from
}

// Account is an address that is written with its EIP-55 checksum, and read with or without.
type Account common.Address

// MarshalText is the address as people write it.
func (a Account) MarshalText() ([]byte, error) { return []byte(common.Address(a).Hex()), nil }

// UnmarshalText reads an address; one with a wrong checksum is refused.
func (a *Account) UnmarshalText(text []byte) error {
	parsed, err := models.ParseAddress(string(text))
	*a = Account(parsed)
	return err
}

// PollTerms are what a poll's digest is of.
type PollTerms struct {
	ID        string   `json:"id"`
	Author    Account  `json:"author"`
	Question  string   `json:"question"`
	Text      string   `json:"text"`
	Choices   []string `json:"choices"`
	Timepoint uint64   `json:"timepoint"`
	Opened    uint64   `json:"opened"`
	Closes    uint64   `json:"closes"`
}

// PollBallotDocument is one ballot.
type PollBallotDocument struct {
	Voter     Account       `json:"voter"`
	Choice    uint64        `json:"choice"` // 1 is the first
	Nonce     uint64        `json:"nonce"`
	Signature hexutil.Bytes `json:"signature"`
	Received  uint64        `json:"received"`
	Weight    models.Uint   `json:"weight"`
}

// PollSum is what a choice has.
type PollSum struct {
	Choice string      `json:"choice"`
	Weight models.Uint `json:"weight"`
	Voters int         `json:"voters"`
}

// pollDocumentType names the form of the document.
const pollDocumentType = "BackpropPoll/1"

// PollFile is a poll's document, of all its ballots with their weights as of a block of the record.
func PollFile(dao models.DAO, p models.Poll, list []models.WeighedBallot, block uint64) PollDocument {
	d := PollDocument{
		Type: pollDocumentType, ChainID: dao.ChainID, Governor: Account(dao.Governor), Token: Account(dao.Token.Address),
		Votes: dao.TokenKind, Clock: dao.Clock, Decimals: dao.Token.Decimals, Symbol: dao.Token.Symbol,
		Poll:   PollTerms{p.ID, Account(p.Author), p.Question, p.Body, p.Choices, p.Timepoint, p.Opened, p.Closes},
		Digest: p.Digest, Ballots: []PollBallotDocument{}, Block: block,
	}
	if p.Withdrawn > 0 {
		d.State = models.PollWithdrawn
	}
	for _, b := range list {
		d.Ballots = append(d.Ballots, PollBallotDocument{Account(b.Voter), b.Choice, b.Nonce, hexutil.Bytes(b.Signature), b.Received, b.Weight})
	}
	r := d.Count()
	d.Total = r.Total
	for i, c := range p.Choices {
		d.Results = append(d.Results, PollSum{c, r.Sums[i], r.Voters[i]})
	}
	return d
}

// Known tells whether the document has the form that this program understands.
func (d PollDocument) Known() bool { return d.Type == pollDocumentType }

// Terms is the document's poll, with the digest that its terms give.
func (d PollDocument) Terms() models.Poll {
	t := d.Poll
	return models.Poll{
		ID: t.ID, Author: common.Address(t.Author), Question: t.Question, Body: t.Text, Choices: t.Choices,
		Timepoint: t.Timepoint, Opened: t.Opened, Closes: t.Closes,
	}.Sealed()
}

// DAO is as much of the DAO as the signatures and weights need.
func (d PollDocument) DAO() models.DAO {
	return models.DAO{
		ChainID: d.ChainID, Governor: common.Address(d.Governor), TokenKind: d.Votes, Clock: d.Clock,
		Token: models.Asset{Address: common.Address(d.Token), Symbol: d.Symbol, Decimals: d.Decimals},
	}
}

// Counted are the ballots that count: of each account that with the highest nonce.
func (d PollDocument) Counted() (list []models.WeighedBallot) {
	last := map[Account]int{}
	for i, b := range d.Ballots {
		if j, ok := last[b.Voter]; !ok || d.Ballots[j].Nonce < b.Nonce {
			last[b.Voter] = i
		}
	}
	for i, b := range d.Ballots {
		if last[b.Voter] == i {
			list = append(list, models.WeighedBallot{PollBallot: models.PollBallot{
				Poll: d.Poll.ID, Voter: common.Address(b.Voter), Nonce: b.Nonce, Choice: b.Choice, Signature: models.Data(b.Signature), Received: b.Received,
			}, Weight: b.Weight})
		}
	}
	return list
}

// Count adds up the ballots that count.
func (d PollDocument) Count() models.PollResult { return d.Terms().Count(d.Counted()) }

// Text is the message in the JSON that wallets take, laid out for people.
func (t Typed) Text() (string, error) {
	text, err := json.MarshalIndent(t, "", "  ")
	return string(text), err
}
