package chain

import "github.com/ethereum/go-ethereum/common"

// event is a log of a block whose receipts are proved. Topics and Data are borrowed: they change with the next block, so
// that a decoder copies what it keeps.
type event struct {
	Address common.Address
	Topics  []common.Hash
	Data    []byte
	Tx      common.Hash
	Index   uint // in its block

	topics   [4]common.Hash // what Topics points to
	count    int
	from, to int    // Data's place among the receipts' data
	said     uint64 // the index that the node gave; no root covers it
}
