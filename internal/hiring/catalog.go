package hiring

import (
	"context"
	"fmt"
	"reflect"
	"time"

	"hirewire/ent"
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
//
// The function archives returns the update that archives the entry at the given time, or restores
// it if the time is nil. Its conditions leave out an entry that is in the wanted state already.
func (s *Service) archive(
	ctx context.Context, command string, key *string, in any, e *entity.Entity, id string, archived bool,
	archives func(db *ent.Client, id string, at *time.Time) update,
) (*command.Outcome, error) {
	return s.run(ctx, command, key, in, func(ctx context.Context, u *unit) error {
		u.Result.ItemID = id
		if err := u.item(ctx, e, id); err != nil {
			return err
		}
		var at *time.Time
		if archived {
			at = &u.At
		}
		changed, err := archives(u.DB, id, at).Save(ctx)
		if err != nil {
			return fmt.Errorf("archive in %s: %w", e.Table, err)
		}
		if changed == 0 {
			return nil
		}
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

// edited saves the edits of an entry of a list and emits their event. It does nothing if there are
// none.
func (u *unit) edited(ctx context.Context, id string, e *edits, row update, path ...string) error {
	if len(e.fields) == 0 {
		return nil
	}
	if err := save(ctx, id, row); err != nil {
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

// update is a builder of ent that changes rows and returns their number.
type update interface {
	Save(ctx context.Context) (int, error)
}

// edits collects the fields that a command really changes, by their names in the API, for the
// event. The values go into a builder of ent, whose methods edit and its siblings are given.
type edits struct{ fields []string }

// note adds a field that changed.
func (e *edits) note(field string) { e.fields = append(e.fields, field) }

// edit sets a field if it is wanted, which is not nil, and differs. It reports whether it set it.
func edit[T comparable, B any](e *edits, field string, present T, wanted *T, set func(T) B) bool {
	if wanted == nil || *wanted == present {
		return false
	}
	e.note(field)
	set(*wanted)
	return true
}

// editOptional sets or clears a field that may be null, if it is given and differs. It reports
// whether it did.
func editOptional[T comparable, B any](
	e *edits, field string, present, wanted *T, given bool, set func(T) B, clears func() B,
) bool {
	if !given || !setOptional(present, wanted, set, clears) {
		return false
	}
	e.note(field)
	return true
}

// setOptional sets or clears a value that may be null, if it differs. It reports whether it did.
func setOptional[T comparable, B any](present, wanted *T, set func(T) B, clears func() B) bool {
	switch {
	case wanted == nil && present == nil:
		return false
	case wanted == nil:
		clears()
	case present != nil && *present == *wanted:
		return false
	default:
		set(*wanted)
	}
	return true
}

// setOrClear sets a value that may be null, or clears it if it is nil.
func setOrClear[T, B any](value *T, set func(T) B, clears func() B) {
	if value == nil {
		clears()
		return
	}
	set(*value)
}

// editList sets a field that is a list, if it is wanted, which is not nil, and differs.
func editList[E, B any](e *edits, field string, present, wanted []E, set func([]E) B) {
	if wanted == nil || len(wanted) == len(present) && (len(wanted) == 0 ||
		reflect.DeepEqual(present, wanted)) {
		return
	}
	e.note(field)
	set(wanted)
}

// save changes the one row of an entity that this unit has locked.
func save(ctx context.Context, id string, row update) error {
	n, err := row.Save(ctx)
	if err != nil {
		return fmt.Errorf("change %s: %w", id, err)
	}
	if n != 1 {
		return fmt.Errorf("change %s: it is gone", id)
	}
	return nil
}

// chosen checks that an enum has one of its values: the API does, other callers may not.
func chosen[E interface{ IsValid() bool }](v *validation, e *E, path ...string) {
	if e != nil && !(*e).IsValid() {
		v.Add(command.CodeInvalid, "is not a known value", path...)
	}
}
