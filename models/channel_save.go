package models

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"errors"
	"net/mail"
	"net/url"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Limits of channels.
const (
	ChannelLimit  = 5         // of an account
	confirmLife   = 3 * 86400 // seconds that a link in a mail confirms an address
	addressLength = 254       // of an e-mail address, RFC 5321
	urlLength     = 1000
)

// Channels returns an account's channels, oldest first.
func (s *Store) Channels(ctx context.Context, account common.Address) ([]Channel, error) {
	return all[Channel](s.db(ctx).Where("account = ?", account).Order("created, id"))
}

// Channel returns one of an account's channels, or ErrNotFound: nobody else sees it.
func (s *Store) Channel(ctx context.Context, account common.Address, id string) (Channel, error) {
	return first[Channel](s.db(ctx).Where("id = ? AND account = ?", id, account))
}

// Leaving returns the channel that a link to end it is of, or ErrNotFound.
func (s *Store) Leaving(ctx context.Context, leave string) (Channel, error) {
	return first[Channel](s.db(ctx).Where("leave = ?", leave))
}

// Confirming returns the channel that a link to confirm it is of, or ErrNotFound when it is too late.
func (s *Store) Confirming(ctx context.Context, token string, now uint64) (Channel, error) {
	return first[Channel](s.db(ctx).Where("token = ? AND expires > ?", hash(token), num(now)))
}

// ParseMail reads an e-mail address as it is to be written to.
func ParseMail(text string) (string, error) {
	text = strings.TrimSpace(text)
	if text == "" {
		return "", Invalid{"address", "is empty; give an e-mail address"}
	}
	a, err := mail.ParseAddress(text)
	if err != nil || a.Name != "" || a.Address != text || len(text) > addressLength || strings.ContainsFunc(text, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return "", Invalid{"address", "is not an e-mail address such as name@example.org, in plain letters"}
	}
	i := strings.LastIndexByte(text, '@')
	local, domain := text[:i], strings.ToLower(text[i+1:])
	if strings.ContainsAny(local, `"\`) || len(local) > 64 || !strings.Contains(domain, ".") || strings.ContainsAny(domain, "[]") || strings.HasSuffix(domain, ".") {
		return "", Invalid{"address", "is not an e-mail address such as name@example.org"}
	}
	return local + "@" + domain, nil
}

// ParseHook reads a URL that notices are posted to. plain allows http as well, for sites whose operator lets them reach
// networks of their own.
func ParseHook(text string, plain bool) (string, error) {
	text = strings.TrimSpace(text)
	u, err := url.Parse(text)
	bad := func(reason string) (string, error) { return "", Invalid{"address", reason} }
	switch {
	case text == "":
		return bad("is empty; give the URL that notices are posted to")
	case len(text) > urlLength:
		return bad("is longer than 1,000 characters")
	case err != nil || u.Host == "" || u.Hostname() == "" || u.Opaque != "" || strings.ContainsFunc(text, func(r rune) bool { return r <= ' ' || r > '~' }):
		return bad("is not a URL such as https://example.org/hook")
	case u.Scheme != "https" && (u.Scheme != "http" || !plain):
		return bad("must begin with https://")
	case u.User != nil:
		return bad("has a name or password in it; leave that out, and check the signature instead")
	case u.Fragment != "":
		return bad("has a part after #, which is never sent; leave that out")
	}
	return u.String(), nil
}

// AddChannel makes a channel that is told nothing before it is confirmed, and posts what asks it to. write words that: of
// mail, with the token that confirms it.
func (s *Store) AddChannel(ctx context.Context, c Channel, now uint64, write func(c Channel, token string) Letter) (Channel, error) {
	c.ID, c.Leave, c.Created, c.Wants = rand.Text(), rand.Text(), now, knownTopics(c.Wants)
	if c.Kind == Hook {
		c.Secret = newSecret()
	}
	err := s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		mine, err := all[Channel](tx.Where("account = ?", c.Account))
		if err != nil {
			return err
		}
		for _, x := range mine {
			if x.Kind == c.Kind && x.Address == c.Address {
				return Invalid{"address", "is in your list already"}
			}
		}
		if len(mine) >= ChannelLimit {
			return Refusal{"An account is told in five places at most.", "Remove one that is not needed, then add this one."}
		}
		c.Token = []byte{}
		if err := tx.Create(&c).Error; err != nil {
			return err
		}
		return ask(tx, &c, now, write)
	})
	return c, fault(err)
}

// ask posts what asks a channel to confirm itself, unless it was asked too often.
func ask(tx *gorm.DB, c *Channel, now uint64, write func(c Channel, token string) Letter) error {
	if err := askable(tx, *c, now); err != nil {
		return err
	}
	token := ""
	c.Token = []byte{} // never NULL
	if c.Kind == Mail {
		token = rand.Text()
		c.Token, c.Expires = hash(token), now+confirmLife
	}
	l := write(*c, token)
	l.Channel, l.Topic, l.Happening = c.ID, ToldSelf, "confirm/"+rand.Text()
	if err := tx.Model(c).Select("token", "expires", "confirmed", "stopped", "failing", "why").Updates(*c).Error; err != nil {
		return err
	}
	return post(tx, []Letter{l}, now)
}

// AskAgain asks a channel again to confirm itself: one that never did, or that was stopped. Nothing else starts a channel
// again, so that whoever ended one by a link in a mail has the last word.
func (s *Store) AskAgain(ctx context.Context, account common.Address, id string, now uint64, write func(c Channel, token string) Letter) error {
	return fault(s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		c, err := first[Channel](tx.Where("id = ? AND account = ?", id, account))
		if err != nil {
			return err
		}
		if c.Live() {
			return Refusal{"It is confirmed and runs.", "Nothing is left to do."}
		}
		c.Confirmed, c.Stopped, c.Failing, c.Why = 0, 0, 0, ""
		return ask(tx, &c, now, write)
	}))
}

// Confirm confirms the address that a token was mailed to. A second time it is ErrNotFound.
func (s *Store) Confirm(ctx context.Context, token string, now uint64) (Channel, error) {
	c, err := s.Confirming(ctx, token, now)
	if err != nil {
		return c, err
	}
	q := s.write.WithContext(ctx).Model(&Channel{}).Where("id = ? AND token = ? AND expires > ?", c.ID, hash(token), num(now)).
		Updates(map[string]any{"confirmed": num(now), "token": []byte{}, "stopped": 0, "why": ""})
	if q.Error == nil && q.RowsAffected == 0 {
		return c, ErrNotFound
	}
	c.Confirmed = now
	return c, fault(q.Error)
}

// LeaveChannel ends the channel that a link is of. Doing so again changes nothing.
func (s *Store) LeaveChannel(ctx context.Context, leave string, now uint64) (Channel, error) {
	c, err := s.Leaving(ctx, leave)
	if err != nil || c.Stopped > 0 {
		return c, err
	}
	c.Stopped, c.Why = now, "Ended by the link in a notice."
	return c, s.stop(ctx, c)
}

// Pause ends one of an account's channels; it can be started again.
func (s *Store) Pause(ctx context.Context, account common.Address, id string, now uint64) error {
	c, err := s.Channel(ctx, account, id)
	if err != nil || c.Stopped > 0 {
		return err
	}
	c.Stopped, c.Why = now, "Ended on this page."
	return s.stop(ctx, c)
}

func (s *Store) stop(ctx context.Context, c Channel) error {
	return fault(s.write.WithContext(ctx).Model(&c).Select("stopped", "why").Updates(c).Error)
}

// Want says what one of an account's channels is told of.
func (s *Store) Want(ctx context.Context, account common.Address, id string, wants []Topic) error {
	q := s.write.WithContext(ctx).Model(&Channel{}).Where("id = ? AND account = ?", id, account).Select("wants").Updates(Channel{Wants: knownTopics(wants)})
	if q.Error == nil && q.RowsAffected == 0 {
		return ErrNotFound
	}
	return fault(q.Error)
}

// RenewSecret gives a hook another secret and returns it.
func (s *Store) RenewSecret(ctx context.Context, account common.Address, id string) (string, error) {
	secret := newSecret()
	q := s.write.WithContext(ctx).Model(&Channel{}).Where("id = ? AND account = ? AND kind = ?", id, account, Hook).Update("secret", secret)
	if q.Error == nil && q.RowsAffected == 0 {
		return "", ErrNotFound
	}
	return secret, fault(q.Error)
}

// DeleteChannel forgets one of an account's channels and its letters.
func (s *Store) DeleteChannel(ctx context.Context, account common.Address, id string) error {
	q := s.write.WithContext(ctx).Where("id = ? AND account = ?", id, account).Delete(&Channel{})
	if q.Error == nil && q.RowsAffected == 0 {
		return ErrNotFound
	}
	return fault(q.Error)
}

// secretPrefix marks a secret as Standard Webhooks has them.
const secretPrefix = "whsec_"

func newSecret() string {
	b := make([]byte, 32)
	rand.Read(b) // never fails
	return secretPrefix + base64.StdEncoding.EncodeToString(b)
}

// Key is what a hook's secret says.
func (c Channel) Key() ([]byte, error) {
	text, ok := strings.CutPrefix(c.Secret, secretPrefix)
	if !ok {
		return nil, errors.New("the hook has no secret")
	}
	return base64.StdEncoding.DecodeString(text)
}
