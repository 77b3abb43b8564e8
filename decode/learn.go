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
	own := map[selector][]*function{}
	for _, x := range list {
		functions, left, err := x.functions(Verified)
		if err != nil {
			return nil, err
		}
		skipped = append(skipped, left...)
		for _, f := range functions {
			l.word(f)
			if known(own[f.selector], f.signature) == nil {
				own[f.selector] = append(own[f.selector], f)
			}
		}
	}
	l.learned.mu.Lock()
	defer l.learned.mu.Unlock()
	if l.learned.at == nil {
		l.learned.at = map[common.Address]map[selector][]*function{}
	}
	l.learned.at[at] = own
	return skipped, nil
}
