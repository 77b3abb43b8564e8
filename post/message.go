package post

import (
	"bytes"
	"fmt"
	"mime"
	"mime/quotedprintable"
	"net/mail"
	"net/url"
	"strings"
	"time"

	"backprop/models"
)

// message writes a letter as RFC 5322 has it: plain text in UTF-8. Its Message-ID is the letter's for ever, and readers can
// end the channel with one click, RFC 8058.
func message(from mail.Address, site *url.URL, name string, c models.Channel, l models.Letter, at time.Time) []byte {
	var b bytes.Buffer
	leave := site.JoinPath("/unsubscribe", c.Leave).String()
	header := func(key, value string) { fmt.Fprintf(&b, "%s: %s\r\n", key, value) }
	header("From", from.String())
	header("To", "<"+c.Address+">")
	header("Subject", folded(mime.QEncoding.Encode("utf-8", oneLine(l.Subject))))
	header("Date", at.UTC().Format(time.RFC1123Z))
	header("Message-ID", "<"+l.ID+"@"+domain(from.Address)+">")
	header("Auto-Submitted", "auto-generated")
	header("Precedence", "bulk")
	if l.Topic != models.ToldSelf {
		header("List-ID", folded(mime.QEncoding.Encode("utf-8", oneLine(name)))+" <notices."+site.Hostname()+">")
		header("List-Unsubscribe", "<"+leave+">")
		header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
	}
	header("MIME-Version", "1.0")
	header("Content-Type", "text/plain; charset=utf-8")
	header("Content-Transfer-Encoding", "quoted-printable")
	b.WriteString("\r\n")
	text := l.Body
	if l.Topic != models.ToldSelf {
		text += "\n\n-- \nYou get this because " + c.Account.Hex() + " chose to be told.\nWhat else to be told of: " + site.JoinPath("/account/notices").String() + "\nNo more of this: " + leave + "\n"
	}
	w := quotedprintable.NewWriter(&b)
	_, _ = w.Write([]byte(strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\n", "\r\n")))
	_ = w.Close()
	b.WriteString("\r\n")
	return b.Bytes()
}

// folded puts each encoded word on a line of its own, RFC 2047.
func folded(header string) string { return strings.ReplaceAll(header, "?= =?", "?=\r\n =?") }

// oneLine is a text that a header can hold.
func oneLine(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 200 {
		s = string(r[:200]) + "…"
	}
	return s
}

// domain is what stands after the @.
func domain(address string) string { return address[strings.LastIndexByte(address, '@')+1:] }
