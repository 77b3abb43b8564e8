// Package families deploys a real DAO of each family of governors on the local chain, for tests: OpenZeppelin's 4.x and
// 5.x, Compound's Bravo and Alpha. contracts/ holds their published code; contracts/families/generate.sh in the folder
// of Solidity writes it again.
package families

import (
	"embed"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

//go:embed contracts/*.json
var files embed.FS

// Contract is what is needed to deploy a contract and to speak to it.
type Contract struct {
	Source   string        // the package that it is published in
	Licence  string        // of the source
	ABI      abi.ABI       // also of the constructor
	Bytecode hexutil.Bytes // for deployment, without arguments
}

// Read returns a contract by its name in Solidity.
func Read(name string) (c Contract, err error) {
	raw, err := files.ReadFile("contracts/" + name + ".json")
	if err != nil {
		return c, fmt.Errorf("contract %s: %w", name, err)
	}
	if err := json.Unmarshal(raw, &c); err != nil {
		return c, fmt.Errorf("contract %s: %w", name, err)
	}
	return c, nil
}
