package models_test

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// calm is a DAO about which there is nothing to say.
func calm() models.Alarming {
	d := dao
	d.Trusted = []common.Address{address(0x77)}
	day := models.U(86_400)
	return models.Alarming{
		DAO: d, Now: models.Moment{Clock: 1e9, Time: 1e9}, Guardian: address(0x66), Active: 1e9 - 86400,
		Balances: []models.Payment{{Asset: models.Ether, Amount: models.U(100)}},
		Settings: map[string]models.Uint{models.VotingDelay: day},
		Queue:    []models.Waiter{asking(1, 40, func(w *models.Waiter) {}), asking(2, 60, func(w *models.Waiter) {})},
		Holdings: []models.Holding{
			{Role: models.ProposerRole, Account: d.Governor},
			{Role: models.CancellerRole, Account: address(0x66)},
			{Role: models.AdminRole, Account: d.Timelock},
			{Role: models.ExecutorRole},
			{Role: models.ProposerRole, Account: address(0x77)},
		},
		Changes:    []models.Setting{{Parameter: models.Parameter{At: ago(15 * 86400), Name: models.MinDelay}, Before: &day}},
		Takers:     []models.Taker{{Token: address(0xa4), Spender: address(5)}},
		Treasury:   models.Holder{Account: d.Timelock, Balance: models.U(5)},
		Quorum:     models.U(40),
		Delegated:  models.U(100),
		Largest:    models.Holder{Account: address(1), Votes: models.U(50)},
		Delegation: models.At{},
	}
}

func ago(seconds uint64) models.At { return models.At{Block: 9, Log: 1, Time: 1e9 - seconds} }

// asking is a proposal that takes ETH and can be executed tomorrow.
func asking(id, ether uint64, change func(*models.Waiter)) models.Waiter {
	w := models.Waiter{Proposal: models.Proposal{
		ID: models.U(id), Actions: []models.Action{{Target: address(9), Value: models.U(ether)}},
		Standing: models.Standing{Passed: true, Deadline: 1e9 - 10*86400, Eta: 1e9 + 86400},
	}}
	change(&w)
	return w
}

// Each alarm rings when it should, and its control, one step from it, is silent.
func TestAlarms(t *testing.T) {
	open := func(since uint64) func(*models.Waiter) {
		return func(w *models.Waiter) { w.Standing.Eta, w.Open = 1e9-since, 1e9-since }
	}
	expires := func(eta, in uint64) func(*models.Waiter) {
		return func(w *models.Waiter) {
			w.Standing.Eta, w.Open, w.Standing.Expires = 1e9-eta, 1e9-eta, 1e9+in
		}
	}
	whole := models.FromBytes(common.MaxHash[:])
	less, more := models.U(5), models.U(90_000)
	for name, c := range map[string]struct {
		change func(*models.Alarming)
		want   string // kinds, a danger with !
	}{
		"calm":                   {func(*models.Alarming) {}, ""},
		"exactly what is held":   {func(x *models.Alarming) { x.Balances[0].Amount = models.U(100) }, ""},
		"a wei short":            {func(x *models.Alarming) { x.Balances[0].Amount = models.U(99) }, "!short"},
		"nothing held":           {func(x *models.Alarming) { x.Balances[0].Amount = models.Uint{} }, "!short"},
		"expires in two days":    {func(x *models.Alarming) { x.Queue = []models.Waiter{asking(1, 1, expires(86400*2, 2*86400))} }, "expiring"},
		"expires in four days":   {func(x *models.Alarming) { x.Queue = []models.Waiter{asking(1, 1, expires(86400*2, 4*86400))} }, ""},
		"a short time to act":    {func(x *models.Alarming) { x.Queue = []models.Waiter{asking(1, 1, expires(1, 7200))} }, ""},
		"half of it is over":     {func(x *models.Alarming) { x.Queue = []models.Waiter{asking(1, 1, expires(7200, 7200))} }, "expiring"},
		"expired":                {func(x *models.Alarming) { x.Queue = []models.Waiter{asking(1, 1, expires(7200, 0))} }, ""},
		"open for three days":    {func(x *models.Alarming) { x.Queue = []models.Waiter{asking(1, 1, open(3*86400))} }, "overdue"},
		"open for less":          {func(x *models.Alarming) { x.Queue = []models.Waiter{asking(1, 1, open(3*86400-1))} }, ""},
		"a proposer":             {holds(models.ProposerRole, address(8)), "!powerful"},
		"an administrator":       {holds(models.AdminRole, address(8)), "!powerful"},
		"an old administrator":   {holds(models.OldAdminRole, address(8)), "!powerful"},
		"a canceller":            {holds(models.CancellerRole, address(8)), "powerful"},
		"an executor":            {holds(models.ExecutorRole, address(8)), "powerful"},
		"anybody proposes":       {holds(models.ProposerRole, common.Address{}), "!powerful"},
		"the governor cancels":   {holds(models.CancellerRole, dao.Governor), ""},
		"another delay":          {sets(models.MinDelay, &more, less), "!changed"},
		"a longer delay":         {sets(models.MinDelay, &less, more), "changed"},
		"the same delay":         {sets(models.MinDelay, &less, less), ""},
		"a first delay":          {sets(models.MinDelay, nil, less), "changed"},
		"a smaller quorum":       {sets(models.QuorumNumerator, &more, less), "!changed"},
		"a smaller threshold":    {sets(models.ProposalThreshold, &more, less), "changed"},
		"another timelock":       {sets(models.Timelock, &more, less), "!changed"},
		"no delay before voting": {func(x *models.Alarming) { x.Settings[models.VotingDelay] = models.Uint{} }, "!undelayed"},
		"a delay of one":         {func(x *models.Alarming) { x.Settings[models.VotingDelay] = models.U(1) }, ""},
		"a delay not known":      {func(x *models.Alarming) { delete(x.Settings, models.VotingDelay) }, ""},
		"some lent":              {func(x *models.Alarming) { x.Takers[0].Amount = models.U(1) }, "lent"},
		"all lent":               {func(x *models.Alarming) { x.Takers[0].Amount = whole }, "!lent"},
		"all lent to the escrow": {func(x *models.Alarming) { x.Takers[0].Amount, x.Takers[0].Spender = whole, dao.Escrow }, "lent"},
		"the treasury votes":     {func(x *models.Alarming) { x.Treasury.Delegate = address(8) }, "!voting"},
		"it has nothing to vote": {func(x *models.Alarming) { x.Treasury = models.Holder{Delegate: address(8)} }, ""},
		"one decides":            {func(x *models.Alarming) { x.Largest.Votes = models.U(51) }, "concentrated"},
		"one below the quorum":   {func(x *models.Alarming) { x.Largest.Votes, x.Quorum = models.U(51), models.U(52) }, ""},
		"nobody votes": {func(x *models.Alarming) {
			x.Largest, x.Quorum, x.Delegated = models.Holder{}, models.Uint{}, models.Uint{}
		}, ""},
		"nobody proposes":      {func(x *models.Alarming) { x.Active = 1e9 - 180*86400 }, "dormant"},
		"somebody does":        {func(x *models.Alarming) { x.Active = 1e9 - 180*86400 + 1 }, ""},
		"nobody, and no money": {func(x *models.Alarming) { x.Active, x.Balances[0].Amount, x.Queue = 1, models.Uint{}, nil }, ""},
		"nobody ever did":      {func(x *models.Alarming) { x.Active = 0 }, ""},
		"scheduled by no vote": {func(x *models.Alarming) { x.Outside = []models.Scheduled{{Operation: common.Hash{1}}} }, "!outside"},
		"executed by no vote": {func(x *models.Alarming) {
			x.Outside = []models.Scheduled{{Operation: common.Hash{1}, Ended: &models.Operation{At: ago(5)}}}
		}, "!outside"},
		"the danger first": {func(x *models.Alarming) {
			x.Active, x.Treasury.Delegate = 1, address(8)
		}, "!voting dormant"},
	} {
		x := calm()
		c.change(&x)
		var got []string
		for _, a := range models.Alarms(x) {
			kind := string(a.Kind)
			if a.Danger {
				kind = "!" + kind
			}
			got = append(got, kind)
			if !strings.HasPrefix(a.Key, "alarms/"+string(a.Kind)+"/") {
				t.Errorf("%s: the key %s", name, a.Key)
			}
		}
		if text := strings.Join(got, " "); text != c.want {
			t.Errorf("%s: %q, want %q", name, text, c.want)
		}
	}
}

func holds(role common.Hash, a common.Address) func(*models.Alarming) {
	return func(x *models.Alarming) {
		x.Holdings = append(x.Holdings, models.Holding{At: ago(86400), Role: role, Account: a})
	}
}

func sets(name string, before *models.Uint, after models.Uint) func(*models.Alarming) {
	return func(x *models.Alarming) {
		x.Changes = append(x.Changes, models.Setting{Parameter: models.Parameter{At: ago(86400), Name: name, Value: after}, Before: before})
	}
}

// Both proposals are named by the alarm that they are of, and a third makes it another alarm.
func TestShortNamesAll(t *testing.T) {
	x := calm()
	x.Balances[0].Amount = models.U(70)
	a := models.Alarms(x)[0]
	if len(a.Proposals) != 2 || a.After != models.U(100) || *a.Before != models.U(70) {
		t.Errorf("%+v", a)
	}
	x.Queue = append(x.Queue, asking(3, 1, func(*models.Waiter) {}))
	if b := models.Alarms(x)[0]; b.Key == a.Key || len(b.Proposals) != 3 {
		t.Errorf("with a third: %+v", b)
	}
}

// kinds are those of the alarms at the head, in their order.
func (l *listener) kinds() string {
	l.Helper()
	list, err := l.s.Alarms(l.Context(), l.dao, l.head())
	if err != nil {
		l.Fatal(err)
	}
	var kinds []string
	for _, a := range list {
		kinds = append(kinds, string(a.Kind))
	}
	return strings.Join(kinds, " ")
}

// says appends a block in which the timelock and others say something.
func (l *listener) says(fill func(f *models.Facts, at func() models.At)) { l.add(fill) }

// An operation that nobody voted on is told once it is settled, never while a reorg may take it back, and is over when it is cancelled.
func TestAlarmsOfForks(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		l := listening(t, s, dao)
		l.weighs(100)
		schedule := func(f *models.Facts, at func() models.At) {
			f.Operations = append(f.Operations, models.Operation{At: at(), Operation: hash(7, 7), Kind: models.CallScheduled, Target: address(9), Value: models.U(5), Delay: 3600})
		}
		l.says(schedule)
		if n := l.hears(2); n != 0 {
			t.Errorf("an operation that may be taken back: %v", l.keys)
		}
		if got := l.kinds(); got != "outside" {
			t.Errorf("pages say %q", got)
		}
		l.fork(2)
		l.empty(3)
		if n := l.hears(5); n != 0 || l.kinds() != "" {
			t.Errorf("an operation that was taken back: %v, %q", l.keys, l.kinds())
		}
		l.says(schedule)
		l.empty(2)
		key := "alarms/outside/" + hash(7, 7).Hex()
		if n := l.hears(6); n != 1 || l.keys[key] != 1 {
			t.Errorf("an operation that is settled: %v", l.keys)
		}
		l.says(func(f *models.Facts, at func() models.At) {
			f.Operations = append(f.Operations, models.Operation{At: at(), Operation: hash(7, 7), Kind: models.Cancelled})
		})
		if n := l.hears(8); n != 0 || l.kinds() != "" {
			t.Errorf("an operation that was cancelled: %v, %q", l.keys, l.kinds())
		}
		l.fork(8)
		l.empty(3)
		if n := l.hears(10); n != 0 || l.kinds() != "outside" {
			t.Errorf("a cancelling that was taken back: %v, %q", l.keys, l.kinds())
		}
	})
}

// What each reads of the record: who has roles, what was changed by whom, whom the treasury delegates to, what was let to be taken.
func TestAlarmsOfTheRecord(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		l := listening(t, s, dao)
		l.says(func(f *models.Facts, at func() models.At) {
			f.Parameters = append(f.Parameters, models.Parameter{At: at(), Name: models.MinDelay, Value: models.U(3600)})
			for _, a := range []common.Address{address(8), dao.Governor} {
				f.Roles = append(f.Roles, models.Role{At: at(), Role: models.ProposerRole, Account: a, Granted: true})
			}
			f.Roles = append(f.Roles, models.Role{At: at(), Role: models.ExecutorRole, Granted: true})
		})
		l.follow(t, s)
		if got := l.kinds(); got != "powerful" {
			t.Errorf("the launch: %q", got)
		}
		l.says(func(f *models.Facts, at func() models.At) {
			f.Roles = append(f.Roles, models.Role{At: at(), Role: models.ProposerRole, Account: address(8)})
			f.Parameters = append(f.Parameters, models.Parameter{At: at(), Name: models.MinDelay, Value: models.U(60)})
		})
		l.follow(t, s)
		if got := l.kinds(); got != "changed" {
			t.Errorf("a shorter delay: %q", got)
		}
		l.says(func(f *models.Facts, at func() models.At) {
			f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: dao.Token.Address, Sender: address(1), Recipient: dao.Timelock, Amount: models.U(7)})
			f.Delegations = append(f.Delegations, models.Delegation{At: at(), Delegator: dao.Timelock, Delegate: address(8)})
		})
		l.follow(t, s)
		if got := l.kinds(); got != "changed voting" {
			t.Errorf("the treasury votes: %q", got)
		}
		l.fork(len(l.blocks) - 2)
		l.empty(3)
		l.follow(t, s)
		if got := l.kinds(); got != "powerful" {
			t.Errorf("after a reorg: %q", got)
		}
	})
}

// What is promised is short of what is held only where that is known: neither while history is read, nor after a reorg that took back the
// block at which it was told.
func TestShortOfWhatIsKnown(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		l := listening(t, s, dao)
		l.weighs(5000)
		l.proposes(1030, 1050)
		l.says(func(f *models.Facts, at func() models.At) {
			f.Votes = append(f.Votes, models.Vote{At: at(), ProposalID: models.U(7), Voter: address(2), Kind: models.Cast, Support: models.For, Weight: models.U(5000)})
		})
		l.empty(3)
		holds := func(wei uint64) {
			l.says(func(f *models.Facts, at func() models.At) {
				f.Balances = append(f.Balances, models.Balance{Account: dao.Timelock, Amount: models.U(wei), Block: f.Blocks[0].Number})
			})
		}
		for _, c := range []struct {
			what, want string
			then       func()
		}{
			{"nothing is known", "", func() {}},
			{"enough", "", func() { holds(5) }},
			{"too little", "short", func() { holds(4) }},
			{"enough again, as of another chain", "", func() { l.fork(len(l.blocks) - 1); l.empty(2) }},
		} {
			c.then()
			l.follow(t, s)
			if got := strings.TrimSuffix(strings.TrimSuffix(l.kinds(), "concentrated"), " "); got != c.want {
				t.Errorf("%s: %q, want %q", c.what, got, c.want)
			}
		}
	})
}

// An allowance is kept from the block on at which it is known, while it is the same; a reorg of that block forgets it, and an answer of
// another chain is not kept.
func TestTakers(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		l := listening(t, s, dao)
		approve := append(models.Selector("approve(address,uint256)"), make([]byte, 64)...)
		copy(approve[16:36], address(5).Bytes())
		l.says(func(f *models.Facts, at func() models.At) {
			f.Operations = append(f.Operations, models.Operation{At: at(), Operation: hash(7, 7), Kind: models.CallExecuted, Target: address(0xa4), Data: approve})
			f.Operations = append(f.Operations, models.Operation{At: at(), Operation: hash(7, 7), Kind: models.CallExecuted, Target: address(0xee), Data: approve, Position: 1})
			f.Operations = append(f.Operations, models.Operation{At: at(), Operation: hash(7, 7), Kind: models.CallExecuted, Target: address(0xa4), Data: approve[:60], Position: 2})
		})
		l.follow(t, s)
		found, _, err := s.Approvals(t.Context(), dao, 0)
		at := l.head().Number
		if want := []models.Approval{{Token: address(0xa4), Spender: address(5), Block: at}, {Token: address(0xee), Spender: address(5), Block: at}}; err != nil || len(found) != 2 || found[0] != want[0] || found[1] != want[1] {
			t.Fatalf("%v, %v", found, err)
		}
		save := func(at models.Block, amount uint64) {
			t.Helper()
			if err := s.SaveTakers(t.Context(), at, []models.Taker{{Token: address(0xa4), Spender: address(5), Amount: models.U(amount)}}); err != nil {
				t.Fatal(err)
			}
		}
		known := func() (list []models.Taker) {
			list, err := s.Takers(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			return list
		}
		first := l.head()
		save(first, 9)
		l.empty(2)
		l.follow(t, s)
		save(l.head(), 9)
		if list := known(); len(list) != 1 || list[0].Block != first.Number || list[0].Amount != models.U(9) {
			t.Errorf("%+v", list)
		}
		save(l.head(), 4)
		if list := known(); list[0].Block != l.head().Number || list[0].Amount != models.U(4) {
			t.Errorf("another amount: %+v", list)
		}
		lost := l.head()
		l.fork(len(l.blocks) - 1)
		l.empty(2)
		l.follow(t, s)
		if list := known(); len(list) != 0 {
			t.Errorf("after a reorg: %+v", list)
		}
		if save(lost, 4); len(known()) != 0 {
			t.Error("the answer of a block that is gone was kept")
		}
	})
}
