package models_test

import (
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// turn says something that an escrow says, and more often than one would in no order at all.
func (c *chain) turn(f *models.Facts, at func() models.At) {
	who := func() common.Address { return address(c.rand.Uint64N(5) + 1) }
	now, id, program := f.Blocks[0].Time, c.rand.Uint64N(4)+1, c.rand.Uint64N(3)+1
	t := models.Turn{GrantID: id, Milestone: c.rand.Uint64N(4), Account: who(), Attempt: 1, Amount: models.U(c.rand.Uint64N(90))}
	switch c.rand.IntN(6) {
	case 0:
		c.program(f, at, program)
		return
	case 1:
		c.grant(f, at, id, program)
		return
	case 2:
		t = models.Turn{Kind: pick(c, models.TurnToken, models.TurnGuardian, models.TurnPaused, models.TurnUnpaused, models.TurnSwept), Account: who(), Approved: c.rand.IntN(3) > 0, Until: now + 50}
	case 3:
		t.Kind = pick(c, models.TurnAccepted, models.TurnAccepted, models.TurnAccepted, models.TurnLapsed, models.TurnCancelled, models.TurnCompleted, models.TurnSettled)
		t.Returned = models.U(c.rand.Uint64N(9))
	case 4:
		t.Kind, t.Until = pick(c, models.TurnPayoutProposed, models.TurnPayoutVetoed, models.TurnPayoutChanged), now+30
	default:
		t.Kind = pick(c, models.TurnSubmitted, models.TurnSubmitted, models.TurnReviewed, models.TurnApproved, models.TurnChanges, models.TurnObjected, models.TurnChallenged,
			models.TurnResolved, models.TurnExpired, models.TurnPaid)
		t.Approved, t.Resolution, t.Hash, t.Text, t.Criteria = c.rand.IntN(2) > 0, pick(c, models.Resolutions()...), hash(7, id), "ipfs://x", models.U(5)
	}
	t.At = at()
	f.Turns = append(f.Turns, t)
}

func pick[T any](c *chain, list ...T) T { return list[c.rand.IntN(len(list))] }

func (c *chain) program(f *models.Facts, at func() models.At, id uint64) {
	kind := pick(c, models.TurnProgramCreated, models.TurnProgramChanged, models.TurnProgramChanged, models.TurnProgramClosed)
	t := models.Turn{At: at(), Kind: kind, Program: id, Text: "Program", Hash: hash(8, id)}
	t.Said.Track = models.Datasets
	f.Turns = append(f.Turns, t)
	if kind == models.TurnProgramClosed {
		return
	}
	t = models.Turn{At: at(), Kind: models.TurnTerms, Program: id}
	t.Said.Terms = &models.Terms{
		Steward: address(c.rand.Uint64N(3)), Period: c.rand.Uint64N(3) * 40, ReviewWindow: 20, ChallengeWindow: 20, DisputeTimeout: 60, AcceptWindow: 70,
		Grace: 20, Objection: 200, Silence: 500, Attempts: 3,
	}
	for i := range c.rand.Uint64N(3) {
		t.Said.Budgets = append(t.Said.Budgets, models.Limit{Token: address(0xa3 + i), Cap: models.U(10_000), PeriodCap: models.U(400 * i)})
	}
	t.Said.Reviewers = []common.Address{address(1), address(2)}
	f.Turns = append(f.Turns, t)
}

func (c *chain) grant(f *models.Facts, at func() models.At, id, program uint64) {
	t := models.Turn{
		At: at(), Kind: models.TurnCreated, GrantID: id, Program: program, Account: address(c.rand.Uint64N(5) + 1), Other: address(0xa3 + c.rand.Uint64N(3)),
		Hash: hash(7, c.rand.Uint64N(6)), Amount: models.U(300),
	}
	t.Said.Required, t.Said.Reviewers, t.Said.SilenceCap = 1, []common.Address{address(1), address(3)}, models.U(120)
	for i := range uint64(3) {
		t.Said.Tranches = append(t.Said.Tranches, models.Tranche{Amount: models.U(50 * (i + 1)), Due: 30 * i})
	}
	f.Turns = append(f.Turns, t)
	if o := models.U(c.rand.Uint64N(c.ids) + 1); c.queued(o) {
		f.Operations = append(f.Operations, models.Operation{At: at(), Operation: hash(9, o.Uint64()), Kind: models.CallExecuted})
	}
}

// reward says something that a distributor says.
func (c *chain) reward(f *models.Facts, at func() models.At) {
	r := models.Reward{At: at(), Kind: models.RewardClaimed, Round: c.rand.Uint64N(3) + 1, Position: models.U(c.rand.Uint64N(99)), Account: address(c.rand.Uint64N(5) + 1), Amount: models.U(3)}
	if c.rand.IntN(3) == 0 && !c.opened(f, r.Round) {
		r.Kind, r.Root, r.Hash, r.Deadline, r.URI, r.Amount = models.RewardOpened, hash(3, r.Round), hash(4, r.Round), 90, "ipfs://y", models.U(900)
	} else if c.rand.IntN(9) == 0 && !c.closed(f, r.Round) {
		r.Kind = models.RewardClosed
	}
	f.Rewards = append(f.Rewards, r)
}

func (c *chain) opened(f *models.Facts, round uint64) bool {
	return c.rewarded(f, round, models.RewardOpened)
}

func (c *chain) closed(f *models.Facts, round uint64) bool {
	return c.rewarded(f, round, models.RewardClosed)
}

func (c *chain) rewarded(f *models.Facts, round uint64, kind models.RewardKind) bool {
	for _, b := range append(c.blocks[:len(c.blocks):len(c.blocks)], *f) {
		for _, r := range b.Rewards {
			if r.Round == round && r.Kind == kind {
				return true
			}
		}
	}
	return false
}
