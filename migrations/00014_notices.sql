-- Words: what people want to be told, and what they were told. A re-index never touches them.

-- +goose Up

-- Where an account is told: kind 'mail' is an address, 'hook' a URL. wants are topics as JSON, secret signs what goes to a
-- URL, leave is what a link needs that ends it. token is the hash of what confirms an address; empty once it is used.
-- confirmed, stopped and failing are Unix seconds, 0 for never; why says what stopped or fails.
CREATE TABLE channels (
  id TEXT PRIMARY KEY,
  account BYTEA NOT NULL,
  kind TEXT NOT NULL,
  address TEXT NOT NULL,
  wants TEXT NOT NULL,
  secret TEXT NOT NULL,
  leave TEXT NOT NULL,
  token BYTEA NOT NULL,
  expires BIGINT NOT NULL,
  created BIGINT NOT NULL,
  confirmed BIGINT NOT NULL,
  stopped BIGINT NOT NULL,
  failing BIGINT NOT NULL,
  why TEXT NOT NULL
);
CREATE INDEX channels_account ON channels (account, created);
CREATE UNIQUE INDEX channels_leave ON channels (leave);
CREATE INDEX channels_address ON channels (address);

-- What goes to a channel, once for each happening. state is 'waiting', 'sending', 'handing', 'sent', 'failed' or 'unknown';
-- due is when it is tried next, begun when it was tried last, ends from when it is no longer true; 0 is never.
CREATE TABLE letters (
  id TEXT PRIMARY KEY,
  channel TEXT NOT NULL REFERENCES channels (id) ON DELETE CASCADE,
  happening TEXT NOT NULL,
  topic TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  path TEXT NOT NULL,
  made BIGINT NOT NULL,
  ends BIGINT NOT NULL,
  state TEXT NOT NULL,
  due BIGINT NOT NULL,
  begun BIGINT NOT NULL,
  tries BIGINT NOT NULL,
  why TEXT NOT NULL
);
CREATE UNIQUE INDEX letters_once ON letters (channel, happening);
CREATE INDEX letters_due ON letters (state, due);
CREATE INDEX letters_made ON letters (channel, made);

-- What every channel that wanted it was told.
CREATE TABLE told (
  happening TEXT PRIMARY KEY,
  time BIGINT NOT NULL
);
CREATE INDEX told_time ON told (time);

-- +goose Down
DROP TABLE told;
DROP TABLE letters;
DROP TABLE channels;
