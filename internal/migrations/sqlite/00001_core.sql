-- Code generated from ent/schema by go generate ./internal/migrations. DO NOT EDIT.
-- +goose Up
-- Create "api_keys" table
CREATE TABLE `api_keys` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `name` text NOT NULL,
  `hint` text NOT NULL,
  `hash` blob NOT NULL,
  `scope` text NOT NULL,
  `capabilities` json NULL,
  `expires_at` datetime NULL,
  `revoked_at` datetime NULL,
  `last_used_at` datetime NULL,
  `user_id` text NULL,
  `service_account_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `api_keys_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `api_keys_service_accounts_service_account` FOREIGN KEY (`service_account_id`) REFERENCES `service_accounts` (`id`) ON DELETE SET NULL,
  CONSTRAINT `api_keys_one_owner` CHECK ((user_id IS NULL) <> (service_account_id IS NULL))
);
-- Create index "apikey_hash" to table: "api_keys"
CREATE UNIQUE INDEX `apikey_hash` ON `api_keys` (`hash`);
-- Create index "apikey_user_id_created_at_id" to table: "api_keys"
CREATE INDEX `apikey_user_id_created_at_id` ON `api_keys` (`user_id`, `created_at`, `id`);
-- Create index "apikey_service_account_id" to table: "api_keys"
CREATE INDEX `apikey_service_account_id` ON `api_keys` (`service_account_id`);
-- Create "applications" table
CREATE TABLE `applications` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `status` text NOT NULL,
  `applied_at` datetime NOT NULL,
  `entered_stage_at` datetime NOT NULL,
  `ended_at` datetime NULL,
  `transferred_to_id` text NULL,
  `transferred_from_id` text NULL,
  `added_by_kind` text NOT NULL,
  `added_by_id` text NULL,
  `candidate_id` text NOT NULL,
  `posting_id` text NOT NULL,
  `stage_id` text NOT NULL,
  `source_id` text NULL,
  `credited_to_id` text NULL,
  `reason_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `applications_candidates_candidate` FOREIGN KEY (`candidate_id`) REFERENCES `candidates` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `applications_postings_posting` FOREIGN KEY (`posting_id`) REFERENCES `postings` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `applications_stages_stage` FOREIGN KEY (`stage_id`) REFERENCES `stages` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `applications_sources_source` FOREIGN KEY (`source_id`) REFERENCES `sources` (`id`) ON DELETE SET NULL,
  CONSTRAINT `applications_users_credited_to` FOREIGN KEY (`credited_to_id`) REFERENCES `users` (`id`) ON DELETE SET NULL,
  CONSTRAINT `applications_decision_reasons_reason` FOREIGN KEY (`reason_id`) REFERENCES `decision_reasons` (`id`) ON DELETE SET NULL,
  CONSTRAINT `applications_ended` CHECK ((status = 'ACTIVE') = (ended_at IS NULL))
);
-- Create index "application_one_active" to table: "applications"
CREATE UNIQUE INDEX `application_one_active` ON `applications` (`candidate_id`, `posting_id`) WHERE status = 'ACTIVE';
-- Create index "application_candidate_id_applied_at_id" to table: "applications"
CREATE INDEX `application_candidate_id_applied_at_id` ON `applications` (`candidate_id`, `applied_at`, `id`);
-- Create index "application_stage_id_status_entered_stage_at_id" to table: "applications"
CREATE INDEX `application_stage_id_status_entered_stage_at_id` ON `applications` (`stage_id`, `status`, `entered_stage_at`, `id`);
-- Create index "application_stage_id_status_applied_at_id" to table: "applications"
CREATE INDEX `application_stage_id_status_applied_at_id` ON `applications` (`stage_id`, `status`, `applied_at`, `id`);
-- Create index "application_posting_id_status_applied_at_id" to table: "applications"
CREATE INDEX `application_posting_id_status_applied_at_id` ON `applications` (`posting_id`, `status`, `applied_at`, `id`);
-- Create index "application_posting_id_status_entered_stage_at_id" to table: "applications"
CREATE INDEX `application_posting_id_status_entered_stage_at_id` ON `applications` (`posting_id`, `status`, `entered_stage_at`, `id`);
-- Create index "application_status_applied_at_id" to table: "applications"
CREATE INDEX `application_status_applied_at_id` ON `applications` (`status`, `applied_at`, `id`);
-- Create index "application_applied_at_id" to table: "applications"
CREATE INDEX `application_applied_at_id` ON `applications` (`applied_at`, `id`);
-- Create index "application_entered_stage_at_id" to table: "applications"
CREATE INDEX `application_entered_stage_at_id` ON `applications` (`entered_stage_at`, `id`);
-- Create index "application_updated_at_id" to table: "applications"
CREATE INDEX `application_updated_at_id` ON `applications` (`updated_at`, `id`);
-- Create index "application_source_id" to table: "applications"
CREATE INDEX `application_source_id` ON `applications` (`source_id`);
-- Create index "application_credited_to_id" to table: "applications"
CREATE INDEX `application_credited_to_id` ON `applications` (`credited_to_id`);
-- Create index "application_reason_id" to table: "applications"
CREATE INDEX `application_reason_id` ON `applications` (`reason_id`);
-- Create "application_interviewers" table
CREATE TABLE `application_interviewers` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `application_id` text NOT NULL,
  `user_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `application_interviewers_applications_application` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `application_interviewers_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION
);
-- Create index "applicationinterviewer_application_id_user_id" to table: "application_interviewers"
CREATE UNIQUE INDEX `applicationinterviewer_application_id_user_id` ON `application_interviewers` (`application_id`, `user_id`);
-- Create index "applicationinterviewer_user_id_application_id" to table: "application_interviewers"
CREATE INDEX `applicationinterviewer_user_id_application_id` ON `application_interviewers` (`user_id`, `application_id`);
-- Create "audit_entry" table
CREATE TABLE `audit_entry` (
  `id` text NOT NULL,
  `occurred_at` datetime NOT NULL,
  `kind` text NOT NULL,
  `actor_kind` text NOT NULL,
  `actor_id` text NULL,
  `posting_id` text NULL,
  `subject_id` text NULL,
  `address` text NULL,
  `client` text NULL,
  `details` json NULL,
  PRIMARY KEY (`id`)
);
-- Create index "auditentry_occurred_at_id" to table: "audit_entry"
CREATE INDEX `auditentry_occurred_at_id` ON `audit_entry` (`occurred_at`, `id`);
-- Create index "auditentry_actor_id_occurred_at" to table: "audit_entry"
CREATE INDEX `auditentry_actor_id_occurred_at` ON `audit_entry` (`actor_id`, `occurred_at`);
-- Create index "auditentry_subject_id_occurred_at" to table: "audit_entry"
CREATE INDEX `auditentry_subject_id_occurred_at` ON `audit_entry` (`subject_id`, `occurred_at`);
-- Create index "auditentry_posting_id_occurred_at" to table: "audit_entry"
CREATE INDEX `auditentry_posting_id_occurred_at` ON `audit_entry` (`posting_id`, `occurred_at`);
-- Create "candidates" table
CREATE TABLE `candidates` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `name` text NOT NULL,
  `name_key` text NOT NULL,
  `headline` text NULL,
  `summary` text NULL,
  `city` text NULL,
  `country` text NULL,
  `added_by_kind` text NOT NULL,
  `added_by_id` text NULL,
  `linked_user_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `candidates_users_linked_user` FOREIGN KEY (`linked_user_id`) REFERENCES `users` (`id`) ON DELETE SET NULL
);
-- Create index "candidate_name_key_id" to table: "candidates"
CREATE INDEX `candidate_name_key_id` ON `candidates` (`name_key`, `id`);
-- Create index "candidate_created_at_id" to table: "candidates"
CREATE INDEX `candidate_created_at_id` ON `candidates` (`created_at`, `id`);
-- Create index "candidate_updated_at_id" to table: "candidates"
CREATE INDEX `candidate_updated_at_id` ON `candidates` (`updated_at`, `id`);
-- Create index "candidate_linked_user_id" to table: "candidates"
CREATE INDEX `candidate_linked_user_id` ON `candidates` (`linked_user_id`);
-- Create index "candidate_added_by_id" to table: "candidates"
CREATE INDEX `candidate_added_by_id` ON `candidates` (`added_by_id`);
-- Create "candidate_emails" table
CREATE TABLE `candidate_emails` (
  `id` text NOT NULL,
  `address` text NOT NULL,
  `address_key` text NOT NULL,
  `primary` bool NOT NULL DEFAULT (false),
  `position` integer NOT NULL,
  `candidate_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `candidate_emails_candidates_candidate` FOREIGN KEY (`candidate_id`) REFERENCES `candidates` (`id`) ON DELETE NO ACTION
);
-- Create index "candidateemail_candidate_id_address_key" to table: "candidate_emails"
CREATE UNIQUE INDEX `candidateemail_candidate_id_address_key` ON `candidate_emails` (`candidate_id`, `address_key`);
-- Create index "candidateemail_address_key" to table: "candidate_emails"
CREATE INDEX `candidateemail_address_key` ON `candidate_emails` (`address_key`);
-- Create "candidate_links" table
CREATE TABLE `candidate_links` (
  `id` text NOT NULL,
  `url` text NOT NULL,
  `url_key` text NOT NULL,
  `kind` text NOT NULL,
  `position` integer NOT NULL,
  `candidate_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `candidate_links_candidates_candidate` FOREIGN KEY (`candidate_id`) REFERENCES `candidates` (`id`) ON DELETE NO ACTION
);
-- Create index "candidatelink_candidate_id_position" to table: "candidate_links"
CREATE INDEX `candidatelink_candidate_id_position` ON `candidate_links` (`candidate_id`, `position`);
-- Create index "candidatelink_url_key" to table: "candidate_links"
CREATE INDEX `candidatelink_url_key` ON `candidate_links` (`url_key`);
-- Create "candidate_phones" table
CREATE TABLE `candidate_phones` (
  `id` text NOT NULL,
  `number` text NOT NULL,
  `digits` text NOT NULL,
  `position` integer NOT NULL,
  `candidate_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `candidate_phones_candidates_candidate` FOREIGN KEY (`candidate_id`) REFERENCES `candidates` (`id`) ON DELETE NO ACTION
);
-- Create index "candidatephone_candidate_id_digits" to table: "candidate_phones"
CREATE UNIQUE INDEX `candidatephone_candidate_id_digits` ON `candidate_phones` (`candidate_id`, `digits`);
-- Create index "candidatephone_digits" to table: "candidate_phones"
CREATE INDEX `candidatephone_digits` ON `candidate_phones` (`digits`);
-- Create "candidate_tags" table
CREATE TABLE `candidate_tags` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `candidate_id` text NOT NULL,
  `tag_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `candidate_tags_candidates_candidate` FOREIGN KEY (`candidate_id`) REFERENCES `candidates` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `candidate_tags_tags_tag` FOREIGN KEY (`tag_id`) REFERENCES `tags` (`id`) ON DELETE NO ACTION
);
-- Create index "candidatetag_candidate_id_tag_id" to table: "candidate_tags"
CREATE UNIQUE INDEX `candidatetag_candidate_id_tag_id` ON `candidate_tags` (`candidate_id`, `tag_id`);
-- Create index "candidatetag_tag_id_candidate_id" to table: "candidate_tags"
CREATE INDEX `candidatetag_tag_id_candidate_id` ON `candidate_tags` (`tag_id`, `candidate_id`);
-- Create "comments" table
CREATE TABLE `comments` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `body` text NOT NULL,
  `visibility` text NOT NULL,
  `author_kind` text NOT NULL,
  `author_id` text NULL,
  `application_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `comments_applications_application` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE NO ACTION
);
-- Create index "comment_application_id_created_at_id" to table: "comments"
CREATE INDEX `comment_application_id_created_at_id` ON `comments` (`application_id`, `created_at`, `id`);
-- Create "company_settings" table
CREATE TABLE `company_settings` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `name` text NOT NULL,
  `website` text NULL,
  `logo_url` text NULL,
  `domain` text NULL,
  `time_zone` text NOT NULL DEFAULT ('UTC'),
  `currency` text NOT NULL DEFAULT ('EUR'),
  `default_plan` json NOT NULL,
  `demo` bool NOT NULL DEFAULT (false),
  PRIMARY KEY (`id`)
);
-- Create "competencies" table
CREATE TABLE `competencies` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `name` text NOT NULL,
  `kind` text NOT NULL,
  `must_have` bool NOT NULL DEFAULT (false),
  `description` text NULL,
  `rubric` json NOT NULL,
  `position` integer NOT NULL,
  `role_profile_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `competencies_role_profiles_role_profile` FOREIGN KEY (`role_profile_id`) REFERENCES `role_profiles` (`id`) ON DELETE NO ACTION
);
-- Create index "competency_role_profile_id_position" to table: "competencies"
CREATE INDEX `competency_role_profile_id_position` ON `competencies` (`role_profile_id`, `position`);
-- Create "decision_reasons" table
CREATE TABLE `decision_reasons` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `archived_at` datetime NULL,
  `kind` text NOT NULL,
  `label` text NOT NULL,
  `label_key` text NOT NULL,
  `message_template` text NULL,
  PRIMARY KEY (`id`)
);
-- Create index "decisionreason_kind_label_key" to table: "decision_reasons"
CREATE UNIQUE INDEX `decisionreason_kind_label_key` ON `decision_reasons` (`kind`, `label_key`);
-- Create "departments" table
CREATE TABLE `departments` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `archived_at` datetime NULL,
  `name` text NOT NULL,
  `name_key` text NOT NULL,
  `parent_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `departments_departments_children` FOREIGN KEY (`parent_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL,
  CONSTRAINT `departments_not_own_parent` CHECK (parent_id <> id)
);
-- Create index "department_name_key_id" to table: "departments"
CREATE INDEX `department_name_key_id` ON `departments` (`name_key`, `id`);
-- Create index "department_parent_id" to table: "departments"
CREATE INDEX `department_parent_id` ON `departments` (`parent_id`);
-- Create "documents" table
CREATE TABLE `documents` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `kind` text NOT NULL,
  `filename` text NOT NULL,
  `media_type` text NOT NULL,
  `size` integer NOT NULL,
  `sha256` text NOT NULL,
  `added_by_kind` text NOT NULL,
  `added_by_id` text NULL,
  `candidate_id` text NOT NULL,
  `application_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `documents_candidates_candidate` FOREIGN KEY (`candidate_id`) REFERENCES `candidates` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `documents_applications_application` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE SET NULL
);
-- Create index "document_candidate_id_created_at_id" to table: "documents"
CREATE INDEX `document_candidate_id_created_at_id` ON `documents` (`candidate_id`, `created_at`, `id`);
-- Create index "document_application_id" to table: "documents"
CREATE INDEX `document_application_id` ON `documents` (`application_id`);
-- Create "document_chunks" table
CREATE TABLE `document_chunks` (
  `id` text NOT NULL,
  `position` integer NOT NULL,
  `data` blob NOT NULL,
  `document_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `document_chunks_documents_document` FOREIGN KEY (`document_id`) REFERENCES `documents` (`id`) ON DELETE NO ACTION
);
-- Create index "documentchunk_document_id_position" to table: "document_chunks"
CREATE UNIQUE INDEX `documentchunk_document_id_position` ON `document_chunks` (`document_id`, `position`);
-- Create "event" table
CREATE TABLE `event` (
  `seq` integer NOT NULL,
  `id` text NOT NULL,
  `kind` text NOT NULL,
  `posting_id` text NULL,
  `application_id` text NULL,
  `candidate_id` text NULL,
  `actor_kind` text NOT NULL,
  `actor_id` text NULL,
  `visibility` text NOT NULL,
  `occurred_at` datetime NOT NULL,
  `schema_version` integer NOT NULL DEFAULT (1),
  `payload` json NOT NULL,
  PRIMARY KEY (`seq`)
);
-- Create index "event_id" to table: "event"
CREATE UNIQUE INDEX `event_id` ON `event` (`id`);
-- Create index "event_posting_id_seq" to table: "event"
CREATE INDEX `event_posting_id_seq` ON `event` (`posting_id`, `seq`);
-- Create index "event_application_id_seq" to table: "event"
CREATE INDEX `event_application_id_seq` ON `event` (`application_id`, `seq`);
-- Create index "event_candidate_id_seq" to table: "event"
CREATE INDEX `event_candidate_id_seq` ON `event` (`candidate_id`, `seq`);
-- Create index "event_actor_id_seq" to table: "event"
CREATE INDEX `event_actor_id_seq` ON `event` (`actor_id`, `seq`);
-- Create index "event_kind_seq" to table: "event"
CREATE INDEX `event_kind_seq` ON `event` (`kind`, `seq`);
-- Create index "event_occurred_at" to table: "event"
CREATE INDEX `event_occurred_at` ON `event` (`occurred_at`);
-- Create "event_stream" table
CREATE TABLE `event_stream` (
  `id` integer NOT NULL,
  `epoch` integer NOT NULL,
  `head` integer NOT NULL DEFAULT (0),
  `floor` integer NOT NULL DEFAULT (0),
  `cursor_key` blob NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `event_stream_floor` CHECK (0 <= floor AND floor <= head),
  CONSTRAINT `event_stream_one_row` CHECK (id = 1)
);
-- Create "hiring_team_members" table
CREATE TABLE `hiring_team_members` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `role` text NOT NULL,
  `posting_id` text NOT NULL,
  `user_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `hiring_team_members_postings_posting` FOREIGN KEY (`posting_id`) REFERENCES `postings` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `hiring_team_members_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION
);
-- Create index "hiringteammember_posting_id_user_id" to table: "hiring_team_members"
CREATE UNIQUE INDEX `hiringteammember_posting_id_user_id` ON `hiring_team_members` (`posting_id`, `user_id`);
-- Create index "hiringteammember_user_id_posting_id_role" to table: "hiring_team_members"
CREATE INDEX `hiringteammember_user_id_posting_id_role` ON `hiring_team_members` (`user_id`, `posting_id`, `role`);
-- Create "idempotency_records" table
CREATE TABLE `idempotency_records` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `actor_id` text NOT NULL,
  `key` text NOT NULL,
  `command` text NOT NULL,
  `input_hash` blob NOT NULL,
  `result` blob NOT NULL,
  PRIMARY KEY (`id`)
);
-- Create index "idempotencyrecord_actor_id_key" to table: "idempotency_records"
CREATE UNIQUE INDEX `idempotencyrecord_actor_id_key` ON `idempotency_records` (`actor_id`, `key`);
-- Create index "idempotencyrecord_created_at" to table: "idempotency_records"
CREATE INDEX `idempotencyrecord_created_at` ON `idempotency_records` (`created_at`);
-- Create "locations" table
CREATE TABLE `locations` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `archived_at` datetime NULL,
  `name` text NOT NULL,
  `name_key` text NOT NULL,
  `city` text NULL,
  `region` text NULL,
  `country` text NULL,
  `time_zone` text NULL,
  PRIMARY KEY (`id`)
);
-- Create index "location_name_key_id" to table: "locations"
CREATE INDEX `location_name_key_id` ON `locations` (`name_key`, `id`);
-- Create "openings" table
CREATE TABLE `openings` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `label` text NULL,
  `status` text NOT NULL,
  `cancel_reason` text NULL,
  `filled_at` datetime NULL,
  `cancelled_at` datetime NULL,
  `posting_id` text NOT NULL,
  `application_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `openings_postings_posting` FOREIGN KEY (`posting_id`) REFERENCES `postings` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `openings_applications_application` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE SET NULL,
  CONSTRAINT `openings_cancelled` CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL)),
  CONSTRAINT `openings_filled` CHECK ((status = 'FILLED') = (application_id IS NOT NULL))
);
-- Create index "opening_posting_id_status_created_at_id" to table: "openings"
CREATE INDEX `opening_posting_id_status_created_at_id` ON `openings` (`posting_id`, `status`, `created_at`, `id`);
-- Create index "opening_application_id" to table: "openings"
CREATE UNIQUE INDEX `opening_application_id` ON `openings` (`application_id`);
-- Create "postings" table
CREATE TABLE `postings` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `title` text NOT NULL,
  `title_key` text NOT NULL,
  `status` text NOT NULL,
  `visibility` text NOT NULL,
  `confidential` bool NOT NULL DEFAULT (false),
  `description` text NULL,
  `responsibilities` json NOT NULL,
  `requirements` json NOT NULL,
  `employment` text NOT NULL,
  `workplace` text NOT NULL,
  `offer_required` bool NOT NULL DEFAULT (false),
  `salary_min` integer NULL,
  `salary_max` integer NULL,
  `salary_currency` text NULL,
  `created_by_id` text NULL,
  `opened_at` datetime NULL,
  `closed_at` datetime NULL,
  `department_id` text NULL,
  `role_profile_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `postings_departments_department` FOREIGN KEY (`department_id`) REFERENCES `departments` (`id`) ON DELETE SET NULL,
  CONSTRAINT `postings_role_profiles_role_profile` FOREIGN KEY (`role_profile_id`) REFERENCES `role_profiles` (`id`) ON DELETE SET NULL,
  CONSTRAINT `postings_closed` CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
  CONSTRAINT `postings_salary` CHECK (salary_min <= salary_max)
);
-- Create index "posting_status_opened_at_id" to table: "postings"
CREATE INDEX `posting_status_opened_at_id` ON `postings` (`status`, `opened_at`, `id`);
-- Create index "posting_opened_at_id" to table: "postings"
CREATE INDEX `posting_opened_at_id` ON `postings` (`opened_at`, `id`);
-- Create index "posting_created_at_id" to table: "postings"
CREATE INDEX `posting_created_at_id` ON `postings` (`created_at`, `id`);
-- Create index "posting_title_key_id" to table: "postings"
CREATE INDEX `posting_title_key_id` ON `postings` (`title_key`, `id`);
-- Create index "posting_department_id_status" to table: "postings"
CREATE INDEX `posting_department_id_status` ON `postings` (`department_id`, `status`);
-- Create index "posting_role_profile_id" to table: "postings"
CREATE INDEX `posting_role_profile_id` ON `postings` (`role_profile_id`);
-- Create index "posting_confidential_id" to table: "postings"
CREATE INDEX `posting_confidential_id` ON `postings` (`confidential`, `id`);
-- Create "posting_competencies" table
CREATE TABLE `posting_competencies` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `archived_at` datetime NULL,
  `name` text NOT NULL,
  `kind` text NOT NULL,
  `must_have` bool NOT NULL DEFAULT (false),
  `description` text NULL,
  `rubric` json NOT NULL,
  `position` integer NOT NULL,
  `posting_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `posting_competencies_postings_posting` FOREIGN KEY (`posting_id`) REFERENCES `postings` (`id`) ON DELETE NO ACTION
);
-- Create index "postingcompetency_posting_id_position" to table: "posting_competencies"
CREATE INDEX `postingcompetency_posting_id_position` ON `posting_competencies` (`posting_id`, `position`);
-- Create "posting_locations" table
CREATE TABLE `posting_locations` (
  `id` text NOT NULL,
  `posting_id` text NOT NULL,
  `location_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `posting_locations_postings_posting` FOREIGN KEY (`posting_id`) REFERENCES `postings` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `posting_locations_locations_location` FOREIGN KEY (`location_id`) REFERENCES `locations` (`id`) ON DELETE NO ACTION
);
-- Create index "postinglocation_posting_id_location_id" to table: "posting_locations"
CREATE UNIQUE INDEX `postinglocation_posting_id_location_id` ON `posting_locations` (`posting_id`, `location_id`);
-- Create index "postinglocation_location_id" to table: "posting_locations"
CREATE INDEX `postinglocation_location_id` ON `posting_locations` (`location_id`);
-- Create "role_profiles" table
CREATE TABLE `role_profiles` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `archived_at` datetime NULL,
  `title` text NOT NULL,
  `title_key` text NOT NULL,
  `summary` text NULL,
  `responsibilities` json NOT NULL,
  `requirements` json NOT NULL,
  `plan` json NOT NULL,
  PRIMARY KEY (`id`)
);
-- Create index "roleprofile_title_key_id" to table: "role_profiles"
CREATE INDEX `roleprofile_title_key_id` ON `role_profiles` (`title_key`, `id`);
-- Create "service_accounts" table
CREATE TABLE `service_accounts` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `name` text NOT NULL,
  `role` text NOT NULL,
  `confidential_access` bool NOT NULL DEFAULT (false),
  `deactivated_at` datetime NULL,
  PRIMARY KEY (`id`)
);
-- Create index "service_accounts_name_key" to table: "service_accounts"
CREATE UNIQUE INDEX `service_accounts_name_key` ON `service_accounts` (`name`);
-- Create "sign_in_attempts" table
CREATE TABLE `sign_in_attempts` (
  `id` text NOT NULL,
  `failures` integer NOT NULL DEFAULT (0),
  `last_at` datetime NOT NULL,
  `locked_until` datetime NULL,
  PRIMARY KEY (`id`)
);
-- Create index "signinattempt_last_at" to table: "sign_in_attempts"
CREATE INDEX `signinattempt_last_at` ON `sign_in_attempts` (`last_at`);
-- Create "sign_in_identities" table
CREATE TABLE `sign_in_identities` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `issuer` text NOT NULL,
  `subject` text NOT NULL,
  `user_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `sign_in_identities_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION
);
-- Create index "signinidentity_issuer_subject" to table: "sign_in_identities"
CREATE UNIQUE INDEX `signinidentity_issuer_subject` ON `sign_in_identities` (`issuer`, `subject`);
-- Create index "signinidentity_user_id_issuer" to table: "sign_in_identities"
CREATE UNIQUE INDEX `signinidentity_user_id_issuer` ON `sign_in_identities` (`user_id`, `issuer`);
-- Create "sign_in_links" table
CREATE TABLE `sign_in_links` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `kind` text NOT NULL,
  `hash` blob NOT NULL,
  `expires_at` datetime NOT NULL,
  `used_at` datetime NULL,
  `user_id` text NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `sign_in_links_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE SET NULL
);
-- Create index "signinlink_hash" to table: "sign_in_links"
CREATE UNIQUE INDEX `signinlink_hash` ON `sign_in_links` (`hash`);
-- Create index "signinlink_user_id" to table: "sign_in_links"
CREATE INDEX `signinlink_user_id` ON `sign_in_links` (`user_id`);
-- Create index "signinlink_expires_at" to table: "sign_in_links"
CREATE INDEX `signinlink_expires_at` ON `sign_in_links` (`expires_at`);
-- Create "sign_in_passwords" table
CREATE TABLE `sign_in_passwords` (
  `id` text NOT NULL,
  `hash` text NOT NULL,
  `changed_at` datetime NOT NULL,
  `user_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `sign_in_passwords_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION
);
-- Create index "signinpassword_user_id" to table: "sign_in_passwords"
CREATE UNIQUE INDEX `signinpassword_user_id` ON `sign_in_passwords` (`user_id`);
-- Create "sign_in_recovery_codes" table
CREATE TABLE `sign_in_recovery_codes` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `hash` blob NOT NULL,
  `user_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `sign_in_recovery_codes_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION
);
-- Create index "signinrecoverycode_user_id_hash" to table: "sign_in_recovery_codes"
CREATE UNIQUE INDEX `signinrecoverycode_user_id_hash` ON `sign_in_recovery_codes` (`user_id`, `hash`);
-- Create "sign_in_sessions" table
CREATE TABLE `sign_in_sessions` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `hash` blob NOT NULL,
  `method` text NOT NULL,
  `last_used_at` datetime NOT NULL,
  `expires_at` datetime NOT NULL,
  `address` text NULL,
  `client` text NULL,
  `id_token` text NULL,
  `user_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `sign_in_sessions_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION
);
-- Create index "signinsession_hash" to table: "sign_in_sessions"
CREATE UNIQUE INDEX `signinsession_hash` ON `sign_in_sessions` (`hash`);
-- Create index "signinsession_user_id_created_at_id" to table: "sign_in_sessions"
CREATE INDEX `signinsession_user_id_created_at_id` ON `sign_in_sessions` (`user_id`, `created_at`, `id`);
-- Create index "signinsession_expires_at" to table: "sign_in_sessions"
CREATE INDEX `signinsession_expires_at` ON `sign_in_sessions` (`expires_at`);
-- Create "sign_in_totps" table
CREATE TABLE `sign_in_totps` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `secret` blob NOT NULL,
  `confirmed_at` datetime NULL,
  `last_step` integer NOT NULL DEFAULT (0),
  `user_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `sign_in_totps_users_user` FOREIGN KEY (`user_id`) REFERENCES `users` (`id`) ON DELETE NO ACTION
);
-- Create index "signintotp_user_id" to table: "sign_in_totps"
CREATE UNIQUE INDEX `signintotp_user_id` ON `sign_in_totps` (`user_id`);
-- Create "sources" table
CREATE TABLE `sources` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `archived_at` datetime NULL,
  `kind` text NOT NULL,
  `label` text NOT NULL,
  `label_key` text NOT NULL,
  PRIMARY KEY (`id`)
);
-- Create index "source_kind_label_key" to table: "sources"
CREATE UNIQUE INDEX `source_kind_label_key` ON `sources` (`kind`, `label_key`);
-- Create "stages" table
CREATE TABLE `stages` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `archived_at` datetime NULL,
  `name` text NOT NULL,
  `kind` text NOT NULL,
  `position` integer NOT NULL,
  `target_days` integer NULL,
  `posting_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `stages_postings_posting` FOREIGN KEY (`posting_id`) REFERENCES `postings` (`id`) ON DELETE NO ACTION
);
-- Create index "stage_posting_id_position" to table: "stages"
CREATE INDEX `stage_posting_id_position` ON `stages` (`posting_id`, `position`);
-- Create "stage_competencies" table
CREATE TABLE `stage_competencies` (
  `id` text NOT NULL,
  `stage_id` text NOT NULL,
  `posting_competency_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `stage_competencies_stages_stage` FOREIGN KEY (`stage_id`) REFERENCES `stages` (`id`) ON DELETE NO ACTION,
  CONSTRAINT `stage_competencies_posting_competencies_posting_competency` FOREIGN KEY (`posting_competency_id`) REFERENCES `posting_competencies` (`id`) ON DELETE NO ACTION
);
-- Create index "stagecompetency_stage_id_posting_competency_id" to table: "stage_competencies"
CREATE UNIQUE INDEX `stagecompetency_stage_id_posting_competency_id` ON `stage_competencies` (`stage_id`, `posting_competency_id`);
-- Create index "stagecompetency_posting_competency_id" to table: "stage_competencies"
CREATE INDEX `stagecompetency_posting_competency_id` ON `stage_competencies` (`posting_competency_id`);
-- Create "tags" table
CREATE TABLE `tags` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `archived_at` datetime NULL,
  `name` text NOT NULL,
  `name_key` text NOT NULL,
  PRIMARY KEY (`id`)
);
-- Create index "tag_name_key" to table: "tags"
CREATE UNIQUE INDEX `tag_name_key` ON `tags` (`name_key`);
-- Create "transitions" table
CREATE TABLE `transitions` (
  `id` text NOT NULL,
  `kind` text NOT NULL,
  `from_stage_id` text NULL,
  `to_stage_id` text NOT NULL,
  `from_status` text NULL,
  `to_status` text NOT NULL,
  `reason_id` text NULL,
  `note` text NULL,
  `actor_kind` text NOT NULL,
  `actor_id` text NULL,
  `occurred_at` datetime NOT NULL,
  `application_version` integer NOT NULL,
  `undone_by_id` text NULL,
  `application_id` text NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `transitions_applications_application` FOREIGN KEY (`application_id`) REFERENCES `applications` (`id`) ON DELETE NO ACTION
);
-- Create index "transition_application_id_occurred_at_id" to table: "transitions"
CREATE INDEX `transition_application_id_occurred_at_id` ON `transitions` (`application_id`, `occurred_at`, `id`);
-- Create index "transition_application_id_application_version" to table: "transitions"
CREATE UNIQUE INDEX `transition_application_id_application_version` ON `transitions` (`application_id`, `application_version`);
-- Create "users" table
CREATE TABLE `users` (
  `id` text NOT NULL,
  `created_at` datetime NOT NULL,
  `updated_at` datetime NOT NULL,
  `version` integer NOT NULL DEFAULT (1),
  `email` text NOT NULL,
  `email_key` text NOT NULL,
  `name` text NOT NULL,
  `name_key` text NOT NULL,
  `title` text NULL,
  `role` text NOT NULL,
  `confidential_access` bool NOT NULL DEFAULT (false),
  `deactivated_at` datetime NULL,
  PRIMARY KEY (`id`)
);
-- Create index "user_email_key" to table: "users"
CREATE UNIQUE INDEX `user_email_key` ON `users` (`email_key`);
-- Create index "user_name_key_id" to table: "users"
CREATE INDEX `user_name_key_id` ON `users` (`name_key`, `id`);
