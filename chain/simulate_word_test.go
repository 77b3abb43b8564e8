package chain_test

import (
	"math/big"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// echoing is a contract that reverts with what it is told behind the function's name.
var echoing = common.FromHex("600436038060045f375ffd")

// What a contract says when it reverts is kept to a bound, in each way.
func TestSimulateBoundsReasons(t *testing.T) {
	s := newSetup(t, nil, nil)
	text, err := abi.NewType("string", "", nil)
	if err != nil {
		t.Fatal(err)
	}
	words, err := abi.Arguments{{Type: text}}.Pack(strings.Repeat("no, ", 25_000))
	if err != nil {
		t.Fatal(err)
	}
	data := append(models.Data{1, 2, 3, 4}, append(models.Selector("Error(string)"), words...)...)
	long := models.Action{Target: s.deploy(echoing), Calldata: data}
	for _, w := range ways {
		got := simulate(t, lesser(t, s.devnet.URL(), w.faults...), s.dao, nil, long)
		if got.Method != w.method || got.Failed != 1 || len(got.Calls) != 1 || !strings.HasPrefix(got.Reason, "no, no, ") {
			t.Errorf("%s: method %s, %d fails, %d calls, %.40q", w.name, got.Method, got.Failed, len(got.Calls), got.Reason)
			continue
		}
		for _, said := range []string{got.Reason, got.Calls[0].Reason} {
			if n := utf8.RuneCountInString(said); n > 500 {
				t.Errorf("%s: %d characters are kept", w.name, n)
			}
		}
	}
}

// Only where every action was tried do all of them succeed: a way that tries the first alone says nothing of two.
func TestSimulateWholly(t *testing.T) {
	s := newSetup(t, nil, nil)
	payee := s.devnet.Account(9)
	one, _ := models.FromBig(big.NewInt(1))
	gift := models.Action{Target: payee, Value: one}
	for _, w := range ways {
		for _, n := range []int{1, 2} {
			got := simulate(t, lesser(t, s.devnet.URL(), w.faults...), s.dao, nil, []models.Action{gift, gift}[:n]...)
			if whole := w.method != models.Alone || n == 1; got.Method != w.method || got.Whole() != whole || got.Fits() != whole || got.Failed != 0 {
				t.Errorf("%s, %d actions: whole %v, fits %v: %+v", w.name, n, got.Whole(), got.Fits(), got)
			}
		}
	}
}
