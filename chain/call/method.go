package call

import (
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"

	"backprop/models"
)

// method is a function that only other families' governors have, by its signature.
type method struct {
	signature string
	inputs    abi.Arguments
}

// The functions of Compound's governors. Both name a proposal by its id alone; OpenZeppelin's governor in Bravo's clothes
// has them too.
var (
	proposeSigned = methodOf("propose(address[],uint256[],string[],bytes[],string)")
	queueByID     = methodOf("queue(uint256)")
	executeByID   = methodOf("execute(uint256)")
	cancelByID    = methodOf("cancel(uint256)")
	castYesNo     = methodOf("castVote(uint256,bool)")
)

// methodOf reads a signature of types that are no tuples. One that can't be read is a mistake in this file.
func methodOf(signature string) method {
	m := method{signature: signature}
	_, types, _ := strings.Cut(strings.TrimSuffix(signature, ")"), "(")
	for _, name := range strings.Split(types, ",") {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err)
		}
		m.inputs = append(m.inputs, abi.Argument{Type: t})
	}
	return m
}

// to calls the method of the DAO's governor. Arguments of another type are a mistake in this package.
func (m method) to(dao models.DAO, args ...any) Call {
	packed, err := m.inputs.Pack(args...)
	if err != nil {
		panic(err)
	}
	return to(dao, dao.Governor, m.signature, append(models.Selector(m.signature), packed...))
}
