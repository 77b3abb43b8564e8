-- Words: applications to programs. A re-index never touches them.

-- +goose Up

-- plan is the working copy as JSON, which its authors alone see; what was submitted stands in versions.
CREATE TABLE applications (
  id TEXT PRIMARY KEY,
  program BIGINT NOT NULL,
  creator BYTEA NOT NULL,
  status TEXT NOT NULL,
  plan TEXT NOT NULL,
  title TEXT NOT NULL,
  revision BIGINT NOT NULL,
  version BIGINT NOT NULL,
  created BIGINT NOT NULL,
  updated BIGINT NOT NULL,
  editor BYTEA NOT NULL,
  submitted BIGINT NOT NULL
);
CREATE INDEX applications_program ON applications (program, status, submitted, id);
CREATE INDEX applications_status ON applications (status, submitted, id);
CREATE INDEX applications_creator ON applications (creator);

-- Each as it was submitted; never changed.
CREATE TABLE versions (
  application TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  number BIGINT NOT NULL,
  plan TEXT NOT NULL,
  document BYTEA NOT NULL,
  author BYTEA NOT NULL,
  time BIGINT NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (application, number)
);
CREATE UNIQUE INDEX versions_document ON versions (document);

-- Who writes an application; accepted is 0 for whom was asked and has not answered, left_at for who still writes it. Who
-- leaves after it was submitted stays here, as one of its people.
CREATE TABLE authors (
  application TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  account BYTEA NOT NULL,
  invited BIGINT NOT NULL,
  accepted BIGINT NOT NULL,
  left_at BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (application, account)
);
CREATE INDEX authors_account ON authors (account);

-- +goose Down
DROP TABLE authors;
DROP TABLE versions;
DROP TABLE applications;
