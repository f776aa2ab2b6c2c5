-- Stems of the words of each passage, English and French: which passages have a word in any of its forms. It holds no text and no places.
CREATE VIRTUAL TABLE passage_stem USING fts5 (
  stems, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 2"
);
INSERT INTO passage_stem (rowid, stems) SELECT n, sheaf_stems(text) FROM passage;
CREATE TRIGGER passage_stem_dropped AFTER DELETE ON passage BEGIN
  DELETE FROM passage_stem WHERE rowid = old.n;
END;
