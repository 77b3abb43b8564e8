package models_test

import (
	"bytes"
	"context"
	"errors"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

var noon = time.Unix(1_790_000_000, 0)

func issue(t *testing.T, s *models.Store, nonce string) models.Message {
	t.Helper()
	m, err := s.IssueMessage(t.Context(), models.Message{
		Nonce: nonce, Text: "text of " + nonce, Account: common.Address{1}, ChainID: 31337, Browser: []byte("browser"),
	}, noon)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestMessageIsReadByItsBrowserOnly(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		m := issue(t, s, "n1")
		got, err := s.Message(t.Context(), "n1", []byte("browser"), noon)
		if err != nil || got.Text != m.Text || got.Account != m.Account || got.ChainID != 31337 {
			t.Fatalf("got %+v, %v", got, err)
		}
		for name, read := range map[string]func() (models.Message, error){
			"another browser": func() (models.Message, error) { return s.Message(t.Context(), "n1", []byte("other"), noon) },
			"no browser":      func() (models.Message, error) { return s.Message(t.Context(), "n1", nil, noon) },
			"another nonce":   func() (models.Message, error) { return s.Message(t.Context(), "n2", []byte("browser"), noon) },
			"too late": func() (models.Message, error) {
				return s.Message(t.Context(), "n1", []byte("browser"), noon.Add(models.MessageLife))
			},
		} {
			if _, err := read(); !errors.Is(err, models.ErrSpent) {
				t.Errorf("%s: %v", name, err)
			}
		}
	})
}

func TestIssueForgetsExpired(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		issue(t, s, "n1")
		if _, err := s.IssueMessage(t.Context(), models.Message{Nonce: "n2", Browser: []byte("b")}, noon.Add(time.Hour)); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Message(t.Context(), "n1", []byte("browser"), noon); !errors.Is(err, models.ErrSpent) {
			t.Fatalf("an expired message is still there: %v", err)
		}
	})
}

func TestTakeMessageOnce(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		m := issue(t, s, "n1")
		sessions := s.Sessions(func() time.Time { return noon })
		var won atomic.Int32
		var wg sync.WaitGroup
		for i := range 200 {
			wg.Go(func() {
				err := s.TakeMessage(t.Context(), m, noon, func(ctx context.Context) error {
					return sessions.CommitCtx(ctx, string(rune('a'+i)), []byte("data"), noon.Add(time.Hour))
				})
				if err == nil {
					won.Add(1)
				} else if !errors.Is(err, models.ErrSpent) {
					t.Error(err)
				}
			})
		}
		wg.Wait()
		if won.Load() != 1 {
			t.Fatalf("%d took the message", won.Load())
		}
	})
}

func TestTakeMessageKeepsItWhenNoSessionWasMade(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		m := issue(t, s, "n1")
		broken := errors.New("broken")
		if err := s.TakeMessage(t.Context(), m, noon, func(context.Context) error { return broken }); !errors.Is(err, broken) {
			t.Fatal(err)
		}
		if err := s.TakeMessage(t.Context(), m, noon, func(context.Context) error { return nil }); err != nil {
			t.Fatal(err)
		}
	})
}

func signIn(t *testing.T, s *models.Store, token string) models.Sessions {
	t.Helper()
	sessions := s.Sessions(func() time.Time { return noon })
	m := issue(t, s, "for "+token)
	err := s.TakeMessage(t.Context(), m, noon, func(ctx context.Context) error {
		return sessions.CommitCtx(ctx, token, []byte("data of "+token), noon.Add(time.Hour))
	})
	if err != nil {
		t.Fatal(err)
	}
	return sessions
}

func TestSessionLivesUntilItExpiresOrEnds(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		sessions := signIn(t, s, "a")
		if data, found, err := sessions.Find("a"); err != nil || !found || !bytes.Equal(data, []byte("data of a")) {
			t.Fatal(data, found, err)
		}
		if _, found, err := sessions.Find("b"); err != nil || found {
			t.Fatal(found, err)
		}
		later := s.Sessions(func() time.Time { return noon.Add(time.Hour) })
		if _, found, err := later.Find("a"); err != nil || found {
			t.Fatal("an expired session was found", err)
		}
		if err := sessions.Delete("a"); err != nil {
			t.Fatal(err)
		}
		if _, found, err := sessions.Find("a"); err != nil || found {
			t.Fatal("an ended session was found", err)
		}
	})
}

func TestCommitRefreshesButNeverRevives(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		sessions := signIn(t, s, "a")
		if err := sessions.Commit("a", []byte("new"), noon.Add(2*time.Hour)); err != nil {
			t.Fatal(err)
		}
		if data, _, _ := sessions.Find("a"); string(data) != "new" {
			t.Fatalf("%q", data)
		}
		if err := sessions.Delete("a"); err != nil {
			t.Fatal(err)
		}
		if err := sessions.Commit("a", []byte("back"), noon.Add(2*time.Hour)); err != nil {
			t.Fatal(err)
		}
		if _, found, _ := sessions.Find("a"); found {
			t.Fatal("a session that was ended came back")
		}
	})
}
