package hiring

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// lockMode is the way in which a command locks a row until it commits. Locks are taken in the order
// posting, application, opening, which prevents deadlocks. On SQLite a writing transaction excludes
// all others, so that rows need no locks.
type lockMode string

const (
	// forUpdate is for rows that the command changes.
	forUpdate lockMode = "FOR UPDATE OF "
	// forShare is for rows whose state the command relies on.
	forShare lockMode = "FOR SHARE OF "
)

func (u *unit) locking(mode lockMode, alias string) string {
	if u.Tx.Dialect() == dialect.SQLite {
		return ""
	}
	return " " + string(mode) + alias
}

// locks reports whether the database locks rows one by one; SQLite does not.
func (u *unit) locks() bool { return u.Tx.Dialect() != dialect.SQLite }

// postingFacts is what the rules need to know about a posting.
type postingFacts struct {
	ID            string
	Status        workflow.PostingStatus
	Confidential  bool
	OfferRequired bool
	Version       int
	// Opened is true if the posting has ever been open.
	Opened bool
	Grant  access.Grant
}

// posting reads and locks a posting that the viewer may see. It returns ErrNotFound for any other,
// and ErrApplicant if the viewer applied to the posting and the command refuses applicants.
func (u *unit) posting(ctx context.Context, id string, mode lockMode) (*postingFacts, error) {
	if !ids.Is(id, ids.Posting) {
		return nil, access.NotFound(id)
	}
	applied := u.Viewer.Applied("p")
	rows, err := u.Tx.QueryPrepared(
		ctx,
		`SELECT p.status, p.confidential, p.offer_required, p.version, p.opened_at IS NOT NULL,
		(SELECT m.role FROM hiring_team_members m WHERE m.posting_id = p.id AND m.user_id = ?),
		EXISTS (SELECT 1 FROM application_interviewers i JOIN applications a ON a.id = i.application_id WHERE i.user_id = ? AND a.posting_id = p.id), `+applied.SQL+`
		FROM postings p WHERE p.id = ?`+u.locking(mode, "p"),
		append(append([]any{u.Viewer.ID, u.Viewer.ID}, applied.Args...), id)...)
	if err != nil {
		return nil, fmt.Errorf("read posting: %w", err)
	}
	p := &postingFacts{ID: id}
	err = scanOne(
		rows,
		&p.Status,
		&p.Confidential,
		&p.OfferRequired,
		&p.Version,
		&p.Opened,
		&p.Grant.Team,
		&p.Grant.Interviews,
		&p.Grant.Applied,
	)
	if err != nil {
		return nil, notFound(err, id, "read posting")
	}
	p.Grant.Confidential = p.Confidential
	if !u.Viewer.SeesPosting(p.Grant) {
		return nil, access.NotFound(id)
	}
	if p.Grant.Applied && u.Class.RefusesApplicants() {
		return nil, access.ErrApplicant
	}
	return p, nil
}

// postingFor is like posting but requires that the viewer may edit the posting, and that its
// version is the expected one if expected is not nil.
func (u *unit) postingFor(ctx context.Context, id string, expected *int) (*postingFacts, error) {
	p, err := u.posting(ctx, id, forUpdate)
	if err != nil {
		return nil, err
	}
	if !u.Viewer.CanOn(p.Grant, access.EditPosting) {
		return nil, u.Viewer.Refuse(access.EditPosting)
	}
	if err := command.CheckVersion(id, expected, p.Version); err != nil {
		return nil, err
	}
	return p, nil
}

// applicationFacts is what the rules need to know about an application.
type applicationFacts struct {
	ID            string
	CandidateID   string
	StageID       string
	StageArchived bool
	Status        workflow.ApplicationStatus
	Version       int
	SourceID      *string
	CreditedToID  *string
	Posting       postingFacts
	Grant         access.Grant
}

// state returns the application in the form that package workflow takes.
func (a *applicationFacts) state() workflow.Application {
	return workflow.Application{
		Status:        a.Status,
		StageID:       a.StageID,
		StageArchived: a.StageArchived,
		PostingID:     a.Posting.ID,
	}
}

// about wraps a refusal of the rules with the application that it is about.
func (a *applicationFacts) about(err error) error {
	if err == nil {
		return nil
	}
	if _, ok := errors.AsType[workflow.InvalidRule](err); ok {
		return rule(err)
	}
	return &About{ID: a.ID, PostingID: a.Posting.ID, Err: err}
}

// application reads and locks an application that the viewer may see, and its posting. It returns
// ErrNotFound for any other.
func (u *unit) application(ctx context.Context, id string) (*applicationFacts, error) {
	found, err := u.applications(ctx, []string{id})
	if err != nil {
		return nil, err
	}
	if a := found[id]; a != nil {
		return a, nil
	}
	return nil, access.NotFound(id)
}

// applications reads and locks those of the applications that the viewer may see, and their
// postings. The number of statements does not depend on the number of ids. The viewer's own
// application is left out, as if it did not exist. Other applications to the same posting are
// included; mayChange refuses them in commands that refuse applicants.
func (u *unit) applications(
	ctx context.Context,
	list []string,
) (map[string]*applicationFacts, error) {
	args := make([]any, 0, len(list))
	for _, id := range list {
		if ids.Is(id, ids.Application) {
			args = append(args, id)
		}
	}
	out := make(map[string]*applicationFacts, len(args))
	if len(args) == 0 {
		return out, nil
	}
	in := "(" + placeholders(len(args)) + ")"
	// The joins use only columns that never change. If a row changed while the statement waited for
	// its lock, Postgres reads that row again but keeps the rows that it has joined, so that a join
	// with the stage would lose the application.
	if err := u.lockPostingsOf(ctx, in, args); err != nil {
		return nil, err
	}
	applied := u.Viewer.Applied("p")
	rows, err := u.Tx.QueryPrepared(
		ctx,
		`SELECT a.id, a.candidate_id, a.stage_id, (SELECT s.archived_at IS NOT NULL FROM stages s WHERE s.id = a.stage_id), a.status, a.version, a.source_id, a.credited_to_id,
		p.id, p.status, p.confidential, p.offer_required, p.version,
		(SELECT m.role FROM hiring_team_members m WHERE m.posting_id = p.id AND m.user_id = ?),
		EXISTS (SELECT 1 FROM application_interviewers i WHERE i.application_id = a.id AND i.user_id = ?),
		COALESCE(c.linked_user_id = ?, false), `+applied.SQL+`
		FROM applications a JOIN postings p ON p.id = a.posting_id JOIN candidates c ON c.id = a.candidate_id
		WHERE a.id IN `+in+" ORDER BY a.id"+u.locking(
			forUpdate,
			"a",
		),
		append(append([]any{u.Viewer.ID, u.Viewer.ID, u.Viewer.ID}, applied.Args...), args...)...)
	if err != nil {
		return nil, fmt.Errorf("read applications: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		a := &applicationFacts{}
		p := &a.Posting
		err := rows.Scan(
			&a.ID,
			&a.CandidateID,
			&a.StageID,
			&a.StageArchived,
			&a.Status,
			&a.Version,
			&a.SourceID,
			&a.CreditedToID,
			&p.ID,
			&p.Status,
			&p.Confidential,
			&p.OfferRequired,
			&p.Version,
			&a.Grant.Team,
			&a.Grant.Interviews,
			&a.Grant.Own,
			&a.Grant.Applied,
		)
		if err != nil {
			return nil, fmt.Errorf("read applications: %w", err)
		}
		a.Grant.Confidential = p.Confidential
		p.Grant = a.Grant
		if u.Viewer.SeesApplication(a.Grant) {
			out[a.ID] = a
		}
	}
	return out, rows.Err()
}

// lockPostingsOf locks the postings of applications before the applications are read. A statement
// that waits for a lock sees other tables as they were before the wait, so locking and reading take
// two statements.
func (u *unit) lockPostingsOf(ctx context.Context, in string, applicationIDs []any) error {
	if u.Tx.Dialect() == dialect.SQLite {
		return nil
	}
	rows, err := u.Tx.QueryPrepared(
		ctx,
		"SELECT p.id FROM postings p WHERE p.id IN (SELECT posting_id FROM applications WHERE id IN "+in+") ORDER BY p.id FOR SHARE OF p",
		applicationIDs...)
	if err != nil {
		return fmt.Errorf("lock postings: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		// Only the locks are needed.
	}
	return rows.Err()
}

// applicationFor is like application but requires that the viewer may take the action, and that the
// version is the expected one if expected is not nil.
func (u *unit) applicationFor(
	ctx context.Context,
	id string,
	action *access.Action,
	expected *int,
) (*applicationFacts, error) {
	a, err := u.application(ctx, id)
	if err != nil {
		return nil, err
	}
	return a, u.mayChange(a, action, expected)
}

func (u *unit) mayChange(a *applicationFacts, action *access.Action, expected *int) error {
	if a.Grant.Applied && u.Class.RefusesApplicants() {
		return access.ErrApplicant
	}
	if !u.Viewer.CanOn(a.Grant, action) {
		return u.Viewer.Refuse(action)
	}
	return command.CheckVersion(a.ID, expected, a.Version)
}

// stage reads a stage. It returns an InvalidInput error for path if the stage does not exist or is
// of a posting that the viewer may not see.
func (u *unit) stage(ctx context.Context, id string, path ...string) (workflow.Stage, error) {
	s := workflow.Stage{ID: id}
	if !ids.Is(id, ids.Stage) {
		return s, command.Wrong(command.CodeNotFound, "does not exist", path...)
	}
	seen := u.Viewer.OfPosting("s")
	rows, err := u.Tx.QueryPrepared(
		ctx,
		"SELECT s.posting_id, s.archived_at IS NOT NULL FROM stages s WHERE s.id = ? AND "+seen.SQL,
		append([]any{id}, seen.Args...)...)
	if err != nil {
		return s, fmt.Errorf("read stage: %w", err)
	}
	if err := scanOne(rows, &s.PostingID, &s.Archived); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return s, command.Wrong(command.CodeNotFound, "does not exist", path...)
		}
		return s, fmt.Errorf("read stage: %w", err)
	}
	return s, nil
}

// exists returns which of the ids are rows of the table that meet the condition. The condition is
// SQL that begins with AND; empty for none.
func (u *unit) exists(
	ctx context.Context,
	table, condition string,
	list []string,
) (map[string]bool, error) {
	found := make(map[string]bool, len(list))
	if len(list) == 0 {
		return found, nil
	}
	args := make([]any, len(list))
	for i, id := range list {
		args[i] = id
	}
	rows, err := u.Tx.Query(
		ctx,
		"SELECT id FROM "+table+" WHERE id IN ("+placeholders(len(list))+")"+condition,
		args...)
	if err != nil {
		return nil, fmt.Errorf("look up %s: %w", table, err)
	}
	defer rows.Close()
	for rows.Next() {
		var id string
		if err := rows.Scan(&id); err != nil {
			return nil, fmt.Errorf("look up %s: %w", table, err)
		}
		found[id] = true
	}
	return found, rows.Err()
}

// placeholders returns n placeholders for a list of parameters.
func placeholders(n int) string { return strings.TrimSuffix(strings.Repeat("?, ", n), ", ") }

// notFound converts sql.ErrNoRows into a NotFoundError about id, and wraps any other error with the
// action that failed.
func notFound(err error, id, what string) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, sql.ErrNoRows):
		return access.NotFound(id)
	}
	return fmt.Errorf("%s: %w", what, err)
}
