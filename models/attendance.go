package models

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// recent is how many votes that are over a delegate's record looks back. A vote that is still open isn't missed yet, and
// one that was cancelled asked nothing of anybody.
const recent = 10

// ending is a proposal whose vote is one of the last that are over. Holder.Voted counts the votes on these. Each vote is
// counted once when its proposal becomes one of them and once when it is none any more, so that the work doesn't grow
// with history.
type ending struct {
	ProposalID Uint `gorm:"primaryKey"`
}

// over are the standings of the last votes that are over at a timepoint, newest first.
func over(tx *gorm.DB, clock uint64) ([]Standing, error) {
	return all[Standing](tx.Where("deadline < ? AND outcome <> ?", num(clock), OutcomeCanceled).
		Order("deadline DESC, block DESC, log DESC").Limit(recent))
}

// endings are those that are counted, newest first.
func endings(tx *gorm.DB) ([]Standing, error) {
	return all[Standing](tx.Where("proposal_id IN (SELECT proposal_id FROM endings)").Order("deadline DESC, block DESC, log DESC"))
}

// attend lets Holder.Voted count the votes on the last proposals that are over at a timepoint.
func attend(w *writer, clock uint64) error {
	was, err := all[ending](w.DB)
	if err != nil {
		return err
	}
	is, err := over(w.DB, clock)
	if err != nil {
		return err
	}
	gone := map[Uint]bool{}
	for _, e := range was {
		gone[e.ProposalID] = true
	}
	for _, st := range is {
		if gone[st.ProposalID] {
			delete(gone, st.ProposalID)
		} else if err := tally(w, st.ProposalID); err != nil {
			return err
		}
	}
	for id := range gone {
		if err := discount(w, id); err != nil {
			return err
		}
	}
	return nil
}

// tally counts the votes on a proposal for each who voted on it. Accounts that have nothing are not kept; see
// holders.attended.
func tally(w *writer, id Uint) error {
	err := w.Exec("UPDATE holders SET voted = voted + 1 WHERE account IN (SELECT voter FROM votes WHERE proposal_id = ?)", id).Error
	if err != nil {
		return err
	}
	return insert(w, endingRows, []ending{{id}})
}

// discount takes back what tally did.
func discount(w *writer, id Uint) error {
	err := w.Exec("UPDATE holders SET voted = voted - 1 WHERE account IN (SELECT voter FROM votes WHERE proposal_id = ?)", id).Error
	if err != nil {
		return err
	}
	return remove(w, endingRows, []ending{{id}})
}

// attended counts on how many of the last votes that are over some accounts voted. Votes on them lie between the first of
// them and the last vote, where the index of each account's votes finds them.
func attended(w *writer, accounts []common.Address) (map[common.Address]int, error) {
	counts := map[common.Address]int{}
	last, err := endings(w.DB)
	if err != nil || len(last) == 0 {
		return counts, err
	}
	ids, since, till := map[Uint]bool{}, last[0].Block, uint64(0)
	for _, st := range last {
		ids[st.ProposalID], since, till = true, min(since, st.Block), max(till, st.LastVote)
	}
	seen := map[markKey]bool{}
	err = chunks(accounts, func(part []common.Address) error {
		votes, err := all[Vote](w.Select("voter", "proposal_id").Where("voter IN ? AND block >= ? AND block <= ?", part, num(since), num(till)))
		for _, v := range votes {
			if k := (markKey{v.Voter, v.ProposalID}); ids[v.ProposalID] && !seen[k] {
				seen[k] = true
				counts[v.Voter]++
			}
		}
		return err
	})
	return counts, err
}

// attended counts the votes of accounts that are kept from now on.
func (x *holders) attended() error {
	var fresh []common.Address
	for a, h := range x.open {
		if _, known := x.was[a]; !known && !h.none() {
			fresh = append(fresh, a)
		}
	}
	counts, err := attended(x.w, fresh)
	for _, a := range fresh {
		x.open[a].Voted = counts[a]
	}
	return err
}

// recall counts the votes of accounts again, after votes on what is over came or went: no governor should let that be.
func recall(w *writer, accounts []common.Address) error {
	counts, err := attended(w, accounts)
	if err != nil {
		return err
	}
	for _, a := range accounts {
		if err := w.Model(&Holder{}).Where("account = ?", a).Update("voted", counts[a]).Error; err != nil {
			return err
		}
	}
	return nil
}

// attendance moves the count on, after standings are as they are now.
func (x *fold) attendance() error {
	var late []common.Address
	if len(x.facts.Votes) > 0 {
		counted, err := all[ending](x.w.DB)
		if err != nil {
			return err
		}
		for i := range x.facts.Votes {
			if v := &x.facts.Votes[i]; slices.Contains(counted, ending{v.ProposalID}) {
				late = append(late, v.Voter)
			}
		}
	}
	if err := attend(x.w, x.dao.Timepoint(x.now)); err != nil || len(late) == 0 {
		return err
	}
	return recall(x.w, late)
}

// reopen takes out of the count what is not over any more, while the votes that go are still there.
func (x *rewind) reopen() error {
	last, err := endings(x.w.DB)
	for _, st := range last {
		switch {
		case err != nil:
			return err
		case st.Deadline >= x.dao.Timepoint(x.now):
			err = discount(x.w, st.ProposalID)
		case st.LastVote > x.now.Number:
			var voters []common.Address
			err = x.w.Model(&Vote{}).Where("proposal_id = ? AND block > ?", st.ProposalID, num(x.now.Number)).Pluck("voter", &voters).Error
			x.late = append(x.late, voters...)
		}
	}
	return err
}

// attendance moves the count back, after standings are as they were.
func (x *rewind) attendance() error {
	if err := attend(x.w, x.dao.Timepoint(x.now)); err != nil || len(x.late) == 0 {
		return err
	}
	return recall(x.w, x.late)
}
