package call

import (
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// The escrow's EIP-712 domain.
const (
	domainName    = "GrantEscrow"
	domainVersion = "1"
)

// Typed is a message after EIP-712, in the JSON that eth_signTypedData_v4 takes. Fields of its types are atomic or texts.
type Typed struct {
	Types       map[string][]TypedField `json:"types"`
	PrimaryType string                  `json:"primaryType"`
	Domain      TypedDomain             `json:"domain"`
	Message     map[string]any          `json:"message"` // texts, and truth values
	words       [][]byte                // the message's values as ABI words, in the order of the type
}

// TypedField is a field of a type.
type TypedField struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

// TypedDomain says which contract on which chain a message is for. Without a version the domain has no such field.
type TypedDomain struct {
	Name     string              `json:"name"`
	Version  string              `json:"version,omitempty"`
	ChainID  uint64              `json:"chainId"`
	Contract common.AddressEIP55 `json:"verifyingContract"`
}

// Acceptance is what a payee signs to accept a grant: that it takes this grant, by the document that was voted on.
func Acceptance(dao models.DAO, grant uint64, document common.Hash, payee common.Address) Typed {
	return typed(dao, "Acceptance",
		value{"grant", "uint256", number(grant), word(grant)},
		value{"document", "bytes32", document.Hex(), document[:]},
		value{"payee", "address", payee.Hex(), common.LeftPadBytes(payee[:], 32)})
}

// PayoutConfirmation is what a new payout address signs to take a grant's payments.
func PayoutConfirmation(dao models.DAO, grant uint64, payout common.Address, confirmableAt uint64) Typed {
	return typed(dao, "PayoutConfirmation",
		value{"grant", "uint256", number(grant), word(grant)},
		value{"payout", "address", payout.Hex(), common.LeftPadBytes(payout[:], 32)},
		value{"confirmableAt", "uint48", number(confirmableAt), word(confirmableAt)})
}

// value is a field with its value, as JSON has it and as a word.
type value struct {
	name, kind string
	json       any
	word       []byte
}

// text is a field of type string: its word is the hash of its bytes.
func text(name, s string) value { return value{name, "string", s, crypto.Keccak256([]byte(s))} }

func number(n uint64) string { return strconv.FormatUint(n, 10) }

func word(n uint64) []byte { return common.LeftPadBytes(big64(n).Bytes(), 32) }

// fields are the domain's type.
func (d TypedDomain) fields() []TypedField {
	list := []TypedField{{"name", "string"}, {"version", "string"}, {"chainId", "uint256"}, {"verifyingContract", "address"}}
	if d.Version == "" {
		list = slices.Delete(list, 1, 2)
	}
	return list
}

// typed is a message for the escrow.
func typed(dao models.DAO, name string, values ...value) Typed {
	return typedIn(TypedDomain{domainName, domainVersion, dao.ChainID, common.AddressEIP55(dao.Escrow)}, name, values...)
}

// typedIn is a message of a type in a domain.
func typedIn(domain TypedDomain, name string, values ...value) Typed {
	t := Typed{Types: map[string][]TypedField{"EIP712Domain": domain.fields()}, PrimaryType: name, Message: map[string]any{}, Domain: domain}
	for _, v := range values {
		t.Types[name] = append(t.Types[name], TypedField{v.name, v.kind})
		t.Message[v.name] = v.json
		t.words = append(t.words, v.word)
	}
	return t
}

// Digest is what the signature is of.
func (t Typed) Digest() common.Hash {
	message := crypto.Keccak256(append([][]byte{typeHash(t.PrimaryType, t.Types[t.PrimaryType])}, t.words...)...)
	return crypto.Keccak256Hash([]byte("\x19\x01"), t.Domain.separator(), message)
}

func (d TypedDomain) separator() []byte {
	words := [][]byte{typeHash("EIP712Domain", d.fields()), crypto.Keccak256([]byte(d.Name))}
	if d.Version != "" {
		words = append(words, crypto.Keccak256([]byte(d.Version)))
	}
	return crypto.Keccak256(append(words, word(d.ChainID), common.LeftPadBytes(d.Contract[:], 32))...)
}

// typeHash is of the type's text, such as Acceptance(uint256 grant,bytes32 document,address payee).
func typeHash(name string, fields []TypedField) []byte {
	text := name + "("
	for i, f := range fields {
		if i > 0 {
			text += ","
		}
		text += f.Type + " " + f.Name
	}
	return crypto.Keccak256([]byte(text + ")"))
}
