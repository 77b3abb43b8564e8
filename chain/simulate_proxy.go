package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// proxies keeps which of the contracts touched run other code than before by their slots, or are ruled by somebody else.
func (s *sight) proxies(ctx context.Context) error {
	list := s.touched()
	list = list[:min(len(list), mostTouched)]
	if len(list) == 0 {
		return nil
	}
	before, after, err := s.slots(ctx, list)
	if err != nil {
		return err
	}
	for i, a := range list {
		was, ok := proxyOf(answerOf(before[i]))
		is, too := proxyOf(answerOf(after[i]))
		if !ok || !too {
			continue
		}
		x := models.StateChange{Contract: a, Action: s.actionOn(a)}
		for _, part := range []struct {
			kind    models.StateKind
			was, is common.Address
		}{
			{models.ImplementationState, was.implementation, is.implementation},
			{models.ImplementationState, was.beacon, is.beacon},
			{models.AdminState, was.admin, is.admin},
		} {
			x.Kind, x.Before, x.After = part.kind, addressText(part.was), addressText(part.is)
			s.change(x)
		}
	}
	return nil
}

func addressText(a common.Address) string {
	if a == (common.Address{}) {
		return ""
	}
	return a.Hex()
}

func numberWord(word []byte) string {
	if len(word) != 32 {
		return ""
	}
	return models.FromBytes(word).String()
}

func addressWord(word []byte) string {
	if len(word) != 32 {
		return ""
	}
	return common.BytesToAddress(word).Hex()
}

// codeWord is a code's hash; empty where there is no code.
func codeWord(word []byte) string {
	hash := common.BytesToHash(word)
	if hash == (common.Hash{}) || hash == crypto.Keccak256Hash() {
		return ""
	}
	return hash.Hex()
}
