-- What an account held at a moment that is past is found by its own transfers, from the newest on.

-- +goose Up
CREATE INDEX transfers_sender ON transfers (sender, block, log);
CREATE INDEX transfers_recipient ON transfers (recipient, block, log);

-- +goose Down
DROP INDEX transfers_recipient;
DROP INDEX transfers_sender;
