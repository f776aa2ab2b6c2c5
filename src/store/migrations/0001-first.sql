-- One investigation. Rows refer to one another by n; the text ids are what people and exports see.

CREATE TABLE source (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  hash        TEXT NOT NULL UNIQUE,
  bytes       INTEGER NOT NULL
) STRICT;

-- Where and when bytes were handed in. The same bytes may stand in two places; a place may later hold other bytes (ended_at is then set).
-- place: a hash of the absolute path, so that the case tells nobody how the user's folders are called.
CREATE TABLE receipt (
  n           INTEGER PRIMARY KEY,
  source      INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE,
  place       TEXT NOT NULL,
  path        TEXT NOT NULL,
  received_at TEXT NOT NULL,
  received_by TEXT NOT NULL,
  ended_at    TEXT,
  UNIQUE (place, source)
) STRICT;
CREATE INDEX receipt_source ON receipt (source);

CREATE TABLE original (
  source      INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE,
  part        INTEGER NOT NULL,
  packed      INTEGER NOT NULL,
  bytes       BLOB NOT NULL,
  PRIMARY KEY (source, part)
) STRICT;

CREATE TABLE document (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  source      INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE,
  path        TEXT NOT NULL,
  format      TEXT NOT NULL,
  encoding    TEXT,
  text_hash   TEXT NOT NULL,
  characters  INTEGER NOT NULL,
  words       INTEGER NOT NULL,
  metadata    TEXT NOT NULL,
  text        BLOB NOT NULL,
  blocks      BLOB NOT NULL
) STRICT;
CREATE INDEX document_source ON document (source);
CREATE INDEX document_path ON document (path);

CREATE TABLE fact (
  document    INTEGER NOT NULL REFERENCES document (n) ON DELETE CASCADE,
  name        TEXT NOT NULL,
  ordinal     INTEGER NOT NULL,
  value       TEXT NOT NULL,
  basis       TEXT NOT NULL,
  PRIMARY KEY (document, name, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE passage (
  n              INTEGER PRIMARY KEY,
  document       INTEGER NOT NULL REFERENCES document (n) ON DELETE CASCADE,
  ordinal        INTEGER NOT NULL,
  kind           TEXT NOT NULL,
  start          INTEGER NOT NULL,
  stop           INTEGER NOT NULL,
  locator        TEXT NOT NULL,
  boilerplate    TEXT,
  boilerplate_by TEXT,
  text           TEXT NOT NULL,
  UNIQUE (document, ordinal)
) STRICT;

-- Marks are dropped on both sides, so that Mostefai finds Mostefaï.
CREATE VIRTUAL TABLE passage_text USING fts5 (
  text, content = 'passage', content_rowid = 'n', tokenize = "unicode61 remove_diacritics 2"
);
CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
  INSERT INTO passage_text (rowid, text) VALUES (new.n, new.text);
END;
CREATE TRIGGER passage_dropped AFTER DELETE ON passage BEGIN
  INSERT INTO passage_text (passage_text, rowid, text) VALUES ('delete', old.n, old.text);
END;

CREATE TABLE mention (
  document    INTEGER NOT NULL REFERENCES document (n) ON DELETE CASCADE,
  start       INTEGER NOT NULL,
  stop        INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  passage     INTEGER NOT NULL,
  text        TEXT NOT NULL,
  by          TEXT NOT NULL,
  value       TEXT,
  refers_to   TEXT,
  PRIMARY KEY (document, start, stop, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE attribution (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  document    INTEGER NOT NULL REFERENCES document (n) ON DELETE CASCADE,
  start       INTEGER NOT NULL,
  stop        INTEGER NOT NULL,
  stance      TEXT NOT NULL,
  voice       TEXT NOT NULL,
  spans       TEXT NOT NULL,
  by          TEXT NOT NULL
) STRICT;
CREATE INDEX attribution_document ON attribution (document, start);

CREATE TABLE claim (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  document    INTEGER NOT NULL REFERENCES document (n) ON DELETE CASCADE,
  passage     INTEGER NOT NULL,
  start       INTEGER NOT NULL,
  stop        INTEGER NOT NULL,
  predicate   TEXT NOT NULL,
  stance      TEXT NOT NULL,
  negated     INTEGER NOT NULL,
  prospective INTEGER NOT NULL,
  phase       TEXT,
  earliest    TEXT,
  latest      TEXT,
  at          TEXT NOT NULL,
  roles       TEXT NOT NULL,
  voice       TEXT NOT NULL,
  attribution TEXT,
  likelihood  TEXT,
  quotes      TEXT NOT NULL,
  by          TEXT NOT NULL,
  -- Role words and voices folded to plain lower case, for "about".
  names       TEXT NOT NULL
) STRICT;
CREATE INDEX claim_document ON claim (document, start);
CREATE INDEX claim_predicate ON claim (predicate);
CREATE INDEX claim_when ON claim (earliest, latest);
CREATE INDEX claim_stance ON claim (stance);

CREATE TABLE entity (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  name        TEXT NOT NULL,
  names       TEXT NOT NULL,
  folded      TEXT NOT NULL
) STRICT;

CREATE TABLE entity_mention (
  entity      INTEGER NOT NULL REFERENCES entity (n) ON DELETE CASCADE,
  document    INTEGER NOT NULL REFERENCES document (n) ON DELETE CASCADE,
  start       INTEGER NOT NULL,
  stop        INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  PRIMARY KEY (document, start, stop, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_mention_entity ON entity_mention (entity);

CREATE TABLE merge (
  n           INTEGER PRIMARY KEY,
  a           TEXT NOT NULL,
  b           TEXT NOT NULL,
  verdict     TEXT NOT NULL,
  reasons     TEXT NOT NULL,
  by          TEXT NOT NULL
) STRICT;

-- subject: a source's or document's id, or the folder that was walked. A stage that runs again replaces what it said before.
CREATE TABLE problem (
  n           INTEGER PRIMARY KEY,
  stage       TEXT NOT NULL,
  subject     TEXT NOT NULL,
  code        TEXT NOT NULL,
  path        TEXT NOT NULL,
  place       TEXT,
  message     TEXT NOT NULL,
  hint        TEXT NOT NULL
) STRICT;
CREATE INDEX problem_subject ON problem (subject, stage);

CREATE TABLE judgement (
  n           INTEGER PRIMARY KEY AUTOINCREMENT,
  id          TEXT NOT NULL UNIQUE,
  at          TEXT NOT NULL,
  by          TEXT NOT NULL,
  decision    TEXT NOT NULL,
  why         TEXT
) STRICT;
CREATE TRIGGER judgement_kept BEFORE DELETE ON judgement BEGIN
  SELECT RAISE (ABORT, 'a judgement is never deleted: undo it by another');
END;
CREATE TRIGGER judgement_unaltered BEFORE UPDATE ON judgement BEGIN
  SELECT RAISE (ABORT, 'a judgement is never altered: undo it by another');
END;

CREATE TABLE stage (
  subject     TEXT NOT NULL,
  stage       TEXT NOT NULL,
  version     TEXT NOT NULL,
  inputs      TEXT NOT NULL,
  done_at     TEXT NOT NULL,
  PRIMARY KEY (subject, stage)
) STRICT, WITHOUT ROWID;

CREATE TABLE run (
  n           INTEGER PRIMARY KEY,
  verb        TEXT NOT NULL,
  version     TEXT NOT NULL,
  started_at  TEXT NOT NULL,
  ended_at    TEXT,
  outcome     TEXT
) STRICT;

-- At most one row: the process that is writing now.
CREATE TABLE lock (
  one         INTEGER PRIMARY KEY CHECK (one = 1),
  token       TEXT NOT NULL,
  pid         INTEGER NOT NULL,
  host        TEXT NOT NULL,
  verb        TEXT NOT NULL,
  beat        INTEGER NOT NULL
) STRICT;
