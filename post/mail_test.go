package post

import (
	"context"
	"errors"
	"io"
	"net"
	"net/mail"
	"strings"
	"testing"
	"time"

	"github.com/emersion/go-smtp"

	"backprop/models"
	"backprop/models/modelstest"
)

// A mail arrives whole at a real server, over a secured connection, and no text in it becomes a header.
func TestMailArrives(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		o, box := newOffice(t, store), &mailbox{}
		o.serve(box)
		c := o.channel(models.Mail, "reader@example.org")
		o.told(c, "one")
		o.work()
		mails := box.list()
		if len(mails) != 2 || !box.signed {
			t.Fatalf("%d mails arrived, not the question and one notice; signed in: %v", len(mails), box.signed)
		}
		if strings.Contains(mails[0].text, "From here") { // both were due at once
			mails[0], mails[1] = mails[1], mails[0]
		}
		m, err := mail.ReadMessage(strings.NewReader(mails[1].text))
		if err != nil {
			t.Fatal(err)
		}
		if mails[1].to != "reader@example.org" || mails[1].from != "notices@grants.example.org" || m.Header.Get("Bcc") != "" {
			t.Errorf("from %s to %s, headers %v", mails[1].from, mails[1].to, m.Header)
		}
		body, _ := io.ReadAll(m.Body)
		if !strings.Contains(string(body), "Text =C3=A4") || !strings.Contains(string(body), "\r\n.\r\nFrom here") {
			t.Errorf("the text became %q", body)
		}
		if l := o.letter(c, "one"); l.State != models.LetterSent || l.Body != "" {
			t.Errorf("the letter is %+v", l)
		}
		o.pass(100 * time.Hour)
		o.work()
		if n := len(box.list()); n != 2 {
			t.Errorf("%d mails arrived after a while", n)
		}
	})
}

// What can't have arrived is tried again until it does, less and less often.
func TestMailIsTriedAgain(t *testing.T) {
	for name, break_ := range map[string]func(*office, *mailbox) (mend func()){
		"down": func(o *office, _ *mailbox) func() {
			addr := o.Mail.Addr
			o.Mail.Addr = "127.0.0.1:1"
			return func() { o.Mail.Addr = addr }
		},
		"busy": func(_ *office, m *mailbox) func() {
			m.rcpt = &smtp.SMTPError{Code: 450, Message: "later"}
			return func() { m.rcpt = nil }
		},
		"full": func(_ *office, m *mailbox) func() {
			m.data = &smtp.SMTPError{Code: 452, Message: "no room"}
			return func() { m.data = nil }
		},
		"not for this site": func(_ *office, m *mailbox) func() {
			m.from = &smtp.SMTPError{Code: 550, Message: "who are you"}
			return func() { m.from = nil }
		},
		"no relaying": func(_ *office, m *mailbox) func() {
			m.rcpt = &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "no relaying"}
			return func() { m.rcpt = nil }
		},
		"wrong password": func(o *office, _ *mailbox) func() {
			o.Mail.Password = "old"
			return func() { o.Mail.Password = "secret" }
		},
		"another's certificate": func(o *office, _ *mailbox) func() {
			roots := o.Mail.Roots
			o.Mail.Roots = nil
			return func() { o.Mail.Roots = roots }
		},
	} {
		t.Run(name, func(t *testing.T) {
			o, box := newOffice(t, modelstest.SQLite(t)), &mailbox{}
			o.serve(box)
			c := o.channel(models.Mail, "reader@example.org")
			o.work()
			o.told(c, "one")
			mend := break_(o, box)
			for range 3 {
				o.work()
				o.pass(16 * time.Minute)
			}
			if l := o.letter(c, "one"); l.State != models.LetterWaiting || l.Tries != 3 || l.Why == "" || strings.Contains(l.Why, "secret") {
				t.Errorf("the letter is %+v", l)
			}
			mend()
			o.work()
			if l := o.letter(c, "one"); l.State != models.LetterSent || len(box.list()) != 2 {
				t.Errorf("after that it is %+v, and %d mails arrived", l, len(box.list()))
			}
			if c, err := o.Store.Channel(t.Context(), c.Account, c.ID); err != nil || c.Failing != 0 {
				t.Errorf("the channel is %+v, %v", c, err)
			}
		})
	}
}

// A server that will never take a mail is not asked again.
func TestMailIsRefused(t *testing.T) {
	o, box := newOffice(t, modelstest.SQLite(t)), &mailbox{rcpt: &smtp.SMTPError{Code: 550, EnhancedCode: smtp.EnhancedCode{5, 7, 1}, Message: "takes no such mail"}}
	o.serve(box)
	c := o.channel(models.Mail, "nobody@example.org")
	o.told(c, "one")
	o.work()
	if l := o.letter(c, "one"); l.State != models.LetterFailed || !strings.Contains(l.Why, "550") {
		t.Errorf("the letter is %+v", l)
	}
	box.rcpt = &smtp.SMTPError{Code: 550, Message: "nobody"}
	o.pass(5 * 24 * time.Hour)
	o.told(c, "two")
	o.work()
	if c, err := o.Store.Channel(t.Context(), c.Account, c.ID); err != nil || c.Stopped == 0 {
		t.Errorf("nothing arrives for days, and the channel is %+v, %v", c, err)
	}
}

// What the operator has to mend stops nobody's channel, however long it takes.
func TestMailOfABrokenSite(t *testing.T) {
	o, box := newOffice(t, modelstest.SQLite(t)), &mailbox{from: &smtp.SMTPError{Code: 554, Message: "not from here"}}
	o.serve(box)
	c := o.channel(models.Mail, "reader@example.org")
	for range 6 {
		o.work()
		o.pass(24 * time.Hour)
	}
	if c, err := o.Store.Channel(t.Context(), c.Account, c.ID); err != nil || c.Stopped != 0 || c.Failing != 0 {
		t.Errorf("the channel is %+v, %v", c, err)
	}
	box.from = nil
	o.work()
	if n := len(box.list()); n != 1 {
		t.Errorf("once it is mended, %d mails arrive", n)
	}
}

// When the answer to a whole mail is lost, it may have arrived, and is never sent again.
func TestMailWhoseAnswerIsLost(t *testing.T) {
	o, box := newOffice(t, modelstest.SQLite(t)), &mailbox{}
	server := o.serve(box)
	c := o.channel(models.Mail, "reader@example.org")
	o.work()
	box.before = func() { server.Close() } // it has the mail, and says nothing
	o.told(c, "one")
	o.work()
	if l := o.letter(c, "one"); l.State != models.LetterUnknown || len(box.list()) != 2 {
		t.Fatalf("the letter is %+v, and %d mails arrived", l, len(box.list()))
	}
	box.before = nil
	o.serve(box)
	o.pass(100 * time.Hour)
	o.work()
	if n := len(box.list()); n != 2 {
		t.Errorf("it was sent again: %d mails", n)
	}
}

// A process that ends before the last of a mail is sent leaves it to the next; one that ends after that leaves it alone.
func TestMailOfAProcessThatEnds(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		o, box := newOffice(t, store), &mailbox{}
		o.serve(box)
		before, after := o.channel(models.Mail, "before@example.org"), o.channel(models.Mail, "after@example.org")
		o.work()
		o.told(before, "before")
		o.told(after, "after")
		for range 2 {
			l, c, err := store.TakeLetter(t.Context(), uint64(o.now.Unix()))
			if err != nil {
				t.Fatal(err)
			}
			if c.ID == after.ID {
				if err := store.HandOver(t.Context(), l); err != nil {
					t.Fatal(err)
				}
			}
		}
		o.pass(10 * time.Second)
		if err := errors.Join(store.Recover(t.Context(), uint64(o.now.Unix())), o.sendAll(t.Context())); err != nil || len(box.list()) != 2 {
			t.Errorf("a letter that another process may still send was taken from it: %d mails, %v", len(box.list()), err)
		}
		o.pass(10 * time.Minute)
		if err := errors.Join(store.Recover(t.Context(), uint64(o.now.Unix())), o.sendAll(t.Context())); err != nil {
			t.Fatal(err)
		}
		if l := o.letter(before, "before"); l.State != models.LetterSent {
			t.Errorf("the one that can't have arrived is %+v", l)
		}
		if l := o.letter(after, "after"); l.State != models.LetterUnknown || len(box.list()) != 3 {
			t.Errorf("the one that may have arrived is %+v, and %d mails arrived", l, len(box.list()))
		}
	})
}

// A letter that another process took over in the meantime is not sent to its end.
func TestMailIsTakenOver(t *testing.T) {
	o, box := newOffice(t, modelstest.SQLite(t)), &mailbox{}
	o.serve(box)
	c := o.channel(models.Mail, "reader@example.org")
	o.work()
	o.told(c, "one")
	l, _, err := o.Store.TakeLetter(t.Context(), uint64(o.now.Unix()))
	if err != nil {
		t.Fatal(err)
	}
	o.pass(10 * time.Minute)
	if err := o.Store.Recover(t.Context(), uint64(o.now.Unix())); err != nil {
		t.Fatal(err)
	}
	o.work() // the other process
	if err := o.deliver(t.Context(), c, l); !errors.Is(err, models.ErrTaken) || len(box.list()) != 2 {
		t.Errorf("%v, and %d mails arrived", err, len(box.list()))
	}
}

// Mail is never sent in the clear because a server, or somebody on the way, offers no STARTTLS.
func TestMailNeedsSTARTTLS(t *testing.T) {
	o, box := newOffice(t, modelstest.SQLite(t)), &mailbox{}
	plain := smtp.NewServer(box)
	plain.Domain = "localhost"
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	go plain.Serve(l)
	t.Cleanup(func() { plain.Close() })
	o.Mail = &Server{Addr: l.Addr().String(), Security: StartTLS, From: mail.Address{Address: "notices@grants.example.org"}}
	c := o.channel(models.Mail, "reader@example.org")
	o.told(c, "one")
	o.work()
	if l := o.letter(c, "one"); l.State != models.LetterWaiting || !strings.Contains(l.Why, "STARTTLS") || len(box.list()) != 0 {
		t.Errorf("the letter is %+v, and %d mails arrived", l, len(box.list()))
	}
	o.Mail.Security = Clear
	o.pass(time.Hour)
	o.work()
	if len(box.list()) != 2 {
		t.Errorf("%d mails arrived at a server on this machine", len(box.list()))
	}
}

// A server that never answers holds up nobody else's letters, and stopping doesn't wait for it.
func TestMailServerHangs(t *testing.T) {
	o := newOffice(t, modelstest.SQLite(t))
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { l.Close() })
	held := make(chan struct{})
	go func() {
		conn, err := l.Accept()
		if err == nil {
			close(held)
			_, _ = io.Copy(io.Discard, conn)
		}
	}()
	o.Mail = &Server{Addr: l.Addr().String(), Security: StartTLS, From: mail.Address{Address: "notices@grants.example.org"}}
	c := o.channel(models.Mail, "reader@example.org")
	o.told(c, "one")
	ctx, stop := context.WithCancel(later(t))
	done := make(chan error, 1)
	go func() { _, err := o.Send(ctx); done <- err }()
	<-held
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
	states := map[models.LetterState]int{}
	list, _ := o.Store.Letters(t.Context(), c.ID, 10)
	for _, l := range list {
		states[l.State]++
	}
	if states[models.LetterWaiting] != 2 {
		t.Errorf("the letters are %v", states)
	}
}

// Notices carry what a mail program needs to end them by one click; a question to confirm has nothing to end.
func TestMailCanBeEnded(t *testing.T) {
	o := newOffice(t, modelstest.SQLite(t))
	c := models.Channel{Address: "reader@example.org", Leave: "LEAVE"}
	from := mail.Address{Address: "notices@grants.example.org"}
	m, err := mail.ReadMessage(strings.NewReader(string(message(from, o.Site, "Gradient — Commons", c, models.Letter{ID: "ID", Topic: models.ToldVote, Body: "Text."}, start))))
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Header.Get("List-Unsubscribe"); got != "<https://grants.example.org/unsubscribe/LEAVE>" || m.Header.Get("List-Unsubscribe-Post") != "List-Unsubscribe=One-Click" || m.Header.Get("Message-Id") != "<ID@grants.example.org>" {
		t.Errorf("%v", m.Header)
	}
	for line := range strings.SplitSeq(string(message(from, o.Site, "Gradient", c, models.Letter{Topic: models.ToldSelf, Subject: strings.Repeat("漢字", 500)}, start)), "\r\n") {
		if strings.HasPrefix(line, "List-") || len(line) > 76+len("Subject: ") {
			t.Errorf("a line of %d bytes: %.80s", len(line), line)
		}
	}
}
