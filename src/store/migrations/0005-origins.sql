-- Where documents' words come from. A sketch is what a document is found again by among many; blobs are little-endian 32-bit numbers.
CREATE TABLE sketch (
  document     INTEGER PRIMARY KEY REFERENCES document (n) ON DELETE CASCADE,
  count        INTEGER NOT NULL,
  sequence     TEXT NOT NULL,
  fingerprints BLOB NOT NULL,
  bands        BLOB NOT NULL,
  anchors      BLOB NOT NULL,
  ties         TEXT NOT NULL
) STRICT;

-- Pairs that were compared, and ties to works that are only named (then b is absent). a took from b where directed.
CREATE TABLE edge (
  n            INTEGER PRIMARY KEY,
  a            INTEGER NOT NULL REFERENCES document (n) ON DELETE CASCADE,
  b            INTEGER REFERENCES document (n) ON DELETE CASCADE,
  named        TEXT,
  verdict      TEXT NOT NULL,
  directed     INTEGER NOT NULL,
  shared       REAL,
  signs        TEXT NOT NULL,
  CHECK ((b IS NULL) <> (named IS NULL))
) STRICT;
CREATE UNIQUE INDEX edge_pair ON edge (min(a, b), max(a, b)) WHERE b IS NOT NULL;
CREATE INDEX edge_a ON edge (a);
CREATE INDEX edge_b ON edge (b);
CREATE INDEX edge_verdict ON edge (verdict);

-- Each document of the case stands in exactly one origin.
CREATE TABLE origin (
  n            INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  name         TEXT NOT NULL
) STRICT;
CREATE TABLE origin_document (
  document     INTEGER PRIMARY KEY REFERENCES document (n) ON DELETE CASCADE,
  origin       INTEGER NOT NULL REFERENCES origin (n) ON DELETE CASCADE,
  place        INTEGER NOT NULL
) STRICT;
CREATE INDEX origin_document_origin ON origin_document (origin, place);

-- Documents of a source that a person withdrew, with the places they had: they stand there again when the withdrawal is undone.
CREATE TABLE withdrawn (
  source       INTEGER NOT NULL REFERENCES source (n) ON DELETE CASCADE,
  document     TEXT NOT NULL,
  n            INTEGER NOT NULL,
  path         TEXT NOT NULL,
  PRIMARY KEY (source, document)
) STRICT, WITHOUT ROWID;
