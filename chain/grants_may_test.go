package chain_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/models"
	"backprop/models/modelstest"
)

// What the rules refuse is just what would revert: whoever asks for whatever at whatever time, the contract's own answer to
// the call is theirs.
func TestGrantsAllowWhatWouldHappen(t *testing.T) {
	seed := *seed + 100
	h := newHouse(t, seed, modelstest.SQLite(t))
	h.program()
	asked := map[string]int{}
	for range *houseSteps {
		h.act()
		h.follow(h.index)
		if grants := h.grants(); len(grants) > 0 {
			for range 4 {
				h.allowed(choose(h, grants).ID, asked)
			}
		}
	}
	allowed := 0
	for name, n := range asked {
		if !strings.HasSuffix(name, "refused") {
			allowed += n
		}
	}
	if allowed < 10 {
		t.Errorf("seed %d: too little was allowed to tell anything", seed)
	}
	t.Logf("asked: %v", asked)
}

// attempt is a call, who makes it, and what the rules say of it.
type attempt struct {
	name string
	from common.Address
	data []byte
	rule error
}

// allowed holds the rules about a grant against the contract, for an account and a time by chance.
func (h *house) allowed(id uint64, asked map[string]int) {
	h.Helper()
	g, err := h.store.Grant(context.Background(), id)
	if err != nil {
		h.Fatal(err)
	}
	i, now := h.IntN(len(g.Milestones)), h.now()
	times := append(moments(g, i, now), now+1, now+1, now+1, now+uint64(h.IntN(60*aDay)))
	at, from := choose(h, times), h.somebody(g)
	for _, a := range append(h.onGrant(g, from, at), h.onMilestone(g, i, from, at)...) {
		allowed := a.rule == nil
		if happens, why := h.would(a, at); happens != allowed {
			h.Fatalf("%s by %s on grant %d (%s), milestone %d (%s), in %d s: the rules say %v, the contract %v\n%+v",
				a.name, a.from, g.ID, g.Status, i, g.State(i, at), at-now, a.rule, why, g)
		}
		if !allowed {
			a.name += " refused"
		}
		asked[a.name]++
	}
}

// somebody is an account, mostly one that has a part in the grant.
func (h *house) somebody(g models.Grant) common.Address {
	list := append([]common.Address{g.Payee, g.Payee, g.Proposed, h.address(theSteward), h.address(theGuardian), h.address(holders[0]), h.address(7)}, g.Reviewers...)
	if a := choose(h, list); a != (common.Address{}) {
		return a
	}
	return g.Payee
}

func (h *house) turns(g models.Grant) []models.Turn {
	h.Helper()
	turns, err := h.store.Turns(context.Background(), g.ID)
	if err != nil {
		h.Fatal(err)
	}
	return turns
}

// onGrant are the calls about the grant as a whole.
func (h *house) onGrant(g models.Grant, from common.Address, at uint64) []attempt {
	h.Helper()
	e, err := h.store.Escrow(context.Background())
	if err != nil {
		h.Fatal(err)
	}
	id, to := new(big.Int).SetUint64(g.ID), choose(h, []common.Address{{}, h.address(5), h.address(6)})
	settlement := models.U(uint64(h.IntN(3) * h.IntN(4_000)))
	return []attempt{
		{"accept", from, escrow.PackAccept(id, nil), g.MayAccept(from, false, at)},
		{"lapse", from, escrow.PackLapse(id), g.MayLapse(at)},
		{"claimSettlement", from, escrow.PackClaimSettlement(id), g.MaySettle()},
		{"proposePayout", from, escrow.PackProposePayout(id, to), g.MayProposePayout(h.dao, from, to)},
		{"confirmPayout", from, escrow.PackConfirmPayout(id, nil), g.MayConfirmPayout(from, false, at)},
		{"vetoPayout", from, escrow.PackVetoPayout(id), g.MayVetoPayout(from, e.Guardian)},
		{"cancelGrant", h.dao.Timelock, escrow.PackCancelGrant(id, settlement.Big(), [32]byte{1}), g.MayCancelGrant(settlement, at)},
		{"pause", from, escrow.PackPause(), e.MayPause(from, at)},
		{"unpause", from, escrow.PackUnpause(), e.MayUnpause(from, at)},
	}
}

// onMilestone are the calls about one of its milestones.
func (h *house) onMilestone(g models.Grant, i int, from common.Address, at uint64) []attempt {
	h.Helper()
	e, err := h.store.Escrow(context.Background())
	if err != nil {
		h.Fatal(err)
	}
	id, n, turns := new(big.Int).SetUint64(g.ID), big.NewInt(int64(i)), h.turns(g)
	evidence := choose(h, []common.Hash{g.Milestones[i].Evidence, g.Milestones[i].Evidence, {9}})
	object := h.store.MayObject(context.Background(), h.dao, g, i, from, turns, at)
	if refused := (models.Refusal{}); object != nil && !errors.As(object, &refused) {
		h.Fatal(object)
	}
	r, sum := choose(h, models.Resolutions()), models.Uint{}
	if r == models.ResolvedPart {
		sum = models.U(uint64(h.IntN(4_000)))
	}
	return []attempt{
		{"submit", from, escrow.PackSubmit(id, n, [32]byte{1}, "x"), g.MaySubmit(i, from, at)},
		{"review", from, escrow.PackReview(id, n, evidence, h.IntN(2) == 0, big.NewInt(1), ""), g.MayReview(i, from, evidence, turns, at)},
		{"object", from, escrow.PackObject(id, n, "why"), object},
		{"challenge", from, escrow.PackChallenge(id, n, "why"), g.MayChallenge(i, from, e.Guardian, at)},
		{"claim", from, escrow.PackClaim(id, n), g.MayClaim(i, at)},
		{"expire", from, escrow.PackExpire(id, n), g.MayExpire(i, at)},
		{"resolve", h.dao.Timelock, escrow.PackResolve(id, n, r.Code(), sum.Big()), g.MayResolve(i, r, sum, at)},
	}
}

// would tells whether a call would succeed at a time, and the node's words if it would not.
func (h *house) would(a attempt, at uint64) (bool, error) {
	message := map[string]any{"from": a.from, "to": h.dao.Escrow, "input": hexutil.Bytes(a.data)}
	override := map[string]any{"time": hexutil.Uint64(at)}
	var raw hexutil.Bytes
	err := h.devnet.Client().Client().CallContext(context.Background(), &raw, "eth_call", message, "latest", json.RawMessage("{}"), override)
	if err != nil {
		var coded interface{ ErrorData() any }
		if errors.As(err, &coded) {
			err = fmt.Errorf("%w %v", err, coded.ErrorData())
		}
		return false, err
	}
	return true, nil
}
