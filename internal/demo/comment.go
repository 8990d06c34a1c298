package demo

import (
	"context"
	"slices"
	"strings"
	"time"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// remark is a comment in a story, some working days ago.
type remark struct {
	days       int
	by, body   string
	visibility workflow.CommentVisibility
}

// toTeam, toRecruiters and toAdmins return a remark that was made some working days ago, for the
// audience in their name.
func toTeam(days int, by, body string) remark {
	return remark{days, by, body, workflow.CommentTeam}
}

func toRecruiters(days int, by, body string) remark {
	return remark{days, by, body, workflow.CommentRecruiters}
}

func toAdmins(days int, by, body string) remark {
	return remark{days, by, body, workflow.CommentAdmins}
}

// tellRemarks adds the comments of a story.
func (j *journey) tellRemarks(s *story) {
	for _, r := range s.remarks {
		j.comment(j.later(ago(r.days, 0), 0), r.by, r.visibility, r.body)
	}
}

// discuss generates comments between the last turn and the next one, which agree with the next one.
func (j *journey) discuss(at time.Time, next workflow.TransitionKind, reason string) {
	kind := j.posting.stages[j.stage].Kind
	limit := at
	at = j.later(j.at, 0.6*j.Float64()*limit.Sub(j.at).Hours()/24)
	if !at.Before(limit) || at.After(virtualNow()) {
		return
	}
	r := j.remarks(next, reason)
	switch {
	case (kind == workflow.StageInterview || kind == workflow.StageAssessment) && len(j.interviewers) > 0 && j.is(0.75):
		// The newest interviewer wrote last.
		j.say(at, j.interviewers[len(j.interviewers)-1], workflow.CommentTeam, r.interview())
	case kind == workflow.StageScreen && j.is(0.6):
		if j.is(0.4) {
			j.say(at, j.posting.recruiter, workflow.CommentRecruiters, r.recruiter())
			return
		}
		j.say(at, j.posting.recruiter, workflow.CommentTeam, r.screen())
	case kind == workflow.StageOffer && j.is(0.5):
		if j.is(0.4) {
			j.say(at, "admin", workflow.CommentAdmins, r.admin())
			return
		}
		j.say(at, j.posting.recruiter, workflow.CommentRecruiters, r.offer())
	case kind == workflow.StageReview && j.is(0.25):
		j.say(
			at,
			pick(j.chance, []string{j.posting.lead, j.posting.recruiter}),
			workflow.CommentTeam,
			r.review(),
		)
	}
}

// say adds one of the remarks as a comment, unless it was already made about the application.
func (j *journey) say(
	at time.Time,
	by string,
	visibility workflow.CommentVisibility,
	remarks []string,
) {
	c := chanceOf("remark/" + j.key + "/" + itoa(j.n))
	pattern := pick(c, remarks)
	for range 2 * len(remarks) {
		if !j.said[pattern] {
			break
		}
		pattern = pick(c, remarks)
	}
	j.said[pattern] = true
	j.comment(at, by, visibility, said(c, pattern, j.subject()))
}

// comment adds a comment to the application, and its event.
func (j *journey) comment(
	at time.Time,
	by string,
	visibility workflow.CommentVisibility,
	body string,
) {
	author := j.by(by)
	row := &ent.Comment{
		ID:            j.id(ids.Comment, at, "comment"),
		CreatedAt:     j.cal.real(at),
		ApplicationID: j.row.ID,
		Body:          body,
		Visibility:    visibility,
		AuthorKind:    author.Kind,
		AuthorID:      text(author.ID),
	}
	j.out.Comments = append(j.out.Comments, row)
	class := eventlog.Pipeline
	switch visibility {
	case workflow.CommentRecruiters:
		class = eventlog.Recruiters
	case workflow.CommentAdmins:
		class = eventlog.Admins
	case workflow.CommentTeam:
	}
	j.happens(at, author, eventlog.CommentAdded, class, eventlog.Facts{CommentID: row.ID})
}

// remark makes a colleague comment on an application, and returns the name of the action.
func (l *liveliness) remark(ctx context.Context, b *board, card *ent.Application) (string, error) {
	return "comment", l.comment(ctx, b, card)
}

func (l *liveliness) comment(ctx context.Context, b *board, card *ent.Application) error {
	candidates, err := l.read.CandidatesByID(
		access.With(ctx, access.System()),
		[]string{card.CandidateID},
	)
	if err != nil {
		return err
	}
	c := candidates[card.CandidateID]
	if c == nil {
		return access.ErrNotFound
	}
	given := strings.Fields(c.Name)[0]
	remarks := []string{
		"I've read {name}'s papers. Let's talk about it [today|tomorrow].",
		"Could somebody who knows the field look at {name}'s résumé?",
		"{name} answered within [an hour|a day]. Good sign.",
		"Please don't let {name} wait until next week.",
	}
	if i := slices.IndexFunc(
		b.stages,
		func(s *ent.Stage) bool { return s.ID == card.StageID },
	); i > 1 {
		remarks = []string{
			"My notes on {name} are in. Short version: [yes|a yes with one question].",
			"Good conversation with {name}; I'd go on.",
			"{name} asked about the team's on-call plan. Who can answer?",
			"We should tell {name} about the next step today.",
		}
	}
	body := strings.ReplaceAll(either(l.chance, pick(l.chance, remarks)), "{name}", given)
	return l.as(ctx, l.mover(b), func(ctx context.Context) error {
		_, err := l.svc.AddComment(
			ctx,
			hiring.AddCommentInput{
				ApplicationID: card.ID,
				Body:          body,
				Visibility:    workflow.CommentTeam,
			},
		)
		return err
	})
}
