package handlers

import (
	"context"

	"backprop/models"
)

// alarms are the DAO's at a version of the record, found out once for all pages. Where they can't be, no page is without the rest, and
// the desk says so.
func (s *Server) alarms(ctx context.Context, version uint64, b models.Block) (list []models.Alarm, known bool) {
	if list := s.keep.alarmsAt(version); list != nil {
		return *list, true
	}
	if b.Time == 0 {
		return nil, true // nothing is read yet
	}
	list, err := s.Store.Alarms(ctx, s.DAO, b)
	if err != nil {
		s.Log.Error("alarms", "err", err)
		return nil, false
	}
	s.keep.keepAlarms(version, list)
	return list, true
}

func (k *keeper) alarmsAt(version uint64) *[]models.Alarm {
	k.mu.Lock()
	defer k.mu.Unlock()
	if version != k.version {
		return nil
	}
	return k.alarms
}

func (k *keeper) keepAlarms(version uint64, list []models.Alarm) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if version == k.version {
		k.alarms = &list
	}
}
