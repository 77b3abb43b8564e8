package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"database/sql"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/handlers"
	"backprop/models"
)

// record is one of the two records in one of the two databases, with the real site over it.
type record struct {
	size    size
	store   *models.Store
	history *history
	site    http.Handler
	base    *url.URL
	cookies []*http.Cookie // of the account that is signed in
}

func voterKey() *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("backprop bench scale")))
	if err != nil {
		panic(err) // the hash is known to be a key
	}
	return k
}

// newRecord writes a record of a size into an empty database.
func newRecord(ctx context.Context, s size, dao models.DAO, dsn string, now time.Time) (*record, error) {
	store, err := models.Open(dsn)
	if err != nil {
		return nil, err
	}
	if _, err := store.Migrate(ctx); err != nil {
		return nil, err
	}
	dao.First = 1
	if err := store.SaveDAO(ctx, dao); err != nil {
		return nil, err
	}
	r := &record{size: s, store: store, history: &history{size: s, store: store, dao: dao, dollar: dao.Assets[1].Address}}
	if err := r.history.tell(ctx, now); err != nil {
		return nil, err
	}
	if err := settle(ctx, dsn); err != nil {
		return nil, err
	}
	head := r.history.block
	r.base = &url.URL{Scheme: "http", Host: "127.0.0.1:8080"}
	r.site = handlers.New(handlers.Options{
		Store: store, DAO: dao, URL: r.base, Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return now },
		Status: func() handlers.Status {
			return handlers.Status{Head: head.Number, Indexed: head.Number, Leading: true, Answered: now}
		},
		Verify: chain.NewVerifier(nil).Verify, SignInRate: 1 << 20, WriteRate: 1 << 20, MaxHeadAge: 1000 * time.Hour, Closing: ctx.Done(),
	})
	return r, r.signIn()
}

// ask lets the site answer, as it does over a socket.
func (r *record) ask(method, path string, body any, cookies []*http.Cookie) *httptest.ResponseRecorder {
	var content io.Reader
	if body != nil {
		text, _ := json.Marshal(body)
		content = bytes.NewReader(text)
	}
	request := httptest.NewRequest(method, r.base.String()+path, content)
	request.Header.Set("Accept", "text/html")
	if body != nil {
		request.Header.Set("Accept", "application/json")
		request.Header.Set("Content-Type", "application/json")
	}
	for _, c := range cookies {
		request.AddCookie(c)
	}
	answer := httptest.NewRecorder()
	r.site.ServeHTTP(answer, request)
	return answer
}

// signIn signs holder 0 in.
func (r *record) signIn() error {
	a := r.ask(http.MethodPost, "/session/message", map[string]any{"address": holder(0).Hex(), "chainId": r.history.dao.ChainID}, nil)
	var issued struct{ Message string }
	if err := json.Unmarshal(a.Body.Bytes(), &issued); err != nil || a.Code != http.StatusOK {
		return fmt.Errorf("sign in: %d %s", a.Code, a.Body)
	}
	cookies := a.Result().Cookies()
	signature, err := crypto.Sign(accounts.TextHash([]byte(issued.Message)), voterKey())
	if err != nil {
		return err
	}
	signature[64] += 27
	a = r.ask(http.MethodPost, "/session", map[string]any{"message": issued.Message, "signature": hexutil.Encode(signature)}, cookies)
	if a.Code != http.StatusNoContent {
		return fmt.Errorf("sign in: %d %s", a.Code, a.Body)
	}
	r.cookies = append(cookies, a.Result().Cookies()...)
	return nil
}

// settle brings a PostgreSQL's statistics up to date, as its autovacuum does within a minute or two.
func settle(ctx context.Context, dsn string) error {
	if !strings.HasPrefix(dsn, "postgres://") {
		return nil
	}
	db, err := sql.Open("pgx", dsn)
	if err != nil {
		return err
	}
	defer db.Close()
	_, err = db.ExecContext(ctx, "VACUUM ANALYZE")
	return err
}

// database is an empty one's DSN.
func (b *bench) database(ctx context.Context, kind, name string) (string, error) {
	if kind == "SQLite" {
		return filepath.Join(b.temp, name+".db"), nil
	}
	return b.postgres.Fresh(ctx, name)
}
