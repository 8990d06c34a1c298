package apikit

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/graph"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/documents"
	"hirewire/internal/eventlog"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/hiring"
	"hirewire/internal/read"
	"hirewire/internal/signin"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// Desk is an API over a database, with downloads.
type Desk struct {
	*seed.World
	T         *testing.T
	API       http.Handler
	Read      *read.Service
	Downloads *documents.Handler
	Recorder  *audit.Recorder
	Tally     *audit.Tally
	// Statements is the number of SQL statements of the last operation that Ask or Send has sent.
	Statements int64
}

// NewDesk returns the API over a new database.
func NewDesk(t *testing.T, db *testkit.DB, change ...func(*Options)) *Desk {
	t.Helper()
	return NewDeskOf(t, seed.New(t, db), change...)
}

// NewDeskOf is like NewDesk, but uses an existing database.
func NewDeskOf(t *testing.T, w *seed.World, change ...func(*Options)) *Desk {
	t.Helper()
	reads := read.New(read.Options{Store: w.Store.ReadOnly(), Now: w.Clock.Now, Codec: w.Codec()})
	key, err := eventlog.DeriveKey(t.Context(), w.Store, documents.KeyPurpose)
	require.NoError(t, err)
	signer, err := documents.NewSigner(key, w.Clock.Now)
	require.NoError(t, err)
	log := slog.New(slog.DiscardHandler)
	trail := audit.New(w.Store, w.IDs, w.Clock.Now)
	recorder := audit.NewRecorder(trail, log)
	tally := audit.NewTally(trail, log)
	seen := audit.NewWitness(recorder, reads).Sums(tally)
	commands := hiring.New(
		hiring.Options{Store: w.Store, Now: w.Clock.Now, IDs: w.IDs, Refused: seen.CommandRefused},
	)
	accounts, err := signin.New(signin.Options{
		Store: w.Store, Hiring: commands, Audit: trail, IDs: w.IDs, Now: w.Clock.Now,
		Base: "https://hire.example", Idle: time.Hour, Absolute: 24 * time.Hour,
	})
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	var running sync.WaitGroup
	running.Go(func() { recorder.Run(ctx) })
	t.Cleanup(func() { stop(); running.Wait() })
	o := Options{Options: graphqlhttp.Options{Logger: log}, Resolver: &graph.Resolver{
		Hiring: commands, Read: reads, Accounts: accounts, SignDocument: signer.Path, Witness: seen,
	}}
	for _, f := range change {
		f(&o)
	}
	return &Desk{
		World: w, T: t, Read: reads, Recorder: recorder, Tally: tally,
		Downloads: &documents.Handler{
			Reader: reads, Signer: signer, Logger: log, Opened: seen.DocumentDownloaded,
			Renew: func(ctx context.Context, v *access.Viewer) (*access.Viewer, error) {
				return reads.Renew(ctx, v, read.SessionUse{Now: w.Clock.Now()})
			},
		},
		API: o.server(),
	}
}

// Ask sends an operation and returns its data. Errors fail the test.
func (d *Desk) Ask(v *access.Viewer, query string, variables map[string]any) map[string]any {
	d.T.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(d.T, err)
	return d.Send(v, PlainJSON, bytes.NewReader(body))
}

// Send sends a body and returns the data of the response. Errors fail the test.
func (d *Desk) Send(v *access.Viewer, contentType string, body *bytes.Reader) map[string]any {
	d.T.Helper()
	ctx, stats := store.WithStats(access.With(d.T.Context(), v))
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", body)
	r.Header.Set("Content-Type", contentType)
	r.Header.Set("X-Requested-With", "test")
	w := httptest.NewRecorder()
	d.API.ServeHTTP(w, r)
	d.Statements = stats.Statements()
	var out struct {
		Data   map[string]any
		Errors []any
	}
	require.NoError(d.T, json.Unmarshal(w.Body.Bytes(), &out), w.Body.String())
	require.Empty(d.T, out.Errors)
	return out.Data
}

// Try sends an operation whose response may have errors. headers are names and values in turn.
func (d *Desk) Try(
	ctx context.Context,
	v *access.Viewer,
	query string,
	variables map[string]any,
	headers ...string,
) Answer {
	d.T.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(d.T, err)
	r := httptest.NewRequestWithContext(
		access.With(ctx, v),
		http.MethodPost,
		"/graphql",
		bytes.NewReader(body),
	)
	r.Header.Set("Content-Type", PlainJSON)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	return Do(d.T, d.API, r)
}

// ErrorCode sends an operation and returns the code of its first error, or "" if it has none.
func (d *Desk) ErrorCode(v *access.Viewer, query string) string {
	d.T.Helper()
	code, _ := d.Try(d.T.Context(), v, query, nil).Code().(string)
	return code
}

// Pipeline creates a posting with stages, and in each stage some applications with sources, tags
// and an event.
func (d *Desk) Pipeline(
	stages, perStage int, more ...seed.Row,
) (posting string, stageIDs []string) {
	d.T.Helper()
	posting = d.Posting(more...)
	stageIDs = d.Stages(posting, stages)
	source, tag := d.Source(workflow.SourceReferral, "Referral "+posting), d.Tag("Tag "+posting)
	for _, st := range stageIDs {
		for range perStage {
			c := d.Candidate(seed.Row{"headline": "Engineer"})
			d.Tagged(c, tag)
			a := d.Application(c, posting, st, seed.Row{"source_id": source})
			d.Event(eventlog.Actor{Kind: workflow.ActorSystem}, eventlog.Entry{
				Kind:          eventlog.ApplicationReceived,
				Visibility:    eventlog.Pipeline,
				PostingID:     posting,
				ApplicationID: a,
				CandidateID:   c,
				Facts:         eventlog.Facts{ApplicationVersion: 1, ToStageID: st},
			})
		}
	}
	return posting, stageIDs
}
