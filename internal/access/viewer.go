// Package access holds the rights of a request: who sends it, and what that viewer may see and do.
//
// Every rule is written twice. Methods such as [Viewer.Applications] return it as a [Predicate], an
// SQL condition that reads add to their WHERE clause. Methods such as [Viewer.SeesApplication] and
// [Viewer.CanOn] check it in memory against a [Grant], for commands. TestPredicatesAndChecksAgree
// keeps the two in step. [Rights] holds the third form, for streams: it decides about events
// without a query.
//
// A refusal never reveals that a hidden row exists: a row that the viewer may not see is reported
// exactly like one that does not exist ([ErrNotFound]). The package runs no SQL itself.
//
// The files:
//   - viewer.go: the viewer, the context that carries it, and the sentinel errors
//   - posting.go, application.go, comment.go and so on: the rights to one noun: actions, predicates
//     and checks
//   - action.go, grant.go, commands.go: what an action is, the facts that its rule needs, and the
//     class and capability of each command
//   - sql.go, predicate_forms.go, narrow_view.go: predicates, and faster forms of some
//   - capability.go, granting.go: API key capabilities, and who may grant which rights
//   - events.go: the rules for streams; trail.go: the rules for the audit trail
//   - refusal.go: errors for denied actions and unknown ids
package access

import (
	"context"
	"errors"

	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Viewer is the authenticated caller with the rights that it had when it was loaded. It is loaded
// for each request, and loaded again on a stream whenever the rights change.
type Viewer struct {
	// Kind is USER, SERVICE_ACCOUNT or SYSTEM.
	Kind workflow.ActorKind
	// ID of the user or service account; ids.System for the system.
	ID   string
	Name string
	// Email is empty for service accounts and the system.
	Email string
	Role  workflow.CompanyRole
	// ConfidentialAccess lets an ADMIN see confidential postings of teams that they are not on.
	ConfidentialAccess bool
	// OwnCandidateIDs are the candidates that are linked to this user. The user never sees them.
	OwnCandidateIDs []string
	// KeyID is the API key that authenticated the request; empty for other credentials.
	KeyID string
	// SessionID is the session that authenticated the request; empty for other credentials.
	SessionID string
	// Scope says whether the credential may only read or also write.
	Scope workflow.ApiScope
	// Capabilities are the areas of the API that the credential is restricted to; nil means all
	// areas.
	Capabilities []workflow.ApiCapability
}

// NodeID returns the id of the Viewer object in the API: the id of the user or service account with
// the prefix replaced. A client cache that is keyed by id therefore does not merge the viewer with
// the user.
func (v *Viewer) NodeID() string { return string(ids.Viewer) + v.ID[min(len(v.ID), 3):] }

// IsNode marks Viewer as an implementation of the API's Node interface.
func (*Viewer) IsNode() {}

// Actor returns the viewer as the event log records it. The system has no id there.
func (v *Viewer) Actor() eventlog.Actor {
	if v.Kind == workflow.ActorSystem {
		return eventlog.Actor{Kind: workflow.ActorSystem}
	}
	return eventlog.Actor{Kind: v.Kind, ID: v.ID}
}

// IsSystem reports whether Hirewire itself acts: the command line, an import or a background job.
func (v *Viewer) IsSystem() bool { return v.Kind == workflow.ActorSystem }

// IsAdmin reports whether the viewer has the company role ADMIN.
func (v *Viewer) IsAdmin() bool { return v.Role == workflow.RoleAdmin }

// IsRecruiting reports whether the viewer's company role gives access to every posting that is not
// confidential, without a place on its hiring team.
func (v *Viewer) IsRecruiting() bool {
	return v.Role == workflow.RoleAdmin || v.Role == workflow.RoleRecruiter
}

// IsAuditor reports whether the viewer has the role AUDITOR, which sees colleagues and the audit
// trail and no hiring data.
func (v *Viewer) IsAuditor() bool { return v.Role == workflow.RoleAuditor }

// System returns the viewer for work that Hirewire does itself. All access checks allow it
// everything; the rules of the workflow still apply.
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

// From returns the viewer that ctx carries. It returns ErrUnauthenticated if there is none: there
// is no anonymous access.
func From(ctx context.Context) (*Viewer, error) {
	if v, ok := ctx.Value(viewerKey{}).(*Viewer); ok && v != nil {
		return v, nil
	}
	return nil, ErrUnauthenticated
}

// The errors that checks return. None of them reveals whether a hidden row exists.
var (
	// ErrUnauthenticated means that the request has no valid credential.
	ErrUnauthenticated = errors.New("sign in: no valid credential was sent")
	// ErrForbidden means that the viewer sees the object but may not do this with it.
	ErrForbidden = errors.New("you don't have permission to do this")
	// ErrNotFound means that the object does not exist or that the viewer may not see it.
	ErrNotFound = errors.New("it " + Missing)
)
