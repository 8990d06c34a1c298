package graph

import (
	"hirewire/ent"
	"hirewire/internal/workflow"
)

// capabilities returns the areas that a key is limited to, or nil if it is not limited.
func capabilities(k *ent.ApiKey) []workflow.ApiCapability {
	if k.Capabilities == nil {
		return nil
	}
	out := make([]workflow.ApiCapability, len(k.Capabilities))
	for i, c := range k.Capabilities {
		out[i] = workflow.ApiCapability(c)
	}
	return out
}

// known returns a pointer to s, or nil if s is empty.
func known(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
