package models

import (
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/decode"
)

// power asks who gets power by a proposal: to take tokens, to act for a contract, to replace its code, to make tokens, and over the
// rules of the DAO itself.
func (x *Examination) power() []Check {
	f, g, h, u, m := x.find(AllowanceCheck), x.find(RoleCheck), x.find(OwnerCheck), x.find(UpgradeCheck), x.find(MintCheck)
	for _, e := range x.all {
		switch {
		case e.Kind == Allows:
			x.allows(f, e, e.Action.Target, e.Payment.Recipient, e.Payment.Amount)
		case e.Kind == Acts:
			if g, ok := e.Act.(NameGuardian); ok && g.Guardian != noAccount && !x.isNamed(g.Guardian) {
				h.warn(e.number, "Action %d makes %s the guardian of the escrow, whom the text doesn't name.", e.number, g.Guardian.Hex())
			}
		case e.Kind != Calls:
		case e.Call.Mark == decode.Allowance:
			x.lets(f, e)
		case e.Call.Mark == decode.Upgrade:
			x.upgrades(u, e)
		case e.Call.Mark == decode.Mint:
			x.mints(m, e)
		case e.Call.Mark == decode.Power && strings.HasPrefix(e.Call.Signature, "grantRole("), strings.HasPrefix(e.Call.Signature, "revokeRole("):
			x.roles(g, e)
		case e.Call.Mark == decode.Power:
			x.owners(h, e)
		}
	}
	x.changes(f, g, h, u, m)
	return []Check{
		f.check("It leaves nobody an allowance."), g.check("It gives and takes no role."),
		h.check("It makes nobody an owner, an administrator or a signer."), u.check("It replaces no contract's code."), m.check("It makes no tokens."), x.parameters(),
	}
}

// unlimited tells whether an amount means all there is and will be.
func unlimited(u Uint) bool { return Payment{Amount: u}.Unlimited() }

// bare tells whether a node says that an account has no code.
func (x *Examination) bare(a common.Address) bool {
	c, asked := x.Codes[a]
	return asked && c.Unknown == "" && c.empty()
}

// allows judges an allowance, unless a simulation shows that nothing of it is left.
func (x *Examination) allows(f *findings, e numbered, token, spender common.Address, u Uint) {
	if u.IsZero() || e.Kind == Allows && e.Left.IsZero() && x.own(spender) {
		return
	}
	left, known := x.left(token, spender)
	if known && (left == "0" || left == "false") {
		return
	}
	asset := x.DAO.known(token)
	held, _ := x.held(asset)
	large := !held.IsZero() && u.MulDiv(U(largeShare), U(1)).Cmp(held) >= 0
	switch {
	case e.From != x.DAO.Treasury():
		f.warn(e.number, "Action %d lets %s take %s of %s, now or later.", e.number, x.called(spender), x.sum(Payment{Asset: asset, Amount: u}), x.called(e.From))
	case large && !unlimited(u) && !x.isNamed(spender) && !x.own(spender):
		f.fail(e.number, "Action %d lets %s take %s of the treasury's %s, and the text doesn't name it.", e.number, x.called(spender), x.sum(Payment{Asset: asset, Amount: u}), x.sum(Payment{Asset: asset, Amount: held}))
	case unlimited(u) && (!x.isNamed(spender) || x.bare(spender)) && !x.own(spender):
		f.fail(e.number, "Action %d lets %s take all of the treasury's %s, now and later, and the text doesn't name it.", e.number, x.called(spender), or(asset.Symbol, token.Hex()))
	case unlimited(u):
		f.warn(e.number, "Action %d lets %s take all of the treasury's %s, now and later.", e.number, x.called(spender), or(asset.Symbol, token.Hex()))
	case known:
		f.warn(e.number, "Action %d lets %s take %s, and what it does not use up stays allowed.", e.number, x.called(spender), x.sum(Payment{Asset: asset, Amount: u}))
	default:
		f.warn(e.number, "Action %d lets %s take %s, now or later.", e.number, x.called(spender), x.sum(Payment{Asset: asset, Amount: u}))
	}
}

// left is what a simulation says that stays allowed of a token.
func (x *Examination) left(token, spender common.Address) (string, bool) {
	if x.Simulation == nil || x.Simulation.Failed > 0 {
		return "", false
	}
	for _, c := range x.Simulation.Changes {
		if c.Kind == AllowanceState && c.Contract == token && c.Account == spender {
			return c.After, c.After != ""
		}
	}
	return "", false
}

// lets judges an allowance of a token that is not listed, or of another form.
func (x *Examination) lets(f *findings, e numbered) {
	name, _, _ := strings.Cut(e.Call.Signature, "(")
	switch args := e.Call.Args; name {
	case "approve", "increaseAllowance":
		spender, _ := args[0].Data.(common.Address)
		u, _ := amountOf(args[1])
		x.allows(f, e, e.Action.Target, spender, u)
	case "setApprovalForAll":
		operator, _ := args[0].Data.(common.Address)
		if on, _ := args[1].Data.(bool); !on {
			return
		}
		if x.isNamed(operator) && !x.bare(operator) {
			f.warn(e.number, "Action %d lets %s take everything that is held in %s.", e.number, x.called(operator), e.Action.Target.Hex())
			return
		}
		f.fail(e.number, "Action %d lets %s take everything that is held in %s, and the text doesn't name it.", e.number, x.called(operator), e.Action.Target.Hex())
	default:
		f.warn(e.number, "Action %d lets somebody take tokens: %s.", e.number, e.Call.Signature)
	}
}

// roleWords are roles by their hashes.
var roleWords = map[common.Hash]string{
	{}: "administrator", crypto.Keccak256Hash([]byte("TIMELOCK_ADMIN_ROLE")): "administrator", crypto.Keccak256Hash([]byte("PROPOSER_ROLE")): "proposer",
	crypto.Keccak256Hash([]byte("EXECUTOR_ROLE")): "executor", crypto.Keccak256Hash([]byte("CANCELLER_ROLE")): "canceller", crypto.Keccak256Hash([]byte("MINTER_ROLE")): "minter",
}

// roles judges a role that is given or taken. Who may propose to the timelock, or administrates it, needs no vote any more.
func (x *Examination) roles(f *findings, e numbered) {
	role := common.Hash{}
	if b, ok := e.Call.Args[0].Data.([]byte); ok {
		role = common.BytesToHash(b)
	}
	account, _ := e.Call.Args[1].Data.(common.Address)
	word := or(roleWords[role], "holder of a role that is not known here")
	if strings.HasPrefix(e.Call.Signature, "revokeRole(") {
		if e.Action.Target == x.DAO.Treasury() && account == x.DAO.Governor && word == "proposer" {
			f.fail(e.number, "Action %d no longer has the governor as %s of the timelock: no vote could be executed any more.", e.number, word)
			return
		}
		f.warn(e.number, "Action %d no longer has %s as %s of %s.", e.number, x.called(account), word, x.called(e.Action.Target))
		return
	}
	x.grants(f, e.number, e.Action.Target, account, word)
}

func (x *Examination) grants(f *findings, n int, contract, account common.Address, word string) {
	strong := word == "administrator" || word == "proposer"
	told := x.isNamed(account)
	switch {
	case x.own(account) && account != x.DAO.Token.Address:
		f.warn(n, "Action %d makes %s %s of %s.", n, x.called(account), word, x.called(contract))
	case x.own(contract) && strong && x.bare(account):
		f.fail(n, "Action %d makes %s, which is a plain account, %s of %s: whoever holds its key needs no vote any more.", n, account.Hex(), word, x.called(contract))
	case x.own(contract) && !told:
		f.fail(n, "Action %d makes %s %s of %s, and the text doesn't say so.", n, account.Hex(), word, x.called(contract))
	default:
		f.warn(n, "Action %d makes %s %s of %s.", n, account.Hex(), word, x.called(contract))
	}
}

// seizing are the functions by which all of a contract comes into other hands.
var seizing = []string{"transferOwnership", "changeAdmin", "changeProxyAdmin", "setPendingAdmin", "_setPendingAdmin", "setAdmin", "enableModule", "addOwnerWithThreshold", "swapOwner", "beginDefaultAdminTransfer", "delegate"}

// owners judges a call that gives power in another way than by a role.
func (x *Examination) owners(f *findings, e numbered) {
	name, _, _ := strings.Cut(e.Call.Signature, "(")
	if name == "acceptOwnership" || name == "acceptAdmin" || name == "_acceptAdmin" || name == "acceptDefaultAdminTransfer" {
		return
	}
	var strange []common.Address
	for _, a := range e.accounts {
		if a != noAccount && a != common.BigToAddress(common.Big1) && !x.own(a) && !x.isNamed(a) {
			strange = append(strange, a)
		}
	}
	if slices.Contains(seizing, name) && len(strange) > 0 && (name != "delegate" || x.own(e.Action.Target)) {
		f.fail(e.number, "Action %d gives power over %s to %s, whom the text doesn't name (%s).", e.number, x.called(e.Action.Target), strange[len(strange)-1].Hex(), name)
		return
	}
	f.warn(e.number, "Action %d changes who has power over %s (%s).", e.number, x.called(e.Action.Target), name)
}

func (x *Examination) upgrades(f *findings, e numbered) {
	if len(e.accounts) > 0 {
		x.replaces(f, e.number, e.Action.Target, e.accounts[len(e.accounts)-1])
	}
}

func (x *Examination) replaces(f *findings, n int, contract, next common.Address) {
	switch {
	case x.bare(next):
		f.fail(n, "Action %d has %s run the code of %s, which has none.", n, x.called(contract), next.Hex())
	case !x.isNamed(next):
		f.fail(n, "Action %d has %s run the code of %s, which the text doesn't name.", n, x.called(contract), next.Hex())
	default:
		f.warn(n, "Action %d has %s run the code of %s.", n, x.called(contract), next.Hex())
	}
}

func (x *Examination) mints(f *findings, e numbered) {
	var u Uint
	for _, v := range e.Call.Args {
		if n, ok := amountOf(v); ok && v.Kind == decode.Number {
			u = n
		}
	}
	asset := x.DAO.known(e.Action.Target)
	words := x.sum(Payment{Asset: asset, Amount: u})
	if x.own(e.Action.Target) && !x.written(asset, u) {
		f.fail(e.number, "Action %d makes %s, which the text doesn't name.", e.number, words)
		return
	}
	f.warn(e.number, "Action %d makes %s.", e.number, words)
}
