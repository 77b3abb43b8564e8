package devnet

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
)

// settle deploys what holds the DAO's grants and rewards. Grants may be in ETH, DUSD and GRAD; the governor's guardian
// watches over them too. Whoever deploys has no role in either.
func (d *DAO) settle(chain *Chain) (err error) {
	tokens := []common.Address{{}, d.Dollar, d.Token}
	escrow := append(common.FromHex(bindings.EscrowMetaData.Bin),
		bindings.NewEscrow().PackConstructor(d.Timelock, d.Governor, d.Token, chain.Account(Treasurer), tokens)...)
	if d.Escrow, err = chain.create(escrow); err != nil {
		return fmt.Errorf("escrow: %w", err)
	}
	distributor := append(common.FromHex(bindings.DistributorMetaData.Bin), bindings.NewDistributor().PackConstructor(d.Timelock)...)
	if d.Distributor, err = chain.create(distributor); err != nil {
		return fmt.Errorf("distributor: %w", err)
	}
	return nil
}

// create deploys a contract from the deployer's account.
func (c *Chain) create(code []byte) (common.Address, error) {
	receipt, err := c.Send(Deployer, nil, nil, code)
	if err != nil {
		return common.Address{}, err
	}
	return receipt.ContractAddress, nil
}
