package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/spruceid/siwe-go"

	"backprop/chain"
)

const (
	checks     = 500 // in a row, so that a timer's grain does not count
	checkTurns = 21
)

// signInCheck compares what a sign-in with a key costs beyond the database, the reading of its message and the check
// of its signature, with the recovery of a public key, which no check by address can do without.
func signInCheck(ctx context.Context) ([]figure, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, err
	}
	account := crypto.PubkeyToAddress(key.PublicKey)
	text, err := message(account)
	if err != nil {
		return nil, err
	}
	hash, signature, err := sign(key, text)
	if err != nil {
		return nil, err
	}
	verifier := chain.NewVerifier(nil)
	ours := func() error {
		m, err := siwe.ParseMessage(text)
		if err != nil {
			return err
		}
		if m.String() != text { // the site refuses a message that would not read back
			return errors.New("the message has another form")
		}
		return verifier.Verify(ctx, account, []byte(text), signature)
	}
	bare := func() error {
		_, err := crypto.SigToPub(hash, signature)
		return err
	}
	return compareChecks(ours, bare)
}

func compareChecks(ours, bare func() error) ([]figure, error) {
	var ratios, ourTimes, bareTimes []float64
	for turn := range checkTurns + 1 {
		o, err := timeOf(ours)
		if err != nil {
			return nil, err
		}
		b, err := timeOf(bare)
		if err != nil {
			return nil, err
		}
		if turn > 0 { // the first warms up
			ratios, ourTimes, bareTimes = append(ratios, b/o), append(ourTimes, o), append(bareTimes, b)
		}
	}
	what := fmt.Sprintf("reading a sign-in's message and checking its signature against a bare crypto.SigToPub, median of %d runs of %d each in turn, one thread: %.0f µs against %.0f µs",
		checkTurns, checks, 1e6*median(ourTimes), 1e6*median(bareTimes))
	return []figure{{"signin-check", median(ratios), what}}, nil
}

// timeOf is how long one call takes, in seconds.
func timeOf(f func() error) (float64, error) {
	begin := time.Now()
	for range checks {
		if err := f(); err != nil {
			return 0, err
		}
	}
	return time.Since(begin).Seconds() / checks, nil
}

// message is a sign-in's text as the site issues it.
func message(account common.Address) (string, error) {
	m, err := siwe.InitMessage("127.0.0.1:8080", account.Hex(), "http://127.0.0.1:8080", siwe.GenerateNonce(), map[string]any{
		"statement":      "Sign in to Gradient Commons.",
		"chainId":        31337,
		"issuedAt":       time.Now().UTC().Format(time.RFC3339),
		"expirationTime": time.Now().Add(5 * time.Minute).UTC().Format(time.RFC3339),
	})
	if err != nil {
		return "", err
	}
	return m.String(), nil
}

// sign signs a personal message (EIP-191). The signature's v is 0 or 1, as SigToPub takes it.
func sign(key *ecdsa.PrivateKey, text string) (hash, signature []byte, err error) {
	hash = accounts.TextHash([]byte(text))
	signature, err = crypto.Sign(hash, key)
	return hash, signature, err
}
