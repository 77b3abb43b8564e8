-- A proposal's page looks for the candidate that it was, by what both hash to.

-- +goose Up

CREATE INDEX candidates_hash ON candidates (hash, published, version);

-- +goose Down

DROP INDEX candidates_hash;
