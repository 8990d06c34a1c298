package read

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/store"
)

// table reads entities of one kind by a list of keys, with a statement of constant text that is
// prepared once. ent builds a new text for each query, with as many placeholders as there are keys,
// and allocates dozens of short-lived values for each row, so it is used only for rare queries.
type table[E cohort.Member] struct {
	name, columns string // the name includes the alias
	// small is set if the table has few rows. The planner often reads such a table as a whole, and
	// then compares each row with each of the keys if they are an array.
	small bool
	// seen is the condition for the rows that the viewer may see.
	seen func(v *access.Viewer) access.Predicate
	scan scanner[E]
}

// in returns the rows whose column has one of the keys, in an order, which may be empty.
func (t table[E]) in(
	ctx context.Context,
	s *Service,
	column string,
	keys []string,
	more access.Predicate,
	order string,
) ([]E, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	d := s.store.Dialect()
	in := store.In(d)
	if t.small && d == dialect.Postgres {
		in = ` IN (SELECT k.id COLLATE "C" FROM unnest(CAST(? AS text[])) AS k(id))`
	}
	q := (&statement{}).add(
		"SELECT "+t.columns+" FROM "+t.name+" WHERE "+column+in,
		store.List(d, keys),
	)
	q.and(t.seen(v)).and(more)
	if order != "" {
		q.add(" ORDER BY " + order)
	}
	rows, err := rowsOf(ctx, s, true, q, t.scan)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", t.name, err)
	}
	return rows, nil
}

// byID is like in, for ids. A part of an operation loads each row only once. column is the id's
// column.
func (t table[E]) byID(
	ctx context.Context,
	s *Service,
	column string,
	ids []string,
) (map[string]E, error) {
	return byID(ctx, ids, func(ctx context.Context, ids []string) ([]E, error) {
		return t.in(ctx, s, column, ids, access.Everything(), "")
	})
}

func visibleToAll(*access.Viewer) access.Predicate { return access.Everything() }

func users() table[*ent.User] {
	return table[*ent.User]{
		name:    "users u",
		columns: userColumns,
		small:   true,
		seen:    visibleToAll,
		scan:    scanUser,
	}
}

func departments() table[*ent.Department] {
	return table[*ent.Department]{
		name:    "departments d",
		columns: "d.id, d.name, d.name_key, d.parent_id, d.archived_at, d.created_at",
		small:   true,
		seen:    (*access.Viewer).CompanyData,
		scan: func() (*ent.Department, []any) {
			d := &ent.Department{}
			return d, []any{
				&d.ID,
				&d.Name,
				&d.NameKey,
				&d.ParentID,
				nullableInstant{&d.ArchivedAt},
				instant{&d.CreatedAt},
			}
		},
	}
}

func postings() table[*ent.Posting] {
	return table[*ent.Posting]{
		name: "postings p", columns: postingColumns, scan: scanPosting,
		seen: func(v *access.Viewer) access.Predicate { return v.Postings("p") },
	}
}

func applications() table[*ent.Application] {
	return table[*ent.Application]{
		name: "applications a", columns: applicationColumns, scan: scanApplication,
		seen: func(v *access.Viewer) access.Predicate { return v.Applications("a") },
	}
}

func candidates() table[*ent.Candidate] {
	return table[*ent.Candidate]{
		name: "candidates c", columns: candidateColumns, scan: scanCandidate,
		seen: func(v *access.Viewer) access.Predicate { return v.Candidates("c") },
	}
}

func stages() table[*ent.Stage] {
	return table[*ent.Stage]{
		name:    "stages st",
		columns: "st.id, st.posting_id, st.name, st.kind, st.position, st.target_days, st.archived_at",
		seen:    func(v *access.Viewer) access.Predicate { return v.OfPosting("st") },
		scan: func() (*ent.Stage, []any) {
			st := &ent.Stage{}
			return st, []any{
				&st.ID,
				&st.PostingID,
				&st.Name,
				&st.Kind,
				&st.Position,
				&st.TargetDays,
				nullableInstant{&st.ArchivedAt},
			}
		},
	}
}

// members reads the members of hiring teams.
func members() table[*ent.HiringTeamMember] {
	return table[*ent.HiringTeamMember]{
		name:    "hiring_team_members m",
		columns: "m.id, m.posting_id, m.user_id, m.role",
		seen:    func(v *access.Viewer) access.Predicate { return v.OfPosting("m") },
		scan: func() (*ent.HiringTeamMember, []any) {
			m := &ent.HiringTeamMember{}
			return m, []any{&m.ID, &m.PostingID, &m.UserID, &m.Role}
		},
	}
}

func openings() table[*ent.Opening] {
	return table[*ent.Opening]{
		name:    "openings o",
		columns: "o.id, o.posting_id, o.label, o.status, o.application_id, o.cancel_reason, o.filled_at, o.cancelled_at, o.created_at",
		seen:    func(v *access.Viewer) access.Predicate { return v.Openings("o") },
		scan: func() (*ent.Opening, []any) {
			o := &ent.Opening{}
			return o, []any{
				&o.ID, &o.PostingID, &o.Label, &o.Status, &o.ApplicationID, &o.CancelReason,
				nullableInstant{&o.FilledAt},
				nullableInstant{&o.CancelledAt},
				instant{&o.CreatedAt},
			}
		},
	}
}

func postingLocations() table[*ent.PostingLocation] {
	return table[*ent.PostingLocation]{
		name: "posting_locations l", columns: "l.id, l.posting_id, l.location_id",
		seen: func(v *access.Viewer) access.Predicate { return v.OfPosting("l") },
		scan: func() (*ent.PostingLocation, []any) {
			l := &ent.PostingLocation{}
			return l, []any{&l.ID, &l.PostingID, &l.LocationID}
		},
	}
}
