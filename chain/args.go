package chain

import (
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// errShape says that a log is not encoded as its event's name has it.
var errShape = errors.New("the log is not of its event's shape")

// args reads an event's arguments from its topics and data, after the contract ABI. The first that is not as expected
// is kept as the error, and all after it are empty.
type args struct {
	topics []common.Hash
	data   []byte
	failed bool
}

// args returns the arguments of an event that has so many topics, its own name's among them, and words of data at least.
func (e *event) args(topics, words int) args {
	return args{e.Topics, e.Data, len(e.Topics) != topics || len(e.Data) < 32*words}
}

func (a *args) err() error {
	if a.failed {
		return errShape
	}
	return nil
}

var zeros [32]byte

func (a *args) fail() []byte {
	a.failed = true
	return zeros[:]
}

// word is the i-th word of the data.
func (a *args) word(i int) []byte { return a.at(a.data, uint64(i)*32) }

// at is the word at a place of some data.
func (a *args) at(data []byte, place uint64) []byte {
	if a.failed || place > uint64(len(data)) || uint64(len(data))-place < 32 {
		return a.fail()
	}
	return data[place : place+32]
}

// topic is an indexed argument, counting from 1.
func (a *args) topic(i int) []byte {
	if a.failed || i >= len(a.topics) {
		return a.fail()
	}
	return a.topics[i][:]
}

// asUint is a word as a number.
func asUint(word []byte) models.Uint { return models.FromBytes(word) }

// asHash is a word as it is.
func asHash(word []byte) common.Hash { return common.Hash(word) }

// asAddress is a word as an address; the bytes before it must be zero.
func (a *args) asAddress(word []byte) common.Address {
	if string(word[:12]) != string(zeros[:12]) {
		a.fail()
		return common.Address{}
	}
	return common.Address(word[12:])
}

// asUint64 is a word as a number of 64 bits.
func (a *args) asUint64(word []byte) uint64 {
	if string(word[:24]) != string(zeros[:24]) {
		a.fail()
		return 0
	}
	return binary.BigEndian.Uint64(word[24:])
}

func (a *args) uint(i int) models.Uint       { return asUint(a.word(i)) }
func (a *args) uint64(i int) uint64          { return a.asUint64(a.word(i)) }
func (a *args) address(i int) common.Address { return a.asAddress(a.word(i)) }
func (a *args) hash(i int) common.Hash       { return asHash(a.word(i)) }

// uint8 is the i-th word as a number of 8 bits.
func (a *args) uint8(i int) uint8 {
	v := a.uint64(i)
	if v > 0xff {
		a.fail()
	}
	return uint8(v)
}

func (a *args) topicUint(i int) models.Uint       { return asUint(a.topic(i)) }
func (a *args) topicUint64(i int) uint64          { return a.asUint64(a.topic(i)) }
func (a *args) topicAddress(i int) common.Address { return a.asAddress(a.topic(i)) }
func (a *args) topicHash(i int) common.Hash       { return asHash(a.topic(i)) }

// bytes is the i-th argument, of a dynamic type. It is borrowed from the data.
func (a *args) bytes(i int) []byte { return a.dynamic(a.data, uint64(i)*32) }

// text is the i-th argument, a string, as the contract said it.
func (a *args) text(i int) string { return string(a.bytes(i)) }

// dynamic is the bytes that the word at a place points to: their length, then they.
func (a *args) dynamic(data []byte, place uint64) []byte {
	start := a.asUint64(a.at(data, place))
	length := a.asUint64(a.at(data, start))
	rest := uint64(len(data)) - min(start+32, uint64(len(data)))
	if a.failed || length > rest {
		a.fail()
		return nil
	}
	return data[start+32 : start+32+length]
}

// list is the elements' part of the i-th argument, a list, and their number, of at least a word each.
func (a *args) list(i int) ([]byte, uint64) {
	start := a.uint64(i)
	n := a.asUint64(a.at(a.data, start))
	if a.failed {
		return nil, 0
	}
	body := a.data[start+32:]
	if n > uint64(len(body))/32 {
		a.fail()
		return nil, 0
	}
	return body, n
}

// each makes a list of what read makes of each element's place.
func each[T any](a *args, i int, read func(body []byte, place uint64) T) []T {
	body, n := a.list(i)
	all := make([]T, 0, n)
	for k := uint64(0); k < n && !a.failed; k++ {
		all = append(all, read(body, 32*k))
	}
	return all
}

func (a *args) addresses(i int) []common.Address {
	return each(a, i, func(body []byte, place uint64) common.Address { return a.asAddress(a.at(body, place)) })
}

func (a *args) uints(i int) []models.Uint {
	return each(a, i, func(body []byte, place uint64) models.Uint { return asUint(a.at(body, place)) })
}

func (a *args) texts(i int) []string {
	return each(a, i, func(body []byte, place uint64) string { return string(a.dynamic(body, place)) })
}

// blobs copies its elements.
func (a *args) blobs(i int) [][]byte {
	return each(a, i, func(body []byte, place uint64) []byte { return append([]byte{}, a.dynamic(body, place)...) })
}
