// Package services opens a database and creates its services: the commands, the reads, the streams,
// the audit trail and sign-in. A server serves these services; commands of the command line call
// them.
//
// [Open] brings the database to the schema of this version first, and gives an empty one a company.
// Services start nothing in the background by themselves: a server calls [Services.RecordAudit] and
// runs Live, a command does without. Close must be called in any case.
package services

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/demo"
	"hirewire/internal/documents"
	"hirewire/internal/entity"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/live"
	"hirewire/internal/migrations"
	"hirewire/internal/read"
	"hirewire/internal/settings"
	"hirewire/internal/store"
)

// Services are the services of one open database.
type Services struct {
	Store  *store.Store
	Hiring *hiring.Service
	Read   *read.Service
	// Audit is the audit trail, and Witness what tells it who opened or was refused something.
	Audit   *audit.Log
	Witness *audit.Witness
	// Signer signs the links to documents.
	Signer *documents.Signer
	Live   *live.Hub
	Now    func() time.Time

	ids *ids.Generator
	// recorder and tally write what Witness sees while RecordAudit runs.
	recorder *audit.Recorder
	tally    *audit.Tally
}

// announce tells the streams that the log has a new head. There are no streams yet while Open makes
// an empty database a company.
func (v *Services) announce(head int64) {
	if v.Live != nil {
		v.Live.Notify(head)
	}
}

// refused tells the audit trail that a command was refused. Nothing is refused to the command line,
// which has the rights of the system.
func (v *Services) refused(ctx context.Context, command string, named []string, refusal error) {
	v.Witness.CommandRefused(ctx, command, named, refusal)
}

// What Open waits for, as it tells its Phases.
const (
	PhaseDatabase  = "waiting for the database"
	PhaseMigrating = "migrating the database"
	PhaseCompany   = "preparing the company"
)

// Phases is called with what Open begins to wait for. It may be nil.
type Phases func(ctx context.Context, phase string)

// Enter tells that a phase begins.
func (p Phases) Enter(ctx context.Context, phase string) {
	if p != nil {
		p(ctx, phase)
	}
}

// Open opens the database, brings it to the schema of this version, and makes an empty one a
// company. It waits for a database that cannot be reached yet as store.Open does.
func Open(
	ctx context.Context,
	s *settings.Settings,
	log *slog.Logger,
	phases Phases,
) (_ *Services, err error) {
	phases.Enter(ctx, PhaseDatabase)
	st, err := store.Open(ctx, s.StoreOptions(log))
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			_ = st.Close()
		}
	}()
	phases.Enter(ctx, PhaseMigrating)
	if err := migrations.Up(ctx, st); err != nil {
		return nil, err
	}
	phases.Enter(ctx, PhaseCompany)
	entity.Narrow(st.Ent(), st.ReadOnly().Ent())
	v := &Services{Store: st, Now: time.Now}
	v.ids = ids.NewGenerator(v.Now, nil)
	v.Audit = audit.New(st, v.ids, v.Now)
	v.recorder = audit.NewRecorder(v.Audit, log)
	v.Hiring = hiring.New(hiring.Options{
		Store:       st,
		Now:         v.Now,
		IDs:         v.ids,
		Notify:      v.announce,
		Refused:     v.refused,
		SessionIdle: s.SignIn.Idle,
	})
	if err := v.Hiring.RefreshKeys(ctx); err != nil {
		return nil, err
	}
	err = v.Hiring.RefreshSearchIndex(ctx, func() {
		log.InfoContext(ctx, "the search index is of an older version: rebuilding it")
	})
	if err != nil {
		return nil, err
	}
	company := s.Company
	if company == "" && s.Demo {
		company = demo.Company
	}
	_, err = v.Hiring.Bootstrap(ctx, hiring.BootstrapOptions{Company: company, Demo: s.Demo})
	if err != nil {
		return nil, err
	}
	if s.Company != "" {
		if err := v.Hiring.NameUnnamedCompany(ctx, s.Company); err != nil {
			return nil, err
		}
	}
	codec, err := eventlog.LoadCodec(ctx, st)
	if err != nil {
		return nil, err
	}
	key, err := eventlog.DeriveKey(ctx, st, documents.KeyPurpose)
	if err != nil {
		return nil, err
	}
	if v.Signer, err = documents.NewSigner(key, v.Now); err != nil {
		return nil, err
	}
	v.Read = read.New(read.Options{Store: st.ReadOnly(), Now: v.Now, Codec: codec})
	v.tally = audit.NewTally(v.Audit, log)
	v.Witness = audit.NewWitness(v.recorder, v.Read).Sums(v.tally)
	if _, err := v.Read.Log(ctx); err != nil {
		return nil, err
	}
	v.Live = live.New(live.Options{
		Source: v.Read, Codec: codec, Now: v.Now, Logger: log,
		Signals: live.SignalsOf(st, log), //nolint:contextcheck // what it starts outlives ctx
		Timing:  live.Timing{Outage: s.StreamOutage},
	})
	return v, nil
}

// Close closes the database. Nothing may use the services any more.
func (v *Services) Close() error {
	if err := v.Store.Close(); err != nil {
		return fmt.Errorf("close the database: %w", err)
	}
	return nil
}

// RecordAudit writes to the audit trail what Witness sees, until ctx ends. It returns when all that
// was seen until then is written.
func (v *Services) RecordAudit(ctx context.Context) {
	var both sync.WaitGroup
	both.Go(func() { v.recorder.Run(ctx) })
	both.Go(func() { v.tally.Run(ctx) })
	both.Wait()
}

// AuditBacklog returns the number of lines of the audit trail that wait to be written.
func (v *Services) AuditBacklog() int64 { return v.recorder.Waiting() }

// Company returns the company's own row.
func (v *Services) Company(ctx context.Context) (*ent.CompanySettings, error) {
	c, err := v.Store.Ent().CompanySettings.Query().Only(access.With(ctx, access.System()))
	if err != nil {
		return nil, fmt.Errorf("read the company's settings: %w", err)
	}
	return c, nil
}
