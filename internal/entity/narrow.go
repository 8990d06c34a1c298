package entity

import (
	"context"
	"fmt"
	"strings"

	entsql "entgo.io/ent/dialect/sql"

	"hirewire/ent"
	"hirewire/ent/intercept"
	"hirewire/internal/access"
)

// Narrow makes every query of ent clients return only what the viewer of its context may see. A
// query without a viewer, or of an entity whose declaration has no rule, fails.
//
// It does not reach conditions on neighbors (HasX, HasXWith), orders by neighbors, updates or
// hand-written SQL. Those are written only in packages read and hiring, which add the predicate of
// each table that they name.
func Narrow(clients ...*ent.Client) {
	for _, client := range clients {
		narrow(client)
	}
}

func narrow(client *ent.Client) {
	client.Intercept(intercept.TraverseFunc(func(ctx context.Context, q intercept.Query) error {
		v, err := access.From(ctx)
		if err != nil {
			return err
		}
		if v.IsSystem() {
			return nil
		}
		e := ByName(q.Type())
		if e == nil || e.Visible == nil {
			return fmt.Errorf("%s has no visibility rule: only the system may read it", q.Type())
		}
		q.WhereP(func(s *entsql.Selector) { s.Where(condition(e.Visible(v, tableOf(s)))) })
		return nil
	}))
}

// tableOf is the name by which a selector calls its table, quoted as it quotes it.
func tableOf(s *entsql.Selector) string {
	column := s.C("id")
	return column[:strings.LastIndex(column, ".")]
}

// condition gives a predicate to ent's builder, which numbers the placeholders of Postgres itself.
func condition(p access.Predicate) *entsql.Predicate {
	return entsql.P(func(b *entsql.Builder) {
		parts := strings.Split(p.SQL, "?")
		b.WriteString("(").WriteString(parts[0])
		for i, part := range parts[1:] {
			b.Arg(p.Args[i])
			b.WriteString(part)
		}
		b.WriteString(")")
	})
}
