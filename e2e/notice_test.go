package e2e

import (
	"io"
	"mime/quotedprintable"
	"net"
	"net/http"
	"net/mail"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-smtp"
)

// postbox is a mail server that takes all mail.
type postbox struct {
	mu    sync.Mutex
	mails []*mail.Message
	texts []string
}

func (b *postbox) NewSession(*smtp.Conn) (smtp.Session, error) { return b, nil }
func (b *postbox) Mail(string, *smtp.MailOptions) error        { return nil }
func (b *postbox) Rcpt(string, *smtp.RcptOptions) error        { return nil }
func (b *postbox) Reset()                                      {}
func (b *postbox) Logout() error                               { return nil }

func (b *postbox) Data(r io.Reader) error {
	m, err := mail.ReadMessage(r)
	if err != nil {
		return err
	}
	text, err := io.ReadAll(quotedprintable.NewReader(m.Body))
	if err != nil {
		return err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.mails, b.texts = append(b.mails, m), append(b.texts, string(text))
	return nil
}

// find is the mails whose subject has some words.
func (b *postbox) find(words string) (headers []mail.Header, texts []string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for i, m := range b.mails {
		if strings.Contains(m.Header.Get("Subject"), words) {
			headers, texts = append(headers, m.Header), append(texts, b.texts[i])
		}
	}
	return headers, texts
}

// openPostbox starts a mail server on this machine, and says how a site uses it.
func openPostbox(t *testing.T) (box *postbox, environment []string) {
	t.Helper()
	b := &postbox{}
	s := smtp.NewServer(b)
	s.Domain = "localhost"
	l, err := net.Listen("tcp", "127.0.0.1:0")
	must(t, err)
	go s.Serve(l)
	t.Cleanup(func() { s.Close() })
	return b, []string{
		"BACKPROP_SMTP_ADDR=" + l.Addr().String(), "BACKPROP_SMTP_FROM=Gradient Commons <notices@example.org>", "BACKPROP_SMTP_SECURITY=none",
	}
}

// linkIn is the first address of the site in a text that has some words in it.
func linkIn(t *testing.T, site *site, text, words string) string {
	t.Helper()
	for _, word := range strings.Fields(text) {
		if path, ours := strings.CutPrefix(word, site.url); ours && strings.Contains(path, words) {
			return path
		}
	}
	t.Fatalf("there is no link with %s in %q", words, text)
	return ""
}

// A voter asks to be told by mail, confirms the address in another browser, is told once of a vote that ends without them,
// and ends it by one click.
func TestBeingTold(t *testing.T) {
	box, environment := openPostbox(t)
	site := newSite(t, environment...)
	person, reader := site.visit(t), site.visit(t)
	person.session(voter)
	person.open("/account")
	person.click("Notices")
	person.types("address", "voter@example.org")
	person.click("Add this address")
	person.seesAll("voter@example.org", "Waits for confirmation")
	eventually(t, func() bool { _, texts := box.find("Confirm this address"); return len(texts) == 1 }, func() string { return "the question to confirm" })
	_, texts := box.find("Confirm this address")
	reader.open(linkIn(t, site, texts[0], "/confirm?token="))
	reader.seesAll("Be told at this address?", "A vote ends soon")
	reader.click("Confirm this address")
	reader.sees("Address confirmed")
	person.open("/account/notices")
	person.sees("Running")
	site.skipTo(t, site.deadline(t, 24).Add(-12*time.Hour))
	for range 10 { // until it is final
		ask[string](t, site.chain, "evm_mine")
	}
	var headers []mail.Header
	eventually(t, func() bool { headers, texts = box.find("You have not voted"); return len(texts) > 0 },
		func() string { return "a notice that a vote ends" })
	reader.open(linkIn(t, site, texts[0], "/proposals/"))
	seen := map[string]bool{}
	for _, h := range headers {
		if seen[h.Get("Subject")] {
			t.Errorf("told twice: %s", h.Get("Subject"))
		}
		seen[h.Get("Subject")] = true
	}
	person.open("/account/notices")
	person.click("What went there last")
	person.seesAll("You have not voted", "Delivered")
	person.isAccessible(module(t, "axe-core/axe.min.js"))
	person.fits()
	leave := strings.Trim(headers[0].Get("List-Unsubscribe"), "<>")
	answer, err := http.PostForm(leave, url.Values{"List-Unsubscribe": {"One-Click"}}) // as a mail program does
	must(t, err)
	answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		t.Errorf("one click: %s", answer.Status)
	}
	person.open("/account/notices")
	person.sees("Ended by the link in a notice.")
	if strings.Contains(person.text(), "Running") {
		t.Error("the notices still run")
	}
}
