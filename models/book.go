package models

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Book is an account of the DAO's own whose every movement the ledger keeps.
type Book string

const (
	BookTreasury    Book = "treasury"
	BookEscrow      Book = "escrow"
	BookDistributor Book = "distributor"
)

// Books are the DAO's own accounts that hold money, the treasury first.
func (d DAO) Books() []common.Address {
	list := []common.Address{d.Treasury()}
	for _, a := range []common.Address{d.Escrow, d.Distributor} {
		if a != (common.Address{}) && !slices.Contains(list, a) {
			list = append(list, a)
		}
	}
	return list
}

// Keeps tells whether an account is one of the books.
func (d DAO) Keeps(a common.Address) bool { return slices.Contains(d.Books(), a) }

// Book names one of the books; it is empty for another account.
func (d DAO) Book(a common.Address) Book {
	switch {
	case a == (common.Address{}):
		return ""
	case a == d.Treasury():
		return BookTreasury
	case a == d.Escrow:
		return BookEscrow
	case a == d.Distributor:
		return BookDistributor
	}
	return ""
}

// Booked is the account of a book; ok is false where the DAO has none.
func (d DAO) Booked(b Book) (a common.Address, ok bool) {
	switch b {
	case BookTreasury:
		a = d.Treasury()
	case BookEscrow:
		a = d.Escrow
	case BookDistributor:
		a = d.Distributor
	}
	return a, a != (common.Address{})
}

// tracked tells whether every transfer of a token from or to the books is a fact.
func (d DAO) tracked(token common.Address) bool {
	_, ok := d.Asset(token)
	return ok && token != (common.Address{})
}
