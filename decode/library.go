package decode

import (
	"bufio"
	_ "embed"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// Library is the functions that are known. Once it is made it does not change, but for what it learns. It may be read by many at once.
type Library struct {
	any     map[selector][]*function                    // of any contract
	at      map[common.Address]map[selector][]*function // of one
	learned learned
	errors  *Library // errors of contracts, known as functions are; nil in a library of errors
}

func newLibrary() *Library {
	l := newPart()
	l.errors = newPart()
	return l
}

func newPart() *Library {
	return &Library{any: map[selector][]*function{}, at: map[common.Address]map[selector][]*function{}}
}

//go:embed standards.txt
var standards string

// Standards is the functions that are bundled: those of this product's contracts and those that many contracts share.
var Standards = sync.OnceValue(func() *Library {
	l, err := readStandards(standards)
	if err != nil {
		panic(err) // a mistake in standards.txt
	}
	return l
})

// With is the library with ABIs added to it. What no call can be read of is skipped, each with its reason; an ABI of which nothing is
// left is an error.
func (l *Library) With(list []ABI) (out *Library, skipped []error, err error) {
	out = l.clone()
	out.errors = l.errors.clone()
	for _, x := range list {
		d, err := x.read(x.kind())
		if err == nil && len(d.functions) == 0 {
			err = errors.Join(append([]error{errors.New("it has no function that changes something, and that calls can be read of")}, d.skipped...)...)
		}
		if err != nil {
			return nil, nil, fmt.Errorf("%s: %w", x.Name, err)
		}
		for _, f := range d.functions {
			out.add(x.Address, f)
		}
		for _, f := range d.errors {
			out.errors.add(x.Address, f)
		}
		skipped = append(skipped, d.skipped...)
	}
	return out, skipped, nil
}

// clone is the library without what it learned.
func (l *Library) clone() *Library {
	out := newPart()
	for s, fs := range l.any {
		out.any[s] = fs[:len(fs):len(fs)]
	}
	for a, m := range l.at {
		out.at[a] = maps.Clone(m)
	}
	return out
}

// Error reads what a contract reverted with, as Read reads a call. Only errors of the operator's ABIs and of verified source are known.
func (l *Library) Error(target common.Address, data []byte) (Call, error) {
	return l.errors.Read(target, data)
}

// add adds a function. One that is known by the same signature keeps what is said of it in words; the names of arguments
// are the newer one's.
func (l *Library) add(at common.Address, f *function) {
	l.word(f)
	list := l.any
	if at != (common.Address{}) {
		if l.at[at] == nil {
			l.at[at] = map[selector][]*function{}
		}
		list = l.at[at]
	} else if known(l.any[f.selector], f.signature) != nil {
		return // a contract of any address is a standard's as much as the operator's
	}
	if known(list[f.selector], f.signature) == nil {
		list[f.selector] = append(slices.Clip(list[f.selector]), f)
	}
}

// word lets a function keep what is said of one with its signature in words.
func (l *Library) word(f *function) {
	if old := known(l.any[f.selector], f.signature); old != nil {
		f.sentence, f.mark = old.sentence, old.mark
	}
}

func known(list []*function, signature string) *function {
	for _, f := range list {
		if f.signature == signature {
			return f
		}
	}
	return nil
}

// having are the functions with a selector. What the operator says of the very contract goes before what its source says, and that
// before what contracts share.
func (l *Library) having(target common.Address, s selector) []*function {
	if own := l.at[target][s]; len(own) > 0 {
		return own
	}
	if own := l.learned.having(target, s); len(own) > 0 {
		return own
	}
	return l.any[s]
}

// Len is how many functions of any contract are known.
func (l *Library) Len() (n int) {
	for _, fs := range l.any {
		n += len(fs)
	}
	return n
}

// readStandards reads a list of functions: the name of a standard behind #, each function's signature with the names of its
// arguments, perhaps with a mark, and below it, indented, what it does.
func readStandards(text string) (*Library, error) {
	l := newLibrary()
	var standard string
	var last *function
	for s := bufio.NewScanner(strings.NewReader(text)); s.Scan(); {
		line := s.Text()
		var err error
		switch {
		case strings.TrimSpace(line) == "":
		case strings.HasPrefix(line, "# "):
			standard = line[2:]
		case strings.HasPrefix(line, "\t"):
			last.sentence, err = parseSentence(strings.TrimSpace(line), last.fields)
		default:
			if last, err = parseFunction(line); err == nil {
				last.source = Source{Standard, standard}
				if known(l.any[last.selector], last.signature) != nil {
					err = fmt.Errorf("it stands here twice")
				}
				l.add(common.Address{}, last)
			}
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", line, err)
		}
	}
	return l, nil
}

// parseFunction reads a line such as transfer(address to, uint256 amount) !mark.
func parseFunction(line string) (*function, error) {
	line, mark, _ := strings.Cut(line, " !")
	name, rest, ok := strings.Cut(line, "(")
	if !ok {
		return nil, fmt.Errorf("it has no arguments")
	}
	inputs, rest, err := parseInputs(rest)
	if err != nil || rest != "" {
		return nil, fmt.Errorf("the arguments can't be read at %q", rest)
	}
	f, err := newFunction(name, inputs)
	if err == nil {
		f.mark = Mark(mark)
	}
	return f, err
}

// parseInputs reads arguments up to the bracket that closes them.
func parseInputs(text string) (list []input, rest string, err error) {
	if strings.HasPrefix(text, ")") {
		return nil, text[1:], nil
	}
	for {
		in := input{}
		if strings.HasPrefix(text, "(") {
			if in.Components, text, err = parseInputs(text[1:]); err != nil {
				return nil, text, err
			}
			in.Type = "tuple"
		}
		end := strings.IndexAny(text, ",)")
		if end < 0 {
			return nil, text, fmt.Errorf("a bracket stays open")
		}
		kind, name, _ := strings.Cut(text[:end], " ")
		in.Type, in.Name = in.Type+kind, name
		list = append(list, in)
		if text[end] == ')' {
			return list, text[end+1:], nil
		}
		text = strings.TrimPrefix(text[end+1:], " ")
	}
}
