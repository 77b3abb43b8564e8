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

// DemoStandInMetaData contains all meta data concerning the DemoStandIn contract.
var DemoStandInMetaData = bind.MetaData{
	ABI: "[{\"type\":\"fallback\",\"stateMutability\":\"payable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"beside\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"owner\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"renounceOwnership\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"withdraw\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"DemoStandInUnsent\",\"inputs\":[]},{\"type\":\"function\",\"name\":\"addController\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"controllers\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"multiSend\",\"inputs\":[{\"name\":\"transactions\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"names\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nodes\",\"inputs\":[{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"removeController\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"upgrade\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"DemoStandInTaken\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"DemoStandInUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"function\",\"name\":\"setController\",\"inputs\":[{\"name\":\"controller\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"enabled\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setResolver\",\"inputs\":[{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSubnodeOwner\",\"inputs\":[{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"Called\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"selector\",\"type\":\"bytes4\",\"indexed\":true,\"internalType\":\"bytes4\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"register\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setSubnodeOwner\",\"inputs\":[{\"name\":\"node\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"label\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"}]",
	ID:  "DemoStandIn",
	Bin: "0x60808060405234601557610979908161001a8239f35b5f80fdfe608080604052600436101561006f575b50361561006d575f546001600160a01b03168015159081610062575b5061004f5763ffffffff60e01b5f3516335f5160206109245f395f51905f525f80a3005b6335708fe360e01b5f523360045260245ffd5b90503314155f61002b565b005b5f905f35908160e01c90816306ab592314610812575080630ff8e3a0146107ea5780631896f70a146107915780633ccfd60b1461071457806345977d03146106485780634622ab0314610616578063715018a6146105be5780638cb8ecec146105235780638d80ff0a1461044b5780638da5cb5b14610424578063a7fc7a07146103be578063d86e697d1461038c578063da8c229e1461034f578063e0dba60f146102d9578063f6a74ed7146102765763fca247ac1461012f575061000f565b34610260576060366003190112610260576004359161014c6108a5565b92335f52600260205260ff60405f2054161561004f575f818152600460205260409020546001600160a01b0316610264575f81815260046020526040902080546001600160a01b0319166001600160a01b03868116919091179091556001541693843b15610260576040516306ab592360e01b81527f93cdeb708b7545dc668eb9280176169d1c33cfd8ed6f04690a0bcc88a93fc4ae600482015260248101929092526001600160a01b03166044820152925f908490606490829084905af192831561025557602093610242575b50604051916001600160e01b0319169033905f5160206109245f395f51905f529080a3428152f35b61024e91505f906108d1565b5f5f61021a565b6040513d5f823e3d90fd5b5f80fd5b63067179cb60e01b5f5260045260245ffd5b5034610260576020366003190112610260576102906108bb565b5f546001600160a01b0316330361004f5760018060a01b03165f52600260205260405f2060ff19815416905563ffffffff60e01b16335f5160206109245f395f51905f525f80a3005b5034610260576040366003190112610260576102f36108bb565b60243590811515809203610260575f546001600160a01b0316330361004f5760018060a01b03165f52600260205260405f209060ff8019835416911617905563ffffffff60e01b16335f5160206109245f395f51905f525f80a3005b34610260576020366003190112610260576001600160a01b036103706108bb565b165f526002602052602060ff60405f2054166040519015158152f35b34610260576020366003190112610260576004355f526003602052602060018060a01b0360405f205416604051908152f35b5034610260576020366003190112610260576103d86108bb565b5f546001600160a01b0316330361004f5760018060a01b03165f52600260205260405f20600160ff1982541617905563ffffffff60e01b16335f5160206109245f395f51905f525f80a3005b34610260575f366003190112610260575f546040516001600160a01b039091168152602090f35b60203660031901126102605760043567ffffffffffffffff8111610260573660238201121561026057806004013561048281610907565b9161049060405193846108d1565b818352366024838301011161026057815f9260246020930183860137830101525f5b815181101561006d5760758183015f80602183015160601c92603581015160558201519586920190855af1156105115750806055016055116104fd57605590820101809111156104b2575b634e487b7160e01b5f52601160045260245ffd5b6335708fe360e01b5f5260045260245ffd5b50346102605760403660031901126102605761053d6108a5565b335f52600260205260ff60405f2054161561004f5760405160208101905f82526004356040820152604081526105746060826108d1565b5190205f52600360205260405f209060018060a01b03166bffffffffffffffffffffffff60a01b82541617905563ffffffff60e01b16335f5160206109245f395f51905f525f80a3005b5034610260575f366003190112610260575f546001600160a01b038116330361004f5761dead906bffffffffffffffffffffffff60a01b16175f5563ffffffff60e01b16335f5160206109245f395f51905f525f80a3005b34610260576020366003190112610260576004355f526004602052602060018060a01b0360405f205416604051908152f35b5034610260576020366003190112610260575f602060018060a01b03600154166064604051809481936323b872dd60e01b835233600484015230602484015264e8d4a510006004350460448401525af1908115610255575f916106d9575b50156106ca576001600160e01b031916335f5160206109245f395f51905f525f80a3005b63109bea9d60e11b5f5260045ffd5b90506020813d60201161070c575b816106f4602093836108d1565b810103126102605751801515810361026057826106a6565b3d91506106e7565b5034610260575f366003190112610260575f546001600160a01b03163381900361004f575f8080809347905af13d1561078c573d61075181610907565b9061075f60405192836108d1565b81525f60203d92013e5b156106ca576001600160e01b031916335f5160206109245f395f51905f525f80a3005b610769565b5034610260576040366003190112610260576107ab6108a5565b506004355f908152600360205260409020546001600160a01b0316330361004f576001600160e01b031916335f5160206109245f395f51905f525f80a3005b34610260575f366003190112610260576001546040516001600160a01b039091168152602090f35b346102605760603660031901126102605760443590600435906001600160a01b0383168303610260575f828152600360205260409020546001600160a01b0316330361004f57602081019182526024356040820152604081526108766060826108d1565b5190205f90815260036020526040902080546001600160a01b0319166001600160a01b03909216919091179055005b602435906001600160a01b038216820361026057565b600435906001600160a01b038216820361026057565b90601f8019910116810190811067ffffffffffffffff8211176108f357604052565b634e487b7160e01b5f52604160045260245ffd5b67ffffffffffffffff81116108f357601f01601f19166020019056fe0ff989dbe5be5e5cda468d39ea9cc27795a287ad352b21e65f0558ceca313c68a264697066735822122089c040c1efcd41d578c3ece7f629c8303fba7f36e1600e24a19e2e3d3435fcc464736f6c63430008250033",
}

// DemoStandIn is an auto generated Go binding around an Ethereum contract.
type DemoStandIn struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *DemoStandIn) GetABI() abi.ABI {
	return c.abi
}

// NewDemoStandIn creates a new instance of DemoStandIn.
func NewDemoStandIn() *DemoStandIn {
	parsed, err := DemoStandInMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &DemoStandIn{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *DemoStandIn) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackAddController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7fc7a07.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addController(address controller) returns()
func (demoStandIn *DemoStandIn) PackAddController(controller common.Address) []byte {
	enc, err := demoStandIn.abi.Pack("addController", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7fc7a07.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addController(address controller) returns()
func (demoStandIn *DemoStandIn) TryPackAddController(controller common.Address) ([]byte, error) {
	return demoStandIn.abi.Pack("addController", controller)
}

// PackBeside is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ff8e3a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function beside() view returns(address)
func (demoStandIn *DemoStandIn) PackBeside() []byte {
	enc, err := demoStandIn.abi.Pack("beside")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBeside is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0ff8e3a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function beside() view returns(address)
func (demoStandIn *DemoStandIn) TryPackBeside() ([]byte, error) {
	return demoStandIn.abi.Pack("beside")
}

// UnpackBeside is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0ff8e3a0.
//
// Solidity: function beside() view returns(address)
func (demoStandIn *DemoStandIn) UnpackBeside(data []byte) (common.Address, error) {
	out, err := demoStandIn.abi.Unpack("beside", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackControllers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda8c229e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function controllers(address account) view returns(bool)
func (demoStandIn *DemoStandIn) PackControllers(account common.Address) []byte {
	enc, err := demoStandIn.abi.Pack("controllers", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackControllers is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda8c229e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function controllers(address account) view returns(bool)
func (demoStandIn *DemoStandIn) TryPackControllers(account common.Address) ([]byte, error) {
	return demoStandIn.abi.Pack("controllers", account)
}

// UnpackControllers is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda8c229e.
//
// Solidity: function controllers(address account) view returns(bool)
func (demoStandIn *DemoStandIn) UnpackControllers(data []byte) (bool, error) {
	out, err := demoStandIn.abi.Unpack("controllers", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMultiSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d80ff0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multiSend(bytes transactions) payable returns()
func (demoStandIn *DemoStandIn) PackMultiSend(transactions []byte) []byte {
	enc, err := demoStandIn.abi.Pack("multiSend", transactions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMultiSend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d80ff0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multiSend(bytes transactions) payable returns()
func (demoStandIn *DemoStandIn) TryPackMultiSend(transactions []byte) ([]byte, error) {
	return demoStandIn.abi.Pack("multiSend", transactions)
}

// PackNames is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4622ab03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function names(uint256 id) view returns(address)
func (demoStandIn *DemoStandIn) PackNames(id *big.Int) []byte {
	enc, err := demoStandIn.abi.Pack("names", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNames is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4622ab03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function names(uint256 id) view returns(address)
func (demoStandIn *DemoStandIn) TryPackNames(id *big.Int) ([]byte, error) {
	return demoStandIn.abi.Pack("names", id)
}

// UnpackNames is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4622ab03.
//
// Solidity: function names(uint256 id) view returns(address)
func (demoStandIn *DemoStandIn) UnpackNames(data []byte) (common.Address, error) {
	out, err := demoStandIn.abi.Unpack("names", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd86e697d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodes(bytes32 node) view returns(address)
func (demoStandIn *DemoStandIn) PackNodes(node [32]byte) []byte {
	enc, err := demoStandIn.abi.Pack("nodes", node)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd86e697d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodes(bytes32 node) view returns(address)
func (demoStandIn *DemoStandIn) TryPackNodes(node [32]byte) ([]byte, error) {
	return demoStandIn.abi.Pack("nodes", node)
}

// UnpackNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd86e697d.
//
// Solidity: function nodes(bytes32 node) view returns(address)
func (demoStandIn *DemoStandIn) UnpackNodes(data []byte) (common.Address, error) {
	out, err := demoStandIn.abi.Unpack("nodes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8da5cb5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owner() view returns(address)
func (demoStandIn *DemoStandIn) PackOwner() []byte {
	enc, err := demoStandIn.abi.Pack("owner")
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
func (demoStandIn *DemoStandIn) TryPackOwner() ([]byte, error) {
	return demoStandIn.abi.Pack("owner")
}

// UnpackOwner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8da5cb5b.
//
// Solidity: function owner() view returns(address)
func (demoStandIn *DemoStandIn) UnpackOwner(data []byte) (common.Address, error) {
	out, err := demoStandIn.abi.Unpack("owner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfca247ac.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(uint256 id, address to, uint256 ) returns(uint256)
func (demoStandIn *DemoStandIn) PackRegister(id *big.Int, to common.Address, arg2 *big.Int) []byte {
	enc, err := demoStandIn.abi.Pack("register", id, to, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfca247ac.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(uint256 id, address to, uint256 ) returns(uint256)
func (demoStandIn *DemoStandIn) TryPackRegister(id *big.Int, to common.Address, arg2 *big.Int) ([]byte, error) {
	return demoStandIn.abi.Pack("register", id, to, arg2)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfca247ac.
//
// Solidity: function register(uint256 id, address to, uint256 ) returns(uint256)
func (demoStandIn *DemoStandIn) UnpackRegister(data []byte) (*big.Int, error) {
	out, err := demoStandIn.abi.Unpack("register", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRemoveController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6a74ed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function removeController(address controller) returns()
func (demoStandIn *DemoStandIn) PackRemoveController(controller common.Address) []byte {
	enc, err := demoStandIn.abi.Pack("removeController", controller)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRemoveController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf6a74ed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function removeController(address controller) returns()
func (demoStandIn *DemoStandIn) TryPackRemoveController(controller common.Address) ([]byte, error) {
	return demoStandIn.abi.Pack("removeController", controller)
}

// PackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceOwnership() returns()
func (demoStandIn *DemoStandIn) PackRenounceOwnership() []byte {
	enc, err := demoStandIn.abi.Pack("renounceOwnership")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceOwnership is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x715018a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceOwnership() returns()
func (demoStandIn *DemoStandIn) TryPackRenounceOwnership() ([]byte, error) {
	return demoStandIn.abi.Pack("renounceOwnership")
}

// PackSetController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0dba60f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setController(address controller, bool enabled) returns()
func (demoStandIn *DemoStandIn) PackSetController(controller common.Address, enabled bool) []byte {
	enc, err := demoStandIn.abi.Pack("setController", controller, enabled)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetController is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0dba60f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setController(address controller, bool enabled) returns()
func (demoStandIn *DemoStandIn) TryPackSetController(controller common.Address, enabled bool) ([]byte, error) {
	return demoStandIn.abi.Pack("setController", controller, enabled)
}

// PackSetResolver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1896f70a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setResolver(bytes32 node, address ) returns()
func (demoStandIn *DemoStandIn) PackSetResolver(node [32]byte, arg1 common.Address) []byte {
	enc, err := demoStandIn.abi.Pack("setResolver", node, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetResolver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1896f70a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setResolver(bytes32 node, address ) returns()
func (demoStandIn *DemoStandIn) TryPackSetResolver(node [32]byte, arg1 common.Address) ([]byte, error) {
	return demoStandIn.abi.Pack("setResolver", node, arg1)
}

// PackSetSubnodeOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cb8ecec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSubnodeOwner(bytes32 label, address to) returns()
func (demoStandIn *DemoStandIn) PackSetSubnodeOwner(label [32]byte, to common.Address) []byte {
	enc, err := demoStandIn.abi.Pack("setSubnodeOwner", label, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSubnodeOwner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8cb8ecec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSubnodeOwner(bytes32 label, address to) returns()
func (demoStandIn *DemoStandIn) TryPackSetSubnodeOwner(label [32]byte, to common.Address) ([]byte, error) {
	return demoStandIn.abi.Pack("setSubnodeOwner", label, to)
}

// PackSetSubnodeOwner0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06ab5923.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSubnodeOwner(bytes32 node, bytes32 label, address to) returns()
func (demoStandIn *DemoStandIn) PackSetSubnodeOwner0(node [32]byte, label [32]byte, to common.Address) []byte {
	enc, err := demoStandIn.abi.Pack("setSubnodeOwner0", node, label, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSubnodeOwner0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06ab5923.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSubnodeOwner(bytes32 node, bytes32 label, address to) returns()
func (demoStandIn *DemoStandIn) TryPackSetSubnodeOwner0(node [32]byte, label [32]byte, to common.Address) ([]byte, error) {
	return demoStandIn.abi.Pack("setSubnodeOwner0", node, label, to)
}

// PackUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45977d03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function upgrade(uint256 amount) returns()
func (demoStandIn *DemoStandIn) PackUpgrade(amount *big.Int) []byte {
	enc, err := demoStandIn.abi.Pack("upgrade", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpgrade is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x45977d03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function upgrade(uint256 amount) returns()
func (demoStandIn *DemoStandIn) TryPackUpgrade(amount *big.Int) ([]byte, error) {
	return demoStandIn.abi.Pack("upgrade", amount)
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (demoStandIn *DemoStandIn) PackWithdraw() []byte {
	enc, err := demoStandIn.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (demoStandIn *DemoStandIn) TryPackWithdraw() ([]byte, error) {
	return demoStandIn.abi.Pack("withdraw")
}

// DemoStandInCalled represents a Called event raised by the DemoStandIn contract.
type DemoStandInCalled struct {
	Caller   common.Address
	Selector [4]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const DemoStandInCalledEventName = "Called"

// ContractEventName returns the user-defined event name.
func (DemoStandInCalled) ContractEventName() string {
	return DemoStandInCalledEventName
}

// UnpackCalledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Called(address indexed caller, bytes4 indexed selector)
func (demoStandIn *DemoStandIn) UnpackCalledEvent(log *types.Log) (*DemoStandInCalled, error) {
	event := "Called"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != demoStandIn.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DemoStandInCalled)
	if len(log.Data) > 0 {
		if err := demoStandIn.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range demoStandIn.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (demoStandIn *DemoStandIn) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], demoStandIn.abi.Errors["DemoStandInTaken"].ID.Bytes()[:4]) {
		return demoStandIn.UnpackDemoStandInTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoStandIn.abi.Errors["DemoStandInUnauthorized"].ID.Bytes()[:4]) {
		return demoStandIn.UnpackDemoStandInUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], demoStandIn.abi.Errors["DemoStandInUnsent"].ID.Bytes()[:4]) {
		return demoStandIn.UnpackDemoStandInUnsentError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DemoStandInDemoStandInTaken represents a DemoStandInTaken error raised by the DemoStandIn contract.
type DemoStandInDemoStandInTaken struct {
	Id *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DemoStandInTaken(uint256 id)
func DemoStandInDemoStandInTakenErrorID() common.Hash {
	return common.HexToHash("0x067179cb392d08f2e723baa66d5490291f81e7b3e96d2d04f077c588eecb903e")
}

// UnpackDemoStandInTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DemoStandInTaken(uint256 id)
func (demoStandIn *DemoStandIn) UnpackDemoStandInTakenError(raw []byte) (*DemoStandInDemoStandInTaken, error) {
	out := new(DemoStandInDemoStandInTaken)
	if err := demoStandIn.abi.UnpackIntoInterface(out, "DemoStandInTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoStandInDemoStandInUnauthorized represents a DemoStandInUnauthorized error raised by the DemoStandIn contract.
type DemoStandInDemoStandInUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DemoStandInUnauthorized(address caller)
func DemoStandInDemoStandInUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x35708fe3253f6e3e1c767c00e90831231cb80ced534e031e61444c26f934d69f")
}

// UnpackDemoStandInUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DemoStandInUnauthorized(address caller)
func (demoStandIn *DemoStandIn) UnpackDemoStandInUnauthorizedError(raw []byte) (*DemoStandInDemoStandInUnauthorized, error) {
	out := new(DemoStandInDemoStandInUnauthorized)
	if err := demoStandIn.abi.UnpackIntoInterface(out, "DemoStandInUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DemoStandInDemoStandInUnsent represents a DemoStandInUnsent error raised by the DemoStandIn contract.
type DemoStandInDemoStandInUnsent struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DemoStandInUnsent()
func DemoStandInDemoStandInUnsentErrorID() common.Hash {
	return common.HexToHash("0x2137d53a1be8c605140423c359cfb3b7487df33c7fcf97f4db5756eebe4a648a")
}

// UnpackDemoStandInUnsentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DemoStandInUnsent()
func (demoStandIn *DemoStandIn) UnpackDemoStandInUnsentError(raw []byte) (*DemoStandInDemoStandInUnsent, error) {
	out := new(DemoStandInDemoStandInUnsent)
	if err := demoStandIn.abi.UnpackIntoInterface(out, "DemoStandInUnsent", raw); err != nil {
		return nil, err
	}
	return out, nil
}
