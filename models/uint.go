package models

import (
	"database/sql/driver"
	"fmt"
	"math/big"

	"github.com/holiman/uint256"
)

// Uint is an unsigned 256-bit integer: a proposal's id, or an amount in the smallest unit of its token (wei).
// It is stored as 32 bytes, big-endian, so that the order of bytes is number order in SQLite and PostgreSQL.
// The zero value is 0.
type Uint struct{ n uint256.Int }

const digits = 78 // of 2^256-1

// U returns v as a Uint.
func U(v uint64) Uint { return Uint{*uint256.NewInt(v)} }

// FromBig returns v as a Uint; ok is false when v is nil, negative or over 256 bits.
func FromBig(v *big.Int) (u Uint, ok bool) {
	if v == nil || v.Sign() < 0 {
		return Uint{}, false
	}
	n, over := uint256.FromBig(v)
	return Uint{*n}, !over
}

// FromBytes reads up to 32 bytes, big-endian.
func FromBytes(b []byte) (u Uint) {
	u.n.SetBytes(b)
	return u
}

// ParseUint reads decimal digits without sign or leading zeros, at most 2^256-1.
func ParseUint(s string) (Uint, error) {
	if len(s) == 0 || len(s) > digits || (s[0] == '0' && len(s) > 1) {
		return Uint{}, fmt.Errorf("%q is not a number of 256 bits", clip(s))
	}
	return parseDigits(s)
}

func parseDigits(s string) (u Uint, err error) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return Uint{}, fmt.Errorf("%q is not a number of 256 bits", clip(s))
		}
	}
	if err := u.n.SetFromDecimal(s); err != nil {
		return Uint{}, fmt.Errorf("%q is not a number of 256 bits", clip(s))
	}
	return u, nil
}

func clip(s string) string {
	if len(s) > 80 {
		return s[:80] + "…"
	}
	return s
}

func (u Uint) String() string    { return u.n.Dec() }
func (u Uint) Big() *big.Int     { return u.n.ToBig() }
func (u Uint) Bytes32() [32]byte { return u.n.Bytes32() }
func (u Uint) IsZero() bool      { return u.n.IsZero() }
func (u Uint) Cmp(v Uint) int    { return u.n.Cmp(&v.n) }

// Uint64 is the value, or the largest uint64 when it does not fit.
func (u Uint) Uint64() uint64 {
	if !u.n.IsUint64() {
		return 1<<64 - 1
	}
	return u.n.Uint64()
}

// Add returns u + v, saturating at 2^256-1.
func (u Uint) Add(v Uint) (sum Uint) {
	if _, over := sum.n.AddOverflow(&u.n, &v.n); over {
		sum.n.SetAllOne()
	}
	return sum
}

// Sub returns u - v, or 0 when v is larger.
func (u Uint) Sub(v Uint) (d Uint) {
	if u.n.Lt(&v.n) {
		return Uint{}
	}
	d.n.Sub(&u.n, &v.n)
	return d
}

// MulDiv returns u·m/d rounded down, computed in 512 bits; 0 when d is 0.
func (u Uint) MulDiv(m, d Uint) (q Uint) {
	if d.IsZero() {
		return Uint{}
	}
	q.n.MulDivOverflow(&u.n, &m.n, &d.n)
	return q
}

// Permille is u's share of whole in thousandths, rounded half up; 0 when whole is 0.
func (u Uint) Permille(whole Uint) int {
	if whole.IsZero() {
		return 0
	}
	twice := u.MulDiv(U(2000), whole)
	return int((twice.Uint64() + 1) / 2)
}

// Value is the stored form.
func (u Uint) Value() (driver.Value, error) { return u.stored(), nil }

func (u Uint) stored() []byte {
	b := u.n.Bytes32()
	return b[:]
}

// Scan reads the stored form.
func (u *Uint) Scan(src any) error {
	b, ok := src.([]byte)
	if !ok || len(b) != 32 {
		return fmt.Errorf("a Uint is stored as 32 bytes, not as %T", src)
	}
	u.n.SetBytes32(b)
	return nil
}

// MarshalText is the decimal form.
func (u Uint) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// UnmarshalText reads the decimal form.
func (u *Uint) UnmarshalText(text []byte) (err error) {
	*u, err = ParseUint(string(text))
	return err
}

// GormDataType keeps GORM from looking inside.
func (Uint) GormDataType() string { return "bytes" }
