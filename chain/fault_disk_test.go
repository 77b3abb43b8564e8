package chain_test

import (
	"context"
	"encoding/binary"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"backprop/models"
)

// small mounts a disk of some MiB.
func small(t *testing.T, mib string) string {
	t.Helper()
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size="+mib+"m"); err != nil {
		t.Skipf("LEFT OUT: a full disk needs a small one, and mounting one needs root: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(dir, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return dir
}

// fill takes all of a disk's room but some bytes.
func fill(t *testing.T, dir string, leave int64) string {
	t.Helper()
	var s syscall.Statfs_t
	if err := syscall.Statfs(dir, &s); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "filler")
	if free := int64(s.Bavail) * s.Bsize; free > leave {
		if err := os.WriteFile(path, make([]byte, free-leave), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

// Row 22: the disk is full at one moment or another. That is said in so many words, the record stays one of whole
// blocks and can be read, and when there is room again it goes on.
func TestFault22DiskFull(t *testing.T) {
	r := newTrial(t)
	full := 0
	levels := 6 * *faults
	for level := range levels {
		dir := small(t, "12")
		r.fresh(filepath.Join(dir, "record.db"))
		filler := fill(t, dir, 100_000+int64(level)*4_000_000/int64(levels))
		err := r.suffer(3)
		if err != nil {
			full++
			if text := err.Error(); !strings.Contains(text, "full") && !strings.Contains(text, "no space") {
				t.Errorf("a full disk is called %v", err)
			}
			r.whole()
		}
		if err := os.Remove(filler); err != nil {
			t.Fatal(err)
		}
		r.right()
		r.store.Close()
		if t.Failed() {
			t.Fatalf("level %d", level)
		}
	}
	t.Logf("full at %d of %d levels", full, levels)
	if full == 0 {
		t.Error("control: the disk was never full")
	}
}

// whole demands that the record is the chain's up to its cursor, or still empty.
func (r *trial) whole() {
	r.Helper()
	cursor, err := r.store.Cursor(context.Background())
	if err != nil && err != models.ErrNotFound {
		r.Errorf("the record can't be read: %v", err)
		return
	}
	if err == nil {
		r.wholeAt(cursor.Number, without(dump(r.T, r.dsn), "balances"))
	}
}

// moment is what a disk holds of an SQLite database: its file and its write-ahead log.
type moment struct{ file, wal []byte }

func (r *trial) moment() (m moment) {
	r.Helper()
	var err error
	if m.file, err = os.ReadFile(r.dsn); err != nil {
		r.Fatal(err)
	}
	if m.wal, err = os.ReadFile(r.dsn + "-wal"); err != nil && !os.IsNotExist(err) {
		r.Fatal(err)
	}
	return m
}

func (m moment) write(t *testing.T) string {
	t.Helper()
	dsn := filepath.Join(t.TempDir(), "cut.db")
	for path, content := range map[string][]byte{dsn: m.file, dsn + "-wal": m.wal} {
		if err := os.WriteFile(path, content, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dsn
}

// moments indexes the chain and keeps what the disk holds after each range.
func (r *trial) moments() (list []moment) {
	r.Helper()
	for moved := true; moved; {
		var err error
		if moved, err = r.index.Step(context.Background()); err != nil {
			r.Fatal(err)
		}
		list = append(list, r.moment())
	}
	return list
}

// Row 27: the power fails. Of the write-ahead log only a part has reached the disk, cut anywhere, or with rubbish where
// the rest would be. The record is that of an earlier block, and goes on.
func TestFault27PowerLoss(t *testing.T) {
	r := newTrial(t)
	rng := random(t)
	list := r.moments()
	if len(list) < 5 || len(list[len(list)/2].wal) < 20_000 {
		t.Fatalf("control: %d moments, %d bytes of log", len(list), len(list[len(list)/2].wal))
	}
	lost := 0
	for range 12 * *faults {
		m := list[rng.IntN(len(list))]
		if len(m.wal) == 0 {
			continue
		}
		dsn := m.cut(rng).write(t)
		r.fresh(dsn)
		r.whole()
		if cursor, err := r.store.Cursor(context.Background()); err != nil || cursor.Number < r.head() {
			lost++
		}
		r.right()
		r.store.Close()
		if t.Failed() {
			return
		}
	}
	if lost == 0 {
		t.Error("control: no cut lost anything")
	}
}

// cut is the moment with a log of which the end did not reach the disk.
func (m moment) cut(rng *rand.Rand) moment {
	at := rng.IntN(len(m.wal) + 1)
	if rng.IntN(2) == 0 { // where a frame ends: a header of 32 bytes, then 24 and a page each
		page := int(binary.BigEndian.Uint32(m.wal[8:]))
		at = min(len(m.wal), 32+(24+page)*rng.IntN(1+(len(m.wal)-32)/(24+page)))
	}
	wal := append([]byte{}, m.wal[:at]...)
	switch rng.IntN(3) {
	case 0:
		wal = append(wal, make([]byte, len(m.wal)-at)...)
	case 1:
		for range len(m.wal) - at {
			wal = append(wal, byte(rng.Uint32()))
		}
	}
	return moment{m.file, wal}
}

// Row 27: the power fails while the log is written back into the file: some of its pages are new, and the log is there.
func TestFault27PowerLossInCheckpoint(t *testing.T) {
	r := newTrial(t)
	rng := random(t)
	list := r.moments()
	r.store.Close() // writes the log back
	after := r.moment()
	var last moment
	for _, m := range list {
		if len(m.wal) > 0 {
			last = m
		}
	}
	for range 4 * *faults {
		file := append([]byte{}, after.file...)
		for at := 0; at+4096 <= len(last.file); at += 4096 {
			if rng.IntN(2) == 0 {
				copy(file[at:at+4096], last.file[at:])
			}
		}
		dsn := moment{file, last.wal}.write(t)
		r.fresh(dsn)
		r.whole()
		r.right()
		r.store.Close()
	}
}
