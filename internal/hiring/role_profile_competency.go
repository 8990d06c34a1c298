package hiring

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"

	"hirewire/internal/command"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/workflow"
)

const (
	// maxCompetencies is the maximum number of competencies of a role profile or a posting.
	maxCompetencies = 50
	// maxLooksLike is the maximum length of the description of a rating, in characters.
	maxLooksLike = 2000
)

// competencyRow is a competency of a role profile or a posting. Its position is its index in the
// list.
type competencyRow struct {
	// id is empty for a new competency.
	id          string
	name        string
	kind        workflow.CompetencyKind
	mustHave    bool
	description *string
	rubric      []workflow.RatingGuide
}

// same reports whether two competencies differ in nothing but their ids.
func (c competencyRow) same(o competencyRow) bool {
	return c.name == o.name && c.kind == o.kind && c.mustHave == o.mustHave &&
		reflect.DeepEqual(c.description, o.description) && slices.Equal(c.rubric, o.rubric)
}

// byName maps the keys of names to ids.
func byName(list []competencyRow) map[string]string {
	out := make(map[string]string, len(list))
	for _, c := range list {
		out[normalize.Key(c.name)] = c.id
	}
	return out
}

// competencies checks a list of competencies. replaceCompetencies checks that the ids are the
// owner's, because that requires the database.
func (v *validation) competencies(
	list []CompetencyInput,
	prefix ids.Prefix,
	path string,
) []competencyRow {
	if list == nil || !v.Length(len(list), 0, maxCompetencies, path) {
		return nil
	}
	out := make([]competencyRow, 0, len(list))
	names, seen := map[string]bool{}, map[string]bool{}
	for i, in := range list {
		at := func(field string) []string { return []string{path, strconv.Itoa(i), field} }
		c := competencyRow{
			name: v.Required(in.Name, maxName, at("name")...), kind: in.Kind, mustHave: in.MustHave,
			description: v.Prose(in.Description, maxLongText, at("description")...),
			rubric:      v.rubric(in.Rubric, at("rubric")...),
		}
		checkEnum(v, &in.Kind, at("kind")...)
		if key := normalize.Key(c.name); names[key] {
			v.Add(
				command.CodeDuplicate,
				"is already the name of another competency in the list",
				at("name")...)
		} else {
			names[key] = true
		}
		if in.ID != nil && v.ID(*in.ID, prefix, at("id")...) {
			if c.id = *in.ID; seen[c.id] {
				v.Add(command.CodeDuplicate, "is listed twice", at("id")...)
			}
			seen[c.id] = true
		}
		out = append(out, c)
	}
	return out
}

func (v *validation) rubric(list []*workflow.RatingGuide, path ...string) []workflow.RatingGuide {
	out := make([]workflow.RatingGuide, 0, len(list))
	seen := map[workflow.Rating]bool{}
	for i, g := range list {
		at := func(field string) []string { return append(slices.Clone(path), strconv.Itoa(i), field) }
		if g == nil {
			v.Add(
				command.CodeRequired,
				"cannot be null",
				append(slices.Clone(path), strconv.Itoa(i))...)
			continue
		}
		checkEnum(v, &g.Rating, at("rating")...)
		if seen[g.Rating] {
			v.Add(command.CodeDuplicate, "is described twice", at("rating")...)
		}
		seen[g.Rating] = true
		out = append(
			out,
			workflow.RatingGuide{
				Rating:    g.Rating,
				LooksLike: v.MultiLine(g.LooksLike, 1, maxLooksLike, at("looksLike")...),
			},
		)
	}
	return out
}

// competencies reads the owner's competencies that are not archived, in order.
func (u *unit) competencies(
	ctx context.Context,
	t competencyTable,
	ownerID string,
) ([]competencyRow, error) {
	query := "SELECT id, name, kind, must_have, description, rubric FROM " + t.Table + " WHERE " + t.owner + " = ?"
	if t.archives {
		query += " AND archived_at IS NULL"
	}
	rows, err := u.Tx.Query(ctx, query+" ORDER BY position, id", ownerID)
	if err != nil {
		return nil, fmt.Errorf("read competencies: %w", err)
	}
	out, err := scanAll(rows, func(rows *sql.Rows) (c competencyRow, err error) {
		var rubric []byte
		err = rows.Scan(&c.id, &c.name, &c.kind, &c.mustHave, &c.description, &rubric)
		if err != nil {
			return c, err
		}
		return c, json.Unmarshal(rubric, &c.rubric)
	})
	if err != nil {
		return nil, fmt.Errorf("read competencies: %w", err)
	}
	return out, nil
}

// scanAll reads all rows and closes them.
func scanAll[T any](rows *sql.Rows, scan func(*sql.Rows) (T, error)) ([]T, error) {
	defer rows.Close()
	var out []T
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

// insertCompetencies inserts the competencies that have no id, at their positions in the whole
// list, and sets their ids.
func (u *unit) insertCompetencies(
	ctx context.Context,
	t competencyTable,
	ownerID string,
	list []competencyRow,
) error {
	var added []positionedCompetency
	for i := range list {
		if c := &list[i]; c.id == "" {
			c.id = u.ID(t.Prefix)
			added = append(added, positionedCompetency{competencyRow: *c, position: i})
		}
	}
	if len(added) == 0 {
		return nil
	}
	if err := t.insert(ctx, u, ownerID, added); err != nil {
		return fmt.Errorf("add competencies: %w", err)
	}
	return nil
}

// replaceCompetencies replaces the owner's list by the wanted one, and reports whether anything
// changed. Competencies with an id are kept; the others are new and get one.
func (u *unit) replaceCompetencies(
	ctx context.Context,
	t competencyTable,
	ownerID string,
	present, wanted []competencyRow,
) (bool, error) {
	at := make(map[string]int, len(present))
	for i, c := range present {
		at[c.id] = i
	}
	v := &validation{}
	kept := make(map[string]bool, len(wanted))
	for i, c := range wanted {
		if _, ok := at[c.id]; c.id != "" && !ok {
			v.Add(command.CodeNotFound, "does not exist", "competencies", strconv.Itoa(i), "id")
		}
		kept[c.id] = true
	}
	if err := v.Err(); err != nil {
		return false, err
	}
	changed := len(present) != len(wanted)
	for i, c := range wanted {
		if was, ok := at[c.id]; ok && was == i && present[was].same(c) {
			continue
		}
		changed = true
		if c.id == "" {
			continue
		}
		if err := save(ctx, c.id, t.change(u.DB, positionedCompetency{
			competencyRow: c,
			position:      i,
		})); err != nil {
			return false, err
		}
	}
	gone := filter(present, func(c competencyRow) bool { return !kept[c.id] })
	if err := u.removeCompetencies(ctx, t, gone); err != nil {
		return false, err
	}
	return changed, u.insertCompetencies(ctx, t, ownerID, wanted)
}

func (u *unit) removeCompetencies(
	ctx context.Context,
	t competencyTable,
	gone []competencyRow,
) error {
	if len(gone) == 0 {
		return nil
	}
	list := make([]string, len(gone))
	for i, c := range gone {
		list[i] = c.id
	}
	if err := t.remove(ctx, u, list); err != nil {
		return fmt.Errorf("remove competencies: %w", err)
	}
	return nil
}

// The maximum number of responsibilities or requirements, and the maximum length of each in
// characters.
const (
	maxLines = 50
	maxLine  = 1000
)
