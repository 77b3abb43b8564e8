package main

import (
	"bytes"
	"errors"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
)

// rawLog is a log as eth_getLogs gives it, read by hand: the ceiling shall not pay for a general decoder.
type rawLog struct {
	address common.Address
	topics  [4]common.Hash
	topicsN int
	data    []byte // valid until the next log is read
	block   uint64
	time    uint64
	index   uint64
	tx      common.Hash
}

var errForm = errors.New("the node's logs have another form")

// scanner reads the logs of an answer to eth_getLogs one after the other.
type scanner struct {
	text []byte
	data []byte
}

func newScanner(answer []byte) (*scanner, error) {
	_, list, found := bytes.Cut(answer, []byte(`"result":[`))
	if !found {
		return nil, errForm
	}
	return &scanner{text: list}, nil
}

// next reads one log. more is false after the last.
func (s *scanner) next(l *rawLog) (more bool, err error) {
	if len(s.text) > 0 && s.text[0] == ',' {
		s.text = s.text[1:]
	}
	if len(s.text) == 0 {
		return false, errForm
	}
	if s.text[0] == ']' {
		return false, nil
	}
	if s.text[0] != '{' {
		return false, errForm
	}
	s.text = s.text[1:]
	for {
		name, err := s.quoted()
		if err != nil || len(s.text) == 0 {
			return false, errForm
		}
		s.text = s.text[1:] // the colon
		if err := s.field(l, name); err != nil {
			return false, err
		}
		if len(s.text) == 0 {
			return false, errForm
		}
		end := s.text[0] == '}'
		s.text = s.text[1:]
		if end {
			return true, nil
		}
	}
}

func (s *scanner) field(l *rawLog, name []byte) error {
	if string(name) == "topics" {
		return s.topics(l)
	}
	if len(s.text) > 0 && s.text[0] != '"' { // true, false, null
		end := bytes.IndexAny(s.text, ",}")
		if end < 0 {
			return errForm
		}
		s.text = s.text[end:]
		return nil
	}
	value, err := s.quoted()
	if err != nil {
		return err
	}
	switch string(name) {
	case "address":
		return unhex(l.address[:], value)
	case "data":
		n := (len(value) - 2) / 2
		if cap(s.data) < n {
			s.data = make([]byte, 2*n)
		}
		l.data = s.data[:n]
		return unhex(l.data, value)
	case "blockNumber":
		l.block, err = number(value)
	case "blockTimestamp":
		l.time, err = number(value)
	case "logIndex":
		l.index, err = number(value)
	case "transactionHash":
		return unhex(l.tx[:], value)
	}
	return err
}

func (s *scanner) topics(l *rawLog) error {
	l.topicsN = 0
	for {
		if len(s.text) == 0 {
			return errForm
		}
		s.text = s.text[1:] // the bracket or the comma
		if l.topicsN == 0 && len(s.text) > 0 && s.text[0] == ']' || l.topicsN == len(l.topics) {
			break
		}
		value, err := s.quoted()
		if err != nil {
			return err
		}
		if err := unhex(l.topics[l.topicsN][:], value); err != nil {
			return err
		}
		l.topicsN++
		if len(s.text) > 0 && s.text[0] == ']' {
			break
		}
	}
	if len(s.text) == 0 || s.text[0] != ']' {
		return errForm
	}
	s.text = s.text[1:]
	return nil
}

// quoted reads a string, which has no escapes in anything that is read here.
func (s *scanner) quoted() ([]byte, error) {
	if len(s.text) == 0 || s.text[0] != '"' {
		return nil, errForm
	}
	end := bytes.IndexByte(s.text[1:], '"')
	if end < 0 {
		return nil, errForm
	}
	value := s.text[1 : 1+end]
	s.text = s.text[end+2:]
	return value, nil
}

func number(hex []byte) (uint64, error) {
	if len(hex) < 3 {
		return 0, errForm
	}
	return strconv.ParseUint(string(hex[2:]), 16, 64)
}

// nibbles are the values of hex digits; 255 is none.
var nibbles = func() (t [256]byte) {
	for i := range t {
		t[i] = 255
	}
	for i := range 10 {
		t['0'+i] = byte(i)
	}
	for i := range 6 {
		t['a'+i], t['A'+i] = byte(10+i), byte(10+i)
	}
	return t
}()

// unhex reads 0x and exactly as many digits as dst takes.
func unhex(dst, hex []byte) error {
	if len(hex) != 2+2*len(dst) {
		return errForm
	}
	hex = hex[2:]
	for i := range dst {
		high, low := nibbles[hex[2*i]], nibbles[hex[2*i+1]]
		if high|low > 15 {
			return errForm
		}
		dst[i] = high<<4 | low
	}
	return nil
}
