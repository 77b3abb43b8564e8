package models

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

const authorLimit = 20 // of an application, with those who were asked

// Invite asks an account to write an application too. Its creator alone may.
func (s *Store) Invite(ctx context.Context, creator common.Address, id string, account common.Address, now uint64) error {
	if account == (common.Address{}) {
		return Invalid{"author", "is the zero address"}
	}
	return s.once(ctx, func(w *writer) error {
		if err := created(w, id, creator); err != nil {
			return err
		}
		list, err := all[Author](w.Where("application = ?", id))
		if err != nil {
			return err
		}
		n := 0
		for _, a := range list {
			if a.Account == account {
				return a.askAgain(w, now)
			}
			if a.Writes() || a.Asked() {
				n++
			}
		}
		if n >= authorLimit || len(list) >= 5*authorLimit {
			return Refusal{fmt.Sprintf("The application has %d authors, which is as many as it can have.", n), "Take one off, then invite another."}
		}
		return w.Create(&Author{id, account, now, 0, 0}).Error
	})
}

// askAgain invites who has left; who writes, or was asked already, stays as it is.
func (a Author) askAgain(w *writer, now uint64) error {
	if a.LeftAt == 0 || a.Asked() {
		return nil
	}
	return w.Model(&Author{}).Where("application = ? AND account = ?", a.Application, a.Account).Update("invited", num(max(now, a.LeftAt+1))).Error
}

// asked are the rows of accounts that were asked and have not answered, as Asked says.
const asked = "(authors.accepted = 0 OR authors.left_at > 0 AND authors.invited > authors.left_at)"

// Join accepts an invitation.
func (s *Store) Join(ctx context.Context, account common.Address, id string, now uint64) error {
	r := s.write.WithContext(ctx).Model(&Author{}).Where("application = ? AND account = ?", id, account).
		Where(asked).Updates(map[string]any{"accepted": num(now), "left_at": 0})
	if r.Error == nil && r.RowsAffected == 0 {
		return ErrNotFound
	}
	if r.Error == nil {
		s.Changes.Announce("applications/" + id)
	}
	return r.Error
}

// Leave takes an account off an application: itself, or another one where its creator says so. The creator stays. Whoever
// could write it no longer can, but stays one of its people: else an author could leave and then review it.
func (s *Store) Leave(ctx context.Context, by common.Address, id string, account common.Address, now uint64) error {
	err := s.transaction(ctx, func(w *writer) error {
		a, err := first[Application](w.Where("id = ?", id))
		if err != nil {
			return err
		}
		if by != account && by != a.Creator {
			return ErrNotFound
		}
		if account == a.Creator {
			return Refusal{"Who began an application stays its author.", "Withdraw the application instead."}
		}
		x, err := first[Author](w.Where("application = ? AND account = ?", id, account))
		if err != nil {
			return err
		}
		return x.leave(w, now)
	})
	if err == nil {
		s.Changes.Announce("applications/" + id)
	}
	return err
}

// leave ends that an author may write, or forgets that it was asked to.
func (a Author) leave(w *writer, now uint64) error {
	row := w.Where("application = ? AND account = ?", a.Application, a.Account)
	switch {
	case !a.Wrote():
		return row.Delete(&Author{}).Error
	case !a.Writes() && !a.Asked():
		return ErrNotFound
	}
	return row.Model(&Author{}).Update("left_at", num(max(now, a.Invited, 1))).Error
}

// created is ErrNotFound when an account did not begin an application.
func created(w *writer, id string, account common.Address) error {
	a, err := first[Application](w.Where("id = ?", id))
	if err == nil && a.Creator != account {
		return ErrNotFound
	}
	return err
}

// Invitations are the applications that an account was asked to write and has not answered, last asked first.
func (s *Store) Invitations(ctx context.Context, account common.Address) ([]Application, error) {
	return all[Application](s.db(ctx).Joins("JOIN authors ON authors.application = applications.id").
		Where("authors.account = ? AND "+asked, account).Order("authors.invited DESC, applications.id"))
}

// Invited tells whether an account was asked to write an application and has not answered.
func Invited(list []Author, account common.Address) bool {
	for _, a := range list {
		if a.Account == account {
			return a.Asked()
		}
	}
	return false
}

// ReadableBy tells whether an account may see that an application exists: everybody once it is public, before that those
// who write it or were asked to.
func (s *Store) ReadableBy(ctx context.Context, account common.Address, id string) (Application, []Author, error) {
	a, err := s.Application(ctx, id)
	if err != nil {
		return a, nil, err
	}
	list, err := s.Authors(ctx, id)
	if err == nil && !a.Public() && !Writes(list, account) && !Invited(list, account) {
		return Application{}, nil, ErrNotFound
	}
	return a, list, err
}
