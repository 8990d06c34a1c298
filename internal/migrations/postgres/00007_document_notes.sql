-- A warning for readers before they open a file: that it is encrypted, or damaged.
-- +goose Up

ALTER TABLE "documents" ADD COLUMN "note" character varying NULL;
