-- Words: what delegates stand for, each signed by its account. A re-index never touches them.

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

-- +goose Down
DROP TABLE statements;
