-- The version of package normalize that computed the stored keys of names, addresses, phone numbers and links; 0 for the
-- rules before that package. Code recomputes the keys when the database is opened: see hiring.RefreshKeys.
-- +goose Up

CREATE TABLE normalization (
    id integer NOT NULL PRIMARY KEY CHECK (id = 1),
    version integer NOT NULL
);
INSERT INTO normalization (id, version) VALUES (1, 0);
