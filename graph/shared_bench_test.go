package graph

import (
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/99designs/gqlgen/graphql"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// Measures the cost of delivering one event to two thousand subscribers, without the sockets.
func BenchmarkFanOut(b *testing.B) {
	w := newTheatre(b, testkit.NewDB(b, dialect.SQLite), time.Hour)
	recruiter := w.User(workflow.RoleRecruiter)
	p := w.Posting()
	c := w.Candidate()
	a := w.Application(c, p, w.Stages(p, 1)[0])
	const crowd = 2000
	const query = `subscription { pipelineUpdates { ... on PipelineEvents { cursor events { __typename id cursor occurredAt actor { id name }
		... on ApplicationMoved { applicationVersion application { id version candidate { id name } } fromStage { id name } toStage { id name } } } } } }`
	got := make(chan *graphql.Response, crowd)
	for range crowd {
		ctx := access.With(b.Context(), recruiter)
		answers, ctx := w.srv.exec.DispatchOperation(ctx, w.operation(ctx, query, nil))
		answers(ctx)
		go func() {
			for {
				answer := answers(ctx)
				if answer == nil {
					return
				}
				got <- answer
			}
		}()
	}
	for b.Loop() {
		head := w.Event(recruiter.Actor(), eventlog.Entry{Kind: eventlog.ApplicationMoved, Visibility: eventlog.Pipeline, PostingID: p, ApplicationID: a, CandidateID: c}).Seq
		w.hub.Notify(head)
		for range crowd {
			<-got
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*crowd), "µs/delivery")
}
