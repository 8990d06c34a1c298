package read

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"entgo.io/ent/dialect"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/workflow"
)

// Boards and lists of postings show how many active applications each stage has. On Postgres these
// are counted by posting from an index that holds only active applications
// (applications_active_by_stage): a list of fifty postings has hundreds of stages, and a search of
// the index for each costs more than the rows it finds. On SQLite a search of an index is cheap and
// grouping is not, so countsOf serves there, as for all other counts.

// countsByPosting reports whether activeByStage counts what the filter selects, for stages whose
// posting is known.
func (s *Service) countsByPosting(stages []*ent.Stage, f *ApplicationFilter, atMost int) bool {
	unknown := func(st *ent.Stage) bool { return st.PostingID == "" }
	if slices.ContainsFunc(stages, unknown) {
		return false
	}
	active := []workflow.ApplicationStatus{workflow.ApplicationActive}
	return s.store.Dialect() == dialect.Postgres && atMost == 0 && slices.Equal(f.Status, active) &&
		KeyOf(*f) == KeyOf(ApplicationFilter{Status: active})
}

// activeByStage returns the numbers of active applications of stages. Stages without any are
// missing.
func (s *Service) activeByStage(
	ctx context.Context,
	v *access.Viewer,
	stages []*ent.Stage,
) (map[string]int, error) {
	postings := cohort.Distinct(stages, func(st *ent.Stage) string { return st.PostingID })
	counts := make(map[string]int, len(stages))
	rows, err := s.ask(ctx, true, activeByStageOf(v, postings))
	err = each(rows, err, func(rows *sql.Rows) error {
		var stage string
		var n int
		if err := rows.Scan(&stage, &n); err != nil {
			return err
		}
		counts[stage] = n
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("count the applications of stages: %w", err)
	}
	return counts, nil
}

// activeByStageOf returns the statement of activeByStage. It decides once for each posting whether
// the viewer sees its whole pipeline. The status is part of the text because the index is partial.
func activeByStageOf(v *access.Viewer, postings []string) *statement {
	of := parents{where: access.Everything()}
	if pipelines := v.Pipelines("pv"); !pipelines.IsEverything() {
		of.with = " JOIN postings pv ON pv.id = k.id"
		of.extra, of.args = ", ("+pipelines.SQL+") AS whole", pipelines.Args
	}
	q := of.keys(dialect.Postgres, postings).
		add(` SELECT n.stage_id, n.n FROM k CROSS JOIN LATERAL (
		SELECT a.stage_id, count(*) AS n FROM applications a
		WHERE a.posting_id = k.id AND a.status = 'ACTIVE'`)
	return q.and(v.ApplicationsGiven("k.whole", "a")).add(" GROUP BY a.stage_id) n")
}
