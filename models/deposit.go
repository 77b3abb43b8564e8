package models

import "github.com/ethereum/go-ethereum/common"

// Deposit is an amount that came to a book or left it without an event: ETH that somebody sent or forced in, or a token that
// changes balances by itself. It is found by what the chain says is there.
type Deposit struct {
	Account common.Address `gorm:"primaryKey"`
	Asset   common.Address `gorm:"primaryKey"` // zero is ETH
	Block   uint64         `gorm:"primaryKey;autoIncrement:false"`
	Part    uint           `gorm:"primaryKey;autoIncrement:false"` // of several in a block
	Since   uint64         // it came after this block
	Time    uint64         // of Block, Unix seconds
	Out     bool           `gorm:"column:outgoing"`
	Amount  Uint
	Tx      common.Hash    // that sent it; zero when no transaction of the block says so
	Other   common.Address // who did
	How     DepositHow
}

// DepositHow is what is known of how a deposit came.
type DepositHow string

const (
	Sought    DepositHow = ""          // it is looked for
	Sent      DepositHow = "sent"      // a transaction sent it
	Withdrawn DepositHow = "withdrawn" // a validator was paid out
	Within    DepositHow = "within"    // in the block, by no transaction of its own: within another one, or by its producer
	Unkept    DepositHow = "unkept"    // between the two blocks; the node keeps no state from between
)

// Located tells whether the block is known in which it came.
func (d Deposit) Located() bool { return d.Since+1 == d.Block }

func (d Deposit) till() till { return till{d.Account, d.Asset} }

// movement is the deposit in the ledger: what comes stands before all else in its block, what leaves behind.
func (d Deposit) movement() Movement {
	m := Movement{
		Block: d.Block, Account: d.Account, Asset: d.Asset, Part: d.Part, Tx: d.Tx, Time: d.Time, Out: d.Out, Amount: d.Amount,
		Other: d.Other, Since: d.Since, Kind: MovedDeposit, Known: true,
	}
	if d.Out {
		m.Place = atEnd
	}
	switch {
	case d.How == Unkept:
		m.Kind = MovedOpening
	case !d.Located():
		m.Kind = MovedUnlocated
	case d.Out:
		m.Kind = MovedUnseen
	}
	return m
}

var depositRows = table[Deposit]{
	"deposits", "account, asset, block, part, since, time, outgoing, amount, tx, other, how", 4,
	func(d *Deposit, v []any) []any {
		v = append(v, d.Account[:], d.Asset[:], num(d.Block), num(d.Part), num(d.Since), num(d.Time), d.Out, d.Amount.stored())
		return append(v, d.Tx[:], d.Other[:], string(d.How))
	},
}
