package devnet

import (
	"github.com/ethereum/go-ethereum/common"
)

// snapshot is a moment to come back to. Snapshots live as long as the process.
type snapshot struct {
	head   common.Hash
	offset int64
}

// Snapshot remembers the newest block and the clock. The result is for Revert, and is at least 1.
func (c *Chain) Snapshot() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.snapshots = append(c.snapshots, snapshot{c.head().Hash(), c.clock.offset})
	return len(c.snapshots)
}

// Revert goes back to a snapshot, and forgets it and all later ones. It reports false for one that is unknown.
func (c *Chain) Revert(id int) (bool, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if id < 1 || id > len(c.snapshots) {
		return false, nil
	}
	to := c.snapshots[id-1]
	c.snapshots = c.snapshots[:id-1]
	c.clock.next = 0
	if err := c.switchTo(to.head); err != nil {
		return false, err
	}
	return true, c.keepOffset(to.offset)
}
