package hiring

import (
	"context"
	"fmt"

	"hirewire/internal/command"
	"hirewire/internal/entity"
)

// The maximum lengths of lists that the API does not page. Commands and imports that would make a
// list longer are refused; longer lists from before there was a bound stay readable.
// TestEveryListIsPagedOrBounded in package graph requires a bound for each new list.
const (
	// maxPostingOpenings is the number of openings of a posting, including filled and canceled
	// ones.
	maxPostingOpenings = 500
	// maxTeam is the number of members of a posting's hiring team.
	maxTeam = 100
	// maxApplicationInterviewers is the number of interviewers of an application.
	maxApplicationInterviewers = 50
	// maxSubdepartments is the number of direct subdepartments of a department, including archived
	// ones.
	maxSubdepartments = 200
)

// maxRows returns the maximum number of rows of a list of the catalog, including archived ones.
func maxRows(of *entity.Entity) int {
	switch of {
	case entity.Tag.Entity:
		return 5_000
	case entity.Location.Entity, entity.Department.Entity:
		return 1_000
	default: // sources, reasons
		return 500
	}
}

// mayAddItem returns an error unless the viewer may edit the company's lists and the list has room
// for another row. path is the input field that the error names.
func (u *unit) mayAddItem(ctx context.Context, to *entity.Entity, path string) error {
	if err := u.mayEditLists(); err != nil {
		return err
	}
	if err := u.lockTree(ctx); err != nil { // so that concurrent commands do not exceed the bound
		return err
	}
	present, err := u.rowsOf(ctx, to)
	if err != nil {
		return err
	}
	if most := maxRows(to); present >= most {
		return command.Wrong(
			command.CodeTooMany,
			fmt.Sprintf(
				"cannot be added: there are already %d, including archived ones, and the limit is %d; rename one that is not used",
				present,
				most,
			),
			path,
		)
	}
	return nil
}

// rowsOf returns the number of rows of a list of the catalog.
func (u *unit) rowsOf(ctx context.Context, list *entity.Entity) (present int, err error) {
	rows, err := u.Tx.Query(ctx, "SELECT count(*) FROM "+list.Table)
	if err == nil {
		err = scanOne(rows, &present)
	}
	if err != nil {
		return 0, fmt.Errorf("count %s: %w", list.Table, err)
	}
	return present, nil
}

// roomForOpenings returns an error if the added openings would exceed the bound of a posting. The
// posting's row must be locked.
func (u *unit) roomForOpenings(ctx context.Context, postingID string, added int) error {
	rows, err := u.Tx.Query(ctx, "SELECT count(*) FROM openings WHERE posting_id = ?", postingID)
	if err != nil {
		return fmt.Errorf("count openings: %w", err)
	}
	var present int
	if err := scanOne(rows, &present); err != nil {
		return fmt.Errorf("count openings: %w", err)
	}
	if present+added > maxPostingOpenings {
		return command.Wrong(
			command.CodeTooMany,
			fmt.Sprintf(
				"is too many: the posting has %d openings, including filled and canceled ones, and the limit is %d",
				present,
				maxPostingOpenings,
			),
			"count",
		)
	}
	return nil
}

// roomInTeam returns an error if a hiring team has no room for another member.
func roomInTeam(members map[string]member) error {
	if len(members) < maxTeam {
		return nil
	}
	return command.Wrong(
		command.CodeTooMany,
		fmt.Sprintf(
			"cannot be added: the team has %d members, and the limit is %d",
			len(members),
			maxTeam,
		),
		"userId",
	)
}

// roomForInterviewers returns an error if a change would give an application too many interviewers.
// A change that only removes some is always allowed.
func roomForInterviewers(present, added, removed int) error {
	if total := present + added - removed; added > 0 && total > maxApplicationInterviewers {
		return command.Wrong(
			command.CodeTooMany,
			fmt.Sprintf(
				"would make %d interviewers, and the limit for an application is %d",
				total,
				maxApplicationInterviewers,
			),
			"addUserIds",
		)
	}
	return nil
}

// roomBelow returns an error if the parent has no room for another direct subdepartment. tree maps
// each department to its parent.
func roomBelow(tree map[string]string, id, parent string) error {
	below := 0
	for child, above := range tree {
		if above == parent && child != id {
			below++
		}
	}
	if below < maxSubdepartments {
		return nil
	}
	return command.Wrong(
		command.CodeTooMany,
		fmt.Sprintf(
			"has %d direct child departments, including archived ones, and the limit is %d",
			below,
			maxSubdepartments,
		),
		"parentId",
	)
}
