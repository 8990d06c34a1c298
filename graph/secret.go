package graph

import "hirewire/internal/command"

// secret is the credential that a command made; null on a replay, which has none.
func secret(out *command.Outcome) *string {
	if out.Secret == "" {
		return nil
	}
	return &out.Secret
}
