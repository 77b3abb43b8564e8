package main

import (
	"crypto/ecdsa"
	"encoding/binary"
	"math/big"
	"runtime"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/devnet"
)

// key is voter i's, the same in every run.
func key(i int) *ecdsa.PrivateKey {
	seed := binary.BigEndian.AppendUint64([]byte("backprop bench voter "), uint64(i))
	k, err := crypto.ToECDSA(crypto.Keccak256(seed))
	if err != nil {
		panic(err) // one hash in 2^127 is no key, and these are known to be keys
	}
	return k
}

func address(i int) common.Address { return crypto.PubkeyToAddress(key(i).PublicKey) }

// addresses are those of the first n voters.
func addresses(n int) []common.Address {
	list := make([]common.Address, n)
	each(n, func(i int) { list[i] = address(i) })
	return list
}

// holding is what voter i holds and votes with, in whole tokens.
func holding(i int) int64 { return 1 + int64(i)%100 }

// support is voter i's choice on proposal p: six in ten For, three Against, one Abstain.
func support(i, p int) uint8 {
	switch n := (i*7 + p*3) % 10; {
	case n < 6:
		return 1
	case n < 9:
		return 0
	}
	return 2
}

// each runs f for 0 to n-1 on all processors.
func each(n int, f func(int)) {
	var wait sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for w := range workers {
		wait.Go(func() {
			for i := w; i < n; i += workers {
				f(i)
			}
		})
	}
	wait.Wait()
}

var (
	signer = types.LatestSignerForChainID(big.NewInt(devnet.ChainID))
	feeCap = new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e9))
)

// signed is a transaction that calls to.
func signed(k *ecdsa.PrivateKey, nonce uint64, to common.Address, data []byte) *types.Transaction {
	return types.MustSignNewTx(k, signer, &types.DynamicFeeTx{
		ChainID: big.NewInt(devnet.ChainID), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: feeCap, Gas: 400_000, To: &to, Data: data,
	})
}
