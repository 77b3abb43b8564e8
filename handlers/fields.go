package handlers

import (
	"errors"
	"net/url"
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/spruceid/siwe-go"

	"backprop/models"
)

// fields are what an EIP-4361 message says, under the standard's names. Optional ones are empty when absent.
type fields struct {
	Scheme         string
	Domain         string
	Address        string // EIP-55
	Statement      string
	URI            string
	Version        string
	ChainID        uint64
	Nonce          string
	IssuedAt       string // RFC 3339, as are the next two
	ExpirationTime string
	NotBefore      string
	RequestID      string
	Resources      []string
}

// messageLimit is how many bytes a message may have before anything reads it: siwe-go takes seconds for megabytes.
const messageLimit = 4 << 10

var errFields = errors.New("not an EIP-4361 message in its one form")

// text writes the message. It is an error when a required field is missing, or when the message would not read back as
// the very same fields: siwe-go lets a statement with line ends forge the fields after it.
func (f fields) text() (string, error) {
	if f.Version != "1" || f.ChainID == 0 || f.IssuedAt == "" {
		return "", errFields
	}
	options := map[string]any{"chainId": strconv.FormatUint(f.ChainID, 10)}
	for name, value := range map[string]string{
		"statement": f.Statement, "issuedAt": f.IssuedAt, "expirationTime": f.ExpirationTime, "notBefore": f.NotBefore, "requestId": f.RequestID,
	} {
		if value != "" {
			options[name] = value
		}
	}
	resources := make([]url.URL, len(f.Resources))
	for i, r := range f.Resources {
		u, err := url.Parse(r)
		if err != nil {
			return "", errFields
		}
		resources[i] = *u
	}
	options["resources"] = resources
	m, err := siwe.InitMessage(f.Domain, f.Address, f.URI, f.Nonce, options)
	if err != nil {
		return "", err
	}
	text := m.String()
	if f.Scheme != "" {
		text = f.Scheme + "://" + text
	}
	if back, err := parseFields(text); err != nil || !reflect.DeepEqual(back, f) {
		return "", errFields
	}
	return text, nil
}

// parseFields reads a message. There is one text for the fields that it returns: characters that can't be seen, numbers
// with leading zeros, and all else that siwe-go reads but would not write, are errors.
func parseFields(text string) (fields, error) {
	if len(text) > messageLimit || strings.ContainsFunc(text, unseen) {
		return fields{}, errFields
	}
	scheme, rest := cutScheme(text)
	m, err := siwe.ParseMessage(rest)
	if err != nil {
		return fields{}, err
	}
	if m.String() != rest || m.GetChainID() < 1 {
		return fields{}, errFields
	}
	uri := m.GetURI()
	f := fields{
		Scheme: scheme, Domain: m.GetDomain(), Address: m.GetAddress().Hex(), Statement: said(m.GetStatement()), URI: uri.String(),
		Version: m.GetVersion(), ChainID: uint64(m.GetChainID()), Nonce: m.GetNonce(), IssuedAt: m.GetIssuedAt(),
		ExpirationTime: said(m.GetExpirationTime()), NotBefore: said(m.GetNotBefore()), RequestID: said(m.GetRequestID()),
	}
	for _, r := range m.GetResources() {
		f.Resources = append(f.Resources, r.String())
	}
	for _, at := range []string{f.IssuedAt, f.ExpirationTime, f.NotBefore} {
		if _, err := time.Parse(time.RFC3339, at); at != "" && err != nil {
			return fields{}, errFields
		}
	}
	return f, nil
}

func said(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// unseen tells whether a character has no place in a message that a person reads: a control, a direction, a blank that
// is not a space. The replacement character stands for bytes that are not UTF-8.
func unseen(r rune) bool {
	return r != '\n' && (!unicode.IsPrint(r) || models.Bidi(r) || r == unicode.ReplacementChar)
}

// cutScheme takes the optional scheme before the domain, which siwe-go does not know, off a message.
func cutScheme(text string) (scheme, rest string) {
	scheme, rest, found := strings.Cut(text, "://")
	if !found || scheme == "" || strings.Trim(scheme, "abcdefghijklmnopqrstuvwxyz0123456789+-.") != "" {
		return "", text
	}
	return scheme, rest
}

// policy is what this site demands of a message, whatever siwe-go demands.
type policy struct {
	origin  *url.URL // the site's
	chainID uint64
	message models.Message // as it was issued
	now     time.Time
}

const (
	clockSkew  = time.Minute      // between the issue of a message and its Issued At
	textLife   = 10 * time.Minute // at most, from Issued At to Expiration Time
	textFormat = time.RFC3339
)

// permits tells whether a message may open a session. The message was written here, so that a refusal means that the
// site's name, chain or clock changed since, or that something is broken.
func (p policy) permits(f fields) bool {
	issued, errIssued := time.Parse(textFormat, f.IssuedAt)
	expires, errExpires := time.Parse(textFormat, f.ExpirationTime)
	begins, errBegins := time.Parse(textFormat, f.NotBefore)
	life, most := models.MessageLife, textLife
	if issuedFor := expires.Sub(issued); expires.Unix() == int64(p.message.Expires) && issuedFor == models.OwnersLife {
		life, most = models.OwnersLife, models.OwnersLife
	}
	written := time.Unix(int64(p.message.Expires), 0).Add(-life)
	switch {
	case f.Scheme != "", f.Domain != p.origin.Host, f.URI != p.origin.String(), f.Version != "1":
	case f.ChainID != p.chainID, f.ChainID != p.message.ChainID:
	case f.Nonce == "", f.Nonce != p.message.Nonce, f.Address != p.message.Account.Hex():
	case f.RequestID != "", len(f.Resources) > 0:
	case errIssued != nil, issued.Sub(written).Abs() > clockSkew, issued.After(p.now.Add(clockSkew)):
	case errExpires != nil, !p.now.Before(expires), expires.Sub(issued) > most:
	case f.NotBefore != "" && (errBegins != nil || p.now.Before(begins)):
	default:
		return true
	}
	return false
}
