package access

import "hirewire/internal/workflow"

// Action is a row of the table of rights: something that commands do. Each action is declared in
// the file of the noun that it is about.
type Action struct {
	// name identifies the action in the output of tests.
	name string
	// capability is what a narrowed API key needs.
	capability workflow.ApiCapability
	// verb completes the sentence "you don't have permission to …", and allowed names the roles
	// that may act, in the words of the table of rights in docs/API.md.
	verb, allowed string
	// anywhere is the rule where no posting is concerned. It is nil for actions that need one.
	anywhere func(v *Viewer) bool
	// on is the rule for a posting or application that the viewer sees. It is nil for actions that
	// concern the company; anywhere decides about those.
	on func(v *Viewer, g Grant) bool
}

// String returns the action's name.
func (a *Action) String() string { return a.name }

// Can reports whether the viewer may take an action that concerns no posting. It returns false for
// actions that need one; use CanOn for those.
func (v *Viewer) Can(a *Action) bool {
	return v.Has(a.capability) && a.anywhere != nil && a.anywhere(v)
}

// CanOn reports whether the viewer, who sees the posting or application that g describes, may take
// an action on it.
func (v *Viewer) CanOn(g Grant, a *Action) bool {
	if v.IsAuditor() || g.Own || !v.Has(a.capability) {
		return false
	}
	if a.on == nil {
		return v.Can(a)
	}
	return a.on(v, g)
}
