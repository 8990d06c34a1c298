-- What ent's schema cannot say. The checks are in 00001.
-- +goose Up

-- One company per deployment.
CREATE UNIQUE INDEX company_settings_one_row ON company_settings ((1));

-- Postings in the order in which they opened; one that never opened stands by when it was made.
CREATE INDEX posting_opened_or_made ON postings (COALESCE(opened_at, created_at), id);

-- The log is history: events are never changed, and only removed by pruning, which raises the floor first.
-- +goose StatementBegin
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'events are never changed');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER event_no_delete BEFORE DELETE ON event
WHEN OLD.seq > (SELECT floor FROM event_stream)
BEGIN
    SELECT RAISE(ABORT, 'events above the floor are never removed');
END;
-- +goose StatementEnd

-- The audit trail is written once. Nothing changes or removes an entry; a migration that lets retention do so says so.
-- +goose StatementBegin
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit entries are never changed');
END;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
BEGIN
    SELECT RAISE(ABORT, 'audit entries are never removed');
END;
-- +goose StatementEnd

-- A transition is a fact. What may change is that it was undone, and its note and reason, which erasure takes away.
-- +goose StatementBegin
CREATE TRIGGER transitions_no_update BEFORE UPDATE OF
    id, application_id, kind, from_stage_id, to_stage_id, from_status, to_status, actor_kind, actor_id, occurred_at, application_version
ON transitions
BEGIN
    SELECT RAISE(ABORT, 'transitions are never changed');
END;
-- +goose StatementEnd

-- The audit trail shows the events that gave or took rights, or changed settings, merged by time with its own entries. The
-- kinds are those of trailKinds in package read.
CREATE INDEX event_trail ON event (occurred_at, id) WHERE kind IN ('ApiKeyCreated', 'ApiKeyRevoked', 'CatalogItemArchived', 'CatalogItemCreated', 'CatalogItemUpdated', 'CompanyUpdated', 'InterviewersAssigned', 'PostingConfidentialityChanged', 'ServiceAccountAdded', 'ServiceAccountUpdated', 'TeamMemberAdded', 'TeamMemberRemoved', 'TeamMemberRoleChanged', 'UserAdded', 'UserUpdated');
CREATE INDEX event_trail_kind ON event (kind, occurred_at, id) WHERE kind IN ('ApiKeyCreated', 'ApiKeyRevoked', 'CatalogItemArchived', 'CatalogItemCreated', 'CatalogItemUpdated', 'CompanyUpdated', 'InterviewersAssigned', 'PostingConfidentialityChanged', 'ServiceAccountAdded', 'ServiceAccountUpdated', 'TeamMemberAdded', 'TeamMemberRemoved', 'TeamMemberRoleChanged', 'UserAdded', 'UserUpdated');
CREATE INDEX event_trail_actor ON event (actor_id, occurred_at, id) WHERE kind IN ('ApiKeyCreated', 'ApiKeyRevoked', 'CatalogItemArchived', 'CatalogItemCreated', 'CatalogItemUpdated', 'CompanyUpdated', 'InterviewersAssigned', 'PostingConfidentialityChanged', 'ServiceAccountAdded', 'ServiceAccountUpdated', 'TeamMemberAdded', 'TeamMemberRemoved', 'TeamMemberRoleChanged', 'UserAdded', 'UserUpdated');
CREATE INDEX event_trail_posting ON event (posting_id, occurred_at, id) WHERE kind IN ('ApiKeyCreated', 'ApiKeyRevoked', 'CatalogItemArchived', 'CatalogItemCreated', 'CatalogItemUpdated', 'CompanyUpdated', 'InterviewersAssigned', 'PostingConfidentialityChanged', 'ServiceAccountAdded', 'ServiceAccountUpdated', 'TeamMemberAdded', 'TeamMemberRemoved', 'TeamMemberRoleChanged', 'UserAdded', 'UserUpdated');
CREATE INDEX event_trail_subject ON event ((COALESCE(json_extract(payload, '$.userId'), json_extract(payload, '$.itemId'), application_id, posting_id)), occurred_at, id) WHERE kind IN ('ApiKeyCreated', 'ApiKeyRevoked', 'CatalogItemArchived', 'CatalogItemCreated', 'CatalogItemUpdated', 'CompanyUpdated', 'InterviewersAssigned', 'PostingConfidentialityChanged', 'ServiceAccountAdded', 'ServiceAccountUpdated', 'TeamMemberAdded', 'TeamMemberRemoved', 'TeamMemberRoleChanged', 'UserAdded', 'UserUpdated');
CREATE INDEX audit_entry_kind ON audit_entry (kind, occurred_at, id);
