-- The hour that a claim is given, so that the claims of one day stand in its order; those without an hour come first.
ALTER TABLE claim ADD COLUMN clock TEXT GENERATED ALWAYS AS (json_extract(at, '$.moment.clock')) VIRTUAL;
DROP INDEX claim_time;
CREATE INDEX claim_time ON claim
  (coalesce(earliest, latest) IS NULL, coalesce(earliest, latest), coalesce(latest, earliest), clock, document, start);
