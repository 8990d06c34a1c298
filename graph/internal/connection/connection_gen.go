// Code generated from the schema; DO NOT EDIT.

package connection

import (
	"hirewire/ent"
	"hirewire/graph/model"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
)

// The connections of the schema and their edges.
type (
	ApplicationConnection    = pagination.Connection[*ent.Application]
	ApplicationEdge          = pagination.Edge[*ent.Application]
	AuditRecordConnection    = pagination.Connection[*read.AuditRecord]
	AuditRecordEdge          = pagination.Edge[*read.AuditRecord]
	CandidateConnection      = pagination.Connection[*ent.Candidate]
	CandidateEdge            = pagination.Edge[*ent.Candidate]
	CommentConnection        = pagination.Connection[*ent.Comment]
	CommentEdge              = pagination.Edge[*ent.Comment]
	PipelineEventConnection  = pagination.Connection[model.PipelineEvent]
	PipelineEventEdge        = pagination.Edge[model.PipelineEvent]
	PostingConnection        = pagination.Connection[*ent.Posting]
	PostingEdge              = pagination.Edge[*ent.Posting]
	RoleProfileConnection    = pagination.Connection[*ent.RoleProfile]
	RoleProfileEdge          = pagination.Edge[*ent.RoleProfile]
	ServiceAccountConnection = pagination.Connection[*ent.ServiceAccount]
	ServiceAccountEdge       = pagination.Edge[*ent.ServiceAccount]
	TransitionConnection     = pagination.Connection[*ent.Transition]
	TransitionEdge           = pagination.Edge[*ent.Transition]
	UserConnection           = pagination.Connection[*ent.User]
	UserEdge                 = pagination.Edge[*ent.User]
)
