// Package access says who is asking and what they may see and do: each rule once, as SQL predicate for reads and as
// check for commands. What it refuses to show answers as what does not exist.
package access

import (
	"context"
	"errors"

	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Viewer is who is asking, with the rights of this moment: it is loaded for each request and, on a stream, again
// whenever rights change.
type Viewer struct {
	// Kind is USER, SERVICE_ACCOUNT or SYSTEM.
	Kind workflow.ActorKind
	// ID of the user or service account; ids.System for the system.
	ID   string
	Name string
	// Email is empty for machines.
	Email string
	Role  workflow.CompanyRole
	// ConfidentialAccess lets an ADMIN see confidential postings of other teams.
	ConfidentialAccess bool
	// OwnCandidateIDs are the candidates that are this person, who must never see them.
	OwnCandidateIDs []string
	// KeyID is the API key that was used; empty for other credentials.
	KeyID string
	// SessionID is the session that was used; empty for other credentials.
	SessionID string
	// Scope is what the credential may do.
	Scope workflow.ApiScope
	// Capabilities are the areas that the credential is narrowed to; nil for all.
	Capabilities []workflow.ApiCapability
}

// NodeID is the id of Viewer in the API: the actor's with another prefix, so that a cache that is keyed by ids keeps the
// viewer apart from the user.
func (v *Viewer) NodeID() string { return string(ids.Viewer) + v.ID[min(len(v.ID), 3):] }

// IsNode marks the viewer as something that node(id) may find.
func (*Viewer) IsNode() {}

// Actor is the viewer as the log records it.
func (v *Viewer) Actor() eventlog.Actor {
	if v.Kind == workflow.ActorSystem {
		return eventlog.Actor{Kind: workflow.ActorSystem}
	}
	return eventlog.Actor{Kind: v.Kind, ID: v.ID}
}

// IsSystem reports whether Hirewire itself acts: the command line, imports, rules.
func (v *Viewer) IsSystem() bool { return v.Kind == workflow.ActorSystem }

// IsAdmin reports whether the viewer is an admin.
func (v *Viewer) IsAdmin() bool { return v.Role == workflow.RoleAdmin }

// IsRecruiting reports whether the company role alone lets the viewer work on every posting that is not confidential.
func (v *Viewer) IsRecruiting() bool {
	return v.Role == workflow.RoleAdmin || v.Role == workflow.RoleRecruiter
}

// IsAuditor reports whether the viewer reads people and the audit trail, and nothing else.
func (v *Viewer) IsAuditor() bool { return v.Role == workflow.RoleAuditor }

// System is Hirewire itself. It may do everything: the rules of the workflow still hold for it.
func System() *Viewer {
	return &Viewer{
		Kind: workflow.ActorSystem, ID: ids.System, Name: "Hirewire", Role: workflow.RoleAdmin,
		ConfidentialAccess: true, Scope: workflow.ScopeWrite,
	}
}

type viewerKey struct{}

// With returns a context that carries the viewer.
func With(ctx context.Context, v *Viewer) context.Context {
	return context.WithValue(ctx, viewerKey{}, v)
}

// From tells who is asking, or ErrUnauthenticated: there is no anonymous access.
func From(ctx context.Context) (*Viewer, error) {
	if v, ok := ctx.Value(viewerKey{}).(*Viewer); ok && v != nil {
		return v, nil
	}
	return nil, ErrUnauthenticated
}

// The refusals. None says anything about what is hidden.
var (
	// ErrUnauthenticated means that there is no good credential.
	ErrUnauthenticated = errors.New("sign in: no valid credential was sent")
	// ErrForbidden means that the viewer sees the thing, and may not do this with it.
	ErrForbidden = errors.New("you don't have permission to do this")
	// ErrNotFound means that it does not exist or that the viewer may not see it.
	ErrNotFound = errors.New("it " + Missing)
)
