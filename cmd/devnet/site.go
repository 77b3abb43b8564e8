package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/devnet"
)

// site is the program's pages, as the sample's people use them: with wallets that sign, and no scripts.
type site struct {
	ctx    context.Context
	chain  *devnet.Chain
	url    string
	people map[int]*http.Client // each with its session
}

// answer is what the site says of what it keeps.
type answer struct {
	ID, Path string
	Version  int
	Message  string
	Error    string
}

// ready waits until the site has read the chain.
func (s *site) ready() error {
	for {
		r, err := http.NewRequestWithContext(s.ctx, http.MethodGet, s.url+"/readyz", nil)
		if err != nil {
			return err
		}
		if _, err := heard(http.DefaultClient, r); err == nil {
			return nil
		}
		select {
		case <-s.ctx.Done():
			return s.ctx.Err()
		case <-time.After(time.Second):
		}
	}
}

// posts sends a form as an account that is signed in.
func (s *site) posts(account int, path string, fields url.Values) (a answer, err error) {
	if err := s.signIn(account); err != nil {
		return a, fmt.Errorf("signing in: %w", err)
	}
	raw, err := s.send("POST", path, fields, account)
	if err != nil {
		return a, err
	}
	return a, json.Unmarshal(raw, &a)
}

// states writes a statement and signs it.
func (s *site) states(account int, sentence, text string) error {
	path := "/delegates/" + s.chain.Account(account).Hex()
	if err := s.signIn(account); err != nil {
		return err
	}
	if _, err := s.send("POST", path+"/statement", url.Values{"sentence": {sentence}, "text": {text}}, account); err != nil {
		return err
	}
	return s.signs(account, path+"/statement/typed.json", path+"/statements", url.Values{})
}

// signs asks for a text, signs it and sends the signature with the fields.
func (s *site) signs(account int, text, path string, fields url.Values) error {
	typed, err := s.send("GET", text+"?"+fields.Encode(), nil, account)
	if err != nil {
		return err
	}
	var signature hexutil.Bytes
	if err := s.chain.Client().Client().CallContext(s.ctx, &signature, "eth_signTypedData_v4", s.chain.Account(account), json.RawMessage(typed)); err != nil {
		return err
	}
	fields.Set("signature", signature.String())
	_, err = s.send("POST", path, fields, account)
	return err
}

// signIn opens a session, unless the account has one.
func (s *site) signIn(account int) error {
	if s.people[account] != nil {
		return nil
	}
	jar, err := cookiejar.New(nil)
	if err != nil {
		return err
	}
	s.people[account] = &http.Client{Jar: jar}
	address := s.chain.Account(account)
	raw, err := s.send("POST", "/session/message", map[string]any{"address": address.Hex(), "chainId": devnet.ChainID}, account)
	if err != nil {
		return err
	}
	var issued answer
	if err := json.Unmarshal(raw, &issued); err != nil {
		return err
	}
	var signature hexutil.Bytes
	if err := s.chain.Client().Client().CallContext(s.ctx, &signature, "personal_sign", hexutil.Encode([]byte(issued.Message)), address); err != nil {
		return err
	}
	_, err = s.send("POST", "/session", map[string]string{"message": issued.Message, "signature": signature.String()}, account)
	return err
}

// send sends a form, or anything else as JSON, as an account that may be signed in.
func (s *site) send(method, path string, body any, account int) ([]byte, error) {
	form, kind := "", "application/x-www-form-urlencoded"
	switch body := body.(type) {
	case nil:
	case url.Values:
		form = body.Encode()
	default:
		raw, err := json.Marshal(body)
		if err != nil {
			return nil, err
		}
		form, kind = string(raw), "application/json"
	}
	r, err := http.NewRequestWithContext(s.ctx, method, s.url+path, strings.NewReader(form))
	if err != nil {
		return nil, err
	}
	r.Header.Set("Content-Type", kind)
	r.Header.Set("Accept", "application/json")
	who := s.people[account]
	if who == nil {
		who = http.DefaultClient
	}
	return heard(who, r)
}

// heard is what the site answers; an error when it refuses.
func heard(who *http.Client, r *http.Request) ([]byte, error) {
	got, err := who.Do(r)
	if err != nil {
		return nil, err
	}
	defer got.Body.Close()
	raw, err := io.ReadAll(io.LimitReader(got.Body, 1<<20))
	if err != nil || got.StatusCode < 400 {
		return raw, err
	}
	var said answer
	_ = json.Unmarshal(raw, &said)
	return nil, fmt.Errorf("%s %s: %d %s", r.Method, r.URL.Path, got.StatusCode, said.Error)
}
