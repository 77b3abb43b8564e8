package handlers

import (
	"net/http"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"
)

// document is the daoURI document of ERC-4824, with the addresses of the DAO's contracts.
type document struct {
	Context      string              `json:"@context"`
	Type         string              `json:"type"`
	Name         string              `json:"name"`
	Description  string              `json:"description"`
	ProposalsURI string              `json:"proposalsURI"`
	MembersURI   string              `json:"membersURI"`
	ChainID      uint64              `json:"chainId"`
	Governor     common.AddressEIP55 `json:"governor"`
	Token        common.AddressEIP55 `json:"token"`
	Timelock     common.AddressEIP55 `json:"timelock"`
	Contracts    []contract          `json:"contracts"`
}

// contract names one in CAIP-10.
type contract struct {
	Name    string `json:"name"`
	Account string `json:"account"`
}

func (s *Server) showDAO(c echo.Context) error {
	account := func(a common.Address) string {
		return "eip155:" + strconv.FormatUint(s.DAO.ChainID, 10) + ":" + a.Hex()
	}
	c.Response().Header().Set("Access-Control-Allow-Origin", "*") // the document is for other sites too
	return c.JSON(http.StatusOK, document{
		Context:      "https://www.daostar.org/schemas",
		Type:         "DAO",
		Name:         s.DAO.Name,
		Description:  s.DAO.Name + " funds open machine-learning work by the votes of its token's holders.",
		ProposalsURI: s.URL.JoinPath("proposals").String(),
		MembersURI:   s.URL.JoinPath("delegates").String(),
		ChainID:      s.DAO.ChainID,
		Governor:     common.AddressEIP55(s.DAO.Governor),
		Token:        common.AddressEIP55(s.DAO.Token.Address),
		Timelock:     common.AddressEIP55(s.DAO.Timelock),
		Contracts: []contract{
			{"governor", account(s.DAO.Governor)},
			{"token", account(s.DAO.Token.Address)},
			{"timelock", account(s.DAO.Timelock)},
		},
	})
}
