-- Which version of package search made the index of candidates. Another version makes it anew at the start.
-- +goose Up

CREATE TABLE candidate_search_state (
    id integer PRIMARY KEY CHECK (id = 1),
    version integer NOT NULL
);
INSERT INTO candidate_search_state (id, version) VALUES (1, 0);
