package read

import (
	"context"
	"database/sql"
	"fmt"
	"slices"

	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/pagination"
)

// maxActivity is the maximum number of events in a page.
const maxActivity = 500

// EventPage is a page of the events that the viewer may see.
type EventPage struct {
	// Rows are the events, oldest first.
	Rows []eventlog.Event
	// HasNext and HasPrevious report whether there are more events on either side.
	HasNext, HasPrevious bool
	// End is the position up to which the log was read. It may be after the last event of the page.
	End int64
}

// ActivityScope is the kind of entity whose events are listed.
type ActivityScope string

// The scopes are columns of the log.
const (
	OfPosting     ActivityScope = "posting_id"
	OfApplication ActivityScope = "application_id"
	OfCandidate   ActivityScope = "candidate_id"
)

func (a ActivityScope) of(e eventlog.Event) string {
	switch a {
	case OfPosting:
		return e.PostingID
	case OfApplication:
		return e.ApplicationID
	case OfCandidate:
		return e.CandidateID
	}
	return ""
}

// activity is a validated request for a page of the log: the parts of the statement, and the
// positions that it reads.
type activity struct {
	sel  selection
	page pagination.Page
	more access.Predicate
	// filter is the filter's part of the list's condition.
	filter access.Predicate
	// narrow is the viewer's narrow view, if they have one.
	narrow *access.NarrowView
	// after is the position after which the page starts, if there is one.
	after *eventlog.Position
	// end is the position that the page reaches if it has all events up to it.
	end int64
}

// Activity returns a page of all events.
func (s *Service) Activity(
	ctx context.Context,
	f *ActivityFilter,
	args pagination.Args,
) (*EventPage, error) {
	a, err := s.activity(ctx, f, args, s.eventsSeen)
	if err != nil {
		return nil, err
	}
	if a.sel.where.IsNothing() {
		return a.build(nil), nil
	}
	q, err := s.activityPage(ctx, a, f)
	if err != nil {
		return nil, err
	}
	rows, err := s.ask(ctx, a.sel.hot, q)
	if err != nil {
		return nil, fmt.Errorf("read activity: %w", err)
	}
	events, err := eventlog.Scan(rows)
	if err != nil {
		return nil, err
	}
	if err := s.kept(ctx, a); err != nil {
		return nil, err
	}
	return a.build(events), nil
}

// activityPage returns the statement of a page of all events.
func (s *Service) activityPage(
	ctx context.Context,
	a *activity,
	f *ActivityFilter,
) (*statement, error) {
	d, limit := s.store.Dialect(), a.page.Size+1
	if f != nil && (f.PostingIDs != nil || f.ApplicationID != nil || f.CandidateID != nil ||
		f.ActorIDs != nil) {
		return pageOf(a.sel, a.more, a.page.Backward, limit), nil // an index has few of them
	}
	kinds := 0
	if f != nil {
		kinds = len(f.Kinds)
	}
	sources := a.narrow != nil && kinds == 0
	if a.narrow != nil && kinds > 0 { // a large view has many events of other kinds
		size, err := s.sizeOf(ctx, *a.narrow)
		if err != nil {
			return nil, err
		}
		sources = size <= s.manyToSort
	}
	if sources {
		sel := a.sel
		sel.where = all(a.filter, a.more)
		near := a.end - s.manyToWalk
		return sourced(d, sel, *a.narrow, near, a.page.Backward, limit), nil
	}
	if kinds > 1 {
		list := make([]string, kinds)
		for i, k := range f.Kinds {
			list[i] = string(k.Kind())
		}
		slices.Sort(list)
		of := parents{link: "e.kind", where: access.Everything()}
		return mergedPage(d, a.sel, of, slices.Compact(list), a.more, a.page.Backward, limit), nil
	}
	return pageOf(a.sel, a.more, a.page.Backward, limit), nil
}

// ActivityOf returns a page of events for each of several entities of one kind.
func (s *Service) ActivityOf(
	ctx context.Context,
	scope ActivityScope,
	list []string,
	f *ActivityFilter,
	args pagination.Args,
) (map[string]*EventPage, error) {
	return s.activityOf(ctx, scope, list, f, args, s.eventsSeen)
}

// ActivityOfCohort is ActivityOf for members of the cohort of e.
func ActivityOfCohort[E cohort.Member](
	ctx context.Context,
	s *Service,
	e E,
	scope ActivityScope,
	list []string,
	f *ActivityFilter,
	args pagination.Args,
) (map[string]*EventPage, error) {
	seen := s.eventsSeen
	if scope == OfCandidate && carries(ctx, e) {
		seen = s.eventsOfCandidates(e.Fellows(), list)
	}
	return s.activityOf(ctx, scope, list, f, args, seen)
}

// eventsOfCandidates is eventsSeen for the events about candidates of a cohort whom the viewer is
// known to see.
func (s *Service) eventsOfCandidates(
	c *cohort.Cohort, list []string,
) func(*access.Viewer) access.Predicate {
	return func(v *access.Viewer) access.Predicate {
		seen := seenApplications(v, s.store.Dialect(), "e.application_id", c, list)
		return v.EventsGivenCandidate("e", seen)
	}
}

// aboutEach returns the parents of a scope.
func aboutEach(scope ActivityScope) parents {
	return parents{link: "e." + string(scope), where: access.Everything()}
}

func (s *Service) activityOf(
	ctx context.Context,
	scope ActivityScope,
	list []string,
	f *ActivityFilter,
	args pagination.Args,
	seen func(*access.Viewer) access.Predicate,
) (map[string]*EventPage, error) {
	of := aboutEach(scope)
	if args.After == nil && args.Before == nil {
		pages, err := s.newestActivity(ctx, of, scope, list, f, args, seen)
		if pages != nil || err != nil {
			return pages, err
		}
	}
	a, err := s.activity(ctx, f, args, seen)
	if err != nil {
		return nil, err
	}
	owned := make(map[string][]eventlog.Event, len(list))
	if !a.sel.where.IsNothing() {
		rows, err := s.ask(
			ctx,
			a.sel.hot,
			pagesOf(s.store.Dialect(), a.sel, of, list, a.more, a.page.Backward, a.page.Size+1),
		)
		if err != nil {
			return nil, fmt.Errorf("read activity: %w", err)
		}
		events, err := eventlog.Scan(rows)
		if err != nil {
			return nil, err
		}
		if err := s.kept(ctx, a); err != nil {
			return nil, err
		}
		owned = scope.owned(events)
	}
	return a.pages(list, owned), nil
}

// newestActivity is activityOf for pages without cursors. It reads the events and the state of the
// log with one statement. It returns nil if there are no events to bring the state along.
func (s *Service) newestActivity(
	ctx context.Context,
	of parents,
	scope ActivityScope,
	list []string,
	f *ActivityFilter,
	args pagination.Args,
	seen func(*access.Viewer) access.Predicate,
) (map[string]*EventPage, error) {
	a, err := s.activityAt(ctx, f, args, seen, eventlog.State{})
	if err != nil || a.sel.where.IsNothing() {
		return nil, err
	}
	sel := a.sel
	brief := briefShape.enoughForAll(ctx)
	if brief {
		sel.columns = eventlog.BriefColumns(string(scope))
	}
	sel.columns += ", " + eventlog.StateColumn
	rows, err := s.ask(
		ctx,
		sel.hot,
		pagesOf(s.store.Dialect(), sel, of, list, a.more, a.page.Backward, a.page.Size+1),
	)
	if err != nil {
		return nil, fmt.Errorf("read activity: %w", err)
	}
	scan := eventlog.ScanWithState
	if brief {
		scan = func(rows *sql.Rows) ([]eventlog.Event, eventlog.State, error) {
			return eventlog.ScanBrief(rows, string(scope))
		}
	}
	events, log, err := scan(rows)
	if err != nil || len(events) == 0 {
		return nil, err
	}
	s.epoch.Store(log.Epoch)
	a.end = log.Head
	return a.pages(list, scope.owned(events)), nil
}

// owned groups events by the entity of the scope.
func (a ActivityScope) owned(events []eventlog.Event) map[string][]eventlog.Event {
	out := make(map[string][]eventlog.Event)
	for _, e := range events {
		out[a.of(e)] = append(out[a.of(e)], e)
	}
	return out
}

// pages returns a page for each entity of a list.
func (a *activity) pages(list []string, owned map[string][]eventlog.Event) map[string]*EventPage {
	out := make(map[string]*EventPage, len(list))
	for _, id := range list {
		out[id] = a.build(owned[id])
	}
	return out
}

// eventsSeen is the condition for the events that the viewer sees.
func (s *Service) eventsSeen(v *access.Viewer) access.Predicate {
	if narrow, ok := v.NarrowView(s.lateral()); ok {
		return all(narrow.Events("e"), v.Events("e"))
	}
	return v.Events("e")
}

// activity validates a request for a page of the events that meet seen.
func (s *Service) activity(
	ctx context.Context,
	f *ActivityFilter,
	args pagination.Args,
	seen func(*access.Viewer) access.Predicate,
) (*activity, error) {
	if _, err := args.Page(maxActivity); err != nil {
		return nil, err
	}
	if _, err := s.activityFilter(f, indexed); err != nil {
		return nil, err
	}
	// The head is read before the page, so that the page has read every event up to it.
	log, err := s.Log(ctx)
	if err != nil {
		return nil, err
	}
	return s.activityAt(ctx, f, args, seen, log)
}

// activityAt is activity for a state of the log that is known, or not needed.
func (s *Service) activityAt(
	ctx context.Context,
	f *ActivityFilter,
	args pagination.Args,
	seen func(*access.Viewer) access.Predicate,
	log eventlog.State,
) (*activity, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	page, err := args.Page(maxActivity)
	if err != nil {
		return nil, err
	}
	where, err := s.activityFilter(f, indexed)
	if err != nil {
		return nil, err
	}
	a := &activity{page: page, end: log.Head, filter: where, sel: selection{
		columns: eventlog.Columns,
		table:   "event e",
		key:     "e.seq",
		where:   all(where, seen(v)),
		hot:     f == nil,
	}}
	if narrow, ok := v.NarrowView(s.lateral()); ok {
		a.narrow = &narrow
		if a.filter, err = s.activityFilter(f, unindexed); err != nil {
			return nil, err
		}
	}
	a.more, err = s.between(log, page, a)
	return a, err
}

// between returns the condition for a page's cursors and sets end. A page with before ends before
// it, and end is never before after.
func (s *Service) between(
	log eventlog.State,
	page pagination.Page,
	a *activity,
) (access.Predicate, error) {
	var conditions []access.Predicate
	if page.Before != nil {
		seq, err := s.place(log, "before", *page.Before)
		if err != nil {
			return access.Predicate{}, err
		}
		a.end = max(seq-1, 0)
		conditions = append(conditions, sqlIf("e.seq < ?", seq))
	}
	if page.After != nil {
		seq, err := s.place(log, "after", *page.After)
		if err != nil {
			return access.Predicate{}, err
		}
		err = unbroken("after", log, eventlog.Position{Epoch: log.Epoch, Seq: seq})
		if err != nil {
			return access.Predicate{}, err
		}
		a.after = &eventlog.Position{Epoch: log.Epoch, Seq: seq}
		a.end = max(a.end, seq)
		conditions = append(conditions, sqlIf("e.seq > ?", seq))
	}
	return all(conditions...), nil
}

// place decodes an event cursor of the current history. A cursor in the pruned part is accepted,
// because it can still bound a page from its other side.
func (s *Service) place(log eventlog.State, arg, cursor string) (int64, error) {
	p, err := s.DecodeCursor(cursor)
	if err != nil {
		return 0, broken(arg, eventlog.Unreadable)
	}
	log.Floor = 0
	return p.Seq, unbroken(arg, log, p)
}

// kept returns an error if events after the page's start were pruned while the page was read.
func (s *Service) kept(ctx context.Context, a *activity) error {
	if a.after == nil {
		return nil
	}
	log, err := s.Log(ctx)
	if err != nil {
		return err
	}
	return unbroken("after", log, *a.after)
}

// unbroken returns an error with a machine-readable reason if the log cannot be read from a
// position.
func unbroken(arg string, log eventlog.State, p eventlog.Position) error {
	if why := log.BreakAt(p); why != eventlog.NoBreak {
		return broken(arg, why)
	}
	return nil
}

func broken(arg string, why eventlog.Break) error {
	message := "is not a cursor of this event log"
	switch why {
	case eventlog.UnknownEpoch:
		message = "belongs to another history of this event log, for example from before a backup was restored"
	case eventlog.Ahead:
		message = "is beyond the newest event"
	case eventlog.Expired:
		message = "is too old: events since then have been pruned"
	case eventlog.Unreadable, eventlog.NoBreak:
	}
	return &BadInput{Path: []string{arg}, Message: message, Break: why}
}

// build returns a page of events that were read in the page's direction. If there are more events
// than fit, events has at least one of them.
func (a *activity) build(events []eventlog.Event) *EventPage {
	more := len(events) > a.page.Size
	events = fitting(events, a.page)
	p := &EventPage{Rows: events, End: a.end}
	if a.page.Backward {
		p.Rows = reversed(events)
		p.reach()
		p.HasPrevious, p.HasNext = more, a.page.Before != nil
		return p
	}
	p.HasNext, p.HasPrevious = more, a.page.After != nil
	if more {
		p.End = 0
	}
	p.reach()
	return p
}

// reach moves the page's end to its last event, because events that were appended after the head
// was read may be in the page.
func (p *EventPage) reach() {
	if n := len(p.Rows); n > 0 {
		p.End = max(p.End, p.Rows[n-1].Seq)
	}
}

func reversed[T any](list []T) []T {
	out := make([]T, len(list))
	for i, v := range list {
		out[len(list)-1-i] = v
	}
	return out
}

// indexed and unindexed return a column of event for a condition, with and without its indexes.
// Where ids are looked up, the index of another condition would be the wrong one.
func indexed(column string) string   { return column }
func unindexed(column string) string { return "COALESCE(" + column + ", " + column + ")" }

func (s *Service) activityFilter(
	f *ActivityFilter,
	column func(string) string,
) (access.Predicate, error) {
	if f == nil {
		return access.Everything(), nil
	}
	err := bounded(
		lengthOf{"postingIds", len(f.PostingIDs)},
		lengthOf{"actorIds", len(f.ActorIDs)},
		lengthOf{"kinds", len(f.Kinds)},
	)
	if err != nil {
		return access.Predicate{}, err
	}
	d := s.store.Dialect()
	kinds := make([]eventlog.Kind, len(f.Kinds))
	for i, k := range f.Kinds {
		kinds[i] = k.Kind()
	}
	return all(
		given(
			f.PostingIDs,
			func() access.Predicate { return oneOfIDs(d, "e.posting_id", ids.Posting, f.PostingIDs) },
		),
		only(d, "e.application_id", ids.Application, f.ApplicationID),
		only(d, "e.candidate_id", ids.Candidate, f.CandidateID),
		given(f.ActorIDs, func() access.Predicate { return actors(d, "e.actor_id", f.ActorIDs) }),
		given(f.Kinds, func() access.Predicate { return oneOfValues(d, column("e.kind"), kinds) }),
		since(column("e.occurred_at"), f.OccurredAfter),
		until(column("e.occurred_at"), f.OccurredBefore),
	), nil
}

// only returns the condition that the column has the id, or no condition if id is nil.
func only(d, column string, prefix ids.Prefix, id *string) access.Predicate {
	if id == nil {
		return access.Everything()
	}
	return oneOfIDs(d, column, prefix, []string{*id})
}

// actors returns the condition that one of these users and service accounts is the actor, or the
// system, whose rows have no actor.
func actors(d, column string, list []string) access.Predicate {
	var named []string
	system := access.Nothing()
	for _, id := range list {
		switch {
		case id == ids.System:
			system = sqlIf(column + " IS NULL")
		case ids.Is(id, ids.User), ids.Is(id, ids.ServiceAccount):
			named = append(named, id)
		}
	}
	return either(oneOfValues(d, column, named), system)
}
