package call

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"backprop/models"
)

// signing is a DAO of a form.
func signing(form models.VoteForm, version string) models.DAO {
	d := dao
	d.Ballots = models.Ballots{
		Votes: form, Reasons: form != models.SignedYesNo, Overrides: form == models.SignedByVoter, Delegations: true,
		Domain: models.Domain{Name: "Governor Ω", Version: version}, Token: models.Domain{Name: "Token"},
	}
	return d
}

func signedBallot(kind models.BallotKind, reason string, params ...byte) models.Ballot {
	return models.Ballot{
		Voter: common.HexToAddress("0xEb68b2728112EEb2a9303aa3E206796f4Cc84753"), Kind: kind, ProposalID: models.U(7), Nonce: models.U(1 << 40),
		Support: models.For, Reason: reason, Params: params, Signature: bytes.Repeat([]byte{27}, 65),
	}
}

// A digest is what go-ethereum makes of the JSON that a wallet is given, and the call is of the function that takes it.
func TestBallots(t *testing.T) {
	delegation := models.Ballot{
		Voter: address(1), Kind: models.SignedDelegation, Delegate: address(0xabc), Nonce: models.U(3), Expiry: 1_900_000_000,
		Signature: bytes.Repeat([]byte{28}, 65),
	}
	voter, number, yesNo := signing(models.SignedByVoter, "1"), signing(models.SignedByNumber, ""), signing(models.SignedYesNo, "")
	for _, c := range []struct {
		dao      models.DAO
		ballot   models.Ballot
		function string
	}{
		{voter, signedBallot(models.SignedVote, ""), "castVoteBySig(uint256,uint8,address,bytes)"},
		{voter, signedBallot(models.SignedVote, "Because — 因为\n"), "castVoteWithReasonAndParamsBySig(uint256,uint8,address,string,bytes,bytes)"},
		{voter, signedBallot(models.SignedVote, "", 1, 2, 3), "castVoteWithReasonAndParamsBySig(uint256,uint8,address,string,bytes,bytes)"},
		{voter, signedBallot(models.SignedOverride, ""), "castOverrideVoteBySig(uint256,uint8,address,string,bytes)"},
		{voter, signedBallot(models.SignedOverride, "Otherwise"), "castOverrideVoteBySig(uint256,uint8,address,string,bytes)"},
		{voter, delegation, "delegateBySig(address,uint256,uint256,uint8,bytes32,bytes32)"},
		{number, signedBallot(models.SignedVote, ""), "castVoteBySig(uint256,uint8,uint8,bytes32,bytes32)"},
		{number, signedBallot(models.SignedVote, "Because"), "castVoteWithReasonAndParamsBySig(uint256,uint8,string,bytes,uint8,bytes32,bytes32)"},
		{yesNo, signedBallot(models.SignedVote, ""), "castVoteBySig(uint256,bool,uint8,bytes32,bytes32)"},
	} {
		typed, err := BallotTyped(c.dao, c.ballot)
		if err != nil {
			t.Fatal(err)
		}
		raw, err := json.Marshal(typed)
		if err != nil {
			t.Fatal(err)
		}
		var theirs apitypes.TypedData
		if err := json.Unmarshal(raw, &theirs); err != nil {
			t.Fatal(err)
		}
		want, _, err := apitypes.TypedDataAndHash(theirs)
		if got := typed.Digest(); err != nil || !bytes.Equal(got[:], want) {
			t.Errorf("%s: %s, want %x (%v)\n%s", c.function, got, want, err, raw)
		}
		k, err := Ballot(c.dao, c.ballot)
		if err != nil || k.Function != c.function || !bytes.Equal(k.Data[:4], models.Selector(c.function)) || k.Value.ToInt().Sign() != 0 {
			t.Errorf("%s: %s, %v", c.function, k.Function, err)
		}
		if want := map[bool]common.Address{true: c.dao.Token.Address, false: c.dao.Governor}[c.ballot.Kind == models.SignedDelegation]; k.To != want {
			t.Errorf("%s: to %s", c.function, k.To)
		}
	}
}

// What a form can't say is refused, and never said otherwise.
func TestBallotsThatCantBe(t *testing.T) {
	yesNo, none := signing(models.SignedYesNo, ""), dao
	abstain := signedBallot(models.SignedVote, "")
	abstain.Support = models.Abstain
	short := signedBallot(models.SignedVote, "")
	short.Signature = short.Signature[:64]
	for name, c := range map[string]struct {
		dao    models.DAO
		ballot models.Ballot
	}{
		"abstain with Alpha":            {yesNo, abstain},
		"a reason with Alpha":           {yesNo, signedBallot(models.SignedVote, "why")},
		"an override elsewhere":         {signing(models.SignedByNumber, "1"), signedBallot(models.SignedOverride, "")},
		"a governor without a form":     {none, signedBallot(models.SignedVote, "")},
		"a token without a form":        {none, signedBallot(models.SignedDelegation, "")},
		"a contract's signature":        {signing(models.SignedByNumber, "1"), short},
		"parameters in an override":     {signing(models.SignedByVoter, "1"), signedBallot(models.SignedOverride, "", 1)},
		"parameters that nobody counts": {yesNo, signedBallot(models.SignedVote, "", 1)},
	} {
		_, err := Ballot(c.dao, c.ballot)
		var refusal models.Refusal
		var invalid models.Invalid
		if !errors.As(err, &refusal) && !errors.As(err, &invalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
