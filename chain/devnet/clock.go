package devnet

import (
	"encoding/binary"
	"errors"
	"fmt"
	"time"
)

// clockKey is where the chain's database keeps the clock's offset.
var clockKey = []byte("devnet-clock-offset")

// clock is the wall clock plus an offset that survives restarts.
type clock struct {
	wall   func() time.Time
	offset int64  // seconds
	next   uint64 // the next block's time, if somebody has set it
}

// Now is the chain's time in whole seconds. It never runs behind the newest block.
func (c *Chain) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return time.Unix(int64(c.now()), 0).UTC()
}

func (c *Chain) now() uint64 {
	return max(c.head().Time, c.clock.unix())
}

func (k *clock) unix() uint64 {
	return uint64(max(0, k.wall().Unix()+k.offset))
}

// blockTime is when a block on the current head would be. Blocks are at least a second apart.
func (c *Chain) blockTime() uint64 {
	if c.clock.next != 0 {
		return c.clock.next
	}
	return max(c.head().Time+1, c.clock.unix())
}

// Skip moves the clock ahead by d, which must not be negative, and mines a block so that contracts see it.
func (c *Chain) Skip(d time.Duration) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if err := c.ahead(int64(d / time.Second)); err != nil {
		return err
	}
	return c.mine()
}

// NextAt sets the time of the next block; the clock goes on from there. It fails if the newest block is not older.
func (c *Chain) NextAt(at time.Time) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.nextAt(uint64(at.Unix()))
}

// ResetClock brings the clock back to the wall clock. It fails while the newest block is ahead of the wall clock.
func (c *Chain) ResetClock() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if head, wall := c.head().Time, uint64(c.clock.wall().Unix()); head > wall {
		return fmt.Errorf("clock: the newest block is %d s ahead of the wall clock", head-wall)
	}
	return c.keepOffset(0)
}

func (c *Chain) ahead(seconds int64) error {
	if seconds < 0 {
		return errors.New("clock: it does not run backwards")
	}
	return c.keepOffset(int64(c.now()) + seconds - c.clock.wall().Unix())
}

func (c *Chain) nextAt(unix uint64) error {
	if head := c.head().Time; unix <= head {
		return fmt.Errorf("clock: timestamp %d is not after the newest block's %d", unix, head)
	}
	c.clock.next = unix
	return nil
}

// passed moves the clock to a block that was given its time by nextAt.
func (c *Chain) passed(unix uint64) error {
	if c.clock.next == 0 {
		return nil
	}
	c.clock.next = 0
	return c.setOffset(int64(unix) - c.clock.wall().Unix())
}

func (c *Chain) keepOffset(seconds int64) error {
	if err := c.setOffset(seconds); err != nil {
		return err
	}
	return c.eth.ChainDb().SyncKeyValue()
}

// setOffset leaves it to the caller to wait for the disk.
func (c *Chain) setOffset(seconds int64) error {
	c.clock.offset = seconds
	return c.eth.ChainDb().Put(clockKey, binary.BigEndian.AppendUint64(nil, uint64(seconds)))
}

// loadClock reads the offset of an existing chain; a new one starts at the time of block 0.
func (c *Chain) loadClock() error {
	db := c.eth.ChainDb()
	known, err := db.Has(clockKey)
	if err != nil {
		return err
	}
	if !known {
		return c.setOffset(int64(c.head().Time) - c.clock.wall().Unix())
	}
	raw, err := db.Get(clockKey)
	if err != nil {
		return err
	}
	c.clock.offset = int64(binary.BigEndian.Uint64(raw))
	return nil
}
