package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// sight is what the events of simulated actions tell.
type sight struct {
	*trying
	logs  []models.Emission // all of them, in order
	moves map[purse]*models.Move
	order []purse
	loose map[common.Address]bool // tokens whose movements balanceOf can't confirm

	full    bool // not all that move are kept
	batched bool // something moves several kinds of pieces at once
}

// purse is an account's part of a token.
type purse struct{ token, account common.Address }

// etherToken is what nodes name as the contract of transfers of ETH.
var etherToken = common.HexToAddress("0xEeeeeEeeeEeEeeEeEeEeeEEEeeeeEeeeeeeeEEeE")

var (
	singleTopic     = eventTopic("TransferSingle(address,address,address,uint256,uint256)")
	batchTopic      = eventTopic("TransferBatch(address,address,address,uint256[],uint256[])")
	mostConfirmed   = 60 // purses whose balances are asked
	mostTouched     = 40 // contracts whose code is looked at
	mostAllowances  = 40
	mostHeldInDoubt = 5 // sentences of balances that the events don't explain
)

func eventTopic(signature string) common.Hash { return common.BytesToHash(keccak(signature)) }

// seen reads the events of actions.
func (t *trying) seen(calls []simulatedCall) *sight {
	s := &sight{trying: t, moves: map[purse]*models.Move{}, loose: map[common.Address]bool{}}
	for i, c := range calls {
		for _, l := range c.Logs {
			s.logs = append(s.logs, models.Emission{Contract: l.Address, Topics: l.Topics, Data: models.Data(l.Data), Action: i + 1})
		}
	}
	for _, e := range s.logs {
		s.move(e)
	}
	return s
}

// move follows what an event says that moves.
func (s *sight) move(e models.Emission) {
	if len(e.Topics) == 0 {
		return
	}
	token := e.Contract
	if token == etherToken {
		token = common.Address{}
	}
	switch topic := e.Topics[0]; {
	case topic == transferTopic && len(e.Topics) == 3 && len(e.Data) == 32:
		s.moved(token, topicAccount(e.Topics[1]), topicAccount(e.Topics[2]), models.FromBytes(e.Data))
	case topic == transferTopic && len(e.Topics) == 4:
		s.moved(token, topicAccount(e.Topics[1]), topicAccount(e.Topics[2]), models.U(1))
	case topic == singleTopic && len(e.Topics) == 4 && len(e.Data) == 64:
		s.loose[token] = true
		s.moved(token, topicAccount(e.Topics[2]), topicAccount(e.Topics[3]), models.FromBytes(e.Data[32:]))
	case topic == batchTopic && len(e.Topics) == 4:
		if !s.batched {
			s.doubt("%s moves several kinds of pieces at once, which are not counted here, as are those that others move so.", token)
		}
		s.loose[token], s.batched = true, true
	}
}

// topicAccount is the address in a topic.
func topicAccount(topic common.Hash) common.Address { return common.BytesToAddress(topic[12:]) }

func (s *sight) moved(token, from, to common.Address, amount models.Uint) {
	if amount.IsZero() {
		return
	}
	if m := s.of(token, from); m != nil {
		m.Out = m.Out.Add(amount)
	}
	if m := s.of(token, to); m != nil {
		m.In = m.In.Add(amount)
	}
}

// of is the row of an account, begun if there is none; nil when there are too many.
func (s *sight) of(token, account common.Address) *models.Move {
	k := purse{token, account}
	if m := s.moves[k]; m != nil {
		return m
	}
	if len(s.order) >= models.MostShares && account != s.dao.Treasury() {
		if !s.full {
			s.doubt("More than %d accounts get or give something: the rest is not listed.", models.MostShares)
		}
		s.full = true
		return nil
	}
	m := &models.Move{Token: token, Account: account}
	s.moves[k], s.order = m, append(s.order, k)
	return m
}

// emissions keeps the events, those of transfers of ETH apart, up to the bounds.
func (s *sight) emissions() {
	size := 0
	for _, e := range s.logs {
		if e.Contract == etherToken {
			continue
		}
		if size += len(e.Data); len(s.said.Events) == models.MostEmissions || size > models.MostEmissionBytes {
			s.said.Unread++
			continue
		}
		s.said.Events = append(s.said.Events, e)
	}
}

// settle asks for balances, allowances, settings and code around the actions, and keeps what follows.
func (s *sight) settle(ctx context.Context) error {
	var list []*inquiry
	held, order := s.heldQuestions(&list)
	c := s.changeQuestions(&list)
	err := s.ask(ctx, list)
	if err != nil {
		list = nil
	} else {
		s.weigh(held, order)
	}
	s.kept()
	s.eventChanges()
	if err != nil {
		return err
	}
	s.changed(c)
	return s.proxies(ctx)
}

// kept are the movements as they are known in the end: the treasury's first.
func (s *sight) kept() {
	for _, own := range []bool{true, false} {
		for _, k := range s.order {
			m := s.moves[k]
			if m == nil || (k.account == s.dao.Treasury()) != own || m.In.IsZero() && m.Out.IsZero() {
				continue
			}
			s.said.Moves = append(s.said.Moves, *m)
		}
	}
}

// heldQuestions are those for what accounts hold: of all that moved, and what the treasury holds of each contract touched.
func (s *sight) heldQuestions(list *[]*inquiry) (held map[purse]*inquiry, order []purse) {
	held = map[purse]*inquiry{}
	add := func(k purse) {
		if held[k] != nil || s.loose[k.token] || len(held) >= mostConfirmed || k.account == (common.Address{}) && k.token != (common.Address{}) {
			return
		}
		held[k] = holding(k)
		*list, order = append(*list, held[k]), append(order, k)
	}
	treasury := s.dao.Treasury()
	for _, a := range s.dao.Payable() {
		add(purse{a.Address, treasury})
	}
	for _, k := range s.order {
		if k.account == treasury {
			add(k)
		}
	}
	for _, k := range s.order {
		add(k)
	}
	for _, a := range s.touched() {
		add(purse{a, treasury})
	}
	return held, order
}

// holding is the question for what an account holds.
func holding(k purse) *inquiry {
	if k.token == (common.Address{}) {
		return &inquiry{to: balanceReader, data: common.LeftPadBytes(k.account[:], 32)}
	}
	return &inquiry{to: k.token, data: token.PackBalanceOf(k.account)}
}

// weigh holds what the events say against the balances, which count.
func (s *sight) weigh(held map[purse]*inquiry, order []purse) {
	doubts := 0
	for _, k := range order {
		q := held[k]
		if q == nil || len(q.before) != 32 || len(q.after) != 32 {
			continue
		}
		said := new(big.Int)
		if m := s.moves[k]; m != nil {
			said.Sub(m.In.Big(), m.Out.Big())
		}
		is := new(big.Int).Sub(new(big.Int).SetBytes(q.after), new(big.Int).SetBytes(q.before))
		if said.Cmp(is) == 0 {
			continue
		}
		if doubts++; doubts <= mostHeldInDoubt {
			s.doubt("%s: by its events %s gets %s in all, by its balances %s; the balances are shown.", s.nameOf(k.token), s.whose(k.account), signed(said), signed(is))
		}
		if m := s.of(k.token, k.account); m != nil {
			m.In, m.Out = models.Uint{}, models.Uint{}
			m.In, _ = models.FromBig(is)
			m.Out, _ = models.FromBig(new(big.Int).Neg(is))
		}
	}
}

func signed(v *big.Int) string {
	if v.Sign() < 0 {
		return "−" + new(big.Int).Neg(v).String()
	}
	return v.String()
}

func (t *trying) nameOf(token common.Address) string {
	if a, ok := t.dao.Asset(token); ok {
		return a.Symbol
	}
	return "The token " + token.Hex()
}

func (t *trying) whose(account common.Address) string {
	if account == t.dao.Treasury() {
		return "the treasury"
	}
	return account.Hex()
}
