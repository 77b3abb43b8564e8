package e2e

import (
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/decode/decodetest"
)

// realDAO is a DAO in which everything is proposed that ENS's real proposals ask for, and 100 payments in one.
func realDAO(t testing.TB) (*devnet.Chain, families.DAO) {
	t.Helper()
	c := newChain(t)
	dao, err := families.Deploy(c, families.Plain57)
	must(t, err)
	reals, err := decodetest.Real("..")
	must(t, err)
	for _, real := range reals {
		var targets []common.Address
		var values []*big.Int
		var calldatas [][]byte
		for _, call := range real.Calls {
			targets, values, calldatas = append(targets, call.Target), append(values, call.Value), append(calldatas, call.Calldata)
		}
		propose(t, c, dao, targets, values, calldatas, real.Text)
	}
	hundred := make([]*big.Int, 100)
	for i := range hundred {
		hundred[i] = big.NewInt(int64(i + 1))
	}
	propose(t, c, dao, make([]common.Address, 100), hundred, make([][]byte, 100), "# A hundred payments\n\nOf a few wei each.")
	return c, dao
}

func propose(t testing.TB, c *devnet.Chain, dao families.DAO, targets []common.Address, values []*big.Int, calldatas [][]byte, text string) {
	t.Helper()
	data, err := dao.Asks.Pack("propose", targets, values, calldatas, text)
	must(t, err)
	_, err = c.Send(devnet.Proposer, &dao.Governor, nil, data)
	must(t, err)
}

// What people really propose can be read by everybody, at every width, in light and dark.
func TestRealProposalsCanBeRead(t *testing.T) {
	axe := module(t, "axe-core/axe.min.js")
	c, dao := realDAO(t)
	site := alone(t, c.URL(), c, dao)
	must(t, site.ready())
	reader := site.visit(t)
	reader.open("/proposals")
	reader.sees("A hundred payments")
	paths := eval[[]string](reader, `[...document.querySelectorAll("a.title")].map((a) => a.pathname)`)
	if len(paths) != 19 {
		t.Fatalf("%d proposals are listed", len(paths))
	}
	for i, path := range paths {
		reader.open(path)
		eval[any](reader, `document.querySelectorAll("details").forEach((d) => { d.open = true })`)
		reader.isAccessible(axe)
		reader.fits()
		reader.pictures(fmt.Sprintf("real %02d", i))
	}
}

// pictures keeps what a page looks like where SCREENSHOTS names a folder.
func (p *person) pictures(name string) {
	p.t.Helper()
	dir := os.Getenv("SCREENSHOTS")
	if dir == "" {
		return
	}
	must(p.t, os.MkdirAll(dir, 0o755))
	for _, look := range looks {
		p.look(look.width, look.theme)
		height := eval[int64](p, "document.fonts.ready.then(() => document.documentElement.scrollHeight)")
		p.do(chromedp.EmulateViewport(look.width, height))
		png, err := chromedp.Run(p.ctx, chromedp.CaptureScreenshot())
		must(p.t, err)
		must(p.t, os.WriteFile(filepath.Join(dir, fmt.Sprintf("%s %d %s.png", name, look.width, look.theme)), png, 0o644))
	}
}
