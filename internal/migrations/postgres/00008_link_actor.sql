-- The creator of a link that sets a password, whom the page behind the link names.
-- +goose Up

ALTER TABLE "sign_in_links" ADD COLUMN "actor_id" character varying NULL COLLATE "C";
