package hiring

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"hirewire/ent"
	"hirewire/internal/command"
	"hirewire/internal/entity"
)

// importedList is a list of the API that an import can fill: the rows of a table that have the same
// owner.
type importedList struct {
	table, owner string
	// where is an SQL condition that excludes the rows that the list does not show; empty for none.
	where string
	most  int
	// owners returns the ids of the owners of the batch's rows.
	owners func(b *Import) []string
}

func importedLists() []importedList {
	return []importedList{
		{
			table: "openings",
			owner: "posting_id",
			most:  maxPostingOpenings,
			owners: func(b *Import) []string {
				return ownersOf(b.Openings, func(r *ent.Opening) string { return r.PostingID })
			},
		},
		{
			table: "hiring_team_members",
			owner: "posting_id",
			most:  maxTeam,
			owners: func(b *Import) []string {
				return ownersOf(
					b.TeamMembers,
					func(r *ent.HiringTeamMember) string { return r.PostingID },
				)
			},
		},
		{
			table: "application_interviewers",
			owner: "application_id",
			most:  maxApplicationInterviewers,
			owners: func(b *Import) []string {
				return ownersOf(
					b.Interviewers,
					func(r *ent.ApplicationInterviewer) string { return r.ApplicationID },
				)
			},
		},
		{
			table: "departments",
			owner: "parent_id",
			most:  maxSubdepartments,
			owners: func(b *Import) []string {
				return ownersOf(
					b.Departments,
					func(r *ent.Department) string { return deref(r.ParentID) },
				)
			},
		},
		{
			table: "stages",
			owner: "posting_id",
			where: " AND archived_at IS NULL",
			most:  maxStages,
			owners: func(b *Import) []string {
				return ownersOf(b.Stages, func(r *ent.Stage) string { return r.PostingID })
			},
		},
		{
			table: "posting_locations",
			owner: "posting_id",
			most:  maxLocations,
			owners: func(b *Import) []string {
				return ownersOf(
					b.PostingLocations,
					func(r *ent.PostingLocation) string { return r.PostingID },
				)
			},
		},
		{
			table: "posting_competencies",
			owner: "posting_id",
			most:  maxCompetencies,
			owners: func(b *Import) []string {
				return ownersOf(
					b.PostingCompetencies,
					func(r *ent.PostingCompetency) string { return r.PostingID },
				)
			},
		},
		{
			table: "competencies",
			owner: "role_profile_id",
			most:  maxCompetencies,
			owners: func(b *Import) []string {
				return ownersOf(
					b.Competencies,
					func(r *ent.Competency) string { return r.RoleProfileID },
				)
			},
		},
		{
			table: "candidate_emails",
			owner: "candidate_id",
			most:  maxContacts,
			owners: func(b *Import) []string {
				return ownersOf(
					b.CandidateEmails,
					func(r *ent.CandidateEmail) string { return r.CandidateID },
				)
			},
		},
		{
			table: "candidate_phones",
			owner: "candidate_id",
			most:  maxContacts,
			owners: func(b *Import) []string {
				return ownersOf(
					b.CandidatePhones,
					func(r *ent.CandidatePhone) string { return r.CandidateID },
				)
			},
		},
		{
			table: "candidate_links",
			owner: "candidate_id",
			most:  maxContacts,
			owners: func(b *Import) []string {
				return ownersOf(
					b.CandidateLinks,
					func(r *ent.CandidateLink) string { return r.CandidateID },
				)
			},
		},
		{
			table: "candidate_tags",
			owner: "candidate_id",
			most:  maxTags,
			owners: func(b *Import) []string {
				return ownersOf(
					b.CandidateTags,
					func(r *ent.CandidateTag) string { return r.CandidateID },
				)
			},
		},
	}
}

// ownersOf returns the distinct owners of rows, without empty ones.
func ownersOf[E any](rows []*E, owner func(*E) string) []string {
	out := make([]string, 0, len(rows))
	for _, r := range rows {
		if id := owner(r); id != "" {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// importWithinBounds returns an error if a batch, whose rows have been written, makes a list longer
// than commands may make it. Lists to which the batch adds nothing may be longer.
func (u *unit) importWithinBounds(ctx context.Context, b *Import) error {
	for _, l := range importedLists() {
		for owners := range slices.Chunk(l.owners(b), maxParams) {
			if err := u.listWithinBounds(ctx, l, owners); err != nil {
				return err
			}
		}
	}
	for _, c := range []struct {
		list  *entity.Entity
		added int
	}{
		{entity.Tag.Entity, len(b.Tags)},
		{entity.Location.Entity, len(b.Locations)},
		{entity.Department.Entity, len(b.Departments)},
		{entity.Source.Entity, len(b.Sources)},
		{entity.DecisionReason.Entity, len(b.Reasons)},
	} {
		if c.added == 0 {
			continue
		}
		present, err := u.rowsOf(ctx, c.list)
		if err != nil {
			return err
		}
		if most := maxRows(c.list); present > most {
			return fmt.Errorf(
				"the company would have %d %s, including archived ones, and the limit is %d",
				present,
				c.list.Table,
				most,
			)
		}
	}
	return linesWithinBounds(b)
}

// listWithinBounds returns an error about the first of the owners whose list is too long.
func (u *unit) listWithinBounds(ctx context.Context, l importedList, owners []string) error {
	args := make([]any, len(owners))
	for i, id := range owners {
		args[i] = id
	}
	in, most := placeholders(len(args)), strconv.Itoa(l.most)
	query := "SELECT " + l.owner + " || ': ' || count(*) FROM " + l.table +
		" WHERE " + l.owner + " IN (" + in + ")" + l.where +
		" GROUP BY " + l.owner + " HAVING count(*) > " + most +
		" ORDER BY " + l.owner + " LIMIT 1"
	rows, err := u.Tx.Query(ctx, query, args...)
	over, err := collect[string](rows, err)
	if err != nil {
		return fmt.Errorf("count %s: %w", l.table, err)
	}
	if len(over) > 0 {
		return fmt.Errorf("%s of %s: the limit is %d", l.table, over[0], l.most)
	}
	return nil
}

// linesWithinBounds returns an error if a list inside a row is too long.
func linesWithinBounds(b *Import) error {
	for _, p := range b.Postings {
		if n := max(len(p.Responsibilities), len(p.Requirements)); n > maxLines {
			return fmt.Errorf(
				"responsibilities or requirements of %s: %d, and the limit is %d",
				p.ID,
				n,
				maxLines,
			)
		}
	}
	for _, p := range b.RoleProfiles {
		if n := max(len(p.Responsibilities), len(p.Requirements)); n > maxLines {
			return fmt.Errorf(
				"responsibilities or requirements of %s: %d, and the limit is %d",
				p.ID,
				n,
				maxLines,
			)
		}
		if n := len(p.Plan); n > maxStages {
			return fmt.Errorf(
				"stages of the plan of %s: %d, and the limit is %d",
				p.ID,
				n,
				maxStages,
			)
		}
	}
	return nil
}

// checkCopiedLists adds an error for each list of a draft that is longer than a new posting may
// have. Such lists are copied from rows that are older than the bound. path is the input field that
// names their source.
func (v *validation) checkCopiedLists(d draft, path string) {
	for _, l := range []struct {
		what    string
		n, most int
	}{
		{"responsibilities", len(d.responsibilities), maxLines},
		{"requirements", len(d.requirements), maxLines},
		{"locations", len(d.locationIDs), maxLocations},
		{"competencies", len(d.competencies), maxCompetencies},
		{"stages", len(d.plan), maxStages},
	} {
		if l.n > l.most {
			v.Add(
				command.CodeTooMany,
				fmt.Sprintf(
					"has %d %s, and the limit for a new posting is %d: remove some there first",
					l.n,
					l.what,
					l.most,
				),
				path,
			)
		}
	}
}
