-- Which version of package normalize made the stored keys of names, addresses, numbers and links. 0 stands for the rules
-- before that package. The keys themselves are made by code, when the database is opened: see hiring.RefreshKeys.
-- +goose Up

CREATE TABLE normalization (
    id integer NOT NULL PRIMARY KEY CHECK (id = 1),
    version integer NOT NULL
);
INSERT INTO normalization (id, version) VALUES (1, 0);
