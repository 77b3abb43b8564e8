-- Words: what delegates stand for, each signed by its account. A re-index never touches them. And how often holders vote.

-- +goose Up

-- The row with no signature is the one that its account still writes; the others never change. An empty sentence takes back
-- those before. block is the newest of the record when the signature was checked, received in Unix seconds.
CREATE TABLE statements (
  account BYTEA NOT NULL,
  number BIGINT NOT NULL,
  sentence TEXT NOT NULL,
  text TEXT NOT NULL,
  folded TEXT NOT NULL,
  signature BYTEA NOT NULL,
  block BIGINT NOT NULL,
  received BIGINT NOT NULL,
  PRIMARY KEY (account, number)
);

-- Derived: the proposals whose votes are the last that are over, and on how many of them a holder voted.
CREATE TABLE endings (
  proposal_id BYTEA PRIMARY KEY
) /* sqlite: WITHOUT ROWID */;
ALTER TABLE holders ADD COLUMN voted BIGINT NOT NULL DEFAULT 0;
CREATE INDEX holders_voted ON holders (voted DESC, votes DESC, account);
CREATE INDEX holders_delegators ON holders (delegators DESC, votes DESC, account);

-- +goose Down
DROP INDEX holders_delegators;
DROP INDEX holders_voted;
ALTER TABLE holders DROP COLUMN voted;
DROP TABLE endings;
DROP TABLE statements;
