package chain

import (
	"encoding/json"
	"errors"
	"fmt"
)

// CallError is a node's own refusal of a call.
type CallError struct {
	Code    int
	Message string
	Data    any
}

func (e *CallError) Error() string {
	if e.Message == "" {
		return fmt.Sprintf("error %d", e.Code)
	}
	return e.Message
}

// ErrorCode and ErrorData give what geth's client gives.
func (e *CallError) ErrorCode() int { return e.Code }
func (e *CallError) ErrorData() any { return e.Data }

// take reads one call's result, or is told its error. It reads exactly one value of w.
type take func(i int, w *wire, err error) error

// holds tells whether what was read of all calls holds together.
type holds func() error

// asSaid is for answers that nothing is held against.
func asSaid() error { return nil }

// read takes apart the answer to a request: each call once, in any order.
func (q *request) read(body []byte, each take) error {
	w := &wire{b: body}
	seen := make([]bool, q.n)
	if w.peek() == '{' {
		if err := q.one(w, seen, each); err != nil {
			return asWhole(q.n, err)
		}
	} else {
		w.take('[')
		for first := true; w.more(first, ']'); first = false {
			if err := q.one(w, seen, each); err != nil {
				return err
			}
		}
	}
	if err := w.end(); err != nil {
		return err
	}
	for i, s := range seen {
		if !s {
			return fmt.Errorf("no answer to call %d of %d: %w", i+1, q.n, ErrMalformed)
		}
	}
	return nil
}

// errWhole says that a batch was refused as such.
var errWhole = errors.New("the batch is refused")

// asWhole marks the refusal of a batch that is more than one call.
func asWhole(n int, err error) error {
	var said *CallError
	if n > 1 && errors.As(err, &said) && !said.busy() {
		return fmt.Errorf("%w: %w", errWhole, err)
	}
	return err
}

// one reads the answer to one call.
func (q *request) one(w *wire, seen []bool, each take) error {
	var result []byte // where a result stands whose id comes later
	var said *CallError
	at, named, done := -1, false, false
	w.take('{')
	for first := true; w.more(first, '}'); first = false {
		switch string(w.key()) {
		case "id":
			if named {
				w.fail("two ids in one answer")
			}
			named = true
			at = q.place(w, seen)
		case "error":
			if !w.null() {
				said = readError(w)
			}
		case "result":
			if done || result != nil {
				w.fail("two results in one answer")
			}
			if at < 0 || said != nil {
				result = w.skip()
				continue
			}
			if err := each(at, w, nil); err != nil {
				return err
			}
			done = true
		default:
			w.skip()
		}
	}
	switch {
	case w.err != nil:
		return w.err
	case said != nil && (at >= 0 || len(seen) > 0 && !done):
		return each(max(at, 0), nil, said)
	case done:
		return nil
	case at < 0 || result == nil:
		return fmt.Errorf("an answer without id or result: %w", ErrMalformed)
	}
	inner := &wire{b: result}
	if err := each(at, inner, nil); err != nil {
		return err
	}
	return inner.end()
}

// place finds the call that an id is of. Errors of a whole batch have the id null.
func (q *request) place(w *wire, seen []bool) int {
	if w.null() {
		return -1
	}
	var id uint64
	if json.Unmarshal(w.skip(), &id) != nil || id < q.first || id >= q.first+uint64(q.n) || seen[id-q.first] {
		w.fail("an id that was not asked, or twice")
		return -1
	}
	seen[id-q.first] = true
	return int(id - q.first)
}

// readError reads an error object; some proxies say a mere text.
func readError(w *wire) *CallError {
	var e struct {
		Code    int    `json:"code"`
		Message string `json:"message"`
		Data    any    `json:"data"`
	}
	raw := w.skip()
	if w.err == nil && json.Unmarshal(raw, &e) != nil && json.Unmarshal(raw, &e.Message) != nil {
		w.fail("an error that is none")
	}
	return &CallError{e.Code, e.Message, e.Data}
}
