-- prior is how many votes in the same parts, or delegations to the same account, the record had when a ballot was received: what
-- comes on top is the ballot's. others is how many delegations of the account to somebody else it had or was to have, by ballots that
-- waited then: what comes on top overtakes the ballot. Numbers of blocks change their meaning with a reorg.

-- +goose Up

ALTER TABLE ballots ADD COLUMN prior BIGINT NOT NULL DEFAULT 0;
ALTER TABLE ballots ADD COLUMN others BIGINT NOT NULL DEFAULT 0;
UPDATE ballots SET prior = (SELECT COUNT(*) FROM votes v WHERE v.voter = ballots.voter AND v.proposal_id = ballots.proposal_id
  AND v.params = ballots.params AND v.block <= ballots.since) WHERE LENGTH(params) > 0;
UPDATE ballots SET prior = (SELECT COUNT(*) FROM delegations d WHERE d.delegator = ballots.voter AND d.delegate = ballots.delegate
  AND d.block <= ballots.since), others = (SELECT COUNT(*) FROM delegations d WHERE d.delegator = ballots.voter AND d.delegate <> ballots.delegate
  AND d.block <= ballots.since) WHERE kind = 'delegation';

-- +goose Down
ALTER TABLE ballots DROP COLUMN others;
ALTER TABLE ballots DROP COLUMN prior;
