package models

import (
	"strings"
)

// total is a sum, a count or a setting in force at the cursor, by name.
type total struct {
	Name  string `gorm:"primaryKey"`
	Value Uint
}

// The names of the totals that pages show. Settings and states have a name each.
const (
	totalSupply    = "supply"    // of the token
	totalDelegated = "delegated" // weight delegated to anyone
	totalDelegates = "delegates" // accounts with weight
	totalHolders   = "holders"   // accounts with a balance
	totalExecuted  = "executed"  // calls executed by the timelock
	totalProposals = "proposals"
	totalEvents    = "events" // that are not understood
	totalClock     = "clock"  // the governor's timepoint at the cursor
	totalTime      = "time"   // the cursor's, Unix seconds
)

// totalSetting is the value of a setting in force.
func totalSetting(name string) string { return settingPrefix + name }

const settingPrefix = "setting/"

// totals are the totals while facts change.
type totals struct{ now, stored map[string]Uint }

func loadTotals(w *writer) (totals, error) {
	rows, err := all[total](w.DB)
	t := totals{now: map[string]Uint{}, stored: map[string]Uint{}}
	for _, row := range rows {
		t.now[row.Name], t.stored[row.Name] = row.Value, row.Value
	}
	return t, err
}

// save writes the totals that have changed. One that is 0 has no row, but a setting may be 0.
func (t totals) save(w *writer) error {
	var changed, gone []total
	for name, v := range t.now {
		if v.IsZero() && !strings.HasPrefix(name, settingPrefix) {
			delete(t.now, name)
		} else if old, ok := t.stored[name]; !ok || old != v {
			changed = append(changed, total{name, v})
		}
	}
	for name, v := range t.stored {
		if _, ok := t.now[name]; !ok {
			gone = append(gone, total{name, v})
		}
	}
	if err := remove(w, totalRows, gone); err != nil {
		return err
	}
	return replace(w, totalRows, changed)
}

func (t totals) add(name string, n Uint)  { t.now[name] = t.now[name].Add(n) }
func (t totals) take(name string, n Uint) { t.now[name] = t.now[name].Sub(n) }

// count moves a total by one when what it counts has begun or ceased.
func (t totals) count(name string, before, after bool) {
	if after && !before {
		t.add(name, U(1))
	} else if before && !after {
		t.take(name, U(1))
	}
}

// settings are those in force, by name.
func (t totals) settings() map[string]Uint {
	values := map[string]Uint{}
	for name, v := range t.now {
		if name, ok := strings.CutPrefix(name, settingPrefix); ok {
			values[name] = v
		}
	}
	return values
}
