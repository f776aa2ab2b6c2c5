-- Claims read from the rows of tables say who keeps the record and since when; JSON, null for all others.
ALTER TABLE claim ADD COLUMN record TEXT;
CREATE INDEX claim_record ON claim (document) WHERE record IS NOT NULL;
