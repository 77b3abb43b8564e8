package chain

import (
	"bytes"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// query is a call of a contract's function, with what the record says that it answers.
type query struct {
	subject  string
	to       common.Address
	data     []byte
	expect   []expectation
	optional bool // contracts of its kind may lack the function: then nothing is compared
}

// entire stands for the place of an expectation of the whole answer.
const entire = -1

// expectation is one word of an answer.
type expectation struct {
	what   string
	word   int // its place in the answer
	form   func([]byte) string
	record string
}

// compare holds an answer against what the record says.
func (v *Verification) compare(q query, a answered) {
	if q.optional && len(a.data) == 0 {
		return
	}
	for _, e := range q.expect {
		v.count.Compared++
		if chain := a.word(e); chain != e.record {
			v.differ(q.subject, e.what, e.record, chain, false)
		}
	}
}

// word is one word of an answer in the form that it is compared in.
func (a answered) word(e expectation) string {
	switch {
	case a.revert != "":
		return "none (" + a.revert + ")"
	case e.word == entire:
		return e.form(a.data)
	case len(a.data) < 32*(e.word+1):
		return "no answer"
	}
	return e.form(a.data[32*e.word : 32*e.word+32])
}

// The forms that words of answers are compared in.
func asNumber(word []byte) string  { return models.FromBytes(word).String() }
func asAddress(word []byte) string { return common.BytesToAddress(word).Hex() }
func asTruth(word []byte) string   { return truth(!bytes.Equal(word, make([]byte, 32))) }
func asState(word []byte) string {
	n := models.FromBytes(word).Uint64()
	if n > uint64(models.Executed) {
		return strconv.FormatUint(n, 10)
	}
	return models.State(n).String()
}

func asDigest(answer []byte) string { return crypto.Keccak256Hash(answer).Hex() }

func truth(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// number is an expectation of a number at a place.
func number(what string, word int, record models.Uint) expectation {
	return expectation{what, word, asNumber, record.String()}
}

func account(what string, word int, record common.Address) expectation {
	return expectation{what, word, asAddress, record.Hex()}
}

func yes(what string, word int, record bool) expectation {
	return expectation{what, word, asTruth, truth(record)}
}

// encode is a call's data: a function by its signature, and arguments that each take one word.
func encode(function string, args ...any) []byte {
	data := append([]byte{}, models.Selector(function)...)
	for _, arg := range args {
		var word [32]byte
		switch a := arg.(type) {
		case models.Uint:
			word = a.Bytes32()
		case uint64:
			word = models.U(a).Bytes32()
		case common.Address:
			copy(word[12:], a[:])
		case common.Hash:
			word = a
		}
		data = append(data, word[:]...)
	}
	return data
}
