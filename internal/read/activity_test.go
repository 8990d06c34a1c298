package read_test

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// history adds events of every visibility class to a company.
func history(o *listsFixture) []eventlog.Event {
	var all []eventlog.Event
	lead := o.viewers["team HIRING_LEAD"]
	say := func(kind eventlog.Kind, class eventlog.Visibility, a *applicationData, actor eventlog.Actor) {
		e := eventlog.Entry{Kind: kind, Visibility: class}
		if a != nil {
			e.PostingID, e.ApplicationID, e.CandidateID = a.posting.id, a.id, a.candidate
			switch class {
			case eventlog.Posting:
				e.ApplicationID, e.CandidateID = "", ""
			case eventlog.Candidate:
				e.ApplicationID, e.PostingID = "", ""
			}
		}
		all = append(all, o.Event(actor, e))
		o.Clock.Advance(time.Hour)
	}
	system := eventlog.Actor{Kind: workflow.ActorSystem}
	for i, a := range o.applications {
		switch i % 6 {
		case 0:
			say(eventlog.PostingUpdated, eventlog.Posting, a, lead.Actor())
		case 1:
			say(eventlog.CommentAdded, eventlog.Recruiters, a, lead.Actor())
		case 2:
			say(eventlog.CommentAdded, eventlog.Admins, a, o.viewers["admin"].Actor())
		case 3:
			say(eventlog.CandidateUpdated, eventlog.Candidate, a, system)
		}
		say(eventlog.ApplicationMoved, eventlog.Pipeline, a, lead.Actor())
	}
	say(eventlog.UserAdded, eventlog.People, nil, o.viewers["admin"].Actor())
	say(eventlog.CompanyUpdated, eventlog.Company, nil, system)
	say(eventlog.ApiKeyCreated, eventlog.Owner, nil, lead.Actor())
	return all
}

// seesEvent is the expected rule: whether a viewer may see an event.
func (o *listsFixture) seesEvent(v *access.Viewer, e eventlog.Event) bool {
	var a *applicationData
	candidates, postings := false, false
	for _, some := range o.applications {
		if some.id == e.ApplicationID {
			a = some
		}
		candidates = candidates || some.candidate == e.CandidateID && o.sees(v, some)
		if some.posting.id == e.PostingID {
			company := v.IsRecruiting() &&
				(!some.posting.confidential || v.IsAdmin() && v.ConfidentialAccess)
			postings = postings || company || some.posting.team[v.ID] != "" ||
				slices.Contains(some.interviewers, v.ID)
		}
	}
	seen := a != nil && o.sees(v, a)
	switch e.Visibility {
	case eventlog.People:
		return true
	case eventlog.Company:
		return !v.IsAuditor()
	case eventlog.Owner:
		return e.Actor.ID == v.ID || v.IsAdmin()
	case eventlog.Posting:
		return postings
	case eventlog.Candidate:
		return candidates
	case eventlog.Pipeline:
		return seen
	case eventlog.Recruiters:
		return seen && (v.IsRecruiting() || a.posting.team[v.ID] == workflow.TeamRecruiter)
	case eventlog.Admins:
		return seen && v.IsAdmin()
	}
	return false
}

// follow reads a list of events page by page, forward or backward, and checks the page info of each
// page.
func follow(
	t *testing.T,
	s *read.Service,
	head int64,
	size int,
	backward bool,
	page func(pagination.Args) (*read.EventPage, error),
) []string {
	t.Helper()
	out := []string{}
	args := pagination.Args{First: &size}
	if backward {
		args = pagination.Args{Last: &size}
	}
	for {
		got, err := page(args)
		require.NoError(t, err)
		part := make([]string, len(got.Rows))
		for i, e := range got.Rows {
			part[i] = e.ID
			require.LessOrEqual(t, e.Seq, got.End)
			require.True(t, i == 0 || got.Rows[i-1].Seq < e.Seq)
		}
		if backward {
			out = append(part, out...)
			require.Equal(t, args.Before != nil, got.HasNext)
			if !got.HasPrevious {
				return out
			}
			args.Before = p(s.EncodeCursor(got.Rows[0].Seq))
			continue
		}
		out = append(out, part...)
		require.Equal(t, args.After != nil, got.HasPrevious)
		if !got.HasNext {
			require.Equal(t, head, got.End, "hidden events are read too")
			return out
		}
		require.Equal(t, got.Rows[size-1].Seq, got.End)
		args.After = p(s.EncodeCursor(got.End))
	}
}

func TestActivityHasOnlyVisibleEvents(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newListsFixture(t, db)
		all := history(o)
		head := all[len(all)-1].Seq
		s, far, between := service(o.World), service(o.World), service(o.World)
		far.TestRows()
		between.TestWalks(2)
		lead, some := o.viewers["team HIRING_LEAD"].ID, o.applications[14]
		from, to := all[10].OccurredAt, all[30].OccurredAt
		filters := map[string]struct {
			filter *read.ActivityFilter
			meets  func(eventlog.Event) bool
		}{
			"all": {nil, func(eventlog.Event) bool { return true }},
			"posting": {
				&read.ActivityFilter{PostingIDs: []string{some.posting.id, o.postings[3].id}},
				func(e eventlog.Event) bool { return e.PostingID == some.posting.id || e.PostingID == o.postings[3].id },
			},
			"application": {
				&read.ActivityFilter{ApplicationID: &some.id},
				func(e eventlog.Event) bool { return e.ApplicationID == some.id },
			},
			"candidate": {
				&read.ActivityFilter{CandidateID: &some.candidate},
				func(e eventlog.Event) bool { return e.CandidateID == some.candidate },
			},
			"wrong type": {
				&read.ActivityFilter{CandidateID: &some.id},
				func(eventlog.Event) bool { return false },
			},
			"actors": {
				&read.ActivityFilter{ActorIDs: []string{lead, "sys_hirewire"}},
				func(e eventlog.Event) bool { return e.Actor.ID == lead || e.Actor.ID == "" },
			},
			"system": {
				&read.ActivityFilter{ActorIDs: []string{"sys_hirewire"}},
				func(e eventlog.Event) bool { return e.Actor.ID == "" },
			},
			"kinds": {
				&read.ActivityFilter{
					Kinds: []read.PipelineEventKind{"COMMENT_ADDED", "API_KEY_CREATED"},
				},
				func(e eventlog.Event) bool {
					return e.Kind == eventlog.CommentAdded || e.Kind == eventlog.ApiKeyCreated
				},
			},
			"time": {
				&read.ActivityFilter{OccurredAfter: &from, OccurredBefore: &to},
				func(e eventlog.Event) bool { return !e.OccurredAt.Before(from) && e.OccurredAt.Before(to) },
			},
		}
		for name, v := range o.viewers {
			ctx := access.With(t.Context(), v)
			expected := func(meets func(eventlog.Event) bool) []string {
				out := []string{}
				for _, e := range all {
					if o.seesEvent(v, e) && meets(e) {
						out = append(out, e.ID)
					}
				}
				return out
			}
			for what, test := range filters {
				want := expected(test.meets)
				for _, backward := range []bool{false, true} {
					for _, s := range []*read.Service{s, far, between} {
						got := follow(t, s, head, 5, backward,
							func(args pagination.Args) (*read.EventPage, error) {
								return s.Activity(ctx, test.filter, args)
							})
						require.Equal(t, want, got, "%s for %s", what, name)
					}
				}
			}
			for scope, of := range map[read.ActivityScope]func(eventlog.Event) string{
				read.OfPosting: func(e eventlog.Event) string { return e.PostingID }, read.OfApplication: func(e eventlog.Event) string { return e.ApplicationID },
				read.OfCandidate: func(e eventlog.Event) string { return e.CandidateID },
			} {
				list := []string{of(all[1]), of(all[6]), of(all[len(all)-4])}
				slices.Sort(list)
				list = slices.DeleteFunc(
					slices.Compact(list),
					func(id string) bool { return id == "" },
				)
				for _, id := range list {
					want := expected(func(e eventlog.Event) bool { return of(e) == id })
					for _, backward := range []bool{false, true} {
						require.Equal(
							t,
							want,
							follow(
								t,
								s,
								head,
								3,
								backward,
								func(args pagination.Args) (*read.EventPage, error) {
									got, err := s.ActivityOf(ctx, scope, list, nil, args)
									return got[id], err
								},
							),
							"%s %s for %s",
							scope,
							id,
							name,
						)
					}
				}
			}
		}
	})
}

func TestActivityCursors(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		v := w.User(workflow.RoleMember)
		ctx := access.With(t.Context(), v)
		empty, err := s.Activity(ctx, nil, pagination.Args{})
		require.NoError(t, err)
		require.Zero(t, empty.End)
		require.Empty(t, empty.Rows)

		hidden := func() {
			w.Event(
				eventlog.Actor{Kind: workflow.ActorSystem},
				eventlog.Entry{
					Kind:       eventlog.PostingCreated,
					Visibility: eventlog.Posting,
					PostingID:  w.Posting(),
				},
			)
		}
		hidden()
		hidden()
		got, err := s.Activity(ctx, nil, pagination.Args{After: p(s.EncodeCursor(empty.End))})
		require.NoError(t, err)
		require.EqualValues(t, 2, got.End, "an empty page has read up to the head")
		seen := w.Event(
			eventlog.Actor{Kind: workflow.ActorSystem},
			eventlog.Entry{Kind: eventlog.CompanyUpdated, Visibility: eventlog.Company},
		)
		hidden()
		got, err = s.Activity(ctx, nil, pagination.Args{After: p(s.EncodeCursor(got.End))})
		require.NoError(t, err)
		require.Equal(t, seen.ID, got.Rows[0].ID)
		require.EqualValues(t, 4, got.End)
		got, err = s.Activity(ctx, nil, pagination.Args{Last: p(1), Before: p(s.EncodeCursor(3))})
		require.NoError(t, err)
		require.Empty(t, got.Rows)
		require.EqualValues(t, 2, got.End)

		codec := w.Codec()
		foreign, err := eventlog.NewCodec([]byte("another key of thirty-two bytes!"))
		require.NoError(t, err)
		refused := func(args pagination.Args, says string, why eventlog.Break) {
			t.Helper()
			_, err := s.Activity(ctx, nil, args)
			bad := &read.BadInput{}
			require.ErrorAs(t, err, &bad)
			require.Contains(t, bad.Message, says)
			require.Equal(t, why, bad.Break)
			_, err = s.ActivityOf(ctx, read.OfPosting, []string{"pst_x"}, nil, args)
			again := &read.BadInput{}
			require.ErrorAs(t, err, &again)
			require.Equal(t, bad, again)
		}
		wrong := func(cursor, says string, why eventlog.Break) {
			t.Helper()
			refused(pagination.Args{After: &cursor}, says, why)
			refused(pagination.Args{Before: &cursor}, says, why)
		}
		wrong("nonsense", "not a cursor", eventlog.Unreadable)
		wrong("", "not a cursor", eventlog.Unreadable)
		wrong(
			foreign.Encode(eventlog.Position{Epoch: 7, Seq: 1}),
			"not a cursor",
			eventlog.Unreadable,
		)
		wrong(
			pagination.Key{Order: "candidate NAME", Text: "a", ID: "can_x"}.Encode(),
			"not a cursor",
			eventlog.Unreadable,
		)
		wrong(
			codec.Encode(eventlog.Position{Epoch: 8, Seq: 1}),
			"another history",
			eventlog.UnknownEpoch,
		)
		wrong(codec.Encode(eventlog.Position{Epoch: 7, Seq: 5}), "beyond", eventlog.Ahead)
		back, err := s.Activity(
			ctx,
			nil,
			pagination.Args{After: p(s.EncodeCursor(4)), Before: p(s.EncodeCursor(2))},
		)
		require.NoError(t, err)
		require.EqualValues(t, 4, back.End, "a page never ends before its start")
		require.NoError(t, eventlog.Prune(t.Context(), w.Store, 2))
		refused(pagination.Args{After: p(s.EncodeCursor(1))}, "too old", eventlog.Expired)
		_, err = s.Activity(ctx, nil, pagination.Args{After: p(s.EncodeCursor(2))})
		require.NoError(t, err)
		_, err = s.Activity(ctx, nil, pagination.Args{Before: p(s.EncodeCursor(1))})
		require.NoError(t, err, "a page without a start cannot have a gap")
		for _, args := range []pagination.Args{{First: p(501)}, {First: p(0)}, {First: p(1), Last: p(1)}} {
			_, err = s.Activity(ctx, nil, args)
			require.ErrorAs(t, err, new(*pagination.ArgError))
		}
		_, err = s.Activity(t.Context(), nil, pagination.Args{})
		require.ErrorIs(t, err, access.ErrUnauthenticated)
	})
}

// interrupted is a context that runs a function between two statements.
type interrupted struct {
	context.Context //nolint:containedctx // it is a context
	statements      int
	at              int
	do              func()
}

// Value is called by the statement statistics after each statement.
func (i *interrupted) Value(key any) any {
	if fmt.Sprintf("%T", key) == "store.statsKey" {
		if i.statements++; i.statements == i.at {
			i.do()
		}
	}
	return i.Context.Value(key)
}

// Events that are pruned while a page is read give an error instead of a gap.
func TestPruningUnderAPage(t *testing.T) {
	pages := map[string]func(ctx context.Context, s *read.Service, posting string, args pagination.Args) error{
		"all": func(ctx context.Context, s *read.Service, _ string, args pagination.Args) error {
			_, err := s.Activity(ctx, nil, args)
			return err
		},
		"posting": func(ctx context.Context, s *read.Service, posting string, args pagination.Args) error {
			_, err := s.ActivityOf(ctx, read.OfPosting, []string{posting}, nil, args)
			return err
		},
	}
	for name, page := range pages {
		t.Run(name, func(t *testing.T) {
			testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
				w := seed.New(t, db)
				s := service(w)
				posting := w.Posting()
				for range 5 {
					w.Event(
						eventlog.Actor{Kind: workflow.ActorSystem},
						eventlog.Entry{
							Kind:       eventlog.PostingUpdated,
							Visibility: eventlog.Posting,
							PostingID:  posting,
						},
					)
				}
				ctx := access.With(t.Context(), w.User(workflow.RoleRecruiter))
				_, err := s.Log(ctx)
				require.NoError(t, err)
				cut := &interrupted{
					Context: ctx,
					at:      1,
					do:      func() { require.NoError(t, eventlog.Prune(t.Context(), w.Store, 3)) },
				}
				err = page(cut, s, posting, pagination.Args{After: p(s.EncodeCursor(1))})
				require.Equal(t, 3, cut.statements)
				bad := &read.BadInput{}
				require.ErrorAs(t, err, &bad)
				require.Equal(t, eventlog.Expired, bad.Break)
			})
		})
	}
}
