package entity

import (
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Event declares the entity event.
var Event = register(Entity{
	Name: "Event", Type: "PipelineEvent", Noun: "event",
	Prefix: ids.Event, Table: "event",
	Paged: true,
	Node:  true,
})

// AuditEntry declares the entity audit record.
var AuditEntry = register(Entity{
	Name: "AuditEntry", Type: "AuditRecord", Noun: "audit record",
	Prefix: ids.AuditEntry, Table: "audit_entry",
	Areas:    []workflow.ApiCapability{workflow.CapabilityAudit},
	Personal: []string{"address", "client"},
	Paged:    true,
	Node:     true,
})

// IdempotencyRecord declares the entity idempotency record.
var IdempotencyRecord = register(Entity{
	Name: "IdempotencyRecord", Noun: "idempotency record",
	Prefix: ids.IdempotencyRecord, Table: "idempotency_records",
})
