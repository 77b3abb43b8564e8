package models

// rounds lets rounds follow what the distributor said.
func (x *fold) rounds() error {
	if len(x.facts.Rewards) == 0 {
		return nil
	}
	open, err := loadRounds(x.w, x.facts.Rewards)
	if err != nil {
		return err
	}
	for i := range x.facts.Rewards {
		r := &x.facts.Rewards[i]
		if r.Kind == RewardOpened {
			open[r.Round] = newRound(r)
		} else if o := open[r.Round]; o != nil {
			o.reward(r)
		}
	}
	return saveRounds(x.w, open)
}

// newRound is a round as RoundCreated says it.
func newRound(r *Reward) *Round {
	return &Round{At: r.At, ID: r.Round, Token: r.Account, Total: r.Amount, Root: r.Root, Hash: r.Hash, Deadline: r.Deadline, URI: r.URI}
}

// reward is what an event changes of a round.
func (r *Round) reward(e *Reward) {
	switch e.Kind {
	case RewardClaimed:
		r.Claimed, r.Claims = r.Claimed.Add(e.Amount), r.Claims+1
	case RewardClosed:
		r.Returned, r.ClosedAt = e.Amount, e.Time
	}
}

// recountRounds takes off what rounds were told to have paid by facts that went.
func (x *rewind) recountRounds() error {
	if len(x.rewards) == 0 {
		return nil
	}
	open, err := loadRounds(x.w, x.rewards)
	if err != nil {
		return err
	}
	for i := range x.rewards {
		e := &x.rewards[i]
		r := open[e.Round]
		switch {
		case r == nil:
		case r.Block > x.now.Number:
			r.ID = 0 // it goes
		case e.Kind == RewardClaimed:
			r.Claimed, r.Claims = r.Claimed.Sub(e.Amount), r.Claims-1
		case e.Kind == RewardClosed:
			r.Returned, r.ClosedAt = Uint{}, 0
		}
	}
	return saveRounds(x.w, open)
}

// loadRounds loads the rounds that some events are of.
func loadRounds(w *writer, rewards []Reward) (map[uint64]*Round, error) {
	ids, open := map[uint64]bool{}, map[uint64]*Round{}
	for i := range rewards {
		ids[rewards[i].Round] = true
	}
	return open, chunks(sorted(ids), func(part []uint64) error {
		rows, err := all[Round](w.Where("id IN ?", part))
		for i := range rows {
			open[rows[i].ID] = &rows[i]
		}
		return err
	})
}

func saveRounds(w *writer, open map[uint64]*Round) error {
	keys, rows := make([]any, 0, len(open)), make([]Round, 0, len(open))
	for id, r := range open {
		if keys = append(keys, num(id)); r.ID != 0 {
			rows = append(rows, *r)
		}
	}
	return renew(w, roundRows, "id", keys, rows)
}
