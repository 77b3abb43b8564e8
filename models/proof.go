package models

import (
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Proof is a question that anybody can put to the chain, with what it answers if the record is right. verify puts all of
// them; pages show those of what they show. It asks one of three: a contract's function, what an account holds in ETH, or the
// logs that a contract left.
type Proof struct {
	Subject  string         // the page that it is about: proposals/7
	To       common.Address // the contract, or the account whose ETH is asked for
	Function string         // with the types of what it takes and of what it gives: getVotes(address)(uint256); empty for ETH and logs
	Args     []string       // as cast takes them; of logs the indexed arguments
	Data     []byte         // of the call
	Event    string         // of logs: its signature, with what is indexed
	From     uint64         // of logs: the first block
	At       uint64         // the block that it is asked after; 0 for the one that all is
	Until    uint64         // of logs: the last block; 0 likewise
	Optional bool           // contracts of its kind may lack the function: then nothing is compared
	Answers  []Answer

	next int // the word that tells says next
}

// Answer is a value that the chain gives to a Proof.
type Answer struct {
	What   string
	Word   int // its place in the answer, and the line that cast prints it on; of logs a word of their data
	Form   Form
	Words  []string // of OneOf: what its numbers stand for
	Record string   // the record's value, as people read it
	Asset  *Asset   // whose smallest units it counts, if any
	Unix   bool     // it is a time in Unix seconds
	If     int      // of logs: the word of their data that must be Is, if Is is not empty
	Is     string   // in decimal digits
}

// Form is how an answer is read.
type Form int

const (
	InDecimal Form = iota
	AsAccount
	AsTruth
	AsHash
	OneOf      // a number that stands for a word
	AsAccounts // the whole answer is a list of addresses
	AsDigest   // the keccak256 of the whole answer
	Counted    // how many logs there are
	Summed     // what a word of the logs adds up to
	Among      // what a word of one of the logs says
)

// inquire is a Proof by a function whose arguments take a word each.
func inquire(function string, args ...any) Proof {
	p := Proof{Function: function, Data: Selector(taken(function))}
	for _, arg := range args {
		word, text := argument(arg)
		p.Data, p.Args = append(p.Data, word[:]...), append(p.Args, text)
	}
	return p
}

// argument is a value as a word and as cast takes it.
func argument(arg any) (word [32]byte, text string) {
	switch a := arg.(type) {
	case Uint:
		return a.Bytes32(), a.String()
	case uint64:
		return U(a).Bytes32(), strconv.FormatUint(a, 10)
	case common.Address:
		copy(word[12:], a[:])
		return word, a.Hex()
	case common.Hash:
		return a, a.Hex()
	}
	panic("no argument of a proof")
}

// logged is a Proof by the logs of an event, whose indexed arguments are some. An empty argument is any.
func logged(contract common.Address, event string, from, until uint64, args ...string) Proof {
	return Proof{To: contract, Event: event, From: from, Until: until, Args: args}
}

// tells adds the value of the answer's next word.
func (p Proof) tells(what string, record any) Proof {
	a := Answer{What: what, Word: p.next}
	switch r := record.(type) {
	case Uint:
		a.Record = r.String()
	case uint64:
		a.Record = strconv.FormatUint(r, 10)
	case common.Address:
		a.Form, a.Record = AsAccount, r.Hex()
	case bool:
		a.Form, a.Record = AsTruth, truth(r)
	case common.Hash:
		a.Form, a.Record = AsHash, r.Hex()
	case State:
		a.Form, a.Words, a.Record = OneOf, stateNames[:], r.String()
	default:
		panic("no answer of a proof")
	}
	p.Answers, p.next = append(p.Answers[:len(p.Answers):len(p.Answers)], a), p.next+1
	return p
}

// names adds the next word, which is a number that stands for one of some words.
func (p Proof) names(what string, words []string, record string) Proof {
	p = p.tells(what, uint64(0))
	a := &p.Answers[len(p.Answers)-1]
	a.Form, a.Words, a.Record = OneOf, words, record
	return p
}

// whole adds a value that is the whole answer.
func (p Proof) whole(what string, form Form, record string) Proof {
	p.Answers = append(p.Answers[:len(p.Answers):len(p.Answers)], Answer{What: what, Form: form, Record: record})
	return p
}

// logs adds what logs say of a word of their data.
func (p Proof) logs(what string, form Form, word int, record Uint) Proof {
	p.Answers = append(p.Answers[:len(p.Answers):len(p.Answers)], Answer{What: what, Form: form, Word: word, Record: record.String()})
	return p
}

// where bounds the last value to the logs with a word.
func (p Proof) where(word int, is Uint) Proof {
	a := &p.Answers[len(p.Answers)-1]
	a.If, a.Is = word, is.String()
	return p
}

// skips passes over words.
func (p Proof) skips(n int) Proof {
	p.next += n
	return p
}

// of says whose units the last value counts.
func (p Proof) of(a Asset) Proof {
	p.Answers[len(p.Answers)-1].Asset = &a
	return p
}

// unix says that the last value is a time.
func (p Proof) unix() Proof {
	p.Answers[len(p.Answers)-1].Unix = true
	return p
}

// maybe says that contracts may lack the function.
func (p Proof) maybe() Proof {
	p.Optional = true
	return p
}

// addressed gives proofs their subject, and the contract to those that have none.
func addressed(subject string, to common.Address, list ...Proof) []Proof {
	for i := range list {
		list[i].Subject = subject
		if list[i].To == (common.Address{}) {
			list[i].To = to
		}
	}
	return list
}

func truth(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// inquireWith is a Proof by a function whose encoded arguments are given, with its arguments as cast takes them.
func inquireWith(function string, data []byte, args ...string) Proof {
	return Proof{Function: function, Data: append(Selector(taken(function)), data...), Args: args}
}

func quotedBytes(b []byte) string { return hexutil.Encode(b) }
