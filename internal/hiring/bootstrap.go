package hiring

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"time"

	"hirewire/ent"
	"hirewire/ent/eventstream"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/workflow"
)

// BootstrapOptions are the initial settings of a new company.
type BootstrapOptions struct {
	// Company is the company's name. If it is empty, the name is UnnamedCompany, and the first
	// admin is asked for one.
	Company string
	// Demo permanently marks the database as one for the demo company. Demo tokens work only in
	// such a database.
	Demo bool
}

// Bootstrap fills an empty database: it creates the event log's counter with its epoch and cursor
// key, the company's settings with the standard plan, and the standard lists. It reports whether it
// did; a database that has the counter is left alone. If several instances start at once, one of
// them does it while the others wait. Call it before creating cursor codecs, which read the key.
func (s *Service) Bootstrap(ctx context.Context, o BootstrapOptions) (bool, error) {
	if o.Company = lineOf(o.Company); o.Company == "" {
		o.Company = UnnamedCompany
	}
	out, err := s.run(
		access.With(ctx, access.System()),
		"bootstrap",
		nil,
		nil,
		func(ctx context.Context, u *unit) error {
			first, err := u.claimStream(ctx)
			if err != nil || !first {
				return err
			}
			if err := u.insertCompany(ctx, o); err != nil {
				return err
			}
			return u.insertStandardLists(ctx)
		},
	)
	if err != nil {
		return false, fmt.Errorf("bootstrap: %w", err)
	}
	return len(out.Events) > 0, nil
}

// insertStream is hand-written because a builder has no ON CONFLICT.
const insertStream = "INSERT INTO " + eventstream.Table + " (" + eventstream.FieldID + ", " +
	eventstream.FieldEpoch + ", " +
	eventstream.FieldHead + ", " + eventstream.FieldFloor + ", " + eventstream.FieldCursorKey +
	") VALUES (1, ?, 0, 0, ?) ON CONFLICT (" + eventstream.FieldID + ") DO NOTHING"

// claimStream inserts the log's counter row and reports whether it was missing. A concurrent call
// waits at the insert until the first one has committed, and then finds the row.
func (u *unit) claimStream(ctx context.Context) (bool, error) {
	secret := make([]byte, eventlog.KeySize+8)
	// crypto/rand.Read never fails; it ends the process if the system has no randomness.
	_, _ = rand.Read(secret)
	// The lowest bit is set so that the epoch is not 0, and the highest is cleared so that it is
	// not negative.
	epoch := int64(
		binary.BigEndian.Uint64(secret[eventlog.KeySize:])>>1 | 1,
	) //nolint:gosec // 63 bits fit
	res, err := u.Tx.Exec(ctx, insertStream, epoch, secret[:eventlog.KeySize])
	if err != nil {
		return false, fmt.Errorf("make the log's counter: %w", err)
	}
	n, err := res.RowsAffected()
	return n == 1, err
}

func (u *unit) insertCompany(ctx context.Context, o BootstrapOptions) error {
	err := u.DB.CompanySettings.Create().SetID(ids.Company).SetCreatedAt(u.At).SetUpdatedAt(u.At).
		SetName(o.Company).SetDefaultPlan(standardPlan()).SetDemo(o.Demo).Exec(ctx)
	if err != nil {
		return fmt.Errorf("make the company: %w", err)
	}
	u.Result.ItemID = ids.Company
	u.Emit(eventlog.Entry{Kind: eventlog.CompanyUpdated, Facts: eventlog.Facts{
		ItemID: ids.Company, ChangedFields: []string{"name", "timeZone", "currency", "defaultPlan"},
	}})
	return nil
}

func (u *unit) insertStandardLists(ctx context.Context) error {
	var reasons []*ent.DecisionReasonCreate
	var sources []*ent.SourceCreate
	for _, r := range workflow.StandardDecisionReasons() {
		id := StandardReasonID(r)
		reasons = append(reasons, u.DB.DecisionReason.Create().SetID(id).SetCreatedAt(u.At).
			SetKind(r.Kind).SetLabel(r.Name).SetLabelKey(normalize.Key(r.Name)))
		u.emitItem(eventlog.CatalogItemCreated, id, eventlog.Facts{})
	}
	for _, o := range workflow.StandardSources() {
		id := StandardSourceID(o)
		sources = append(sources, u.DB.Source.Create().SetID(id).SetCreatedAt(u.At).
			SetKind(o.Kind).SetLabel(o.Name).SetLabelKey(normalize.Key(o.Name)))
		u.emitItem(eventlog.CatalogItemCreated, id, eventlog.Facts{})
	}
	if err := u.DB.DecisionReason.CreateBulk(reasons...).Exec(ctx); err != nil {
		return fmt.Errorf("make the decision reasons: %w", err)
	}
	if err := u.DB.Source.CreateBulk(sources...).Exec(ctx); err != nil {
		return fmt.Errorf("make the sources: %w", err)
	}
	return nil
}

// standardSince is the time that the ids of the standard lists contain.
func standardSince() time.Time { return time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC) }

// StandardReasonID returns the id of a standard decision reason, which is the same in every
// database.
func StandardReasonID(r workflow.StandardReason) string {
	return ids.Named(ids.DecisionReason, standardSince(), "standard/"+string(r.Kind)+"/"+r.Name)
}

// StandardSourceID returns the id of a standard source, which is the same in every database.
func StandardSourceID(o workflow.StandardSource) string {
	return ids.Named(ids.Source, standardSince(), "standard/"+string(o.Kind)+"/"+o.Name)
}

// emitItem queues an event about an item of the company's lists.
func (u *unit) emitItem(kind eventlog.Kind, id string, facts eventlog.Facts) {
	facts.ItemID = id
	u.Emit(eventlog.Entry{Kind: kind, Facts: facts})
}

// standardPlan returns the standard plan of package workflow as it is stored.
func standardPlan() []workflow.PlanStage {
	var out []workflow.PlanStage
	for _, s := range workflow.StandardPlan() {
		out = append(out, workflow.PlanStage{Name: s.Name, Kind: s.Kind, TargetDays: &s.TargetDays})
	}
	return out
}
