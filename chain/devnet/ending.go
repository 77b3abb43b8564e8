package devnet

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/bindings"
)

func queue(after time.Duration, by int) ending {
	return ending{after, by, func(t *teller, s *scene) error { return t.send(s, by, t.governor.PackQueue(t.ids[s])) }}
}

func execute(after time.Duration, by int) ending {
	return ending{after, by, func(t *teller, s *scene) error { return t.send(s, by, t.governor.PackExecute(t.ids[s])) }}
}

func cancel(after time.Duration, by int) ending {
	return ending{after, by, func(t *teller, s *scene) error { return t.send(s, by, t.governor.PackCancel(t.ids[s])) }}
}

// executeDirectly executes at the timelock itself, which anyone may do: the governor emits no event then, and its
// proposal is executed all the same.
func executeDirectly(after time.Duration, by int) ending {
	return ending{after, by, func(t *teller, s *scene) error {
		description, err := t.description(s)
		if err != nil {
			return err
		}
		targets, values, calldatas := t.calls(s)
		data := bindings.NewTimelock().PackExecuteBatch(targets, values, calldatas, [32]byte{}, salt(t.dao.Governor, description))
		if _, err := t.chain.Send(by, &t.dao.Timelock, nil, data); err != nil {
			return fmt.Errorf("%s: %w", s.text, err)
		}
		return nil
	}}
}

// salt is what GovernorTimelockControl gives a proposal's operation: the governor's address, to the left, XOR the
// description's hash.
func salt(governor common.Address, description string) [32]byte {
	salt := crypto.Keccak256Hash([]byte(description))
	for i, b := range governor {
		salt[i] ^= b
	}
	return salt
}
