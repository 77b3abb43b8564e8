// Package post tells people what happened: it words letters with views, and hands them to mail servers and hooks. It knows
// SMTP and how to reach a URL without reaching anything private; it refuses to know pages, the database and the chain.
package post

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"time"

	"backprop/models"
	"backprop/views"
)

// Office finds out what is to be told and delivers it. Of several processes the one that leads does.
type Office struct {
	Store      *models.Store
	DAO        models.DAO
	Site       *url.URL
	Mail       *Server        // nil: no mail is sent
	Networks   []netip.Prefix // besides the public ones, that hooks may be in
	Log        *slog.Logger
	Now        func() time.Time
	Poll       time.Duration         // between looks
	MaxHeadAge time.Duration         // an older record tells nobody anything
	Transport  func(*http.Transport) // changes how hooks are reached; nil in production

	hooks hooks
	told  [2]models.Block // the head and the settled block at which all was told
}

// senders is how many letters are on their way at once.
const senders = 4

// Run works until ctx ends.
func (o *Office) Run(ctx context.Context) {
	o.ready()
	for range senders {
		go o.loop(ctx, o.sendAll)
	}
	o.loop(ctx, o.Herald)
}

func (o *Office) ready() {
	o.hooks = hooks{client(o.Networks, o.Transport), o.Networks, o.Now}
}

// loop does something again and again while this process leads.
func (o *Office) loop(ctx context.Context, work func(context.Context) error) {
	tick := time.NewTicker(o.Poll)
	defer tick.Stop()
	for {
		_, led, err := o.Store.Lead(ctx)
		if err == nil && led {
			err = work(ctx)
		}
		if err != nil && ctx.Err() == nil {
			o.Log.Warn("notices", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Herald stores the letters of what is to be told now. It looks once a block, and again after an error.
func (o *Office) Herald(ctx context.Context) error {
	now := uint64(o.Now().Unix())
	if err := errors.Join(o.Store.Recover(ctx, now), o.Store.ForgetLetters(ctx, now)); err != nil {
		return err
	}
	head, err := o.Store.Cursor(ctx)
	if errors.Is(err, models.ErrNotFound) || err == nil && head.Time+uint64(o.MaxHeadAge.Seconds()) < now {
		return nil
	}
	if err != nil {
		return err
	}
	settled, err := o.Store.Settled(ctx)
	at := [2]models.Block{head, settled}
	if err != nil || at == o.told {
		return err
	}
	if err = o.tellAll(ctx, head, settled, now); err == nil {
		o.told = at
	}
	return err
}

// tellAll stores the letters of all that there is to tell at a head.
func (o *Office) tellAll(ctx context.Context, head, settled models.Block, now uint64) error {
	list, err := o.Store.Happenings(ctx, o.DAO, settled, head)
	if err != nil || len(list) == 0 {
		return err
	}
	p, err := o.page(ctx, head)
	for _, h := range list {
		if err == nil {
			err = o.tell(ctx, p, h, now)
		}
	}
	return err
}

func (o *Office) page(ctx context.Context, head models.Block) (views.Page, error) {
	p := views.Page{DAO: o.DAO, Block: head}
	if o.DAO.Clock != models.ByNumber {
		return p, nil
	}
	pace, err := o.Store.Pace(ctx, head)
	p.Pace = views.Pace(pace)
	return p, err
}

func (o *Office) tell(ctx context.Context, p views.Page, h models.Happening, now uint64) error {
	letters := make([]models.Letter, len(h.To))
	for i, r := range h.To {
		letters[i] = views.Letter(p, o.site(), h, r)
	}
	told, err := o.Store.Tell(ctx, h.Key, letters, now)
	if told {
		o.Log.Info("told", "what", h.Key, "letters", len(letters))
	}
	return err
}

func (o *Office) site() string { return o.Site.Scheme + "://" + o.Site.Host }

// sendAll delivers letters until none is due.
func (o *Office) sendAll(ctx context.Context) error {
	for ctx.Err() == nil {
		sent, err := o.Send(ctx)
		if err != nil || !sent {
			return err
		}
	}
	return nil
}

// Send delivers the letter that is due first, and tells whether there was one.
func (o *Office) Send(ctx context.Context) (bool, error) {
	l, c, err := o.Store.TakeLetter(ctx, uint64(o.Now().Unix()))
	if errors.Is(err, models.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	failure := o.deliver(ctx, c, l)
	after, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	err = o.note(after, l, failure)
	if errors.Is(err, models.ErrTaken) {
		err = nil // removed meanwhile, or another process took over
	}
	return true, err
}

var errNoMail = errors.New("this site sends no mail at present")

func (o *Office) deliver(ctx context.Context, c models.Channel, l models.Letter) error {
	if c.Kind == models.Hook {
		return o.hooks.send(ctx, c, l)
	}
	if o.Mail == nil {
		return ours{errNoMail}
	}
	text := message(o.Mail.From, o.Site, o.DAO.Name, c, l, time.Unix(int64(l.Made), 0))
	return o.Mail.send(ctx, c.Address, text, func() error { return o.Store.HandOver(ctx, l) })
}

// waits is how long after a try the next one is, in seconds.
var waits = []uint64{60, 5 * 60, 15 * 60, 3600, 3 * 3600, 6 * 3600, 12 * 3600, 24 * 3600}

// note stores how a delivery went. What is this site's own fault is not the channel's.
func (o *Office) note(ctx context.Context, l models.Letter, failure error) error {
	now := uint64(o.Now().Unix())
	switch {
	case failure == nil:
		return o.Store.Delivered(ctx, l, now)
	case errors.Is(failure, models.ErrTaken):
		return failure
	case errors.Is(failure, errUnknown):
		return o.Store.GiveUp(ctx, l, models.LetterUnknown, "The mail server took the mail and did not answer: it may have arrived.")
	}
	why := sentence(failure)
	err := o.later(ctx, l, failure, now, why)
	if mine := (ours{}); err == nil && !errors.As(failure, &mine) {
		err = o.Store.Ail(ctx, l.Channel, now, why)
	}
	if errors.Is(failure, errGone) {
		err = errors.Join(err, o.Store.StopHook(ctx, l.Channel, now))
	}
	return err
}

// later puts a letter off that could not be delivered, or away when there is no hope.
func (o *Office) later(ctx context.Context, l models.Letter, failure error, now uint64, why string) error {
	if never := (refused{}); errors.As(failure, &never) || errors.Is(failure, errGone) || l.Tries > uint64(len(waits)) {
		return o.Store.GiveUp(ctx, l, models.LetterFailed, why)
	}
	return o.Store.Postpone(ctx, l, now+waits[l.Tries-1], why)
}

// sentence is an error as a page shows it.
func sentence(err error) string {
	text := err.Error()
	if len(text) > 300 {
		text = text[:300]
	}
	return string(text[0]&^0x20) + text[1:] + "."
}
