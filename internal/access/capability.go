package access

import (
	"slices"

	"hirewire/internal/workflow"
)

// Has reports whether the viewer's credential reaches an area of the API. Only API keys are ever narrowed.
func (v *Viewer) Has(c workflow.ApiCapability) bool {
	return v.Capabilities == nil || slices.Contains(v.Capabilities, c)
}

// Hands reports whether the viewer may hand on a credential that is narrowed so: it must not reach further than their own.
func (v *Viewer) Hands(on []workflow.ApiCapability) bool {
	if v.Capabilities == nil {
		return true
	}
	return on != nil && !slices.ContainsFunc(on, func(c workflow.ApiCapability) bool { return !v.Has(c) })
}

// capabilityFor is the area that a command belongs to. What a key reads is decided where operations come in, by the types
// that they select: see package graph.
func capabilityFor(a Action) workflow.ApiCapability {
	switch a {
	case CreatePosting, EditPosting:
		return workflow.CapabilityPostings
	case EditCandidate:
		return workflow.CapabilityCandidates
	case AddApplication, MoveApplication, DecideApplication, CommentTeam, CommentRecruiters, CommentAdmins:
		return workflow.CapabilityPipeline
	case ManageCompany:
		return workflow.CapabilityAdmin
	}
	return ""
}
