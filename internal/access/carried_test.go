package access_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
)

// carriedRightsSelectTheSameRows compares the predicates for rows that are reached through an
// entity that the viewer sees with the full ones, on the generated companies of
// TestPredicatesAndChecksAgree. It returns the number of rows that it compared.
func carriedRightsSelectTheSameRows(
	t *testing.T,
	v *access.Viewer,
	selected func(table, alias string, p access.Predicate) map[string]bool,
) (compared int) {
	t.Helper()
	within := func(column, table, alias, key string, seen access.Predicate) access.Predicate {
		return access.Predicate{
			SQL: column + " IN (SELECT " + alias + "." + key + " FROM " + table + " " + alias +
				" WHERE " + seen.SQL + ")",
			Args: seen.Args,
		}
	}
	application := func(column, key string) access.Predicate {
		return within(column, "applications", "ra", key, v.Applications("ra"))
	}
	posting := func(column string) access.Predicate {
		return within(column, "postings", "rp", "id", v.Postings("rp"))
	}
	for _, c := range []struct {
		table, alias           string
		reached, carried, full access.Predicate
	}{
		{
			"candidates", "c", application("c.id", "candidate_id"),
			v.CandidatesGivenApplication("c"), v.Candidates("c"),
		},
		{
			"postings", "p", application("p.id", "posting_id"),
			v.OfSeen(), v.Postings("p"),
		},
		{"stages", "st", posting("st.posting_id"), v.OfSeen(), v.OfPosting("st")},
		{"hiring_team_members", "m", posting("m.posting_id"), v.OfSeen(), v.OfPosting("m")},
		{
			"candidate_tags", "ct",
			within("ct.candidate_id", "candidates", "rc", "id", v.Candidates("rc")),
			v.OfSeen(), v.OfCandidate("ct"),
		},
	} {
		carried := selected(c.table, c.alias, access.And(c.reached, c.carried))
		require.Equal(t, selected(c.table, c.alias, access.And(c.reached, c.full)), carried,
			"%s of the %s", c.table, v.Role)
		compared += len(carried)
	}
	return compared
}
