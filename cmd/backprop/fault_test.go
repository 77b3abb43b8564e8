//go:build !demo

package main

import (
	"net/http/httptest"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"backprop/chain/fault"
)

// A first start whose node fails now and then: half of what is asked is refused, broken or nonsense. The server finds
// the DAO, reads it and serves it all the same.
func TestFirstStartThroughFaults(t *testing.T) {
	w := newTown(t, "")
	for name, f := range map[string]fault.Fault{
		"429": fault.RateLimit(time.Second), "503": fault.Status(503), "HTML": fault.Page(), "empty": fault.Nothing(),
		"reset": fault.Reset(), "cut": fault.Cut(), "half": fault.Half(), "wrong id": fault.WrongID(), "short batch": fault.ShortBatch(),
	} {
		t.Run(name, func(t *testing.T) {
			p := fault.New(1, w.URL())
			proxy := httptest.NewServer(p)
			defer proxy.Close()
			one := *w
			one.T, one.dsn = t, filepath.Join(t.TempDir(), "record.db")
			p.Set(f.At(0.5))
			if name == "429" {
				p.Set(f.At(0.2))
			}
			s := one.serveFrom(proxy.URL)
			s.until("the fault strikes", func() bool { return p.Struck(f.Name) > 2 || s.readiness().Status == "ready" })
			if p.Struck(f.Name) == 0 {
				t.Error("control: the fault never struck")
			}
			p.Set()
			s.caught()
			if code := s.end(syscall.SIGTERM); code != 0 {
				t.Errorf("it exits with %d", code)
			}
			one.right()
		})
	}
}
