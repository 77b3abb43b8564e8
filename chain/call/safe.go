package call

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// Safe's Transaction Builder keeps a batch of calls as JSON. Its checksum is the Keccak-256 of the file in a form of its own, without
// the batch's name and without the checksum.

// safeVersion is the format's, and safeBuilder the version of the builder whose files these are like.
const (
	safeVersion = "1.0"
	safeBuilder = "1.18.2"
)

// safeFile is the whole file.
type safeFile struct {
	Version      string            `json:"version"`
	ChainID      string            `json:"chainId"`
	CreatedAt    uint64            `json:"createdAt"` // Unix milliseconds
	Meta         safeMeta          `json:"meta"`
	Transactions []safeTransaction `json:"transactions"`
}

type safeMeta struct {
	Name        string `json:"name"`
	Description string `json:"description"`
	Builder     string `json:"txBuilderVersion"`
	Safe        string `json:"createdFromSafeAddress"`
	Owner       string `json:"createdFromOwnerAddress"`
	Checksum    string `json:"checksum,omitempty"`
}

// safeTransaction is one call: its bytes, or the function and what it is called with.
type safeTransaction struct {
	To     string                     `json:"to"`
	Value  string                     `json:"value"` // wei, in decimal digits
	Data   *string                    `json:"data"`
	Method *safeMethod                `json:"contractMethod"`
	Inputs map[string]json.RawMessage `json:"contractInputsValues"`
}

type safeMethod struct {
	Inputs  []safeInput `json:"inputs"`
	Name    string      `json:"name"`
	Payable bool        `json:"payable"`
}

type safeInput struct {
	InternalType string      `json:"internalType"`
	Name         string      `json:"name"`
	Type         string      `json:"type"`
	Components   []safeInput `json:"components,omitempty"`
}

// WriteSafe is a batch of actions as a file for the Transaction Builder, made at a time in Unix seconds. The calls stand in it as
// their bytes, so that nothing can be read otherwise than it is.
func WriteSafe(dao models.DAO, name, text string, unix uint64, actions []models.Action) []byte {
	f := safeFile{
		Version: safeVersion, ChainID: strconv.FormatUint(dao.ChainID, 10), CreatedAt: unix * 1000,
		Meta:         safeMeta{Name: name, Description: strings.ToValidUTF8(text, "�"), Builder: safeBuilder},
		Transactions: []safeTransaction{},
	}
	for _, a := range whole(actions) {
		data := hexutil.Encode(a.Calldata)
		f.Transactions = append(f.Transactions, safeTransaction{To: common.Address(a.Target).Hex(), Value: a.Value.String(), Data: &data})
	}
	f.Meta.Checksum, _ = safeChecksum(marshal(f))
	return marshal(f)
}

// marshal writes JSON as people read it, with characters as they are.
func marshal(f safeFile) []byte {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	_ = e.Encode(f) // nothing in it can fail
	return []byte(b.String())
}

// safeChecksum is the checksum of a file, as the builder computes it.
func safeChecksum(text []byte) (string, error) {
	d := json.NewDecoder(strings.NewReader(string(text)))
	d.UseNumber()
	var file map[string]any
	if err := d.Decode(&file); err != nil {
		return "", errNoJSON
	}
	if meta, ok := file["meta"].(map[string]any); ok {
		delete(meta, "checksum")
		meta["name"] = nil
	}
	var b strings.Builder
	if err := serialize(&b, file); err != nil {
		return "", err
	}
	return crypto.Keccak256Hash([]byte(b.String())).Hex(), nil
}

var errNoJSON = models.Invalid{Field: "batch", Reason: "is no file of the Transaction Builder: it is not JSON, or not an object"}

// serialize writes a value in the form that is hashed: of an object first the list of its keys, sorted, then the values.
func serialize(b *strings.Builder, v any) error {
	switch x := v.(type) {
	case map[string]any:
		return serializeObject(b, x)
	case []any:
		b.WriteByte('[')
		for i, e := range x {
			if i > 0 {
				b.WriteByte(',')
			}
			if err := serialize(b, e); err != nil {
				return err
			}
		}
		b.WriteByte(']')
	case string:
		quote(b, x)
	case json.Number:
		n, err := strconv.ParseInt(x.String(), 10, 64)
		if err != nil || n > 1<<53 || n < -1<<53 {
			return models.Invalid{Field: "batch", Reason: "has the number " + x.String() + ", which no such file has"}
		}
		b.WriteString(strconv.FormatInt(n, 10))
	case bool:
		b.WriteString(strconv.FormatBool(x))
	default:
		b.WriteString("null")
	}
	return nil
}

func serializeObject(b *strings.Builder, x map[string]any) error {
	keys := make([]string, 0, len(x))
	for k := range x {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	b.WriteString("{[")
	for i, k := range keys {
		if i > 0 {
			b.WriteByte(',')
		}
		quote(b, k)
	}
	b.WriteByte(']')
	for _, k := range keys {
		if err := serialize(b, x[k]); err != nil {
			return err
		}
		b.WriteByte(',')
	}
	b.WriteByte('}')
	return nil
}

// quote writes text as JSON.stringify does.
func quote(b *strings.Builder, s string) {
	const digits = "0123456789abcdef"
	short := map[rune]string{'"': `\"`, '\\': `\\`, '\b': `\b`, '\f': `\f`, '\n': `\n`, '\r': `\r`, '\t': `\t`}
	b.WriteByte('"')
	for _, r := range s {
		switch text, ok := short[r]; {
		case ok:
			b.WriteString(text)
		case r < 0x20:
			b.WriteString(`\u00` + string(digits[r>>4]) + string(digits[r&15]))
		default:
			b.WriteString(string(utf8.AppendRune(nil, r)))
		}
	}
	b.WriteByte('"')
}
