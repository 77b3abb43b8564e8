-- Words: reviews of applications. A re-index never touches them.

-- +goose Up

-- Who reviews an application, by its steward. late is the version whose reviews were public already; ended is 0 meanwhile.
CREATE TABLE assignments (
  application TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  reviewer BYTEA NOT NULL,
  steward BYTEA NOT NULL,
  assigned BIGINT NOT NULL,
  days BIGINT NOT NULL,
  late BIGINT NOT NULL,
  ended BIGINT NOT NULL,
  PRIMARY KEY (application, reviewer)
);
CREATE INDEX assignments_reviewer ON assignments (reviewer, ended);

-- What a reviewer says of a version; scores are JSON. handed is 0 while it is written, and then it never changes again.
CREATE TABLE reviews (
  application TEXT NOT NULL,
  version BIGINT NOT NULL,
  reviewer BYTEA NOT NULL,
  document BYTEA NOT NULL,
  recommendation TEXT NOT NULL,
  scores TEXT NOT NULL,
  summary TEXT NOT NULL,
  revision BIGINT NOT NULL,
  updated BIGINT NOT NULL,
  handed BIGINT NOT NULL,
  late BOOLEAN NOT NULL,
  PRIMARY KEY (application, version, reviewer),
  FOREIGN KEY (application, version) REFERENCES versions (application, number) ON DELETE CASCADE
);

-- Why an account does not review an application: declared by itself, or found when it was to be assigned.
CREATE TABLE conflicts (
  application TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  reviewer BYTEA NOT NULL,
  kind TEXT NOT NULL,
  evidence TEXT NOT NULL,
  link TEXT NOT NULL,
  found BIGINT NOT NULL,
  PRIMARY KEY (application, reviewer, kind)
);

-- What the steward made of a version; the newest one of an application counts.
CREATE TABLE decisions (
  application TEXT NOT NULL,
  number BIGINT NOT NULL,
  version BIGINT NOT NULL,
  document BYTEA NOT NULL,
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  steward BYTEA NOT NULL,
  decided BIGINT NOT NULL,
  PRIMARY KEY (application, number),
  FOREIGN KEY (application, version) REFERENCES versions (application, number) ON DELETE CASCADE
);

-- +goose Down
DROP TABLE decisions;
DROP TABLE conflicts;
DROP TABLE reviews;
DROP TABLE assignments;
