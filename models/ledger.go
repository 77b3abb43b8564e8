package models

import (
	"errors"
	"sort"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// ledger tells what held at a timepoint.
type ledger interface {
	parameterAt(name string, timepoint uint64) (Uint, error)
	supplyAt(timepoint uint64) (Uint, error)
	askedQuorum(id Uint) (q Quorum, asked bool, err error)
}

// stored is the ledger of the facts in the database.
type stored struct {
	tx  *gorm.DB
	dao DAO
}

func (l stored) parameterAt(name string, timepoint uint64) (Uint, error) {
	p, err := first[Parameter](until(l.tx.Where("name = ?", name), l.dao, timepoint).Order("block DESC, log DESC"))
	if errors.Is(err, ErrNotFound) {
		return l.dao.Setting(name), nil
	}
	return p.Value, err
}

func (l stored) supplyAt(timepoint uint64) (Uint, error) {
	order := "block DESC, log DESC"
	if l.dao.Clock != ByNumber {
		order = "time DESC, " + order
	}
	s, err := first[supply](until(l.tx.Model(&supply{}), l.dao, timepoint).Order(order))
	if errors.Is(err, ErrNotFound) {
		return Uint{}, nil
	}
	return s.Supply, err
}

func (l stored) askedQuorum(id Uint) (Quorum, bool, error) {
	q, err := first[Quorum](l.tx.Where("proposal_id = ?", id))
	if errors.Is(err, ErrNotFound) {
		return q, false, nil
	}
	return q, err == nil, err
}

func supplyAt(tx *gorm.DB, dao DAO, timepoint uint64) (Uint, error) {
	return stored{tx, dao}.supplyAt(timepoint)
}

// until limits a query of facts to those said up to a timepoint.
func until(q *gorm.DB, dao DAO, timepoint uint64) *gorm.DB {
	if dao.Clock == ByNumber {
		return q.Where("block <= ?", num(timepoint))
	}
	return q.Where("time <= ?", num(timepoint))
}

// supply is the token's supply from a mint or burn on.
type supply struct {
	Block  uint64 `gorm:"primaryKey;autoIncrement:false"`
	Log    uint   `gorm:"primaryKey;autoIncrement:false"`
	Time   uint64
	Supply Uint
}

// mints follows the supply through transfers, from what it was before them.
func mints(dao DAO, before Uint, transfers []Transfer) (list []supply) {
	var nobody common.Address
	for i := range transfers {
		m := &transfers[i]
		if m.Token != dao.Token.Address || m.Sender != nobody && m.Recipient != nobody {
			continue
		}
		if m.Sender == nobody {
			before = before.Add(m.Amount)
		}
		if m.Recipient == nobody {
			before = before.Sub(m.Amount)
		}
		list = append(list, supply{m.Block, m.Log, m.Time, before})
	}
	return list
}

// running is a ledger with facts that follow those of another in memory, so that many timepoints are answered at once.
type running struct {
	stored
	from     uint64 // the timepoint at which the stored facts end
	settings map[string][]turn
	supply   []turn
	known    map[string]Uint // by name, at from
	asked    map[Uint]Quorum // of the proposals that ask was given
}

// turn is a value from a timepoint on.
type turn struct {
	from  uint64
	value Uint
}

func newRunning(tx *gorm.DB, dao DAO, before Block, f Facts, supplies []supply) *running {
	r := &running{stored: stored{tx, dao}, from: dao.Timepoint(before), settings: map[string][]turn{}, known: map[string]Uint{}, asked: map[Uint]Quorum{}}
	for _, p := range f.Parameters {
		r.settings[p.Name] = append(r.settings[p.Name], turn{dao.Timepoint(Block{Number: p.Block, Time: p.Time}), p.Value})
	}
	for _, s := range supplies {
		r.supply = append(r.supply, turn{dao.Timepoint(Block{Number: s.Block, Time: s.Time}), s.Supply})
	}
	return r
}

func (r *running) parameterAt(name string, timepoint uint64) (Uint, error) {
	return r.at(name, r.settings[name], timepoint, func() (Uint, error) { return r.stored.parameterAt(name, timepoint) })
}

func (r *running) supplyAt(timepoint uint64) (Uint, error) {
	return r.at("", r.supply, timepoint, func() (Uint, error) { return r.stored.supplyAt(timepoint) })
}

// at is the last change up to a timepoint, or what is stored: that is the same for all timepoints from r.from on.
func (r *running) at(name string, list []turn, timepoint uint64, ask func() (Uint, error)) (Uint, error) {
	if i := sort.Search(len(list), func(i int) bool { return list[i].from > timepoint }); i > 0 {
		return list[i-1].value, nil
	}
	if v, ok := r.known[name]; ok && timepoint >= r.from {
		return v, nil
	}
	v, err := ask()
	if err == nil && timepoint >= r.from {
		r.known[name] = v
	}
	return v, err
}

// askAbout reads the governor's answers about some proposals at once, where it is asked.
func askAbout[T any](r *running, w *writer, proposals map[Uint]T) error {
	if !r.dao.AsksQuorum() {
		return nil
	}
	ids := make([]any, 0, len(proposals))
	for id := range proposals {
		ids = append(ids, id.stored())
	}
	return load(w, quorumRows, "proposal_id", ids, (*Quorum).fields, func(q Quorum) { r.asked[q.ProposalID] = q })
}

func (r *running) askedQuorum(id Uint) (Quorum, bool, error) {
	q, ok := r.asked[id]
	return q, ok, nil
}

func (q *Quorum) fields() []any { return []any{&q.ProposalID, &q.Block, &q.Value, &q.Super} }
