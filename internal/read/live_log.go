package read

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// LogPage has the events of the log after a position, including hidden ones, with the data that
// decides which viewers may see them. All of it is from one moment at or after the newest event,
// except for the data about candidates, which may be slightly newer.
type LogPage struct {
	State  eventlog.State
	Events []access.Event
	// Confidential maps every existing posting that an event refers to to whether it is
	// confidential.
	Confidential map[string]bool
}

// LogPageSize is the maximum number of events in a page.
const LogPageSize = 512

// The size is part of the text: with a parameter, Postgres would plan for a tenth of the log. The
// state and the events come from one snapshot, so that the events belong to the epoch of the state.
func liveLog() string {
	return fmt.Sprintf(`SELECT s.epoch, s.head, s.floor,
	e.seq, e.id, e.kind, e.visibility, e.posting_id, e.application_id, e.candidate_id, e.actor_kind, e.actor_id, e.occurred_at, e.payload,
	a.posting_id, a.candidate_id, p.confidential, ap.confidential
	FROM event_stream s
	LEFT JOIN (SELECT * FROM event WHERE seq > ? ORDER BY seq LIMIT %d) e ON 1 = 1
	LEFT JOIN applications a ON a.id = e.application_id
	LEFT JOIN postings p ON p.id = e.posting_id
	LEFT JOIN postings ap ON ap.id = a.posting_id
	WHERE s.id = 1 ORDER BY e.seq`, LogPageSize)
}

// LogAfter returns the page of events after seq, for streams, which check themselves which viewers
// may see an event. It runs one statement, and one more if an event refers only to a candidate.
func (s *Service) LogAfter(ctx context.Context, seq int64) (*LogPage, error) {
	page := &LogPage{Confidential: map[string]bool{}}
	rows, err := s.store.QueryPrepared(ctx, liveLog(), seq)
	if err = each(rows, err, page.scan); err != nil {
		return nil, fmt.Errorf("read the log: %w", err)
	}
	s.epoch.Store(page.State.Epoch)
	if err := s.addCandidates(ctx, page); err != nil {
		return nil, fmt.Errorf("read the log: %w", err)
	}
	return page, nil
}

func (p *LogPage) scan(rows *sql.Rows) error {
	var (
		seq                                                             sql.NullInt64
		id, kind, visibility, posting, application, candidate           sql.NullString
		actorKind, actor, applicationPosting, applicationCandidate, raw sql.NullString
		at                                                              store.NullTime
		secret, applicationSecret                                       sql.NullBool
	)
	err := rows.Scan(
		&p.State.Epoch,
		&p.State.Head,
		&p.State.Floor,
		&seq,
		&id,
		&kind,
		&visibility,
		&posting,
		&application,
		&candidate,
		&actorKind,
		&actor,
		&at,
		&raw,
		&applicationPosting,
		&applicationCandidate,
		&secret,
		&applicationSecret,
	)
	if err != nil || !seq.Valid {
		return err
	}
	e := access.Event{Event: eventlog.Event{
		Seq:           seq.Int64,
		ID:            id.String,
		Kind:          eventlog.Kind(kind.String),
		Visibility:    eventlog.Visibility(visibility.String),
		PostingID:     posting.String,
		ApplicationID: application.String,
		CandidateID:   candidate.String,
		OccurredAt:    at.Time,
	}}
	e.Actor.ID = actor.String
	e.Actor.Kind = workflow.ActorKind(actorKind.String)
	if err := json.Unmarshal([]byte(raw.String), &e.Facts); err != nil {
		return fmt.Errorf("decode event %s: %w", e.ID, err)
	}
	if applicationPosting.Valid {
		e.Application = &access.ApplicationFacts{
			ID:          e.ApplicationID,
			PostingID:   applicationPosting.String,
			CandidateID: applicationCandidate.String,
		}
	}
	p.note(posting.String, secret)
	p.note(applicationPosting.String, applicationSecret)
	p.Events = append(p.Events, e)
	return nil
}

func (p *LogPage) note(postingID string, secret sql.NullBool) {
	if secret.Valid {
		p.Confidential[postingID] = secret.Bool
	}
}

const liveCandidates = `SELECT c.id, c.added_by_id, a.id, a.posting_id, p.confidential FROM candidates c
	LEFT JOIN applications a ON a.candidate_id = c.id
	LEFT JOIN postings p ON p.id = a.posting_id
	WHERE c.id`

// addCandidates adds the data that decides which viewers may see events that refer only to a
// candidate.
func (s *Service) addCandidates(ctx context.Context, page *LogPage) error {
	found := map[string]*access.CandidateFacts{}
	var wanted []string
	for i := range page.Events {
		if e := &page.Events[i]; e.Visibility == eventlog.Candidate {
			wanted = append(wanted, e.CandidateID)
		}
	}
	if len(wanted) == 0 {
		return nil
	}
	rows, err := s.store.QueryPrepared(
		ctx,
		liveCandidates+store.In(s.store.Dialect()),
		store.List(s.store.Dialect(), wanted),
	)
	err = each(rows, err, func(rows *sql.Rows) error {
		var id string
		var addedBy, application, posting sql.NullString
		var secret sql.NullBool
		if err := rows.Scan(&id, &addedBy, &application, &posting, &secret); err != nil {
			return err
		}
		if found[id] == nil {
			found[id] = &access.CandidateFacts{ID: id, AddedByID: addedBy.String}
		}
		if application.Valid {
			found[id].Applications = append(
				found[id].Applications,
				access.ApplicationFacts{
					ID:          application.String,
					PostingID:   posting.String,
					CandidateID: id,
				},
			)
			page.note(posting.String, secret)
		}
		return nil
	})
	for i := range page.Events {
		if e := &page.Events[i]; e.Visibility == eventlog.Candidate {
			e.Candidate = found[e.CandidateID]
		}
	}
	return err
}

// PostingsConfidential returns whether the postings that exist are confidential, regardless of the
// viewer.
func (s *Service) PostingsConfidential(
	ctx context.Context,
	postingIDs []string,
) (map[string]bool, error) {
	out := make(map[string]bool, len(postingIDs))
	rows, err := s.store.QueryPrepared(
		ctx,
		"SELECT p.id, p.confidential FROM postings p WHERE p.id"+store.In(s.store.Dialect()),
		store.List(s.store.Dialect(), postingIDs),
	)
	err = each(rows, err, func(rows *sql.Rows) error {
		var id string
		var secret bool
		err := rows.Scan(&id, &secret)
		out[id] = secret
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read postings: %w", err)
	}
	return out, nil
}

// MaxRightsChanges is the maximum number of events that RightsChanges returns.
const MaxRightsChanges = 2000

// RightsChanges returns the events after one position and up to another that may have changed the
// rights of a viewer, in order. It returns at most MaxRightsChanges events.
func (s *Service) RightsChanges(ctx context.Context, after, upTo int64) ([]eventlog.Event, error) {
	d := s.store.Dialect()
	rows, err := s.store.QueryPrepared(
		ctx,
		"SELECT "+eventlog.Columns+" FROM event e WHERE e.kind"+store.In(d)+
			` AND e.seq > ? AND e.seq <= ? AND (e.kind NOT IN ('CandidateUpdated', 'CandidateAdded') OR CAST(e.payload AS TEXT) LIKE '%"linkedUser"%')
		ORDER BY e.seq LIMIT `+fmt.Sprint(MaxRightsChanges),
		store.List(d, access.RightsKinds()),
		after,
		upTo,
	)
	if err != nil {
		return nil, fmt.Errorf("read changes of rights: %w", err)
	}
	return eventlog.Scan(rows)
}
