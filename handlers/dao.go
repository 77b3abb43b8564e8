package handlers

import (
	"errors"
	"net/http"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
)

// document is the daoURI document of ERC-4824, with the addresses of the DAO's contracts.
type document struct {
	Context      string               `json:"@context"`
	Type         string               `json:"type"`
	Name         string               `json:"name"`
	Description  string               `json:"description"`
	ProposalsURI string               `json:"proposalsURI"`
	MembersURI   string               `json:"membersURI"`
	ChainID      uint64               `json:"chainId"`
	Governor     common.AddressEIP55  `json:"governor"`
	Token        common.AddressEIP55  `json:"token"`
	Timelock     *common.AddressEIP55 `json:"timelock,omitempty"`
	Contracts    []contract           `json:"contracts"`
	Record       record               `json:"record"`
}

// record is what the record is of, how far it goes and what it stands on.
type record struct {
	Family    models.Family       `json:"family"`
	Version   string              `json:"version,omitempty"`
	Timelock  models.TimelockKind `json:"timelock"`
	Grace     uint64              `json:"gracePeriod,omitempty"` // seconds
	Token     models.TokenKind    `json:"token"`
	Clock     models.ClockMode    `json:"clockMode"`
	Counting  string              `json:"countingMode"`
	Quorum    models.QuorumRule   `json:"quorum"`
	First     uint64              `json:"firstBlock"`
	Block     uint64              `json:"block"`
	Hash      common.Hash         `json:"blockHash"`
	Finalized uint64              `json:"finalizedBlock,omitempty"`
	Mode      string              `json:"history,omitempty"` // "headers" or "logs"
	Proof     string              `json:"proof,omitempty"`   // "receipts" or "bloom"
	Findings  []finding           `json:"findings"`          // what could not be established
}

// finding is something that the contracts do not tell.
type finding struct {
	What    string `json:"what"`
	Why     string `json:"why"`
	Setting string `json:"setting,omitempty"`
}

// contract names one in CAIP-10.
type contract struct {
	Name    string `json:"name"`
	Account string `json:"account"`
}

func (s *Server) showDAO(c echo.Context) error {
	b, err := s.Store.Cursor(c.Request().Context())
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return err
	}
	c.Response().Header().Set("Access-Control-Allow-Origin", "*") // the document is for other sites too
	d := document{
		Context:      "https://www.daostar.org/schemas",
		Type:         "DAO",
		Name:         s.DAO.Name,
		Description:  s.DAO.Name + " decides what it funds by the votes of its token's holders.",
		ProposalsURI: s.URL.JoinPath("proposals").String(),
		MembersURI:   s.URL.JoinPath("delegates").String(),
		ChainID:      s.DAO.ChainID,
		Governor:     common.AddressEIP55(s.DAO.Governor),
		Token:        common.AddressEIP55(s.DAO.Token.Address),
		Contracts:    []contract{s.contract("governor", s.DAO.Governor), s.contract("token", s.DAO.Token.Address)},
		Record:       s.record(b),
	}
	if s.DAO.Timelock != (common.Address{}) {
		d.Timelock = (*common.AddressEIP55)(&s.DAO.Timelock)
		d.Contracts = append(d.Contracts, s.contract("timelock", s.DAO.Timelock))
	}
	return c.JSON(http.StatusOK, d)
}

func (s *Server) contract(name string, a common.Address) contract {
	return contract{name, "eip155:" + strconv.FormatUint(s.DAO.ChainID, 10) + ":" + a.Hex()}
}

// record describes the record up to block b.
func (s *Server) record(b models.Block) record {
	st, d := s.Status(), s.DAO
	r := record{
		Family: d.Family, Version: d.Version, Timelock: d.TimelockKind, Grace: d.Grace, Token: d.TokenKind,
		Clock: d.Clock, Counting: d.CountingMode, Quorum: d.QuorumRule,
		First: d.First, Block: b.Number, Hash: b.Hash, Finalized: st.Finalized, Mode: st.Mode, Proof: st.Proof, Findings: []finding{},
	}
	for _, f := range d.Findings {
		r.Findings = append(r.Findings, finding(f))
	}
	return r
}
