package graph

import (
	"strings"
	"sync"

	"hirewire/internal/entity"
	"hirewire/internal/eventkind"
)

// sharedFields returns the fields, by type, whose values are the same for everyone who may see the
// event through which they are reached. A selection with any other field is executed for each
// subscriber, so when in doubt, leave a field out. Never list counts and lists that depend on the
// viewer, fields that need a right of their own (salaries, colleagues' addresses), references to
// other applications, or links that are signed or personal.
//
//nolint:gochecknoglobals // computed once and never changed
var sharedFields = sync.OnceValue(func() map[string]map[string]bool {
	const event = "id cursor occurredAt actor posting application candidate"
	table := map[string]string{
		"PipelineEvents": "events cursor",
		"ResyncRequired": "reason cursor",
		"PipelineEvent":  event,
		"Actor":          "id name",
		"Node":           "id",
		"System":         "id name",
	}
	for _, e := range entity.All() {
		if len(e.Shared) > 0 {
			table[e.Type] = strings.Join(e.Shared, " ")
		}
	}
	for _, kind := range eventkind.All() {
		fields := event
		for _, f := range kind.Facts {
			if !f.Personal {
				fields += " " + f.Field
			}
		}
		table[kind.Name] = fields
	}
	out := make(map[string]map[string]bool, len(table))
	for name, fields := range table {
		out[name] = map[string]bool{}
		for f := range strings.FieldsSeq(fields) {
			out[name][f] = true
		}
	}
	return out
})
