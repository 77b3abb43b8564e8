package views

import (
	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// addRewards are a round's page before its list is known, with it, and once it is over.
func addRewards(m map[string]templ.Component) {
	in, dusd := signedIn(), page().DAO.Assets[1]
	round := models.Round{
		At: said(24_600_000, 86400), ID: 3, Token: dusd.Address, Total: models.U(5_000e6), Root: common.Hash{7}, Deadline: in.Block.Time + 20*86400,
		URI: "ipfs://bafysample/round-3.json", Claimed: models.U(40e6), Claims: 1,
	}
	m["reward-unknown"] = Reward(page(), RewardData{Round: round})
	m["reward-unknown-in"] = Reward(in, RewardData{Round: round})
	paid := models.Reward{At: said(24_600_100, 3600)}
	list := []models.Portion{
		{Leaf: models.Leaf{Position: models.U(0), Account: holder, Amount: models.U(40e6)}, Claimed: &paid},
		{Leaf: models.Leaf{Position: models.U(1), Account: reader, Amount: models.U(125e6)}},
		{Leaf: models.Leaf{Position: models.U(2), Account: other, Amount: models.U(9_000e6)}},
	}
	rows := List[models.Portion]{Rows: list, Page: 1, Size: 3, Total: 7}
	m["reward"] = Reward(page(), RewardData{Round: round, List: rows})
	m["reward-in"] = Reward(in, RewardData{Round: round, List: rows, Own: list[1:2]})
	m["reward-nobody"] = Reward(page(), RewardData{Round: round, Account: other.Hex()})
	over := round
	over.Deadline = in.Block.Time - 86400
	m["reward-over"] = Reward(page(), RewardData{Round: over, List: rows})
	over.ClosedAt, over.Returned = in.Block.Time-3600, models.U(4_960e6)
	m["reward-closed"] = Reward(in, RewardData{Round: over, List: rows, Own: list[1:2]})
	waits := signedIn()
	waits.Tasks = []models.Task{{Duty: models.AsPayee, Step: models.TaskReward, Reward: &models.Rewarding{Portion: list[1], Of: round}, By: round.Deadline, Counted: true, Milestone: -1}}
	m["inbox-reward"] = Inbox(waits)
}
