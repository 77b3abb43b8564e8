-- What any governor needs: queued proposals that expire.

-- +goose Up
ALTER TABLE standings ADD COLUMN expires BIGINT NOT NULL DEFAULT 0;
CREATE INDEX proposals_snapshot ON proposals (snapshot);

-- +goose Down
DROP INDEX proposals_snapshot;
ALTER TABLE standings DROP COLUMN expires;
