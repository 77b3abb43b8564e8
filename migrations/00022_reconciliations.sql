-- How the record was held against the chain: neither facts nor words, but what the node said of the record after a block. It
-- goes with its block when that is taken back, and with the record when another takes its place; then it is asked again.

-- +goose Up

-- One run. time is the block's, began and ended are the clock's, all Unix seconds. failure says why it could not be
-- completed; empty when it was. parts and holdings are JSON.
CREATE TABLE reconciliations (
  number BIGINT PRIMARY KEY,
  block BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  time BIGINT NOT NULL,
  began BIGINT NOT NULL,
  ended BIGINT NOT NULL,
  asked BIGINT NOT NULL,
  compared BIGINT NOT NULL,
  differences BIGINT NOT NULL,
  failure TEXT NOT NULL,
  parts TEXT NOT NULL,
  holdings TEXT NOT NULL
);

-- What differed in a run, the first ones of many.
CREATE TABLE variances (
  run BIGINT NOT NULL,
  position BIGINT NOT NULL,
  block BIGINT NOT NULL,
  subject TEXT NOT NULL,
  what TEXT NOT NULL,
  record TEXT NOT NULL,
  chain TEXT NOT NULL,
  facts BOOLEAN NOT NULL,
  PRIMARY KEY (run, position)
) /* sqlite: WITHOUT ROWID */;

-- When each proposal was held against the chain last, of how many values and how many differed.
CREATE TABLE reconciled (
  proposal_id BYTEA PRIMARY KEY,
  block BIGINT NOT NULL,
  time BIGINT NOT NULL,
  compared BIGINT NOT NULL,
  differences BIGINT NOT NULL
) /* sqlite: WITHOUT ROWID */;

-- +goose Down
DROP TABLE reconciled;
DROP TABLE variances;
DROP TABLE reconciliations;
