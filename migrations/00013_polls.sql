-- Words: polls and candidates before the chain, with the signatures given to them, comments, and what moderators did. A
-- re-index never touches them.

-- +goose Up

-- choices are texts as JSON. digest binds all that an answer is about.
CREATE TABLE polls (
  id TEXT PRIMARY KEY,
  author BYTEA NOT NULL,
  question TEXT NOT NULL,
  body TEXT NOT NULL,
  choices TEXT NOT NULL,
  draft TEXT NOT NULL,
  block BIGINT NOT NULL,
  timepoint BIGINT NOT NULL,
  opened BIGINT NOT NULL,
  closes BIGINT NOT NULL,
  digest BYTEA NOT NULL,
  withdrawn BIGINT NOT NULL
);
CREATE INDEX polls_opened ON polls (opened, id);
CREATE INDEX polls_author ON polls (author, closes);

-- Every ballot is kept; the one with the highest nonce counts.
CREATE TABLE poll_ballots (
  poll TEXT NOT NULL,
  voter BYTEA NOT NULL,
  nonce BIGINT NOT NULL,
  choice BIGINT NOT NULL,
  signature BYTEA NOT NULL,
  received BIGINT NOT NULL,
  PRIMARY KEY (poll, voter, nonce)
);

-- Each row is one version of a candidate, never changed but by replaced and withdrawn. actions are JSON.
CREATE TABLE candidates (
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  author BYTEA NOT NULL,
  title TEXT NOT NULL,
  track TEXT NOT NULL,
  description TEXT NOT NULL,
  actions TEXT NOT NULL,
  hash BYTEA NOT NULL,
  draft TEXT NOT NULL,
  published BIGINT NOT NULL,
  expires BIGINT NOT NULL,
  replaced BIGINT NOT NULL,
  withdrawn BIGINT NOT NULL,
  PRIMARY KEY (id, version)
);
CREATE INDEX candidates_published ON candidates (replaced, published, id);
CREATE INDEX candidates_author ON candidates (author, replaced, expires);
CREATE INDEX candidates_draft ON candidates (draft, version);
CREATE INDEX proposals_description_hash ON proposals (description_hash);

-- One row for each sponsor of a version: a signature given again takes the place of the one that was taken back.
CREATE TABLE sponsorships (
  candidate TEXT NOT NULL,
  version BIGINT NOT NULL,
  sponsor BYTEA NOT NULL,
  nonce BIGINT NOT NULL,
  signature BYTEA NOT NULL,
  received BIGINT NOT NULL,
  ended BIGINT NOT NULL,
  PRIMARY KEY (candidate, version, sponsor)
);

-- edits are the texts before this one, as JSON, oldest first.
CREATE TABLE comments (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  section TEXT NOT NULL,
  parent TEXT NOT NULL,
  author BYTEA NOT NULL,
  body TEXT NOT NULL,
  edits TEXT NOT NULL,
  created BIGINT NOT NULL,
  edited BIGINT NOT NULL,
  withdrawn BIGINT NOT NULL
);
CREATE INDEX comments_subject ON comments (subject, created, id);
CREATE INDEX comments_author ON comments (author, created);

-- What moderators did, in order: the last one of a subject is in force.
CREATE TABLE moderations (
  number BIGINT PRIMARY KEY,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  moderator BYTEA NOT NULL,
  time BIGINT NOT NULL
);
CREATE INDEX moderations_subject ON moderations (subject, number);

-- +goose Down
DROP TABLE moderations;
DROP TABLE comments;
DROP TABLE sponsorships;
DROP INDEX proposals_description_hash;
DROP TABLE candidates;
DROP TABLE poll_ballots;
DROP TABLE polls;
