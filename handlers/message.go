package handlers

import (
	"crypto/rand"
	"crypto/sha256"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
)

// issueMessage answers with the text that an account signs to sign in, and binds it to the browser by a cookie.
func (s *Server) issueMessage(c echo.Context) error {
	var in struct {
		Address string `json:"address"`
		ChainID uint64 `json:"chainId"`
	}
	if err := readJSON(c, &in); err != nil {
		return err
	}
	account, err := models.ParseAddress(in.Address)
	if err != nil {
		return err
	}
	if account == (common.Address{}) {
		return models.Invalid{Field: "address", Reason: "is the zero address, which signs nothing"}
	}
	if in.ChainID != s.DAO.ChainID {
		return s.wrongChain()
	}
	w := s.wallet(c, account)
	m, err := s.write(account, s.Now(), lifeOf(w))
	if err != nil {
		return err
	}
	m.Browser = s.markBrowser(c, m.Life)
	if m, err = s.Store.IssueMessage(c.Request().Context(), m, s.Now()); err != nil {
		return err
	}
	hash := messageHash(m.Text)
	return c.JSON(http.StatusOK, struct {
		Message string      `json:"message"`
		Hash    common.Hash `json:"hash"` // EIP-191
		Wallet  *walletJSON `json:"wallet,omitempty"`
	}{m.Text, hash, s.walletJSON(w, hash)})
}

func (s *Server) wrongChain() error {
	id := strconv.FormatUint(s.DAO.ChainID, 10)
	return problem{
		Status: http.StatusUnprocessableEntity, Field: "chainId",
		Reason: "The wallet is on another network.",
		Hint:   "Switch the wallet to the network with chain id " + id + ", where this DAO lives, then try again.",
	}
}

// write makes a message of an account, with a nonce of 130 bits.
func (s *Server) write(account common.Address, now time.Time, life time.Duration) (models.Message, error) {
	m := models.Message{Nonce: rand.Text(), Account: account, ChainID: s.DAO.ChainID, Life: life}
	var err error
	m.Text, err = fields{
		Domain:         s.URL.Host,
		Address:        account.Hex(),
		Statement:      "Sign in to " + plainName(s.DAO.Name) + ". This is not a transaction.",
		URI:            s.URL.String(),
		Version:        "1",
		ChainID:        s.DAO.ChainID,
		Nonce:          m.Nonce,
		IssuedAt:       now.UTC().Format(textFormat),
		ExpirationTime: now.Add(life).UTC().Format(textFormat),
	}.text()
	return m, err
}

// plainName is a DAO's name in the characters that the standard allows in a statement. A name comes from the chain: it
// must not be able to end the line and forge fields.
func plainName(name string) string {
	name = strings.Map(func(r rune) rune {
		if r < 0x80 && (r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("-._~:/?#[]@!$&'()*+,;=", r)) {
			return r
		}
		return ' '
	}, name)
	name = strings.Join(strings.Fields(name), " ")
	if name == "" {
		return "this DAO"
	}
	return strings.TrimSpace(name[:min(len(name), 80)])
}

// markBrowser gives a browser the cookie that its messages are bound to, and returns the cookie's hash.
func (s *Server) markBrowser(c echo.Context, life time.Duration) []byte {
	mark := s.cookie(c, browserCookie)
	if len(mark) != len(rand.Text()) {
		mark = rand.Text()
	}
	s.setCookie(c, browserCookie, mark, 2*life)
	return digest(mark)
}

func digest(mark string) []byte {
	h := sha256.Sum256([]byte(mark))
	return h[:]
}
