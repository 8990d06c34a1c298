-- What ent's schema cannot say. The checks are in 00001.
-- +goose Up

-- One company per deployment.
CREATE UNIQUE INDEX company_settings_one_row ON company_settings ((1));

-- Postings in the order in which they opened; one that never opened stands by when it was made.
CREATE INDEX posting_opened_or_made ON postings (COALESCE(opened_at, created_at), id);

-- The counter row is updated by every command: half-empty pages keep those updates within the page and out of the index.
ALTER TABLE event_stream SET (
    fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000, autovacuum_vacuum_cost_delay = 0
);
-- Moves update applications all day, and counts read their indexes alone only where vacuum has been.
ALTER TABLE applications SET (
    fillfactor = 90, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02
);
-- These only grow; the same reason.
ALTER TABLE event SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
ALTER TABLE transitions SET (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);

-- +goose StatementBegin
CREATE FUNCTION hirewire_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', TG_ARGV[0] USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
END $$;
-- +goose StatementEnd

-- The log is history: events are never changed, and only removed by pruning, which raises the floor first.
CREATE TRIGGER event_no_update BEFORE UPDATE ON event
    FOR EACH ROW EXECUTE FUNCTION hirewire_refuse('events are never changed');
-- +goose StatementBegin
CREATE FUNCTION hirewire_event_no_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM old_rows WHERE seq > (SELECT floor FROM event_stream)) THEN
        RAISE EXCEPTION 'events above the floor are never removed' USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END $$;
-- +goose StatementEnd
CREATE TRIGGER event_no_delete AFTER DELETE ON event REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION hirewire_event_no_delete();

-- The audit trail is written once. Nothing changes or removes an entry; a migration that lets retention do so says so.
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION hirewire_refuse('audit entries are never changed');
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
    FOR EACH ROW EXECUTE FUNCTION hirewire_refuse('audit entries are never removed');
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION hirewire_refuse('audit entries are never removed');

-- A transition is a fact. What may change is that it was undone, and its note and reason, which erasure takes away.
CREATE TRIGGER transitions_no_update BEFORE UPDATE OF
    id, application_id, kind, from_stage_id, to_stage_id, from_status, to_status, actor_kind, actor_id, occurred_at, application_version
ON transitions
    FOR EACH ROW EXECUTE FUNCTION hirewire_refuse('transitions are never changed');

-- The audit trail shows the events that gave or took rights, or changed settings, merged by time with its own entries. The
-- kinds are those of trailKinds in package read.
CREATE INDEX event_trail ON event (occurred_at, id) WHERE kind IN ('ApiKeyCreated', 'ApiKeyRevoked', 'CatalogItemArchived', 'CatalogItemCreated', 'CatalogItemUpdated', 'CompanyUpdated', 'InterviewersAssigned', 'PostingConfidentialityChanged', 'ServiceAccountAdded', 'ServiceAccountUpdated', 'TeamMemberAdded', 'TeamMemberRemoved', 'TeamMemberRoleChanged', 'UserAdded', 'UserUpdated');
CREATE INDEX event_trail_kind ON event (kind, occurred_at, id) WHERE kind IN ('ApiKeyCreated', 'ApiKeyRevoked', 'CatalogItemArchived', 'CatalogItemCreated', 'CatalogItemUpdated', 'CompanyUpdated', 'InterviewersAssigned', 'PostingConfidentialityChanged', 'ServiceAccountAdded', 'ServiceAccountUpdated', 'TeamMemberAdded', 'TeamMemberRemoved', 'TeamMemberRoleChanged', 'UserAdded', 'UserUpdated');
CREATE INDEX event_trail_actor ON event (actor_id, occurred_at, id) WHERE kind IN ('ApiKeyCreated', 'ApiKeyRevoked', 'CatalogItemArchived', 'CatalogItemCreated', 'CatalogItemUpdated', 'CompanyUpdated', 'InterviewersAssigned', 'PostingConfidentialityChanged', 'ServiceAccountAdded', 'ServiceAccountUpdated', 'TeamMemberAdded', 'TeamMemberRemoved', 'TeamMemberRoleChanged', 'UserAdded', 'UserUpdated');
CREATE INDEX event_trail_posting ON event (posting_id, occurred_at, id) WHERE kind IN ('ApiKeyCreated', 'ApiKeyRevoked', 'CatalogItemArchived', 'CatalogItemCreated', 'CatalogItemUpdated', 'CompanyUpdated', 'InterviewersAssigned', 'PostingConfidentialityChanged', 'ServiceAccountAdded', 'ServiceAccountUpdated', 'TeamMemberAdded', 'TeamMemberRemoved', 'TeamMemberRoleChanged', 'UserAdded', 'UserUpdated');
CREATE INDEX event_trail_subject ON event ((COALESCE(payload ->> 'userId', payload ->> 'itemId', application_id, posting_id) COLLATE "C"), occurred_at, id) WHERE kind IN ('ApiKeyCreated', 'ApiKeyRevoked', 'CatalogItemArchived', 'CatalogItemCreated', 'CatalogItemUpdated', 'CompanyUpdated', 'InterviewersAssigned', 'PostingConfidentialityChanged', 'ServiceAccountAdded', 'ServiceAccountUpdated', 'TeamMemberAdded', 'TeamMemberRemoved', 'TeamMemberRoleChanged', 'UserAdded', 'UserUpdated');
CREATE INDEX audit_entry_kind ON audit_entry (kind, occurred_at, id);
