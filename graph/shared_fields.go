package graph

import (
	"strings"
	"sync"

	"hirewire/internal/entity"
	"hirewire/internal/eventkind"
)

// sharedFields are the fields, by the type on which they are selected, that say the same to everybody who may see the
// event through which they are reached. A field that is not here makes a subscriber's stream run alone, so when in doubt,
// leave it out: counts and lists of what a viewer may see, what a right of its own shows (salaries, addresses of
// colleagues), references to other applications, and links that are signed or personal.
var sharedFields = sync.OnceValue(func() map[string]map[string]bool { //nolint:gochecknoglobals // a constant that Go cannot spell
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
