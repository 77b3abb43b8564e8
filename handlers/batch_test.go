package handlers_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// The calls of a Safe file take the place of a draft's payment: they are shown before anything is signed, and proposed as they are. A file
// for another chain, or changed since, is refused with the reason and proposes nothing.
func TestSafeFileInADraft(t *testing.T) {
	s := newSite(t, true)
	me := s.signIn(devnet.Proposer)
	draft := "/drafts/" + me.draft(url.Values{"title": {"Two payments"}, "track": {"Models"}, "summary": {"Pays two accounts at once."}})
	actions := []models.Action{
		call.Pay(models.Payment{Asset: models.Ether, Recipient: s.devnet.Account(8), Amount: models.U(1e17)}),
		call.Pay(models.Payment{Asset: s.dao.Assets[1], Recipient: s.devnet.Account(9), Amount: models.U(2_000_000)}),
	}
	file := call.WriteSafe(s.dao, "Batch", "Two payments", 1, actions)
	a := me.upload(draft+"/batch", "batch.json", file, nil)
	if a.status != http.StatusOK || !strings.Contains(a.body, "2 calls of the Safe file") || !strings.Contains(a.body, s.devnet.Account(8).Hex()) || !strings.Contains(a.body, `name="batch"`) {
		t.Errorf("%d %s", a.status, a.body)
	}
	got := me.call(draft+"/proposal", url.Values{"batch": {string(file)}})
	description := models.Description{Title: "Two payments", Track: models.Models, Body: "Pays two accounts at once.", Proposer: s.devnet.Account(devnet.Proposer)}.String()
	if a = me.post(draft+"/proposal", url.Values{"batch": {string(file)}, "revision": {"99"}}); a.status != http.StatusConflict || !strings.Contains(a.body, "choose the Safe file again") {
		t.Errorf("a text that was not shown is proposed: %d", a.status)
	}
	if want := call.Propose(s.dao, actions, description); string(got.Data) != string(want.Data) || got.To != want.To {
		t.Errorf("it proposes %x, want %x", got.Data, want.Data)
	}
	for name, text := range map[string]string{
		"another chain": strings.Replace(string(file), `"31337"`, `"1"`, 1),
		"changed since": strings.Replace(string(file), "100000000000000000", "900000000000000000", 1),
		"no file":       "<html>",
	} {
		if a = me.upload(draft+"/batch", "batch.json", []byte(text), nil); a.status != http.StatusUnprocessableEntity || strings.Contains(a.body, `name="batch"`) || !strings.Contains(a.body, "The Safe file can") {
			t.Errorf("%s: %d", name, a.status)
		}
		if a = me.post(draft+"/proposal", url.Values{"batch": {text}}); a.status != http.StatusUnprocessableEntity {
			t.Errorf("%s is proposed: %d", name, a.status)
		}
	}
	if a = me.post(draft+"/proposal", nil); a.status != http.StatusUnprocessableEntity {
		t.Errorf("without a file and without a payment: %d", a.status)
	}
	s.send(devnet.Proposer, got)
	if a = me.get(draft); a.status != http.StatusSeeOther || !strings.HasPrefix(a.header.Get("Location"), "/proposals/") {
		t.Errorf("the draft that was proposed: %d", a.status)
	}
	if a = me.post(draft+"/proposal", url.Values{"batch": {string(file)}}); a.status == http.StatusOK || !strings.Contains(a.body, "is proposed already") {
		t.Errorf("proposed again: %d", a.status)
	}
}
