package handlers

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"

	"github.com/a-h/templ"
	"github.com/alexedwards/scs/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

const (
	sessionLife  = 7 * 24 * time.Hour // however busy a session is
	sessionIdle  = 12 * time.Hour     // without a request
	sessionTouch = 5 * time.Minute    // how exactly the last request is remembered

	signatureLimit = 1 << 10 // bytes
)

// What a session holds.
const (
	accountKey = "account" // string: EIP-55
	chainKey   = "chain"   // int64
	seenKey    = "seen"    // int64: Unix seconds of about the last request
)

// newSessions keeps sessions in the record. Cookies are set here rather than by scs, whose New would start a cleaner of
// a store in memory that is of no use here.
func (s *Server) newSessions() *scs.SessionManager {
	return &scs.SessionManager{Store: s.Store.Sessions(s.Now), Lifetime: sessionLife, Codec: scs.GobCodec{}}
}

// sessionRoutes are signing in and out. All but the first and the last, which are for people, speak JSON.
func (s *Server) sessionRoutes() {
	s.echo.GET("/session/new", s.page(s.newSession))
	s.echo.POST("/session/message", s.issueMessage)
	s.echo.POST("/session", s.createSession)
	s.echo.GET("/session", s.showSession)
	s.echo.DELETE("/session", s.endSession)
	s.echo.POST("/session/end", s.leave)
}

// newSession is the page on which a reader signs in. It leads to the path in the query's next.
func (s *Server) newSession(c echo.Context, p *views.Page) (templ.Component, error) {
	p.Title, p.Next = "Sign in", localPath(c.QueryParam("next"))
	if strings.HasPrefix(p.Next, "/session") {
		p.Next = "/"
	}
	return views.Session(*p, views.SessionData{Days: int(sessionLife / (24 * time.Hour)), Minutes: int(walletCheck / time.Minute)}), nil
}

// createSession opens a session for whoever signed the message that was issued to this browser, and ends the one that
// the browser had.
func (s *Server) createSession(c echo.Context) error {
	var in struct {
		Message   string `json:"message"`
		Signature string `json:"signature"`
	}
	if err := readJSON(c, &in); err != nil {
		return err
	}
	signature, err := parseSignature(in.Signature)
	if err != nil {
		return err
	}
	m, err := s.issued(c, in.Message)
	if err != nil {
		return err
	}
	if err := s.Verify(c.Request().Context(), m.Account, []byte(m.Text), signature); err != nil {
		return unproven(err)
	}
	token, err := s.begin(c, m, signature)
	if err != nil {
		return err
	}
	s.setCookie(c, sessionCookie, token, sessionLife)
	s.setCookie(c, browserCookie, "", 0)
	return c.NoContent(http.StatusNoContent)
}

func parseSignature(text string) ([]byte, error) {
	if len(text) > 2+2*signatureLimit {
		return nil, models.Invalid{Field: "signature", Reason: "is longer than 1 KiB"}
	}
	signature, err := hexutil.Decode(text)
	if err != nil || text[:2] != "0x" {
		return nil, models.Invalid{Field: "signature", Reason: "is not 0x and pairs of hex digits"}
	}
	return signature, nil
}

// issued is the message with the text, if it was issued to this browser and can still be used.
func (s *Server) issued(c echo.Context, text string) (models.Message, error) {
	if len(text) > messageLimit {
		return models.Message{}, models.Invalid{Field: "message", Reason: "is longer than 4 KiB"}
	}
	f, err := parseFields(text)
	if err != nil {
		return models.Message{}, models.Invalid{Field: "message", Reason: "is not a sign-in message; sign the one that was issued, unchanged"}
	}
	now := s.Now()
	m, err := s.Store.Message(c.Request().Context(), f.Nonce, digest(s.cookie(c, browserCookie)), now)
	if err != nil {
		return m, err
	}
	if m.Text != text || !(policy{s.URL, s.DAO.ChainID, m, now}).permits(f) {
		return m, models.ErrSpent
	}
	return m, nil
}

// unproven makes a refusal of a signature one of the sign-in.
func unproven(err error) error {
	var r models.Refusal
	if errors.As(err, &r) {
		return problem{Status: http.StatusUnauthorized, Reason: r.Reason, Hint: r.Next}
	}
	return err
}

// begin takes the message and makes the session, both or neither.
func (s *Server) begin(c echo.Context, m models.Message, signature []byte) (token string, err error) {
	old, now := s.cookie(c, sessionCookie), s.Now()
	err = s.Store.TakeMessage(c.Request().Context(), m, now, func(ctx context.Context) error {
		ctx, err := s.sessions.Load(ctx, old)
		if err != nil {
			return err
		}
		if err := errors.Join(s.sessions.Clear(ctx), s.sessions.RenewToken(ctx)); err != nil {
			return err
		}
		s.sessions.Put(ctx, accountKey, m.Account.Hex())
		s.sessions.Put(ctx, chainKey, int64(m.ChainID))
		s.sessions.Put(ctx, seenKey, now.Unix())
		s.rests(ctx, m, signature, now)
		token, _, err = s.sessions.Commit(ctx)
		return err
	})
	return token, err
}

func (s *Server) showSession(c echo.Context) error {
	account, in := s.account(c)
	if !in {
		return errSignedOut
	}
	c.Response().Header().Set(echo.HeaderCacheControl, "no-store")
	return c.JSON(http.StatusOK, struct {
		Address string `json:"address"`
		ChainID uint64 `json:"chainId"`
	}{account.Hex(), s.DAO.ChainID})
}

func (s *Server) endSession(c echo.Context) error {
	if err := s.end(c); err != nil {
		return err
	}
	return c.NoContent(http.StatusNoContent)
}

// leave is endSession for a form.
func (s *Server) leave(c echo.Context) error {
	if err := s.end(c); err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, "/")
}

// end forgets the browser's session. It is no error when it has none.
func (s *Server) end(c echo.Context) error {
	if token := s.cookie(c, sessionCookie); token != "" {
		if err := s.Store.Sessions(s.Now).DeleteCtx(c.Request().Context(), token); err != nil {
			return err
		}
	}
	s.setCookie(c, sessionCookie, "", 0)
	return nil
}

// account is who is signed in. It asks the record once a request, and only of a browser with a session's cookie.
func (s *Server) account(c echo.Context) (common.Address, bool) {
	a, known := c.Get(accountKey).(common.Address)
	if !known {
		var err error
		if a, err = s.recall(c); err != nil {
			s.Log.ErrorContext(c.Request().Context(), "session", "id", reference(c), "err", err)
		}
		c.Set(accountKey, a)
	}
	return a, a != common.Address{}
}

// recall reads the browser's session, remembers that it was used, and ends it when it lay idle for too long.
func (s *Server) recall(c echo.Context) (account common.Address, err error) {
	token := s.cookie(c, sessionCookie)
	if token == "" {
		return account, nil
	}
	ctx, err := s.sessions.Load(c.Request().Context(), token)
	if err != nil {
		return account, err
	}
	if s.sessions.GetInt64(ctx, chainKey) != int64(s.DAO.ChainID) {
		return account, nil
	}
	idle := s.Now().Sub(time.Unix(s.sessions.GetInt64(ctx, seenKey), 0))
	if idle >= sessionIdle {
		return account, s.sessions.Destroy(ctx)
	}
	account = common.HexToAddress(s.sessions.GetString(ctx, accountKey))
	if ok, err := s.stands(ctx, token, account); !ok || err != nil {
		return common.Address{}, err
	}
	if idle >= sessionTouch {
		s.sessions.Put(ctx, seenKey, s.Now().Unix())
		if _, _, err := s.sessions.Commit(ctx); err != nil {
			return common.Address{}, err
		}
	}
	return account, nil
}
