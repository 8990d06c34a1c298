package hiring

import (
	"context"
	"fmt"
	"slices"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent"
	"hirewire/ent/candidate"
	"hirewire/ent/candidateemail"
	"hirewire/ent/candidatelink"
	"hirewire/ent/candidatephone"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/textkey"
)

// UpdateCandidateInput is the input of UpdateCandidate. Omitted fields keep their values.
type UpdateCandidateInput struct {
	// ID of the candidate.
	CandidateID string `json:"candidateId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Full name, 1 to 200 characters.
	Name graphql.Omittable[*string] `json:"name,omitzero"`
	// E-mail addresses, at most 20. The first one is the address to write to.
	Emails graphql.Omittable[[]string] `json:"emails,omitzero"`
	// Phone numbers, at most 20. Numbers without a country code are interpreted as numbers of
	// `country`.
	Phones graphql.Omittable[[]string] `json:"phones,omitzero"`
	// Web links, at most 20.
	Links graphql.Omittable[[]CandidateLinkInput] `json:"links,omitzero"`
	// One line about the candidate, at most 300 characters; null to clear it.
	Headline graphql.Omittable[*string] `json:"headline,omitzero"`
	// Free text about the candidate, at most 20,000 characters; null to clear it.
	Summary graphql.Omittable[*string] `json:"summary,omitzero"`
	// The city where the candidate lives, at most 200 characters; null to clear it.
	City graphql.Omittable[*string] `json:"city,omitzero"`
	// ISO 3166-1 alpha-2 code of the country where the candidate lives; null to clear it.
	Country graphql.Omittable[*string] `json:"country,omitzero"`
	// ID of the user who is the same person as the candidate; null to unlink. As with
	// `linkCandidateToUser`, this is allowed only for admins other than that user.
	LinkedUserID graphql.Omittable[*string] `json:"linkedUserId,omitzero"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UpdateCandidate changes a candidate's data. Omitted fields keep their values, and a list replaces
// the present one.
func (s *Service) UpdateCandidate(
	ctx context.Context,
	in UpdateCandidateInput,
) (*command.Outcome, error) {
	given := in
	if err := in.clean(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"updateCandidate",
		in.IdempotencyKey,
		given,
		func(ctx context.Context, u *unit) error {
			u.Result.CandidateID = in.CandidateID
			c, err := u.candidateFor(ctx, in.CandidateID)
			if err != nil {
				return err
			}
			if in.LinkedUserID.IsSet() {
				if err := u.mayLink(in.LinkedUserID.Value()); err != nil {
					return err
				}
			}
			if err := command.CheckVersion(c.ID, &in.ExpectedVersion, c.Version); err != nil {
				return err
			}
			return u.updateCandidate(ctx, c, in, "linkedUserId")
		},
	)
}

// clean checks and normalizes everything except phone numbers, whose check needs the candidate's
// country: see cleanPhones.
func (in *UpdateCandidateInput) clean() error {
	v := &validation{}
	if name, ok := in.Name.ValueOK(); ok {
		text := ""
		if name != nil {
			text = *name
		}
		text = v.personName(text, "name")
		in.Name = graphql.OmittableOf(&text)
	}
	transform(&in.Headline, func(s *string) *string { return v.Line(s, maxHeadline, "headline") })
	transform(&in.Summary, func(s *string) *string { return v.Prose(s, maxSummary, "summary") })
	transform(&in.City, func(s *string) *string { return v.Line(s, maxCity, "city") })
	transform(
		&in.Country,
		func(s *string) *string { country, _ := v.region(s, "country"); return country },
	)
	transform(
		&in.Emails,
		func(list []string) []string { return v.emails(requireList(v, list, "emails"), "emails") },
	)
	transform(&in.Phones, func(list []string) []string { return requireList(v, list, "phones") })
	transform(&in.Links, func(list []CandidateLinkInput) []CandidateLinkInput {
		return v.links(requireList(v, list, "links"), "links")
	})
	if id := in.LinkedUserID.Value(); id != nil {
		v.ID(*id, ids.User, "linkedUserId")
	}
	return v.Err()
}

// transform replaces a value by f of it, if one was given.
func transform[T any](o *graphql.Omittable[T], f func(T) T) {
	if value, ok := o.ValueOK(); ok {
		*o = graphql.OmittableOf(f(value))
	}
}

// requireList returns the list, and adds an error if it is nil, because null cannot replace a list.
func requireList[E any](v *validation, list []E, path ...string) []E {
	if list == nil {
		v.Add(command.CodeRequired, "must be a list; an empty one clears it", path...)
	}
	return list
}

// cleanPhones checks and normalizes the new phone numbers with the country that the candidate has
// after the update.
func (in *UpdateCandidateInput) cleanPhones(c *candidateFacts) error {
	country := c.Country
	if given, ok := in.Country.ValueOK(); ok {
		country = given
	}
	region := ""
	if country != nil {
		region = *country
	}
	v := &validation{}
	transform(&in.Phones, func(list []string) []string { return v.phones(list, region, "phones") })
	return v.Err()
}

// updateCandidate writes the changes of a candidate who is locked. linkPath is the input field that
// names a user to link.
func (u *unit) updateCandidate(
	ctx context.Context,
	c *candidateFacts,
	in UpdateCandidateInput,
	linkPath string,
) error {
	if err := in.cleanPhones(c); err != nil {
		return err
	}
	how := linkedByAddress
	if in.LinkedUserID.IsSet() {
		how = linkedByAdmin
	}
	proposed, dropped, err := u.linkEdit(ctx, c, &in, linkPath)
	if err != nil {
		return err
	}
	row := u.DB.Candidate.Update().Where(candidate.ID(c.ID), candidate.Version(c.Version))
	columns := c.editColumns(row, in)
	lists, err := u.changedLists(ctx, c.ID, in)
	if err != nil {
		return err
	}
	changed := append(columns.fields, lists.fields...)
	linkChanged := slices.Contains(changed, linkedUserField)
	if proposed != nil || dropped != nil && !linkChanged {
		changed = append(changed, proposedLinkField)
	}
	if len(changed) == 0 {
		return nil
	}
	// The row has been locked since it was read, so a version conflict here is a defect and not a
	// race.
	if err := save(ctx, c.ID, row.SetVersion(c.Version+1).SetUpdatedAt(u.At)); err != nil {
		return err
	}
	for _, replace := range lists.replace {
		if err := replace(); err != nil {
			return err
		}
	}
	err = u.saveLink(ctx, c, in.LinkedUserID.Value(), proposed, dropped, linkChanged, how)
	if err != nil {
		return err
	}
	facts := eventlog.Facts{CandidateVersion: c.Version + 1, ChangedFields: changed}
	if linkChanged {
		// The linked user does not see the candidate any more, and sees them again when the link
		// ends: a change of rights.
		facts.RemovedIDs, facts.AddedIDs = someIDs(c.LinkedUserID), someIDs(in.LinkedUserID.Value())
	}
	u.Emit(eventlog.Entry{Kind: eventlog.CandidateUpdated, CandidateID: c.ID, Facts: facts})
	return nil
}

// someIDs returns a list of the id; nil if there is none.
func someIDs(id *string) []string {
	if id == nil {
		return nil
	}
	return []string{*id}
}

// editColumns sets the candidate's own columns that change in the update of the row, and returns
// the changed fields.
func (c *candidateFacts) editColumns(row *ent.CandidateUpdate, in UpdateCandidateInput) *edits {
	e := &edits{}
	if edit(e, "name", c.Name, in.Name.Value(), row.SetName) {
		row.SetNameKey(textkey.Key(*in.Name.Value()))
	}
	optional := func(
		field string, o graphql.Omittable[*string], present *string,
		set func(string) *ent.CandidateUpdate, clears func() *ent.CandidateUpdate,
	) {
		editOptional(e, field, present, o.Value(), o.IsSet(), set, clears)
	}
	optional("headline", in.Headline, c.Headline, row.SetHeadline, row.ClearHeadline)
	optional("summary", in.Summary, c.Summary, row.SetSummary, row.ClearSummary)
	optional("city", in.City, c.City, row.SetCity, row.ClearCity)
	optional("country", in.Country, c.Country, row.SetCountry, row.ClearCountry)
	optional(linkedUserField, in.LinkedUserID, c.LinkedUserID, row.SetLinkedUserID,
		row.ClearLinkedUserID)
	return e
}

func same(a, b *string) bool { return a == b || a != nil && b != nil && *a == *b }

// listChanges are the lists of a candidate to replace.
type listChanges struct {
	fields  []string
	replace []func() error
}

func (u *unit) changedLists(
	ctx context.Context,
	id string,
	in UpdateCandidateInput,
) (listChanges, error) {
	var out listChanges
	text := func(s string) string { return s }
	err := changedList(ctx, u, &out, id, "emails", candidateemail.Table,
		candidateemail.FieldAddress, in.Emails, text,
		u.DB.CandidateEmail.Delete().Where(candidateemail.CandidateID(id)), u.insertEmails)
	if err != nil {
		return out, err
	}
	err = changedList(ctx, u, &out, id, "phones", candidatephone.Table, candidatephone.FieldNumber,
		in.Phones, text,
		u.DB.CandidatePhone.Delete().Where(candidatephone.CandidateID(id)), u.insertPhones)
	if err != nil {
		return out, err
	}
	err = changedList(ctx, u, &out, id, "links", candidatelink.Table, candidatelink.FieldKind+
		" || ' ' || "+candidatelink.FieldURL, in.Links,
		func(l CandidateLinkInput) string { return string(*l.Kind) + " " + l.URL },
		u.DB.CandidateLink.Delete().Where(candidatelink.CandidateID(id)), u.insertLinks)
	return out, err
}

// deletion is an ent builder that deletes rows and returns their number.
type deletion interface {
	Exec(ctx context.Context) (int, error)
}

// changedList adds a list to out if it differs from the present one. value is the SQL expression
// that identifies a row, and key returns the same value of an element.
func changedList[E any](
	ctx context.Context,
	u *unit,
	out *listChanges,
	id, field, table, value string,
	o graphql.Omittable[[]E],
	key func(E) string,
	remove deletion,
	insert func(ctx context.Context, candidateID string,
		list []E) error,
) error {
	list, ok := o.ValueOK()
	if !ok {
		return nil
	}
	rows, err := u.Tx.QueryPrepared(
		ctx,
		"SELECT "+value+" FROM "+table+" WHERE candidate_id = ? ORDER BY position",
		id,
	)
	old, err := collect[string](rows, err)
	if err != nil {
		return fmt.Errorf("read %s: %w", table, err)
	}
	if slices.EqualFunc(list, old, func(e E, old string) bool { return key(e) == old }) {
		return nil
	}
	out.fields = append(out.fields, field)
	out.replace = append(out.replace, func() error {
		if _, err := remove.Exec(ctx); err != nil {
			return fmt.Errorf("replace %s: %w", table, err)
		}
		return insert(ctx, id, list)
	})
	return nil
}
