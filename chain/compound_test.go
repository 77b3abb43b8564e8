package chain

import (
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

var one, two = common.HexToAddress("0x0101"), common.HexToAddress("0x0202")

// say makes an event of values of the types that its signature lists, all of them in the data.
func say(t *testing.T, from common.Address, signature string, types []string, values ...any) *event {
	t.Helper()
	var inputs abi.Arguments
	for _, name := range types {
		typ, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		inputs = append(inputs, abi.Argument{Type: typ})
	}
	data, err := inputs.Pack(values...)
	if err != nil {
		t.Fatal(err)
	}
	return &event{Address: from, Topics: []common.Hash{crypto.Keccak256Hash([]byte(signature))}, Data: data}
}

// The events that no contract on the local chain says, made by the contract ABI.
func TestDecodersOfBravo(t *testing.T) {
	dao := models.DAO{Governor: one, Timelock: two, Family: models.Bravo}
	number := func(n uint64) any { return models.U(n).Big() }
	for _, c := range []struct {
		signature string
		types     []string
		values    []any
		name      string
		want      models.Uint
	}{
		{"WhitelistGuardianSet(address,address)", []string{"address", "address"}, []any{one, two}, models.ProposalGuardian, models.U(0x0202)},
		{"NewGuardian(address,address)", []string{"address", "address"}, []any{one, two}, models.ProposalGuardian, models.U(0x0202)},
		{"WhitelistAccountExpirationSet(address,uint256)", []string{"address", "uint256"}, []any{two, number(77)}, models.Whitelisted(two), models.U(77)},
		{"ProposalMaxOperationsUpdated(uint256,uint256)", []string{"uint256", "uint256"}, []any{number(10), number(30)}, models.MostActions, models.U(30)},
		{"SuperQuorumNumeratorUpdated(uint256,uint256)", []string{"uint256", "uint256"}, []any{number(1), number(60)}, models.SuperQuorumNumerator, models.U(60)},
	} {
		var facts models.Facts
		newReader(dao, &facts).read(say(t, one, c.signature, c.types, c.values...))
		if len(facts.Parameters) != 1 || facts.Parameters[0].Name != c.name || facts.Parameters[0].Value != c.want || len(facts.Events) != 0 {
			t.Errorf("%s: %+v", c.signature, facts)
		}
	}
}

// A vote of Alpha's whose support is neither yes nor no is none, and kept as it was said.
func TestVoteNeitherYesNorNo(t *testing.T) {
	dao := models.DAO{Governor: one, Family: models.Alpha}
	types := []string{"address", "uint256", "uint8", "uint256"}
	for support, votes := range []int{1, 1, 0} {
		var facts models.Facts
		l := say(t, one, "VoteCast(address,uint256,bool,uint256)", types, two, models.U(7).Big(), uint8(support), models.U(9).Big())
		newReader(dao, &facts).read(l)
		if len(facts.Votes) != votes || len(facts.Events) != 1-votes {
			t.Errorf("support %d: %d votes, %d events", support, len(facts.Votes), len(facts.Events))
		}
		if votes == 1 && (facts.Votes[0].Voter != two || facts.Votes[0].Support != models.Support(support) || facts.Votes[0].Weight != models.U(9) || facts.Votes[0].ProposalID != models.U(7)) {
			t.Errorf("%+v", facts.Votes[0])
		}
	}
}

// What a governor says in a way that is not known stays in the record.
func TestUnknownOfFamilies(t *testing.T) {
	var facts models.Facts
	l := say(t, one, "NewImplementation(address,address)", []string{"address", "address"}, one, two)
	newReader(models.DAO{Governor: one, Family: models.Bravo}, &facts).read(l)
	if len(facts.Events) != 1 || string(facts.Events[0].Topics) != string(l.Topics[0][:]) || len(facts.Events[0].Data) != 64 {
		t.Errorf("%+v", facts)
	}
}
