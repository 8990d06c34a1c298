package entity

import (
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Event is one event of the log, which streams and histories show.
var Event = register(Entity{
	Name: "Event", Type: "PipelineEvent", Noun: "event",
	Prefix: ids.Event, Table: "event",
	Paged: true,
	Node:  true,
})

// AuditEntry is one entry of the audit trail.
var AuditEntry = register(Entity{
	Name: "AuditEntry", Type: "AuditRecord", Noun: "audit record",
	Prefix: ids.AuditEntry, Table: "audit_entry",
	Areas:    []workflow.ApiCapability{workflow.CapabilityAudit},
	Personal: []string{"address", "client"},
	Paged:    true,
	Node:     true,
})

// IdempotencyRecord records a command that succeeded under an idempotency key.
var IdempotencyRecord = register(Entity{
	Name: "IdempotencyRecord", Noun: "idempotency record",
	Prefix: ids.IdempotencyRecord, Table: "idempotency_records",
})
