package graph

import "hirewire/internal/hiring"

// secret is the credential that a command made; null on a replay, which has none.
func secret(out *hiring.Outcome) *string {
	if out.Secret == "" {
		return nil
	}
	return &out.Secret
}
