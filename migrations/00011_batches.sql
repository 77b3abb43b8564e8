-- Words: what the relayer has signed and sent, and what it spent. A re-index never touches them.

-- +goose Up

-- A batch is one nonce of the relayer's account. shares are its ballots as JSON, charged is what spendings hold of it in wei:
-- at first the most that it may cost, and once it is in a block what the receipt says. tx is the attempt that is in a block,
-- closed is 0 while the chain may still change.
CREATE TABLE batches (
  id BIGINT PRIMARY KEY,
  relayer BYTEA NOT NULL,
  nonce BIGINT NOT NULL,
  shares TEXT NOT NULL,
  gas BIGINT NOT NULL,
  charged BYTEA NOT NULL,
  day BIGINT NOT NULL,
  made BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  block BIGINT NOT NULL,
  block_hash BYTEA NOT NULL,
  gas_used BIGINT NOT NULL,
  failed BOOLEAN NOT NULL,
  lost BOOLEAN NOT NULL,
  closed BIGINT NOT NULL
);
CREATE UNIQUE INDEX batches_nonce ON batches (relayer, nonce) WHERE NOT lost;
CREATE INDEX batches_open ON batches (relayer, nonce) WHERE closed = 0;

-- Each signed transaction of a batch; all have its nonce, so that one at most is ever in the chain. fee and tip are wei a gas.
CREATE TABLE attempts (
  hash BYTEA NOT NULL,
  batch BIGINT NOT NULL REFERENCES batches (id) ON DELETE CASCADE,
  raw BYTEA NOT NULL,
  fee BYTEA NOT NULL,
  tip BYTEA NOT NULL,
  made BIGINT NOT NULL,
  head BIGINT NOT NULL,
  PRIMARY KEY (batch, hash)
);

-- What was spent, in wei: of a day in all, on a proposal, and on an account's ballots of a day. day counts days since 1970, and is 0
-- of a proposal.
CREATE TABLE spendings (
  scope TEXT NOT NULL,
  subject BYTEA NOT NULL,
  day BIGINT NOT NULL,
  spent BYTEA NOT NULL,
  ballots BIGINT NOT NULL,
  PRIMARY KEY (scope, subject, day)
);

-- How the relayer found its account last.
CREATE TABLE relayers (
  account BYTEA PRIMARY KEY,
  balance BYTEA NOT NULL,
  price BYTEA NOT NULL,
  head BIGINT NOT NULL,
  seen BIGINT NOT NULL,
  wrong TEXT NOT NULL
);

-- +goose Down
DROP TABLE relayers;
DROP TABLE spendings;
DROP TABLE attempts;
DROP TABLE batches;
