package models

import (
	"context"
	"fmt"
	"time"

	"gorm.io/gorm"
)

// checkTime bounds the check of a large database. What it does not come to is noticed when it is read.
const checkTime = 3 * time.Second

// intact looks whether the pages of an SQLite file hold together.
func intact(db *gorm.DB) error {
	ctx, cancel := context.WithTimeout(context.Background(), checkTime)
	defer cancel()
	var said string
	err := db.WithContext(ctx).Raw("PRAGMA quick_check(1)").Scan(&said).Error
	if ctx.Err() != nil {
		return nil
	}
	if err == nil && said != "ok" {
		err = fmt.Errorf("%w (%s)", ErrCorrupt, said)
	}
	return err
}
