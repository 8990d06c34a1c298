package graph

import "hirewire/internal/command"

// secret returns the credential that a command created, or nil for a replay, which does not have
// it.
func secret(out *command.Outcome) *string {
	if out.Secret == "" {
		return nil
	}
	return &out.Secret
}
