-- Who can hold knowledge, what claims that say the same are about, and who held what since when.

CREATE TABLE holder (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  name        TEXT NOT NULL,
  names       TEXT NOT NULL,
  existed     TEXT,
  within      TEXT,
  folded      TEXT NOT NULL
) STRICT;

CREATE TABLE relation (
  n           INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL,
  a           TEXT NOT NULL,
  b           TEXT NOT NULL,
  during      TEXT,
  because     TEXT NOT NULL
) STRICT;

CREATE TABLE proposition (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  predicate   TEXT NOT NULL,
  roles       TEXT NOT NULL,
  at          TEXT,
  claims      TEXT NOT NULL,
  reasons     TEXT NOT NULL,
  -- Words of its roles folded to plain lower case, for "about".
  names       TEXT NOT NULL
) STRICT;

CREATE TABLE proposition_claim (
  claim       TEXT PRIMARY KEY,
  proposition INTEGER NOT NULL REFERENCES proposition (n) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE proposition_entity (
  entity      TEXT NOT NULL,
  proposition INTEGER NOT NULL REFERENCES proposition (n) ON DELETE CASCADE,
  PRIMARY KEY (entity, proposition)
) STRICT, WITHOUT ROWID;

-- What the case says now. earliest, latest: when it came to be held; gone_…: when it was lost. recorded_at: the run that first said so.
CREATE TABLE knowledge (
  n             INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  holder        INTEGER NOT NULL REFERENCES holder (n) ON DELETE CASCADE,
  proposition   INTEGER NOT NULL REFERENCES proposition (n) ON DELETE CASCADE,
  earliest      TEXT,
  latest        TEXT,
  dated         INTEGER NOT NULL,
  gone_earliest TEXT,
  gone_latest   TEXT,
  gone          INTEGER NOT NULL,
  how           TEXT NOT NULL,
  grade         TEXT NOT NULL,
  state         TEXT NOT NULL,
  -- since, until, proof, denials, unconfirmed
  detail        TEXT NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT;
CREATE INDEX knowledge_holder ON knowledge (holder, earliest);
CREATE INDEX knowledge_proposition ON knowledge (proposition);

-- What the case said in an earlier run and no longer says: whole, as nothing that it refers to need be left.
CREATE TABLE knowledge_past (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL,
  holder      TEXT NOT NULL,
  proposition TEXT NOT NULL,
  row         TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  ended_at    TEXT NOT NULL
) STRICT;
CREATE INDEX knowledge_past_holder ON knowledge_past (holder, recorded_at);
