package chain_test

import (
	"context"
	"strings"
	"testing"

	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
)

// What contracts give an account is found by asking them, in each family's words; what nobody was given is found nowhere.
func TestPowers(t *testing.T) {
	for family, office := range map[string]string{families.AlphaGuarded: "guardian()", families.Compound57: "proposalGuardian()"} {
		w := newVisit(t, family)
		has := func(i int) string {
			list, err := w.node.Powers(context.Background(), w.dao, w.devnet.Account(i))
			if err != nil {
				t.Fatal(err)
			}
			return strings.Join(list, ", ")
		}
		if got, want := has(devnet.Treasurer), office+" of "+w.dao.Governor.Hex(); got != want {
			t.Errorf("%s: the guardian has %q, want %q", family, got, want)
		}
		if got := has(9); got != "" {
			t.Errorf("%s: a stranger has %q", family, got)
		}
	}
}
