package access

import (
	"context"
	"fmt"
	"strings"

	entsql "entgo.io/ent/dialect/sql"

	"hirewire/ent"
	"hirewire/ent/intercept"
)

// Narrow makes every query of the client show only what the viewer of its context may see. A query without a viewer, or
// of an entity that has no rule here, fails.
//
// It does not reach conditions on neighbours (HasX, HasXWith), orders by neighbours, updates or raw SQL. Those are
// written only in packages read and hiring, which take the predicates of this package for each table that they name.
func Narrow(client *ent.Client) {
	client.Intercept(intercept.TraverseFunc(func(ctx context.Context, q intercept.Query) error {
		v, err := From(ctx)
		if err != nil {
			return err
		}
		if v.IsSystem() {
			return nil
		}
		rule := v.rule(q.Type())
		if rule == nil {
			return fmt.Errorf("access: no rule lets anybody but the system read %s", q.Type())
		}
		q.WhereP(func(s *entsql.Selector) { s.Where(rule(tableOf(s)).ent()) })
		return nil
	}))
}

// rule finds the predicate of an entity type; nil denies.
func (v *Viewer) rule(entity string) func(alias string) Predicate {
	always := func(string) Predicate { return everything() }
	company := func(string) Predicate { return v.CompanyData() }
	switch entity {
	case ent.TypeUser, ent.TypeServiceAccount:
		return always
	case ent.TypeCompanySettings, ent.TypeDepartment, ent.TypeLocation, ent.TypeTag, ent.TypeSource,
		ent.TypeDecisionReason, ent.TypeRoleProfile, ent.TypeCompetency:
		return company
	case ent.TypePosting:
		return v.Postings
	case ent.TypePostingLocation, ent.TypePostingCompetency, ent.TypeHiringTeamMember, ent.TypeStage:
		return v.OfPosting
	case ent.TypeOpening:
		return v.Openings
	case ent.TypeStageCompetency:
		return func(alias string) Predicate {
			p := v.OfPosting("sc")
			return predicate("EXISTS (SELECT 1 FROM stages sc WHERE sc.id = "+alias+".stage_id AND "+p.SQL+")", p.Args...)
		}
	case ent.TypeApplication:
		return v.Applications
	case ent.TypeApplicationInterviewer, ent.TypeTransition:
		return v.OfApplication
	case ent.TypeComment:
		return v.Comments
	case ent.TypeCandidate:
		return v.Candidates
	case ent.TypeCandidateEmail, ent.TypeCandidatePhone, ent.TypeCandidateLink, ent.TypeCandidateTag:
		return v.OfCandidate
	case ent.TypeDocument:
		return v.Documents
	case ent.TypeApiKey:
		return v.Keys
	}
	return nil
}

// tableOf is the name by which a selector calls its table, quoted as it quotes it.
func tableOf(s *entsql.Selector) string {
	column := s.C("id")
	return column[:strings.LastIndex(column, ".")]
}

// ent is the predicate for ent's builder, which numbers the placeholders of Postgres itself.
func (p Predicate) ent() *entsql.Predicate {
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
