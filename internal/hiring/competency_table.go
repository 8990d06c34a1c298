package hiring

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/competency"
	"hirewire/ent/postingcompetency"
	"hirewire/ent/stagecompetency"
	"hirewire/internal/entity"
)

// positionedCompetency is a competency with its position in its owner's list.
type positionedCompetency struct {
	competencyRow
	position int
}

// competencyTable reads and writes the competencies of one kind of owner: role profiles and
// postings have the same fields in two tables.
type competencyTable struct {
	*entity.Entity
	// owner is the column with the owner's id.
	owner string
	// archives is true if a removed competency stays as an archived row, because other rows refer
	// to it.
	archives bool
	// insert adds new competencies in one statement.
	insert func(ctx context.Context, u *unit, ownerID string, list []positionedCompetency) error
	// change returns the update of a competency.
	change func(db *ent.Client, c positionedCompetency) update
	// remove removes competencies by their ids.
	remove func(ctx context.Context, u *unit, list []string) error
}

func profileCompetencies() competencyTable {
	return competencyTable{
		Entity: entity.Competency.Entity,
		owner:  competency.FieldRoleProfileID,
		insert: insertProfileCompetencies,
		change: changeProfileCompetency,
		remove: removeProfileCompetencies,
	}
}

func postingCompetencies() competencyTable {
	return competencyTable{
		Entity:   entity.PostingCompetency.Entity,
		owner:    postingcompetency.FieldPostingID,
		archives: true,
		insert:   insertPostingCompetencies,
		change:   changePostingCompetency,
		remove:   archivePostingCompetencies,
	}
}

func insertProfileCompetencies(ctx context.Context, u *unit, profileID string,
	list []positionedCompetency,
) error {
	rows := make([]*ent.CompetencyCreate, len(list))
	for i, c := range list {
		rows[i] = u.DB.Competency.Create().SetID(c.id).SetCreatedAt(u.At).
			SetRoleProfileID(profileID).
			SetName(c.name).SetKind(c.kind).SetMustHave(c.mustHave).
			SetNillableDescription(c.description).
			SetRubric(orEmpty(c.rubric)).SetPosition(c.position)
	}
	return u.DB.Competency.CreateBulk(rows...).Exec(ctx)
}

func changeProfileCompetency(db *ent.Client, c positionedCompetency) update {
	row := db.Competency.Update().Where(competency.ID(c.id)).SetName(c.name).SetKind(c.kind).
		SetMustHave(c.mustHave).SetRubric(orEmpty(c.rubric)).SetPosition(c.position)
	setOrClear(c.description, row.SetDescription, row.ClearDescription)
	return row
}

func removeProfileCompetencies(ctx context.Context, u *unit, list []string) error {
	_, err := u.DB.Competency.Delete().Where(competency.IDIn(list...)).Exec(ctx)
	return err
}

func insertPostingCompetencies(ctx context.Context, u *unit, postingID string,
	list []positionedCompetency,
) error {
	rows := make([]*ent.PostingCompetencyCreate, len(list))
	for i, c := range list {
		rows[i] = u.DB.PostingCompetency.Create().SetID(c.id).SetCreatedAt(u.At).
			SetPostingID(postingID).
			SetName(c.name).SetKind(c.kind).SetMustHave(c.mustHave).
			SetNillableDescription(c.description).
			SetRubric(orEmpty(c.rubric)).SetPosition(c.position)
	}
	return u.DB.PostingCompetency.CreateBulk(rows...).Exec(ctx)
}

func changePostingCompetency(db *ent.Client, c positionedCompetency) update {
	row := db.PostingCompetency.Update().Where(postingcompetency.ID(c.id)).SetName(c.name).
		SetKind(c.kind).
		SetMustHave(c.mustHave).SetRubric(orEmpty(c.rubric)).SetPosition(c.position)
	setOrClear(c.description, row.SetDescription, row.ClearDescription)
	return row
}

// archivePostingCompetencies archives competencies. Stages no longer assess them.
func archivePostingCompetencies(ctx context.Context, u *unit, list []string) error {
	_, err := u.DB.PostingCompetency.Update().Where(postingcompetency.IDIn(list...)).
		SetArchivedAt(u.At).Save(ctx)
	if err != nil {
		return err
	}
	_, err = u.DB.StageCompetency.Delete().Where(stagecompetency.PostingCompetencyIDIn(list...)).
		Exec(ctx)
	return err
}
