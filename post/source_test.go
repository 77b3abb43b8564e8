package post

import (
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/decode"
	"backprop/models"
	"backprop/models/modelstest"
)

var (
	tuner = common.HexToAddress("0x00000000000000000000000000000000000000aa")
	tune  = append(models.Selector("tune(uint256)"), common.LeftPadBytes([]byte{7}, 32)...)
)

// service is a service of verified source whose answers a test chooses.
type service struct {
	*testing.T
	Sources
	now    time.Time
	asked  []string
	status int
	answer string
}

func newService(t *testing.T, store *models.Store) *service {
	x := &service{T: t, now: start, status: http.StatusOK}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		x.asked = append(x.asked, r.URL.String())
		w.WriteHeader(x.status)
		fmt.Fprint(w, x.answer)
	}))
	t.Cleanup(server.Close)
	u, err := url.Parse(server.URL + "/server")
	if err != nil {
		t.Fatal(err)
	}
	library, _, err := decode.Standards().With(nil)
	if err != nil {
		t.Fatal(err)
	}
	dao := models.DAO{Name: "Gradient Commons", ChainID: 31337, First: 1, Governor: common.Address{1}, Timelock: common.Address{2}, Functions: library}
	x.Sources = Sources{
		Store: store, DAO: dao, Services: []*url.URL{u}, Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return x.now },
		Networks: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}, Rest: time.Millisecond,
	}
	b := models.Block{Number: 1, Hash: common.Hash{1}, Time: uint64(start.Unix())}
	p := models.Proposal{At: models.At{Block: 1, Time: b.Time}, ID: models.U(7), Title: "Tune", Actions: []models.Action{
		{Target: tuner, Calldata: tune}, {Position: 1, Target: dao.Governor, Calldata: tune}, {Position: 2, Target: common.Address{9}, Value: models.U(1)},
	}}
	for i := range p.Actions {
		p.Actions[i].ProposalID = p.ID
	}
	if err := store.Apply(t.Context(), dao, models.Facts{Blocks: []models.Block{b}, Proposals: []models.Proposal{p}}); err != nil {
		t.Fatal(err)
	}
	return x
}

// answers sets the next answer: of a contract that matches, with changes.
func (x *service) answers(change ...string) {
	x.answer = `{"match":"exact_match","creationMatch":null,"runtimeMatch":"exact_match","chainId":"31337","address":"` + tuner.Hex() +
		`","compilation":{"name":"Tuner"},"abi":[{"type":"function","name":"tune","inputs":[{"type":"uint256","name":"much"}]}]}`
	x.answer = strings.NewReplacer(change...).Replace(x.answer)
}

func (x *service) read() (c decode.Call, err error) { return x.DAO.Functions.Read(tuner, tune) }

// A contract that a proposal calls is read by its verified source, and pages are told. Neither the DAO's own contracts nor accounts that
// are called with nothing are asked about.
func TestVerifiedSource(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		x := newService(t, store)
		x.answers()
		if _, err := x.read(); err == nil {
			t.Fatal("control: the function is known without its source")
		}
		version := store.Changes.Version()
		if err := x.Look(t.Context()); err != nil {
			t.Fatal(err)
		}
		c, err := x.read()
		if err != nil || c.Source != (decode.Source{Kind: decode.Verified, Name: "127.0.0.1 (Tuner)"}) || c.Args[0].Name != "much" {
			t.Errorf("%+v, %v", c, err)
		}
		if want := "/server/v2/contract/31337/" + tuner.Hex() + "?fields=abi,compilation.name"; len(x.asked) != 1 || x.asked[0] != want {
			t.Errorf("asked %q, want %q", x.asked, want)
		}
		if store.Changes.Version() == version {
			t.Error("pages were not told")
		}
		version = store.Changes.Version()
		x.now = x.now.Add(48 * time.Hour)
		if err := x.Look(t.Context()); err != nil || len(x.asked) != 1 || store.Changes.Version() != version {
			t.Errorf("what is known is asked again, or told again: %q, %v", x.asked, err)
		}
		fresh, _, _ := decode.Standards().With(nil)
		again := Sources{Store: store, DAO: x.DAO, Log: x.Log, Now: x.Now}
		again.DAO.Functions = fresh
		if err := again.Look(t.Context()); err != nil {
			t.Fatal(err)
		}
		if c, err := fresh.Read(tuner, tune); err != nil || c.Source.Kind != decode.Verified {
			t.Errorf("a process that starts later, without a service: %+v, %v", c, err)
		}
	})
}

// A proxy is read by the source of what it was seen to run, which the page says, and no more once it runs something else.
func TestSourceOfWhatAProxyRuns(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		x := newService(t, store)
		behind := common.Address{19: 0xbb}
		x.answers()
		x.answer = strings.ReplaceAll(x.answer, tuner.Hex(), behind.Hex()) // of the proxy itself it is of no use
		runs := func(to common.Address) {
			t.Helper()
			c := models.Code{ProposalID: models.U(7), Account: tuner, Moment: models.CodeNow, Block: 1, Hash: common.Hash{1}, Implementation: to}
			if err := store.SaveRehearsal(t.Context(), models.Rehearsal{ProposalID: models.U(7), Block: 1, Hash: common.Hash{1}}, []models.Code{c}); err != nil {
				t.Fatal(err)
			}
			if err := x.Look(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		runs(behind)
		if c, err := x.read(); err != nil || c.Source.Name != "127.0.0.1 (Tuner), of "+behind.Hex()+", which it runs," {
			t.Errorf("%+v, %v", c.Source, err)
		}
		runs(common.Address{19: 0xcc})
		if c, err := x.read(); err == nil {
			t.Errorf("by what it ran before: %+v", c.Source)
		}
	})
}

// What is not the verified source of this contract on this chain is not learned. It is asked for again the next day, and a service that
// fails is left alone for a while.
func TestSourceThatIsNone(t *testing.T) {
	for name, change := range map[string][]string{
		"no match":           {`"match":"exact_match"`, `"match":null`},
		"another match":      {`"match":"exact_match"`, `"match":"guess"`},
		"another chain":      {`"31337"`, `"1"`},
		"another contract":   {tuner.Hex(), common.Address{8}.Hex()},
		"no list":            {`[{"type"`, `{"x":[{"type"`, `}]}]}`, `}]}]}}`},
		"no ABI":             {`"abi"`, `"abbey"`},
		"half of an answer":  {`"much"}]}]}`, ``},
		"a page":             {`{"match"`, `<html>{"match"`},
		"too large":          {`"compilation"`, `"x":"` + strings.Repeat("y", sourceBytes) + `","compilation"`},
		"another function":   {`"tune"`, `"tuna"`},
		"other arguments":    {`"uint256"`, `"bytes"`},
		"a function of none": {`"uint256"`, `"uint7"`},
	} {
		x := newService(t, modelstest.SQLite(t))
		x.answers(change...)
		if err := x.Look(t.Context()); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if c, err := x.read(); err == nil {
			t.Errorf("%s: read as %+v", name, c)
		}
	}
	x := newService(t, modelstest.SQLite(t))
	x.answers()
	x.status = http.StatusTooManyRequests
	for range 3 {
		x.Look(t.Context())
	}
	if len(x.asked) != 1 {
		t.Errorf("a service that asked to be left alone was asked %d times", len(x.asked))
	}
	x.now, x.status = x.now.Add(sourceWait), http.StatusNotFound
	for range 3 {
		if err := x.Look(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	x.now, x.status = x.now.Add(25*time.Hour), http.StatusOK
	if err := x.Look(t.Context()); err != nil || len(x.asked) != 3 {
		t.Errorf("asked %d times, %v", len(x.asked), err)
	}
	if _, err := x.read(); err != nil {
		t.Errorf("a contract whose source was verified later: %v", err)
	}
}

// A service that is not to be reached is not, whatever its name leads to.
func TestSourceOfAPrivateNetwork(t *testing.T) {
	x := newService(t, modelstest.SQLite(t))
	x.answers()
	x.Networks = nil
	if err := x.Look(t.Context()); err == nil || len(x.asked) != 0 {
		t.Errorf("asked %q, %v", x.asked, err)
	}
}
