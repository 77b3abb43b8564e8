-- Words: slates that are being made. A re-index never touches them.

-- +goose Up

-- lines are the chosen applications as JSON, trial is what a node said last of what the slate would execute.
CREATE TABLE slates (
  id TEXT PRIMARY KEY,
  author BYTEA NOT NULL,
  program BIGINT NOT NULL,
  title TEXT NOT NULL,
  intro TEXT NOT NULL,
  lines TEXT NOT NULL,
  trial TEXT NOT NULL,
  revision BIGINT NOT NULL,
  created BIGINT NOT NULL,
  updated BIGINT NOT NULL
);
CREATE INDEX slates_author ON slates (author, updated);

-- +goose Down
DROP TABLE slates;
