-- The version of package search that built the index of candidates. At startup, another version rebuilds it.
-- +goose Up

CREATE TABLE candidate_search_state (
    id integer PRIMARY KEY CHECK (id = 1),
    version integer NOT NULL
);
INSERT INTO candidate_search_state (id, version) VALUES (1, 0);
