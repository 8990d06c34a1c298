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

// lockItem locks an item of the company's lists for a command that changes it. It returns
// ErrNotFound if the item does not exist or the viewer may not see it, and ErrForbidden if the
// viewer may see but not change it.
func (u *unit) lockItem(ctx context.Context, e *entity.Entity, id string) error {
	if !ids.Is(id, e.Prefix) || u.Viewer.IsAuditor() {
		return access.NotFound(id)
	}
	rows, err := u.Tx.Query(
		ctx,
		"SELECT t.id FROM "+e.Table+" t WHERE t.id = ?"+u.locking(forUpdate, "t"),
		id,
	)
	if err != nil {
		return fmt.Errorf("lock %s: %w", e.Table, err)
	}
	if err := notFound(scanOne(rows, &id), id, "lock "+e.Table); err != nil {
		return err
	}
	return u.mayEditLists()
}

// mayEditLists returns an error unless the viewer may edit the company's lists and role profiles,
// which requires the right to create postings.
func (u *unit) mayEditLists() error {
	if !u.Viewer.Can(access.CreatePosting) {
		return u.Viewer.Refuse(access.CreatePosting)
	}
	return nil
}

// checkChoices adds an error for each of the items that does not exist or is archived. It is for
// items to which a command newly refers. path returns the input field of the i-th item.
func (u *unit) checkChoices(
	ctx context.Context,
	v *validation,
	e *entity.Entity,
	list []string,
	path func(i int) []string,
) error {
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

// archive archives an item of the company's lists, or restores it. Rows that refer to an archived
// item keep it.
//
// The function archives returns the update that archives the item at the given time, or restores it
// if the time is nil. Its conditions exclude an item that is in the wanted state already.
func (s *Service) archive(
	ctx context.Context,
	command string,
	key *string,
	in any,
	e *entity.Entity,
	id string,
	archived bool,
	archives func(db *ent.Client, id string, at *time.Time) update,
) (*command.Outcome, error) {
	return s.run(ctx, command, key, in, func(ctx context.Context, u *unit) error {
		u.Result.ItemID = id
		if err := u.lockItem(ctx, e, id); err != nil {
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

// created completes a command that adds an item: it sets the result and emits the event, or
// converts err. The unique index detects names that are taken, so that of two concurrent commands
// one is refused.
func (u *unit) created(id string, err error, path ...string) error {
	if err != nil {
		return taken(err, path...)
	}
	u.Result.ItemID = id
	u.emitItem(eventlog.CatalogItemCreated, id, eventlog.Facts{})
	return nil
}

// edited saves the changes of an item and emits the event. It does nothing if there are none.
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

// update is an ent builder that changes rows and returns their number.
type update interface {
	Save(ctx context.Context) (int, error)
}

// edits collects the fields that a command changes, by their names in the API, for the event. The
// values go into an ent builder, whose setters are passed to edit and its siblings.
type edits struct{ fields []string }

// note adds a changed field.
func (e *edits) note(field string) { e.fields = append(e.fields, field) }

// edit sets a field if wanted is not nil and differs from present. It reports whether it did.
func edit[T comparable, B any](e *edits, field string, present T, wanted *T, set func(T) B) bool {
	if wanted == nil || *wanted == present {
		return false
	}
	e.note(field)
	set(*wanted)
	return true
}

// editOptional sets or clears a nullable field, if it is given and differs. It reports whether it
// did.
func editOptional[T comparable, B any](
	e *edits, field string, present, wanted *T, given bool, set func(T) B, clears func() B,
) bool {
	if !given || !setOptional(present, wanted, set, clears) {
		return false
	}
	e.note(field)
	return true
}

// setOptional sets or clears a nullable value, if it differs. It reports whether it did.
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

// setOrClear sets a nullable value, or clears it if it is nil.
func setOrClear[T, B any](value *T, set func(T) B, clears func() B) {
	if value == nil {
		clears()
		return
	}
	set(*value)
}

// editList sets a list, if wanted is not nil and differs from present.
func editList[E, B any](e *edits, field string, present, wanted []E, set func([]E) B) {
	if wanted == nil || len(wanted) == len(present) && (len(wanted) == 0 ||
		reflect.DeepEqual(present, wanted)) {
		return
	}
	e.note(field)
	set(wanted)
}

// save updates the row of an entity that this unit has locked. It returns an error unless exactly
// one row changed.
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

// checkEnum adds an error if e is set and is not one of the enum's values. The API checks that
// before, but other callers may not.
func checkEnum[E interface{ IsValid() bool }](v *validation, e *E, path ...string) {
	if e != nil && !(*e).IsValid() {
		v.Add(command.CodeInvalid, "is not a known value", path...)
	}
}
