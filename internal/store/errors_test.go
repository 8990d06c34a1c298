package store_test

import (
	"context"
	"fmt"
	"io"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

func TestErrorClasses(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s, ctx := db.Store, t.Context()
		require.NoError(t, newTag(s.Ent(), "a").Exec(ctx))
		source := func(id string) error {
			return s.Ent().
				Source.Create().
				SetID(id).
				SetKind(workflow.SourceReferral).
				SetLabel("x").
				SetLabelKey("x").
				SetCreatedAt(day).
				Exec(ctx)
		}
		require.NoError(t, source("src_a"))
		none := func(err error) {
			t.Helper()
			require.False(t, store.IsRetryable(err) || store.IsBusy(err) ||
				store.IsUnavailable(err), err)
		}

		err := s.Ent().
			Tag.Create().
			SetID("tag_b").
			SetName("a").
			SetNameKey("a").
			SetCreatedAt(day).
			Exec(ctx)
		require.True(t, store.IsUnique(err, "tag_name_key"), err)
		require.True(t, store.IsUnique(err, "tags.name_key"))
		require.True(t, store.IsUnique(err, ""))
		require.False(t, store.IsUnique(err, "tags.id"))
		require.False(t, store.IsUnique(err, "tags_pkey"))
		require.False(t, store.IsForeignKey(err) || store.IsCheck(err))
		none(err)

		err = newTag(s.Ent(), "a").SetNameKey("b").Exec(ctx)
		require.True(t, store.IsUnique(err, "tags_pkey"), err)
		require.True(t, store.IsUnique(err, "tags.id"))

		err = source("src_b")
		require.True(t, store.IsUnique(err, "source_kind_label_key"), err)
		require.True(t, store.IsUnique(err, "sources.kind, sources.label_key"))
		require.True(t, store.IsUnique(err, "sources.label_key,sources.kind"))

		err = s.Ent().ServiceAccount.CreateBulk(
			s.Ent().
				ServiceAccount.Create().
				SetID("svc_a").
				SetName("n").
				SetRole(workflow.RoleMember).
				SetCreatedAt(day),
			s.Ent().
				ServiceAccount.Create().
				SetID("svc_b").
				SetName("n").
				SetRole(workflow.RoleMember).
				SetCreatedAt(day),
		).Exec(ctx)
		require.True(t, store.IsUnique(err, "service_accounts_name_key"), err)
		require.True(t, store.IsUnique(err, "service_accounts.name"))

		_, err = s.Exec(ctx, "INSERT INTO departments (id, name, name_key, created_at, "+
			"parent_id) VALUES ('dep_a', 'a', 'a', ?, 'dep_none')", day)
		require.True(t, store.IsForeignKey(err), err)
		require.False(t, store.IsUnique(err, ""))
		none(err)

		_, err = s.Exec(ctx, "INSERT INTO departments (id, name, name_key, created_at, "+
			"parent_id) VALUES ('dep_a', 'a', 'a', ?, 'dep_a')", day)
		require.True(t, store.IsCheck(err), err)
		none(err)

		_, err = s.Exec(ctx, "SELEKT")
		require.Error(t, err)
		none(err)

		late, cancel := context.WithTimeout(ctx, 0)
		defer cancel()
		_, err = s.Exec(late, "SELECT 1")
		require.True(t, store.IsUnavailable(err), err)
		gone, cancel := context.WithCancel(ctx)
		cancel()
		_, err = s.Exec(gone, "SELECT 1")
		none(err)
	})
	require.False(t, store.IsUnavailable(nil))
	// What the driver says when the server dies between a statement and its answer.
	require.True(t, store.IsUnavailable(fmt.Errorf("load by id: %w", io.EOF)))
	require.False(t, store.IsUnique(nil, ""))
}

// Commands rely on this partial unique index.
func TestOneActiveApplication(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s, ctx := db.Store, t.Context()
		e := s.Ent()
		require.NoError(
			t,
			e.Posting.Create().
				SetID("pst_1").
				SetTitle("t").
				SetTitleKey("t").
				SetStatus(workflow.PostingOpen).
				SetVisibility(workflow.VisibilityListed).
				SetResponsibilities([]string{}).
				SetRequirements([]string{}).
				SetEmployment(workflow.EmploymentFullTime).
				SetWorkplace(workflow.WorkplaceRemote).
				SetCreatedAt(day).
				SetUpdatedAt(day).
				Exec(ctx),
		)
		require.NoError(
			t,
			e.Stage.Create().
				SetID("stg_1").
				SetPostingID("pst_1").
				SetName("s").
				SetKind(workflow.StageReview).
				SetPosition(0).
				SetCreatedAt(day).
				Exec(ctx),
		)
		require.NoError(
			t,
			e.Candidate.Create().
				SetID("can_1").
				SetName("n").
				SetNameKey("n").
				SetAddedByKind(workflow.ActorSystem).
				SetCreatedAt(day).
				SetUpdatedAt(day).
				Exec(ctx),
		)
		apply := func(id string, status workflow.ApplicationStatus) error {
			c := e.Application.Create().
				SetID(id).
				SetCandidateID("can_1").
				SetPostingID("pst_1").
				SetStageID("stg_1").
				SetStatus(status).
				SetAppliedAt(day).
				SetEnteredStageAt(day).
				SetAddedByKind(workflow.ActorSystem).
				SetCreatedAt(day).
				SetUpdatedAt(day)
			if status != workflow.ApplicationActive {
				c.SetEndedAt(day)
			}
			return c.Exec(ctx)
		}
		require.NoError(t, apply("app_1", workflow.ApplicationRejected))
		require.NoError(t, apply("app_2", workflow.ApplicationActive))
		require.NoError(t, apply("app_3", workflow.ApplicationWithdrawn))
		err := apply("app_4", workflow.ApplicationActive)
		require.True(t, store.IsUnique(err, "application_one_active"), err)
	})
}

func TestUnavailable(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	// The server ends every connection, as when it is restarted.
	admin := db.Another(t)
	_, err := db.Store.Exec(t.Context(), "SELECT 1")
	require.NoError(t, err)
	err = db.Store.WithTx(t.Context(), "test", func(ctx context.Context, tx *store.Tx) error {
		rows[bool](t)(admin.Query(store.OutsideTx(ctx),
			"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "+
				"current_database() AND pid <> pg_backend_pid()"))
		_, err := tx.Exec(ctx, "SELECT 1")
		return err
	})
	require.True(t, store.IsUnavailable(err), err)
	require.NoError(t, db.Store.Ping(t.Context()), "the pool recovers by itself")
}

// A statement that Postgres canceled is an outage, unless the client of the request has left.
func TestInterrupted(t *testing.T) {
	db := testkit.NewDB(t, dialect.Postgres)
	_, err := db.Store.Exec(t.Context(), "SELECT pg_cancel_backend(pg_backend_pid()), pg_sleep(60)")
	require.ErrorContains(t, err, "57014")
	require.True(t, store.IsUnavailable(err))
	require.False(t, store.IsInterrupted(t.Context(), err))
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.True(t, store.IsInterrupted(ctx, err))
	require.True(t, store.IsInterrupted(ctx, context.Canceled))
	require.False(t, store.IsInterrupted(ctx, io.ErrUnexpectedEOF))
}
