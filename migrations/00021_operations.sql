-- The desk: what waits in the timelock, what executions moved, and executions that failed.

-- +goose Up

-- Derived: operations that are scheduled and neither executed nor cancelled since, by the place of the first of their calls.
CREATE TABLE pendings (
  operation BYTEA PRIMARY KEY,
  block BIGINT NOT NULL,
  log BIGINT NOT NULL
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX pendings_block ON pendings (block, log);

-- The node's answer about a block: what the transaction that executed a proposal moved, as JSON. It goes with its block and is
-- asked again.
CREATE TABLE executions (
  proposal_id BYTEA PRIMARY KEY,
  block BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  tx BYTEA NOT NULL,
  traced BOOLEAN NOT NULL,
  moves TEXT NOT NULL
);
CREATE INDEX executions_block ON executions (block);

-- Words: transactions that somebody sent to queue, execute or cancel a proposal, as they reported them. A transaction that
-- failed leaves no event, so that nobody finds it without its hash.
CREATE TABLE sendings (
  tx BYTEA PRIMARY KEY,
  proposal_id BYTEA NOT NULL,
  created BIGINT NOT NULL,
  looks BIGINT NOT NULL,
  looked BIGINT NOT NULL
);
CREATE INDEX sendings_proposal ON sendings (proposal_id, created);
CREATE INDEX sendings_looked ON sendings (looked);

-- The node's answer about those of them that failed. It goes with its block and is asked again.
CREATE TABLE failures (
  tx BYTEA PRIMARY KEY,
  proposal_id BYTEA NOT NULL,
  block BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  time BIGINT NOT NULL,
  sender BYTEA NOT NULL,
  act TEXT NOT NULL,
  call BIGINT NOT NULL,
  reason TEXT NOT NULL
);
CREATE INDEX failures_block ON failures (block);
CREATE INDEX failures_proposal ON failures (proposal_id, block);

-- +goose Down

DROP TABLE failures;
DROP TABLE sendings;
DROP TABLE executions;
DROP TABLE pendings;
