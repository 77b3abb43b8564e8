// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

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

// DistributorMetaData contains all meta data concerning the Distributor contract.
var DistributorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"roundCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RewardDistributorInvalidRoot\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RewardDistributorInvalidTotal\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"RewardDistributorInvalidTreasury\",\"inputs\":[]},{\"type\":\"constructor\",\"inputs\":[{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"close\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"liabilities\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"round\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"claimed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"RewardDistributorClosed\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RewardDistributorNothingToSweep\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RewardDistributorUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"RewardDistributorUnknownRound\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RewardDistributorUriTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"function\",\"name\":\"isClaimed\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"RoundClosed\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Swept\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RewardDistributorAlreadyClaimed\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RewardDistributorInvalidProof\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RewardDistributorTooEarly\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"deadline\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"RewardDistributorWrongValue\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RewardDistributorExceedsTotal\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"left\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RewardDistributorInvalidDeadline\",\"inputs\":[{\"name\":\"deadline\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"earliest\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"latest\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"RewardDistributorWrongReceipt\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"event\",\"name\":\"Claimed\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proof\",\"type\":\"bytes32[]\",\"internalType\":\"bytes32[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"createRound\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"metadataHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"event\",\"name\":\"RoundCreated\",\"inputs\":[{\"name\":\"round\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"root\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"deadline\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"},{\"name\":\"metadataHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false}]",
	ID:  "Distributor",
	Bin: "0x60a03461009457601f610d2338819003918201601f19168301916001600160401b038311848410176100985780849260209460405283398101031261009457516001600160a01b038116808203610094571561008557608052604051610c7690816100ad8239608051818181610145015281816104e0015281816108a901526109800152f35b6399e6249760e01b5f5260045ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806301681a62146108ee5780630aebeb4e146107f3578063127f0b3f146107d757806334d5f37b146107655780635d4df3bf1461050f57806361d027b3146104cb578063b01083e214610493578063d01bfedc146100cd5763f364c90c1461007c575f80fd5b346100c95760403660031901126100c9576004355f52600360205260206100bf60243560405f2060019160ff918160081c5f52602052161b60405f205416151590565b6040519015158152f35b5f80fd5b60c03660031901126100c9576100e16109b8565b60243590604435906064359065ffffffffffff82168092036100c95760a4359167ffffffffffffffff83116100c957366023840112156100c957826004013567ffffffffffffffff81116100c95736602482860101116100c957610143610a0a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031633036104805785156104715784156104625762093a8042018042116103fe57630784ce004201908142116103fe578084108015610459575b610440575050610400811161042e576001600160a01b03831693841592831561042857875b80340361041257505f545f1981146103fe5760010196875f55865f52600160205260405f206101fa8a82546109fd565b90556040519260c084019284841067ffffffffffffffff8511176103ea57858996602460c0948e948e997f326867bc648e1ff4049ae99b4c8b0d846476d1d4c6de13bf5ca91a4a76df6670996040528b81526003898c60208401858152604085015f815260608601918c835260808701935f855260a088019586525f52600260205260405f209660018060a01b0390511687549165ffffffffffff60a01b905160a01b169165ffffffffffff60d01b161717865551151585549060ff60d01b9060d01b169060ff60d01b191617855551600185015551600284015551910155604051978896875260208701526040860152608435606086015260a060808601528260a086015201848401375f828201840152601f01601f19168101030190a31561033a575b6020835f5f516020610c215f395f51905f525d604051908152f35b61034381610a3f565b906040516323b872dd60e01b5f5233600452306024528560445260205f60648180885af19060015f51148216156103c9575b6040525f606052156103b6579061038e61039392610a3f565b6109ce565b9083821461031f579091506323df6b7d60e01b5f5260045260245260445260645ffd5b82635274afe760e01b5f5260045260245ffd5b9060018115166103e157843b15153d15161690610375565b503d5f823e3d90fd5b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b634b9249f560e11b5f523460045260245260445ffd5b5f6101ca565b632e5c709960e21b5f5260045260245ffd5b83634c3174e960e11b5f5260045260245260445260645ffd5b508184116101a5565b6311c6731f60e11b5f5260045ffd5b634e7b4daf60e01b5f5260045ffd5b635f3d43bb60e01b5f523360045260245ffd5b346100c95760203660031901126100c9576001600160a01b036104b46109b8565b165f526001602052602060405f2054604051908152f35b346100c9575f3660031901126100c9576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346100c95760a03660031901126100c9576044356001600160a01b0381166024356004358284036100c9576064356084359467ffffffffffffffff86116100c957366023870112156100c95785600401359467ffffffffffffffff86116100c9573660248760051b890101116100c957610587610a0a565b61059084610b5d565b90845f5260036020526105bd8660405f2060019160ff918160081c5f52602052161b60405f205416151590565b61074e576040516020810190868252876040820152826060820152856080820152608081526105ed60a0826109db565b51902060405160208101918252602081526106096040826109db565b5190209560038301545f975b898910156106565760248960051b8c010135908181105f14610645575f52602052600160405f205b980197610615565b905f52602052600160405f2061063d565b036107385760018301549561067160028501978854906109ce565b9687871161071d5761070b975060018060a01b038554165f52600160205260405f2061069e8882546109ce565b90556106ab8782546109fd565b9055805f52600360205260405f208260081c5f5260205260405f20600160ff84161b81541790557fb94bf7f9302edf52a596286915a69b4b0685574cffdedd0712e3c62f2550f0ba6020604051888152a4546001600160a01b0316610abb565b5f5f516020610c215f395f51905f525d005b8787836311b440f360e01b5f5260045260245260445260645ffd5b8563445a852560e01b5f5260045260245260445ffd5b85856318fc461560e21b5f5260045260245260445ffd5b346100c95760203660031901126100c9576004355f52600260205260c060405f2060ff815460018301549260036002820154910154906040519460018060a01b038416865260208601526040850152606084015265ffffffffffff8160a01c16608084015260d01c16151560a0820152f35b346100c9575f3660031901126100c95760205f54604051908152f35b346100c95760203660031901126100c95760043561080f610a0a565b61081881610b5d565b80549065ffffffffffff8260a01c16928342106108d75761070b935061084760018301546002840154906109ce565b9260018060a01b03165f52600160205260405f206108668482546109ce565b9055815460ff60d01b198116600160d01b179092556040518381527fc67dda8e11f1aa941c7e74466b1859a07a32f46aaf641d29b83be348424d93cd90602090a27f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b0316610abb565b8390631f38b28d60e31b5f5260045260245260445ffd5b346100c95760203660031901126100c9576109076109b8565b61090f610a0a565b61091881610a3f565b6001600160a01b0382165f81815260016020526040902054909291818111156109a557908161070b947fc36b5179cb9c303b200074996eab2b3473eac370fdd7eba3bec636fe3510969660206109718561097d976109ce565b604051908152a26109ce565b907f000000000000000000000000000000000000000000000000000000000000000090610abb565b83630af8d10760e01b5f5260045260245ffd5b600435906001600160a01b03821682036100c957565b919082039182116103fe57565b90601f8019910116810190811067ffffffffffffffff8211176103ea57604052565b919082018092116103fe57565b5f516020610c215f395f51905f525c610a305760015f516020610c215f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b6001600160a01b031680610a5257504790565b6020602491604051928380926370a0823160e01b82523060048301525afa908115610ab0575f91610a81575090565b90506020813d602011610aa8575b81610a9c602093836109db565b810103126100c9575190565b3d9150610a8f565b6040513d5f823e3d90fd5b9190918115610b58576001600160a01b03169182610ae857610ae692506001600160a01b0316610ba8565b565b60405163a9059cbb60e01b5f9081526001600160a01b0390921660045260249290925260209060448180865af19060015f5114821615610b40575b60405215610b2e5750565b635274afe760e01b5f5260045260245ffd5b9060018115166103e157823b15153d15161690610b23565b505050565b90815f52600260205260405f2091600183015415610b965760ff835460d01c16610b845750565b6320fcd2e360e01b5f5260045260245ffd5b634d74987760e01b5f5260045260245ffd5b814710610c0957604051602081019080821067ffffffffffffffff8311176103ea575f9384938480949381946040525260018060a01b03165af115610be957565b3d15610bfa576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffdfe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00a2646970667358221220c5d7b258ffe6cce9e7373690764edcbf779699ac6361ed40c947680f84abadf564736f6c63430008250033",
}

// Distributor is an auto generated Go binding around an Ethereum contract.
type Distributor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Distributor) GetABI() abi.ABI {
	return c.abi
}

// NewDistributor creates a new instance of Distributor.
func NewDistributor() *Distributor {
	parsed, err := DistributorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Distributor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Distributor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address treasury_) returns()
func (distributor *Distributor) PackConstructor(treasury_ common.Address) []byte {
	enc, err := distributor.abi.Pack("", treasury_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d4df3bf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 id, uint256 index, address account, uint256 amount, bytes32[] proof) returns()
func (distributor *Distributor) PackClaim(id *big.Int, index *big.Int, account common.Address, amount *big.Int, proof [][32]byte) []byte {
	enc, err := distributor.abi.Pack("claim", id, index, account, amount, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5d4df3bf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 id, uint256 index, address account, uint256 amount, bytes32[] proof) returns()
func (distributor *Distributor) TryPackClaim(id *big.Int, index *big.Int, account common.Address, amount *big.Int, proof [][32]byte) ([]byte, error) {
	return distributor.abi.Pack("claim", id, index, account, amount, proof)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(uint256 id) returns()
func (distributor *Distributor) PackClose(id *big.Int) []byte {
	enc, err := distributor.abi.Pack("close", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0aebeb4e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(uint256 id) returns()
func (distributor *Distributor) TryPackClose(id *big.Int) ([]byte, error) {
	return distributor.abi.Pack("close", id)
}

// PackCreateRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd01bfedc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createRound(address token, uint256 total, bytes32 root, uint48 deadline, bytes32 metadataHash, string uri) payable returns(uint256 id)
func (distributor *Distributor) PackCreateRound(token common.Address, total *big.Int, root [32]byte, deadline *big.Int, metadataHash [32]byte, uri string) []byte {
	enc, err := distributor.abi.Pack("createRound", token, total, root, deadline, metadataHash, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd01bfedc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createRound(address token, uint256 total, bytes32 root, uint48 deadline, bytes32 metadataHash, string uri) payable returns(uint256 id)
func (distributor *Distributor) TryPackCreateRound(token common.Address, total *big.Int, root [32]byte, deadline *big.Int, metadataHash [32]byte, uri string) ([]byte, error) {
	return distributor.abi.Pack("createRound", token, total, root, deadline, metadataHash, uri)
}

// UnpackCreateRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd01bfedc.
//
// Solidity: function createRound(address token, uint256 total, bytes32 root, uint48 deadline, bytes32 metadataHash, string uri) payable returns(uint256 id)
func (distributor *Distributor) UnpackCreateRound(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("createRound", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf364c90c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isClaimed(uint256 id, uint256 index) view returns(bool)
func (distributor *Distributor) PackIsClaimed(id *big.Int, index *big.Int) []byte {
	enc, err := distributor.abi.Pack("isClaimed", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsClaimed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf364c90c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isClaimed(uint256 id, uint256 index) view returns(bool)
func (distributor *Distributor) TryPackIsClaimed(id *big.Int, index *big.Int) ([]byte, error) {
	return distributor.abi.Pack("isClaimed", id, index)
}

// UnpackIsClaimed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf364c90c.
//
// Solidity: function isClaimed(uint256 id, uint256 index) view returns(bool)
func (distributor *Distributor) UnpackIsClaimed(data []byte) (bool, error) {
	out, err := distributor.abi.Unpack("isClaimed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLiabilities is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb01083e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liabilities(address token) view returns(uint256)
func (distributor *Distributor) PackLiabilities(token common.Address) []byte {
	enc, err := distributor.abi.Pack("liabilities", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiabilities is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb01083e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liabilities(address token) view returns(uint256)
func (distributor *Distributor) TryPackLiabilities(token common.Address) ([]byte, error) {
	return distributor.abi.Pack("liabilities", token)
}

// UnpackLiabilities is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb01083e2.
//
// Solidity: function liabilities(address token) view returns(uint256)
func (distributor *Distributor) UnpackLiabilities(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("liabilities", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34d5f37b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function round(uint256 id) view returns(address token, uint256 total, uint256 claimed, bytes32 root, uint48 deadline, bool closed)
func (distributor *Distributor) PackRound(id *big.Int) []byte {
	enc, err := distributor.abi.Pack("round", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRound is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34d5f37b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function round(uint256 id) view returns(address token, uint256 total, uint256 claimed, bytes32 root, uint48 deadline, bool closed)
func (distributor *Distributor) TryPackRound(id *big.Int) ([]byte, error) {
	return distributor.abi.Pack("round", id)
}

// RoundOutput serves as a container for the return parameters of contract
// method Round.
type RoundOutput struct {
	Token    common.Address
	Total    *big.Int
	Claimed  *big.Int
	Root     [32]byte
	Deadline *big.Int
	Closed   bool
}

// UnpackRound is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x34d5f37b.
//
// Solidity: function round(uint256 id) view returns(address token, uint256 total, uint256 claimed, bytes32 root, uint48 deadline, bool closed)
func (distributor *Distributor) UnpackRound(data []byte) (RoundOutput, error) {
	out, err := distributor.abi.Unpack("round", data)
	outstruct := new(RoundOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Token = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Total = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Claimed = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	outstruct.Root = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	outstruct.Deadline = abi.ConvertType(out[4], new(big.Int)).(*big.Int)
	outstruct.Closed = *abi.ConvertType(out[5], new(bool)).(*bool)
	return *outstruct, nil
}

// PackRoundCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x127f0b3f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function roundCount() view returns(uint256)
func (distributor *Distributor) PackRoundCount() []byte {
	enc, err := distributor.abi.Pack("roundCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoundCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x127f0b3f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function roundCount() view returns(uint256)
func (distributor *Distributor) TryPackRoundCount() ([]byte, error) {
	return distributor.abi.Pack("roundCount")
}

// UnpackRoundCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x127f0b3f.
//
// Solidity: function roundCount() view returns(uint256)
func (distributor *Distributor) UnpackRoundCount(data []byte) (*big.Int, error) {
	out, err := distributor.abi.Unpack("roundCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01681a62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep(address token) returns()
func (distributor *Distributor) PackSweep(token common.Address) []byte {
	enc, err := distributor.abi.Pack("sweep", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01681a62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep(address token) returns()
func (distributor *Distributor) TryPackSweep(token common.Address) ([]byte, error) {
	return distributor.abi.Pack("sweep", token)
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (distributor *Distributor) PackTreasury() []byte {
	enc, err := distributor.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (distributor *Distributor) TryPackTreasury() ([]byte, error) {
	return distributor.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (distributor *Distributor) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := distributor.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// DistributorClaimed represents a Claimed event raised by the Distributor contract.
type DistributorClaimed struct {
	Round   *big.Int
	Index   *big.Int
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const DistributorClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (DistributorClaimed) ContractEventName() string {
	return DistributorClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint256 indexed round, uint256 indexed index, address indexed account, uint256 amount)
func (distributor *Distributor) UnpackClaimedEvent(log *types.Log) (*DistributorClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorClaimed)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
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

// DistributorRoundClosed represents a RoundClosed event raised by the Distributor contract.
type DistributorRoundClosed struct {
	Round    *big.Int
	Returned *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const DistributorRoundClosedEventName = "RoundClosed"

// ContractEventName returns the user-defined event name.
func (DistributorRoundClosed) ContractEventName() string {
	return DistributorRoundClosedEventName
}

// UnpackRoundClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundClosed(uint256 indexed round, uint256 returned)
func (distributor *Distributor) UnpackRoundClosedEvent(log *types.Log) (*DistributorRoundClosed, error) {
	event := "RoundClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorRoundClosed)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
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

// DistributorRoundCreated represents a RoundCreated event raised by the Distributor contract.
type DistributorRoundCreated struct {
	Round        *big.Int
	Token        common.Address
	Total        *big.Int
	Root         [32]byte
	Deadline     *big.Int
	MetadataHash [32]byte
	Uri          string
	Raw          *types.Log // Blockchain specific contextual infos
}

const DistributorRoundCreatedEventName = "RoundCreated"

// ContractEventName returns the user-defined event name.
func (DistributorRoundCreated) ContractEventName() string {
	return DistributorRoundCreatedEventName
}

// UnpackRoundCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoundCreated(uint256 indexed round, address indexed token, uint256 total, bytes32 root, uint48 deadline, bytes32 metadataHash, string uri)
func (distributor *Distributor) UnpackRoundCreatedEvent(log *types.Log) (*DistributorRoundCreated, error) {
	event := "RoundCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorRoundCreated)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
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

// DistributorSwept represents a Swept event raised by the Distributor contract.
type DistributorSwept struct {
	Token  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const DistributorSweptEventName = "Swept"

// ContractEventName returns the user-defined event name.
func (DistributorSwept) ContractEventName() string {
	return DistributorSweptEventName
}

// UnpackSweptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Swept(address indexed token, uint256 amount)
func (distributor *Distributor) UnpackSweptEvent(log *types.Log) (*DistributorSwept, error) {
	event := "Swept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != distributor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(DistributorSwept)
	if len(log.Data) > 0 {
		if err := distributor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range distributor.abi.Events[event].Inputs {
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
func (distributor *Distributor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], distributor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return distributor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return distributor.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return distributor.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorAlreadyClaimed"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorAlreadyClaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorClosed"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorExceedsTotal"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorExceedsTotalError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorInvalidDeadline"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorInvalidDeadlineError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorInvalidProof"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorInvalidProofError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorInvalidRoot"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorInvalidRootError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorInvalidTotal"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorInvalidTotalError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorInvalidTreasury"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorInvalidTreasuryError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorNothingToSweep"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorNothingToSweepError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorTooEarly"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorUnauthorized"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorUnknownRound"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorUnknownRoundError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorUriTooLong"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorUriTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorWrongReceipt"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorWrongReceiptError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["RewardDistributorWrongValue"].ID.Bytes()[:4]) {
		return distributor.UnpackRewardDistributorWrongValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], distributor.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return distributor.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// DistributorFailedCall represents a FailedCall error raised by the Distributor contract.
type DistributorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func DistributorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (distributor *Distributor) UnpackFailedCallError(raw []byte) (*DistributorFailedCall, error) {
	out := new(DistributorFailedCall)
	if err := distributor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorInsufficientBalance represents a InsufficientBalance error raised by the Distributor contract.
type DistributorInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func DistributorInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (distributor *Distributor) UnpackInsufficientBalanceError(raw []byte) (*DistributorInsufficientBalance, error) {
	out := new(DistributorInsufficientBalance)
	if err := distributor.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Distributor contract.
type DistributorReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func DistributorReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (distributor *Distributor) UnpackReentrancyGuardReentrantCallError(raw []byte) (*DistributorReentrancyGuardReentrantCall, error) {
	out := new(DistributorReentrancyGuardReentrantCall)
	if err := distributor.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorAlreadyClaimed represents a RewardDistributorAlreadyClaimed error raised by the Distributor contract.
type DistributorRewardDistributorAlreadyClaimed struct {
	Round *big.Int
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorAlreadyClaimed(uint256 round, uint256 index)
func DistributorRewardDistributorAlreadyClaimedErrorID() common.Hash {
	return common.HexToHash("0x63f118540eb74f8810dd65ec31abc50c04fe793686a2d7d035a0abe9391a8e77")
}

// UnpackRewardDistributorAlreadyClaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorAlreadyClaimed(uint256 round, uint256 index)
func (distributor *Distributor) UnpackRewardDistributorAlreadyClaimedError(raw []byte) (*DistributorRewardDistributorAlreadyClaimed, error) {
	out := new(DistributorRewardDistributorAlreadyClaimed)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorAlreadyClaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorClosed represents a RewardDistributorClosed error raised by the Distributor contract.
type DistributorRewardDistributorClosed struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorClosed(uint256 round)
func DistributorRewardDistributorClosedErrorID() common.Hash {
	return common.HexToHash("0x20fcd2e3154ffb3d03b37a1a117d739ea9b8417664713a291ec00b234c63e9d8")
}

// UnpackRewardDistributorClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorClosed(uint256 round)
func (distributor *Distributor) UnpackRewardDistributorClosedError(raw []byte) (*DistributorRewardDistributorClosed, error) {
	out := new(DistributorRewardDistributorClosed)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorExceedsTotal represents a RewardDistributorExceedsTotal error raised by the Distributor contract.
type DistributorRewardDistributorExceedsTotal struct {
	Round  *big.Int
	Wanted *big.Int
	Left   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorExceedsTotal(uint256 round, uint256 wanted, uint256 left)
func DistributorRewardDistributorExceedsTotalErrorID() common.Hash {
	return common.HexToHash("0x11b440f3eed529decb4d4a7391216d825e66531861a5ade55b16ab64ea0961da")
}

// UnpackRewardDistributorExceedsTotalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorExceedsTotal(uint256 round, uint256 wanted, uint256 left)
func (distributor *Distributor) UnpackRewardDistributorExceedsTotalError(raw []byte) (*DistributorRewardDistributorExceedsTotal, error) {
	out := new(DistributorRewardDistributorExceedsTotal)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorExceedsTotal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorInvalidDeadline represents a RewardDistributorInvalidDeadline error raised by the Distributor contract.
type DistributorRewardDistributorInvalidDeadline struct {
	Deadline *big.Int
	Earliest *big.Int
	Latest   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorInvalidDeadline(uint48 deadline, uint256 earliest, uint256 latest)
func DistributorRewardDistributorInvalidDeadlineErrorID() common.Hash {
	return common.HexToHash("0x9862e9d2c29989d7690683e7ce13f1208e055633a443c88ca19f03348d9acfe3")
}

// UnpackRewardDistributorInvalidDeadlineError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorInvalidDeadline(uint48 deadline, uint256 earliest, uint256 latest)
func (distributor *Distributor) UnpackRewardDistributorInvalidDeadlineError(raw []byte) (*DistributorRewardDistributorInvalidDeadline, error) {
	out := new(DistributorRewardDistributorInvalidDeadline)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorInvalidDeadline", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorInvalidProof represents a RewardDistributorInvalidProof error raised by the Distributor contract.
type DistributorRewardDistributorInvalidProof struct {
	Round *big.Int
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorInvalidProof(uint256 round, uint256 index)
func DistributorRewardDistributorInvalidProofErrorID() common.Hash {
	return common.HexToHash("0x445a85253fe19386f6b4d48a483d5c14192b06f40dc0d16020868412baa1153e")
}

// UnpackRewardDistributorInvalidProofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorInvalidProof(uint256 round, uint256 index)
func (distributor *Distributor) UnpackRewardDistributorInvalidProofError(raw []byte) (*DistributorRewardDistributorInvalidProof, error) {
	out := new(DistributorRewardDistributorInvalidProof)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorInvalidProof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorInvalidRoot represents a RewardDistributorInvalidRoot error raised by the Distributor contract.
type DistributorRewardDistributorInvalidRoot struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorInvalidRoot()
func DistributorRewardDistributorInvalidRootErrorID() common.Hash {
	return common.HexToHash("0x238ce63efc7b9fbf7effc8a2388f2a523cff8e466141d44d31fcaec5f78aa465")
}

// UnpackRewardDistributorInvalidRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorInvalidRoot()
func (distributor *Distributor) UnpackRewardDistributorInvalidRootError(raw []byte) (*DistributorRewardDistributorInvalidRoot, error) {
	out := new(DistributorRewardDistributorInvalidRoot)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorInvalidRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorInvalidTotal represents a RewardDistributorInvalidTotal error raised by the Distributor contract.
type DistributorRewardDistributorInvalidTotal struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorInvalidTotal()
func DistributorRewardDistributorInvalidTotalErrorID() common.Hash {
	return common.HexToHash("0x4e7b4dafe2e4d17e516a06f7fa554c71fd232b60576b79fb7f1f3e41c885380d")
}

// UnpackRewardDistributorInvalidTotalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorInvalidTotal()
func (distributor *Distributor) UnpackRewardDistributorInvalidTotalError(raw []byte) (*DistributorRewardDistributorInvalidTotal, error) {
	out := new(DistributorRewardDistributorInvalidTotal)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorInvalidTotal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorInvalidTreasury represents a RewardDistributorInvalidTreasury error raised by the Distributor contract.
type DistributorRewardDistributorInvalidTreasury struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorInvalidTreasury()
func DistributorRewardDistributorInvalidTreasuryErrorID() common.Hash {
	return common.HexToHash("0x99e624972abc3f2924e91b5aa70568b81413024e0b3950bc7b174186b66fecf0")
}

// UnpackRewardDistributorInvalidTreasuryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorInvalidTreasury()
func (distributor *Distributor) UnpackRewardDistributorInvalidTreasuryError(raw []byte) (*DistributorRewardDistributorInvalidTreasury, error) {
	out := new(DistributorRewardDistributorInvalidTreasury)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorInvalidTreasury", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorNothingToSweep represents a RewardDistributorNothingToSweep error raised by the Distributor contract.
type DistributorRewardDistributorNothingToSweep struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorNothingToSweep(address token)
func DistributorRewardDistributorNothingToSweepErrorID() common.Hash {
	return common.HexToHash("0x0af8d107e30b27802c137f24b1a969897f1f4ed628001cc452da0978725d2bbf")
}

// UnpackRewardDistributorNothingToSweepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorNothingToSweep(address token)
func (distributor *Distributor) UnpackRewardDistributorNothingToSweepError(raw []byte) (*DistributorRewardDistributorNothingToSweep, error) {
	out := new(DistributorRewardDistributorNothingToSweep)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorNothingToSweep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorTooEarly represents a RewardDistributorTooEarly error raised by the Distributor contract.
type DistributorRewardDistributorTooEarly struct {
	Round    *big.Int
	Deadline *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorTooEarly(uint256 round, uint48 deadline)
func DistributorRewardDistributorTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xf9c5946863997bb3d23c7cd27d77f1fa1cb5d97245d20ee38b558e33b7b6b4a6")
}

// UnpackRewardDistributorTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorTooEarly(uint256 round, uint48 deadline)
func (distributor *Distributor) UnpackRewardDistributorTooEarlyError(raw []byte) (*DistributorRewardDistributorTooEarly, error) {
	out := new(DistributorRewardDistributorTooEarly)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorUnauthorized represents a RewardDistributorUnauthorized error raised by the Distributor contract.
type DistributorRewardDistributorUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorUnauthorized(address caller)
func DistributorRewardDistributorUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x5f3d43bb628c5fc7d2495f02d67a71adc16112c32f2e102f11e6fd9099bf8f2d")
}

// UnpackRewardDistributorUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorUnauthorized(address caller)
func (distributor *Distributor) UnpackRewardDistributorUnauthorizedError(raw []byte) (*DistributorRewardDistributorUnauthorized, error) {
	out := new(DistributorRewardDistributorUnauthorized)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorUnknownRound represents a RewardDistributorUnknownRound error raised by the Distributor contract.
type DistributorRewardDistributorUnknownRound struct {
	Round *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorUnknownRound(uint256 round)
func DistributorRewardDistributorUnknownRoundErrorID() common.Hash {
	return common.HexToHash("0x4d749877c05cef7c8bcfd3eae1f12e63276615c71050aee4cb59083ed4122bca")
}

// UnpackRewardDistributorUnknownRoundError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorUnknownRound(uint256 round)
func (distributor *Distributor) UnpackRewardDistributorUnknownRoundError(raw []byte) (*DistributorRewardDistributorUnknownRound, error) {
	out := new(DistributorRewardDistributorUnknownRound)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorUnknownRound", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorUriTooLong represents a RewardDistributorUriTooLong error raised by the Distributor contract.
type DistributorRewardDistributorUriTooLong struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorUriTooLong(uint256 length)
func DistributorRewardDistributorUriTooLongErrorID() common.Hash {
	return common.HexToHash("0xb971c26443acacbdacb9bd7e1f3316d6dbb75b1581ec4a713809b97fadb2a2ae")
}

// UnpackRewardDistributorUriTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorUriTooLong(uint256 length)
func (distributor *Distributor) UnpackRewardDistributorUriTooLongError(raw []byte) (*DistributorRewardDistributorUriTooLong, error) {
	out := new(DistributorRewardDistributorUriTooLong)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorUriTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorWrongReceipt represents a RewardDistributorWrongReceipt error raised by the Distributor contract.
type DistributorRewardDistributorWrongReceipt struct {
	Token    common.Address
	Received *big.Int
	Wanted   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorWrongReceipt(address token, uint256 received, uint256 wanted)
func DistributorRewardDistributorWrongReceiptErrorID() common.Hash {
	return common.HexToHash("0x23df6b7d730741ceb93e409936d03bcaec510df72e56027885865719380eb18a")
}

// UnpackRewardDistributorWrongReceiptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorWrongReceipt(address token, uint256 received, uint256 wanted)
func (distributor *Distributor) UnpackRewardDistributorWrongReceiptError(raw []byte) (*DistributorRewardDistributorWrongReceipt, error) {
	out := new(DistributorRewardDistributorWrongReceipt)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorWrongReceipt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorRewardDistributorWrongValue represents a RewardDistributorWrongValue error raised by the Distributor contract.
type DistributorRewardDistributorWrongValue struct {
	Value  *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RewardDistributorWrongValue(uint256 value, uint256 wanted)
func DistributorRewardDistributorWrongValueErrorID() common.Hash {
	return common.HexToHash("0x972493ea19840ccef2cf96e8b197793e0a1356bfb7f38d2889f2396c9bab3f7b")
}

// UnpackRewardDistributorWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RewardDistributorWrongValue(uint256 value, uint256 wanted)
func (distributor *Distributor) UnpackRewardDistributorWrongValueError(raw []byte) (*DistributorRewardDistributorWrongValue, error) {
	out := new(DistributorRewardDistributorWrongValue)
	if err := distributor.abi.UnpackIntoInterface(out, "RewardDistributorWrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// DistributorSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Distributor contract.
type DistributorSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func DistributorSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (distributor *Distributor) UnpackSafeERC20FailedOperationError(raw []byte) (*DistributorSafeERC20FailedOperation, error) {
	out := new(DistributorSafeERC20FailedOperation)
	if err := distributor.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}
