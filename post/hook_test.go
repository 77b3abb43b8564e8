package post

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	webhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"backprop/models"
	"backprop/models/modelstest"
)

// A hook's other side can check a notice with a library that is not ours; its first answer confirms the hook.
func TestHook(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		o := newOffice(t, store)
		var bodies []string
		var check *webhooks.Webhook
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			body, _ := io.ReadAll(r.Body)
			bodies = append(bodies, string(body))
			if err := check.VerifyIgnoringTimestamp(body, r.Header); err != nil || r.Header.Get("Content-Type") != "application/json" {
				t.Errorf("%v, headers %v", err, r.Header)
			}
			w.WriteHeader(http.StatusNoContent)
		}))
		defer s.Close()
		c := o.channel(models.Hook, s.URL+"/hook")
		check, _ = webhooks.NewWebhook(c.Secret)
		o.told(c, "one")
		o.work()
		c, err := store.Channel(t.Context(), c.Account, c.ID)
		if err != nil || !c.Live() || len(bodies) != 2 {
			t.Errorf("%+v, %v, %q", c, err, bodies)
		}
		if l := o.letter(c, "one"); l.State != models.LetterSent {
			t.Errorf("the letter is %+v", l)
		}
	})
}

// What fails is posted again under the same id, until it is given up and the channel stops.
func TestHookFails(t *testing.T) {
	o := newOffice(t, modelstest.SQLite(t))
	ids := map[string]int{}
	code := http.StatusOK
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ids[r.Header.Get("webhook-id")]++
		w.WriteHeader(code)
	}))
	defer s.Close()
	c := o.channel(models.Hook, s.URL)
	o.work()
	code = http.StatusInternalServerError
	o.told(c, "one")
	for range 20 {
		o.work()
		o.pass(25 * time.Hour)
	}
	l := o.letter(c, "one")
	if l.State != models.LetterFailed || l.Tries < 4 || !strings.Contains(l.Why, "stopped") || ids[l.ID] != int(l.Tries) {
		t.Errorf("the letter is %+v, posted %d times", l, ids[l.ID])
	}
	if c, err := o.Store.Channel(t.Context(), c.Account, c.ID); err != nil || c.Stopped == 0 || !strings.Contains(c.Why, "four days") {
		t.Errorf("the channel is %+v, %v", c, err)
	}
}

// One answer of 410 ends a hook.
func TestHookIsGone(t *testing.T) {
	o := newOffice(t, modelstest.SQLite(t))
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusGone) }))
	defer s.Close()
	c := o.channel(models.Hook, s.URL)
	o.work()
	if c, err := o.Store.Channel(t.Context(), c.Account, c.ID); err != nil || c.Stopped == 0 || c.Confirmed != 0 {
		t.Errorf("the channel is %+v, %v", c, err)
	}
}

// A redirect is an error, and nobody is asked where it leads.
func TestHookRedirects(t *testing.T) {
	o := newOffice(t, modelstest.SQLite(t))
	var asked atomic.Int64
	trap := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	defer trap.Close()
	s := httptest.NewServer(http.RedirectHandler(trap.URL, http.StatusTemporaryRedirect))
	defer s.Close()
	c := o.channel(models.Hook, s.URL)
	o.told(c, "one")
	o.work()
	if l := o.letter(c, "one"); asked.Load() != 0 || l.State != models.LetterWaiting || !strings.Contains(l.Why, "redirect") {
		t.Errorf("asked %d times, the letter is %+v", asked.Load(), l)
	}
}

// A hook that hangs is left after a while, and is tried again.
func TestHookHangs(t *testing.T) {
	o := newOffice(t, modelstest.SQLite(t))
	o.hooks.client.Timeout = 50 * time.Millisecond
	end := make(chan struct{})
	s := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { <-end }))
	defer s.Close()
	defer close(end)
	c := o.channel(models.Hook, s.URL)
	o.told(c, "one")
	o.work()
	if l := o.letter(c, "one"); l.State != models.LetterWaiting || !strings.Contains(l.Why, "in time") {
		t.Errorf("the letter is %+v", l)
	}
}
