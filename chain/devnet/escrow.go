package devnet

import (
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
)

// settle deploys what holds the DAO's grants and rewards. Neither gives a role to whoever deploys it.
func (d *DAO) settle(chain *Chain) (err error) {
	distributor := append(common.FromHex(bindings.DistributorMetaData.Bin), bindings.NewDistributor().PackConstructor(d.Timelock)...)
	d.Distributor, err = chain.create(distributor)
	return err
}

// create deploys a contract from the deployer's account.
func (c *Chain) create(code []byte) (common.Address, error) {
	receipt, err := c.Send(Deployer, nil, nil, code)
	if err != nil {
		return common.Address{}, err
	}
	return receipt.ContractAddress, nil
}
