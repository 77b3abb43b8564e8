package call

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// Bounds of a file that is read.
const (
	MostSafe    = 256 << 10 // bytes
	MostActions = 100
)

// ReadSafe reads the calls of a file of the Transaction Builder, strictly: what is not for this chain, was changed since it was
// made, is of unknown types or says one thing in words and another in bytes is refused with the reason.
func ReadSafe(dao models.DAO, text []byte) ([]models.Action, error) {
	bad := func(format string, args ...any) error {
		return models.Invalid{Field: "batch", Reason: fmt.Sprintf(format, args...)}
	}
	f, err := decodeSafe(text)
	switch {
	case err != nil:
		return nil, err
	case f.Version != safeVersion:
		return nil, bad("has the version %q; only 1.0 is read", short(f.Version))
	case f.ChainID != strconv.FormatUint(dao.ChainID, 10):
		return nil, bad("is for chain %q, and this DAO is on chain %d; make it anew for that chain", short(f.ChainID), dao.ChainID)
	case len(f.Transactions) == 0:
		return nil, bad("holds no transaction")
	case len(f.Transactions) > MostActions:
		return nil, bad("holds %d transactions; a proposal takes %d here", len(f.Transactions), MostActions)
	}
	if f.Meta.Checksum != "" {
		if sum, err := safeChecksum(text); err != nil {
			return nil, err
		} else if sum != f.Meta.Checksum {
			return nil, bad("was changed since it was made: its checksum is not that of its content. Export it again")
		}
	}
	var list []models.Action
	for i, t := range f.Transactions {
		a, err := t.action()
		if err != nil {
			return nil, bad("is wrong in transaction %d: %s", i+1, err.Error())
		}
		list = append(list, a)
	}
	return list, nil
}

// short keeps words that somebody else wrote from filling a message.
func short(s string) string {
	if r := []rune(s); len(r) > 40 {
		return string(r[:40]) + "…"
	}
	return s
}

// Bounds of the types of a call's values.
const (
	mostValues = 4096 // that lists of fixed lengths come to
	mostDeep   = 4    // tuples within tuples, and lists within lists
)

var plainType = regexp.MustCompile(`^[a-z]+[0-9]{0,3}((?:\[[0-9]{0,4}\]){0,4})$`)

// sizeOf is how many values inputs hold at least, before anything is made of them.
func sizeOf(list []safeInput, deep int) (n int, ok bool) {
	if deep > mostDeep || len(list) > 100 {
		return 0, false
	}
	for _, in := range list {
		m := plainType.FindStringSubmatch(in.Type)
		if m == nil {
			return 0, false
		}
		one, ok := 1, true
		if len(in.Components) > 0 {
			if one, ok = sizeOf(in.Components, deep+1); !ok {
				return 0, false
			}
		}
		for _, text := range strings.FieldsFunc(m[1], func(r rune) bool { return r == '[' || r == ']' }) {
			times, _ := strconv.Atoi(text)
			if one *= times; one > mostValues {
				return 0, false
			}
		}
		n += one
	}
	return n, n <= mostValues
}

// strict refuses keys that are given twice, or in other letters: the builder would read another file than this site does.
func strict(d *json.Decoder, named bool) error {
	t, err := d.Token()
	if err != nil {
		return errNoJSON
	}
	seen := map[string]bool{}
	switch t {
	case json.Delim('['):
		for d.More() {
			if err := strict(d, named); err != nil {
				return err
			}
		}
	case json.Delim('{'):
		for d.More() {
			t, err := d.Token()
			key, ok := t.(string)
			if err != nil || !ok {
				return errNoJSON
			}
			if seen[key] {
				return models.Invalid{Field: "batch", Reason: "has the key " + short(key) + " twice"}
			}
			if right, is := known[strings.ToLower(key)]; named && is && right != key {
				return models.Invalid{Field: "batch", Reason: "has the key " + short(key) + ", which must be written " + right}
			}
			seen[key] = true
			if err := strict(d, named && key != "contractInputsValues"); err != nil {
				return err
			}
		}
	default:
		return nil
	}
	if _, err = d.Token(); err != nil {
		return errNoJSON
	}
	return nil
}

// known are the keys of the format, by their small letters.
var known = map[string]string{
	"version": "version", "chainid": "chainId", "meta": "meta", "checksum": "checksum", "transactions": "transactions", "to": "to", "value": "value",
	"data": "data", "contractmethod": "contractMethod", "contractinputsvalues": "contractInputsValues", "inputs": "inputs", "name": "name",
	"payable": "payable", "type": "type", "components": "components",
}

// decodeSafe reads the file's form.
func decodeSafe(text []byte) (f safeFile, err error) {
	if len(text) > MostSafe {
		return f, models.Invalid{Field: "batch", Reason: "is larger than 256 KiB"}
	}
	if !utf8.Valid(text) {
		return f, models.Invalid{Field: "batch", Reason: "is not valid UTF-8 text"}
	}
	if err := strict(json.NewDecoder(bytes.NewReader(text)), true); err != nil {
		return f, err
	}
	d := json.NewDecoder(bytes.NewReader(text))
	if err := d.Decode(&f); err != nil {
		var wrong *json.UnmarshalTypeError
		if asType(err, &wrong) && wrong.Field != "" {
			return f, models.Invalid{Field: "batch", Reason: "has a " + short(wrong.Value) + " in " + short(wrong.Field) + ", where something else must stand"}
		}
		return f, errNoJSON
	}
	if _, err := d.Token(); err != io.EOF {
		return f, models.Invalid{Field: "batch", Reason: "goes on after the file's end"}
	}
	return f, nil
}

func asType(err error, to **json.UnmarshalTypeError) bool {
	x, ok := err.(*json.UnmarshalTypeError)
	*to = x
	return ok
}

// action is one transaction as an action. Where it has both bytes and a function, they must be the same.
func (t safeTransaction) action() (a models.Action, err error) {
	if a.Target, err = models.ParseAddress(t.To); err != nil {
		return a, fmt.Errorf("its address %w", err)
	}
	if a.Value, err = models.ParseUint(t.Value); err != nil {
		return a, fmt.Errorf("its value %q is no amount of wei in digits", short(t.Value))
	}
	said := t.Data != nil && (*t.Data != "" || t.Method == nil)
	if said {
		if a.Calldata, err = data(*t.Data); err != nil {
			return a, err
		}
	}
	if t.Method == nil {
		if len(t.Inputs) > 0 {
			return a, fmt.Errorf("it has values and no function to call with them")
		}
		return a, nil
	}
	built, err := t.encode()
	if err != nil {
		return a, err
	}
	if said && !t.Method.bare() && !bytes.Equal(built, a.Calldata) {
		return a, fmt.Errorf("its data is not what calling %s with its values gives", short(t.Method.Name))
	}
	if !said {
		a.Calldata = built
	}
	if !t.Method.Payable && !a.Value.IsZero() {
		return a, fmt.Errorf("it sends ETH to %s, which takes none", short(t.Method.Name))
	}
	return a, nil
}

func data(text string) (models.Data, error) {
	if text == "" || text == "0x" {
		return nil, nil
	}
	b, err := hexutil.Decode(text)
	if err != nil {
		return nil, fmt.Errorf("its data is no 0x and hex digits, two a byte")
	}
	return b, nil
}

// bare tells whether the method stands for no function: what a contract does when it is sent ETH, or data that nothing takes.
func (m safeMethod) bare() bool {
	return (m.Name == "receive" || m.Name == "fallback") && len(m.Inputs) == 0
}

var methodName = regexp.MustCompile(`^[A-Za-z_$][A-Za-z0-9_$]{0,99}$`)

// encode is the calldata that the function and the values give.
func (t safeTransaction) encode() ([]byte, error) {
	m := t.Method
	if m.bare() {
		return nil, nil
	}
	if !methodName.MatchString(m.Name) {
		return nil, fmt.Errorf("%q is no function's name", short(m.Name))
	}
	if size, ok := sizeOf(m.Inputs, 0); !ok || size > mostValues {
		return nil, fmt.Errorf("%s takes types that are too large or too deep to read", short(m.Name))
	}
	var types abi.Arguments
	var values []any
	var names []string
	for _, in := range m.Inputs {
		typ, err := abi.NewType(in.Type, "", marshaling(in.Components))
		if err != nil || !exact(typ) || typ.String() != typeOf(in) {
			return nil, fmt.Errorf("%q is no type that a function takes", short(in.Type))
		}
		raw, ok := t.Inputs[in.Name]
		if !ok || slices.Contains(names, in.Name) {
			return nil, fmt.Errorf("it does not say once what %q is", short(in.Name))
		}
		v, err := valueOf(typ, raw)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", short(in.Name), err)
		}
		types, values, names = append(types, abi.Argument{Name: in.Name, Type: typ}), append(values, v), append(names, in.Name)
	}
	if len(t.Inputs) != len(names) {
		return nil, fmt.Errorf("it has values that %s does not take", short(m.Name))
	}
	packed, err := types.Pack(values...)
	if err != nil {
		return nil, fmt.Errorf("its values can't be encoded")
	}
	return append(crypto.Keccak256([]byte(m.signature()))[:4], packed...), nil
}
