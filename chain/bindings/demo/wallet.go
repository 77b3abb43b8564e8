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
	ABI: "[{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"constructor\",\"inputs\":[{\"name\":\"owner_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"DemoWalletUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"function\",\"name\":\"isValidSignature\",\"inputs\":[{\"name\":\"hash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"stateMutability\":\"payable\"}]",
	ID:  "DemoWallet",
	Bin: "0x60a034607357601f6104fb38819003918201601f19168301916001600160401b03831184841017607757808492602094604052833981010312607357516001600160a01b038116810360735760805260405161046f908161008c823960805181818160820152818161012601526101e30152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe6080604052600436101561001a575b3615610018575f80fd5b005b5f3560e01c80631626ba7e146101555780638da5cb5b146101115763b61d27f60361000e57606036600319011261010d576004356001600160a01b038116810361010d5760443567ffffffffffffffff811161010d5761007e90369060040161022c565b91907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036100fa576020926040926100c86100ce9360243593369161025a565b90610300565b815192839181835280519182918282860152018484015e5f828201840152601f01601f19168101030190f35b63e8ede8c160e01b5f523360045260245ffd5b5f80fd5b3461010d575f36600319011261010d576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461010d57604036600319011261010d5760243567ffffffffffffffff811161010d5761019361018c61019b92369060040161022c565b369161025a565b6004356102c6565b506004811015610218571590816101e1575b50156101d1576020630b135d3f60e11b5b6040516001600160e01b03199091168152f35b60206001600160e01b03196101be565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b039081169116149050816101ad565b634e487b7160e01b5f52602160045260245ffd5b9181601f8401121561010d5782359167ffffffffffffffff831161010d576020838186019501011161010d57565b92919267ffffffffffffffff82116102b25760405191601f8101601f19908116603f0116830167ffffffffffffffff8111848210176102b25760405282948184528183011161010d578281602093845f960137010152565b634e487b7160e01b5f52604160045260245ffd5b81519190604183036102f6576102ef9250602082015190606060408401519301515f1a906103ac565b9192909190565b50505f9160029190565b9180471061039657815f92916020849351920190855af18080610383575b1561033e5750506040513d81523d5f602083013e60203d82010160405290565b1561036357639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b3d15610374576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b503d15158061031e5750813b151561031e565b4763cf47918160e01b5f5260045260245260445ffd5b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161042e579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610423575f516001600160a01b0381161561041957905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056fea2646970667358221220e9f45e229e6c248667924584d446b9f244a92c93c59dd5b80b1fc9c3ef8fe91e64736f6c63430008250033",
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
	if bytes.Equal(raw[:4], demoWallet.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return demoWallet.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWallet.abi.Errors["DemoWalletUnauthorized"].ID.Bytes()[:4]) {
		return demoWallet.UnpackDemoWalletUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWallet.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return demoWallet.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoWallet.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return demoWallet.UnpackInsufficientBalanceError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemoWalletAddressEmptyCode represents a AddressEmptyCode error raised by the DemoWallet contract.
type DemoWalletAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func DemoWalletAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (demoWallet *DemoWallet) UnpackAddressEmptyCodeError(raw []byte) (*DemoWalletAddressEmptyCode, error) {
	out := new(DemoWalletAddressEmptyCode)
	if err := demoWallet.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
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

// DemoWalletInsufficientBalance represents a InsufficientBalance error raised by the DemoWallet contract.
type DemoWalletInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func DemoWalletInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (demoWallet *DemoWallet) UnpackInsufficientBalanceError(raw []byte) (*DemoWalletInsufficientBalance, error) {
	out := new(DemoWalletInsufficientBalance)
	if err := demoWallet.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}
