-- Words: what each account gets of a round of rewards, from the file that the round's Merkle root was made of. The root proves
-- each, so that it doesn't matter who handed the file in.

-- +goose Up

-- position is the index that the distributor knows a leaf by, place where it stands in the tree, whose root is 0.
CREATE TABLE leaves (
  root BYTEA NOT NULL,
  position BYTEA NOT NULL,
  round BIGINT NOT NULL,
  account BYTEA NOT NULL,
  amount BYTEA NOT NULL,
  place BIGINT NOT NULL,
  PRIMARY KEY (root, position)
) /* sqlite: WITHOUT ROWID */;
CREATE INDEX leaves_account ON leaves (account);

-- +goose Down

DROP TABLE leaves;
