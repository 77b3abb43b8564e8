package devnet

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/chain/bindings/demo"
)

// The accounts with a part in the demo. The rest, 5 to 14, are holders and delegates, three of whom review grants.
const (
	Deployer = iota
	Voter
	Proposer  // and steward of the programs
	Treasurer // and guardian
	Newcomer
	Reviewer  = 12
	Reviewer2 = 13
	Reviewer3 = 10
	Grantee   = 15
)

// The demo DAO's rules; times in seconds, GRAD in whole tokens.
const (
	votingDelay   = 24 * 3600
	votingPeriod  = 5 * 24 * 3600
	minDelay      = 2 * 24 * 3600
	lateExtension = 24 * 3600
	threshold     = 250_000
	quorumPercent = 4
	supply        = 100_000_000
	treasuryEther = 410
	treasuryDUSD  = 4_300_000
	dollarSupply  = 10_000_000
)

// holdings are the GRAD of each account, in whole tokens. The treasury holds what is left of the supply.
var holdings = [Accounts]int64{
	Voter: 4_000_000, Proposer: 1_000_000, Treasurer: 500_000,
	5: 2_400_000, 6: 1_800_000, 7: 1_250_000, 8: 3_100_000, 9: 900_000, 10: 640_000,
	11: 760_000, 12: 420_000, 13: 310_000, 14: 2_200_000, 15: 150_000,
}

// DAO is where the demo DAO's contracts are. Dollar is the ERC-20 that its treasury lists; Escrow and Distributor hold
// grants and rewards.
type DAO struct {
	Governor    common.Address `json:"governor"`
	Token       common.Address `json:"token"`
	Timelock    common.Address `json:"timelock"`
	Dollar      common.Address `json:"dollar"`
	Escrow      common.Address `json:"escrow"`
	Distributor common.Address `json:"distributor"`
}

// Deploy launches Gradient Commons: its contracts, those of its grants and rewards, 400 ETH and 4,000,000 DUSD in the
// treasury, and the voter's, the proposer's and the treasurer's GRAD delegated to themselves. There is no proposal yet.
func Deploy(chain *Chain) (DAO, error) {
	dao, err := launch(chain)
	if err != nil {
		return DAO{}, fmt.Errorf("deploy: %w", err)
	}
	if err := fund(chain, &dao); err != nil {
		return DAO{}, fmt.Errorf("fund the treasury: %w", err)
	}
	if err := dao.settle(chain); err != nil {
		return DAO{}, fmt.Errorf("deploy for grants: %w", err)
	}
	for _, account := range []int{Voter, Proposer, Treasurer} {
		if err := dao.delegate(chain, account, account); err != nil {
			return DAO{}, fmt.Errorf("delegate: %w", err)
		}
	}
	return dao, nil
}

func launch(chain *Chain) (DAO, error) {
	contract := bindings.NewLaunch()
	config := launchConfig(chain)
	code := append(common.FromHex(bindings.LaunchMetaData.Bin), contract.PackConstructor(config)...)
	receipt, err := chain.Send(Deployer, nil, nil, code)
	if err != nil {
		return DAO{}, err
	}
	for _, log := range receipt.Logs {
		if log.Address != receipt.ContractAddress {
			continue
		}
		event, err := contract.UnpackLaunchedEvent(log)
		if err != nil {
			return DAO{}, err
		}
		return DAO{Governor: event.Governor, Token: event.Token, Timelock: event.Timelock}, nil
	}
	return DAO{}, fmt.Errorf("the launch at %s did not report its contracts", receipt.ContractAddress)
}

func launchConfig(chain *Chain) bindings.LaunchConfig {
	config := bindings.LaunchConfig{
		TokenName:         "Gradient",
		TokenSymbol:       "GRAD",
		GovernorName:      "Gradient Commons",
		MinDelay:          big.NewInt(minDelay),
		VotingDelay:       big.NewInt(votingDelay),
		VotingPeriod:      votingPeriod,
		ProposalThreshold: ether(threshold),
		QuorumNumerator:   big.NewInt(quorumPercent),
		VoteExtension:     big.NewInt(lateExtension),
		Guardian:          chain.Account(Treasurer),
	}
	rest := int64(supply)
	for account, amount := range holdings {
		if amount == 0 {
			continue
		}
		config.Holders = append(config.Holders, chain.Account(account))
		config.Amounts = append(config.Amounts, ether(amount))
		rest -= amount
	}
	config.TreasuryAmount = ether(rest)
	return config
}

func fund(chain *Chain, dao *DAO) error {
	contract := demo.NewDemoDollar()
	code := append(common.FromHex(demo.DemoDollarMetaData.Bin),
		contract.PackConstructor(chain.Account(Deployer), dollars(dollarSupply))...)
	receipt, err := chain.Send(Deployer, nil, nil, code)
	if err != nil {
		return err
	}
	dao.Dollar = receipt.ContractAddress
	if _, err := chain.Send(Deployer, &dao.Dollar, nil, contract.PackTransfer(dao.Timelock, dollars(treasuryDUSD))); err != nil {
		return err
	}
	_, err = chain.Send(Deployer, &dao.Timelock, ether(treasuryEther), nil)
	return err
}

func (d DAO) delegate(chain *Chain, from, to int) error {
	_, err := chain.Send(from, &d.Token, nil, bindings.NewToken().PackDelegate(chain.Account(to)))
	return err
}

// ether gives n tokens of 18 decimals in their smallest unit: ETH in wei, or GRAD.
func ether(n int64) *big.Int { return units(n, 18) }

// dollars gives n DUSD in their smallest unit.
func dollars(n int64) *big.Int { return units(n, 6) }

func units(n, decimals int64) *big.Int {
	scale := new(big.Int).Exp(big.NewInt(10), big.NewInt(decimals), nil)
	return scale.Mul(scale, big.NewInt(n))
}
