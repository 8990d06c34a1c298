package demo

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"slices"
	"time"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
	"hirewire/internal/workflow"
)

// LiveOptions configure the simulated colleagues.
type LiveOptions struct {
	// Every is the average time between two actions; 0 means four seconds.
	Every time.Duration
	// Random is the source of randomness; nil means a new one each time.
	Random *rand.Rand
	// Log receives errors; it may be nil.
	Log *slog.Logger
	// Did is called with each attempted action and its result; it may be nil.
	Did func(action string, err error)
}

// Live runs simulated colleagues in the demo company until the context ends. They move cards,
// comment, receive new applications, reject and sometimes hire, with the same commands as users.
// They keep the boards neither empty nor crowded, do not touch the rows that the README names, and
// ignore conflicts with users.
func Live(ctx context.Context, svc *hiring.Service, reads *read.Service, o LiveOptions) error {
	if o.Every == 0 {
		o.Every = 4 * time.Second
	}
	if o.Random == nil {
		o.Random = rand.New(
			rand.NewPCG(rand.Uint64(), rand.Uint64()),
		) //nolint:gosec // a simulation
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Did == nil {
		o.Did = func(string, error) {}
	}
	l := &liveliness{
		svc:        svc,
		read:       reads,
		chance:     chance{o.Random},
		colleagues: substitutes(),
		regions:    regions(),
		library:    newLibrary(),
	}
	wait := time.NewTimer(0)
	defer wait.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil //nolint:nilerr // the end of the context is the normal end
		case <-wait.C:
		}
		action, err := l.act(ctx)
		if err != nil && ctx.Err() == nil && !ignorable(err) {
			o.Log.LogAttrs(
				ctx,
				slog.LevelWarn,
				"a simulated colleague failed",
				slog.String("action", action),
				slog.String("error", err.Error()),
			)
		}
		o.Did(action, err)
		wait.Reset(time.Duration((0.5 + l.Float64()) * float64(o.Every)))
	}
}

// ignorable reports whether an error only means that another user was faster or has revoked a
// right.
func ignorable(err error) bool {
	var (
		conflict  *command.VersionConflict
		refused   *hiring.About
		duplicate *hiring.DuplicateApplication
		invalid   *command.InvalidInput
	)
	return errors.As(err, &conflict) || errors.As(err, &refused) || errors.As(err, &duplicate) ||
		errors.As(err, &invalid) ||
		errors.Is(err, access.ErrNotFound) ||
		errors.Is(err, access.ErrForbidden) ||
		errors.Is(err, access.ErrUnauthenticated)
}

// liveliness is the state of the simulation.
type liveliness struct {
	chance
	svc        *hiring.Service
	read       *read.Service
	colleagues []string
	regions    []region
	library    *library
}

// substitutes returns recruiters and an admin who work on every team. Visitors can't sign in as
// them.
func substitutes() []string { return []string{userID("mei"), userID("tom"), userID("piotr")} }

// userID returns the id of a colleague.
func userID(key string) string {
	all := colleagues()
	return all[slices.IndexFunc(all, func(c colleague) bool { return c.key == key })].id()
}

// The range of active applications on a board that the simulation maintains.
const (
	sparse  = 15
	crowded = 70
)

// board is the simulation's data about one posting.
type board struct {
	posting *ent.Posting
	stages  []*ent.Stage
	cards   []*ent.Application
	active  int
	// movers are the team members who move cards and as whom visitors can't sign in.
	movers []string
}

// act runs one action and returns its name.
func (l *liveliness) act(ctx context.Context) (string, error) {
	b, err := l.look(access.With(ctx, access.System()))
	if err != nil || b == nil {
		return "look around", err
	}
	card := l.card(b)
	switch {
	case card == nil || b.active < sparse || b.active < crowded && l.is(0.12):
		return "receive", l.receive(ctx, b)
	case l.is(0.15):
		return l.remark(ctx, b, card)
	case b.active > crowded || l.is(0.12):
		return "end", l.end(ctx, b, card)
	default:
		return "move", l.move(ctx, b, card)
	}
}

// look chooses a posting, most often the first one, because visitors look at it.
func (l *liveliness) look(ctx context.Context) (*board, error) {
	open, err := l.read.Postings(
		ctx,
		&read.PostingFilter{Status: []workflow.PostingStatus{workflow.PostingOpen}},
		nil,
		pagination.Args{First: new(50)},
	)
	if err != nil || len(open.Edges) == 0 {
		return nil, err
	}
	b := &board{posting: pick(l.chance, open.Edges).Node}
	if first := slices.IndexFunc(
		open.Edges,
		func(e *pagination.Edge[*ent.Posting]) bool { return e.Node.ID == LeadDeveloperPosting },
	); first >= 0 &&
		l.is(0.5) {
		b.posting = open.Edges[first].Node
	}
	if b.stages, err = l.read.Stages(ctx, b.posting, false); err != nil {
		return nil, err
	}
	active := []workflow.ApplicationStatus{workflow.ApplicationActive}
	if b.active, err = l.read.PostingApplicationCount(ctx, b.posting, active); err != nil {
		return nil, err
	}
	page, err := l.read.Applications(
		ctx,
		&read.ApplicationFilter{PostingIDs: []string{b.posting.ID}, Status: active},
		nil,
		pagination.Args{First: new(100)},
	)
	if err != nil {
		return nil, err
	}
	for _, e := range page.Edges {
		if !named(e.Node.ID) {
			b.cards = append(b.cards, e.Node)
		}
	}
	team, err := l.read.HiringTeam(ctx, b.posting)
	if err != nil {
		return nil, err
	}
	for _, m := range team {
		moves := m.Role == workflow.TeamHiringLead || m.Role == workflow.TeamRecruiter ||
			m.Role == workflow.TeamCoordinator
		if moves &&
			!slices.ContainsFunc(People(), func(p Person) bool { return p.UserID == m.UserID }) {
			b.movers = append(b.movers, m.UserID)
		}
	}
	return b, nil
}

// named reports whether the README refers to an application.
func named(id string) bool {
	return id == ScreenApplication || id == InterviewApplication || id == OfferApplication ||
		id == StaffApplication
}

// card returns a random card of the board, or nil.
func (l *liveliness) card(b *board) *ent.Application {
	if len(b.cards) == 0 {
		return nil
	}
	return pick(l.chance, b.cards)
}

// as runs a function with the rights of a colleague.
func (l *liveliness) as(ctx context.Context, id string, do func(context.Context) error) error {
	viewer, err := l.read.ViewerByID(ctx, id)
	if err != nil {
		return fmt.Errorf("load colleague %s: %w", id, err)
	}
	viewer.Scope = workflow.ScopeWrite
	return do(access.With(ctx, viewer))
}

// mover returns a colleague who moves cards of this board.
func (l *liveliness) mover(
	b *board,
) string {
	return pick(l.chance, append(b.movers, l.colleagues...))
}

func (l *liveliness) move(ctx context.Context, b *board, card *ent.Application) error {
	at := slices.IndexFunc(b.stages, func(s *ent.Stage) bool { return s.ID == card.StageID })
	to := at + 1
	if at > 1 && l.is(0.12) {
		to = at - 1
	}
	if to >= len(b.stages) {
		return l.end(ctx, b, card)
	}
	return l.as(ctx, l.mover(b), func(ctx context.Context) error {
		_, err := l.svc.MoveApplication(
			ctx,
			hiring.MoveApplicationInput{
				ApplicationID:   card.ID,
				ExpectedVersion: card.Version,
				ToStageID:       b.stages[to].ID,
			},
		)
		return err
	})
}

// end hires from the last stage while more than one opening is free, so that a visitor can still
// hire, and otherwise rejects or withdraws.
func (l *liveliness) end(ctx context.Context, b *board, card *ent.Application) error {
	who := pick(l.chance, l.colleagues)
	if card.StageID == b.stages[len(b.stages)-1].ID {
		free, err := l.read.Openings(
			access.With(ctx, access.System()),
			b.posting,
			[]workflow.OpeningStatus{workflow.OpeningOpen},
		)
		if err != nil {
			return err
		}
		if len(free) > 1 && l.is(0.5) {
			return l.as(ctx, who, func(ctx context.Context) error {
				_, err := l.svc.HireApplication(
					ctx,
					hiring.HireApplicationInput{
						ApplicationID:   card.ID,
						ExpectedVersion: card.Version,
					},
				)
				return err
			})
		}
	}
	kind := workflow.DecisionWeRejected
	if l.is(0.25) {
		kind = workflow.DecisionTheyWithdrew
	}
	return l.as(ctx, who, func(ctx context.Context) error {
		reasons, err := l.read.DecisionReasons(ctx, false, &kind)
		if err != nil {
			return err
		}
		if len(reasons) == 0 {
			return access.ErrNotFound
		}
		reason := pick(l.chance, reasons).ID
		if kind == workflow.DecisionTheyWithdrew {
			_, err = l.svc.WithdrawApplication(
				ctx,
				hiring.WithdrawApplicationInput{
					ApplicationID:   card.ID,
					ExpectedVersion: card.Version,
					ReasonID:        reason,
				},
			)
		} else {
			_, err = l.svc.RejectApplication(
				ctx,
				hiring.RejectApplicationInput{
					ApplicationID:   card.ID,
					ExpectedVersion: card.Version,
					ReasonID:        reason,
				},
			)
		}
		return err
	})
}

func (l *liveliness) receive(ctx context.Context, b *board) error {
	r := pick(l.chance, l.regions)
	name, home := r.someone(l.chance)
	k := l.library.careerOf(
		l.chance,
		life{
			profile: applicant(l.chance, roleOf(b.posting.Title)),
			at:      virtualNow(),
			origin:  home.country,
			home:    home,
			schools: []place{home},
		},
	)
	return l.as(ctx, pick(l.chance, l.colleagues), func(ctx context.Context) error {
		sources, err := l.read.Sources(ctx, false, nil)
		if err != nil {
			return err
		}
		in := hiring.CreateApplicationInput{
			PostingID: b.posting.ID,
			Candidate: &hiring.NewCandidateInput{
				Name:     name,
				Emails:   []string{address(name) + itoa(l.between(100, 999)) + "@example.com"},
				Headline: text(k.headline()),
				City:     text(home.city),
				Country:  text(home.country),
			},
		}
		if len(sources) > 0 {
			in.SourceID = &pick(l.chance, sources).ID
		}
		_, err = l.svc.CreateApplication(ctx, in)
		return err
	})
}

// roleOf returns the role of a demo posting by its title; for other postings, an engineering role.
func roleOf(title string) string {
	for _, j := range jobs() {
		if j.title == title {
			return j.role
		}
	}
	return "backend-engineer"
}
