package decode

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// learned is what services say of contracts' source, by contract. It grows while calls are read.
type learned struct {
	mu sync.RWMutex
	at map[common.Address]map[selector][]*function
}

func (l *learned) having(target common.Address, s selector) []*function {
	l.mu.RLock()
	defer l.mu.RUnlock()
	return l.at[target][s]
}

// Learn reads calls of a contract by its verified source from now on: by ABIs of its own and of what it runs, in the place of those
// learned before. What no call can be read of is skipped. An ABI that is none leaves all as it was.
func (l *Library) Learn(at common.Address, list ...ABI) (skipped []error, err error) {
	var functions, faults []*function
	for _, x := range list {
		d, err := x.read(Verified)
		if err != nil {
			return nil, err
		}
		functions, faults = append(functions, d.functions...), append(faults, d.errors...)
		skipped = append(skipped, d.skipped...)
	}
	l.learn(at, functions)
	l.errors.learn(at, faults)
	return skipped, nil
}

func (l *Library) learn(at common.Address, list []*function) {
	own := map[selector][]*function{}
	for _, f := range list {
		l.word(f)
		if known(own[f.selector], f.signature) == nil {
			own[f.selector] = append(own[f.selector], f)
		}
	}
	l.learned.mu.Lock()
	defer l.learned.mu.Unlock()
	if l.learned.at == nil {
		l.learned.at = map[common.Address]map[selector][]*function{}
	}
	l.learned.at[at] = own
}
