package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rpc"

	"backprop/models"
)

// survey asks contracts about themselves, all at one block. A contract that has no answer to a question, or one that
// makes no sense, is not a failure; a node that does not answer is, and ends the survey.
type survey struct {
	ctx   context.Context
	node  *Node
	head  *header
	known map[string]eachAnswer // answers that were asked for in a batch, by address and call
	err   error
}

// prepare asks functions without arguments in one batch, so that a distant node is not waited for each time. Where that
// fails they are asked one by one.
func (s *survey) prepare(target common.Address, functions ...string) {
	calls := make([]eachCall, len(functions))
	for i, f := range functions {
		calls[i] = eachCall{target, question(f)}
	}
	answers, err := s.node.callEach(s.ctx, s.head.Hash, calls)
	if err != nil {
		return
	}
	if s.known == nil {
		s.known = map[string]eachAnswer{}
	}
	for i, a := range answers {
		s.known[recalled(target, calls[i].Data)] = a
	}
}

func recalled(target common.Address, data []byte) string { return string(target[:]) + string(data) }

// call asks, or recalls what was asked before.
func (s *survey) call(target common.Address, data []byte) ([]byte, error) {
	if a, ok := s.known[recalled(target, data)]; ok {
		return a.Data, a.Err
	}
	return s.node.call(s.ctx, target, data, at(s.head.Hash))
}

// raw asks a function, named by its signature, with words as arguments.
func (s *survey) raw(target common.Address, function string, args ...common.Hash) (reply []byte, answered bool) {
	reply, _, answered = s.reply(target, function, args...)
	return reply, answered
}

// reply tells too whether the function is there: it answers, or it says why it reverts.
func (s *survey) reply(target common.Address, function string, args ...common.Hash) (reply []byte, there, answered bool) {
	if s.err != nil {
		return nil, false, false
	}
	reply, err := s.call(target, question(function, args...))
	switch {
	case err == nil:
		return reply, len(reply) > 0, len(reply) > 0
	case declined(err):
		return nil, reasoned(err), false
	}
	s.err = fmt.Errorf("ask %s of %s: %w", function, target, err)
	return nil, false, false
}

// declined tells whether an error is of the contract's making: it reverts, or it spends all the time or gas it gets.
func declined(err error) bool {
	var coded rpc.Error
	return reverted(err) || errors.As(err, &coded) && mentions(err, "execution aborted", "execution timeout", "gas", "invalid code", "return data", "max code", "memory limit")
}

// reasoned tells whether a revert carries a reason, as a function's does that is there; a missing function has none.
func reasoned(err error) bool {
	var data rpc.DataError
	if errors.As(err, &data) {
		if text, ok := data.ErrorData().(string); ok && len(text) > len("0x") {
			return true
		}
	}
	return strings.Contains(err.Error(), "reverted: ")
}

// word is an answer of one word, no more and no less.
func (s *survey) word(target common.Address, function string, args ...common.Hash) (word common.Hash, answered bool) {
	reply, ok := s.raw(target, function, args...)
	if !ok || len(reply) != 32 {
		return word, false
	}
	return common.Hash(reply), true
}

func (s *survey) number(target common.Address, function string, args ...common.Hash) (models.Uint, bool) {
	w, ok := s.word(target, function, args...)
	return models.FromBytes(w[:]), ok
}

// address is an answer that is an address and not zero.
func (s *survey) address(target common.Address, function string, args ...common.Hash) (common.Address, bool) {
	w, ok := s.word(target, function, args...)
	a := common.BytesToAddress(w[12:])
	return a, ok && a != (common.Address{}) && bytes.Equal(w[:12], make([]byte, 12))
}

// has tells whether a contract has a function.
func (s *survey) has(target common.Address, function string, args ...common.Hash) bool {
	_, there, _ := s.reply(target, function, args...)
	return there
}

// text is an answer that is a string, or bytes32 as MKR's: of printable UTF-8, at most limit bytes of it.
func (s *survey) text(target common.Address, function string, limit int) (string, bool) {
	reply, ok := s.raw(target, function)
	if !ok || len(reply) < 32 {
		return "", false
	}
	if len(reply) == 32 {
		return printable(bytes.TrimRight(reply, "\x00"), limit), true
	}
	offset, fits := bounded(reply[:32], len(reply)-32)
	if !fits {
		return "", false
	}
	length, fits := bounded(reply[offset:offset+32], len(reply)-offset-32)
	if !fits {
		return "", false
	}
	return printable(reply[offset+32:offset+32+length], limit), true
}

// bounded reads a word that must be at most max.
func bounded(word []byte, max int) (int, bool) {
	n := models.FromBytes(word)
	if max < 0 || n.Cmp(models.U(uint64(max))) > 0 {
		return 0, false
	}
	return int(n.Uint64()), true
}

// printable makes storable text of bytes and cuts it between characters.
func printable(b []byte, limit int) string {
	s := text(string(b[:min(len(b), 4*limit)]))
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return -1
		}
		return r
	}, s)
	for len(s) > limit || !utf8.ValidString(s) {
		_, size := utf8.DecodeLastRuneInString(s)
		s = s[:len(s)-size]
	}
	return s
}

// deployed tells whether there is a contract at an address.
func (s *survey) deployed(a common.Address) bool {
	if s.err != nil {
		return false
	}
	code, err := ask[hexutil.Bytes](s.ctx, s.node, "eth_getCode", a, at(s.head.Hash))
	if err != nil {
		s.err = fmt.Errorf("look for a contract at %s: %w", a, err)
	}
	return len(code) > 0
}

// ofAddress is an address as an argument.
func ofAddress(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

// ofNumber is a number as an argument.
func ofNumber(n uint64) common.Hash { return models.U(n).Bytes32() }
