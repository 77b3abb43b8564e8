package devnet

import (
	"testing"
	"time"

	"go.uber.org/goleak"
)

func TestStart(t *testing.T) {
	leaks := goleak.IgnoreCurrent()
	begin := time.Now()
	chain, err := Start(Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Log("open", time.Since(begin))
	to := chain.Account(4)
	begin = time.Now()
	for i := 0; i < 50; i++ {
		if _, err := chain.Send(1, &to, nil, nil); err != nil {
			t.Fatal(err)
		}
	}
	t.Log("50 sends", time.Since(begin))
	begin = time.Now()
	if err := chain.Close(); err != nil {
		t.Fatal(err)
	}
	t.Log("close", time.Since(begin))
	goleak.VerifyNone(t, leaks)
}
