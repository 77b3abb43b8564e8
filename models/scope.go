package models

import "github.com/ethereum/go-ethereum/common"

// Scope is what a feed or a calendar is of: the whole DAO, or the one of these that is set.
type Scope struct {
	Account common.Address
	Program uint64
	Grant   uint64
}

// Whole tells whether the scope is the DAO.
func (s Scope) Whole() bool { return s == Scope{} }
