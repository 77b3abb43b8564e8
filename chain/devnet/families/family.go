package families

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/devnet"
)

// The rules of those DAOs that may choose them: timepoints are blocks, but seconds for Art.
const (
	Delay     = 12
	Period    = 40
	Percent   = 30 // of the supply must take part
	Super     = 60 // of the supply in favour ends the vote early
	Late      = 15 // a quorum later than this before the end extends the vote
	Hold      = time.Hour
	LongHold  = 2 * 24 * time.Hour // the least that Compound's timelock takes
	Hundredth = 100                // seconds of Art for one block of the others
)

// The names of the families.
const (
	Governor46   = "OpenZeppelin 4.6"
	Governor49   = "OpenZeppelin 4.9"
	Compatible49 = "OpenZeppelin 4.9 as Bravo"
	Plain57      = "OpenZeppelin 5.7"
	Art57        = "OpenZeppelin 5.7 with ERC-721"
	Compound57   = "OpenZeppelin 5.7 over Compound's timelock"
	Fractional57 = "OpenZeppelin 5.7 counting fractions"
	Super57      = "OpenZeppelin 5.7 with a super quorum"
	Bravo        = "Bravo"
	Alpha        = "Alpha"
	AlphaGuarded = "Alpha with a guardian"
	AlphaQuick   = "Alpha that votes for 420 blocks" // not for 40,320, which take a minute to mine; the rest of its code is Alpha's
)

// makers deploy one DAO of a family each.
var makers = map[string]func(*deployer) DAO{
	Governor46: func(d *deployer) DAO {
		return d.controlled("Token46", "Timelock46", "Governor46", nil, big.NewInt(Delay), big.NewInt(Period), Whole(100_000), big.NewInt(Percent))
	},
	Governor49: func(d *deployer) DAO {
		return d.controlled("Token49", "Timelock49", "Governor49", nil, big.NewInt(Delay), big.NewInt(Period), Whole(100_000), big.NewInt(Percent), uint64(Late))
	},
	Plain57: func(d *deployer) DAO {
		return d.controlled("Token57", "Timelock57", "Plain57", nil, big.NewInt(Delay), uint32(Period), Whole(100_000), big.NewInt(Percent))
	},
	Super57: func(d *deployer) DAO {
		return d.controlled("Token57", "Timelock57", "Super57", nil, big.NewInt(Delay), uint32(Period), Whole(100_000), big.NewInt(Percent), big.NewInt(Super))
	},
	Art57: func(d *deployer) DAO {
		holders, _, pieces := d.holders()
		return d.controlled("Art57", "Timelock57", "Plain57", []any{holders, pieces}, big.NewInt(Delay*Hundredth), uint32(Period*Hundredth), big.NewInt(2), big.NewInt(Percent))
	},
	Compound57: func(d *deployer) DAO {
		holders, tokens, _ := d.holders()
		token, tokenABI := d.create("Token57", holders, tokens)
		timelock, _ := d.create("Timelock", d.next(1), seconds(LongHold))
		governor, asks := d.create("Compound57", token, timelock, big.NewInt(Delay), uint32(Period), Whole(100_000), big.NewInt(Percent), d.chain.Account(devnet.Treasurer))
		return DAO{Governor: governor, Timelock: timelock, Token: token, Asks: asks, TokenABI: tokenABI}
	},
	Compatible49: func(d *deployer) DAO {
		dao := d.uni()
		dao.Timelock, _ = d.create("Timelock", d.next(1), seconds(LongHold))
		dao.Governor, dao.Asks = d.create("Compatible49", dao.Token, dao.Timelock, big.NewInt(Delay), big.NewInt(Period), Whole(100_000), Whole(45_000_000))
		return dao
	},
	Fractional57: func(d *deployer) DAO {
		holders, tokens, _ := d.holders()
		token, tokenABI := d.create("Token57", holders, tokens)
		governor, asks := d.create("Fractional57", token, big.NewInt(Delay), uint32(Period), Whole(100_000), big.NewInt(Percent))
		return DAO{Governor: governor, Token: token, Asks: asks, TokenABI: tokenABI}
	},
	Alpha: func(d *deployer) DAO {
		dao := d.uni()
		dao.Timelock, _ = d.create("Timelock", d.next(1), seconds(LongHold))
		dao.Governor, dao.Asks = d.create("GovernorAlpha", dao.Timelock, dao.Token)
		return dao
	},
	AlphaQuick: func(d *deployer) DAO {
		dao := d.uni()
		dao.Timelock, _ = d.create("Timelock", d.next(1), seconds(LongHold))
		dao.Governor, dao.Asks = d.changed("GovernorAlpha", push(40_320), push(420), dao.Timelock, dao.Token)
		return dao
	},
	AlphaGuarded: func(d *deployer) DAO {
		dao := d.uni()
		dao.Timelock, _ = d.create("Timelock", d.next(1), seconds(LongHold))
		dao.Governor, dao.Asks = d.create("GovernorAlphaHarness", dao.Timelock, dao.Token, d.chain.Account(devnet.Treasurer))
		return dao
	},
	Bravo: (*deployer).bravo,
}

// Deploy deploys a DAO of a family.
func Deploy(chain *devnet.Chain, family string) (DAO, error) {
	make, known := makers[family]
	if !known {
		return DAO{}, fmt.Errorf("there is no family %q", family)
	}
	d := &deployer{chain: chain}
	dao := make(d)
	dao.Family = family
	return d.settle(dao)
}

// controlled deploys a token, a TimelockController that the governor proposes to and anybody may execute, and a
// governor whose first arguments they are.
func (d *deployer) controlled(token, timelock, governor string, supply []any, rules ...any) DAO {
	if supply == nil {
		holders, tokens, _ := d.holders()
		supply = []any{holders, tokens}
	}
	var dao DAO
	dao.Token, dao.TokenABI = d.create(token, supply...)
	dao.Timelock, _ = d.create(timelock, seconds(Hold), []common.Address{d.next(1), d.chain.Account(devnet.Treasurer)}, []common.Address{{}})
	dao.Governor, dao.Asks = d.create(governor, append([]any{dao.Token, dao.Timelock}, rules...)...)
	return dao
}

// uni deploys Uniswap's token and spreads it.
func (d *deployer) uni() (dao DAO) {
	from := d.chain.Account(devnet.Deployer)
	later := big.NewInt(d.chain.Now().Unix() + 1_000_000)
	dao.Token, dao.TokenABI = d.create("Uni", from, from, later)
	holders, tokens, _ := d.holders()
	for i := range holders {
		d.send(devnet.Deployer, dao.Token, dao.TokenABI, "transfer", holders[i], tokens[i])
	}
	return dao
}

// bravo deploys Venus' Bravo, which is Compound's with a guardian, over Uniswap's token and timelock, and hands the
// timelock over as Compound did: by an operation of its own.
func (d *deployer) bravo() DAO {
	dao := d.uni()
	admin := d.chain.Account(devnet.Deployer)
	timelock, lock := d.create("Timelock", admin, seconds(LongHold))
	alpha, _ := d.create("GovernorAlpha2", timelock, dao.Token, admin, big.NewInt(41)) // whose count Bravo goes on with
	logic, asks := d.create("GovernorBravoDelegateV1")
	dao.Timelock, dao.Asks = timelock, asks
	dao.Governor, _ = d.create("GovernorBravoDelegatorV1", timelock, dao.Token, admin, logic, big.NewInt(3600), big.NewInt(Delay), Whole(200_000), d.chain.Account(devnet.Treasurer))
	handover, err := lock.Methods["setPendingAdmin"].Inputs.Pack(dao.Governor)
	if d.err != nil || err != nil {
		return dao
	}
	eta := big.NewInt(d.chain.Now().Add(LongHold + time.Hour).Unix())
	d.send(devnet.Deployer, timelock, lock, "queueTransaction", timelock, new(big.Int), "setPendingAdmin(address)", handover, eta)
	if d.err == nil {
		d.err = d.chain.Skip(LongHold + 2*time.Hour)
	}
	d.send(devnet.Deployer, timelock, lock, "executeTransaction", timelock, new(big.Int), "setPendingAdmin(address)", handover, eta)
	d.send(devnet.Deployer, dao.Governor, asks, "_initiate", alpha)
	return dao
}

func seconds(d time.Duration) *big.Int { return big.NewInt(int64(d / time.Second)) }

// Names lists the families.
func Names() []string { return slices.Sorted(maps.Keys(makers)) }
