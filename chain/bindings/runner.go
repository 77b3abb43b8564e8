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

// RunnerAct is an auto generated low-level Go binding around an user-defined struct.
type RunnerAct struct {
	Target common.Address
	Value  *big.Int
	Data   []byte
}

// RunnerOutcome is an auto generated low-level Go binding around an user-defined struct.
type RunnerOutcome struct {
	Success bool
	Gas     *big.Int
	Result  []byte
}

// RunnerMetaData contains all meta data concerning the Runner contract.
var RunnerMetaData = bind.MetaData{
	ABI: "[{\"type\":\"fallback\",\"stateMutability\":\"payable\"},{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"together\",\"inputs\":[{\"name\":\"acts\",\"type\":\"tuple[]\",\"internalType\":\"structRunner.Act[]\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"error\",\"name\":\"RunnerStopped\",\"inputs\":[{\"name\":\"position\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"type\":\"function\",\"name\":\"run\",\"inputs\":[{\"name\":\"ahead\",\"type\":\"tuple[][]\",\"internalType\":\"structRunner.Act[][]\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"acts\",\"type\":\"tuple[]\",\"internalType\":\"structRunner.Act[]\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"questions\",\"type\":\"tuple[]\",\"internalType\":\"structRunner.Act[]\",\"components\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]}],\"outputs\":[{\"name\":\"went\",\"type\":\"tuple[]\",\"internalType\":\"structRunner.Outcome[]\",\"components\":[{\"name\":\"success\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"result\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"done\",\"type\":\"tuple[]\",\"internalType\":\"structRunner.Outcome[]\",\"components\":[{\"name\":\"success\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"gas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"result\",\"type\":\"bytes\",\"internalType\":\"bytes\"}]},{\"name\":\"before\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"later\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\"}]",
	ID:  "Runner",
	Bin: "0x60806040526004361015610019575b366106a8575b6106a8565b60003560e01c80632bfdfed3146100395763684ef94c0361000e5761025f565b346100ce5760203660031901126100ce5760043567ffffffffffffffff81116100ce5761006a9036906004016100d3565b903033036100145760005b82811061007e57005b61009161008c828585610403565b610751565b90156100a05750600101610075565b906100ca60405192839263e61b516f60e01b84526004840152604060248401526044830190610104565b0390fd5b600080fd5b9181601f840112156100ce5782359167ffffffffffffffff83116100ce576020808501948460051b0101116100ce57565b919082519283825260005b848110610130575050826000602080949584010152601f8019910116010190565b8060208092840101518282860101520161010f565b9080602083519182815201916020808360051b8301019401926000915b83831061017157505050505090565b90919293946020806101ac600193601f19868203018752606060408b5180511515845285810151868501520151918160408201520190610104565b97019301930191939290610162565b9080602083519182815201916020808360051b8301019401926000915b8383106101e757505050505090565b9091929394602080610205600193601f198682030187528951610104565b970193019301919392906101d8565b9261024061025c959361023261024e94608088526080880190610145565b908682036020880152610145565b9084820360408601526101bb565b9160608184039101526101bb565b90565b346100ce5760603660031901126100ce5760043567ffffffffffffffff81116100ce576102909036906004016100d3565b60243567ffffffffffffffff81116100ce576102b09036906004016100d3565b60443567ffffffffffffffff81116100ce576102d09036906004016100d3565b91909473bacc0000000000000000000000000000000000013303610014576102f78561047f565b9460005b81811061033857505050816103216103279261031b61033496958961080b565b946108d0565b9561080b565b9060405194859485610214565b0390f35b6103438183856104f6565b919091303b156100ce576000610371916001946040519384928392632bfdfed360e01b845260048401610578565b038183305af190816103d2575b506103b95761039361038e610678565b61078e565b602061039f848c610648565b51019060406103ae858d610648565b510152525b016102fb565b6103cd6103c6828a610648565b5160019052565b6103b3565b806103e160006103e793610440565b8061053b565b3861037e565b634e487b7160e01b600052603260045260246000fd5b91908110156104255760051b81013590605e19813603018212156100ce570190565b6103ed565b634e487b7160e01b600052604160045260246000fd5b90601f8019910116810190811067ffffffffffffffff82111761046257604052565b61042a565b67ffffffffffffffff81116104625760051b60200190565b9061048982610467565b6104966040519182610440565b82815280926104a7601f1991610467565b0160005b8181106104b757505050565b60405190606082019180831067ffffffffffffffff841117610462576020926040526000815260008382015260606040820152828286010152016104ab565b91908110156104255760051b81013590601e19813603018212156100ce57019081359167ffffffffffffffff83116100ce576020018260051b360381136100ce579190565b60009103126100ce57565b6001600160a01b038116036100ce57565b908060209392818452848401376000828201840152601f01601f1916010190565b91806020840160208552526040830160408260051b8501019383600091605e1982360301905b8584106105af575050505050505090565b90919293949596603f198282030186528735838112156100ce57840180356105d681610546565b6001600160a01b0316825260208181013590830152604081013536829003601e19018112156100ce57016020813591019067ffffffffffffffff81116100ce5780360382136100ce57610639602092839260608681604060019901520191610557565b9901979601940192919061059e565b80518210156104255760209160051b010190565b67ffffffffffffffff811161046257601f01601f191660200190565b3d156106a3573d906106898261065c565b916106976040519384610440565b82523d6000602084013e565b606090565b3660008037600080368173bacc0000000000000000000000000000000000025af43d6000803e156106d8573d6000f35b3d6000fd5b903590601e19813603018212156100ce570180359067ffffffffffffffff82116100ce576020019181360383136100ce57565b92919261071c8261065c565b9161072a6040519384610440565b8294818452818301116100ce578281602093846000960137010152565b3561025c81610546565b6000809161076c61076560408301836106dd565b3691610710565b90803561077881610546565b60208084519401920135905af19061025c610979565b908151606481109081156107b4575b506107ae5760646024830151920190565b60009190565b60208401516001600160e01b031981169250600482106107eb575b50506001600160e01b03191663e61b516f60e01b14153861079d565b6001600160e01b031960049290920360031b82901b1616905038806107cf565b919061081681610467565b6108236040519182610440565b818152601f1961083283610467565b0160005b8181106108bf575050809360005b8381106108515750505050565b806000806108726107656108686001968a89610403565b60408101906106dd565b610885610880858a89610403565b610747565b602082519201906207a120fa61089c575b01610844565b6108a4610979565b6108ae8286610648565b526108b98185610648565b50610896565b806060602080938601015201610836565b91906108db8161047f565b9260005b8281106108eb57505050565b5a6108fa61008c838686610403565b906109058489610648565b51916040610913868b610648565b510152151590525a81039081116109635760206109308388610648565b51015261094e61094a6109438388610648565b5151151590565b1590565b61095a576001016108df565b60010184525050565b634e487b7160e01b600052601160045260246000fd5b3d9061100082116109a4575b6020604051928084528060008386013e601f01601f1916830101604052565b611000915061098556fea2646970667358221220b85e23439f18d7d236db11d15802a876388740c0a1513a849b5eaf400408a07264736f6c63430008250033",
}

// Runner is an auto generated Go binding around an Ethereum contract.
type Runner struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Runner) GetABI() abi.ABI {
	return c.abi
}

// NewRunner creates a new instance of Runner.
func NewRunner() *Runner {
	parsed, err := RunnerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Runner{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Runner) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackRun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x684ef94c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function run((address,uint256,bytes)[][] ahead, (address,uint256,bytes)[] acts, (address,uint256,bytes)[] questions) returns((bool,uint256,bytes)[] went, (bool,uint256,bytes)[] done, bytes[] before, bytes[] later)
func (runner *Runner) PackRun(ahead [][]RunnerAct, acts []RunnerAct, questions []RunnerAct) []byte {
	enc, err := runner.abi.Pack("run", ahead, acts, questions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRun is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x684ef94c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function run((address,uint256,bytes)[][] ahead, (address,uint256,bytes)[] acts, (address,uint256,bytes)[] questions) returns((bool,uint256,bytes)[] went, (bool,uint256,bytes)[] done, bytes[] before, bytes[] later)
func (runner *Runner) TryPackRun(ahead [][]RunnerAct, acts []RunnerAct, questions []RunnerAct) ([]byte, error) {
	return runner.abi.Pack("run", ahead, acts, questions)
}

// RunOutput serves as a container for the return parameters of contract
// method Run.
type RunOutput struct {
	Went   []RunnerOutcome
	Done   []RunnerOutcome
	Before [][]byte
	Later  [][]byte
}

// UnpackRun is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x684ef94c.
//
// Solidity: function run((address,uint256,bytes)[][] ahead, (address,uint256,bytes)[] acts, (address,uint256,bytes)[] questions) returns((bool,uint256,bytes)[] went, (bool,uint256,bytes)[] done, bytes[] before, bytes[] later)
func (runner *Runner) UnpackRun(data []byte) (RunOutput, error) {
	out, err := runner.abi.Unpack("run", data)
	outstruct := new(RunOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Went = *abi.ConvertType(out[0], new([]RunnerOutcome)).(*[]RunnerOutcome)
	outstruct.Done = *abi.ConvertType(out[1], new([]RunnerOutcome)).(*[]RunnerOutcome)
	outstruct.Before = *abi.ConvertType(out[2], new([][]byte)).(*[][]byte)
	outstruct.Later = *abi.ConvertType(out[3], new([][]byte)).(*[][]byte)
	return *outstruct, nil
}

// PackTogether is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bfdfed3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function together((address,uint256,bytes)[] acts) returns()
func (runner *Runner) PackTogether(acts []RunnerAct) []byte {
	enc, err := runner.abi.Pack("together", acts)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTogether is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2bfdfed3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function together((address,uint256,bytes)[] acts) returns()
func (runner *Runner) TryPackTogether(acts []RunnerAct) ([]byte, error) {
	return runner.abi.Pack("together", acts)
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (runner *Runner) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], runner.abi.Errors["RunnerStopped"].ID.Bytes()[:4]) {
		return runner.UnpackRunnerStoppedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RunnerRunnerStopped represents a RunnerStopped error raised by the Runner contract.
type RunnerRunnerStopped struct {
	Position *big.Int
	Reason   []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RunnerStopped(uint256 position, bytes reason)
func RunnerRunnerStoppedErrorID() common.Hash {
	return common.HexToHash("0xe61b516f79717d9fd4cc54465c24e0878534346824058370107b695cf5785272")
}

// UnpackRunnerStoppedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RunnerStopped(uint256 position, bytes reason)
func (runner *Runner) UnpackRunnerStoppedError(raw []byte) (*RunnerRunnerStopped, error) {
	out := new(RunnerRunnerStopped)
	if err := runner.abi.UnpackIntoInterface(out, "RunnerStopped", raw); err != nil {
		return nil, err
	}
	return out, nil
}
