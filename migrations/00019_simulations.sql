-- What the node answered about proposals that may still be executed: what would become of them, and what code runs where they call.
-- Neither facts nor words: a row goes with the block that it speaks of, and the node is asked again.

-- +goose Up

-- result is a models.Simulation as JSON.
CREATE TABLE simulations (
  proposal_id BYTEA PRIMARY KEY REFERENCES proposals (id) ON DELETE CASCADE,
  block BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  time BIGINT NOT NULL,
  result TEXT NOT NULL
);
CREATE INDEX simulations_block ON simulations (block);

-- moment is 'proposed' or 'now'. unknown says why nothing is known; all else is empty then.
CREATE TABLE codes (
  proposal_id BYTEA NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
  account BYTEA NOT NULL,
  moment TEXT NOT NULL,
  block BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  time BIGINT NOT NULL,
  code_hash BYTEA NOT NULL,
  size BIGINT NOT NULL,
  nonce BIGINT NOT NULL,
  balance BYTEA NOT NULL,
  implementation BYTEA NOT NULL,
  admin BYTEA NOT NULL,
  runs BYTEA NOT NULL,
  delegation BYTEA NOT NULL,
  destructs BOOLEAN NOT NULL,
  delegates BOOLEAN NOT NULL,
  unknown TEXT NOT NULL,
  PRIMARY KEY (proposal_id, account, moment)
);
CREATE INDEX codes_block ON codes (block);

-- +goose Down
DROP TABLE codes;
DROP TABLE simulations;
