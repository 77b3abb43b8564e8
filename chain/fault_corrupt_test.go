package chain_test

import (
	"errors"
	"os"
	"testing"

	"backprop/models"
)

// Row 26: bytes of the database have changed on the disk. It is refused; read again from the chain, the record is the
// same.
func TestFault26Corrupt(t *testing.T) {
	r := newTrial(t)
	rng := random(t)
	r.recover()
	r.store.Close()
	whole := r.moment()
	refused, runs := 0, 4**faults
	for run := range runs {
		m := moment{file: append([]byte{}, whole.file...)}
		for range 1000 {
			m.file[rng.IntN(len(m.file))] ^= byte(1 + rng.IntN(255))
		}
		if run == 0 {
			m.file = whole.file
		}
		err := checked(m.write(t))
		if run == 0 && err != nil {
			t.Fatalf("control: a whole database is refused: %v", err)
		}
		if errors.Is(err, models.ErrCorrupt) {
			refused++
		} else if run > 0 {
			t.Errorf("a database with 1,000 wrong bytes: %v", err)
		}
	}
	t.Logf("refused %d of %d", refused, runs-1)
	r.fresh(t.TempDir() + "/again.db")
	r.right()
}

// Row 26: the write-ahead log is gone. The record is that of an earlier block, and goes on.
func TestFault26MissingLog(t *testing.T) {
	r := newTrial(t)
	list := r.moments()
	m := list[len(list)-1]
	if len(m.wal) == 0 {
		t.Fatal("control: there is no log to lose")
	}
	dsn := m.write(t)
	if err := os.Remove(dsn + "-wal"); err != nil {
		t.Fatal(err)
	}
	r.fresh(dsn)
	r.whole()
	r.right()
}

// checked opens a database, and says why it does not open.
func checked(dsn string) error {
	store, err := models.Open(dsn)
	if err == nil {
		store.Close()
	}
	return err
}
