-- Words: what people wrote here. A re-index never touches them.

-- +goose Up
CREATE TABLE drafts (
  id TEXT PRIMARY KEY,
  author BYTEA NOT NULL,
  title TEXT NOT NULL,
  track TEXT NOT NULL,
  summary TEXT NOT NULL,
  recipient TEXT NOT NULL,
  asset TEXT NOT NULL,
  amount TEXT NOT NULL,
  revision BIGINT NOT NULL,
  created BIGINT NOT NULL,
  updated BIGINT NOT NULL
);
CREATE INDEX drafts_author ON drafts (author, updated);

-- The exact EIP-4361 text issued with a nonce, for the browser whose cookie hashes to browser.
CREATE TABLE messages (
  nonce TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  account BYTEA NOT NULL,
  chain_id BIGINT NOT NULL,
  browser BYTEA NOT NULL,
  expires BIGINT NOT NULL
);
CREATE INDEX messages_expires ON messages (expires);

CREATE TABLE sessions (
  token BYTEA PRIMARY KEY,
  data BYTEA NOT NULL,
  expires BIGINT NOT NULL
);
CREATE INDEX sessions_expires ON sessions (expires);

-- +goose Down
DROP TABLE sessions;
DROP TABLE messages;
DROP TABLE drafts;
