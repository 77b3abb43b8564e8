package chain

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"slices"
	"strings"
	"time"

	"backprop/models"
)

const (
	cheap      = 5_000            // questions: a run that asked no more is repeated with the chain
	soonest    = 300              // blocks after which such a run is repeated
	longest    = 20 * time.Minute // that a run may take: the database keeps its moment, and a node the state of its block, no longer
	tryAgain   = time.Hour        // after a run that could not be completed
	reconciles = 10               // times of poll between two looks whether a run is due
)

// Reconciler holds the record against the chain from time to time and keeps what it found. It works only where the indexer
// leads and is at the head, and asks no faster than Rate, so that the node has time for all else.
type Reconciler struct {
	Node   *Node
	Store  *models.Store
	DAO    models.DAO
	Log    *slog.Logger
	Every  time.Duration // from the end of a run to the next
	Rate   int           // questions a second at most
	Poll   time.Duration
	Status func() Status // of the indexer
	Now    func() time.Time
}

// Run works until ctx ends.
func (r *Reconciler) Run(ctx context.Context) {
	for pause(ctx, reconciles*r.Poll) == nil {
		due, err := r.due(ctx)
		if err == nil && due {
			_, err = r.Once(ctx)
		}
		if err != nil && ctx.Err() == nil {
			r.Log.Warn("the record could not be held against the chain", "err", err)
		}
	}
}

// due tells whether it is time for a run.
func (r *Reconciler) due(ctx context.Context) (bool, error) {
	st := r.Status()
	if !st.Leading || st.Err != nil || st.Frozen != 0 || st.Indexed == 0 || st.Indexed < st.Head {
		return false, nil
	}
	runs, err := r.Store.Reconciliations(ctx, 1)
	if err != nil || len(runs) == 0 {
		return err == nil, err
	}
	last := runs[0]
	since := r.Now().Sub(time.Unix(int64(last.Ended), 0))
	switch {
	case !last.Complete():
		return since >= min(tryAgain, r.Every), nil
	case last.Asked <= cheap && st.Indexed >= last.Block+soonest:
		return true, nil
	}
	return since >= r.Every, nil
}

// Once holds the record against the chain now and keeps what came of it. What could not be completed is kept too, and says
// why; a record that has not followed the chain yet is tried again.
func (r *Reconciler) Once(ctx context.Context) (models.Reconciliation, error) {
	c := newComparison(r.DAO)
	c.run.Began = uint64(r.Now().Unix())
	v := Verification{Node: r.Node, Store: r.Store, DAO: r.DAO, Rate: r.Rate, Now: r.Now, Found: c.found, Seen: c.seen, Tell: func(string, Progress) {}}
	bounded, end := context.WithTimeout(ctx, longest)
	defer end()
	summary, err := v.Run(bounded)
	switch {
	case ctx.Err() != nil:
		return c.run, ctx.Err()
	case errors.Is(err, ErrForked) || summary.Block.Number == 0:
		return c.run, err
	case err != nil:
		c.run.Failure = failure(err)
	}
	c.run.Ended = uint64(r.Now().Unix())
	c.end(summary)
	if err := r.Store.SaveReconciliation(ctx, &c.run); err != nil {
		return c.run, err
	}
	r.log(c.run)
	return c.run, nil
}

func (r *Reconciler) log(run models.Reconciliation) {
	words := []any{"block", run.Block, "questions", run.Asked, "compared", run.Compared}
	switch {
	case run.Differences > 0:
		r.Log.Error("the record and the chain differ; backprop reindex builds the record again", append(words, "differences", run.Differences)...)
	case run.Failure != "":
		r.Log.Warn("the record was held against the chain in part", append(words, "err", run.Failure)...)
	default:
		r.Log.Info("the record agrees with the chain", words...)
	}
}

// failure is why a run could not be completed, in words for everybody: nodes' addresses stay in the log.
func failure(err error) string {
	part, _, _ := strings.Cut(err.Error(), ":")
	if errors.Is(err, context.DeadlineExceeded) {
		return part + ": it takes longer than 20 minutes. With more questions a second (--verify-rate) it reaches the end."
	}
	if errors.Is(err, ErrNoState) {
		return part + ": the node no longer keeps the state of the block. An archive node, or more questions a second (--verify-rate), reach the end."
	}
	return part + ": the node gave no answer. The operator's log says more."
}

// comparison gathers a run.
type comparison struct {
	run       models.Reconciliation
	assets    map[string]models.Asset // by symbol, of those that are held
	order     map[string]int          // of accounts and symbols
	proposals map[string]*models.Reconciled
}

func newComparison(dao models.DAO) *comparison {
	c := &comparison{assets: map[string]models.Asset{}, proposals: map[string]*models.Reconciled{}}
	c.order = map[string]int{string(models.BookTreasury): 0, string(models.BookEscrow): 1, string(models.BookDistributor): 2}
	for i, a := range dao.Payable() {
		c.assets[a.Symbol], c.order[a.Symbol] = a, i
	}
	return c
}

// found keeps a difference, while there are not too many.
func (c *comparison) found(d models.Variance) {
	if len(c.run.Variances) < models.MostVariances {
		c.run.Variances = append(c.run.Variances, d)
	}
	if p := c.proposal(d.Subject); p != nil {
		p.Differences++
	}
}

// seen counts a value that was compared.
func (c *comparison) seen(d models.Variance) {
	if p := c.proposal(d.Subject); p != nil {
		p.Compared++
	}
	record, err := models.ParseUint(d.Record)
	if a, held := c.assets[d.What]; held && err == nil && !d.Facts {
		c.run.Holdings = append(c.run.Holdings, models.ReconciledBalance{Subject: d.Subject, Asset: a, Record: record, Chain: d.Chain})
	}
}

// proposal is what is gathered of a proposal; nil for another subject.
func (c *comparison) proposal(subject string) *models.Reconciled {
	id, ok := strings.CutPrefix(subject, "proposals/")
	if !ok {
		return nil
	}
	p := c.proposals[id]
	if p == nil {
		number, err := models.ParseUint(id)
		if err != nil {
			return nil
		}
		p = &models.Reconciled{ProposalID: number}
		c.proposals[id] = p
	}
	return p
}

// end adds what the verification counted. What is known of proposals holds only if all of them were asked about.
func (c *comparison) end(s Summary) {
	c.run.Block, c.run.Hash, c.run.Time = s.Block.Number, s.Block.Hash, s.Block.Time
	slices.SortStableFunc(c.run.Holdings, func(a, b models.ReconciledBalance) int {
		return cmp.Or(cmp.Compare(c.order[a.Subject], c.order[b.Subject]), cmp.Compare(c.order[a.Asset.Symbol], c.order[b.Asset.Symbol]))
	})
	c.run.Asked, c.run.Compared, c.run.Differences = s.Asked, s.Compared, s.Differences
	whole := false
	for _, p := range s.Parts {
		c.run.Parts = append(c.run.Parts, models.ReconciledPart{Name: p.Name, Things: p.Count, Compared: p.Compared, Differences: p.Differences})
		whole = whole || p.Name == "proposals"
	}
	if !whole {
		return
	}
	for _, p := range c.proposals {
		p.Block, p.Time = s.Block.Number, s.Block.Time
		c.run.Proposals = append(c.run.Proposals, *p)
	}
}
