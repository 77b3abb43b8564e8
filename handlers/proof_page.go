package handlers

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
	"backprop/views"
)

// The words of what no single question answers.
const (
	holdersWords   = "How many accounts hold the token follows from all its transfers: those that got more than they gave. A node may limit how many blocks it looks through at once."
	delegatedWords = "What is delegated in all is what each delegate's last of these logs says, added up. A node may limit how many blocks it looks through at once."
	backersWords   = "Who delegates to an account are those whose last such log names it."
	leavesWords    = "Shares of the treasury, and what an execution would leave of it, are reckoned from these. What a call would do is tried by the site's node and is no number of the chain: put its bytes, under “Raw”, to your own node."
	sumWords       = "Sums of open votes and of what is queued add up what the actions of the proposals below pay."
)

func (s *Server) homeProof(_ echo.Context, r *prover) (string, []views.ProofSection) {
	now := s.DAO.Moment(r.Block)
	open, _ := r.open(now)
	queue, _ := r.queue(now)
	last := read(r.reader, func(ctx context.Context) ([]models.Receipt, error) { return s.Store.Paid(ctx, s.DAO, 5) })
	treasury := r.holdings("treasury", "Treasury")
	treasury.Words = sumWords
	return "Overview", []views.ProofSection{
		r.standing("open", "Open for voting", open), r.standing("queue", "What passed", queue), treasury, r.paid("paid", "Recently paid", last),
		{ID: "holders", Title: "Holders", Words: holdersWords, Proofs: r.Transfers()},
	}
}

func (s *Server) proposalsProof(c echo.Context, r *prover) (string, []views.ProofSection) {
	list, _ := r.proposals(s.filter(c), s.DAO.Moment(r.Block))
	return "Proposals", []views.ProofSection{r.standing("list", "Proposals", list)}
}

func (s *Server) proposalProof(c echo.Context, r *prover) (string, []views.ProofSection) {
	id, err := pathID(c)
	if err != nil {
		r.err = err
		return "", nil
	}
	p := readWith(r.reader, s.Store.Proposal, id)
	supply := read(r.reader, func(ctx context.Context) (models.Uint, error) {
		return s.Store.Past(s.DAO, r.Block).SupplyAt(ctx, p.Snapshot)
	})
	list := read(r.reader, func(ctx context.Context) ([]models.Vote, error) {
		return s.Store.Votes(ctx, id, number(c, "votes"), voteRows)
	})
	receipts := read(r.reader, func(ctx context.Context) ([]models.Receipt, error) { return s.Store.Receipts(ctx, s.DAO, p) })
	if r.err != nil {
		return "", nil
	}
	moved := readWith(r.reader, s.Store.Entries, models.LedgerFilter{Proposal: id, Size: ledgerRows})
	treasury := r.holdings("treasury", "What the treasury holds")
	treasury.Words = leavesWords
	asked := r.Proposal(p)
	whole := len(asked) - 1 // the last one is about the actions
	return s.DAO.Number(id), []views.ProofSection{
		{ID: "facts", Title: "Result and dates", Proofs: append(asked[:whole:whole], r.PastSupply(p, supply)...)},
		{ID: "chain", Title: "What it does on chain", Words: "The hash binds every target, value and byte of calldata, and the description.", Proofs: append(asked[whole:], r.Queued(p)...)},
		r.votes(p, list),
		treasury,
		r.movements("receipt", "What its execution moved", moved),
		r.paid("history", "What was paid", receipts),
	}
}

// votes asks about each vote on a page, and for the logs of all.
func (r *prover) votes(p models.Proposal, list []models.Vote) views.ProofSection {
	x := part("votes", "Votes", list, func(v models.Vote) []models.Proof {
		used := v.Weight
		if !r.dao.Fractional() || r.cast(v) > 1 {
			return r.Vote(v, p.Snapshot, nil)
		}
		return r.Vote(v, p.Snapshot, &used)
	})
	plain := readWith(r.reader, r.store.PlainVotes, p.ID)
	x.Proofs = append(x.Proofs, r.Voters(p, plain)...)
	return x
}

// cast is how often a voter has voted on a proposal, in parts.
func (r *prover) cast(v models.Vote) int {
	return len(read(r.reader, func(ctx context.Context) ([]models.Vote, error) {
		return r.store.Past(r.dao, r.Block).VotesOf(ctx, v.ProposalID, v.Voter)
	}))
}

func (s *Server) delegatesProof(c echo.Context, r *prover) (string, []views.ProofSection) {
	list := r.delegates(delegateFilter(c)).Rows
	return "Delegates", []views.ProofSection{
		{ID: "facts", Title: "Supply", Words: delegatedWords, Proofs: slices.Concat(r.Supply(readWith(r.reader, s.Store.Supply, s.DAO)), r.WeightChanges())},
		part("list", "Delegates", list, func(d models.Delegate) []models.Proof { return r.named(d.Holder) }),
		{ID: "holders", Title: "Holders", Words: holdersWords, Proofs: r.Transfers()},
	}
}

// named asks about an account, whose address its answers name.
func (r *prover) named(h models.Holder) []models.Proof {
	list := r.Account(h)
	for i := range list {
		list[i].Answers[0].What += " of " + h.Account.Hex()
	}
	return list
}

func (s *Server) delegateProof(c echo.Context, r *prover) (string, []views.ProofSection) {
	a, err := pathAddress(c)
	if err != nil {
		r.err = err
		return "", nil
	}
	backers := read(r.reader, func(ctx context.Context) ([]models.Holder, error) {
		return s.Store.Delegators(ctx, a, number(c, "holders"), delegateRows)
	})
	stances := r.stances(a, number(c, "page")).Rows
	delegators := part("delegators", "Who delegates here", backers, func(h models.Holder) []models.Proof { return r.named(h) })
	delegators.Words, delegators.Proofs = backersWords, append(delegators.Proofs, r.Backers(a)...)
	return a.Hex(), []views.ProofSection{
		{ID: "facts", Title: "Weight and tokens", Proofs: r.Account(readWith(r.reader, s.Store.Holder, a))},
		part("stances", "Votes", stances, func(x models.Stance) []models.Proof {
			return append(r.Vote(x.Vote, x.Proposal.Snapshot, nil), r.weightThen(a, x.Proposal.Snapshot)...)
		}),
		part("weight", "Weight over time", r.changes(a), r.WeightChange), delegators,
		r.standing("proposals", "Proposals made", readWith(r.reader, s.Store.ProposalsBy, a)),
	}
}

// weightThen asks what an account could vote with at a snapshot.
func (r *prover) weightThen(a common.Address, snapshot uint64) []models.Proof {
	if snapshot >= r.dao.Timepoint(r.Block) {
		return nil
	}
	return r.PastVotes(a, snapshot, r.weightAt(a, snapshot))
}

// changes are the newest of those that an account's weight went through.
func (r *prover) changes(a common.Address) []models.Weight {
	return read(r.reader, func(ctx context.Context) ([]models.Weight, error) { return r.store.WeightsOf(ctx, a, delegateRows) })
}

// paymentRows is how many payments are proved on the treasury's page.

func (s *Server) treasuryProof(_ echo.Context, r *prover) (string, []views.ProofSection) {
	now := s.DAO.Moment(r.Block)
	open, _ := r.open(now)
	queue, _ := r.queue(now)
	held, _ := r.held()
	entries := readWith(r.reader, s.Store.Entries, models.LedgerFilter{Size: ledgerShown})
	balances := r.holdings("balances", "Balances and commitments")
	balances.Words, balances.Proofs = sumWords, slices.Concat(balances.Proofs, r.escrowed(), r.books())
	rounds := read(r.reader, func(ctx context.Context) ([]models.Round, error) { return s.Store.Rounds(ctx, 1, roundRows) })
	list := []views.ProofSection{balances, r.standing("queue", "Queue", queue), r.standing("open", "Open votes", open)}
	if s.DAO.Grants() {
		list = append(list, part("grants", "Held in the escrow", held, r.grantRow))
	}
	if s.DAO.Distributor != (common.Address{}) {
		list = append(list, part("rounds", "Rewards set aside", rounds, r.Round))
	}
	return "Treasury", append(list, r.movements("ledger", "Ledger", entries), r.roles("roles", "Roles of the timelock"))
}

// escrowed asks what the escrow owes in each token.
func (r *prover) escrowed() (list []models.Proof) {
	if !r.dao.Grants() {
		return nil
	}
	for _, b := range r.dao.Escrowed(readWith(r.reader, r.store.Programs, r.dao)) {
		list = append(list, r.Owed("escrow", r.dao.Escrow, b.Asset.Address, b.Amount)...)
	}
	return list
}

// grantRow asks about a grant, as lists show it.
func (r *prover) grantRow(g models.Grant) []models.Proof {
	list := r.Grant(g)[:1:1]
	for i := range list[0].Answers {
		list[0].Answers[i].What = fmt.Sprintf("grant %d, %s", g.ID, list[0].Answers[i].What)
	}
	return list
}
