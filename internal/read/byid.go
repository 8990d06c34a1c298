package read

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/apikey"
	"hirewire/ent/application"
	"hirewire/ent/candidate"
	"hirewire/ent/comment"
	"hirewire/ent/competency"
	"hirewire/ent/decisionreason"
	"hirewire/ent/department"
	"hirewire/ent/document"
	"hirewire/ent/hiringteammember"
	"hirewire/ent/location"
	"hirewire/ent/opening"
	"hirewire/ent/posting"
	"hirewire/ent/postingcompetency"
	"hirewire/ent/roleprofile"
	"hirewire/ent/serviceaccount"
	"hirewire/ent/source"
	"hirewire/ent/stage"
	"hirewire/ent/tag"
	"hirewire/ent/transition"
	"hirewire/ent/user"
)

// PostingsByID loads postings; what the viewer may not see is left out, here and below.
func (s *Service) PostingsByID(ctx context.Context, ids []string) (map[string]*ent.Posting, error) {
	return byID(s.db.Posting.Query().Where(posting.IDIn(ids...)).All(ctx))
}

// ApplicationsByID loads applications.
func (s *Service) ApplicationsByID(ctx context.Context, ids []string) (map[string]*ent.Application, error) {
	return byID(s.db.Application.Query().Where(application.IDIn(ids...)).All(ctx))
}

// CandidatesByID loads candidates.
func (s *Service) CandidatesByID(ctx context.Context, ids []string) (map[string]*ent.Candidate, error) {
	return byID(s.db.Candidate.Query().Where(candidate.IDIn(ids...)).All(ctx))
}

// StagesByID loads stages.
func (s *Service) StagesByID(ctx context.Context, ids []string) (map[string]*ent.Stage, error) {
	return byID(s.db.Stage.Query().Where(stage.IDIn(ids...)).All(ctx))
}

// OpeningsByID loads openings.
func (s *Service) OpeningsByID(ctx context.Context, ids []string) (map[string]*ent.Opening, error) {
	return byID(s.db.Opening.Query().Where(opening.IDIn(ids...)).All(ctx))
}

// MembersByID loads members of hiring teams.
func (s *Service) MembersByID(ctx context.Context, ids []string) (map[string]*ent.HiringTeamMember, error) {
	return byID(s.db.HiringTeamMember.Query().Where(hiringteammember.IDIn(ids...)).All(ctx))
}

// TransitionsByID loads transitions.
func (s *Service) TransitionsByID(ctx context.Context, ids []string) (map[string]*ent.Transition, error) {
	return byID(s.db.Transition.Query().Where(transition.IDIn(ids...)).All(ctx))
}

// CommentsByID loads comments.
func (s *Service) CommentsByID(ctx context.Context, ids []string) (map[string]*ent.Comment, error) {
	return byID(s.db.Comment.Query().Where(comment.IDIn(ids...)).All(ctx))
}

// DocumentsByID loads documents without their bytes.
func (s *Service) DocumentsByID(ctx context.Context, ids []string) (map[string]*ent.Document, error) {
	return byID(s.db.Document.Query().Where(document.IDIn(ids...)).All(ctx))
}

// DecisionReasonsByID loads decision reasons.
func (s *Service) DecisionReasonsByID(ctx context.Context, ids []string) (map[string]*ent.DecisionReason, error) {
	return byID(s.db.DecisionReason.Query().Where(decisionreason.IDIn(ids...)).All(ctx))
}

// SourcesByID loads sources.
func (s *Service) SourcesByID(ctx context.Context, ids []string) (map[string]*ent.Source, error) {
	return byID(s.db.Source.Query().Where(source.IDIn(ids...)).All(ctx))
}

// TagsByID loads tags.
func (s *Service) TagsByID(ctx context.Context, ids []string) (map[string]*ent.Tag, error) {
	return byID(s.db.Tag.Query().Where(tag.IDIn(ids...)).All(ctx))
}

// DepartmentsByID loads departments.
func (s *Service) DepartmentsByID(ctx context.Context, ids []string) (map[string]*ent.Department, error) {
	return byID(s.db.Department.Query().Where(department.IDIn(ids...)).All(ctx))
}

// LocationsByID loads locations.
func (s *Service) LocationsByID(ctx context.Context, ids []string) (map[string]*ent.Location, error) {
	return byID(s.db.Location.Query().Where(location.IDIn(ids...)).All(ctx))
}

// RoleProfilesByID loads role profiles.
func (s *Service) RoleProfilesByID(ctx context.Context, ids []string) (map[string]*ent.RoleProfile, error) {
	return byID(s.db.RoleProfile.Query().Where(roleprofile.IDIn(ids...)).All(ctx))
}

// CompetenciesByID loads competencies of profiles.
func (s *Service) CompetenciesByID(ctx context.Context, ids []string) (map[string]*ent.Competency, error) {
	return byID(s.db.Competency.Query().Where(competency.IDIn(ids...)).All(ctx))
}

// PostingCompetenciesByID loads competencies of postings.
func (s *Service) PostingCompetenciesByID(ctx context.Context, ids []string) (map[string]*ent.PostingCompetency, error) {
	return byID(s.db.PostingCompetency.Query().Where(postingcompetency.IDIn(ids...)).All(ctx))
}

// UsersByID loads colleagues.
func (s *Service) UsersByID(ctx context.Context, ids []string) (map[string]*ent.User, error) {
	return byID(s.db.User.Query().Where(user.IDIn(ids...)).All(ctx))
}

// ServiceAccountsByID loads service accounts.
func (s *Service) ServiceAccountsByID(ctx context.Context, ids []string) (map[string]*ent.ServiceAccount, error) {
	return byID(s.db.ServiceAccount.Query().Where(serviceaccount.IDIn(ids...)).All(ctx))
}

// OwnKeysByID loads the viewer's own API keys.
func (s *Service) OwnKeysByID(ctx context.Context, ids []string) (map[string]*ent.ApiKey, error) {
	return byID(s.db.ApiKey.Query().Where(apikey.IDIn(ids...)).All(ctx))
}
