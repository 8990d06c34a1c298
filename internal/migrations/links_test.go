package migrations_test

import "entgo.io/ent/dialect"

// linkObjects returns the objects of 00004_candidate_links_and_reads.sql.
func linkObjects(d string) []string {
	names := []string{
		"table candidate_link_proposals", "column candidate_link_proposals.",
		"index candidate_link_proposals_user:", "index candidates_linked_once:",
		"table contact_read_days", "column contact_read_days.",
	}
	if d == dialect.Postgres {
		return append(
			names,
			"constraint candidate_link_proposals.",
			"index candidate_link_proposals_pkey:",
			"constraint contact_read_days.",
			"index contact_read_days_pkey:",
		)
	}
	return append(names, "foreign key candidate_link_proposals.")
}
