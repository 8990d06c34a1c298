package hiring

import (
	"bytes"
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	entgo "entgo.io/ent"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/documents"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// Service runs commands.
type Service struct {
	store   *store.Store
	now     func() time.Time
	ids     *ids.Generator
	notify  func(head int64)
	refused func(ctx context.Context, command string, named []string, refusal error)
	blobs   documents.Writer
	audit   *audit.Log
	// sessionIdle is how long a session may go unused; 0 is for ever.
	sessionIdle time.Duration
}

// Options are what a Service needs.
type Options struct {
	Store *store.Store
	// Now is the clock; times are cut to microseconds.
	Now func() time.Time
	IDs *ids.Generator
	// Notify hears of the log's new head after each commit; nil for nobody. It must not block.
	Notify func(head int64)
	// Refused hears of commands that were refused for want of rights, and of the ids that they named; nil for nobody. It
	// must not block.
	Refused func(ctx context.Context, command string, named []string, refusal error)
	// Blobs keeps the bytes of documents; nil for the database.
	Blobs documents.Writer
	// SessionIdle is how long a session may go unused before commands refuse it; 0 is for ever.
	SessionIdle time.Duration
}

// New makes the service and sets the guard that refuses entity writes outside commands.
func New(o Options) *Service {
	s := &Service{
		store: o.Store, now: o.Now, ids: o.IDs, notify: o.Notify, refused: o.Refused, blobs: o.Blobs, audit: audit.New(o.Store, o.IDs, o.Now), sessionIdle: o.SessionIdle,
	}
	if s.notify == nil {
		s.notify = func(int64) {}
	}
	if s.refused == nil {
		s.refused = func(context.Context, string, []string, error) {}
	}
	if s.blobs == nil {
		s.blobs = chunks{ids: o.IDs}
	}
	o.Store.Ent().Use(guard)
	return s
}

// Result names what a command made or changed. It is kept under the command's idempotency key, so it holds ids alone.
type Result struct {
	CompanyID          string       `json:"companyId,omitempty"`
	ItemID             string       `json:"itemId,omitempty"`
	PostingID          string       `json:"postingId,omitempty"`
	StageID            string       `json:"stageId,omitempty"`
	MemberID           string       `json:"memberId,omitempty"`
	OpeningID          string       `json:"openingId,omitempty"`
	OpeningIDs         []string     `json:"openingIds,omitempty"`
	CandidateID        string       `json:"candidateId,omitempty"`
	DocumentID         string       `json:"documentId,omitempty"`
	ApplicationID      string       `json:"applicationId,omitempty"`
	OtherApplicationID string       `json:"otherApplicationId,omitempty"`
	CommentID          string       `json:"commentId,omitempty"`
	APIKeyID           string       `json:"apiKeyId,omitempty"`
	GapIDs             []string     `json:"gapIds,omitempty"`
	Items              []ResultItem `json:"items,omitempty"`
	// EventIDs are the events that it wrote, the one that the command is about first.
	EventIDs []string `json:"eventIds,omitempty"`
}

// ResultItem is one row's outcome of a bulk command.
type ResultItem struct {
	ApplicationID string `json:"applicationId,omitempty"`
	PostingID     string `json:"postingId,omitempty"`
	UserID        string `json:"userId,omitempty"`
	MemberID      string `json:"memberId,omitempty"`
	EventID       string `json:"eventId,omitempty"`
	// Done tells that what was wanted is so, though nothing may have had to change.
	Done bool `json:"done,omitempty"`
	// Err is why nothing was done with the row; it is not kept.
	Err error `json:"-"`
}

// Outcome is a command's success.
type Outcome struct {
	Result
	// Events are those of the command, in the order of the log; empty when nothing had to change.
	Events []eventlog.Event
	// Replayed is true when an earlier command with the same key did it.
	Replayed bool
	// Secret is a credential that was made; it is shown once and never kept.
	Secret string
	// Application is the application as a move of one statement left it; nil otherwise.
	Application *ent.Application
}

// Event is the event that the command is about, if it wrote one.
func (o *Outcome) Event() *eventlog.Event {
	if len(o.EventIDs) == 0 {
		return nil
	}
	for i := range o.Events {
		if o.Events[i].ID == o.EventIDs[0] {
			return &o.Events[i]
		}
	}
	return nil
}

// unit is one run of one command: its transaction and what it has decided to say.
type unit struct {
	*Service
	tx *store.Tx
	db *ent.Client
	// viewer is who sent the command, with the rights that they have inside the transaction; see renewViewer.
	viewer *access.Viewer
	class  access.CommandClass
	at     time.Time

	Result  Result
	secret  string
	entries []eventlog.Entry
	wrote   bool
	// forget is set by a bulk command of which nothing was allowed: it answers, but its key stays free.
	forget bool
}

// id makes an id with the command's time.
func (u *unit) id(p ids.Prefix) string { return u.ids.At(p, u.at) }

// emit queues an event; it reaches the log when the command has done everything else. The first one is the event that
// the command is about.
func (u *unit) emit(e eventlog.Entry) {
	e.ID = u.id(ids.Event)
	u.entries = append(u.entries, e)
	u.Result.EventIDs = append(u.Result.EventIDs, e.ID)
}

// exec runs a hand-written writing statement and answers the number of rows that it changed.
func (u *unit) exec(ctx context.Context, query string, args ...any) (int64, error) {
	u.wrote = true
	res, err := u.tx.Exec(ctx, query, args...)
	if err != nil {
		return 0, err
	}
	return res.RowsAffected()
}

// actorID is the viewer's id for columns that are null for the system.
func (u *unit) actorID() *string {
	if u.viewer.IsSystem() {
		return nil
	}
	return &u.viewer.ID
}

type unitKey struct{}

var (
	errUnclassified    = errors.New("hiring: the command has no class in access.ClassOf")
	errOutsideCommand  = errors.New("hiring: an entity was written outside a command")
	errWriteNoEvent    = errors.New("hiring: a command wrote rows and no event")
	errEventNoWrite    = errors.New("hiring: a command wrote an event and no row")
	errForget          = errors.New("hiring: nothing was done")
	errAlreadyInserted = errors.New("hiring: idempotency key was claimed meanwhile")
)

// guard holds two promises: entities are written by commands alone, and no command changes rows without an event.
func guard(next ent.Mutator) ent.Mutator {
	return ent.MutateFunc(func(ctx context.Context, m ent.Mutation) (entgo.Value, error) {
		u, ok := ctx.Value(unitKey{}).(*unit)
		if !ok {
			return nil, errOutsideCommand
		}
		u.wrote = true
		return next.Mutate(ctx, m)
	})
}

// run executes a command: in one transaction the key's look-up, the viewer as they are now, fn, the key's record and the
// events, in this order.
// input is everything that the command depends on, without the key.
//
// The context that fn receives reads with the system's rights: fn decides with u.viewer what is allowed, then reads
// whatever its rules need.
func (s *Service) run(ctx context.Context, name string, key *string, input any, fn func(ctx context.Context, u *unit) error) (*Outcome, error) {
	viewer, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	class, ok := access.ClassOf(name)
	if !ok {
		return nil, fmt.Errorf("%s: %w", name, errUnclassified)
	}
	if viewer.Scope != workflow.ScopeWrite {
		err := access.RefuseWrite(name)
		s.tell(ctx, name, input, nil, err)
		return nil, err
	}
	var hash []byte
	if key != nil {
		if err := checkKey(*key); err != nil {
			return nil, err
		}
		if hash, err = hashInput(name, input); err != nil {
			return nil, err
		}
	}
	var out *Outcome
	err = s.store.WithTx(ctx, name, func(ctx context.Context, tx *store.Tx) error {
		u := &unit{Service: s, tx: tx, db: tx.Ent(), viewer: viewer, class: class, at: s.now().UTC().Truncate(time.Microsecond)}
		ctx = access.With(context.WithValue(ctx, unitKey{}, u), access.System())
		out, err = u.once(ctx, name, key, hash, fn)
		return err
	})
	s.tell(ctx, name, input, out, err)
	nameArgument(err, input)
	if err != nil && !errors.Is(err, errForget) {
		return nil, err
	}
	if !out.Replayed && len(out.Events) > 0 {
		s.notify(out.Events[len(out.Events)-1].Seq)
	}
	return out, nil
}

// Aside runs a command of a package that keeps tables of its own outside the log, such as sign-in: with the same check of
// the credential and the same idempotency, and without events. fn answers the id that is kept under the key; the context
// that it gets has the viewer with the rights of the transaction, not the system.
func (s *Service) Aside(ctx context.Context, name string, key *string, input any, fn func(ctx context.Context, tx *store.Tx) (itemID string, err error)) (*Outcome, error) {
	return s.run(ctx, name, key, input, func(ctx context.Context, u *unit) (err error) {
		u.Result.ItemID, err = fn(access.With(ctx, u.viewer), u.tx)
		return err
	})
}

func (u *unit) once(ctx context.Context, name string, key *string, hash []byte, fn func(ctx context.Context, u *unit) error) (*Outcome, error) {
	var earlier *Outcome
	if key != nil {
		var err error
		if earlier, err = u.claim(ctx, name, *key, hash); err != nil {
			return nil, err
		}
	}
	// After the claim, which may have waited for a twin.
	if err := u.renewViewer(ctx); err != nil {
		return nil, err
	}
	if earlier != nil {
		return earlier, nil
	}
	if err := fn(ctx, u); err != nil {
		return nil, err
	}
	if err := u.refreshSearch(ctx); err != nil {
		return nil, err
	}
	switch {
	case u.wrote && len(u.entries) == 0:
		return nil, fmt.Errorf("%s: %w", name, errWriteNoEvent)
	case !u.wrote && len(u.entries) > 0:
		return nil, fmt.Errorf("%s: %w", name, errEventNoWrite)
	}
	if u.forget {
		return &Outcome{Result: u.Result}, errForget
	}
	if key != nil {
		if err := u.keep(ctx, *key); err != nil {
			return nil, err
		}
	}
	events, err := eventlog.Append(ctx, u.tx, u.viewer.Actor(), u.at, u.entries)
	if err != nil {
		return nil, err
	}
	return &Outcome{Result: u.Result, Events: events, Secret: u.secret}, nil
}

// claim takes the key for this command. A twin that runs at this moment makes the insert wait until it has committed or
// failed. If the key is taken, claim answers the first command's outcome.
func (u *unit) claim(ctx context.Context, name, key string, hash []byte) (*Outcome, error) {
	res, err := u.tx.Exec(ctx, "INSERT INTO idempotency_records (id, created_at, actor_id, key, command, input_hash, result) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (actor_id, key) DO NOTHING",
		u.id(ids.IdempotencyRecord), u.at, u.viewer.ID, key, name, hash, []byte("{}"))
	if err != nil {
		return nil, fmt.Errorf("claim idempotency key: %w", err)
	}
	if n, err := res.RowsAffected(); err != nil || n == 1 {
		return nil, err
	}
	rows, err := u.tx.Query(ctx, "SELECT input_hash, result FROM idempotency_records WHERE actor_id = ? AND key = ?", u.viewer.ID, key)
	if err != nil {
		return nil, fmt.Errorf("look up idempotency key: %w", err)
	}
	var kept, result []byte
	if err := scanOne(rows, &kept, &result); err != nil {
		if errors.Is(err, sql.ErrNoRows) {
			return nil, errAlreadyInserted
		}
		return nil, fmt.Errorf("look up idempotency key: %w", err)
	}
	if !bytes.Equal(kept, hash) {
		return nil, ErrIdempotencyMismatch
	}
	out := &Outcome{Replayed: true}
	if err := json.Unmarshal(result, &out.Result); err != nil {
		return nil, fmt.Errorf("decode idempotency record: %w", err)
	}
	out.Events, err = eventlog.ByID(ctx, u.tx, out.EventIDs)
	return out, err
}

func (u *unit) keep(ctx context.Context, key string) error {
	result, err := json.Marshal(u.Result)
	if err != nil {
		return fmt.Errorf("encode idempotency record: %w", err)
	}
	if _, err := u.tx.Exec(ctx, "UPDATE idempotency_records SET result = ? WHERE actor_id = ? AND key = ?", result, u.viewer.ID, key); err != nil {
		return fmt.Errorf("keep idempotency record: %w", err)
	}
	return nil
}

// maxKey is the length of an idempotency key in characters.
const maxKey = 200

func checkKey(key string) error {
	v := &validation{}
	v.text(key, 1, maxKey, "idempotencyKey")
	return v.err()
}

// hashInput digests a command's name and input. Input structs hold the key itself too: it is the same for equal
// commands, so it does no harm.
func hashInput(name string, input any) ([]byte, error) {
	raw, err := json.Marshal(input)
	if err != nil {
		return nil, fmt.Errorf("encode input: %w", err)
	}
	h := sha256.Sum256(append([]byte(name+"\x00"), raw...))
	return h[:], nil
}

// scanOne reads the only row, or answers sql.ErrNoRows, and closes rows.
func scanOne(rows *sql.Rows, dest ...any) error {
	defer rows.Close()
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return err
		}
		return sql.ErrNoRows
	}
	if err := rows.Scan(dest...); err != nil {
		return err
	}
	return rows.Err()
}
