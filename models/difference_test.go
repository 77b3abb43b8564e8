package models_test

import (
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"backprop/models"
)

func sides(list []models.Change) (old, next string) {
	for _, c := range list {
		if c.Kind != models.PutIn {
			old += c.Text
		}
		if c.Kind != models.TakenOut {
			next += c.Text
		}
	}
	return old, next
}

func TestDifferenceKeepsBothTexts(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 20_000 {
		a, b := scrap(r, true), scrap(r, true)
		if r.IntN(2) == 0 {
			b = a + b
		}
		list := models.Difference(a, b)
		if old, next := sides(list); old != a || next != b {
			t.Fatalf("%q %q: %v", a, b, list)
		}
		if a == b && len(list) > 1 {
			t.Fatalf("%q: equal texts differ: %v", a, list)
		}
	}
}

func TestDifferenceIsByWord(t *testing.T) {
	got := models.Difference("One line.\nPay 12 dollars now.\nEnd.", "One line.\nPay 15 dollars soon.\nEnd.")
	want := []models.Change{
		{Kind: models.Kept, Text: "One line.\nPay "},
		{Kind: models.TakenOut, Text: "12 "},
		{Kind: models.PutIn, Text: "15 "},
		{Kind: models.Kept, Text: "dollars "},
		{Kind: models.TakenOut, Text: "now.\n"},
		{Kind: models.PutIn, Text: "soon.\n"},
		{Kind: models.Kept, Text: "End."},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

func TestDifferenceOfHugeTextsEnds(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	words := func() string {
		var b strings.Builder
		for range 20_000 {
			b.WriteString(string(rune('a'+r.IntN(26))) + " ")
		}
		return b.String()
	}
	a, b := words(), words()
	if old, next := sides(models.Difference(a, b)); old != a || next != b {
		t.Error("a long text was lost")
	}
}
