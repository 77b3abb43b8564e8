package models_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// asks counts the questions to confirm and keeps the last token.
type asks struct {
	n     int
	token string
}

func (a *asks) write(_ models.Channel, token string) models.Letter {
	a.n, a.token = a.n+1, token
	return models.Letter{Subject: "Confirm", Body: token}
}

func addMail(t *testing.T, s *models.Store, account int64, address string, now uint64, a *asks) (models.Channel, error) {
	t.Helper()
	return s.AddChannel(context.Background(), models.Channel{Account: common.BigToAddress(models.U(uint64(account)).Big()), Kind: models.Mail, Address: address, Wants: models.AllTopics()}, now, a.write)
}

// An address is told nothing before whoever reads it confirms, and nothing once they end it, whatever its account does.
func TestChannelNeedsItsReader(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, a := t.Context(), &asks{}
		c, err := addMail(t, s, 1, "reader@example.org", 1000, a)
		if err != nil || c.Live() || a.token == "" {
			t.Fatalf("%+v, %v", c, err)
		}
		if _, err := s.Confirm(ctx, "GUESS", 1001); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("a guess confirms: %v", err)
		}
		if _, err := s.Confirm(ctx, a.token, 1000+3*86400); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("a link from days ago confirms: %v", err)
		}
		if c, err = s.Confirm(ctx, a.token, 1002); err != nil || !c.Live() {
			t.Errorf("%+v, %v", c, err)
		}
		if _, err := s.Confirm(ctx, a.token, 1003); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("a link confirms twice: %v", err)
		}
		if _, err := s.LeaveChannel(ctx, "", 1004); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("no link ends something: %v", err)
		}
		for range 2 {
			if c, err = s.LeaveChannel(ctx, c.Leave, 1004); err != nil || c.Stopped != 1004 {
				t.Errorf("%+v, %v", c, err)
			}
		}
		if err := s.AskAgain(ctx, c.Account, c.ID, 1005, a.write); err != nil || a.n != 2 {
			t.Errorf("%v, asked %d times", err, a.n)
		}
		if c, _ = s.Channel(ctx, c.Account, c.ID); c.Live() {
			t.Error("its account starts what its reader ended")
		}
		if _, err := s.Channel(ctx, common.Address{9}, c.ID); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("another account sees it: %v", err)
		}
	})
}

// Nobody's address can be flooded with questions, not by removing it in between, nor from many accounts.
func TestChannelsAskSeldom(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		a := &asks{}
		for i := range int64(20) {
			address := []string{"victim@example.org", "Victim@example.org", fmt.Sprintf("victim+%d@example.org", i)}[i%3]
			c, err := addMail(t, s, i%2+1, address, 1000+uint64(i), a)
			if err == nil {
				err = s.DeleteChannel(t.Context(), c.Account, c.ID)
			}
			var refused models.Refusal
			if err != nil && !errors.As(err, &refused) {
				t.Fatal(err)
			}
		}
		if a.n != 3 {
			t.Errorf("the address was asked %d times in a day", a.n)
		}
		for i := range 20 {
			c, err := addMail(t, s, 7, fmt.Sprintf("victim%d@example.org", i), 2000, a)
			if err == nil {
				_ = s.DeleteChannel(t.Context(), c.Account, c.ID)
			}
		}
		if a.n != 13 {
			t.Errorf("one account asked %d addresses in a day", a.n-3)
		}
		if _, err := addMail(t, s, 1, "victim@example.org", 1100+86400, a); err != nil {
			t.Errorf("the next day: %v", err)
		}
	})
}

// Whoever makes accounts without end floods nobody, and keeps nobody out who holds tokens.
func TestChannelsOfManyAccounts(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		a, x := &asks{}, newChain(1)
		x.add(func(f *models.Facts, at func() models.At) {
			f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: dao.Token.Address, Recipient: address(7), Amount: models.U(1)})
		})
		for _, f := range x.blocks {
			if err := s.Apply(t.Context(), dao, f); err != nil {
				t.Fatal(err)
			}
		}
		for i := range int64(300) {
			_, _ = addMail(t, s, 1000+i, fmt.Sprintf("somebody%d@example.org", i), 1000, a)
		}
		var refused models.Refusal
		if _, err := addMail(t, s, 2000, "other@example.org", 1001, a); a.n != 200 || !errors.As(err, &refused) {
			t.Errorf("accounts without tokens asked %d addresses in a day, %v", a.n, err)
		}
		if _, err := addMail(t, s, 7, "holder@example.org", 1001, a); err != nil {
			t.Errorf("a holder: %v", err)
		}
		if _, err := addMail(t, s, 2000, "other@example.org", 1001+86400, a); err != nil {
			t.Errorf("the next day: %v", err)
		}
	})
}

// The same happening is told once, whoever finds it and however often.
func TestToldOnce(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		a := &asks{}
		c, err := addMail(t, s, 1, "reader@example.org", 1000, a)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Confirm(t.Context(), a.token, 1000); err != nil {
			t.Fatal(err)
		}
		var told atomic.Int64
		var wait sync.WaitGroup
		for range 8 {
			wait.Go(func() {
				l := models.Letter{Channel: c.ID, Happening: "proposals/7/new", Topic: models.ToldProposal, Subject: "New"}
				if ok, err := s.Tell(context.Background(), "proposals/7/new", []models.Letter{l}, 1001); ok {
					told.Add(1)
				} else if err != nil && !errors.Is(err, models.ErrBusy) {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		list, err := s.Letters(t.Context(), c.ID, 10)
		if told.Load() != 1 || len(list) != 2 || err != nil {
			t.Errorf("told %d times, %d letters with the question, %v", told.Load(), len(list), err)
		}
		var taken atomic.Int64
		for range 8 {
			wait.Go(func() {
				if _, _, err := s.TakeLetter(context.Background(), 2000); err == nil {
					taken.Add(1)
				}
			})
		}
		wait.Wait()
		if taken.Load() != 1 {
			t.Errorf("%d letters to one channel are on their way at once", taken.Load())
		}
	})
}

// A letter that is no longer true, or no longer wanted, is put away instead of sent.
func TestLettersThatAreTooLate(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		a := &asks{}
		c, _ := addMail(t, s, 1, "reader@example.org", 1000, a)
		_, _ = s.Confirm(t.Context(), a.token, 1000)
		if l, _, err := s.TakeLetter(t.Context(), 1000); err != nil || s.Delivered(t.Context(), l, 1000) != nil {
			t.Fatal(err)
		}
		for i, l := range []models.Letter{{Topic: models.ToldVote, Ends: 1500}, {Topic: models.ToldProposal}} {
			l.Channel, l.Happening = c.ID, fmt.Sprint("x/", i)
			if _, err := s.Tell(t.Context(), l.Happening, []models.Letter{l}, 1001); err != nil {
				t.Fatal(err)
			}
		}
		if err := s.Want(t.Context(), c.Account, c.ID, []models.Topic{models.ToldVote, "nothing"}); err != nil {
			t.Fatal(err)
		}
		if l, _, err := s.TakeLetter(t.Context(), 1600); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("%+v is to be sent, %v", l, err)
		}
		list, _ := s.Letters(t.Context(), c.ID, 10)
		for _, l := range list {
			if l.Topic != models.ToldSelf && (l.State != models.LetterFailed || l.Why == "") {
				t.Errorf("%+v", l)
			}
		}
	})
}

func TestParseMail(t *testing.T) {
	for text, want := range map[string]string{
		"reader@example.org": "reader@example.org", " Reader+x@Example.ORG ": "Reader+x@example.org",
		"": "", "x": "", "x@y": "", "a@b.c\r\nBcc: d@e.f": "", "Name <a@example.org>": "", "a@[127.0.0.1]": "", `"a b"@example.org`: "", "a@example.org,b@example.org": "",
		"ä@example.org": "", "a@exämple.org": "", "a@example.org.": "", strings.Repeat("a", 65) + "@example.org": "", "a@" + strings.Repeat("b.", 130) + "org": "", "a@example.org\x00": "",
	} {
		if got, err := models.ParseMail(text); got != want || (err == nil) != (want != "") {
			t.Errorf("%q became %q, %v", text, got, err)
		}
	}
}

func TestParseHook(t *testing.T) {
	for text, want := range map[string]bool{
		"https://example.org/hook?a=b": true, "https://example.org:8443": true,
		"": false, "http://example.org": false, "ftp://example.org": false, "https://": false, "https://user:pw@example.org": false, "https://example.org/#x": false,
		"https://exa mple.org": false, "https://example.org/\r\nX: y": false, "//example.org": false, "https:example.org": false, "https://" + strings.Repeat("a", 1000): false,
	} {
		if got, err := models.ParseHook(text, false); (err == nil) != want {
			t.Errorf("%q became %q, %v", text, got, err)
		}
	}
	if _, err := models.ParseHook("http://10.0.0.1/", true); err != nil {
		t.Error(err)
	}
}
