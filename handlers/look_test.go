package handlers_test

import (
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/models"
)

// replaceable is a contract that does nothing, and that keeps the first word it is called with as its implementation after ERC-1967.
const replaceable = "0x602f8060095f395ff3" + "3660241460085700" + "5b600435" + "7f360894a13ba1a3210667c828492db98dca3e2076cc3735a920a3ca505d382bbc" + "5500"

// Before a call is handed out the code at what it calls is looked at anew: what was replaced since the last look is said, and the call
// given only to who types the proposal's number.
func TestCodeIsLookedAtBeforeExecution(t *testing.T) {
	s := newSite(t, false)
	ctx := context.Background()
	r, err := s.devnet.Send(devnet.Deployer, nil, nil, hexutil.MustDecode(replaceable))
	if err != nil {
		t.Fatal(err)
	}
	vault := r.ContractAddress
	p := s.passed("Call the vault", models.Action{Target: vault, Calldata: models.Selector("poke()")})
	cursor, err := s.store.Cursor(ctx)
	if err != nil {
		t.Fatal(err)
	}
	x := &chain.Simulator{Node: s.index.Node, Store: s.store, DAO: s.dao, Log: slog.New(slog.DiscardHandler), Every: 50}
	if _, err := x.Turn(ctx, cursor); err != nil {
		t.Fatal(err)
	}
	c := s.client()
	path := "/proposals/" + p.ID.String()
	if a := c.postPage(path+"/queue", nil); a.status != http.StatusOK || !strings.Contains(a.body, "Tried just now, and it would succeed") {
		t.Fatalf("control, untouched: %d %s", a.status, a.body)
	}
	s.send(devnet.Newcomer, c.call(path+"/queue", nil))
	s.skip(3 * 24 * time.Hour)
	data := append(models.Selector("set(address)"), common.LeftPadBytes(vault[:], 32)...)
	if _, err := s.devnet.Send(devnet.Newcomer, &vault, nil, data); err != nil {
		t.Fatal(err)
	}
	s.follow()
	const want = "runs other code than when this was proposed"
	if a := c.postPage(path+"/execute", nil); a.status != http.StatusConflict || !strings.Contains(a.body, want) || !strings.Contains(a.body, `name="word"`) {
		t.Errorf("the code was replaced: %d %s", a.status, a.body)
	}
	if said := c.refusal(http.StatusConflict, path+"/execute", nil); !strings.Contains(said.Error, want) {
		t.Errorf("the code was replaced: %+v", said)
	}
	s.send(devnet.Newcomer, c.call(path+"/execute", url.Values{"word": {s.dao.Number(p.ID)}}))
	if st := s.proposal(p.ID).Standing; st.Outcome != models.OutcomeExecuted {
		t.Errorf("it was not executed all the same: %q", st.Outcome)
	}
}
