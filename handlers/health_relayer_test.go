package handlers_test

import (
	"context"
	"log/slog"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/handlers"
	"backprop/models"
)

// Whoever watches sees how the account stands that pays for ballots, and so does the record's page.
func TestRelayerIsShown(t *testing.T) {
	s := newSite(t, false)
	if a := s.client().get("/readyz"); strings.Contains(a.body, "relayer") {
		t.Errorf("without a relayer: %s", a.body)
	}
	account := common.HexToAddress("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")
	r := models.Relayer{Account: account, Balance: models.U(7), Price: models.U(3), Wrong: "The account that pays for votes is empty."}
	if err := s.store.SaveRelayer(context.Background(), r); err != nil {
		t.Fatal(err)
	}
	site := handlers.New(handlers.Options{
		Store: s.store, DAO: s.dao, URL: &url.URL{Scheme: "http", Host: "example.org"}, Log: slog.New(slog.DiscardHandler), Now: time.Now,
		Status: func() handlers.Status {
			at := s.index.Status()
			return handlers.Status{Head: at.Head, Indexed: at.Indexed, Leading: true, Answered: time.Now()}
		},
		Purse:      models.Purse{Relayer: account, Day: models.U(5e16), Proposal: models.U(5e16), Account: 5, Price: models.U(5e10), Gas: 400_000},
		SignInRate: 1000, WriteRate: 1000, MaxHeadAge: 1000 * time.Hour, Closing: t.Context().Done(),
	})
	get := func(path string) string {
		w := httptest.NewRecorder()
		site.ServeHTTP(w, httptest.NewRequest("GET", "http://example.org"+path, nil))
		if w.Code != 200 {
			t.Errorf("%s: %d", path, w.Code)
		}
		return w.Body.String()
	}
	if body := get("/readyz"); !strings.Contains(body, `"balance":"7"`) || !strings.Contains(body, r.Wrong) || !strings.Contains(body, `"day":"50000000000000000"`) {
		t.Error(body)
	}
	if body := get("/record"); !strings.Contains(body, account.Hex()) || !strings.Contains(body, r.Wrong) {
		t.Error("the record's page does not say so")
	}
}
