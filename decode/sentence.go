package decode

import (
	"fmt"
	"strconv"
	"strings"
)

// Mark says of a function what a reader should be warned of.
type Mark string

const (
	Power     Mark = "power"     // somebody else may do something afterwards: a role, an owner, a signer
	Upgrade   Mark = "upgrade"   // the contract's code becomes another
	Allowance Mark = "allowance" // somebody may take tokens later
	Mint      Mark = "mint"      // tokens are made
)

// Part is a piece of a sentence: text, or a value.
type Part struct {
	Text   string
	Bold   bool
	Value  *Value // nil for text
	Format string // how the value is said; empty is by its kind
	Of     *Value // of Units, the token's address; nil is the contract that is called
	Actor  Actor  // who is named where there is no value
}

// Formats of values. A list is said as its number of entries where nothing else is.
const (
	Units   = "units"   // an amount of a token
	Wei     = "wei"     // an amount of the chain's coin
	Role    = "role"    // a role's hash, as who has it
	Key     = "key"     // a short name in 32 bytes, or a hash
	Seconds = "seconds" // a duration
	Time    = "time"    // Unix seconds
	Each    = "each"    // a list's entries, one after another
)

// Actor is who a sentence speaks of without an argument.
type Actor string

const (
	Target Actor = "target" // the contract that is called
	Caller Actor = "caller" // who calls it
)

// sentence is a sentence with places for values.
type sentence []place

type place struct {
	part  Part
	path  []int  // of the value: an argument, a part of it, …; nil for text
	of    []int  // of the token
	words string // of a flag or a number: if it is set, and if not, by |; of a list: for one, and for more
}

// parseSentence reads a text with values in braces, such as {to}, {amount:units}, {amount:units=token} or
// {enabled?Make|No longer have} and {calls?call|calls}; what stands between stars is bold.
func parseSentence(text string, fields []field) (out sentence, err error) {
	bold := false
	for text != "" {
		switch i := strings.IndexAny(text, "*{"); {
		case i < 0:
			return append(out, place{part: Part{Text: text, Bold: bold}}), nil
		case i > 0:
			out, text = append(out, place{part: Part{Text: text[:i], Bold: bold}}), text[i:]
		case text[0] == '*':
			bold, text = !bold, text[1:]
		default:
			inside, rest, ok := strings.Cut(text[1:], "}")
			if !ok {
				return nil, fmt.Errorf("a brace stays open")
			}
			p, err := parsePlace(inside, fields)
			if err != nil {
				return nil, err
			}
			p.part.Bold = bold
			out, text = append(out, p), rest
		}
	}
	return out, nil
}

func parsePlace(text string, fields []field) (p place, err error) {
	if text == string(Target) || text == string(Caller) {
		p.part.Actor = Actor(text)
		return p, nil
	}
	text, p.words, _ = strings.Cut(text, "?")
	name, format, _ := strings.Cut(text, ":")
	format, of, _ := strings.Cut(format, "=")
	p.part.Format = format
	if p.path, err = pathOf(name, fields); err == nil && of != "" {
		p.of, err = pathOf(of, fields)
	}
	return p, err
}

// pathOf finds a value by the names that lead to it, such as params.to.
func pathOf(name string, fields []field) (path []int, err error) {
	for _, n := range strings.Split(name, ".") {
		i := len(fields) - 1
		for i >= 0 && fields[i].name != n {
			i--
		}
		if i < 0 {
			return nil, fmt.Errorf("there is no argument %s", name)
		}
		path, fields = append(path, i), fields[i].fields
	}
	return path, nil
}

// of fills in a call's arguments.
func (s sentence) of(args []Value) (list []Part) {
	for _, p := range s {
		part := p.part
		if p.path != nil {
			v := at(args, p.path)
			if yes, no, ok := strings.Cut(p.words, "|"); ok {
				part.Text = chosen(*v, yes, no)
			} else {
				part.Value = v
			}
		}
		if p.of != nil {
			part.Of = at(args, p.of)
		}
		list = append(list, part)
	}
	return list
}

// chosen is the first of two words for what is set, or for one; before a list's word stands how many it has.
func chosen(v Value, yes, no string) string {
	set, _ := v.Data.(bool)
	if n := v.number(); n != nil {
		set = n.Sign() != 0
	}
	if v.Kind == List {
		set = len(v.List) == 1
		yes, no = "1 "+yes, strconv.Itoa(len(v.List))+" "+no
	}
	if set {
		return yes
	}
	return no
}

func at(list []Value, path []int) *Value {
	v := &list[path[0]]
	for _, i := range path[1:] {
		v = &v.List[i]
	}
	return v
}
