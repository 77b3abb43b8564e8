package chain

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// grants looks whether the escrow and the distributor that the operator named are this DAO's: they commit its money, and
// send it back to it alone.
func (d *discovery) grants() error {
	d.dao.Escrow, d.dao.Distributor = d.settings.Escrow, d.settings.Distributor
	if err := d.belongs(d.dao.Escrow, "escrow", "grantCount()"); err != nil {
		return err
	}
	if err := d.belongs(d.dao.Distributor, "distributor", "roundCount()"); err != nil {
		return err
	}
	if !d.dao.Grants() {
		return nil
	}
	if votes, said := d.address(d.dao.Escrow, "votes()"); !said || votes != d.dao.Token.Address {
		return d.fail("the escrow %s weighs objections by the votes of %s, and the governor's token is %s; give this DAO's own by --escrow, or --escrow none", d.dao.Escrow, votes, d.dao.Token.Address)
	}
	if by, _ := d.address(d.dao.Escrow, "governor()"); by != d.dao.Governor {
		d.find("how long a dispute lasts at least", fmt.Sprintf("the escrow %s derives it from the delays of another governor, %s", d.dao.Escrow, by), "")
	}
	if delay, _ := d.number(d.dao.Escrow, "payoutDelay()"); delay != models.U(models.PayoutTime) {
		d.find("when a payout address can be confirmed", fmt.Sprintf("the escrow %s lets %s seconds go by", d.dao.Escrow, delay), "")
	}
	return d.err
}

// belongs looks whether a contract is what it is named as, with this DAO's treasury.
func (d *discovery) belongs(a common.Address, flag, function string) error {
	switch {
	case a == common.Address{}:
		return nil
	case !d.deployed(a):
		return d.fail("there is no contract at %s; give the right address by --%s, or --%s none", a, flag, flag)
	case !d.has(a, function):
		return d.fail("%s is no %s known here: it has no %s; give the right address by --%s, or --%s none", a, flag, function, flag, flag)
	}
	treasury, said := d.address(a, "treasury()")
	if !said || treasury != d.dao.Treasury() {
		return d.fail("the treasury of the %s %s is %s, and this DAO's is %s; give this DAO's own by --%s, or --%s none", flag, a, treasury, d.dao.Treasury(), flag, flag)
	}
	return d.err
}
