-- Lists of postings with a status are read in order from this index. (Postgres has another one, for counts by stage.)
-- +goose Up

CREATE INDEX `posting_status_created_at_id` ON `postings` (`status`, `created_at`, `id`);
