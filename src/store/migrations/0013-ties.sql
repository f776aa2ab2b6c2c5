-- What every pool of a case rests on, worked out with the findings, so that no pool reads the whole case.

-- What ties hold on to: people, bodies, numbers, occasions.
CREATE TABLE tie_end (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,
  kind        TEXT NOT NULL
) STRICT;
-- That one proposition ties two of them; `day`: nobody held it before, and why.
CREATE TABLE tie (
  n           INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL,
  a           INTEGER NOT NULL REFERENCES tie_end (n) ON DELETE CASCADE,
  b           INTEGER NOT NULL REFERENCES tie_end (n) ON DELETE CASCADE,
  proposition INTEGER NOT NULL REFERENCES proposition (n) ON DELETE CASCADE,
  day         TEXT,
  because     TEXT
) STRICT;
CREATE INDEX tie_proposition ON tie (proposition);
CREATE INDEX tie_a ON tie (a);
CREATE INDEX tie_b ON tie (b);
-- Ends that speak in the case as its newspapers.
CREATE TABLE tie_paper (
  id          TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
-- Bodies that some sentence describes right before their names: of which state, and what they do there.
CREATE TABLE described_body (
  n           INTEGER PRIMARY KEY,
  holder      TEXT NOT NULL,
  state       TEXT NOT NULL,
  branch      TEXT NOT NULL,
  words       TEXT NOT NULL
) STRICT;
DELETE FROM stage WHERE stage = 'findings';
