-- Who made a link that sets a password: the page behind it says who invited the reader.
-- +goose Up

ALTER TABLE "sign_in_links" ADD COLUMN "actor_id" character varying NULL COLLATE "C";
