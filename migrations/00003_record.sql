-- The record of any governor, at any length: amounts and ids in 32 bytes, keys in the order of the chain, and what pages count kept
-- along. Every fact is dropped, since the chain gives them back; words stay.

-- +goose Up
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

-- Those from the last finalized block on, by which the fork of a reorg is found.
CREATE TABLE blocks (
  number BIGINT PRIMARY KEY,
  hash BYTEA NOT NULL,
  parent BYTEA NOT NULL,
  time BIGINT NOT NULL
) /* sqlite: WITHOUT ROWID */;

CREATE TABLE cursors (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  number BIGINT NOT NULL,
  hash BYTEA NOT NULL,
  time BIGINT NOT NULL,
  finalized BIGINT NOT NULL
);

-- The long texts stand last: a list reads the columns before them.
CREATE TABLE proposals (
  id BYTEA PRIMARY KEY,
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  proposer BYTEA NOT NULL,
  snapshot BIGINT NOT NULL,
  deadline BIGINT NOT NULL,
  description_hash BYTEA NOT NULL,
  track TEXT NOT NULL,
  title TEXT NOT NULL,
  addresses TEXT NOT NULL,
  description TEXT NOT NULL,
  folded TEXT NOT NULL
);
CREATE UNIQUE INDEX proposals_block ON proposals (block, log);
CREATE INDEX proposals_proposer ON proposals (proposer, block, log);

CREATE TABLE actions (
  proposal_id BYTEA NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
  position BIGINT NOT NULL,
  target BYTEA NOT NULL,
  value BYTEA NOT NULL,
  signature TEXT NOT NULL,
  calldata BYTEA NOT NULL,
  PRIMARY KEY (proposal_id, position)
);

-- A vote as VoteCast, VoteCastWithParams or OverrideVoteCast said it.
CREATE TABLE votes (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  proposal_id BYTEA NOT NULL,
  voter BYTEA NOT NULL,
  kind TEXT NOT NULL,
  support BIGINT NOT NULL,
  weight BYTEA NOT NULL,
  reason TEXT NOT NULL,
  params BYTEA NOT NULL,
  PRIMARY KEY (block, log)
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX votes_proposal ON votes (proposal_id, weight DESC, block, log);
CREATE INDEX votes_voter ON votes (voter, block, log);

-- What VoteReduced took off a vote, apart from the votes so that these are counted without looking.
CREATE TABLE reductions (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  proposal_id BYTEA NOT NULL,
  voter BYTEA NOT NULL,
  kind TEXT NOT NULL,
  support BIGINT NOT NULL,
  weight BYTEA NOT NULL,
  reason TEXT NOT NULL,
  params BYTEA NOT NULL,
  PRIMARY KEY (block, log)
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX reductions_proposal ON reductions (proposal_id, voter);

-- What moved a proposal on after it was made: kind 'queued' (timepoint is the eta), 'executed', 'canceled',
-- 'extended' (timepoint is the new deadline).
CREATE TABLE steps (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  proposal_id BYTEA NOT NULL,
  kind TEXT NOT NULL,
  timepoint BIGINT NOT NULL,
  PRIMARY KEY (block, log)
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX steps_proposal ON steps (proposal_id, block, log);

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
  value BYTEA NOT NULL,
  data BYTEA NOT NULL,
  predecessor BYTEA NOT NULL,
  delay BIGINT NOT NULL,
  PRIMARY KEY (block, log)
);
CREATE INDEX operations_operation ON operations (operation, block, log);
CREATE INDEX operations_kind ON operations (kind, block, log);

-- A setting of the governor or the timelock, under the name of the IGovernor or TimelockController getter.
CREATE TABLE parameters (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  name TEXT NOT NULL,
  value BYTEA NOT NULL,
  PRIMARY KEY (block, log)
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX parameters_name ON parameters (name, block, log);

CREATE TABLE roles (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  role BYTEA NOT NULL,
  account BYTEA NOT NULL,
  granted BOOLEAN NOT NULL,
  PRIMARY KEY (block, log)
) /* sqlite: WITHOUT ROWID */;

CREATE TABLE delegations (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  delegator BYTEA NOT NULL,
  previous BYTEA NOT NULL,
  delegate BYTEA NOT NULL,
  PRIMARY KEY (block, log)
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX delegations_delegator ON delegations (delegator, block, log);
CREATE INDEX delegations_previous ON delegations (previous, block, log);
CREATE INDEX delegations_delegate ON delegations (delegate, block, log);

-- DelegateVotesChanged: the votes of an account from this block on.
CREATE TABLE weights (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  account BYTEA NOT NULL,
  votes BYTEA NOT NULL,
  PRIMARY KEY (block, log)
) /* sqlite: WITHOUT ROWID */;
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
  amount BYTEA NOT NULL,
  PRIMARY KEY (block, log)
) /* sqlite: WITHOUT ROWID */;

-- What governor and timelock said that is not understood here, as it was said.
CREATE TABLE events (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  address BYTEA NOT NULL,
  topics BYTEA NOT NULL,
  data BYTEA NOT NULL,
  PRIMARY KEY (block, log)
);

-- What the treasury holds of an asset at the cursor's block, as the chain answered. The zero address is ETH.
CREATE TABLE balances (
  asset BYTEA PRIMARY KEY,
  amount BYTEA NOT NULL,
  block BIGINT NOT NULL
);

-- A proposal's quorum as the governor answered at a block, where no event tells it.
CREATE TABLE quorums (
  proposal_id BYTEA PRIMARY KEY,
  block BIGINT NOT NULL,
  value BYTEA NOT NULL,
  super BYTEA NOT NULL
);

-- From here on: derived in the same transaction as the facts it stands on, and recounted after a reorg.

-- block, log, snapshot and track are the proposal's. lasting is the state once time alone can't change it, 255 before.
CREATE TABLE standings (
  proposal_id BYTEA PRIMARY KEY REFERENCES proposals (id) ON DELETE CASCADE,
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  snapshot BIGINT NOT NULL,
  track TEXT NOT NULL,
  against BYTEA NOT NULL,
  in_favor BYTEA NOT NULL,
  abstain BYTEA NOT NULL,
  voters BIGINT NOT NULL,
  voters_against BIGINT NOT NULL,
  voters_for BIGINT NOT NULL,
  voters_abstain BIGINT NOT NULL,
  voters_split BIGINT NOT NULL,
  last_vote BIGINT NOT NULL,
  deadline BIGINT NOT NULL,
  eta BIGINT NOT NULL,
  expires BIGINT NOT NULL,
  quorum BYTEA NOT NULL,
  passed BOOLEAN NOT NULL,
  early BOOLEAN NOT NULL,
  outcome TEXT NOT NULL,
  ended BIGINT NOT NULL,
  operation BYTEA NOT NULL,
  lasting BIGINT NOT NULL
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX standings_lasting ON standings (lasting, block, log);
CREATE INDEX standings_track ON standings (track, lasting, block, log);
CREATE INDEX standings_snapshot ON standings (snapshot);
CREATE INDEX standings_deadline ON standings (deadline);
CREATE INDEX standings_eta ON standings (eta);
CREATE INDEX standings_expires ON standings (expires);
CREATE INDEX standings_operation ON standings (operation);

-- Accounts with anything but zeros. short marks a balance that fell below what the record knows of.
CREATE TABLE holders (
  account BYTEA PRIMARY KEY,
  balance BYTEA NOT NULL,
  votes BYTEA NOT NULL,
  delegate BYTEA NOT NULL,
  delegators BIGINT NOT NULL,
  short BOOLEAN NOT NULL
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX holders_votes ON holders (votes DESC, account);
CREATE INDEX holders_delegate ON holders (delegate, balance DESC, account);

-- The token's supply from a mint or burn on.
CREATE TABLE supplies (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  time BIGINT NOT NULL,
  supply BYTEA NOT NULL,
  PRIMARY KEY (block, log)
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX supplies_time ON supplies (time, block, log);

-- Sums and counts at the cursor, and settings in force, by name.
CREATE TABLE totals (
  name TEXT PRIMARY KEY,
  value BYTEA NOT NULL
);

-- +goose Down
DROP TABLE totals;
DROP TABLE supplies;
DROP TABLE holders;
DROP TABLE standings;
DROP TABLE quorums;
DROP TABLE balances;
DROP TABLE events;
DROP TABLE transfers;
DROP TABLE weights;
DROP TABLE delegations;
DROP TABLE roles;
DROP TABLE parameters;
DROP TABLE operations;
DROP TABLE steps;
DROP TABLE reductions;
DROP TABLE votes;
DROP TABLE actions;
DROP TABLE proposals;
DROP TABLE cursors;
DROP TABLE blocks;

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

CREATE TABLE balances (
  asset BYTEA PRIMARY KEY,
  amount TEXT NOT NULL,
  block BIGINT NOT NULL
);

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
