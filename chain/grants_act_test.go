package chain_test

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// program opens, changes or closes a program.
func (h *house) program() {
	t := h.terms()
	budgets, document := h.budgets(t.Period > 0), [32]byte(common.BytesToHash(keccak("rules")))
	id := new(big.Int).SetUint64(uint64(1 + h.IntN(3)))
	data, name := escrow.PackCreateProgram("Open models", "Models", document, t, budgets, h.addresses(reviewers)), "createProgram"
	switch {
	case h.done["createProgram"] == 0:
	case h.IntN(2) == 0:
		data, name = escrow.PackChangeProgram(id, "Datasets", "Datasets", document, t, budgets, h.addresses(reviewers[:1])), "changeProgram"
	case h.IntN(5) == 0:
		data, name = escrow.PackCloseProgram(id), "closeProgram"
	}
	h.treasury(name, models.Action{Target: h.dao.Escrow, Calldata: data})
}

// slate creates some grants at once.
func (h *house) slate() {
	var actions []models.Action
	for range 1 + h.IntN(2) {
		actions = append(actions, h.offer(uint64(1+h.IntN(2)), choose(h, []common.Address{{}, h.dao.Assets[1].Address, h.dao.Token.Address}))...)
	}
	h.treasury("createGrant", actions...)
}

// escrowed does what concerns all grants.
func (h *house) escrowed() {
	asset := choose(h, []common.Address{{}, h.dao.Assets[1].Address, h.dao.Token.Address})
	switch h.IntN(6) {
	case 0, 1:
		h.byEscrow(theGuardian, "pause", escrow.PackPause())
	case 2:
		h.byEscrow(theGuardian, "unpause", escrow.PackUnpause())
	case 3:
		h.treasury("setToken", models.Action{Target: h.dao.Escrow, Calldata: escrow.PackSetToken(asset, h.IntN(4) > 0)})
	case 4:
		h.treasury("setGuardian", models.Action{Target: h.dao.Escrow, Calldata: escrow.PackSetGuardian(h.address(choose(h, []int{theGuardian, theGuardian, 8})))})
	case 5:
		h.as(holders[0], "gift", h.dao.Token.Address, nil, token.PackTransfer(h.dao.Escrow, big.NewInt(5)))
		h.byEscrow(7, "sweep", escrow.PackSweep(h.dao.Token.Address))
	}
}

// next does what the record says is next, and at times the other thing.
func (h *house) next(g models.Grant) {
	i, now := h.IntN(len(g.Milestones)), h.now()
	switch next := g.Next(i, now); next.What {
	case models.ToAccept:
		h.accept(g)
	case models.ToSubmit:
		h.submit(g, i)
	case models.ToReview:
		h.review(g, i)
	case models.ToObject:
		if h.IntN(2) == 0 {
			h.object(g, i)
		} else {
			h.until(next.By)
		}
	case models.ToResolve:
		if h.IntN(4) > 0 {
			h.resolve(g, i)
		} else {
			h.until(next.By)
		}
	default:
		h.anyone(g, i)
	}
}

func (h *house) anyone(g models.Grant, i int) {
	id, index := new(big.Int).SetUint64(g.ID), big.NewInt(int64(i))
	h.byEscrow(7, "claim", escrow.PackClaim(id, index))
	h.byEscrow(7, "expire", escrow.PackExpire(id, index))
	h.byEscrow(7, "lapse", escrow.PackLapse(id))
	h.byEscrow(7, "claimSettlement", escrow.PackClaimSettlement(id))
}

// anything does one of all things, whether it is its time or not.
func (h *house) anything(g models.Grant) {
	i := h.IntN(len(g.Milestones))
	switch h.IntN(9) {
	case 0:
		h.cancel(g)
	case 1, 2, 3:
		h.payout(g)
	case 4:
		h.challenge(g, i)
	case 5:
		h.object(g, i)
	case 6:
		h.resolve(g, i)
	case 7:
		h.submit(g, i)
	default:
		h.anyone(g, i)
	}
}

// account is the number of one of the local chain's accounts.
func (h *house) account(a common.Address) int {
	for i := range 16 {
		if h.address(i) == a {
			return i
		}
	}
	return 0
}

func (h *house) accept(g models.Grant) {
	payee, id := h.account(g.Payee), new(big.Int).SetUint64(g.ID)
	if h.IntN(2) == 0 {
		h.byEscrow(payee, "accept", escrow.PackAccept(id, nil))
		return
	}
	h.byEscrow(7, "accept", escrow.PackAccept(id, h.signed(payee, escrow.PackAcceptance(id))))
}

// signed is an account's signature over what the escrow says is to be signed.
func (h *house) signed(account int, digest []byte) []byte {
	h.Helper()
	signature, err := crypto.Sign(h.ask(h.dao.Escrow, digest), h.devnet.Key(account))
	if err != nil {
		h.Fatal(err)
	}
	signature[64] += 27
	return signature
}

func (h *house) submit(g models.Grant, i int) {
	evidence := [32]byte(common.BytesToHash(keccak(h.devnet.URL())))
	h.byEscrow(h.account(g.Payee), "submit", escrow.PackSubmit(new(big.Int).SetUint64(g.ID), big.NewInt(int64(i)), evidence, "ipfs://bafy/\x00é"))
}

func (h *house) review(g models.Grant, i int) {
	for _, r := range slices.Clone(reviewers)[:1+h.IntN(3)] {
		h.byEscrow(r, "review", escrow.PackReview(new(big.Int).SetUint64(g.ID), big.NewInt(int64(i)), g.Milestones[i].Evidence, h.IntN(3) > 0, big.NewInt(5), "read it all"))
	}
}

func (h *house) object(g models.Grant, i int) {
	h.byEscrow(choose(h, holders), "object", escrow.PackObject(new(big.Int).SetUint64(g.ID), big.NewInt(int64(i)), "no"))
}

func (h *house) challenge(g models.Grant, i int) {
	by := choose(h, []int{theGuardian, theSteward})
	h.byEscrow(by, "challenge", escrow.PackChallenge(new(big.Int).SetUint64(g.ID), big.NewInt(int64(i)), "look again"))
}

func (h *house) resolve(g models.Grant, i int) {
	resolution, amount := uint8(h.IntN(4)), new(big.Int)
	if resolution == models.ResolvedPart.Code() {
		amount.SetInt64(int64(1 + h.IntN(900)))
	}
	data := escrow.PackResolve(new(big.Int).SetUint64(g.ID), big.NewInt(int64(i)), resolution, amount)
	h.treasury("resolve", models.Action{Target: h.dao.Escrow, Calldata: data})
}

func (h *house) cancel(g models.Grant) {
	settlement := new(big.Int)
	if g.Status != models.Offered {
		settlement.SetInt64(int64(h.IntN(900)))
	}
	data := escrow.PackCancelGrant(new(big.Int).SetUint64(g.ID), settlement, [32]byte{1})
	h.treasury("cancelGrant", models.Action{Target: h.dao.Escrow, Calldata: data})
}

// payout goes on with a change of the payout address: proposes, withdraws, refuses, confirms.
func (h *house) payout(g models.Grant) {
	id := new(big.Int).SetUint64(g.ID)
	switch {
	case g.Proposed == (common.Address{}):
		h.byEscrow(h.account(g.Payee), "proposePayout", escrow.PackProposePayout(id, h.address(choose(h, []int{4, 6, 11}))))
	case h.IntN(6) == 0:
		h.byEscrow(h.account(g.Payee), "withdrawPayout", escrow.PackProposePayout(id, common.Address{}))
	case h.IntN(5) == 0:
		h.byEscrow(theGuardian, "vetoPayout", escrow.PackVetoPayout(id))
	default:
		h.until(g.ConfirmableAt)
		to := h.account(g.Proposed)
		h.byEscrow(7, "confirmPayout", escrow.PackConfirmPayout(id, h.signed(to, escrow.PackConfirmation(id))))
	}
}

// reward opens a round of one leaf, claims it, or closes it.
func (h *house) reward() {
	count := h.number(h.dao.Distributor, distributor.PackRoundCount()).Uint64()
	some := new(big.Int).SetUint64(h.Uint64N(count + 1))
	account, amount := h.address(11), big.NewInt(40)
	leaf := func(round *big.Int) [32]byte {
		r, _ := models.FromBig(round)
		n, word := r.Bytes32(), models.U(40).Bytes32()
		inner := keccak(string(slices.Concat(n[:], make([]byte, 32), common.LeftPadBytes(account[:], 32), word[:])))
		return [32]byte(keccak(string(inner)))
	}
	switch h.IntN(3) {
	case 0:
		deadline := new(big.Int).SetUint64(h.now() + uint64(8+h.IntN(9))*aDay)
		data := distributor.PackCreateRound(h.dao.Token.Address, big.NewInt(100), leaf(new(big.Int).SetUint64(count+1)), deadline, [32]byte{9}, "ipfs://round")
		h.treasury("createRound",
			models.Action{Target: h.dao.Token.Address, Calldata: token.PackApprove(h.dao.Distributor, big.NewInt(100))},
			models.Action{Target: h.dao.Distributor, Calldata: data})
	case 1:
		h.as(7, "claimReward", h.dao.Distributor, nil, distributor.PackClaim(some, new(big.Int), account, amount, nil))
	case 2:
		h.as(7, "closeRound", h.dao.Distributor, nil, distributor.PackClose(some))
	}
}
