package read

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// ApplicationRights is what the viewer may do with an application, by their rights and its status.
type ApplicationRights struct {
	Move, Reject, Withdraw, Reopen, Hire, Transfer, AssignInterviewers bool
	Comment                                                            []workflow.CommentVisibility
}

// PostingRights is what the viewer may do with a posting, by their rights and its status.
type PostingRights struct {
	Edit, AddOpenings, Open, Hold, Close, Reopen, Copy, AddApplication bool
	// MoveApplications and RejectApplications are the rights on every active application of the
	// posting, so that a client has them before it has read an application.
	MoveApplications, RejectApplications bool
	// SeePipeline reports whether the viewer sees every application of the posting, rather than
	// only those that they interview.
	SeePipeline bool
}

// CandidateRights is what the viewer may do with a candidate.
type CandidateRights struct {
	Edit, Link bool
}

// ViewerRights is what the viewer may do regardless of the posting.
type ViewerRights struct {
	CreatePostings, AddCandidates, ManageCompany, ReadAudit bool
}

// ApplicationRights returns what the viewer may do with an application.
func (s *Service) ApplicationRights(
	ctx context.Context,
	a *ent.Application,
) (*ApplicationRights, error) {
	r, err := cohort.Of(ctx, a, "viewerCan", s.applicationRights)
	if r == nil {
		r = &ApplicationRights{Comment: []workflow.CommentVisibility{}}
	}
	return r, err
}

// applicationState is the data on which rights on an application depend.
type applicationState struct {
	posting       workflow.PostingStatus
	app           workflow.Application
	offerRequired bool
	grant         access.Grant
	// elsewhere reports whether the plan has another stage, opening whether an opening is free, and
	// active whether the candidate has an active application to the posting.
	elsewhere, opening, active bool
}

func (s *Service) applicationRights(
	ctx context.Context,
	list []string,
) (map[string]*ApplicationRights, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	d := s.store.Dialect()
	q := (&statement{}).add(
		`SELECT a.id, a.status, a.stage_id, p.status, p.offer_required, p.confidential,
		(SELECT m.role FROM hiring_team_members m WHERE m.posting_id = p.id AND m.user_id = ?),
		EXISTS (SELECT 1 FROM application_interviewers i WHERE i.application_id = a.id AND i.user_id = ?),
		EXISTS (SELECT 1 FROM stages s WHERE s.posting_id = p.id AND s.archived_at IS NULL AND s.id <> a.stage_id),
		EXISTS (SELECT 1 FROM openings o WHERE o.posting_id = p.id AND o.status = 'OPEN'),
		EXISTS (SELECT 1 FROM applications x WHERE x.posting_id = p.id AND x.candidate_id = a.candidate_id AND x.status = 'ACTIVE')
		FROM applications a JOIN postings p ON p.id = a.posting_id WHERE a.id`+store.In(d),
		v.ID,
		v.ID,
		store.List(d, list),
	)
	q.and(v.Applications("a"))
	out := make(map[string]*ApplicationRights, len(list))
	rows, err := s.ask(ctx, true, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		var id string
		var a applicationState
		err := rows.Scan(
			&id,
			&a.app.Status,
			&a.app.StageID,
			&a.posting,
			&a.offerRequired,
			&a.grant.Confidential,
			&a.grant.Team,
			&a.grant.Interviews,
			&a.elsewhere,
			&a.opening,
			&a.active,
		)
		if err != nil {
			return err
		}
		out[id] = a.rights(v)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read rights on applications: %w", err)
	}
	return out, nil
}

func (a applicationState) rights(v *access.Viewer) *ApplicationRights {
	r := &ApplicationRights{Comment: []workflow.CommentVisibility{}}
	if v.Scope != workflow.ScopeWrite {
		return r
	}
	actions := workflow.ApplicationActions(a.posting, a.app)
	can := func(action workflow.Action, right *access.Action) bool {
		return slices.Contains(actions, action) && v.CanOn(a.grant, right)
	}
	r.Move = can(workflow.ActionMove, access.MoveApplication) && a.elsewhere
	r.Reject = can(workflow.ActionReject, access.DecideApplication)
	r.Withdraw = can(workflow.ActionWithdraw, access.MoveApplication)
	r.Reopen = can(workflow.ActionReopen, access.DecideApplication) && !a.active
	_, err := workflow.Hire(a.posting, a.app, a.offerRequired, false, v.IsAdmin())
	r.Hire = can(workflow.ActionHire, access.DecideApplication) && err == nil && a.opening
	r.Transfer = can(workflow.ActionTransfer, access.DecideApplication)
	r.AssignInterviewers = v.CanOn(a.grant, access.MoveApplication)
	if slices.Contains(actions, workflow.ActionComment) {
		for _, c := range []struct {
			visibility workflow.CommentVisibility
			right      *access.Action
		}{
			{workflow.CommentTeam, access.CommentTeam},
			{workflow.CommentRecruiters, access.CommentRecruiters},
			{workflow.CommentAdmins, access.CommentAdmins},
		} {
			if v.CanOn(a.grant, c.right) {
				r.Comment = append(r.Comment, c.visibility)
			}
		}
	}
	return r
}

// PostingRights returns what the viewer may do with a posting.
func (s *Service) PostingRights(ctx context.Context, p *ent.Posting) (*PostingRights, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	grant, err := s.postingGrant(ctx, v, p)
	if err != nil {
		return nil, err
	}
	r := &PostingRights{SeePipeline: v.SeesPipeline(grant)}
	if v.Scope != workflow.ScopeWrite {
		return r, nil
	}
	actions := workflow.ApplicationActions(
		p.Status,
		workflow.Application{Status: workflow.ApplicationActive},
	)
	r.MoveApplications = v.CanOn(grant, access.MoveApplication) &&
		slices.Contains(actions, workflow.ActionMove)
	r.RejectApplications = v.CanOn(grant, access.DecideApplication) &&
		slices.Contains(actions, workflow.ActionReject)
	r.Edit = v.CanOn(grant, access.EditPosting)
	r.AddApplication = v.CanOn(grant, access.AddApplication) && p.Status.TakesApplications()
	r.Copy = v.Can(access.CreatePosting)
	if r.Edit {
		r.AddOpenings = p.Status != workflow.PostingClosed
		_, open := workflow.OpenPosting(p.Status, false)
		_, hold := workflow.HoldPosting(p.Status)
		_, closing := workflow.ClosePosting(p.Status)
		_, reopen := workflow.ReopenPosting(p.Status)
		r.Open, r.Hold, r.Close, r.Reopen = open == nil, hold == nil, closing == nil, reopen == nil
	}
	return r, nil
}

// postingGrant returns the viewer's roles on a posting, without interviews. It costs one statement
// for all postings that were loaded together.
func (s *Service) postingGrant(
	ctx context.Context,
	v *access.Viewer,
	p *ent.Posting,
) (access.Grant, error) {
	found, err := cohort.Of(
		ctx,
		p,
		"viewerCan",
		func(ctx context.Context, list []string) (map[string]access.Grant, error) {
			d := s.store.Dialect()
			in := store.In(d)
			applied := access.Nothing()
			if len(v.OwnCandidateIDs) > 0 {
				applied = v.Applied("p")
			}
			q := (&statement{}).add(
				"SELECT p.id, m.role, "+applied.SQL+` FROM postings p
				LEFT JOIN hiring_team_members m ON m.posting_id = p.id AND m.user_id = ?
				WHERE p.id`+in,
				append(append([]any{}, applied.Args...), v.ID, store.List(d, list))...)
			out := make(map[string]access.Grant, len(list))
			rows, err := s.ask(ctx, true, q)
			err = each(rows, err, func(rows *sql.Rows) error {
				var id string
				var g access.Grant
				if err := rows.Scan(&id, &g.Team, &g.Applied); err != nil {
					return err
				}
				out[id] = g
				return nil
			})
			return out, err
		},
	)
	if err != nil {
		return found, fmt.Errorf("read rights on postings: %w", err)
	}
	found.Confidential = p.Confidential
	return found, nil
}

// CandidateRights returns what the viewer may do with a candidate.
func (s *Service) CandidateRights(ctx context.Context, c *ent.Candidate) (*CandidateRights, error) {
	r, err := cohort.Of(ctx, c, "viewerCan", s.candidateRights)
	if r == nil {
		r = &CandidateRights{}
	}
	return r, err
}

// candidateRights applies the rule of hiring's mayEdit: a candidate without applications may be
// changed by users who could add one, and any other candidate by users who may do so in one of the
// pipelines that show them.
func (s *Service) candidateRights(
	ctx context.Context,
	list []string,
) (map[string]*CandidateRights, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	out := make(map[string]*CandidateRights, len(list))
	if v.Scope != workflow.ScopeWrite {
		return out, nil
	}
	may, err := s.ViewerCan(ctx)
	if err != nil {
		return nil, err
	}
	d := s.store.Dialect()
	in := store.In(d)
	seen := v.Applications("a")
	q := (&statement{}).add(
		`SELECT c.id, EXISTS (SELECT 1 FROM applications x WHERE x.candidate_id = c.id),
			a.confidential, a.role
		FROM candidates c LEFT JOIN (
			SELECT DISTINCT a.candidate_id, p.confidential, m.role
			FROM applications a JOIN postings p ON p.id = a.posting_id
			LEFT JOIN hiring_team_members m ON m.posting_id = p.id AND m.user_id = ?
			WHERE a.candidate_id`+in+" AND "+seen.SQL+`) a ON a.candidate_id = c.id
		WHERE c.id`+in,
		append(append([]any{v.ID, store.List(d, list)}, seen.Args...), store.List(d, list))...)
	q.and(v.Candidates("c"))
	rows, err := s.ask(ctx, true, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		var id string
		var applied bool
		var confidential sql.NullBool
		var grant access.Grant
		if err := rows.Scan(&id, &applied, &confidential, &grant.Team); err != nil {
			return err
		}
		grant.Confidential = confidential.Bool
		if !applied && may.AddCandidates ||
			confidential.Valid && v.CanOn(grant, access.EditCandidate) {
			out[id] = &CandidateRights{Edit: true}
		}
		if v.MayLink(nil) {
			if out[id] == nil {
				out[id] = &CandidateRights{}
			}
			out[id].Link = true
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read rights on candidates: %w", err)
	}
	return out, nil
}

// ViewerCan returns what the viewer may do regardless of the posting. The database decides whether
// the viewer adds candidates on a team, as it does for the command.
func (s *Service) ViewerCan(ctx context.Context) (*ViewerRights, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	r := &ViewerRights{ReadAudit: v.ReadsTrail()}
	if v.Scope != workflow.ScopeWrite {
		return r, nil
	}
	r.CreatePostings, r.ManageCompany = v.Can(access.CreatePosting), v.Can(access.ManageCompany)
	if r.AddCandidates = v.Can(access.EditCandidate); r.AddCandidates {
		return r, nil
	}
	rows, err := s.ask(
		ctx,
		true,
		(&statement{}).add(
			"SELECT DISTINCT m.role FROM hiring_team_members m WHERE m.user_id = ?",
			v.ID,
		),
	)
	err = each(rows, err, func(rows *sql.Rows) error {
		var role workflow.TeamRole
		if err := rows.Scan(&role); err != nil {
			return err
		}
		r.AddCandidates = r.AddCandidates ||
			v.CanOn(access.Grant{Confidential: true, Team: &role}, access.EditCandidate)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read rights: %w", err)
	}
	return r, nil
}
