-- Facts: what the chain said, appended as it is read, deleted only above a block that was reorganised away.
-- Every row is keyed by where it was said: the block's number and the log's index in that block.

-- +goose Up
CREATE TABLE dao (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  text TEXT NOT NULL
);

CREATE TABLE blocks (
  number BIGINT PRIMARY KEY,
  hash BYTEA NOT NULL,
  parent BYTEA NOT NULL,
  time BIGINT NOT NULL
);

CREATE TABLE cursors (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  number BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  time BIGINT NOT NULL
);

CREATE TABLE proposals (
  id TEXT PRIMARY KEY,
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  proposer BYTEA NOT NULL,
  snapshot BIGINT NOT NULL,
  deadline BIGINT NOT NULL,
  description TEXT NOT NULL,
  description_hash BYTEA NOT NULL,
  folded TEXT NOT NULL,
  addresses TEXT NOT NULL,
  title TEXT NOT NULL,
  track TEXT NOT NULL
);
CREATE INDEX proposals_block ON proposals (block);
CREATE INDEX proposals_proposer ON proposals (proposer);

CREATE TABLE actions (
  proposal_id TEXT NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
  position BIGINT NOT NULL,
  target BYTEA NOT NULL,
  value TEXT NOT NULL,
  signature TEXT NOT NULL,
  calldata BYTEA NOT NULL,
  PRIMARY KEY (proposal_id, position)
);

-- A vote as VoteCast, VoteCastWithParams or OverrideVoteCast said it; kind 'reduction' is VoteReduced.
CREATE TABLE votes (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  proposal_id TEXT NOT NULL,
  voter BYTEA NOT NULL,
  kind TEXT NOT NULL,
  support BIGINT NOT NULL,
  weight TEXT NOT NULL,
  reason TEXT NOT NULL,
  params BYTEA NOT NULL,
  PRIMARY KEY (block, log)
);
CREATE INDEX votes_proposal ON votes (proposal_id, weight);
CREATE INDEX votes_voter ON votes (voter, block);

-- What moved a proposal on after it was made: kind 'queued' (timepoint is the eta), 'executed', 'canceled',
-- 'extended' (timepoint is the new deadline).
CREATE TABLE steps (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  proposal_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  timepoint BIGINT NOT NULL,
  PRIMARY KEY (block, log)
);
CREATE INDEX steps_proposal ON steps (proposal_id, block);

-- The timelock's own events: kind 'scheduled' (CallScheduled), 'executed' (CallExecuted), 'cancelled' (Cancelled).
CREATE TABLE operations (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  operation BYTEA NOT NULL,
  kind TEXT NOT NULL,
  position BIGINT NOT NULL,
  target BYTEA NOT NULL,
  value TEXT NOT NULL,
  data BYTEA NOT NULL,
  predecessor BYTEA NOT NULL,
  delay BIGINT NOT NULL,
  PRIMARY KEY (block, log)
);
CREATE INDEX operations_operation ON operations (operation, block);
CREATE INDEX operations_tx ON operations (tx);

-- A setting of the governor or the timelock, under the name of the IGovernor or TimelockController getter.
CREATE TABLE parameters (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (block, log)
);
CREATE INDEX parameters_name ON parameters (name, block);

CREATE TABLE roles (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  role BYTEA NOT NULL,
  account BYTEA NOT NULL,
  granted BOOLEAN NOT NULL,
  PRIMARY KEY (block, log)
);

CREATE TABLE delegations (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  delegator BYTEA NOT NULL,
  previous BYTEA NOT NULL,
  delegate BYTEA NOT NULL,
  PRIMARY KEY (block, log)
);
CREATE INDEX delegations_delegator ON delegations (delegator, block);
CREATE INDEX delegations_delegate ON delegations (delegate, block);

-- DelegateVotesChanged: the votes of an account from this block on.
CREATE TABLE weights (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  account BYTEA NOT NULL,
  votes TEXT NOT NULL,
  PRIMARY KEY (block, log)
);
CREATE INDEX weights_account ON weights (account, block, log);

-- Transfers of the governance token, and of listed assets from or to the treasury.
CREATE TABLE transfers (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  token BYTEA NOT NULL,
  sender BYTEA NOT NULL,
  recipient BYTEA NOT NULL,
  amount TEXT NOT NULL,
  PRIMARY KEY (block, log)
);
CREATE INDEX transfers_tx ON transfers (tx);
CREATE INDEX transfers_sender ON transfers (sender, block);
CREATE INDEX transfers_recipient ON transfers (recipient, block);

-- What the treasury holds of an asset at the cursor's block, as the chain answered. The zero address is ETH.
CREATE TABLE balances (
  asset BYTEA PRIMARY KEY,
  amount TEXT NOT NULL,
  block BIGINT NOT NULL
);

-- Derived in the same transaction as the facts it stands on, and recounted after a reorg.
CREATE TABLE standings (
  proposal_id TEXT PRIMARY KEY REFERENCES proposals (id) ON DELETE CASCADE,
  against TEXT NOT NULL,
  in_favor TEXT NOT NULL,
  abstain TEXT NOT NULL,
  voters BIGINT NOT NULL,
  deadline BIGINT NOT NULL,
  eta BIGINT NOT NULL,
  quorum TEXT NOT NULL,
  passed BOOLEAN NOT NULL,
  outcome TEXT NOT NULL,
  ended BIGINT NOT NULL,
  operation BYTEA NOT NULL
);
CREATE INDEX standings_deadline ON standings (deadline);
CREATE INDEX standings_operation ON standings (operation);

CREATE TABLE holders (
  account BYTEA PRIMARY KEY,
  balance TEXT NOT NULL,
  votes TEXT NOT NULL,
  delegate BYTEA NOT NULL
);
CREATE INDEX holders_votes ON holders (votes);
CREATE INDEX holders_delegate ON holders (delegate);

-- +goose Down
DROP TABLE holders;
DROP TABLE standings;
DROP TABLE balances;
DROP TABLE transfers;
DROP TABLE weights;
DROP TABLE delegations;
DROP TABLE roles;
DROP TABLE parameters;
DROP TABLE operations;
DROP TABLE steps;
DROP TABLE votes;
DROP TABLE actions;
DROP TABLE proposals;
DROP TABLE cursors;
DROP TABLE blocks;
DROP TABLE dao;
