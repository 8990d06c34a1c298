-- The search of candidates. Package search says what the texts are; package hiring writes them with every command that
-- touches them. They are folded, so the indexes compare bytes.
-- +goose Up

CREATE TABLE candidate_search (
    doc integer PRIMARY KEY,
    candidate_id text NOT NULL UNIQUE REFERENCES candidates (id) ON DELETE CASCADE,
    name_key text NOT NULL,
    name text NOT NULL,
    contact text NOT NULL,
    tag text NOT NULL,
    headline text NOT NULL
);
CREATE VIRTUAL TABLE candidate_search_fts USING fts5 (
    name, contact, tag, headline,
    content = 'candidate_search', content_rowid = 'doc', columnsize = 0, detail = column,
    tokenize = "ascii tokenchars '@+'", prefix = '2 3 4'
);
-- +goose StatementBegin
CREATE TRIGGER candidate_search_insert AFTER INSERT ON candidate_search
BEGIN
    INSERT INTO candidate_search_fts (rowid, name, contact, tag, headline)
    VALUES (NEW.doc, NEW.name, NEW.contact, NEW.tag, NEW.headline);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER candidate_search_update AFTER UPDATE ON candidate_search
BEGIN
    INSERT INTO candidate_search_fts (candidate_search_fts, rowid, name, contact, tag, headline)
    VALUES ('delete', OLD.doc, OLD.name, OLD.contact, OLD.tag, OLD.headline);
    INSERT INTO candidate_search_fts (rowid, name, contact, tag, headline)
    VALUES (NEW.doc, NEW.name, NEW.contact, NEW.tag, NEW.headline);
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER candidate_search_delete AFTER DELETE ON candidate_search
BEGIN
    INSERT INTO candidate_search_fts (candidate_search_fts, rowid, name, contact, tag, headline)
    VALUES ('delete', OLD.doc, OLD.name, OLD.contact, OLD.tag, OLD.headline);
END;
-- +goose StatementEnd

-- The different words of all candidates, for finding those that a misspelt one may stand for.
CREATE TABLE candidate_words (
    id integer PRIMARY KEY,
    word text NOT NULL UNIQUE
);
CREATE VIRTUAL TABLE candidate_words_fts USING fts5 (
    word, content = '', columnsize = 0, detail = none, tokenize = 'trigram case_sensitive 1'
);
-- The blanks make pieces that say where a word begins and ends.
-- +goose StatementBegin
CREATE TRIGGER candidate_words_insert AFTER INSERT ON candidate_words
BEGIN
    INSERT INTO candidate_words_fts (rowid, word) VALUES (NEW.id, ' ' || NEW.word || ' ');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER candidate_words_delete AFTER DELETE ON candidate_words
BEGIN
    INSERT INTO candidate_words_fts (candidate_words_fts, rowid, word) VALUES ('delete', OLD.id, ' ' || OLD.word || ' ');
END;
-- +goose StatementEnd
