// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package demo

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// DemoWalletMetaData contains all meta data concerning the DemoWallet contract.
var DemoWalletMetaData = bind.MetaData{
	ABI: "[{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"DemoWalletUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"function\",\"name\":\"isValidSignature\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"payable\"}]",
	ID:  "DemoWallet",
	Bin: "0x60a034607357601f6104ad38819003918201601f19168301916001600160401b03831184841017607757808492602094604052833981010312607357516001600160a01b0381168103607357608052604051610421908161008c823960805181818160810152818161015701526102310152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c80631626ba7e146101865780638da5cb5b146101425763b61d27f60361000e57606036600319011261013e576004356001600160a01b038116810361013e5760443567ffffffffffffffff811161013e5761007e90369060040161027a565b917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316330361012b575f806100f792856040956020978751928392833781018481520391602435905af13d15610123573d906100e96100e4836102e2565b6102a8565b9182523d5f8684013e610338565b815192839181835280519182918282860152018484015e5f828201840152601f01601f19168101030190f35b606090610338565b63e8ede8c160e01b5f523360045260245ffd5b5f80fd5b3461013e575f36600319011261013e576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461013e57604036600319011261013e5760243567ffffffffffffffff811161013e576101b790369060040161027a565b6101c36100e4826102e2565b90808252368184011161013e576020815f926101e99583860137830101526004356102fe565b5060048110156102665715908161022f575b501561021f576020630b135d3f60e11b5b6040516001600160e01b03199091168152f35b60206001600160e01b031961020c565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081169116149050816101fb565b634e487b7160e01b5f52602160045260245ffd5b9181601f8401121561013e5782359167ffffffffffffffff831161013e576020838186019501011161013e57565b6040519190601f01601f1916820167ffffffffffffffff8111838210176102ce57604052565b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff81116102ce57601f01601f191660200190565b815191906041830361032e576103279250602082015190606060408401519301515f1a9061035e565b9192909190565b50505f9160029190565b156103405790565b80511561034f57602081519101fd5b63d6bda27560e01b5f5260045ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116103e0579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156103d5575f516001600160a01b038116156103cb57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea2646970667358221220d7dd3462f88f58b6109ce5249885faf8a9fb99fe7a2ffca100c485afbdefa4e064736f6c63430008250033",
}

// DemoWallet is an auto generated Go binding around an Ethereum contract.
type DemoWallet struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoWallet) GetABI() abi.ABI {
	return c.abi
}

// NewDemoWallet creates a new instance of DemoWallet.
func NewDemoWallet() *DemoWallet {
	parsed, err := DemoWalletMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoWallet{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoWallet) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address owner_) returns()
func (demoWallet *DemoWallet) PackConstructor(owner_ common.Address) []byte {
	enc, err := demoWallet.abi.Pack("", owner_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61d27f6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address to, uint256 value, bytes data) payable returns(bytes)
func (demoWallet *DemoWallet) PackExecute(to common.Address, value *big.Int, data []byte) []byte {
	enc, err := demoWallet.abi.Pack("execute", to, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61d27f6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address to, uint256 value, bytes data) payable returns(bytes)
func (demoWallet *DemoWallet) TryPackExecute(to common.Address, value *big.Int, data []byte) ([]byte, error) {
	return demoWallet.abi.Pack("execute", to, value, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb61d27f6.
//
// Solidity: function execute(address to, uint256 value, bytes data) payable returns(bytes)
func (demoWallet *DemoWallet) UnpackExecute(data []byte) ([]byte, error) {
	out, err := demoWallet.abi.Unpack("execute", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
	return out0, nil
}

// PackIsValidSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1626ba7e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isValidSignature(bytes32 hash, bytes signature) view returns(bytes4)
func (demoWallet *DemoWallet) PackIsValidSignature(hash [32]byte, signature []byte) []byte {
	enc, err := demoWallet.abi.Pack("isValidSignature", hash, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsValidSignature is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1626ba7e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isValidSignature(bytes32 hash, bytes signature) view returns(bytes4)
func (demoWallet *DemoWallet) TryPackIsValidSignature(hash [32]byte, signature []byte) ([]byte, error) {
	return demoWallet.abi.Pack("isValidSignature", hash, signature)
}

// UnpackIsValidSignature is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1626ba7e.
//
// Solidity: function isValidSignature(bytes32 hash, bytes signature) view returns(bytes4)
func (demoWallet *DemoWallet) UnpackIsValidSignature(data []byte) ([4]byte, error) {
	out, err := demoWallet.abi.Unpack("isValidSignature", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (demoWallet *DemoWallet) PackOwner() []byte {
	enc, err := demoWallet.abi.Pack("owner")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owner() view returns(address)
func (demoWallet *DemoWallet) TryPackOwner() ([]byte, error) {
	return demoWallet.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (demoWallet *DemoWallet) UnpackOwner(data []byte) (common.Address, error) {
	out, err := demoWallet.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (demoWallet *DemoWallet) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demoWallet.abi.Errors["DemoWalletUnauthorized"].ID.Bytes()[:4]) {
		return demoWallet.UnpackDemoWalletUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWallet.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return demoWallet.UnpackFailedCallError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemoWalletDemoWalletUnauthorized represents a DemoWalletUnauthorized error raised by the DemoWallet contract.
type DemoWalletDemoWalletUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DemoWalletUnauthorized(address caller)
func DemoWalletDemoWalletUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0xe8ede8c1a18d404ee3e8ce6075cb1245a35eb2ad509321d46c06345b68a9dc62")
}

// UnpackDemoWalletUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DemoWalletUnauthorized(address caller)
func (demoWallet *DemoWallet) UnpackDemoWalletUnauthorizedError(raw []byte) (*DemoWalletDemoWalletUnauthorized, error) {
	out := new(DemoWalletDemoWalletUnauthorized)
	if err := demoWallet.abi.UnpackIntoInterface(out, "DemoWalletUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoWalletFailedCall represents a FailedCall error raised by the DemoWallet contract.
type DemoWalletFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DemoWalletFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (demoWallet *DemoWallet) UnpackFailedCallError(raw []byte) (*DemoWalletFailedCall, error) {
	out := new(DemoWalletFailedCall)
	if err := demoWallet.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}
