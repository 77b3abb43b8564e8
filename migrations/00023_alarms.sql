-- What alarms and sentences stand on besides the chain's events.

-- +goose Up

-- What an account may take of a token from the treasury, as the token answered, since a block; let is the
-- block of the call that let it. Neither a fact nor a word: it is asked again.
CREATE TABLE takers (
  token BYTEA NOT NULL,
  spender BYTEA NOT NULL,
  amount BYTEA NOT NULL,
  let BIGINT NOT NULL,
  block BIGINT NOT NULL,
  time BIGINT NOT NULL,
  PRIMARY KEY (token, spender)
);

-- What services that compile contracts' source themselves say of addresses: abi is the contract's description in JSON, empty where
-- a service knows none. asked is Unix seconds. Neither a fact nor a word: it is asked again.
CREATE TABLE sources (
  address BYTEA NOT NULL,
  service TEXT NOT NULL,
  name TEXT NOT NULL,
  abi TEXT NOT NULL,
  exact BOOLEAN NOT NULL,
  asked BIGINT NOT NULL,
  PRIMARY KEY (address)
);
CREATE INDEX sources_asked ON sources (asked);

-- +goose Down
DROP TABLE sources;
DROP TABLE takers;
