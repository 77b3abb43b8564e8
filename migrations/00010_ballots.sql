-- Words: ballots and delegations that were signed here, to be sent by the relayer. A re-index never touches them.

-- +goose Up

-- kind is vote, override or delegation; a delegation's proposal is 0. since is the newest block of the record when it came,
-- refused why it can't be sent, batch the batch that it was last sent with, 0 before.
CREATE TABLE ballots (
  voter BYTEA NOT NULL,
  kind TEXT NOT NULL,
  proposal_id BYTEA NOT NULL,
  nonce BYTEA NOT NULL,
  support BIGINT NOT NULL,
  reason TEXT NOT NULL,
  params BYTEA NOT NULL,
  delegate BYTEA NOT NULL,
  expiry BIGINT NOT NULL,
  signature BYTEA NOT NULL,
  received BIGINT NOT NULL,
  since BIGINT NOT NULL,
  refused TEXT NOT NULL,
  batch BIGINT NOT NULL,
  PRIMARY KEY (voter, kind, proposal_id, nonce)
);
CREATE INDEX ballots_waiting ON ballots (received) WHERE batch = 0 AND refused = '';
CREATE INDEX ballots_proposal ON ballots (proposal_id, received);
CREATE INDEX ballots_batch ON ballots (batch) WHERE batch > 0;

-- +goose Down
DROP TABLE ballots;
