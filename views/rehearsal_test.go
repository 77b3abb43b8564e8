package views

import (
	"strings"
	"testing"
)

// What was tried is said to succeed only where the code that it calls was looked at, too.
func TestUnseenCodeIsSaid(t *testing.T) {
	d := rehearsal(0)
	d.Actions.Actions, d.Actions.Calls = 0, nil
	const words = "did not tell what code runs now"
	if !strings.Contains(d.Heading(), "it would succeed") || strings.Contains(strings.Join(triedWords(d), " "), words) {
		t.Errorf("control: %s", d.Heading())
	}
	d.Unseen = true
	if strings.Contains(d.Heading(), "it would succeed") || !strings.Contains(strings.Join(triedWords(d), " "), words) {
		t.Errorf("%s %q", d.Heading(), triedWords(d))
	}
	if kind, _ := triedKind(d); kind != "" || d.Fails() {
		t.Errorf("it looks like %q", kind)
	}
}
