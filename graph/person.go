package graph

import (
	"hirewire/ent"
	"hirewire/internal/workflow"
)

// capabilities are the areas that a key is narrowed to; nil for all.
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

// known is a text, or null where there is none.
func known(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
