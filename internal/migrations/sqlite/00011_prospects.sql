-- Prospects, the candidates without an application, are marked, so that lists of them read a small index instead of all
-- candidates.
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
