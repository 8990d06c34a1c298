-- Lists of postings with a status are read in order, and their active applications are counted by stage, from these indexes
-- alone.
-- +goose Up

CREATE INDEX "posting_status_created_at_id" ON "postings" ("status", "created_at", "id");

CREATE INDEX applications_active_by_stage ON applications (posting_id, stage_id, id) WHERE status = 'ACTIVE';
