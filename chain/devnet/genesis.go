package devnet

import (
	"maps"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// ChainID is the id that development chains share.
const ChainID = 31337

const (
	gasLimit     = 60_000_000
	richInEther  = 10_000
	genesisTimes = "genesis-time"
)

// coinbase receives the fees. It is nobody's address.
var coinbase = common.HexToAddress("0x00000000000000000000000000000000C01bA5e0")

// genesis is block 0: every fork that mainnet has had, Multicall3, the contracts of Safe, the accounts rich in ETH, and others.
func genesis(at time.Time, rich []common.Address, others types.GenesisAlloc, gas uint64) (*core.Genesis, error) {
	alloc := core.SystemContractAllocs()
	var err error
	if alloc[Multicall], err = multicall(); err != nil {
		return nil, err
	}
	wallets, err := safeAccounts()
	if err != nil {
		return nil, err
	}
	maps.Copy(alloc, wallets)
	balance := new(big.Int).Mul(big.NewInt(richInEther), big.NewInt(params.Ether))
	for _, address := range rich {
		alloc[address] = types.Account{Balance: balance}
	}
	maps.Copy(alloc, others)
	return &core.Genesis{
		Config:     chainConfig(),
		Timestamp:  uint64(at.Unix()),
		GasLimit:   gas,
		BaseFee:    big.NewInt(params.InitialBaseFee),
		Difficulty: new(big.Int),
		Alloc:      alloc,
	}, nil
}

func chainConfig() *params.ChainConfig {
	config := *params.AllDevChainProtocolChanges
	config.ChainID = big.NewInt(ChainID)
	config.BogotaTime = nil
	config.BPO1Time = new(uint64)
	config.BPO2Time = new(uint64)
	config.BlobScheduleConfig = params.MainnetChainConfig.BlobScheduleConfig
	config.DepositContractAddress = params.MainnetChainConfig.DepositContractAddress
	return &config
}

// genesisTime remembers the time of block 0 beside the chain: another time would be another chain.
// It is written before the chain is, so that a stop between the two is harmless.
func genesisTime(dir string, wanted time.Time) (time.Time, error) {
	if dir == "" {
		return wanted, nil
	}
	path := filepath.Join(dir, genesisTimes)
	text, err := os.ReadFile(path)
	if os.IsNotExist(err) {
		return wanted, writeFile(path, strconv.FormatInt(wanted.Unix(), 10)+"\n")
	}
	if err != nil {
		return time.Time{}, err
	}
	seconds, err := strconv.ParseInt(strings.TrimSpace(string(text)), 10, 64)
	return time.Unix(seconds, 0), err
}

// writeFile replaces a file as a whole: after a crash it holds the old text or the new one.
func writeFile(path, text string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	if _, err = file.WriteString(text); err == nil {
		err = file.Sync()
	}
	if closing := file.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}
