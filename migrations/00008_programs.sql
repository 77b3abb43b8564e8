-- Words: programs that are being written. A re-index never touches them.

-- +goose Up
CREATE TABLE rules (
  id TEXT PRIMARY KEY,
  author BYTEA NOT NULL,
  rules TEXT NOT NULL,
  revision BIGINT NOT NULL,
  created BIGINT NOT NULL,
  updated BIGINT NOT NULL
);
CREATE INDEX rules_author ON rules (author, updated);

-- +goose Down
DROP TABLE rules;
