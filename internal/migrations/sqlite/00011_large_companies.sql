-- Prospects, the candidates without an application, are marked, so that lists of them read a small index instead of all
-- candidates; and indexes for the activity of users who see little.
-- +goose Up

ALTER TABLE `candidates` ADD COLUMN `prospect` bool NOT NULL DEFAULT (true);
UPDATE `candidates` SET `prospect` = false WHERE `id` IN (SELECT `candidate_id` FROM `applications`);
CREATE INDEX `candidate_prospect_created_at` ON `candidates` (`created_at`, `id`) WHERE prospect;
CREATE INDEX `candidate_prospect_name` ON `candidates` (`name_key`, `id`) WHERE prospect;
CREATE INDEX `candidate_prospect_updated_at` ON `candidates` (`updated_at`, `id`) WHERE prospect;

-- Applications are never deleted and never change their candidate, so only an insert changes the mark.
-- +goose StatementBegin
CREATE TRIGGER applications_end_prospect AFTER INSERT ON applications
BEGIN
    UPDATE candidates SET prospect = false WHERE prospect AND id = NEW.candidate_id;
END;
-- +goose StatementEnd

-- Activity of users who see little is found by what they see. A move adds to none of these indexes.
CREATE INDEX event_of_company ON event (seq) WHERE posting_id IS NULL AND candidate_id IS NULL;
CREATE INDEX event_of_posting ON event (posting_id, seq) WHERE application_id IS NULL;
CREATE INDEX event_of_candidate ON event (candidate_id, seq) WHERE visibility = 'CANDIDATE';
CREATE INDEX event_of_candidates ON event (seq) WHERE visibility = 'CANDIDATE';
