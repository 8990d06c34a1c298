package apikit

import (
	"context"
	"log/slog"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/stretchr/testify/require"

	"hirewire/graph"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/live"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// Theater is the API with streams over a generated company.
type Theater struct {
	*seed.World
	T     testing.TB
	API   *graph.API
	Exec  *executor.Executor
	Hub   *live.Hub
	Codec *eventlog.Codec
	// Base counts the SQL statements of renderings that streams share.
	Base *store.Stats
	// People has the viewers that Play created.
	People []*access.Viewer
	// Script has the events that Act appends.
	Script []eventlog.Entry
}

// NewTheater returns the API over a new database. Streams get a checkpoint after the given time.
func NewTheater(t testing.TB, db *testkit.DB, checkpoint time.Duration) *Theater {
	t.Helper()
	w := seed.New(t, db)
	codec := w.Codec()
	reads := read.New(read.Options{Store: w.Store.ReadOnly(), Now: w.Clock.Now, Codec: codec})
	hub := live.New(
		live.Options{
			Source: reads,
			Codec:  codec,
			Now:    time.Now,
			Timing: live.Timing{Poll: 5 * time.Millisecond, Checkpoint: checkpoint},
		},
	)
	running, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	var follows sync.WaitGroup
	follows.Go(func() { hub.Run(running) })
	t.Cleanup(func() { stop(); follows.Wait() })
	base, stats := store.WithStats(running)
	log := slog.New(slog.DiscardHandler)
	api := graph.New(&graph.Resolver{
		Hiring: hiring.New(
			hiring.Options{Store: w.Store, Now: w.Clock.Now, IDs: w.IDs},
		),
		Read:         reads,
		Live:         hub,
		SignDocument: func(id string, _ *access.Viewer) string { return "/" + id },
	}, log)
	server := graphqlhttp.NewServer(graphqlhttp.Options{API: api, Logger: log, Base: base})
	return &Theater{
		World: w,
		T:     t,
		API:   api,
		Exec:  server.Executor(),
		Hub:   hub,
		Codec: codec,
		Base:  stats,
	}
}

// Operation creates an operation context, as a transport does.
func (w *Theater) Operation(
	ctx context.Context, query string, variables map[string]any,
) *graphql.OperationContext {
	w.T.Helper()
	op, errs := w.Exec.CreateOperationContext(
		graphql.StartOperationTrace(ctx),
		&graphql.RawParams{Query: query, Variables: variables},
	)
	require.Empty(w.T, errs, query)
	return op
}

// Play fills the company and its log with events of every kind and visibility.
func (w *Theater) Play(r *rand.Rand) {
	w.People = []*access.Viewer{
		w.User(
			workflow.RoleAdmin,
		),
		w.User(workflow.RoleAdmin, seed.Row{"confidential_access": true}),
		w.User(workflow.RoleRecruiter),
		w.User(
			workflow.RoleMember,
		),
		w.User(workflow.RoleMember),
		w.User(workflow.RoleMember),
		w.User(workflow.RoleAuditor),
	}
	somebody := func() string { return w.People[r.IntN(len(w.People))].ID }
	tags := []string{w.Tag("one"), w.Tag("two")}
	source := w.Source(workflow.SourceReferral, "Friends")
	for i := range 3 {
		p := w.Posting(seed.Row{"confidential": i == 2})
		stages := w.Stages(p, 2)
		for _, v := range w.People {
			if r.IntN(3) == 0 {
				roles := []workflow.TeamRole{
					workflow.TeamHiringLead,
					workflow.TeamRecruiter,
					workflow.TeamCoordinator,
					workflow.TeamInterviewer,
				}
				w.Member(p, v.ID, roles[r.IntN(len(roles))])
			}
		}
		for range 2 {
			row := seed.Row{"added_by_kind": "USER", "added_by_id": somebody(), "city": "Graz"}
			own := w.People[r.IntN(len(w.People))]
			if r.IntN(2) == 0 || len(own.OwnCandidateIDs) > 0 {
				own = nil
			} else {
				row["linked_user_id"] = own.ID
			}
			c := w.Candidate(row)
			if own != nil {
				own.OwnCandidateIDs = []string{c}
			}
			w.Tagged(c, tags[r.IntN(2)])
			a := w.Application(
				c,
				p,
				stages[0],
				seed.Row{"source_id": source, "credited_to_id": somebody()},
			)
			if r.IntN(2) == 0 {
				w.Interviewer(a, somebody())
			}
			w.tell(r, p, stages, a, c, tags, somebody)
		}
	}
	lonely := w.Candidate(seed.Row{"added_by_kind": "USER", "added_by_id": somebody()})
	w.Say(
		eventlog.Entry{
			Kind:        eventlog.CandidateAdded,
			Visibility:  eventlog.Candidate,
			CandidateID: lonely,
		},
	)
}

// Say adds an event to the script.
func (w *Theater) Say(e eventlog.Entry) { w.Script = append(w.Script, e) }

// Act appends the events of the script in random order with random actors. It returns the log's
// head.
func (w *Theater) Act(r *rand.Rand) (head int64) {
	r.Shuffle(len(w.Script), func(i, j int) { w.Script[i], w.Script[j] = w.Script[j], w.Script[i] })
	for _, e := range w.Script {
		actor := eventlog.Actor{Kind: workflow.ActorSystem}
		if r.IntN(3) > 0 {
			actor = w.People[r.IntN(len(w.People))].Actor()
		}
		head = w.Event(actor, e).Seq
	}
	return head
}

// tell adds to the script an event of every kind, with the references that the commands write.
func (w *Theater) tell(
	r *rand.Rand, p string, stages []string, a, c string, tags []string, somebody func() string,
) {
	yes := true
	facts := eventlog.Facts{
		ApplicationVersion: 2,
		FromStageID:        stages[0],
		ToStageID:          stages[1],
		StageID:            stages[1],
		StageIDs:           stages,
		FromStatus:         workflow.ApplicationActive,
		ToStatus:           workflow.ApplicationActive,
		FromPostingStatus:  workflow.PostingOpen,
		TransitionID: w.Transition(
			a,
			stages[1],
			2,
		),
		ChangedFields: []string{"title"},
		Confidential:  &yes,
		Archived:      &yes,
		UserID:        somebody(),
		TeamRole:      workflow.TeamSourcer,
		FromTeamRole:  workflow.TeamRecruiter,
	}
	for _, kind := range eventlog.Kinds() {
		e := eventlog.Entry{
			Kind:          kind,
			Visibility:    eventlog.Pipeline,
			PostingID:     p,
			ApplicationID: a,
			CandidateID:   c,
			Facts:         facts,
		}
		switch name := string(kind); {
		case kind == eventlog.CommentAdded:
			for class, visibility := range map[workflow.CommentVisibility]eventlog.Visibility{"TEAM": eventlog.Pipeline, "RECRUITERS": eventlog.Recruiters, "ADMINS": eventlog.Admins} {
				e.Visibility, e.Facts.CommentID = visibility, w.Comment(a, somebody(), class)
				w.Say(e)
			}
			continue
		case kind == eventlog.InterviewersAssigned:
			e.Facts.AddedIDs, e.Facts.RemovedIDs = []string{somebody()}, []string{somebody()}
		case kind == eventlog.CandidateTagged:
			e = eventlog.Entry{
				Kind:        kind,
				Visibility:  eventlog.Candidate,
				CandidateID: c,
				Facts:       eventlog.Facts{AddedIDs: tags},
			}
		case strings.HasPrefix(name, "Candidate"), strings.HasPrefix(name, "Document"):
			e = eventlog.Entry{
				Kind:        kind,
				Visibility:  eventlog.Candidate,
				CandidateID: c,
				Facts:       eventlog.Facts{ChangedFields: []string{"name"}},
			}
		case strings.HasPrefix(name, "User"):
			e = eventlog.Entry{
				Kind:       kind,
				Visibility: eventlog.People,
				Facts:      eventlog.Facts{UserID: somebody(), ChangedFields: []string{"name"}},
			}
		case strings.HasPrefix(name, "ApiKey"):
			e = eventlog.Entry{
				Kind:       kind,
				Visibility: eventlog.Owner,
				Facts:      eventlog.Facts{ItemID: ids.Company},
			}
		case strings.HasPrefix(name, "Company"), strings.HasPrefix(name, "Catalog"):
			e = eventlog.Entry{
				Kind:       kind,
				Visibility: eventlog.Company,
				Facts: eventlog.Facts{
					ItemID:        tags[r.IntN(2)],
					Archived:      &yes,
					ChangedFields: []string{"name"},
				},
			}
		case !strings.HasPrefix(name, "Application"):
			e.Visibility, e.ApplicationID, e.CandidateID = eventlog.Posting, "", ""
		}
		w.Say(e)
	}
}
