package hiring

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/textkey"
	"hirewire/internal/workflow"
)

// AddCandidateInput is the input of AddCandidate.
type AddCandidateInput struct {
	// Full name, 1 to 200 characters.
	Name string `json:"name"`
	// E-mail addresses, at most 20. The first one is the address to write to.
	Emails []string `json:"emails"`
	// Phone numbers, at most 20. Numbers without a country code are interpreted as numbers of
	// `country`.
	Phones []string `json:"phones"`
	// Web links, at most 20.
	Links []CandidateLinkInput `json:"links"`
	// One line about the candidate, at most 300 characters.
	Headline *string `json:"headline,omitempty"`
	// Free text about the candidate, at most 20,000 characters.
	Summary *string `json:"summary,omitempty"`
	// The city where the candidate lives, at most 200 characters.
	City *string `json:"city,omitempty"`
	// ISO 3166-1 alpha-2 code of the country where the candidate lives.
	Country *string `json:"country,omitempty"`
	// IDs of tags, at most 50.
	TagIDs []string `json:"tagIDs"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CandidateLinkInput is a web link of a candidate.
type CandidateLinkInput struct {
	// An http or https URL, at most 2,000 characters.
	URL string `json:"url"`
	// The kind of page that it points to; null to detect it from the URL.
	Kind *workflow.LinkKind `json:"kind,omitempty"`
}

// NewCandidateInput is a candidate to add together with an application.
type NewCandidateInput struct {
	// Full name, 1 to 200 characters.
	Name string `json:"name"`
	// E-mail addresses, at most 20. The first one is the address to write to.
	Emails []string `json:"emails"`
	// Phone numbers, at most 20. Numbers without a country code are interpreted as numbers of
	// `country`.
	Phones []string `json:"phones"`
	// Web links, at most 20.
	Links []CandidateLinkInput `json:"links"`
	// One line about the candidate, at most 300 characters.
	Headline *string `json:"headline,omitempty"`
	// Free text about the candidate, at most 20,000 characters.
	Summary *string `json:"summary,omitempty"`
	// The city where the candidate lives, at most 200 characters.
	City *string `json:"city,omitempty"`
	// ISO 3166-1 alpha-2 code of the country where the candidate lives.
	Country *string `json:"country,omitempty"`
	// IDs of tags, at most 50.
	TagIDs []string `json:"tagIDs"`
}

// AddCandidate adds a prospect: a candidate without an application.
func (s *Service) AddCandidate(
	ctx context.Context,
	in AddCandidateInput,
) (*command.Outcome, error) {
	v := &validation{}
	candidate := v.newCandidate(NewCandidateInput{
		Name:     in.Name,
		Emails:   in.Emails,
		Phones:   in.Phones,
		Links:    in.Links,
		Headline: in.Headline,
		Summary:  in.Summary,
		City:     in.City,
		Country:  in.Country,
		TagIDs:   in.TagIDs,
	})
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"addCandidate",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			if err := u.mayAddCandidates(ctx); err != nil {
				return err
			}
			id, err := u.addCandidate(ctx, candidate)
			u.Result.CandidateID = id
			return err
		},
	)
}

// addCandidate inserts a candidate that newCandidate has normalized, emits the event and returns
// the id. path leads to the candidate in the command's input. The caller must have checked the
// viewer's rights.
func (u *unit) addCandidate(
	ctx context.Context,
	in NewCandidateInput,
	path ...string,
) (string, error) {
	if err := u.choosableTags(ctx, in.TagIDs, path...); err != nil {
		return "", err
	}
	err := u.refuseOwnAddress(
		in.Emails,
		in.Emails,
		append(slices.Clone(path), "emails")...)
	if err != nil {
		return "", err
	}
	match, err := u.staffWith(ctx, in.Emails)
	if err != nil {
		return "", err
	}
	id := u.ID(ids.Candidate)
	err = u.DB.Candidate.Create().SetID(id).SetCreatedAt(u.At).SetUpdatedAt(u.At).
		SetName(in.Name).SetNameKey(textkey.Key(in.Name)).SetNillableHeadline(in.Headline).
		SetNillableSummary(in.Summary).SetNillableCity(in.City).SetNillableCountry(in.Country).
		SetNillableLinkedUserID(match.linked).SetAddedByKind(u.Viewer.Kind).
		SetNillableAddedByID(u.ActorID()).Exec(ctx)
	if err != nil {
		return "", fmt.Errorf("add candidate: %w", err)
	}
	if err := u.insertEmails(ctx, id, in.Emails); err != nil {
		return "", err
	}
	if err := u.insertPhones(ctx, id, in.Phones); err != nil {
		return "", err
	}
	if err := u.insertLinks(ctx, id, in.Links); err != nil {
		return "", err
	}
	if err := u.insertTags(ctx, id, in.TagIDs); err != nil {
		return "", err
	}
	facts := eventlog.Facts{CandidateVersion: 1}
	switch {
	case match.linked != nil:
		facts.ChangedFields, facts.AddedIDs = []string{linkedUserField}, []string{*match.linked}
		err = u.auditLink(ctx, audit.CandidateLinked, id, *match.linked, linkedByAddress)
	case match.proposed != nil:
		err = u.propose(ctx, id, *match.proposed)
	}
	if err != nil {
		return "", err
	}
	u.Emit(eventlog.Entry{Kind: eventlog.CandidateAdded, CandidateID: id, Facts: facts})
	return id, nil
}

// mayAddCandidates returns an error unless the viewer may add candidates. A prospect belongs to no
// posting, so a suitable role on any hiring team is enough.
func (u *unit) mayAddCandidates(ctx context.Context) error {
	if u.Viewer.Can(access.EditCandidate) {
		return nil
	}
	rows, err := u.Tx.QueryPrepared(
		ctx,
		"SELECT DISTINCT m.role FROM hiring_team_members m WHERE m.user_id = ?",
		u.Viewer.ID,
	)
	roles, err := collect[workflow.TeamRole](rows, err)
	if err != nil {
		return fmt.Errorf("read the viewer's team roles: %w", err)
	}
	may := slices.ContainsFunc(roles, func(r workflow.TeamRole) bool {
		return u.Viewer.CanOn(access.Grant{Confidential: true, Team: &r}, access.EditCandidate)
	})
	if !may {
		return u.Viewer.Refuse(access.EditCandidate)
	}
	return nil
}

// choosableTags returns an error if one of the tags does not exist or is archived.
func (u *unit) choosableTags(ctx context.Context, list []string, path ...string) error {
	state, err := u.tagStates(ctx, list)
	if err != nil {
		return err
	}
	v := &validation{}
	for i, id := range list {
		v.checkTag(state, id, append(slices.Clone(path), "tagIds", strconv.Itoa(i))...)
	}
	return v.Err()
}
