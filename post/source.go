package post

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// Sources asks services for the verified source of contracts that proposals call, and has calls read by it. Of several processes the one
// that leads asks; all read what it was told.
type Sources struct {
	Store     *models.Store
	DAO       models.DAO
	Services  []*url.URL     // in the order in which they are asked
	Networks  []netip.Prefix // besides the public ones, that services may be in
	Rest      time.Duration  // between questions
	Log       *slog.Logger
	Now       func() time.Time
	Transport func(*http.Transport) // changes how services are reached; nil in production

	client  *http.Client
	learned map[common.Address]source // what calls of contracts are read by
	failed  time.Time
}

// Times between looks at what is new, and after a question that failed.
const (
	sourcePoll = 15 * time.Second
	sourceWait = 10 * time.Minute
)

// sourceBytes is how much of an answer is read.
const sourceBytes = 2 << 20

// sourcesAtOnce is how many contracts are asked about in one look.
const sourcesAtOnce = 10

// Run works until ctx ends.
func (x *Sources) Run(ctx context.Context) {
	tick := time.NewTicker(sourcePoll)
	defer tick.Stop()
	for {
		if err := x.Look(ctx); err != nil && ctx.Err() == nil {
			x.Log.Warn("verified sources", "err", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

// Look asks about the contracts that are new, where this process leads, and reads what there is to learn.
func (x *Sources) Look(ctx context.Context) error {
	if x.client == nil {
		x.client, x.learned = client(x.Networks, x.Transport), map[common.Address]source{}
	}
	_, led, err := x.Store.Lead(ctx)
	if err == nil && led && x.Now().Sub(x.failed) >= sourceWait {
		err = x.askAll(ctx)
	}
	return errors.Join(err, x.learn(ctx))
}

func (x *Sources) askAll(ctx context.Context) error {
	list, err := x.Store.Unsourced(ctx, x.DAO, uint64(x.Now().Unix()), sourcesAtOnce)
	if err != nil {
		return err
	}
	for i, a := range list {
		if i > 0 && rest(ctx, x.Rest) != nil {
			return ctx.Err()
		}
		s, err := x.ask(ctx, a)
		if err != nil {
			x.failed = x.Now()
			return err
		}
		if err := x.Store.SaveSource(ctx, s); err != nil {
			return err
		}
	}
	return nil
}

// rest waits, or ends with the context.
func rest(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

// ask asks the services about a contract; the first that knows it answers for all. One that can't be asked is an error only where no
// other knows the contract: it may.
func (x *Sources) ask(ctx context.Context, a common.Address) (models.Source, error) {
	var failures error
	for _, service := range x.Services {
		s, err := x.askOne(ctx, service, a)
		if err == nil && s.ABI != "" {
			return s, nil
		}
		failures = errors.Join(failures, err)
	}
	return models.Source{Address: a, Asked: uint64(x.Now().Unix())}, failures
}

// verified is what Sourcify's API version 2 answers, as far as it is read.
type verified struct {
	Match       *string         `json:"match"` // null where the source does not give the code
	ChainID     string          `json:"chainId"`
	Address     string          `json:"address"`
	ABI         json.RawMessage `json:"abi"`
	Compilation struct {
		Name string `json:"name"`
	} `json:"compilation"`
}

func (x *Sources) askOne(ctx context.Context, service *url.URL, a common.Address) (s models.Source, err error) {
	s = models.Source{Address: a, Asked: uint64(x.Now().Unix())}
	u := service.JoinPath("v2", "contract", strconv.FormatUint(x.DAO.ChainID, 10), a.Hex())
	u.RawQuery = "fields=abi,compilation.name"
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return s, err
	}
	r.Header.Set("User-Agent", "Backprop")
	r.Header.Set("Accept", "application/json")
	res, err := x.client.Do(r)
	if err != nil {
		return s, fmt.Errorf("%s: %w", service.Host, plainly(err))
	}
	defer res.Body.Close()
	switch res.StatusCode {
	case http.StatusOK:
	case http.StatusNotFound:
		return s, nil
	default:
		return s, fmt.Errorf("%s: the other side answered %d", service.Host, res.StatusCode)
	}
	text, err := io.ReadAll(io.LimitReader(res.Body, sourceBytes+1))
	if err != nil {
		return s, fmt.Errorf("%s: the answer broke off", service.Host)
	}
	if err := x.read(text, &s); err != nil {
		x.Log.Warn("verified source: the answer is of no use", "service", service.Host, "contract", a, "err", err)
		return models.Source{Address: a, Asked: s.Asked}, nil
	}
	s.Service = service.Hostname()
	return s, nil
}

// read takes an answer only if it is about this contract on this chain, says that the source gives the code, and has an ABI that calls
// can be read with.
func (x *Sources) read(text []byte, s *models.Source) error {
	if len(text) > sourceBytes {
		return fmt.Errorf("the answer has more than %d bytes", sourceBytes)
	}
	var v verified
	if err := json.Unmarshal(text, &v); err != nil {
		return errors.New("the answer is not JSON of the shape that is known")
	}
	if v.Match == nil || *v.Match != "match" && *v.Match != "exact_match" {
		return nil
	}
	if v.ChainID != strconv.FormatUint(x.DAO.ChainID, 10) || !strings.EqualFold(v.Address, s.Address.Hex()) {
		return errors.New("the answer is about another contract")
	}
	s.Exact = *v.Match == "exact_match"
	return s.Describe(v.Compilation.Name, v.ABI)
}

// learn has calls read by what was told since it was looked last, and by what proxies are seen to run now, and says so to pages.
func (x *Sources) learn(ctx context.Context) error {
	known, err := x.Store.Sourced(ctx)
	if err != nil {
		return err
	}
	runs, err := x.Store.Runs(ctx)
	if err != nil {
		return err
	}
	contracts := maps.Clone(known)
	for a, to := range runs {
		if known[to] > 0 {
			contracts[a] = known[a]
		}
	}
	for a := range x.learned { // it may run something else now
		contracts[a] = known[a]
	}
	news := false
	for a := range contracts {
		is := source{known[a], runs[a], known[runs[a]]}
		if x.learned[a] == is {
			continue
		}
		if err := x.learnOne(ctx, a, is); err != nil {
			return err
		}
		news, x.learned[a] = true, is
	}
	if news {
		x.Store.Changes.Announce("proposals", "candidates", "treasury")
	}
	return nil
}

// source is what calls of a contract are read by: its own source and that of what it runs, each by when it was asked for.
type source struct {
	own  uint64
	runs common.Address
	of   uint64
}

// learnOne has calls of a contract read by what is known of its source.
func (x *Sources) learnOne(ctx context.Context, a common.Address, is source) error {
	var list []models.Source
	for _, part := range []struct {
		at    common.Address
		asked uint64
	}{{a, is.own}, {is.runs, is.of}} {
		if part.asked == 0 {
			continue
		}
		s, err := x.Store.SourceOf(ctx, part.at)
		if err != nil {
			return err
		}
		list = append(list, s)
	}
	skipped, err := x.DAO.Learn(a, list...)
	if len(skipped) > 0 {
		x.Log.Info("verified source: functions that no call can be read of", "contract", a, "first", skipped[0])
	}
	return err
}
