-- What was asked and told, who watched whom, and what claims show together. Worked out again as a whole; what people decide stands in judgement.

CREATE TABLE request (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  state       TEXT NOT NULL,
  earliest    TEXT,
  latest      TEXT,
  overdue     TEXT,
  detail      TEXT NOT NULL
) STRICT;

CREATE TABLE watch (
  n           INTEGER PRIMARY KEY,
  kind        TEXT NOT NULL,
  earliest    TEXT,
  latest      TEXT,
  detail      TEXT NOT NULL
) STRICT;

-- In the order in which they are read.
CREATE TABLE finding (
  n           INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  rule        TEXT NOT NULL,
  strength    TEXT NOT NULL,
  earliest    TEXT,
  latest      TEXT,
  detail      TEXT NOT NULL
) STRICT;
CREATE INDEX finding_rule ON finding (rule);
