package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/devnet"
)

// record is dao.json: the sample DAO, and the chain that it is on. It is written when the story has been told to its
// end, and so also says that it has.
type record struct {
	ChainID int         `json:"chainId"`
	Genesis common.Hash `json:"genesis"`
	devnet.DAO
}

// errCutShort is the error for a chain with a beginning of a story and no record.
var errCutShort = errors.New("the sample's story was cut short")

// tell gives a new chain its DAO and story, and finds those of an old one.
func tell(chain *devnet.Chain, path string) (record, error) {
	genesis, head, err := ends(chain)
	if err != nil {
		return record{}, err
	}
	told, err := read(path)
	switch {
	case err == nil && told.Genesis == genesis && head > 0:
		return told, nil
	case err == nil:
		return record{}, fmt.Errorf("%s belongs to another chain: delete the folder that it is in (make clean)", path)
	case !errors.Is(err, os.ErrNotExist):
		return record{}, err
	case head > 0:
		return record{}, errCutShort
	}
	told = record{ChainID: devnet.ChainID, Genesis: genesis}
	if told.DAO, err = devnet.Deploy(chain); err != nil {
		return record{}, err
	}
	if err := devnet.Tell(chain, told.DAO); err != nil {
		return record{}, err
	}
	return told, write(path, told)
}

// ends gives the hash of the chain's first block and the number of its last.
func ends(chain *devnet.Chain) (genesis common.Hash, head uint64, err error) {
	first, err := chain.Client().HeaderByNumber(context.Background(), new(big.Int))
	if err != nil {
		return common.Hash{}, 0, err
	}
	head, err = chain.Client().BlockNumber(context.Background())
	return first.Hash(), head, err
}

func read(path string) (record, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return record{}, err
	}
	var told record
	if err := json.Unmarshal(raw, &told); err != nil {
		return record{}, fmt.Errorf("%s: %w", path, err)
	}
	return told, nil
}

// write replaces the file as a whole, so that it is never seen half-written.
func write(path string, told record) error {
	raw, err := json.MarshalIndent(told, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(path+".new", append(raw, '\n'), 0o644); err != nil {
		return err
	}
	return os.Rename(path+".new", path)
}
