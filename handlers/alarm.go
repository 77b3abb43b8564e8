package handlers

import (
	"context"

	"backprop/models"
)

// alarms are the DAO's at a version of the record, found out once for all pages.
func (s *Server) alarms(ctx context.Context, version uint64, b models.Block) ([]models.Alarm, error) {
	if list := s.keep.alarmsAt(version); list != nil {
		return *list, nil
	}
	if b.Time == 0 {
		return nil, nil // nothing is read yet
	}
	list, err := s.Store.Alarms(ctx, s.DAO, b)
	if err == nil {
		s.keep.keepAlarms(version, list)
	}
	return list, err
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
