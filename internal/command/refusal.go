package command

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"hirewire/internal/access"
	"hirewire/internal/entity"
	"hirewire/internal/ids"
)

// maxNamed is how many ids of a refused command are told.
const maxNamed = 10

// tell lets the audit trail hear of a command that was refused for want of rights, or whose rows
// were.
func (r *Runner) tell(ctx context.Context, name string, input any, out *Outcome, err error) {
	if isRefusal(err) {
		r.refused(ctx, name, namedIn(input), err)
	}
	if out == nil {
		return
	}
	for _, item := range out.Items {
		if isRefusal(item.Err) {
			// Only what has the form of an id: anything else is text of the client's, which the
			// trail must not keep.
			r.refused(ctx, name, collectIDs([]any{item.ApplicationID, item.PostingID}, nil), item.Err)
		}
	}
}

func isRefusal(err error) bool {
	return errors.Is(err, access.ErrForbidden) || errors.Is(err, access.ErrNotFound)
}

// namedIn returns the ids that an input names, those first that say most about what the command is
// about. Ids of one kind are in the order of the input's field names, so what is recorded depends
// on the input alone.
func namedIn(input any) []string {
	raw, err := json.Marshal(input)
	if err != nil {
		return nil
	}
	var value any
	if err := json.Unmarshal(raw, &value); err != nil {
		return nil
	}
	found := collectIDs(value, nil)
	slices.SortStableFunc(found, func(a, b string) int { return cmp.Compare(weight(a), weight(b)) })
	return slices.Compact(found[:min(len(found), maxNamed)])
}

func collectIDs(value any, found []string) []string {
	switch v := value.(type) {
	case string:
		if _, ok := ids.Parse(v); ok {
			found = append(found, v)
		}
	case []any:
		for _, one := range v {
			found = collectIDs(one, found)
		}
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			found = collectIDs(v[name], found)
		}
	}
	return found
}

// weight orders ids by the significance of what they name.
func weight(id string) int {
	if e := entity.ByID(id); e != nil && e.Significance > 0 {
		return e.Significance
	}
	return math.MaxInt
}

// nameArgument adds the path of the argument to a NotFoundError that has none yet: where the
// command's input holds the id.
func nameArgument(err error, input any) {
	e, ok := errors.AsType[*access.NotFoundError](err)
	if !ok || len(e.Path) > 0 {
		return
	}
	raw, err := json.Marshal(input)
	if err != nil {
		return
	}
	var value any
	if err := json.Unmarshal(raw, &value); err != nil {
		return
	}
	if path := pathOf(value, e.ID); path != nil {
		e.Path = append([]string{"input"}, path...)
	}
}

// pathOf returns the names and indexes that lead to the first text equal to id, in the order of the
// names; nil for none. Names that the API does not have, which start with a capital, are left out.
func pathOf(value any, id string) []string {
	switch v := value.(type) {
	case string:
		if v == id {
			return []string{}
		}
	case []any:
		for i, one := range v {
			if path := pathOf(one, id); path != nil {
				return append([]string{strconv.Itoa(i)}, path...)
			}
		}
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			if name == "" || name[0] >= 'A' && name[0] <= 'Z' {
				continue
			}
			if path := pathOf(v[name], id); path != nil {
				return append([]string{strings.ReplaceAll(name, "IDs", "Ids")}, path...)
			}
		}
	}
	return nil
}
