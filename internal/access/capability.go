package access

import (
	"slices"

	"hirewire/internal/workflow"
)

// Has reports whether the viewer's credential may use an area of the API. Only API keys can be
// restricted to some areas.
func (v *Viewer) Has(c workflow.ApiCapability) bool {
	return v.Capabilities == nil || slices.Contains(v.Capabilities, c)
}

// MayGrantCapabilities reports whether the viewer may create a credential that is restricted to the
// given capabilities (nil for all): it must not allow more than the viewer's own credential.
func (v *Viewer) MayGrantCapabilities(on []workflow.ApiCapability) bool {
	if v.Capabilities == nil {
		return true
	}
	return on != nil && !slices.ContainsFunc(on,
		func(c workflow.ApiCapability) bool { return !v.Has(c) })
}
