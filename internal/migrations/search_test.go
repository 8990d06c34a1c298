package migrations_test

import "entgo.io/ent/dialect"

// searchObjects returns the tables, triggers and functions of full-text search, 00003_search.sql.
func searchObjects(d string) []string {
	names := []string{
		"table candidate_search",
		"column candidate_search.",
		"foreign key candidate_search.candidate_id:",
		"table candidate_words",
		"column candidate_words.",
		"table candidate_search_state",
		"column candidate_search_state.",
	}
	if d == dialect.Postgres {
		return append(names[:2:2], append(
			names[3:],
			"extension pg_trgm",
			"constraint candidate_search.candidate_search_pkey:",
			"constraint candidate_search.candidate_search_candidate_id_fkey:",
			"constraint candidate_words.candidate_words_pkey:",
			"index candidate_search_pkey:",
			"index candidate_search_doc:",
			"constraint candidate_search_state.",
			"index candidate_search_state_pkey:",
			"check candidate_search_state.",
			"index candidate_words_pkey:",
			"index candidate_words_trigrams:",
			"storage candidate_search:",
			"storage candidate_search_doc:",
			"storage candidate_words_trigrams:",
		)...)
	}
	return append(names,
		"column candidate_search_fts", "column candidate_words_fts",
		"trigger candidate_search.candidate_search_", "trigger candidate_words.candidate_words_",
	)
}
