package models_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// pay makes the record know transfers of the governance token, 10 seconds apart; the head's time is the last one's.
func (k *panelKit) pay(from uint64, list ...models.Transfer) (now uint64) {
	k.Helper()
	var f models.Facts
	for i, t := range list {
		n := uint64(i + 1)
		b := models.Block{Number: n, Hash: hash(9, n), Parent: hash(9, n-1), Time: from + 10*n}
		t.At = models.At{Block: n, Tx: hash(8, n), Time: b.Time}
		if t.Token == (common.Address{}) {
			t.Token = dao.Token.Address
		}
		f.Blocks, f.Transfers = append(f.Blocks, b), append(f.Transfers, t)
	}
	k.must(k.s.Apply(k.ctx, dao, f))
	return f.Blocks[len(f.Blocks)-1].Time
}

func tokens(n uint64) models.Uint { return models.U(n).MulDiv(models.U(1e18), models.U(1)) }

// unfit is what speaks against an account, by kind.
func (k *panelKit) unfit(account common.Address, now uint64) map[models.ConflictKind]models.Conflict {
	k.Helper()
	m, err := k.s.Unfit(k.ctx, dao, k.panel(), []common.Address{account}, now)
	k.must(err)
	kinds := map[models.ConflictKind]models.Conflict{}
	for _, c := range m[account] {
		if c.Evidence == "" || c.Reviewer != account {
			k.Errorf("%+v", c)
		}
		kinds[c.Kind] = c
	}
	return kinds
}

// Whoever writes the application or would be paid by it is blocked before the assignment, and the reason is kept.
func TestApplicantsDoNotReviewThemselves(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		k.refused(s.Assign(k.ctx, dao, k.panel(), steward, mate, panelTime), "This account writes the application")
		if c := k.panel().Conflicts; len(c) != 1 || c[0].Kind != models.SameAddress || c[0].Reviewer != mate || c[0].Found != panelTime {
			t.Errorf("%+v", c)
		}
		if k.panel().Assigned(mate) {
			t.Error("it was assigned all the same")
		}
		if _, is := k.unfit(payee, panelTime)[models.SameAddress]; !is {
			t.Error("the payee may review")
		}
		if got := k.unfit(first, panelTime); len(got) != 0 {
			t.Errorf("a stranger: %v", got)
		}
	})
}

// Whoever leaves stays one of the people whom reviewers must be free of, and can't write, read or leave it any more; also
// when asked again.
func TestLeavingIsNoWayToReview(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		k.apply("OTHER", first, mate)
		k.submit("OTHER", 1, panelTime-5)
		blocked := func(when string) {
			if _, is := k.unfit(mate, panelTime)[models.SameAddress]; !is || !slices.Contains(k.panel().People(), mate) {
				t.Errorf("%s: who left may review", when)
			}
			if _, is := k.unfit(first, panelTime)[models.SameTeam]; !is {
				t.Errorf("%s: a teammate of who left may review", when)
			}
		}
		k.must(s.Leave(k.ctx, mate, "APP", mate, panelTime+1))
		blocked("left")
		if models.Writes(k.panel().Authors, mate) || models.Invited(k.panel().Authors, mate) {
			t.Error("who left may still write")
		}
		if err := s.Withdraw(k.ctx, mate, "APP", true); !errors.Is(err, models.ErrNotFound) {
			t.Error("who left withdrew it:", err)
		}
		for _, err := range []error{s.Leave(k.ctx, mate, "APP", mate, panelTime+2), s.Join(k.ctx, mate, "APP", panelTime+2)} {
			if !errors.Is(err, models.ErrNotFound) {
				t.Error(err)
			}
		}
		k.must(s.Invite(k.ctx, applicant, "APP", mate, panelTime+1))
		blocked("asked again")
		if list, err := s.Invitations(k.ctx, mate); err != nil || len(list) != 1 || models.Writes(k.panel().Authors, mate) {
			t.Error("asked again:", list, err)
		}
		k.must(s.Leave(k.ctx, mate, "APP", mate, panelTime+1))
		blocked("declined")
		if list, err := s.Invitations(k.ctx, mate); err != nil || len(list) != 0 {
			t.Error("declined:", list, err)
		}
		k.must(s.Invite(k.ctx, applicant, "APP", mate, panelTime+9))
		k.must(s.Join(k.ctx, mate, "APP", panelTime+10))
		if !models.Writes(k.panel().Authors, mate) {
			t.Error("who joined again can't write")
		}
	})
}

// Who writes another application with one of the applicants is of their team. What nobody can read yet is not told, and
// whoever was only asked to join is not held to have joined.
func TestTeammatesDoNotReview(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		k.apply("OTHER", first, applicant)
		if got := k.unfit(first, panelTime); len(got) != 0 {
			t.Errorf("a draft is told: %v", got)
		}
		k.submit("OTHER", 1, panelTime-5)
		c := k.unfit(first, panelTime)[models.SameTeam]
		if c.Link != "/applications/OTHER" || !strings.Contains(c.Evidence, "Work OTHER") || !strings.Contains(c.Evidence, applicant.Hex()) {
			t.Errorf("%+v", c)
		}
		k.refused(s.Assign(k.ctx, dao, k.panel(), steward, first, panelTime), "together with")
		k.apply("BAIT", applicant)
		k.must(s.Words().Create(&models.Author{Application: "BAIT", Account: second, Invited: 1}).Error)
		k.submit("BAIT", 1, panelTime-5)
		if got := k.unfit(second, panelTime); len(got) != 0 {
			t.Errorf("an invitation keeps a reviewer out: %v", got)
		}
	})
}

// Money that went between a reviewer and the applicants within half a year makes a conflict, with its transaction; a
// trifle that was sent to the reviewer does not, else anybody could keep any reviewer out.
func TestPaymentsBetween(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		now := k.pay(
			panelTime,
			models.Transfer{Sender: common.Address{}, Recipient: applicant, Amount: tokens(500)},
			models.Transfer{Sender: applicant, Recipient: first, Amount: tokens(20)},
			models.Transfer{Sender: applicant, Recipient: first, Amount: tokens(5)},
			models.Transfer{Sender: mate, Recipient: second, Amount: models.U(1)},
			models.Transfer{Sender: applicant, Recipient: address(0x77), Amount: tokens(100)},
			models.Transfer{Sender: address(0x77), Recipient: third, Amount: tokens(50)},
		)
		c := k.unfit(first, now)[models.PaidBetween]
		if !strings.Contains(c.Evidence, "got 25 GRAD from "+applicant.Hex()) || !strings.Contains(c.Evidence, hash(8, 3).Hex()) {
			t.Errorf("%+v", c)
		}
		if got := k.unfit(second, now); len(got) != 1 || got[models.Dust].Blocks() || got[models.Dust].Evidence == "" {
			t.Errorf("dust: %+v", got)
		}
		if got := k.unfit(third, now); len(got) != 0 {
			t.Errorf("paid by somebody else: %+v", got)
		}
		k.refused(s.Assign(k.ctx, dao, k.panel(), steward, first, now), "25 GRAD")
		k.assign(now, second, third)
		later := panelTime + 30 + models.PaymentDays*daySeconds
		if got := k.unfit(first, uint64(later)); len(got) != 1 {
			t.Errorf("on the last day: %v", got)
		}
	})
}

// What a reviewer paid to the applicants counts, however little: nobody else can do that for them.
func TestReviewersPayments(t *testing.T) {
	k := newPanel(t, modelstest.SQLite(t))
	now := k.pay(panelTime, models.Transfer{Recipient: first, Amount: tokens(5)}, models.Transfer{Sender: first, Recipient: payee, Amount: models.U(1)})
	c := k.unfit(first, now)[models.PaidBetween]
	if !strings.Contains(c.Evidence, "sent 0.000000000000000001 GRAD to "+payee.Hex()) {
		t.Errorf("%+v", c)
	}
}

func TestOldPaymentsAreForgotten(t *testing.T) {
	k := newPanel(t, modelstest.SQLite(t))
	k.pay(panelTime, models.Transfer{Recipient: applicant, Amount: tokens(500)}, models.Transfer{Sender: applicant, Recipient: first, Amount: tokens(20)})
	last := uint64(panelTime + 20)
	var f models.Facts
	for n, time := range []uint64{last + 1, last + models.PaymentDays*daySeconds, last + models.PaymentDays*daySeconds + 1} {
		number := uint64(n + 3)
		f.Blocks = append(f.Blocks, models.Block{Number: number, Hash: hash(9, number), Parent: hash(9, number-1), Time: time})
		f.Transfers = append(f.Transfers, models.Transfer{At: models.At{Block: number, Tx: hash(8, number), Time: time}, Token: dao.Token.Address, Sender: applicant, Recipient: address(0x77), Amount: models.U(1)})
	}
	k.must(k.s.Apply(k.ctx, dao, f))
	if got := k.unfit(first, f.Blocks[1].Time); len(got) != 1 {
		t.Errorf("after %d days: %v", models.PaymentDays, got)
	}
	if got := k.unfit(first, f.Blocks[2].Time); len(got) != 0 {
		t.Errorf("a second later: %v", got)
	}
}

// The money of a grant that goes to the reviewer and to an applicant makes a conflict, once its payee has accepted it.
func TestSharedGrants(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		g := models.Grant{ID: 4, Program: 1, Payee: first, Payout: applicant, Status: models.GrantActive, Reviewers: []common.Address{second}}
		seats := []models.Seat{{Account: first, GrantID: 4, Kind: models.SeatPayee}, {Account: applicant, GrantID: 4, Kind: models.SeatPayout}, {Account: second, GrantID: 4, Kind: models.SeatReviewer}}
		k.must(s.Words().Create(&g).Error)
		k.must(s.Words().Create(&seats).Error)
		if got := k.unfit(first, panelTime); len(got) != 0 {
			t.Errorf("an offer that nobody accepted: %v", got)
		}
		k.must(s.Words().Model(&models.Grant{}).Where("id = 4").Update("accepted_at", 10).Error)
		if c := k.unfit(first, panelTime)[models.PaidBetween]; c.Link != "/grants/4" {
			t.Errorf("%+v", c)
		}
		if got := k.unfit(second, panelTime); len(got) != 0 {
			t.Errorf("a reviewer of the grant: %v", got)
		}
		k.must(s.Words().Model(&models.Grant{}).Where("id = 4").Update("ended_at", 20).Error)
		if got := k.unfit(first, 20+models.PaymentDays*daySeconds); len(got) != 0 {
			t.Errorf("ended long ago: %v", got)
		}
	})
}

// Who declares a conflict is not assigned, and if assigned already, is not waited for and not counted.
func TestDeclaredConflicts(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		k.refused(s.Declare(k.ctx, k.panel(), address(0x99), "I know them.", panelTime), "roster")
		if err := s.Declare(k.ctx, k.panel(), first, "  ", panelTime); err == nil {
			t.Error("no words were needed")
		}
		k.must(s.Declare(k.ctx, k.panel(), first, "I know them.", panelTime))
		k.refused(s.Declare(k.ctx, k.panel(), first, "Again.", panelTime), "already")
		k.refused(s.Assign(k.ctx, dao, k.panel(), steward, first, panelTime), "I know them.")
		k.assign(panelTime, second, third)
		k.hand(second, 5, panelTime+1)
		r := k.write(third, 1, panelTime+1)
		k.must(s.Declare(k.ctx, k.panel(), third, "They hired me today.", panelTime+2))
		k.refused(s.HandIn(k.ctx, dao, k.panel(), third, r.Revision, r.Document, panelTime+3), "conflict of interest")
		if p := k.panel(); !p.Revealed(panelTime + 3) {
			t.Error("the panel waits for a reviewer in a conflict")
		}
		k.must(s.Declare(k.ctx, k.panel(), second, "And me.", panelTime+4))
		if p := k.panel(); !p.Revealed(panelTime+4) || len(p.Sound(panelTime+4)) != 0 || len(p.Shown(common.Address{}, panelTime+4)) != 1 {
			t.Error("a review counts after its author has declared a conflict, or the reveal was turned back")
		}
		k.refused(k.decide(models.Selected, panelTime+5), "No review of this version stands")
	})
}

// What comes up after the assignment keeps a review out when it is handed in.
func TestConflictsAreLookedForAgain(t *testing.T) {
	k := newPanel(t, modelstest.SQLite(t))
	k.assign(panelTime, first)
	r := k.write(first, 5, panelTime+1)
	now := k.pay(panelTime, models.Transfer{Recipient: applicant, Amount: tokens(9)}, models.Transfer{Sender: applicant, Recipient: first, Amount: tokens(9)})
	k.refused(k.s.HandIn(k.ctx, dao, k.panel(), first, r.Revision, r.Document, now), "9 GRAD")
	if k.panel().HandedIn() != 0 || len(k.panel().Conflicts) != 1 {
		t.Error("it was handed in, or the conflict is not kept")
	}
}
