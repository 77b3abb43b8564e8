package chain

import (
	"regexp"
	"strings"
)

// Nodes say the same things in many ways. What matters is told apart here; anything else is an error like any other.

var unknownMethod = regexp.MustCompile(`(?i)(method|eth_\w+|namespace).{0,60}(not found|not supported|unsupported|does ?n.t exist|does not exist|not available|unavailable|not allowed|not enabled|disabled|unknown|not whitelisted|not implemented)|(unknown|unsupported|unrecognized|invalid) method`)

var revertMessage = regexp.MustCompile(`(?i)^\s*(execution reverted|vm execution error|reverted|vm exception)`)

// contracts tells whether an error is what a contract said: its words, which may be those of a node, stand for no node.
func (e *CallError) contracts() bool {
	data, ok := e.Data.(string)
	return e.Code == 3 || ok && strings.HasPrefix(data, "0x") || revertMessage.MatchString(e.Message)
}

// unknown tells whether a node lacks the method.
func (e *CallError) unknown() bool {
	if e.contracts() {
		return false
	}
	return e.Code == -32601 || e.Code == -32004 || unknownMethod.MatchString(e.Message)
}

var tooOften = regexp.MustCompile(`(?i)rate.?limit|too many requests|request limit|requests per|capacity|quota|throttl|exceeded.{0,20}(credits|compute units)`)

// busy tells whether a node is asked too often.
func (e *CallError) busy() bool {
	if e.contracts() {
		return false
	}
	switch e.Code {
	case 429, -32029:
		return true
	}
	return tooOften.MatchString(e.Message)
}
