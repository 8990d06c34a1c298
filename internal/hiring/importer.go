package hiring

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"entgo.io/ent/dialect"

	"hirewire/ent"
	"hirewire/ent/application"
	"hirewire/ent/applicationinterviewer"
	"hirewire/ent/candidate"
	"hirewire/ent/candidateemail"
	"hirewire/ent/candidatelink"
	"hirewire/ent/candidatephone"
	"hirewire/ent/candidatetag"
	"hirewire/ent/comment"
	"hirewire/ent/competency"
	"hirewire/ent/decisionreason"
	"hirewire/ent/department"
	"hirewire/ent/document"
	"hirewire/ent/documentchunk"
	"hirewire/ent/eventstream"
	"hirewire/ent/hiringteammember"
	"hirewire/ent/location"
	"hirewire/ent/opening"
	"hirewire/ent/posting"
	"hirewire/ent/postingcompetency"
	"hirewire/ent/postinglocation"
	"hirewire/ent/roleprofile"
	"hirewire/ent/source"
	"hirewire/ent/stage"
	"hirewire/ent/stagecompetency"
	"hirewire/ent/tag"
	"hirewire/ent/transition"
	"hirewire/ent/user"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/normalize"
	"hirewire/internal/textkey"
)

// Import is a batch of rows in their current state and of the events that led to it. Rows may refer
// to rows of this batch and of earlier ones. Events are in the order in which they happened, across
// all batches of an import. A row may come in an earlier batch than the last event about it, so
// that log and tables agree only after the last batch. An event about a candidate must not come
// before the candidate's row, because it makes search find the candidate.
//
// The caller is responsible for the rows: of the workflow's rules, only the bounds of lists are
// checked, besides the database's constraints. The keys of names and addresses are computed by
// Service.Import.
type Import struct {
	Users       []*ent.User
	Departments []*ent.Department
	Locations   []*ent.Location
	Tags        []*ent.Tag
	Sources     []*ent.Source
	Reasons     []*ent.DecisionReason

	RoleProfiles []*ent.RoleProfile
	Competencies []*ent.Competency

	Postings            []*ent.Posting
	PostingLocations    []*ent.PostingLocation
	PostingCompetencies []*ent.PostingCompetency
	Stages              []*ent.Stage
	StageCompetencies   []*ent.StageCompetency
	TeamMembers         []*ent.HiringTeamMember

	Candidates      []*ent.Candidate
	CandidateEmails []*ent.CandidateEmail
	CandidatePhones []*ent.CandidatePhone
	CandidateLinks  []*ent.CandidateLink
	CandidateTags   []*ent.CandidateTag

	Applications []*ent.Application
	// Openings are written after the applications that fill them.
	Openings       []*ent.Opening
	Interviewers   []*ent.ApplicationInterviewer
	Transitions    []*ent.Transition
	Comments       []*ent.Comment
	Documents      []*ent.Document
	DocumentChunks []*ent.DocumentChunk

	// Each event has an ID and a Past.
	Events []eventlog.Entry

	// Demo is set on the first batch of a demo company. Such a batch is refused unless the database
	// is marked as a demo and has no users, postings or candidates yet.
	Demo bool
}

var (
	// ErrNotVacant means that the database has users, postings or candidates already.
	ErrNotVacant = errors.New("the database has people, postings or candidates already")
	// ErrNotDemo means that the database is not marked as a demo.
	ErrNotDemo = errors.New("the database was not made for the demo company: choose an empty one")
)

// Import writes a batch in one transaction, with the system's rights. The API does not expose it.
func (s *Service) Import(ctx context.Context, batch Import) error {
	batch.fillKeys()
	_, err := s.run(
		access.With(ctx, access.System()),
		"import",
		nil,
		nil,
		func(ctx context.Context, u *unit) error {
			if batch.Demo {
				if err := u.checkDemo(ctx); err != nil {
					return err
				}
			}
			if err := u.importRows(ctx, batch); err != nil {
				return err
			}
			if err := u.importWithinBounds(ctx, &batch); err != nil {
				return err
			}
			// An import may consist only of events whose rows came in earlier batches.
			if len(batch.Events) > 0 {
				u.MarkWritten()
			}
			u.Queue(batch.Events...)
			return u.linkImported(ctx, batch)
		},
	)
	if err != nil {
		return fmt.Errorf("import: %w", err)
	}
	return nil
}

// UpdateStatistics updates the statistics of the database's query planner after an import. Without
// it, queries are correct but may be slow.
func (s *Service) UpdateStatistics(ctx context.Context) error {
	if s.store.Dialect() == dialect.SQLite {
		return s.store.Optimize(ctx)
	}
	// Postgres counts from an index alone only after a vacuum.
	if _, err := s.store.Exec(ctx, "VACUUM (ANALYZE)"); err != nil {
		return fmt.Errorf("vacuum after an import: %w", err)
	}
	return nil
}

// checkDemo locks the log's counter first, so that of two instances that start at once, the second
// one waits and then finds the company loaded.
func (u *unit) checkDemo(ctx context.Context) error {
	if _, err := u.Tx.Exec(ctx, "UPDATE "+eventstream.Table+" SET "+eventstream.FieldHead+" = "+
		eventstream.FieldHead+" WHERE id = 1"); err != nil {
		return fmt.Errorf("lock the log: %w", err)
	}
	rows, err := u.Tx.Query(ctx, vacancyQuery)
	return vacancy(rows, err)
}

// CheckVacant returns ErrNotVacant or ErrNotDemo if Import would refuse a demo company. It only
// reads, so that a caller can check before it prepares a large import.
func (s *Service) CheckVacant(ctx context.Context) error {
	rows, err := s.store.Query(ctx, vacancyQuery)
	return vacancy(rows, err)
}

const vacancyQuery = `SELECT demo,
	EXISTS (SELECT 1 FROM users) OR EXISTS (SELECT 1 FROM postings) OR EXISTS (SELECT 1 FROM candidates) FROM company_settings`

// vacancy reads the result of vacancyQuery.
func vacancy(rows *sql.Rows, err error) error {
	if err != nil {
		return fmt.Errorf("look whether the database is vacant: %w", err)
	}
	var demo, taken bool
	if err := scanOne(rows, &demo, &taken); err != nil {
		return fmt.Errorf("look whether the database is vacant: %w", err)
	}
	switch {
	case taken:
		return ErrNotVacant
	case !demo:
		return ErrNotDemo
	}
	return nil
}

// importRows writes the tables in the order of their references.
func (u *unit) importRows(ctx context.Context, b Import) error {
	in := &bulk{unit: u}
	rowsInto(ctx, in, user.Table, user.Columns, b.Users)
	rowsInto(ctx, in, department.Table, department.Columns, b.Departments)
	rowsInto(ctx, in, location.Table, location.Columns, b.Locations)
	rowsInto(ctx, in, tag.Table, tag.Columns, b.Tags)
	rowsInto(ctx, in, source.Table, source.Columns, b.Sources)
	rowsInto(ctx, in, decisionreason.Table, decisionreason.Columns, b.Reasons)
	rowsInto(ctx, in, roleprofile.Table, roleprofile.Columns, b.RoleProfiles)
	rowsInto(ctx, in, competency.Table, competency.Columns, b.Competencies)
	rowsInto(ctx, in, posting.Table, posting.Columns, b.Postings)
	rowsInto(ctx, in, postinglocation.Table, postinglocation.Columns, b.PostingLocations)
	rowsInto(ctx, in, postingcompetency.Table, postingcompetency.Columns, b.PostingCompetencies)
	rowsInto(ctx, in, stage.Table, stage.Columns, b.Stages)
	rowsInto(ctx, in, stagecompetency.Table, stagecompetency.Columns, b.StageCompetencies)
	rowsInto(ctx, in, hiringteammember.Table, hiringteammember.Columns, b.TeamMembers)
	rowsInto(ctx, in, candidate.Table, candidate.Columns, b.Candidates)
	rowsInto(ctx, in, candidateemail.Table, candidateemail.Columns, b.CandidateEmails)
	rowsInto(ctx, in, candidatephone.Table, candidatephone.Columns, b.CandidatePhones)
	rowsInto(ctx, in, candidatelink.Table, candidatelink.Columns, b.CandidateLinks)
	rowsInto(ctx, in, candidatetag.Table, candidatetag.Columns, b.CandidateTags)
	rowsInto(ctx, in, application.Table, application.Columns, b.Applications)
	rowsInto(ctx, in, opening.Table, opening.Columns, b.Openings)
	rowsInto(ctx, in, applicationinterviewer.Table, applicationinterviewer.Columns, b.Interviewers)
	rowsInto(ctx, in, transition.Table, transition.Columns, b.Transitions)
	rowsInto(ctx, in, comment.Table, comment.Columns, b.Comments)
	rowsInto(ctx, in, document.Table, document.Columns, b.Documents)
	rowsInto(ctx, in, documentchunk.Table, documentchunk.Columns, b.DocumentChunks)
	return in.err
}

// fillKeys computes the keys by which rows are found, in the same way as commands do.
func (b *Import) fillKeys() {
	for _, r := range b.Users {
		r.EmailKey, r.NameKey = normalize.EmailKey(r.Email), textkey.Key(r.Name)
	}
	for _, r := range b.Departments {
		r.NameKey = textkey.Key(r.Name)
	}
	for _, r := range b.Locations {
		r.NameKey = textkey.Key(r.Name)
	}
	for _, r := range b.Tags {
		r.NameKey = normalize.Key(r.Name)
	}
	for _, r := range b.Sources {
		r.LabelKey = normalize.Key(r.Label)
	}
	for _, r := range b.Reasons {
		r.LabelKey = normalize.Key(r.Label)
	}
	for _, r := range b.RoleProfiles {
		r.TitleKey = textkey.Key(r.Title)
	}
	for _, r := range b.Postings {
		r.TitleKey = textkey.Key(r.Title)
	}
	applied := make(map[string]bool, len(b.Applications))
	for _, r := range b.Applications {
		applied[r.CandidateID] = true
	}
	for _, r := range b.Candidates {
		r.NameKey = textkey.Key(r.Name)
		r.Prospect = !applied[r.ID] // a later batch may change it, by the trigger
	}
	for _, r := range b.CandidateEmails {
		r.AddressKey = normalize.EmailKey(r.Address)
	}
	for _, r := range b.CandidatePhones {
		r.Digits = normalize.PhoneKey(r.Number)
	}
	for _, r := range b.CandidateLinks {
		r.URLKey = normalize.LinkKey(r.URL)
	}
}
