package hiring

import (
	"context"
	"fmt"

	"hirewire/ent"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/textkey"
	"hirewire/internal/workflow"
)

// draft is the checked content of a new posting.
type draft struct {
	title                          string
	description                    *string
	responsibilities, requirements []string
	departmentID, roleProfileID    *string
	locationIDs                    []string
	employment                     workflow.EmploymentType
	workplace                      workflow.Workplace
	visibility                     workflow.PostingVisibility
	offerRequired, confidential    bool
	salary                         *SalaryRangeInput
	competencies                   []competencyRow
	// plan refers to competencies of the list by their names.
	plan     []workflow.PlanStage
	openings int
}

// draft inserts a new posting with its plan, its openings and its first team member, and emits the
// events from which each of them can be replayed.
func (u *unit) draft(ctx context.Context, d draft) error {
	id := u.ID(ids.Posting)
	u.Result.PostingID = id
	p := &postingFacts{
		ID:           id,
		Status:       workflow.PostingDraft,
		Confidential: d.confidential,
		Version:      1,
	}
	var team []workflow.TeamRole
	if u.Viewer.Kind == workflow.ActorUser {
		team = append(team, workflow.TeamRecruiter)
	}
	if err := workflow.CheckConfidentialTeam(d.confidential, team, "confidential"); err != nil {
		return rule(err)
	}
	if err := u.insertPosting(ctx, id, d); err != nil {
		return err
	}
	u.emitVersion(
		eventlog.PostingCreated,
		p,
		eventlog.Facts{ToPostingStatus: p.Status, Confidential: &p.Confidential},
	)
	if err := u.insertCompetencies(ctx, postingCompetencies(), id, d.competencies); err != nil {
		return err
	}
	if err := u.insertStages(ctx, p, d.plan, byName(d.competencies)); err != nil {
		return err
	}
	if _, err := u.insertOpenings(ctx, p, d.openings, nil); err != nil {
		return err
	}
	for _, role := range team {
		if err := u.addMember(ctx, p, u.Viewer.ID, role); err != nil {
			return err
		}
	}
	return nil
}

func (u *unit) insertPosting(ctx context.Context, id string, d draft) error {
	create := u.DB.Posting.Create().SetID(id).SetCreatedAt(u.At).SetUpdatedAt(u.At).
		SetTitle(d.title).SetTitleKey(textkey.Key(d.title)).SetStatus(workflow.PostingDraft).
		SetVisibility(d.visibility).
		SetConfidential(d.confidential).SetNillableDescription(d.description).
		SetResponsibilities(orEmpty(d.responsibilities)).SetRequirements(orEmpty(d.requirements)).
		SetNillableDepartmentID(d.departmentID).SetNillableRoleProfileID(d.roleProfileID).
		SetEmployment(d.employment).
		SetWorkplace(d.workplace).
		SetOfferRequired(d.offerRequired).SetNillableCreatedByID(u.ActorID())
	if d.salary != nil {
		create.SetNillableSalaryMin(d.salary.Min).
			SetNillableSalaryMax(d.salary.Max).
			SetSalaryCurrency(d.salary.Currency)
	}
	if err := create.Exec(ctx); err != nil {
		return fmt.Errorf("add posting: %w", err)
	}
	return u.insertLocations(ctx, id, d.locationIDs)
}

func (u *unit) insertLocations(ctx context.Context, postingID string, list []string) error {
	if len(list) == 0 {
		return nil
	}
	rows := make([]*ent.PostingLocationCreate, len(list))
	for i, id := range list {
		rows[i] = u.DB.PostingLocation.Create().SetID(u.ID(ids.PostingLocation)).
			SetPostingID(postingID).SetLocationID(id)
	}
	if err := u.DB.PostingLocation.CreateBulk(rows...).Exec(ctx); err != nil {
		return fmt.Errorf("add locations: %w", err)
	}
	return nil
}

// insertStages inserts the stages of a plan. competencyIDs maps the keys of the posting's
// competencies to their ids.
func (u *unit) insertStages(
	ctx context.Context,
	p *postingFacts,
	steps []workflow.PlanStage,
	competencyIDs map[string]string,
) error {
	var (
		stages []*ent.StageCreate
		links  []*ent.StageCompetencyCreate
	)
	for i, s := range steps {
		id := u.ID(ids.Stage)
		stages = append(stages, u.DB.Stage.Create().SetID(id).SetCreatedAt(u.At).SetPostingID(p.ID).
			SetName(s.Name).SetKind(s.Kind).SetPosition(i).SetNillableTargetDays(s.TargetDays))
		for _, name := range s.Competencies {
			// A copied plan may name competencies that this posting does not have.
			if competencyID, ok := competencyIDs[normalize.Key(name)]; ok {
				links = append(
					links,
					u.DB.StageCompetency.Create().
						SetID(u.ID(ids.StageCompetency)).
						SetStageID(id).
						SetPostingCompetencyID(competencyID),
				)
			}
		}
		u.emitPosting(eventlog.StageAdded, p, eventlog.Facts{StageID: id})
	}
	if err := u.DB.Stage.CreateBulk(stages...).Exec(ctx); err != nil {
		return fmt.Errorf("add stages: %w", err)
	}
	if len(links) == 0 {
		return nil
	}
	if err := u.DB.StageCompetency.CreateBulk(links...).Exec(ctx); err != nil {
		return fmt.Errorf("add the competencies of stages: %w", err)
	}
	return nil
}

// emitVersion queues an event that carries the posting's current version.
func (u *unit) emitVersion(kind eventlog.Kind, p *postingFacts, facts eventlog.Facts) {
	facts.PostingVersion = p.Version
	u.emitPosting(kind, p, facts)
}

// emitPosting queues an event about a posting, for everyone who sees the posting.
func (u *unit) emitPosting(kind eventlog.Kind, p *postingFacts, facts eventlog.Facts) {
	u.Emit(eventlog.Entry{Kind: kind, PostingID: p.ID, Facts: facts})
}
