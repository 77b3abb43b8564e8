package models

import (
	"context"
	"encoding/json"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// daoRow keeps what discovery found, so that pages can be served while no node answers.
type daoRow struct {
	ID   uint `gorm:"primaryKey;autoIncrement:false"`
	Text string
}

func (daoRow) TableName() string { return "dao" }

// SaveDAO keeps what discovery found.
func (s *Store) SaveDAO(ctx context.Context, d DAO) error {
	text, err := json.Marshal(d)
	if err != nil {
		return err
	}
	return upsert(s.write.WithContext(ctx), []daoRow{{1, string(text)}})
}

// DAO returns what discovery found last, or ErrNotFound.
func (s *Store) DAO(ctx context.Context) (d DAO, err error) {
	row, err := first[daoRow](s.db(ctx))
	if err != nil {
		return d, err
	}
	return d, json.Unmarshal([]byte(row.Text), &d)
}

// Parameter returns a setting in force at the cursor; one that was never said is 0.
func (s *Store) Parameter(ctx context.Context, name string) (Uint, error) {
	p, err := first[Parameter](s.db(ctx).Where("name = ?", name).Order("block DESC, log DESC"))
	if errors.Is(err, ErrNotFound) {
		return Uint{}, nil
	}
	return p.Value, err
}

// Parameters returns every setting in force at the cursor, by name.
func (s *Store) Parameters(ctx context.Context) (map[string]Uint, error) {
	rows, err := all[Parameter](s.db(ctx).Order("block, log"))
	values := map[string]Uint{}
	for _, p := range rows {
		values[p.Name] = p.Value
	}
	return values, err
}

// Guardian is the account that may cancel a proposal until it is executed: the governor's guardian, or the proposer where
// the governor has said that it has none. It is zero for a governor that knows no guardians.
func (s *Store) Guardian(ctx context.Context, proposer common.Address) (common.Address, error) {
	p, err := first[Parameter](s.db(ctx).Where("name = ?", ProposalGuardian).Order("block DESC, log DESC"))
	if errors.Is(err, ErrNotFound) {
		return common.Address{}, nil
	}
	if err == nil && p.Value.IsZero() {
		return proposer, nil
	}
	b := p.Value.Bytes32()
	return common.BytesToAddress(b[:]), err
}

// Supply is the token's supply at the cursor, in token units.
func (s *Store) Supply(ctx context.Context, dao DAO) (Uint, error) {
	return supplyAt(s.db(ctx), dao, 1<<62)
}

// Quorum is the quorum in force at the cursor, in token units.
func (s *Store) Quorum(ctx context.Context, dao DAO) (Uint, error) {
	return quorum(s.db(ctx), dao, 1<<62)
}

// Delegated is the weight delegated to anyone at the cursor, in token units.
func (s *Store) Delegated(ctx context.Context) (sum Uint, err error) {
	var votes []Uint
	err = s.db(ctx).Model(&Holder{}).Where("votes > ?", Uint{}).Pluck("votes", &votes).Error
	for _, v := range votes {
		sum = sum.Add(v)
	}
	return sum, err
}

// Steps returns what moved a proposal on, oldest first.
func (s *Store) Steps(ctx context.Context, id Uint) ([]Step, error) {
	return all[Step](s.db(ctx).Where("proposal_id = ?", id).Order("block, log"))
}

// Operations returns what the timelock said of an operation, oldest first.
func (s *Store) Operations(ctx context.Context, operation common.Hash) ([]Operation, error) {
	if operation == (common.Hash{}) {
		return nil, nil
	}
	return all[Operation](s.db(ctx).Where("operation = ?", operation).Order("block, log"))
}

// page limits a query to a page of a size, counted from 1.
func page(q *gorm.DB, number, size int) *gorm.DB {
	return q.Limit(size).Offset((max(number, 1) - 1) * size)
}
