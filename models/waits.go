package models

import (
	"context"
	"slices"

	"gorm.io/gorm"
)

// approvalWait is how long it took from approval to payment.
func (s *Store) approvalWait(ctx context.Context, program uint64) (w Wait, err error) {
	q := func() *gorm.DB {
		q := s.db(ctx).Model(&Milestone{}).Where("wait >= 0")
		if program != 0 {
			q = q.Where("program = ?", num(program))
		}
		return q
	}
	var n int64
	if err := q().Count(&n).Error; err != nil || n == 0 {
		return w, err
	}
	var middle, worst []uint64
	if err := q().Order("wait").Offset(int(n-1)/2).Limit(1).Pluck("wait", &middle).Error; err != nil {
		return w, err
	}
	err = q().Order("wait DESC").Limit(1).Pluck("wait", &worst).Error
	return Wait{int(n), slices.Max(append(middle, 0)), slices.Max(append(worst, 0))}, err
}

// creationWait is how long it took from a grant's creation to its first payment.
func (s *Store) creationWait(ctx context.Context, program uint64) (w Wait, err error) {
	var waits []uint64
	err = s.grants(ctx, GrantFilter{Program: program}).Where("first_paid > 0").Pluck("first_paid - time", &waits).Error
	if n := len(waits); n > 0 {
		slices.Sort(waits)
		w = Wait{n, waits[(n-1)/2], waits[n-1]}
	}
	return w, err
}
