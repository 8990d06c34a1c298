-- Prospects, the candidates without an application, are marked, so that lists of them read a small index instead of all
-- candidates; and indexes for the activity of users who see little.
-- +goose Up

-- The rows that exist get their value without being written, except for the prospects, who are few.
ALTER TABLE "candidates" ADD COLUMN "prospect" boolean NOT NULL DEFAULT false;
UPDATE "candidates" c SET "prospect" = true WHERE NOT EXISTS (SELECT 1 FROM "applications" a WHERE a.candidate_id = c.id);
ALTER TABLE "candidates" ALTER COLUMN "prospect" SET DEFAULT true;
CREATE INDEX "candidate_prospect_created_at" ON "candidates" ("created_at", "id") WHERE prospect;
CREATE INDEX "candidate_prospect_name" ON "candidates" ("name_key", "id") WHERE prospect;
CREATE INDEX "candidate_prospect_updated_at" ON "candidates" ("updated_at", "id") WHERE prospect;

-- Applications are never deleted and never change their candidate, so only an insert changes the mark.
-- +goose StatementBegin
CREATE FUNCTION hirewire_end_prospect() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE candidates SET prospect = false WHERE prospect AND id IN (SELECT candidate_id FROM added);
    RETURN NULL;
END $$;
-- +goose StatementEnd
CREATE TRIGGER applications_end_prospect AFTER INSERT ON applications REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION hirewire_end_prospect();

-- Activity of users who see little is found by what they see. A move adds to none of these indexes.
CREATE INDEX event_of_company ON event (seq) WHERE posting_id IS NULL AND candidate_id IS NULL;
CREATE INDEX event_of_posting ON event (posting_id, seq) WHERE application_id IS NULL;
CREATE INDEX event_of_candidate ON event (candidate_id, seq) WHERE visibility = 'CANDIDATE';
CREATE INDEX event_of_candidates ON event (seq) WHERE visibility = 'CANDIDATE';
