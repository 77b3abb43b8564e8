package views

import (
	"testing"

	"backprop/models"
)

func TestSegments(t *testing.T) {
	have := choices{models.U(80), models.U(15), models.U(5)}.segments(models.U(100))
	want := []segment{{"0%", "80%", "f"}, {"80%", "15%", "against"}, {"95%", "5%", "abstain"}}
	if len(have) != len(want) {
		t.Fatalf("%v", have)
	}
	for i := range want {
		if have[i] != want[i] {
			t.Errorf("%v, want %v", have[i], want[i])
		}
	}
	if len(choices{}.segments(models.U(100))) != 0 || len(choices{inFavor: models.U(1)}.segments(models.Uint{})) != 0 {
		t.Error("nothing has a segment")
	}
	if s := (choices{against: models.U(1)}).segments(models.U(1_000_000)); s[0].width != "0.01%" {
		t.Errorf("a small vote can't be seen: %v", s)
	}
}

func TestMarksStayInside(t *testing.T) {
	for at, want := range map[uint64]string{0: "start", 11: "start", 50: "middle", 88: "middle", 89: "end", 100: "end"} {
		same(t, "anchor", mark(models.U(at), models.U(100), "").anchor, want)
	}
}

func TestQuorumScaleGrows(t *testing.T) {
	s := models.Standing{Quorum: models.U(4), InFavor: models.U(5)}
	if quorumScale(dao(), s) != models.U(8) {
		t.Error("the scale is twice the quorum")
	}
	s.Abstain = models.U(10)
	if quorumScale(dao(), s) != models.U(15) {
		t.Error("the scale holds all votes")
	}
}

func TestLines(t *testing.T) {
	p := page()
	none := func(x models.Proposal) models.Proposal {
		x.Standing.InFavor, x.Standing.Against, x.Standing.Abstain, x.Standing.Passed = models.Uint{}, models.Uint{}, models.Uint{}, false
		return x
	}
	short := inState(models.Active).Proposal
	short.Standing.InFavor = grad(2_000_000)
	abstain := none(open())
	abstain.Standing.Abstain = grad(4_000_000)
	for _, c := range []struct {
		x    models.Proposal
		want string
	}{
		{open(), "80.6 % for, passing, quorum reached"},
		{short, "60.5 % for, 62 % of quorum"},
		{inState(models.Pending).Proposal, "no votes before it starts"},
		{none(open()), "no votes yet"},
		{none(inState(models.Defeated).Proposal), "no votes cast"},
		{abstain, "only Abstain, quorum reached"},
		{inState(models.Defeated).Proposal, "43.4 % for, 37 % of quorum"},
		{inState(models.Executed).Proposal, "80.6 % for"},
	} {
		same(t, "line", unbreak(p.line(c.x)), c.want)
	}
}

func TestWhyDefeated(t *testing.T) {
	d := dao()
	same(t, "both", why(d, models.Standing{Quorum: grad(4)}), "For was not above Against, and the quorum of 4 GRAD was not reached.")
	same(t, "quorum", why(d, models.Standing{Quorum: grad(4), InFavor: grad(1)}), "For and Abstain did not reach the quorum of 4 GRAD.")
	same(t, "majority", why(d, models.Standing{Quorum: grad(4), InFavor: grad(5), Against: grad(5)}), "For was not above Against.")
}

func TestWithVote(t *testing.T) {
	s := models.Standing{InFavor: models.U(3), Against: models.U(1)}
	same(t, "for", unbreak(withVote(s, models.For, models.U(4))), "87.5 %")
	same(t, "against", unbreak(withVote(s, models.Against, models.U(4))), "37.5 %")
	same(t, "abstain", unbreak(withVote(s, models.Abstain, models.U(4))), "75.0 %")
}
