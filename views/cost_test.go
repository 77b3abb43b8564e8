package views

import (
	"testing"

	"backprop/models"
)

func TestCostOf(t *testing.T) {
	for fee, want := range map[uint64]string{
		7: "less than 0.000001 ETH", 10_000_000: "some 0.000001 ETH", 10_000_001: "some 0.0000011 ETH", 12_345_000_000: "some 0.0013 ETH", 12_000_000_000: "some 0.0012 ETH", 9_999_999_999_999: "some 1 ETH",
	} {
		if got := costOf(delegateGas, models.U(fee)); got != want {
			t.Errorf("%d: %s, want %s", fee, got, want)
		}
	}
}
