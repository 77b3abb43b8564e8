package views

import (
	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// sampleAlarms are one of each kind.
func sampleAlarms() []models.Alarm {
	x := dao()
	day := models.U(86_400)
	week := models.U(7 * 86_400)
	quorum, held := grad(4_000_000), usd(100_000)
	second := open()
	second.ID, second.Title = models.U(48), "Another \u202e one <b>"
	queued := open()
	queued.Standing.Eta, queued.Standing.Expires, queued.Standing.Deadline = now-5*86400, now+86400, now-8*86400
	passed := open()
	passed.Standing.Deadline = now - 8*86400
	scheduled := &models.Scheduled{
		At: said(24_631_000, 3600), Operation: common.HexToHash("0xacb98734"), Ready: now + 86400,
		Calls: []models.Action{transferAction(other, usd(184_000)), {Target: x.Governor, Calldata: models.Selector("relay(address,uint256,bytes)")}},
	}
	done := *scheduled
	done.Ended = &models.Operation{At: said(24_631_100, 1800), Kind: models.CallExecuted}
	return []models.Alarm{
		{Kind: models.AlarmOutside, Danger: true, Since: now - 3600, Ends: now + 86400, Scheduled: scheduled},
		{Kind: models.AlarmOutside, Danger: true, Since: now - 1800, Scheduled: &done},
		{Kind: models.AlarmPowerful, Danger: true, Since: now - 86400, Account: other, Role: models.ProposerRole},
		{Kind: models.AlarmPowerful, Danger: true, Since: now - 86400, Role: models.AdminRole},
		{Kind: models.AlarmPowerful, Since: now - 86400, Account: other, Role: models.CancellerRole},
		{Kind: models.AlarmPowerful, Since: now - 86400, Account: other, Role: common.Hash{1}},
		{Kind: models.AlarmChanged, Danger: true, Since: now - 86400, Name: models.MinDelay, Before: &week, After: day},
		{Kind: models.AlarmChanged, Since: now - 86400, Name: models.ProposalThreshold, After: grad(5)},
		{Kind: models.AlarmUndelayed, Danger: true, Since: now - 86400, Name: models.VotingDelay},
		{Kind: models.AlarmVoting, Danger: true, Since: now - 86400, Account: holder, After: grad(50)},
		{Kind: models.AlarmLent, Danger: true, Since: now - 86400, At: said(24_630_000, 86400), Account: other, Asset: dusd, After: models.FromBytes(common.MaxHash[:])},
		{Kind: models.AlarmLent, Since: now - 86400, At: said(24_630_000, 86400), Account: other, Asset: models.Asset{Address: other}, After: usd(5)},
		{Kind: models.AlarmShort, Danger: true, Asset: dusd, Proposals: []models.Proposal{open(), second}, Before: &held, After: usd(368_000)},
		{Kind: models.AlarmShort, Danger: true, Asset: dusd, Proposals: []models.Proposal{open()}, Before: &held, After: usd(184_000)},
		{Kind: models.AlarmExpiring, Since: now - 5*86400, Ends: now + 86400, Proposals: []models.Proposal{queued}},
		{Kind: models.AlarmOverdue, Since: now - 5*86400, Ends: now + 86400, Proposals: []models.Proposal{queued}},
		{Kind: models.AlarmOverdue, Since: now - 8*86400, Proposals: []models.Proposal{passed}},
		{Kind: models.AlarmConcentrated, Account: holder, Before: &quorum, After: grad(9_000_000)},
		{Kind: models.AlarmDormant, Since: now - 200*86400},
	}
}

func unalarmed() Page {
	p := page()
	p.Unalarmed = true
	return p
}

func addAlarms(m map[string]templ.Component) {
	p := page()
	p.Alarms = sampleAlarms()
	m["treasury-alarms"] = Treasury(p, treasuryData())
	m["home-alarms"] = Home(p, home())
	m["alarms"] = Record(p, RecordData{})
	m["treasury-unalarmed"] = Treasury(unalarmed(), treasuryData())
	calm := page()
	calm.Alarms = sampleAlarms()[14:]
	m["home-alarms-for-some"] = Home(calm, home())
}
