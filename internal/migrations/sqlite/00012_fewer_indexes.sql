-- Every move of an application wrote to these indexes, which no statement reads. They would serve only the foreign keys, when
-- a user or a decision reason is deleted; both are deactivated or archived instead.
-- +goose Up

DROP INDEX `application_credited_to_id`;
DROP INDEX `application_reason_id`;
