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

// BootstrapOptions are what a new company begins with.
type BootstrapOptions struct {
	// Company is its name; empty for UnnamedCompany, so that the first admin is asked for it.
	Company string
	// Demo marks the database as one for the demo company, for ever: only there can demo tokens work.
	Demo bool
}

// Bootstrap makes an empty database a company: the event log's counter with its epoch and cursor key, the settings with
// the standard plan, and the standard lists. It reports whether it did; a database that has the counter is left alone. Of
// several instances that start at once, one does it and the others wait for that. Cursor codecs read the key that it
// makes, so it comes before them.
func (s *Service) Bootstrap(ctx context.Context, o BootstrapOptions) (bool, error) {
	if o.Company = lineOf(o.Company); o.Company == "" {
		o.Company = UnnamedCompany
	}
	out, err := s.run(access.With(ctx, access.System()), "bootstrap", nil, nil, func(ctx context.Context, u *unit) error {
		first, err := u.claimStream(ctx)
		if err != nil || !first {
			return err
		}
		if err := u.foundCompany(ctx, o); err != nil {
			return err
		}
		return u.standardLists(ctx)
	})
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

// claimStream makes the counter row and reports whether it was missing. A twin waits at the insert until the first has
// committed, and then finds the row.
func (u *unit) claimStream(ctx context.Context) (bool, error) {
	secret := make([]byte, eventlog.KeySize+8)
	// crypto/rand.Read never fails; it ends the process if the system has no randomness.
	_, _ = rand.Read(secret)
	// The lowest bit keeps the epoch from being 0, the highest from being negative.
	epoch := int64(binary.BigEndian.Uint64(secret[eventlog.KeySize:])>>1 | 1) //nolint:gosec // 63 bits fit
	res, err := u.Tx.Exec(ctx, insertStream, epoch, secret[:eventlog.KeySize])
	if err != nil {
		return false, fmt.Errorf("make the log's counter: %w", err)
	}
	n, err := res.RowsAffected()
	return n == 1, err
}

func (u *unit) foundCompany(ctx context.Context, o BootstrapOptions) error {
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

func (u *unit) standardLists(ctx context.Context) error {
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

// standardSince is the time within the ids of the standard lists.
func standardSince() time.Time { return time.Date(2026, time.January, 1, 0, 0, 0, 0, time.UTC) }

// StandardReasonID is the id of a standard decision reason, the same in every database.
func StandardReasonID(r workflow.StandardReason) string {
	return ids.Named(ids.DecisionReason, standardSince(), "standard/"+string(r.Kind)+"/"+r.Name)
}

// StandardSourceID is the id of a standard source, the same in every database.
func StandardSourceID(o workflow.StandardSource) string {
	return ids.Named(ids.Source, standardSince(), "standard/"+string(o.Kind)+"/"+o.Name)
}

// emitItem queues an event about an entry of the company's lists.
func (u *unit) emitItem(kind eventlog.Kind, id string, facts eventlog.Facts) {
	facts.ItemID = id
	u.Emit(eventlog.Entry{Kind: kind, Facts: facts})
}

// standardPlan is workflow's in the shape that is stored.
func standardPlan() []workflow.PlanStage {
	var out []workflow.PlanStage
	for _, s := range workflow.StandardPlan() {
		out = append(out, workflow.PlanStage{Name: s.Name, Kind: s.Kind, TargetDays: &s.TargetDays})
	}
	return out
}
