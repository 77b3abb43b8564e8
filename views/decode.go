package views

import (
	"encoding/hex"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/decode"
	"backprop/models"
)

const (
	shownWithin  = 20  // of the calls that a call makes, before they are folded
	shownValues  = 60  // of an action's arguments
	innerValues  = 12  // of the arguments of a call within another
	foldedValues = 4   // of one that is folded
	shownEach    = 5   // of a list in a sentence
	shownText    = 500 // characters of a text among arguments
)

// saidPart is a piece of a sentence as it is shown: text, or an address with its name.
type saidPart struct {
	text   string
	bold   bool
	addr   bool   // the text is an address or bytes
	full   string // address
	theirs bool   // the text is a caller's, in quotes
}

// said is a call's sentence.
func (p Page) said(e models.Effect) (list []saidPart) {
	for _, part := range e.Call.Sentence {
		x := p.saidPart(e, part)
		if n := len(list) - 1; n >= 0 && !x.addr && !list[n].addr && !x.theirs && !list[n].theirs && x.bold == list[n].bold {
			list[n].text += x.text
			continue
		}
		list = append(list, x)
	}
	return list
}

func (p Page) saidPart(e models.Effect, x decode.Part) saidPart {
	switch {
	case x.Actor == decode.Target && e.Contract == "Timelock":
		return saidPart{text: "the timelock", bold: x.Bold, full: e.Action.Target.Hex()}
	case x.Actor == decode.Target:
		return p.party(e.Action.Target, x.Bold)
	case x.Actor == decode.Caller:
		return p.party(e.From, x.Bold)
	case x.Value == nil:
		return saidPart{text: x.Text, bold: x.Bold}
	case x.Value.Kind == decode.Address:
		a, _ := x.Value.Data.(common.Address)
		return p.party(a, x.Bold)
	}
	return saidPart{text: p.valueWords(e, x), bold: x.Bold, addr: x.Value.Kind == decode.Word && x.Format == "", theirs: x.Value.Kind == decode.Text}
}

// party is an address in a sentence, by its name where it has one here.
func (p Page) party(a common.Address, bold bool) saidPart {
	switch name := p.name(a); {
	case a == p.DAO.Treasury():
		return saidPart{text: "the treasury", bold: bold, full: a.Hex()}
	case name == "Governor" || name == "Grant escrow" || name == "Reward distributor":
		return saidPart{text: "the " + strings.ToLower(name), bold: bold, full: a.Hex()}
	case name != "":
		return saidPart{text: name, bold: bold, full: a.Hex()}
	}
	return saidPart{text: short(a), bold: bold, addr: true, full: a.Hex()}
}

// valueWords say a value in a sentence.
func (p Page) valueWords(e models.Effect, x decode.Part) string {
	n, _ := x.Value.Data.(*big.Int)
	switch {
	case x.Format == decode.Units && n != nil:
		return p.units(e, x.Of, n)
	case x.Format == decode.Wei && n != nil:
		if n.Sign() == 0 {
			return "no ETH"
		}
		return sumOf(models.Ether, uintOf(n))
	case x.Format == decode.Seconds && n != nil && n.BitLen() < 40:
		return seconds(uintOf(n))
	case x.Format == decode.Time && n != nil && n.BitLen() < 37:
		return moment(n.Uint64())
	case x.Format == decode.Each:
		return eachOf(x.Value.List)
	}
	raw, _ := x.Value.Data.([]byte)
	switch x.Format {
	case decode.Role:
		return roleWords(raw)
	case decode.Key:
		return keyWords(raw)
	}
	return plainValue(*x.Value)
}

// units are an amount of a token: the one that is named, or the one that is called.
func (p Page) units(e models.Effect, of *decode.Value, n *big.Int) string {
	token := e.Action.Target
	if of != nil {
		token, _ = of.Data.(common.Address)
	}
	a := listedAsset(p.DAO, token)
	if a.Native() && of == nil { // the zero address is no token
		a = models.Asset{Address: token}
	}
	switch {
	case n.Sign() >= 0 && n.BitLen() == 256:
		return "any amount of " + assetWord(a)
	case a.Symbol == "" || p.DAO.TokenKind == models.ERC721Votes && token == p.DAO.Token.Address:
		return grouped(n) + " of " + assetWord(a)
	case n.Sign() < 0:
		return minus + sumOf(a, uintOf(new(big.Int).Neg(n)))
	}
	return sumOf(a, uintOf(n))
}

func assetWord(a models.Asset) string {
	if a.Symbol == "" {
		return short(a.Address)
	}
	return plain(a.Symbol)
}

// grouped is a number with commas.
func grouped(n *big.Int) string {
	if n.Sign() < 0 {
		return minus + models.Group(new(big.Int).Neg(n).String())
	}
	return models.Group(n.String())
}

func eachOf(values []decode.Value) string {
	var words []string
	for _, v := range values[:min(shownEach, len(values))] {
		words = append(words, plainValue(v))
	}
	if rest := len(values) - shownEach; rest > 0 {
		words = append(words, many(rest, "more", "more"))
	}
	if len(words) == 0 {
		return "nothing"
	}
	return list(words)
}

// plainValue is a value in a few words.
func plainValue(v decode.Value) string {
	switch x := v.Data.(type) {
	case common.Address:
		return short(x)
	case *big.Int:
		if s := x.String(); x.BitLen() > 96 {
			return s[:6] + "…" + s[len(s)-4:]
		}
		return grouped(x)
	case bool:
		if x {
			return "yes"
		}
		return "no"
	case string:
		return "“" + strings.NewReplacer("“", "\"", "”", "\"").Replace(plain(clip(strings.ToValidUTF8(x, "\uFFFD")))) + "”"
	case []byte:
		return bytesWords(v.Kind, x)
	}
	return count(len(v.List))
}

func bytesWords(k decode.Kind, b []byte) string {
	switch {
	case k == decode.Bytes && len(b) == 0:
		return "no data"
	case k == decode.Bytes:
		return many(len(b), "byte", "bytes") + " of data"
	case len(b) == 32:
		return short(common.BytesToHash(b))
	}
	return "0x" + hex.EncodeToString(b)
}

// roleNames are the roles that contracts of OpenZeppelin and many others have, as who has them.
var roleNames = map[string]string{
	"PROPOSER_ROLE": "a proposer", "EXECUTOR_ROLE": "an executor", "CANCELLER_ROLE": "a canceller", "TIMELOCK_ADMIN_ROLE": "an administrator",
	"MINTER_ROLE": "a minter", "BURNER_ROLE": "a burner", "PAUSER_ROLE": "a pauser", "UPGRADER_ROLE": "an upgrader", "ADMIN_ROLE": "an administrator",
	"OPERATOR_ROLE": "an operator", "GUARDIAN_ROLE": "a guardian", "MANAGER_ROLE": "a manager",
}

// roleWords are who has a role: of the administrator the role is zero, of others the hash of the name.
func roleWords(role []byte) string {
	if common.BytesToHash(role) == (common.Hash{}) {
		return "the administrator"
	}
	for name, words := range roleNames {
		if common.BytesToHash(role) == crypto.Keccak256Hash([]byte(name)) {
			return words
		}
	}
	return "a holder of the role " + keyWords(role)
}

// keyWords are a name in 32 bytes, if it is plain letters with nothing but zeros behind, or the hash that it is.
func keyWords(key []byte) string {
	name := strings.TrimRight(string(key), "\x00")
	for _, c := range []byte(name) {
		if c <= ' ' || c > '~' {
			return bytesWords(decode.Word, key)
		}
	}
	if name == "" {
		return "0"
	}
	return "“" + name + "”"
}

// sourceWords say where a function is known from.
func sourceWords(s decode.Source) string {
	switch s.Kind {
	case decode.Contract:
		return "the contract's own description, " + plain(s.Name) + ", which the operator of this site added"
	case decode.Verified:
		return "the contract's verified source, as " + plain(clip(s.Name)) + " has it"
	case decode.Added:
		return plain(s.Name) + ", a description that the operator of this site added for any contract"
	}
	return "its selector, which is that of a function of " + plain(s.Name)
}

// unreadWords say why a call is not understood.
func unreadWords(u decode.Unread) string {
	switch u.Why {
	case decode.NotExact:
		return "Its selector is that of " + functionList(u.Signatures) + ", but these bytes are not what encoding its arguments gives. Don't trust a reading of them that you see elsewhere."
	case decode.Several:
		return "Its selector and its bytes fit more than one function: " + functionList(u.Signatures) + ". Which of them the contract has can't be told from the bytes."
	case decode.NoSelector:
		return "It has too few bytes to name a function."
	}
	return "What this call does can't be told from its bytes. Read the raw data, or ask the proposer, before you rely on the text."
}

func functionList(signatures []string) string {
	var words []string
	for _, s := range signatures[:min(3, len(signatures))] {
		words = append(words, plain(clip(s)))
	}
	return strings.Join(words, ", ")
}

// giver is who an effect takes money from.
func (p Page) giver(e models.Effect) string {
	if e.From == (common.Address{}) {
		return "the treasury"
	}
	return p.party(e.From, false).text
}

// trust says of a call that was read by its name how far that goes; empty where nothing is to be added.
func trust(p Page, e models.Effect) string {
	if e.Kind != models.Calls || e.Call.Source.Kind == decode.Contract || e.Call.Source.Kind == decode.Verified || e.Contract != "" {
		return ""
	}
	words := "Read by the function's name and arguments. What " + short(e.Action.Target) + " makes of them is its own affair."
	if e.Call.Source.Name == "ERC-20 or ERC-721" {
		words += " It is not listed here, so that neither its decimals are known nor whether a number counts pieces or names one."
	}
	return words
}

// alongWords say what ETH goes along with a call that was read.
func alongWords(p Page, e models.Effect) string {
	if e.Action.Value.IsZero() {
		return ""
	}
	return " It sends along " + sumOf(models.Ether, e.Action.Value) + " from " + p.giver(e) + "."
}

// markWords warn of what a function does for longer than its call.
func markWords(p Page, e models.Effect) (title, words string) {
	if e.Kind != models.Calls {
		return "", ""
	}
	switch e.Call.Mark {
	case decode.Power:
		return "It changes who may do what", "What that is, the contract that is called decides. Look it up before you vote."
	case decode.Upgrade:
		return "The contract's code becomes another", "All that the contract holds and may do is then in the hands of the new code. Read it before you vote."
	case decode.Allowance:
		return "An allowance outlasts the proposal", "Whoever has it may take the tokens at any later time, without another vote, until it is used up or taken back."
	case decode.Mint:
		return "Tokens are made", "If they vote or have a price, what there is already weighs and is worth less."
	}
	return "", ""
}
