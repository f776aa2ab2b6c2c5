-- What screens of a large case ask for: worked out while reading, so that nothing is counted while somebody waits.

-- Which names stand inside a claim's words, with the claim's bounds. Filled for a new claim as it comes, and anew when who is who is worked out.
CREATE TABLE claim_entity (
  claim       INTEGER NOT NULL REFERENCES claim (n) ON DELETE CASCADE,
  entity      INTEGER NOT NULL REFERENCES entity (n) ON DELETE CASCADE,
  kind        TEXT NOT NULL,
  earliest    TEXT,
  latest      TEXT,
  PRIMARY KEY (claim, entity)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO claim_entity (claim, entity, kind, earliest, latest)
  SELECT claim.n, entity.n, entity.kind, claim.earliest, claim.latest FROM claim
  JOIN entity_mention ON entity_mention.document = claim.document
    AND entity_mention.start >= claim.start AND entity_mention.start < claim.stop AND entity_mention.stop <= claim.stop
  JOIN entity ON entity.n = entity_mention.entity;
CREATE INDEX claim_entity_kind ON claim_entity (kind, entity, earliest, latest);
CREATE TRIGGER claim_named AFTER INSERT ON claim BEGIN
  INSERT OR IGNORE INTO claim_entity (claim, entity, kind, earliest, latest)
    SELECT new.n, entity.n, entity.kind, new.earliest, new.latest FROM entity_mention JOIN entity ON entity.n = entity_mention.entity
    WHERE entity_mention.document = new.document
      AND entity_mention.start >= new.start AND entity_mention.start < new.stop AND entity_mention.stop <= new.stop;
END;

-- How often each is named, and in how many documents.
ALTER TABLE entity ADD COLUMN mentions INTEGER NOT NULL DEFAULT 0;
ALTER TABLE entity ADD COLUMN documents INTEGER NOT NULL DEFAULT 0;
UPDATE entity SET mentions = counted.mentions, documents = counted.documents
  FROM (SELECT entity, count(*) AS mentions, count(DISTINCT document) AS documents FROM entity_mention GROUP BY entity) AS counted
  WHERE counted.entity = entity.n;
CREATE INDEX entity_often ON entity (documents DESC, mentions DESC, name);
CREATE INDEX merge_a ON merge (a);
CREATE INDEX merge_b ON merge (b);

-- Claims in order of time, undated last, and by their kind in time.
CREATE INDEX claim_time ON claim
  (coalesce(earliest, latest) IS NULL, coalesce(earliest, latest), coalesce(latest, earliest), document, start);
CREATE INDEX claim_predicate_time ON claim (predicate, earliest, latest);
CREATE INDEX claim_document_time ON claim (document, earliest, latest);

-- Numbers of one thing over time, and what was said of somebody's standing; worked out with the findings.
CREATE TABLE series (
  n           INTEGER PRIMARY KEY,
  readings    INTEGER NOT NULL,
  detail      TEXT NOT NULL
) STRICT;
CREATE TABLE status (
  n           INTEGER PRIMARY KEY,
  entity      TEXT NOT NULL,
  detail      TEXT NOT NULL
) STRICT;
CREATE INDEX status_entity ON status (entity);
DELETE FROM stage WHERE stage = 'findings';
