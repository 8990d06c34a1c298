-- The search of candidates. Package search says what the texts are; package hiring writes them with every command that
-- touches them. They are folded, so the indexes compare bytes.
-- +goose Up

-- +goose StatementBegin
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION
    WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'the search needs the extension pg_trgm, and this role may not create it: run CREATE EXTENSION pg_trgm in this database as a superuser or as its owner, then start again';
    WHEN undefined_file OR feature_not_supported THEN
        RAISE EXCEPTION 'the search needs the extension pg_trgm, and this server does not have it: install the contrib modules of Postgres (on Debian the package postgresql-contrib), then start again';
END $$;
-- +goose StatementEnd

-- A search looks at the index and at names, never at the document: it is kept out of line, so that the rows are small.
CREATE TABLE candidate_search (
    candidate_id character varying COLLATE "C" PRIMARY KEY REFERENCES candidates (id) ON DELETE CASCADE,
    name_key character varying COLLATE "C" NOT NULL,
    doc tsvector NOT NULL
) WITH (toast_tuple_target = 128);
ALTER TABLE candidate_search ALTER COLUMN doc SET STORAGE EXTERNAL;
-- Without fastupdate: readers would look through the list of what is not yet in the index with every search.
CREATE INDEX candidate_search_doc ON candidate_search USING gin (doc) WITH (fastupdate = off);

-- The different words of all candidates, for finding those that a misspelt one may stand for.
CREATE TABLE candidate_words (
    word text COLLATE "C" PRIMARY KEY
);
CREATE INDEX candidate_words_trigrams ON candidate_words USING gin (word gin_trgm_ops) WITH (fastupdate = off);
