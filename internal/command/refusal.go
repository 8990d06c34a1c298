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

// maxNamed is the maximum number of ids that are reported of a refused command.
const maxNamed = 10

// reportRefusals calls Options.Refused if the command was refused because the viewer lacks a right,
// and for each item of a bulk command that was.
func (r *Runner) reportRefusals(
	ctx context.Context, name string, input any, out *Outcome, err error,
) {
	if isRefusal(err) {
		r.refused(ctx, name, namedIn(input), err)
	}
	if out == nil {
		return
	}
	for _, item := range out.Items {
		if isRefusal(item.Err) {
			// Only texts in the form of an id: the trail must not store other text of the client.
			named := collectIDs([]any{item.ApplicationID, item.PostingID}, nil)
			r.refused(ctx, name, named, item.Err)
		}
	}
}

// isRefusal reports whether an error says that the viewer lacks a right.
func isRefusal(err error) bool {
	return errors.Is(err, access.ErrForbidden) || errors.Is(err, access.ErrNotFound)
}

// namedIn returns the first maxNamed ids in an input, the most significant kinds of ids first. Ids
// of one kind are in the order of the input's field names, so the result depends only on the input.
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
	slices.SortStableFunc(found, func(a, b string) int {
		return cmp.Compare(significance(a), significance(b))
	})
	return slices.Compact(found[:min(len(found), maxNamed)])
}

// collectIDs appends the ids in a decoded JSON value to found.
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

// significance returns the rank of an id's kind: the lower, the more the id says about the command.
func significance(id string) int {
	if e := entity.ByID(id); e != nil && e.Significance > 0 {
		return e.Significance
	}
	return math.MaxInt
}

// nameArgument sets the path of a NotFoundError that has none to the place in the command's input
// where the id is.
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

// pathOf returns the names and indexes that lead to the first text that equals id, in the order of
// the names, or nil if there is none. It skips names that start with a capital, because those are
// not fields of the API.
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
