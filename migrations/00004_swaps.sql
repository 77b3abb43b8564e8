-- How often a record that was built again has taken this one's place, so that a process that serves it notices.

-- +goose Up
CREATE TABLE swaps (
  id BIGINT PRIMARY KEY CHECK (id = 1),
  number BIGINT NOT NULL
);

-- +goose Down
DROP TABLE swaps;
