package post

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"time"

	"backprop/models"
)

// errGone says that a hook's other side wants nothing more.
var errGone = errors.New("the other side answered 410, that it is gone")

// hooks posts letters to URLs, signed after Standard Webhooks.
type hooks struct {
	client  *http.Client
	allowed []netip.Prefix
	now     func() time.Time
}

// send posts a letter. Whatever is no answer of 200 to 299 is an error.
func (h hooks) send(ctx context.Context, c models.Channel, l models.Letter) error {
	r, err := h.request(ctx, c, l)
	if err != nil {
		return err
	}
	res, err := h.client.Do(r)
	if err != nil {
		return plainly(err)
	}
	defer res.Body.Close()
	_, _ = io.CopyN(io.Discard, res.Body, hookAnswer)
	switch {
	case res.StatusCode >= 200 && res.StatusCode < 300:
		return nil
	case res.StatusCode == http.StatusGone:
		return errGone
	case res.StatusCode >= 300 && res.StatusCode < 400:
		return fmt.Errorf("the other side answered %d, a redirect, and these are not followed", res.StatusCode)
	}
	return fmt.Errorf("the other side answered %d", res.StatusCode)
}

func (h hooks) request(ctx context.Context, c models.Channel, l models.Letter) (*http.Request, error) {
	key, err := c.Key()
	if err != nil {
		return nil, err
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, c.Address, strings.NewReader(l.Body))
	if err != nil {
		return nil, err
	}
	if r.URL.Scheme != "https" && (r.URL.Scheme != "http" || len(h.allowed) == 0) {
		return nil, errors.New("the URL must begin with https://")
	}
	at := strconv.FormatInt(h.now().Unix(), 10)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("User-Agent", "Backprop")
	r.Header.Set("webhook-id", l.ID)
	r.Header.Set("webhook-timestamp", at)
	r.Header.Set("webhook-signature", "v1,"+signature(key, l.ID, at, l.Body))
	return r, nil
}

// signature is what Standard Webhooks asks for: HMAC-SHA256 of id, time and body.
func signature(key []byte, id, at, body string) string {
	m := hmac.New(sha256.New, key)
	io.WriteString(m, id+"."+at+"."+body)
	return base64.StdEncoding.EncodeToString(m.Sum(nil))
}

// plainly is an error of a connection in words that don't tell what else is in the network.
func plainly(err error) error {
	var failed *url.Error
	switch {
	case errors.Is(err, errPrivate):
		return errors.New("the URL leads into a private network, which this site does not reach")
	case errors.As(err, &failed) && failed.Timeout():
		return errors.New("the other side did not answer in time")
	}
	return errors.New("the other side can't be reached, or its certificate is not valid")
}
