// Package model has the Go types that only the API uses: events, connections, payloads and
// problems.
package model

import (
	"hirewire/ent"
	"hirewire/graph/relay"
	"hirewire/internal/ids"
	"hirewire/internal/read"
)

// Node is an entity that node(id) can return.
type Node interface{ IsNode() }

// Actor is a user, a service account or the system.
type Actor interface{ IsActor() }

// System is Hirewire itself as an actor.
type System struct {
	ID   string
	Name string
}

// IsActor implements Actor.
func (System) IsActor() {}

// IsNode implements Node.
func (System) IsNode() {}

// HirewireSystem returns the actor of changes that no user or service account made.
func HirewireSystem() System { return System{ID: ids.System, Name: "Hirewire"} }

// All connections of the API are instances of one generic type.
type (
	PostingConnection        = relay.Connection[*ent.Posting]
	PostingEdge              = relay.Edge[*ent.Posting]
	CandidateConnection      = relay.Connection[*ent.Candidate]
	CandidateEdge            = relay.Edge[*ent.Candidate]
	ApplicationConnection    = relay.Connection[*ent.Application]
	ApplicationEdge          = relay.Edge[*ent.Application]
	TransitionConnection     = relay.Connection[*ent.Transition]
	TransitionEdge           = relay.Edge[*ent.Transition]
	CommentConnection        = relay.Connection[*ent.Comment]
	CommentEdge              = relay.Edge[*ent.Comment]
	UserConnection           = relay.Connection[*ent.User]
	UserEdge                 = relay.Edge[*ent.User]
	ServiceAccountConnection = relay.Connection[*ent.ServiceAccount]
	ServiceAccountEdge       = relay.Edge[*ent.ServiceAccount]
	AuditRecordConnection    = relay.Connection[*read.AuditRecord]
	AuditRecordEdge          = relay.Edge[*read.AuditRecord]
	RoleProfileConnection    = relay.Connection[*ent.RoleProfile]
	RoleProfileEdge          = relay.Edge[*ent.RoleProfile]
	PipelineEventConnection  = relay.Connection[PipelineEvent]
	PipelineEventEdge        = relay.Edge[PipelineEvent]
)
