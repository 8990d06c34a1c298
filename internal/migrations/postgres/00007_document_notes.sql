-- What a reader of a file has to know before opening it: that it is encrypted, or damaged.
-- +goose Up

ALTER TABLE "documents" ADD COLUMN "note" character varying NULL;
