package hiring

import (
	"context"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/entity"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
)

// item locks an entry of the company's lists for a command that changes it. One that does not exist, or that the viewer
// may not see, is ErrNotFound; who may see it and not change it gets ErrForbidden.
func (u *unit) item(ctx context.Context, e *entity.Entity, id string) error {
	if !ids.Is(id, e.Prefix) || u.Viewer.IsAuditor() {
		return access.NotFound(id)
	}
	rows, err := u.Tx.Query(ctx, "SELECT t.id FROM "+e.Table+" t WHERE t.id = ?"+u.locking(forUpdate, "t"), id)
	if err != nil {
		return fmt.Errorf("lock %s: %w", e.Table, err)
	}
	if err := notFound(scanOne(rows, &id), id, "lock "+e.Table); err != nil {
		return err
	}
	return u.mayKeepLists()
}

// mayKeepLists holds that the lists, and role profiles, are kept by whoever may make postings.
func (u *unit) mayKeepLists() error {
	if !u.Viewer.Can(access.CreatePosting) {
		return u.Viewer.Refuse(access.CreatePosting)
	}
	return nil
}

// choice checks a reference to an entry of a list that a command newly makes: the entry exists and is not archived.
func (u *unit) choice(ctx context.Context, v *validation, e *entity.Entity, list []string, path func(i int) []string) error {
	rows, err := u.exists(ctx, e.Table, "", list)
	if err != nil {
		return err
	}
	open, err := u.exists(ctx, e.Table, " AND archived_at IS NULL", list)
	if err != nil {
		return err
	}
	for i, id := range list {
		switch {
		case !rows[id]:
			v.Add(command.CodeNotFound, "does not exist", path(i)...)
		case !open[id]:
			v.Add(command.CodeArchived, "is archived", path(i)...)
		}
	}
	return nil
}

// archive takes an entry of a list out of choice, or back into it. What uses it keeps it.
func (s *Service) archive(ctx context.Context, command string, key *string, in any, e *entity.Entity, id string, archived bool) (*command.Outcome, error) {
	return s.run(ctx, command, key, in, func(ctx context.Context, u *unit) error {
		u.Result.ItemID = id
		if err := u.item(ctx, e, id); err != nil {
			return err
		}
		var at any
		condition := " AND archived_at IS NOT NULL"
		if archived {
			at, condition = u.At, " AND archived_at IS NULL"
		}
		n, err := u.Tx.Exec(ctx, "UPDATE "+e.Table+" SET archived_at = ? WHERE id = ?"+condition, at, id)
		if err != nil {
			return fmt.Errorf("archive in %s: %w", e.Table, err)
		}
		if changed, err := n.RowsAffected(); err != nil || changed == 0 {
			return err
		}
		u.MarkWritten()
		u.emitItem(eventlog.CatalogItemArchived, id, eventlog.Facts{Archived: &archived})
		return nil
	})
}

// created and edited say what a command did with an entry of a list. Names that are taken already come as the violation
// of a unique index, so that of two at once one is refused.
func (u *unit) created(id string, err error, path ...string) error {
	if err != nil {
		return taken(err, path...)
	}
	u.Result.ItemID = id
	u.emitItem(eventlog.CatalogItemCreated, id, eventlog.Facts{})
	return nil
}

func (u *unit) edited(ctx context.Context, of *entity.Entity, id string, e *edits, path ...string) error {
	if len(e.fields) == 0 {
		return nil
	}
	if err := u.save(ctx, of.Table, id, e); err != nil {
		return taken(err, path...)
	}
	u.emitItem(eventlog.CatalogItemUpdated, id, eventlog.Facts{ChangedFields: e.fields})
	return nil
}

func taken(err error, path ...string) error {
	if store.IsUnique(err, "") {
		return command.Wrong(command.CodeDuplicate, "exists already, perhaps archived", path...)
	}
	return err
}

// edits collects what a command really changes of a row: the fields as the API names them, for the event, and the
// columns.
type edits struct {
	fields  []string
	columns []string
	args    []any
}

// column sets a column that is no field of its own.
func (e *edits) column(name string, value any) {
	e.columns = append(e.columns, name+" = ?")
	e.args = append(e.args, value)
}

// field sets a column for a field that changed.
func (e *edits) field(field, column string, value any) {
	e.note(field)
	e.column(column, value)
}

// note says that a field changed that has no column.
func (e *edits) note(field string) { e.fields = append(e.fields, field) }

// edit sets a field if it is wanted, which is not nil, and differs.
func edit[T comparable](e *edits, field, column string, present T, wanted *T) {
	if wanted != nil && *wanted != present {
		e.field(field, column, *wanted)
	}
}

// editOptional sets a field that may be null, if it is given and differs.
func editOptional[T comparable](e *edits, field, column string, present, wanted *T, given bool) {
	if given && (present == nil) != (wanted == nil) || given && present != nil && *present != *wanted {
		e.field(field, column, wanted)
	}
}

// editJSON sets a field that is stored as JSON, if it is wanted, which is not nil, and differs.
func editJSON[E any](e *edits, field, column string, present, wanted []E) error {
	if wanted == nil || len(wanted) == len(present) && (len(wanted) == 0 || reflect.DeepEqual(present, wanted)) {
		return nil
	}
	text, err := jsonText(wanted)
	if err != nil {
		return err
	}
	e.field(field, column, text)
	return nil
}

func jsonText(v any) (string, error) {
	raw, err := json.Marshal(v)
	if err != nil {
		return "", fmt.Errorf("encode a column: %w", err)
	}
	return string(raw), nil
}

// save writes the edits to a row that this unit has locked.
func (u *unit) save(ctx context.Context, tableName, id string, e *edits) error {
	n, err := u.Exec(ctx, "UPDATE "+tableName+" SET "+strings.Join(e.columns, ", ")+" WHERE id = ?", append(e.args, id)...)
	if err != nil {
		return fmt.Errorf("change %s: %w", tableName, err)
	}
	if n != 1 {
		return fmt.Errorf("change %s: %s is gone", tableName, id)
	}
	return nil
}

// chosen checks that an enum has one of its values: the API does, other callers may not.
func chosen[E interface{ IsValid() bool }](v *validation, e *E, path ...string) {
	if e != nil && !(*e).IsValid() {
		v.Add(command.CodeInvalid, "is not a known value", path...)
	}
}
