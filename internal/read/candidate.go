package read

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// Candidate returns a candidate by id, or nil if there is none that the viewer may see.
func (s *Service) Candidate(ctx context.Context, id string) (*ent.Candidate, error) {
	if !ids.Is(id, ids.Candidate) {
		return nil, nil //nolint:nilnil // none is a good answer
	}
	found, err := s.CandidatesByID(ctx, []string{id})
	return found[id], err
}

// Contacts are the contact data of a candidate, each kind in the order in which it was entered.
type Contacts struct {
	Emails []*ent.CandidateEmail
	Phones []*ent.CandidatePhone
	Links  []*ent.CandidateLink
}

// ContactsOf returns a candidate's contact data. One statement reads all three kinds, because a
// query that selects one usually selects the others.
func (s *Service) ContactsOf(ctx context.Context, c *ent.Candidate) (Contacts, error) {
	v, err := access.From(ctx)
	if err != nil {
		return Contacts{}, err
	}
	seen := v.Candidates("c")
	if carries(ctx, c) {
		seen = v.OfSeen()
	}
	return cohort.Of(ctx, c, "contacts",
		func(ctx context.Context, candidateIDs []string) (map[string]Contacts, error) {
			return s.contacts(ctx, seen, candidateIDs)
		})
}

// contacts reads the contact data of the candidates that meet a condition.
func (s *Service) contacts(
	ctx context.Context,
	seen access.Predicate,
	candidateIDs []string,
) (map[string]Contacts, error) {
	d := s.store.Dialect()
	// CROSS JOIN keeps c the outer loop on SQLite, which would otherwise read the addresses of all
	// candidates.
	q := &statement{}
	if seen.IsEverything() {
		q.add("WITH c AS MATERIALIZED (SELECT k.id FROM "+keysTable(d), store.List(d, candidateIDs))
	} else {
		q.add("WITH c AS MATERIALIZED (SELECT c.id FROM candidates c WHERE c.id"+store.In(d),
			store.List(d, candidateIDs)).and(seen)
	}
	q.add(
		`) SELECT 'email' AS what, x.candidate_id, x.position, x.address, x."primary", '' FROM c CROSS JOIN candidate_emails x WHERE x.candidate_id = c.id
		UNION ALL SELECT 'phone', x.candidate_id, x.position, x.number, false, '' FROM c CROSS JOIN candidate_phones x WHERE x.candidate_id = c.id
		UNION ALL SELECT 'link', x.candidate_id, x.position, x.url, false, x.kind FROM c CROSS JOIN candidate_links x WHERE x.candidate_id = c.id
		ORDER BY 3`,
	)
	out := make(map[string]Contacts, len(candidateIDs))
	rows, err := s.ask(ctx, true, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		var what, candidate, text string
		var position int
		var primary bool
		var kind workflow.LinkKind
		if err := rows.Scan(&what, &candidate, &position, &text, &primary, &kind); err != nil {
			return err
		}
		of := out[candidate]
		switch what {
		case "email":
			of.Emails = append(
				of.Emails,
				&ent.CandidateEmail{
					CandidateID: candidate,
					Position:    position,
					Address:     text,
					Primary:     primary,
				},
			)
		case "phone":
			of.Phones = append(
				of.Phones,
				&ent.CandidatePhone{CandidateID: candidate, Position: position, Number: text},
			)
		default:
			of.Links = append(
				of.Links,
				&ent.CandidateLink{
					CandidateID: candidate,
					Position:    position,
					URL:         text,
					Kind:        kind,
				},
			)
		}
		out[candidate] = of
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read contact data: %w", err)
	}
	noteContacts(ctx, out)
	return out, nil
}
