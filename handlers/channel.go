package handlers

import (
	"errors"
	"net/http"

	"github.com/a-h/templ"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// Post is how the site can tell people what happens.
type Post struct {
	Mail  bool // it has a mail server
	Plain bool // hooks may have http: URLs, in networks that the operator allows
}

// letterRows is how many letters of a channel its page shows.
const letterRows = 10

// channelRoutes are where an account says how it is told, and where those links lead that mails carry.
func (s *Server) channelRoutes() {
	e := s.echo
	e.GET("/account/notices", s.page(s.listChannels), s.requireAccount)
	e.POST("/account/notices", s.addChannel, s.requireAccount)
	e.POST("/account/notices/:id", s.saveTopics, s.requireAccount)
	e.POST("/account/notices/:id/ask", s.askChannel, s.requireAccount)
	e.POST("/account/notices/:id/pause", s.pauseChannel, s.requireAccount)
	e.POST("/account/notices/:id/secret", s.renewSecret, s.requireAccount)
	e.POST("/account/notices/:id/end", s.endChannel, s.requireAccount)
	e.GET("/account/notices/confirm", s.unkept(s.showConfirm))
	e.POST("/account/notices/confirm", s.confirmChannel)
	e.GET("/unsubscribe/:leave", s.unkept(s.showLeave))
	e.POST("/unsubscribe/:leave", s.leaveChannel)
}

// unkept answers a GET with a page that a secret in its address opens: it stays in no cache, here or on the way.
func (s *Server) unkept(v view) echo.HandlerFunc {
	return func(c echo.Context) error {
		c.Response().Header().Set(echo.HeaderCacheControl, "no-store")
		return s.answer(c, http.StatusOK, v)
	}
}

func (s *Server) listChannels(c echo.Context, p *views.Page) (templ.Component, error) {
	return s.channelsPage(c, p, views.ChannelsData{})
}

// channelsPage adds to a page what the account has.
func (s *Server) channelsPage(c echo.Context, p *views.Page, d views.ChannelsData) (templ.Component, error) {
	ctx := c.Request().Context()
	p.Title = "Notices"
	d.Mail, d.Plain = s.Post.Mail, s.Post.Plain
	list, err := s.Store.Channels(ctx, p.Account)
	for _, x := range list {
		letters, failed := s.Store.Letters(ctx, x.ID, letterRows)
		err = errors.Join(err, failed)
		d.Channels = append(d.Channels, views.ChannelData{Channel: x, Letters: letters})
	}
	return views.Channels(*p, d), err
}

// topics are those that a form ticks.
func (f form) topics() (list []models.Topic) {
	for _, t := range models.AllTopics() {
		if f["topic."+string(t)] != "" {
			list = append(list, t)
		}
	}
	return list
}

// addChannel adds an address or a URL and asks it to confirm itself. A hook's secret is shown in the answer, and never again.
func (s *Server) addChannel(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	account, _ := s.account(c)
	x := models.Channel{Account: account, Kind: models.ChannelKind(f["kind"]), Address: f["address"], Wants: f.topics()}
	added, err := s.newChannel(c, x)
	if answersJSON(c) {
		if err != nil {
			return err
		}
		return c.JSON(http.StatusCreated, channelDocument{added.ID, added.Kind, added.Address, added.Secret})
	}
	d, code := views.ChannelsData{New: x}, http.StatusUnprocessableEntity
	var invalid models.Invalid
	var refused models.Refusal
	switch {
	case errors.As(err, &invalid):
		d.Problem = &invalid
	case errors.As(err, &refused):
		d.Refusal, code = &refused, http.StatusConflict
	case err != nil:
		return err
	case added.Kind == models.Mail:
		return c.Redirect(http.StatusSeeOther, "/account/notices#"+views.ChannelID(added.ID))
	default:
		d, code = views.ChannelsData{Shown: added.ID}, http.StatusCreated
	}
	return s.answer(c, code, func(c echo.Context, p *views.Page) (templ.Component, error) { return s.channelsPage(c, p, d) })
}

type channelDocument struct {
	ID      string             `json:"id"`
	Kind    models.ChannelKind `json:"kind"`
	Address string             `json:"address"`
	Secret  string             `json:"secret,omitempty"` // of a hook: shown this once
}

func (s *Server) newChannel(c echo.Context, x models.Channel) (models.Channel, error) {
	var err error
	switch x.Kind {
	case models.Mail:
		if !s.Post.Mail {
			return x, models.Refusal{Reason: "This site sends no mail.", Next: "Follow a calendar or a feed, or give a URL that notices are posted to."}
		}
		x.Address, err = models.ParseMail(x.Address)
	case models.Hook:
		x.Address, err = models.ParseHook(x.Address, s.Post.Plain)
	default:
		err = models.Invalid{Field: "kind", Reason: "is not chosen; take mail or hook"}
	}
	if err == nil && len(x.Wants) == 0 {
		err = models.Invalid{Field: "topics", Reason: "are none; choose what to be told of"}
	}
	if err != nil {
		return x, err
	}
	return s.Store.AddChannel(c.Request().Context(), x, s.unix(), s.asking)
}

func (s *Server) unix() uint64 { return uint64(s.Now().Unix()) }

// asking words what asks a channel to confirm itself.
func (s *Server) asking(x models.Channel, token string) models.Letter {
	if x.Kind == models.Hook {
		return views.AskHook(s.DAO, s.site(), x, s.unix())
	}
	return views.AskMail(s.DAO, s.site(), x, token)
}

// onChannel does something to one of the account's channels and leads back to it.
func (s *Server) onChannel(c echo.Context, do func(x models.Channel) error) error {
	account, _ := s.account(c)
	x, err := s.Store.Channel(c.Request().Context(), account, c.Param("id"))
	if err != nil {
		return err
	}
	if err := do(x); err != nil {
		return err
	}
	if answersJSON(c) {
		return c.NoContent(http.StatusNoContent)
	}
	return c.Redirect(http.StatusSeeOther, "/account/notices#"+views.ChannelID(x.ID))
}

func (s *Server) saveTopics(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	wants := f.topics()
	if len(wants) == 0 {
		return models.Invalid{Field: "topics", Reason: "are none; choose at least one, or end the notices there"}
	}
	return s.onChannel(c, func(x models.Channel) error { return s.Store.Want(c.Request().Context(), x.Account, x.ID, wants) })
}

func (s *Server) askChannel(c echo.Context) error {
	return s.onChannel(c, func(x models.Channel) error {
		return s.Store.AskAgain(c.Request().Context(), x.Account, x.ID, s.unix(), s.asking)
	})
}

func (s *Server) pauseChannel(c echo.Context) error {
	return s.onChannel(c, func(x models.Channel) error { return s.Store.Pause(c.Request().Context(), x.Account, x.ID, s.unix()) })
}

func (s *Server) endChannel(c echo.Context) error {
	return s.onChannel(c, func(x models.Channel) error { return s.Store.DeleteChannel(c.Request().Context(), x.Account, x.ID) })
}

// renewSecret gives a hook another secret and shows it once.
func (s *Server) renewSecret(c echo.Context) error {
	account, _ := s.account(c)
	secret, err := s.Store.RenewSecret(c.Request().Context(), account, c.Param("id"))
	if err != nil {
		return err
	}
	if answersJSON(c) {
		return c.JSON(http.StatusOK, map[string]string{"secret": secret})
	}
	return s.answer(c, http.StatusOK, func(c echo.Context, p *views.Page) (templ.Component, error) {
		return s.channelsPage(c, p, views.ChannelsData{Shown: c.Param("id")})
	})
}

// showConfirm asks whoever opened the link in a mail to press a button: programs that look at mail open links too.
func (s *Server) showConfirm(c echo.Context, p *views.Page) (templ.Component, error) {
	p.Title = "Confirm your address"
	x, err := s.Store.Confirming(c.Request().Context(), clipped(c.QueryParam("token"), 100), s.unix())
	if errors.Is(err, models.ErrNotFound) {
		return nil, errConfirmed
	}
	return views.Confirm(*p, x, c.QueryParam("token")), err
}

var errConfirmed = problem{
	Status: http.StatusNotFound, Reason: "This link was used already, or is older than three days.",
	Hint: "If notices don't come, ask for another mail on the page of your notices.",
}

func (s *Server) confirmChannel(c echo.Context) error {
	f, err := readForm(c)
	if err != nil {
		return err
	}
	x, err := s.Store.Confirm(c.Request().Context(), f["token"], s.unix())
	if errors.Is(err, models.ErrNotFound) {
		return errConfirmed
	}
	if err != nil {
		return err
	}
	return s.answer(c, http.StatusOK, func(_ echo.Context, p *views.Page) (templ.Component, error) {
		p.Title = "Address confirmed"
		return views.Confirmed(*p, x), nil
	})
}

// showLeave asks before it ends anything, as programs that look at mail open links too.
func (s *Server) showLeave(c echo.Context, p *views.Page) (templ.Component, error) {
	p.Title = "End notices"
	x, err := s.Store.Leaving(c.Request().Context(), c.Param("leave"))
	return views.Leave(*p, x), err
}

// leaveChannel ends a channel: for a person by the button, for a mail program by RFC 8058. Nobody needs to be signed in.
func (s *Server) leaveChannel(c echo.Context) error {
	x, err := s.Store.LeaveChannel(c.Request().Context(), c.Param("leave"), s.unix())
	if err != nil {
		return err
	}
	return s.answer(c, http.StatusOK, func(_ echo.Context, p *views.Page) (templ.Component, error) {
		p.Title = "Notices ended"
		return views.Leave(*p, x), nil
	})
}
