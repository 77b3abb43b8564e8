package fault

import (
	"fmt"
	"slices"
)

func (s *state) meets(method string) bool {
	return len(s.Methods) == 0 || slices.Contains(s.Methods, method)
}

func (s *state) meetsAny(x *exchange) bool {
	return slices.ContainsFunc(x.calls, func(c *call) bool { return s.meets(c.Method) })
}

// chance tells whether a fault may strike a call now.
func (p *Proxy) chance(s *state, c *call) bool {
	if s.Rate > 0 && float64(p.dice(s.Name, c)>>11)/(1<<53) >= s.Rate {
		return false
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	s.met++
	return s.met > s.Skip && (s.Times == 0 || s.done < s.Times)
}

func (p *Proxy) done(s *state) {
	p.mu.Lock()
	defer p.mu.Unlock()
	s.done++
	p.struck[s.Name]++
}

func (p *Proxy) note(format string, args ...any) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.notes = append(p.notes, fmt.Sprintf(format, args...))
}
