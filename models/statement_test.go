package models_test

import (
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// state writes and publishes a statement.
func state(t *testing.T, s *models.Store, a common.Address, sentence, text string) models.Statement {
	t.Helper()
	n, err := s.Write(t.Context(), a, sentence, text)
	if err != nil {
		t.Fatal(err)
	}
	n.Signature, n.Block, n.Received = models.Data{1}, 7, 1_000
	if err := s.Publish(t.Context(), n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestAStatementIsPublicOnceSigned(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, a := t.Context(), address(1)
		if _, err := s.Statement(ctx, a); !errors.Is(err, models.ErrNotFound) {
			t.Fatalf("a statement of nobody: %v", err)
		}
		if _, err := s.Write(ctx, a, "I read code.", "What I write first"); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Statement(ctx, a); !errors.Is(err, models.ErrNotFound) {
			t.Fatalf("what isn't signed is public: %v", err)
		}
		if w, err := s.Writing(ctx, a); err != nil || w.Text != "What I write first" || w.Number != 1 {
			t.Fatalf("writing %+v, %v", w, err)
		}
		state(t, s, a, "I read code.", "One")
		state(t, s, a, "I read code.", "Two")
		got, err := s.Statement(ctx, a)
		if err != nil || got.Number != 2 || got.Text != "Two" || got.Block != 7 || got.Received != 1_000 || !got.Signed() {
			t.Fatalf("standing %+v, %v", got, err)
		}
		if list, err := s.Statements(ctx, a); err != nil || len(list) != 2 || list[1].Text != "One" {
			t.Fatalf("versions %+v, %v", list, err)
		}
		if w, err := s.Writing(ctx, a); err != nil || w.Text != "Two" || w.Number != 3 || w.Signed() {
			t.Fatalf("writing %+v, %v", w, err)
		}
	})
}

func TestAStatementIsTakenBackByAnEmptyOne(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		state(t, s, address(1), "I read code.", "One")
		state(t, s, address(2), "I don't.", "One")
		state(t, s, address(1), "", "")
		list, err := s.StatementsOf(t.Context(), []common.Address{address(1), address(2), address(3)})
		if err != nil || len(list) != 1 || list[address(2)].Sentence != "I don't." {
			t.Fatalf("standing %+v, %v", list, err)
		}
	})
}

func TestPublishRefuses(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, a := t.Context(), address(1)
		one := state(t, s, a, "I read code.", "One")
		if err := s.Publish(ctx, one); err != nil {
			t.Errorf("the same twice: %v", err)
		}
		again, _ := s.Write(ctx, a, "I read code.", "One")
		again.Signature = models.Data{2}
		var invalid models.Invalid
		if err := s.Publish(ctx, again); err != nil && !errors.As(err, &invalid) {
			t.Errorf("the same words as another version: %v", err)
		}
		two, _ := s.Write(ctx, a, "I read code.", "Two")
		two.Signature = models.Data{2}
		if _, err := s.Write(ctx, a, "I read code.", "Three"); err != nil {
			t.Fatal(err)
		}
		if err := s.Publish(ctx, two); !errors.Is(err, models.ErrStale) {
			t.Errorf("what was rewritten since: %v", err)
		}
		if got, _ := s.Statement(ctx, a); got.Number != 1 || got.Text != "One" {
			t.Errorf("standing %+v", got)
		}
		if _, err := s.Write(ctx, a, "x", strings.Repeat("x", 10*models.StatementLimit)); !errors.As(err, &invalid) {
			t.Errorf("a huge text: %v", err)
		}
		if _, err := s.Write(ctx, a, "x", "a\x00b"); !errors.As(err, &invalid) {
			t.Errorf("a zero byte: %v", err)
		}
	})
}

// Of many windows that write and sign at once, one version stands, and numbers have no gap.
func TestStatementsRace(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		var wait sync.WaitGroup
		for i := range 8 {
			wait.Go(func() {
				n, err := s.Write(t.Context(), address(1), "I read code.", fmt.Sprint("Text ", i))
				if err != nil {
					return
				}
				n.Signature = models.Data{byte(i + 1)}
				_ = s.Publish(t.Context(), n)
			})
		}
		wait.Wait()
		list, err := s.Statements(t.Context(), address(1))
		if err != nil || len(list) == 0 {
			t.Fatalf("%d versions, %v", len(list), err)
		}
		for i, n := range list {
			if n.Number != uint64(len(list)-i) || n.Text != fmt.Sprint("Text ", n.Signature[0]-1) {
				t.Errorf("version %d of %d: %+v", i, len(list), n)
			}
		}
	})
}

func TestStatementCheck(t *testing.T) {
	good := models.Statement{Sentence: "I read code.", Text: "Well."}
	for name, c := range map[string]struct {
		n, standing models.Statement
		fields      string
	}{
		"good":              {good, models.Statement{}, ""},
		"empty at first":    {models.Statement{}, models.Statement{}, "sentence text"},
		"taken back":        {models.Statement{}, good, ""},
		"the same again":    {good, good, "text"},
		"no sentence":       {models.Statement{Text: "x"}, models.Statement{}, "sentence"},
		"blank text":        {models.Statement{Sentence: "x", Text: " \n"}, models.Statement{}, "text"},
		"long sentence":     {models.Statement{Sentence: strings.Repeat("é", models.SentenceLimit+1), Text: "x"}, models.Statement{}, "sentence"},
		"longest sentence":  {models.Statement{Sentence: strings.Repeat("é", models.SentenceLimit), Text: "x"}, models.Statement{}, ""},
		"long text":         {models.Statement{Sentence: "x", Text: strings.Repeat("x", models.StatementLimit+1)}, models.Statement{}, "text"},
		"turned sentence":   {models.Statement{Sentence: "x\u202ey", Text: "x"}, models.Statement{}, "sentence"},
		"two lines":         {models.Statement{Sentence: "x\ny", Text: "x"}, models.Statement{}, "sentence"},
		"comment in text":   {models.Statement{Sentence: "x", Text: "<!-- x -->"}, models.Statement{}, "text"},
		"broken characters": {models.Statement{Sentence: "\xff", Text: "\xff"}, models.Statement{}, "sentence text"},
	} {
		var fields []string
		for _, p := range c.n.Check(c.standing) {
			fields = append(fields, p.Field)
		}
		if got := strings.Join(fields, " "); got != c.fields {
			t.Errorf("%s: %q, want %q", name, got, c.fields)
		}
	}
}
