-- What the escrow of grants and the distributor of rewards said, and what follows from it.

-- +goose Up

-- A fact: an event of the escrow, by the word of its kind. What a kind doesn't say is 0 or empty. Grant and program are 0 where
-- an event is of neither. said is what has parts, as JSON: terms, budgets, reviewers, milestones.
CREATE TABLE turns (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  kind TEXT NOT NULL,
  grant_id BIGINT NOT NULL,
  program BIGINT NOT NULL,
  milestone BIGINT NOT NULL,
  account BYTEA NOT NULL,
  other BYTEA NOT NULL,
  attempt BIGINT NOT NULL,
  amount BYTEA NOT NULL,
  returned BYTEA NOT NULL,
  hash BYTEA NOT NULL,
  until BIGINT NOT NULL,
  approved BOOLEAN NOT NULL,
  criteria BYTEA NOT NULL,
  resolution TEXT NOT NULL,
  text TEXT NOT NULL,
  said TEXT NOT NULL,
  PRIMARY KEY (block, log)
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX turns_grant ON turns (grant_id, program, block, log);
CREATE INDEX turns_program ON turns (program, block, log);

-- A fact: an event of the distributor.
CREATE TABLE rewards (
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  kind TEXT NOT NULL,
  round BIGINT NOT NULL,
  position BYTEA NOT NULL,
  account BYTEA NOT NULL,
  amount BYTEA NOT NULL,
  root BYTEA NOT NULL,
  hash BYTEA NOT NULL,
  deadline BIGINT NOT NULL,
  uri TEXT NOT NULL,
  PRIMARY KEY (block, log)
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX rewards_round ON rewards (round, block, log);
CREATE INDEX rewards_account ON rewards (account, block, log);

-- From here on: derived in the same transaction as the facts it stands on, and recounted after a reorg.

-- The documents that stand in proposals' descriptions.
CREATE TABLE documents (
  hash BYTEA NOT NULL,
  proposal_id BYTEA NOT NULL REFERENCES proposals (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (hash, proposal_id)
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX documents_proposal ON documents (proposal_id);

CREATE TABLE programs (
  id BIGINT PRIMARY KEY,
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  since BIGINT NOT NULL,
  name TEXT NOT NULL,
  track TEXT NOT NULL,
  document BYTEA NOT NULL,
  terms TEXT NOT NULL,
  reviewers TEXT NOT NULL,
  closed BOOLEAN NOT NULL
);

-- position is a token's place in the program's budgets, -1 when it has none any more.
CREATE TABLE budgets (
  program_id BIGINT NOT NULL,
  token BYTEA NOT NULL,
  position BIGINT NOT NULL,
  cap BYTEA NOT NULL,
  period_cap BYTEA NOT NULL,
  grant_cap BYTEA NOT NULL,
  committed BYTEA NOT NULL,
  paid BYTEA NOT NULL,
  returned BYTEA NOT NULL,
  in_period BYTEA NOT NULL,
  granted_at BIGINT NOT NULL,
  grants BIGINT NOT NULL,
  PRIMARY KEY (program_id, token)
) /* sqlite: WITHOUT ROWID */;

CREATE TABLE grants (
  id BIGINT PRIMARY KEY,
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  program BIGINT NOT NULL,
  payee BYTEA NOT NULL,
  token BYTEA NOT NULL,
  document BYTEA NOT NULL,
  total BYTEA NOT NULL,
  silence_cap BYTEA NOT NULL,
  required BIGINT NOT NULL,
  reviewers TEXT NOT NULL,
  terms TEXT NOT NULL,
  proposal BYTEA NOT NULL,
  status TEXT NOT NULL,
  accepted_at BIGINT NOT NULL,
  ended_at BIGINT NOT NULL,
  payout BYTEA NOT NULL,
  payout_since BIGINT NOT NULL,
  proposed BYTEA NOT NULL,
  confirmable_at BIGINT NOT NULL,
  settlement BYTEA NOT NULL,
  paid BYTEA NOT NULL,
  returned BYTEA NOT NULL,
  first_paid BIGINT NOT NULL
);
CREATE INDEX grants_program ON grants (program, id);
CREATE INDEX grants_status ON grants (status, id);
CREATE INDEX grants_document ON grants (document);

-- wait is the seconds from approval to payment, -1 before it.
CREATE TABLE milestones (
  grant_id BIGINT NOT NULL,
  position BIGINT NOT NULL,
  program BIGINT NOT NULL,
  amount BYTEA NOT NULL,
  due BIGINT NOT NULL,
  attempt BIGINT NOT NULL,
  evidence BYTEA NOT NULL,
  uri TEXT NOT NULL,
  submitted_at BIGINT NOT NULL,
  reopened_at BIGINT NOT NULL,
  approved_at BIGINT NOT NULL,
  challenged_at BIGINT NOT NULL,
  resolved_at BIGINT NOT NULL,
  approvals BIGINT NOT NULL,
  refusals BIGINT NOT NULL,
  objections BYTEA NOT NULL,
  paid_at BIGINT NOT NULL,
  final TEXT NOT NULL,
  wait BIGINT NOT NULL,
  PRIMARY KEY (grant_id, position)
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX milestones_wait ON milestones (program, wait);

-- Who has a seat in a grant, and which: payee, payout, proposed, reviewer, steward.
CREATE TABLE seats (
  account BYTEA NOT NULL,
  grant_id BIGINT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (account, grant_id, kind)
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX seats_grant ON seats (grant_id);

CREATE TABLE rounds (
  id BIGINT PRIMARY KEY,
  block BIGINT NOT NULL,
  log BIGINT NOT NULL,
  tx BYTEA NOT NULL,
  time BIGINT NOT NULL,
  token BYTEA NOT NULL,
  total BYTEA NOT NULL,
  root BYTEA NOT NULL,
  hash BYTEA NOT NULL,
  deadline BIGINT NOT NULL,
  uri TEXT NOT NULL,
  claimed BYTEA NOT NULL,
  claims BIGINT NOT NULL,
  returned BYTEA NOT NULL,
  closed_at BIGINT NOT NULL
);

-- +goose Down
DROP TABLE rounds;
DROP TABLE seats;
DROP TABLE milestones;
DROP TABLE grants;
DROP TABLE budgets;
DROP TABLE programs;
DROP TABLE documents;
DROP TABLE rewards;
DROP TABLE turns;
