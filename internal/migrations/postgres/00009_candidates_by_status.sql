-- Lists and counts of candidates with an application in a status read this index alone.
-- +goose Up

CREATE INDEX "application_status_candidate_id_posting_id" ON "applications" ("status", "candidate_id", "posting_id");
