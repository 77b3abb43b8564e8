package e2e

import (
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
)

// newChain is a local chain in this process, a day old.
func newChain(t testing.TB) *devnet.Chain {
	t.Helper()
	beside(t)
	c, err := devnet.Start(devnet.Options{Genesis: time.Now().Add(-30 * 24 * time.Hour)})
	must(t, err)
	t.Cleanup(func() { must(t, c.Close()) })
	return c
}

// alone serves the DAO of a governor from a node that is there already, as an operator does who has one address and one
// URL. It does not wait for the record.
func alone(t testing.TB, rpc string, c *devnet.Chain, dao families.DAO) *site {
	t.Helper()
	must(t, build())
	app := freeAddr()
	s := &site{url: "http://" + app, data: t.TempDir(), log: &journal{}, ended: make(chan struct{})}
	s.command = exec.Command(filepath.Join(work, "backprop"), "serve", "--rpc", rpc, "--governor", dao.Governor.Hex())
	s.command.Env = append(os.Environ(), "BACKPROP_ADDR="+app, "BACKPROP_DATA="+s.data, "BACKPROP_POLL=100ms", "BACKPROP_MAX_HEAD_AGE=10000h")
	s.command.Stdout, s.command.Stderr = s.log, s.log
	must(t, s.command.Start())
	go func() {
		_ = s.command.Wait()
		close(s.ended)
	}()
	t.Cleanup(func() {
		_ = s.command.Process.Signal(os.Interrupt)
		<-s.ended
		if t.Failed() {
			t.Logf("the program said:\n%s", s.log.tail())
		}
	})
	eventually(t, func() bool {
		answer, err := http.Get(s.url + "/healthz")
		if err == nil {
			answer.Body.Close()
		}
		return err == nil
	}, s.log.tail)
	var err error
	s.chain, err = dial(c.URL(), addresses{Governor: dao.Governor, Token: dao.Token, Timelock: dao.Timelock})
	must(t, err)
	return s
}
