package chain

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// tokens are the getters by which governors tell their token: OpenZeppelin's, Compound's, and those of Compound's
// descendants, which name it after itself.
var tokens = []string{"token()", "comp()", "uni()", "xvsVault()", "xvs()", "nouns()", "gtc()", "pool()", "idle()", "hop()", "inst()", "forth()", "stakedToken()", "votingToken()"}

// token finds what votes, and how it keeps votes.
func (d *discovery) token() error {
	a := d.settings.Token
	for i := 0; a == (common.Address{}) && i < len(tokens); i++ {
		a, _ = d.address(d.dao.Governor, tokens[i])
	}
	switch {
	case a == (common.Address{}):
		return d.fail("it does not tell its token by any function known here; name the token with --token")
	case !d.deployed(a):
		return d.fail("its token %s is no contract; name the right one with --token", a)
	}
	if d.dao.TokenKind = d.kind(a); d.dao.TokenKind == "" {
		return d.fail("its token %s has neither getPastVotes nor getPriorVotes, so that no vote could be weighed; name another with --token", a)
	}
	asset, said := d.asset(a)
	switch {
	case d.settings.Decimals != nil:
		asset.Decimals = *d.settings.Decimals
	case d.dao.TokenKind == models.ERC721Votes:
		asset.Decimals = 0
	case !said:
		asset.Decimals = 18
		d.find("the token's decimals", "it does not tell them; 18 are assumed", "--decimals")
	}
	d.dao.Token = asset
	return nil
}

// kind tells how a token keeps votes; it is empty for a token that keeps none. They are asked for block 1, which is past
// in every clock.
func (d *discovery) kind(a common.Address) models.TokenKind {
	const erc721 = "0x80ac58cd"
	if _, past := d.word(a, "getPastVotes(address,uint256)", ofAddress(a), ofNumber(1)); past {
		id := common.RightPadBytes(common.FromHex(erc721), 32)
		if yes, _ := d.number(a, "supportsInterface(bytes4)", common.Hash(id)); yes == models.U(1) {
			return models.ERC721Votes
		}
		return models.ERC20Votes
	}
	if _, prior := d.word(a, "getPriorVotes(address,uint256)", ofAddress(a), ofNumber(1)); prior {
		return models.CompVotes
	}
	return ""
}

// asset asks a token for its symbol and decimals; said is false when it does not tell the latter. One without a symbol
// is called by its address.
func (d *discovery) asset(a common.Address) (asset models.Asset, said bool) {
	symbol, _ := d.text(a, "symbol()", 32)
	if symbol == "" {
		symbol = a.Hex()[:10]
	}
	decimals, said := d.number(a, "decimals()")
	if decimals.Cmp(models.U(77)) > 0 {
		decimals, said = models.Uint{}, false
	}
	return models.Asset{Address: a, Symbol: symbol, Decimals: uint8(decimals.Uint64())}, said
}

// clock finds what the governor's timepoints count, and holds it against the token and the chain.
func (d *discovery) clock() error {
	mode, said := d.text(d.dao.Governor, "CLOCK_MODE()", 128)
	tokens, tokenSaid := d.text(d.dao.Token.Address, "CLOCK_MODE()", 128)
	switch {
	case d.settings.Clock != "":
		mode = string(d.settings.Clock)
	case !said && tokenSaid:
		mode = tokens
	case !said:
		mode = string(models.ByNumber) // as every governor did before ERC-6372
	}
	d.dao.Clock = models.ClockMode(mode)
	if !slices.Contains([]models.ClockMode{models.ByTimestamp, models.ByNumber}, d.dao.Clock) {
		return d.fail("it counts time in a way that is not known here: %q; --clock can say another", mode)
	}
	if tokenSaid && tokens != mode {
		return d.fail("it counts %q and its token %q: every vote would be weighed at a wrong time", mode, tokens)
	}
	return d.agree()
}

// agree refuses a governor whose clock is not this chain's: there are chains on which contracts see another chain's
// blocks.
func (d *discovery) agree() error {
	now, said := d.number(d.dao.Governor, "clock()")
	if !said && d.dao.Clock == models.ByNumber {
		now, said = d.blockNumber()
	}
	if !said {
		return nil
	}
	if want := models.U(d.now()); now != want {
		return d.fail("its clock says %s where this chain's says %s, so that it counts another chain's blocks; such a chain cannot be followed", now, want)
	}
	return nil
}

// blockNumber is the number that contracts see, asked by running a few instructions in place of a contract.
func (d *discovery) blockNumber() (models.Uint, bool) {
	const number = "0x4360005260206000f3" // NUMBER, kept as a word of memory and returned
	call := map[string]any{"input": number}
	reply, err := ask[hexutil.Bytes](d.ctx, d.node, "eth_call", call, at(d.head.Hash))
	return models.FromBytes(reply), err == nil && len(reply) == 32
}

// now is the governor's timepoint at the block that is asked at.
func (d *discovery) now() uint64 {
	return d.dao.Timepoint(models.Block{Number: d.head.Number, Time: d.head.Time})
}

func keccak(s string) []byte { return crypto.Keccak256([]byte(s)) }
