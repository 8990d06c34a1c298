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

// importedList is a list of the API that an import can fill: the rows of a table with the same owner.
type importedList struct {
	table, owner string
	// where is SQL that leaves out the rows that the list does not show; empty for none.
	where string
	most  int
	// owners returns the owners of the batch's own rows.
	owners func(b *Import) []string
}

func importedLists() []importedList {
	return []importedList{
		{table: "openings", owner: "posting_id", most: maxPostingOpenings, owners: func(b *Import) []string {
			return ownersOf(b.Openings, func(r *ent.Opening) string { return r.PostingID })
		}},
		{table: "hiring_team_members", owner: "posting_id", most: maxTeam, owners: func(b *Import) []string {
			return ownersOf(b.TeamMembers, func(r *ent.HiringTeamMember) string { return r.PostingID })
		}},
		{table: "application_interviewers", owner: "application_id", most: maxApplicationInterviewers, owners: func(b *Import) []string {
			return ownersOf(b.Interviewers, func(r *ent.ApplicationInterviewer) string { return r.ApplicationID })
		}},
		{table: "departments", owner: "parent_id", most: maxSubdepartments, owners: func(b *Import) []string {
			return ownersOf(b.Departments, func(r *ent.Department) string { return deref(r.ParentID) })
		}},
		{table: "stages", owner: "posting_id", where: " AND archived_at IS NULL", most: maxStages, owners: func(b *Import) []string {
			return ownersOf(b.Stages, func(r *ent.Stage) string { return r.PostingID })
		}},
		{table: "posting_locations", owner: "posting_id", most: maxLocations, owners: func(b *Import) []string {
			return ownersOf(b.PostingLocations, func(r *ent.PostingLocation) string { return r.PostingID })
		}},
		{table: "posting_competencies", owner: "posting_id", most: maxCompetencies, owners: func(b *Import) []string {
			return ownersOf(b.PostingCompetencies, func(r *ent.PostingCompetency) string { return r.PostingID })
		}},
		{table: "competencies", owner: "role_profile_id", most: maxCompetencies, owners: func(b *Import) []string {
			return ownersOf(b.Competencies, func(r *ent.Competency) string { return r.RoleProfileID })
		}},
		{table: "candidate_emails", owner: "candidate_id", most: maxContacts, owners: func(b *Import) []string {
			return ownersOf(b.CandidateEmails, func(r *ent.CandidateEmail) string { return r.CandidateID })
		}},
		{table: "candidate_phones", owner: "candidate_id", most: maxContacts, owners: func(b *Import) []string {
			return ownersOf(b.CandidatePhones, func(r *ent.CandidatePhone) string { return r.CandidateID })
		}},
		{table: "candidate_links", owner: "candidate_id", most: maxContacts, owners: func(b *Import) []string {
			return ownersOf(b.CandidateLinks, func(r *ent.CandidateLink) string { return r.CandidateID })
		}},
		{table: "candidate_tags", owner: "candidate_id", most: maxTags, owners: func(b *Import) []string {
			return ownersOf(b.CandidateTags, func(r *ent.CandidateTag) string { return r.CandidateID })
		}},
	}
}

// ownersOf returns the different owners of rows, without those that have none.
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

// importWithinBounds refuses a batch, whose rows are written, that makes a list longer than commands
// may make it. Lists to which the batch adds nothing may be longer.
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
			return fmt.Errorf("the company would have %d %s, archived ones included, and may have %d at most", present, c.list.Table, most)
		}
	}
	return linesWithinBounds(b)
}

// listWithinBounds refuses the first list of some owners that is too long.
func (u *unit) listWithinBounds(ctx context.Context, l importedList, owners []string) error {
	args := make([]any, len(owners))
	for i, id := range owners {
		args[i] = id
	}
	rows, err := u.Tx.Query(ctx, "SELECT "+l.owner+" || ': ' || count(*) FROM "+l.table+" WHERE "+l.owner+" IN ("+marks(len(args))+")"+l.where+
		" GROUP BY "+l.owner+" HAVING count(*) > "+strconv.Itoa(l.most)+" ORDER BY "+l.owner+" LIMIT 1", args...)
	over, err := collect[string](rows, err)
	if err != nil {
		return fmt.Errorf("count %s: %w", l.table, err)
	}
	if len(over) > 0 {
		return fmt.Errorf("%s of %s: there may be %d at most", l.table, over[0], l.most)
	}
	return nil
}

// linesWithinBounds refuses rows with lists in them that are too long.
func linesWithinBounds(b *Import) error {
	for _, p := range b.Postings {
		if n := max(len(p.Responsibilities), len(p.Requirements)); n > maxLines {
			return fmt.Errorf("responsibilities or requirements of %s: %d, and there may be %d at most", p.ID, n, maxLines)
		}
	}
	for _, p := range b.RoleProfiles {
		if n := max(len(p.Responsibilities), len(p.Requirements)); n > maxLines {
			return fmt.Errorf("responsibilities or requirements of %s: %d, and there may be %d at most", p.ID, n, maxLines)
		}
		if n := len(p.Plan); n > maxStages {
			return fmt.Errorf("stages of the plan of %s: %d, and there may be %d at most", p.ID, n, maxStages)
		}
	}
	return nil
}

// copiedLists refuses a posting whose lists, copied from what the field of the input names, are
// longer than one may be made: their rows are from before there was a bound.
func (v *validation) copiedLists(d draft, path string) {
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
			v.Add(command.CodeTooMany, fmt.Sprintf("has %d %s, and a new posting may have %d at most: remove some there first", l.n, l.what, l.most), path)
		}
	}
}
