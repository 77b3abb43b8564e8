package models

import (
	"bytes"
	"encoding/hex"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/decode"
)

// Payment is an amount of an asset that goes to a recipient.
type Payment struct {
	Asset     Asset
	Recipient common.Address
	Amount    Uint
}

// Unlimited tells whether an amount is so large that it means all there is and will be.
func (p Payment) Unlimited() bool { return p.Amount.Bytes32()[0] >= 0x80 }

// Effect is what one action would do, as far as its bytes say for certain.
type Effect struct {
	Action   Action
	Kind     EffectKind
	Payment  Payment // of Pays; of Allows and Lends what may be taken, and who may; of Acts what goes to the contract
	Contract string  // the target's name where it is one of the DAO's, else empty
	Function string  // signature where known, such as setVotingDelay(uint48)
	Name     string  // the parameter of Sets
	Value    Uint    // the new value of Sets
	Act      Act     // of Acts
	Left     Uint    // of Allows to one of the DAO's own contracts: what may still be taken after the proposal
	Bare     bool    // of Acts: no allowance before it in the proposal covers what it takes

	From     common.Address // who makes the call: the treasury, or whom another call has make it
	Delegate bool           // the target's code runs as From, and may do whatever that may
	Call     *decode.Call   // the function and what it is called with, where that is known; see Explain
	Unread   decode.Unread  // of Unknown: why the function is not known
	Within   []Effect       // of what Explain read: the calls that this one makes in turn, in order
	Sealed   bool           // it makes calls, and they can't be read
	More     int            // calls within that were not read, as there are so many
}

// EffectKind sorts effects by what a sentence about them says.
type EffectKind string

const (
	Pays    EffectKind = "pays"    // moves ETH or a listed token to a recipient
	Allows  EffectKind = "allows"  // lets another account take a listed token from the treasury, now or later
	Lends   EffectKind = "lends"   // lets the escrow or the distributor take exactly what later actions of the proposal make it take
	Acts    EffectKind = "acts"    // calls the escrow or the distributor, as Act says
	Sets    EffectKind = "sets"    // changes a parameter of the governor or the timelock
	Calls   EffectKind = "calls"   // calls a function that is known by its name and arguments; what it does is up to the contract
	Unknown EffectKind = "unknown" // calls something that is not known here; it is never guessed
)

// settings are the functions of governor and timelock that set one parameter. Each takes one argument.
var settings = []struct{ function, name string }{
	{"setVotingDelay(uint48)", VotingDelay},
	{"setVotingPeriod(uint32)", VotingPeriod},
	{"setProposalThreshold(uint256)", ProposalThreshold},
	{"updateQuorumNumerator(uint256)", QuorumNumerator},
	{"setLateQuorumVoteExtension(uint48)", LateQuorumVoteExtension},
	{"setProposalGuardian(address)", ProposalGuardian},
	{"updateTimelock(address)", Timelock},
	{"updateDelay(uint256)", MinDelay},
	{"updateSuperQuorumNumerator(uint256)", SuperQuorumNumerator},
	{"setVotingDelay(uint256)", VotingDelay}, // of OpenZeppelin 4.x, as the next two
	{"setVotingPeriod(uint256)", VotingPeriod},
	{"setLateQuorumVoteExtension(uint64)", LateQuorumVoteExtension},
	{"_setVotingDelay(uint256)", VotingDelay}, // of Bravo, as the next four
	{"_setVotingPeriod(uint256)", VotingPeriod},
	{"_setProposalThreshold(uint256)", ProposalThreshold},
	{"_setWhitelistGuardian(address)", ProposalGuardian},
	{"_setGuardian(address)", ProposalGuardian},
	{"setDelay(uint256)", MinDelay}, // of Compound's timelock
}

// Selector is the first four bytes of a call of a function, given by its signature.
func Selector(function string) []byte { return crypto.Keccak256([]byte(function))[:4] }

var (
	transfer = Selector("transfer(address,uint256)")
	approve  = Selector("approve(address,uint256)")
)

// Effect tells what an action does, without reading what goes to other contracts: see Explain. Calldata is taken as understood only if it is exactly what encoding the
// understanding gives again.
func (d DAO) Effect(a Action) Effect {
	e := Effect{Action: a, Kind: Unknown, Contract: d.contract(a.Target), From: d.Treasury()}
	input := a.Input()
	if strings.ContainsRune(a.Signature, utf8.RuneError) {
		return e // it is not what the chain said, so that its selector isn't either
	}
	if len(input) == 0 {
		e.Kind, e.Payment = Pays, Payment{Ether, a.Target, a.Value}
		return e
	}
	if asset, ok := d.Asset(a.Target); ok && a.Value.IsZero() && (d.TokenKind != ERC721Votes || a.Target != d.Token.Address) {
		if to, amount, ok := decodeGift(transfer, input); ok {
			e.Kind, e.Function, e.Payment = Pays, "transfer(address,uint256)", Payment{asset, to, amount}
			return e
		}
		if to, amount, ok := decodeGift(approve, input); ok {
			e.Kind, e.Function, e.Payment = Allows, "approve(address,uint256)", Payment{asset, to, amount}
			return e
		}
	}
	if (a.Target == d.Governor || a.Target == d.Timelock) && a.Value.IsZero() && len(input) == 36 {
		for _, s := range settings {
			if bytes.Equal(input[:4], Selector(s.function)) {
				e.Kind, e.Function, e.Name, e.Value = Sets, s.function, s.name, FromBytes(input[4:])
				return e
			}
		}
	}
	if act := d.act(&e); act != nil {
		return d.acts(e, act)
	}
	return e
}

// Input is what the action's target is called with: the signature's selector, where there is one, and the calldata.
func (a Action) Input() Data {
	if a.Signature == "" {
		return a.Calldata
	}
	return append(Selector(a.Signature), a.Calldata...)
}

// Funds is the ETH that a proposal's actions carry.
func (d DAO) Funds(p Proposal) (sum Uint) {
	for _, a := range p.Actions {
		sum = sum.Add(a.Value)
	}
	return sum
}

// Effects tells what each action of a proposal does, in order.
func (d DAO) Effects(p Proposal) []Effect {
	list := make([]Effect, len(p.Actions))
	for i, a := range p.Actions {
		list[i] = d.Effect(a)
	}
	d.spend(list)
	return list
}

// Asks is what a proposal would move out of the treasury, summed by asset in the order of the DAO's assets.
// ETH sent along with a call counts, and what goes to the escrow and the distributor.
func (d DAO) Asks(p Proposal) []Payment {
	sums := map[common.Address]Payment{}
	for _, e := range d.Effects(p) {
		if e.Moves() {
			add(sums, e.Payment)
		}
		if e.Kind != Pays && !e.Action.Value.IsZero() && !(e.Moves() && e.Payment.Asset.Native()) {
			add(sums, Payment{Ether, e.Action.Target, e.Action.Value})
		}
	}
	var asks []Payment
	for _, a := range d.Payable() {
		if p, ok := sums[a.Address]; ok && !p.Amount.IsZero() {
			asks = append(asks, p)
		}
	}
	return asks
}

// add sums payments of one asset; several recipients leave the recipient zero.
func add(sums map[common.Address]Payment, p Payment) {
	old, ok := sums[p.Asset.Address]
	if ok {
		p.Amount = p.Amount.Add(old.Amount)
		if old.Recipient != p.Recipient {
			p.Recipient = common.Address{}
		}
	}
	sums[p.Asset.Address] = p
}

func decodeTransfer(data []byte) (to common.Address, amount Uint, ok bool) {
	return decodeGift(transfer, data)
}

// decodeGift reads a call of a function of an address and an amount.
func decodeGift(selector, data []byte) (to common.Address, amount Uint, ok bool) {
	if len(data) != 68 || !bytes.Equal(data[:4], selector) || !bytes.Equal(data[4:16], make([]byte, 12)) {
		return
	}
	return common.BytesToAddress(data[4:36]), FromBytes(data[36:]), true
}

func (d DAO) contract(a common.Address) string {
	switch a {
	case d.Governor:
		return "Governor"
	case d.Treasury():
		return "Timelock"
	case d.Token.Address:
		return d.Token.Symbol
	case common.Address{}:
		return ""
	case d.Escrow:
		return "Grant escrow"
	case d.Distributor:
		return "Reward distributor"
	}
	if asset, ok := d.Asset(a); ok && !asset.Native() {
		return asset.Symbol
	}
	return ""
}

// SelectorHex is the called function's selector as 0x and 8 digits, or empty for a plain transfer of ETH.
func (a Action) SelectorHex() string {
	input := a.Input()
	if len(input) < 4 {
		return ""
	}
	return "0x" + hex.EncodeToString(input[:4])
}
