package models

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// How long letters and what was told are kept, in seconds; how long a letter may be on its way before it counts as lost.
const (
	letterLife = 90 * 86400
	letterLost = 180
)

// Tell stores the letters of a happening, for ever once: told again, it does nothing and returns false.
func (s *Store) Tell(ctx context.Context, happening string, letters []Letter, now uint64) (bool, error) {
	fresh := false
	err := s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) error {
		q := tx.Clauses(clause.OnConflict{DoNothing: true}).Create(&told{happening, now})
		if q.Error != nil || q.RowsAffected == 0 {
			return q.Error
		}
		fresh = true
		return post(tx, letters, now)
	})
	return fresh && err == nil, fault(err)
}

// post puts letters where they are sent from.
func post(tx *gorm.DB, letters []Letter, now uint64) error {
	for i := range letters {
		l := &letters[i]
		l.ID, l.Made, l.Due, l.State = rand.Text(), now, now, LetterWaiting
	}
	if len(letters) == 0 {
		return nil
	}
	return tx.Clauses(clause.OnConflict{DoNothing: true}).Create(&letters).Error
}

// takeLock is any number but factsLock and leadLock, the same in every process.
const takeLock = 0x70_6f_73_74

// TakeLetter returns the letter that waits longest and marks it as on its way, with the channel that it goes to, or
// ErrNotFound. A channel has one letter on its way at a time. What may no longer be sent is put away on the way.
func (s *Store) TakeLetter(ctx context.Context, now uint64) (l Letter, c Channel, err error) {
	if err := s.due(ctx, now); err != nil {
		return l, c, err
	}
	var none error // what was put away stays so when no letter is left
	err = s.write.WithContext(ctx).Transaction(func(tx *gorm.DB) (err error) {
		if s.dialect == "postgres" { // one process after the other; SQLite lets one write at a time anyway
			if err := tx.Exec("SELECT pg_advisory_xact_lock(?)", takeLock).Error; err != nil {
				return err
			}
		}
		for {
			l, c, err = dueLetter(tx, now)
			if errors.Is(err, ErrNotFound) {
				none = err
				return nil
			}
			if err != nil {
				return err
			}
			why := ""
			switch {
			case !c.takes(l.Topic):
				why = "The channel was stopped before."
			case l.Ends != 0 && l.Ends <= now:
				why = "It was too late for it."
			}
			if why != "" {
				if err := tx.Model(&l).Updates(map[string]any{"state": LetterFailed, "why": why, "body": ""}).Error; err != nil {
					return err
				}
				continue
			}
			l.State, l.Begun, l.Tries = LetterSending, now, l.Tries+1
			return tx.Model(&l).Select("state", "begun", "tries").Updates(l).Error
		}
	})
	return l, c, errors.Join(fault(err), none)
}

// dueLetter is the letter whose time came first, of the channels with none on its way.
func dueLetter(tx *gorm.DB, now uint64) (Letter, Channel, error) {
	moving := tx.Model(&Letter{}).Select("channel").Where("state IN ?", []LetterState{LetterSending, LetterHanding})
	l, err := first[Letter](tx.Where("state = ? AND due <= ? AND channel NOT IN (?)", LetterWaiting, num(now), moving).Order("due, id"))
	if err != nil {
		return l, Channel{}, err
	}
	c, err := first[Channel](tx.Where("id = ?", l.Channel))
	return l, c, err
}

// ErrTaken says that a letter is no longer this process's to send.
var ErrTaken = errors.New("the letter was taken over")

// move changes a letter that this process has on its way, in the try that it began.
func (s *Store) move(ctx context.Context, l Letter, change map[string]any) error {
	q := s.write.WithContext(ctx).Model(&Letter{}).
		Where("id = ? AND tries = ? AND begun = ? AND state IN ?", l.ID, num(l.Tries), num(l.Begun), []LetterState{LetterSending, LetterHanding}).Updates(change)
	if q.Error == nil && q.RowsAffected == 0 {
		return ErrTaken
	}
	return fault(q.Error)
}

// HandOver notes that a letter may arrive from now on, before the last of it is sent: if nothing is heard after that, it is
// never sent again.
func (s *Store) HandOver(ctx context.Context, l Letter) error {
	return s.move(ctx, l, map[string]any{"state": LetterHanding})
}

// Delivered notes that a letter was taken by the other side. Its text is forgotten; a hook that took its first letter is
// confirmed by that.
func (s *Store) Delivered(ctx context.Context, l Letter, now uint64) error {
	if err := s.move(ctx, l, map[string]any{"state": LetterSent, "why": "", "body": "", "due": num(now)}); err != nil {
		return err
	}
	db := s.write.WithContext(ctx)
	err := db.Model(&Channel{}).Where("id = ? AND failing <> 0", l.Channel).Updates(map[string]any{"failing": 0, "why": ""}).Error
	if err == nil && l.Topic == ToldSelf {
		err = db.Model(&Channel{}).Where("id = ? AND kind = ? AND confirmed = 0", l.Channel, Hook).Update("confirmed", num(now)).Error
	}
	return fault(err)
}

// Postpone notes that a letter could not be delivered and is tried again; nothing of it arrived, or the other side knows it
// by its id.
func (s *Store) Postpone(ctx context.Context, l Letter, due uint64, why string) error {
	return s.move(ctx, l, map[string]any{"state": LetterWaiting, "due": num(due), "why": why})
}

// GiveUp notes that a letter is not tried again.
func (s *Store) GiveUp(ctx context.Context, l Letter, state LetterState, why string) error {
	return s.move(ctx, l, map[string]any{"state": state, "why": why, "body": ""})
}

// ailingDays is after how many days without a delivery a channel is stopped, in seconds.
const ailingDays = 4 * 86400

// Ail notes that nothing arrives at a channel, and stops it after days of that.
func (s *Store) Ail(ctx context.Context, channel string, now uint64, why string) error {
	db := s.write.WithContext(ctx).Model(&Channel{})
	err := db.Where("id = ? AND failing = 0", channel).Updates(map[string]any{"failing": num(now), "why": why}).Error
	if err == nil && now > ailingDays {
		stop := map[string]any{"stopped": num(now), "why": "Nothing arrived for four days: " + why}
		err = s.write.WithContext(ctx).Model(&Channel{}).Where("id = ? AND failing > 0 AND failing < ? AND stopped = 0", channel, num(now-ailingDays)).Updates(stop).Error
	}
	return fault(err)
}

// StopHook stops a hook whose other side says that it is gone.
func (s *Store) StopHook(ctx context.Context, channel string, now uint64) error {
	change := map[string]any{"stopped": num(now), "why": "The other side answered 410, that it is gone."}
	return fault(s.write.WithContext(ctx).Model(&Channel{}).Where("id = ? AND stopped = 0", channel).Updates(change).Error)
}

// Recover looks after letters that were on their way when a process ended: what can't have arrived is tried again, and of
// the rest nobody knows. Hooks know a letter by its id, so that it may come twice.
func (s *Store) Recover(ctx context.Context, now uint64) error {
	before := num(now - min(now, letterLost))
	const lost = "The site stopped before the answer came."
	err := s.write.WithContext(ctx).Model(&Letter{}).Where("state = ? AND begun < ?", LetterSending, before).
		Updates(map[string]any{"state": LetterWaiting, "due": num(now), "why": lost}).Error
	if err != nil {
		return fault(err)
	}
	return fault(s.write.WithContext(ctx).Model(&Letter{}).Where("state = ? AND begun < ?", LetterHanding, before).
		Updates(map[string]any{"state": LetterUnknown, "why": lost, "body": ""}).Error)
}

// ForgetLetters deletes letters that are over and older than anybody looks at. What was told stays known for ever.
func (s *Store) ForgetLetters(ctx context.Context, now uint64) error {
	before := num(now - min(now, letterLife))
	db := s.write.WithContext(ctx)
	err := db.Where("made < ? AND state IN ?", before, []LetterState{LetterSent, LetterFailed, LetterUnknown}).Delete(&Letter{}).Error
	return fault(err)
}

// Letters returns the last letters of a channel, newest first.
func (s *Store) Letters(ctx context.Context, channel string, size int) ([]Letter, error) {
	return all[Letter](s.db(ctx).Where("channel = ?", channel).Order("made DESC, id").Limit(size))
}

// LettersWaiting is how many letters have not been delivered yet, and since when the first of them waits.
func (s *Store) LettersWaiting(ctx context.Context) (n int, since uint64, err error) {
	var row struct {
		N     int
		Since *int64
	}
	states := []LetterState{LetterWaiting, LetterSending, LetterHanding}
	if err := s.db(ctx).Model(&Letter{}).Where("state IN ?", states).Select("COUNT(*) AS n, MIN(made) AS since").Scan(&row).Error; err != nil {
		return 0, 0, fmt.Errorf("letters: %w", err)
	}
	if row.Since != nil {
		since = uint64(*row.Since)
	}
	return row.N, since, nil
}

// due tells whether a letter may wait to be sent, without locking anything.
func (s *Store) due(ctx context.Context, now uint64) error {
	_, err := first[Letter](s.db(ctx).Select("id").Where("state = ? AND due <= ?", LetterWaiting, num(now)))
	return err
}
