package models

import (
	"bytes"
	"database/sql/driver"
	"fmt"
)

// Data is bytes of any length. Nil is stored as no bytes, never as NULL, and read back as nil.
type Data []byte

// Value is the stored form.
func (d Data) Value() (driver.Value, error) {
	if d == nil {
		return []byte{}, nil
	}
	return []byte(d), nil
}

// Scan reads the stored form.
func (d *Data) Scan(src any) error {
	b, ok := src.([]byte)
	if !ok {
		return fmt.Errorf("data is stored as bytes, not %T", src)
	}
	*d = nil
	if len(b) > 0 {
		*d = bytes.Clone(b)
	}
	return nil
}
