package relay_test

import (
	"context"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/chain/devnet"
	"backprop/chain/relay"
	"backprop/models"
)

// yes is code that takes every signature: PUSH4 0x1626ba7e PUSH1 224 SHL PUSH0 MSTORE PUSH1 32 PUSH0 RETURN.
const yes = "631626ba7e60e01b5f5260205ff3"

// wallet deploys a contract with code of at most 255 bytes that holds a vote, and returns its ballot on a new proposal, whose id too.
func (s *stage) wallet(code string) (models.Ballot, models.Uint) {
	s.Helper()
	runtime := common.FromHex(code)
	init := append([]byte{0x60, byte(len(runtime)), 0x60, 0x0a, 0x5f, 0x39, 0x60, byte(len(runtime)), 0x5f, 0xf3}, runtime...)
	r, err := s.chain.Send(devnet.Deployer, nil, nil, init)
	s.keep(err)
	token := bindings.NewToken()
	s.send(6, s.dao.Token.Address, token.PackTransfer(r.ContractAddress, big.NewInt(1e18)))
	s.send(6, s.dao.Token.Address, token.PackDelegate(r.ContractAddress))
	id := s.propose(s.dao.Governor, "A second question")
	s.keep(s.chain.Skip(25 * time.Hour))
	s.now = s.chain.Now()
	s.follow()
	b := models.Ballot{Voter: r.ContractAddress, Kind: models.SignedVote, ProposalID: id, Support: models.Abstain, Reason: "Both of us", Signature: models.Data{9}, Received: uint64(s.now.Unix())}
	return s.saved(b), id
}

// A wallet whose contract says yes to every signature votes without gas, in a transaction of its own.
func TestSendsContractWallets(t *testing.T) {
	s := newStage(t, fileStore(t))
	b, id := s.wallet(yes)
	list := []models.Ballot{s.saved(s.signOn(id, 7, models.For, "")), s.saved(s.signOn(id, 8, models.For, ""))}
	s.settle()
	s.all(append(list, b), models.BallotCounted)
	if sent := s.sent(); len(sent) != 2 {
		t.Errorf("%d transactions\n%s", len(sent), s.log)
	}
}

// A wallet that takes its signature when it is asked, and refuses it in a block, is paid for twice and no more; the ballots beside it
// are sent, and what it cost is in the budgets.
func TestWalletThatAnswersDifferently(t *testing.T) {
	s := newStage(t, fileStore(t))
	s.restart(func(o *relay.Options) { o.Purse.Account = 100 })
	b, id := s.wallet("3a15600857" + "5f5ffd" + "5b" + yes) // GASPRICE ISZERO PUSH1 8 JUMPI, PUSH0 PUSH0 REVERT, JUMPDEST
	list := []models.Ballot{s.saved(s.signOn(id, 7, models.For, "")), s.saved(s.signOn(id, 8, models.For, ""))}
	for range 4 {
		s.settle()
	}
	s.all(list, models.BallotCounted)
	s.all([]models.Ballot{b}, models.BallotRefused)
	now, err := s.store.BallotOf(context.Background(), b.Kind, id, b.Voter)
	if err != nil || !strings.Contains(now.Refused, "failed in a block twice") {
		t.Errorf("%q %v", now.Refused, err)
	}
	if sent := s.sent(); len(sent) != 3 {
		t.Errorf("%d transactions\n%s", len(sent), s.log)
	}
	s.balanced()
}
