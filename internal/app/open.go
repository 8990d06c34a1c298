package app

import (
	"context"
	"fmt"
	"log/slog"
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
	"hirewire/internal/store"
	"hirewire/internal/witness"
)

// services are the parts that stand on one open database.
type services struct {
	store *store.Store
	ids   *ids.Generator
	audit *audit.Log
	// recorder writes what witness sees, while its Run runs.
	recorder *audit.Recorder
	// tally sums up what witness sees of reads of contact data, while its Run runs.
	tally   *audit.Tally
	witness *witness.Witness
	hiring  *hiring.Service
	read    *read.Service
	signer  *documents.Signer
	live    *live.Hub
	now     func() time.Time
}

// announce tells the streams of a new head. The commands that make an empty database a company come before there are any.
func (v *services) announce(head int64) {
	if v.live != nil {
		v.live.Notify(head)
	}
}

// refused tells the audit trail of commands that were refused. Those of the command line are the system's, which is not.
func (v *services) refused(ctx context.Context, command string, named []string, refusal error) {
	v.witness.CommandRefused(ctx, command, named, refusal)
}

// phases hears of what is waited for while a server starts; nil hears nothing.
type phases func(ctx context.Context, phase string)

func (p phases) enter(ctx context.Context, phase string) {
	if p != nil {
		p(ctx, phase)
	}
}

// open opens the database, brings it to the present schema, and makes an empty one a company.
func open(ctx context.Context, s *Settings, log *slog.Logger, tell phases) (_ *services, err error) {
	tell.enter(ctx, phaseDatabase)
	st, err := store.Open(ctx, s.store(log))
	if err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			_ = st.Close()
		}
	}()
	tell.enter(ctx, phaseMigrating)
	if err := migrations.Up(ctx, st); err != nil {
		return nil, err
	}
	tell.enter(ctx, phaseCompany)
	entity.Narrow(st.Ent(), st.ReadOnly().Ent())
	v := &services{store: st, now: time.Now}
	v.ids = ids.NewGenerator(v.now, nil)
	v.audit = audit.New(st, v.ids, v.now)
	v.recorder = audit.NewRecorder(v.audit, log)
	v.hiring = hiring.New(hiring.Options{Store: st, Now: v.now, IDs: v.ids, Notify: v.announce, Refused: v.refused, SessionIdle: s.SignIn.Idle})
	if err := v.hiring.RefreshKeys(ctx); err != nil {
		return nil, err
	}
	err = v.hiring.RefreshSearchIndex(ctx, func() { log.InfoContext(ctx, "the search index is of an older version: rebuilding it") })
	if err != nil {
		return nil, err
	}
	company := s.Company
	if company == "" && s.Demo {
		company = demo.Company
	}
	if _, err := v.hiring.Bootstrap(ctx, hiring.BootstrapOptions{Company: company, Demo: s.Demo}); err != nil {
		return nil, err
	}
	if s.Company != "" {
		if err := v.hiring.NameUnnamedCompany(ctx, s.Company); err != nil {
			return nil, asFlags(err)
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
	if v.signer, err = documents.NewSigner(key, v.now); err != nil {
		return nil, err
	}
	v.read = read.New(read.Options{Store: st.ReadOnly(), Now: v.now, Codec: codec})
	v.tally = audit.NewTally(v.audit, log)
	v.witness = witness.New(v.recorder, v.read).Sums(v.tally)
	if _, err := v.read.Log(ctx); err != nil {
		return nil, err
	}
	v.live = live.New(live.Options{Source: v.read, Codec: codec, Now: v.now, Signals: live.SignalsOf(st, log), Logger: log, Timing: live.Timing{Outage: s.StreamOutage}}) //nolint:contextcheck // it asks for nothing that the request could end
	return v, nil
}

// with opens the database for a command and closes it afterwards.
func with(ctx context.Context, s *Settings, log *slog.Logger, do func(context.Context, *services) error) (err error) {
	v, err := open(ctx, s, log, nil)
	if err != nil {
		return err
	}
	defer func() {
		if e := v.store.Close(); err == nil && e != nil {
			err = fmt.Errorf("close the database: %w", e)
		}
	}()
	return do(ctx, v)
}

// company reads the company's own row.
func (v *services) company(ctx context.Context) (*ent.CompanySettings, error) {
	c, err := v.store.Ent().CompanySettings.Query().Only(access.With(ctx, access.System()))
	if err != nil {
		return nil, fmt.Errorf("read the company's settings: %w", err)
	}
	return c, nil
}
