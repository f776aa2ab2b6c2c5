-- Words of passages are put into their index by who writes the passages: a trigger made SQLite put each passage's words on disk alone.
DROP TRIGGER passage_added;
