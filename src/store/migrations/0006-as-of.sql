-- The ledger laid out to be asked "as of" a day over a million rows: what an answer turns on stands in one index, and nothing that can be put
-- together from the rest is stored.

-- How many rows of the ledger are the holder's own, and how many of those show it by some act rather than by what was published.
ALTER TABLE holder ADD COLUMN rows INTEGER NOT NULL DEFAULT 0;
ALTER TABLE holder ADD COLUMN acts INTEGER NOT NULL DEFAULT 0;
UPDATE holder SET
  rows = (SELECT count(*) FROM knowledge WHERE knowledge.holder = holder.n),
  acts = (SELECT count(*) FROM knowledge WHERE knowledge.holder = holder.n AND how <> 'published');

-- Words of a proposition's roles folded to plain lower case, for "about": close together, as many are read for one question.
CREATE TABLE proposition_words (
  proposition INTEGER PRIMARY KEY REFERENCES proposition (n) ON DELETE CASCADE,
  words       TEXT NOT NULL
) STRICT;
INSERT INTO proposition_words (proposition, words) SELECT n, names FROM proposition ORDER BY n;
ALTER TABLE proposition DROP COLUMN names;

-- A row's id is its holder, its proposition, how, and the claim that proves it: not stored twice. Days as numbers, 20141103.
CREATE TABLE ledger (
  n             INTEGER PRIMARY KEY,
  holder        INTEGER NOT NULL REFERENCES holder (n) ON DELETE CASCADE,
  proposition   INTEGER NOT NULL REFERENCES proposition (n) ON DELETE CASCADE,
  earliest      INTEGER,
  latest        INTEGER,
  dated         INTEGER NOT NULL,
  gone_earliest INTEGER,
  gone_latest   INTEGER,
  gone          INTEGER NOT NULL,
  how           TEXT NOT NULL,
  grade         TEXT NOT NULL,
  state         TEXT NOT NULL,
  -- since, until, proof, denials, unconfirmed
  detail        TEXT NOT NULL,
  recorded_at   TEXT NOT NULL
) STRICT;
INSERT INTO ledger (n, holder, proposition, earliest, latest, dated, gone_earliest, gone_latest, gone, how, grade, state, detail, recorded_at)
  SELECT n, holder, proposition, CAST(replace(earliest, '-', '') AS INTEGER), CAST(replace(latest, '-', '') AS INTEGER), dated,
    CAST(replace(gone_earliest, '-', '') AS INTEGER), CAST(replace(gone_latest, '-', '') AS INTEGER), gone, how, grade, state, detail, recorded_at
  FROM knowledge ORDER BY n;
DROP TABLE knowledge;
ALTER TABLE ledger RENAME TO knowledge;
CREATE INDEX knowledge_as_of ON knowledge (holder, proposition, state, dated, earliest, latest, gone, gone_earliest, gone_latest);
CREATE INDEX knowledge_proposition ON knowledge (proposition);
