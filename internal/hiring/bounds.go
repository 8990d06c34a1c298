package hiring

import (
	"context"
	"fmt"

	"hirewire/internal/command"
	"hirewire/internal/entity"
)

// How long lists of the API that are not paged may grow. A command or an import that would make one longer is refused; rows
// above a bound, from before there was one, stay readable. TestEveryListIsPagedOrBounded in package graph asks for a bound of each
// new list.
const (
	// maxPostingOpenings is how many openings a posting has, filled and cancelled ones included.
	maxPostingOpenings = 500
	// maxTeam is how many people are on a posting's hiring team.
	maxTeam = 100
	// maxApplicationInterviewers is how many colleagues interview one application.
	maxApplicationInterviewers = 50
	// maxSubdepartments is how many departments, archived ones included, are directly below one.
	maxSubdepartments = 200
)

// maxRows is how many rows a list of the catalogue has, archived ones included.
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

// mayAdd holds that the viewer keeps the lists and that a list of the catalogue has room for one row more. path is the
// field of the input that names the row.
func (u *unit) mayAdd(ctx context.Context, to *entity.Entity, path string) error {
	if err := u.mayKeepLists(); err != nil {
		return err
	}
	if err := u.lockTree(ctx); err != nil { // so that two that come at once do not both take the last place
		return err
	}
	present, err := u.rowsOf(ctx, to)
	if err != nil {
		return err
	}
	if most := maxRows(to); present >= most {
		return command.Wrong(command.CodeTooMany, fmt.Sprintf("cannot be added: there are already %d, including archived ones, and the limit is %d; rename one that is not used", present, most), path)
	}
	return nil
}

// rowsOf counts the rows of a list of the catalogue.
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

// roomForOpenings refuses openings of a posting beyond its bound. The posting's row is locked.
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
		return command.Wrong(command.CodeTooMany, fmt.Sprintf("is too many: the posting has %d openings, including filled and canceled ones, and the limit is %d", present, maxPostingOpenings), "count")
	}
	return nil
}

// roomInTeam refuses a member beyond the bound of a team.
func roomInTeam(members map[string]member) error {
	if len(members) < maxTeam {
		return nil
	}
	return command.Wrong(command.CodeTooMany, fmt.Sprintf("cannot be added: the team has %d members, and the limit is %d", len(members), maxTeam), "userId")
}

// roomForInterviewers refuses interviewers beyond the bound of an application. Taking some away is always right.
func roomForInterviewers(present, added, removed int) error {
	if total := present + added - removed; added > 0 && total > maxApplicationInterviewers {
		return command.Wrong(command.CodeTooMany, fmt.Sprintf("would make %d interviewers, and the limit for an application is %d", total, maxApplicationInterviewers), "addUserIds")
	}
	return nil
}

// roomBelow refuses a department directly below a parent beyond the bound. tree maps each department to the one above.
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
	return command.Wrong(command.CodeTooMany, fmt.Sprintf("has %d direct child departments, including archived ones, and the limit is %d", below, maxSubdepartments), "parentId")
}
