package server

import (
	"bufio"
	"context"
	"encoding/json"
	"log/slog"
	"net/http"
	"net/url"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/cohort"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/ids"
	"hirewire/internal/read"
	"hirewire/internal/workflow"
)

// trailPath is where the audit trail is exported.
const trailPath = "/audit.jsonl"

// exportPatience is how long a client may take for one part of an export.
const exportPatience = 2 * time.Minute

// trailTime is how times are written: as the API does, with all digits, so that the order of the
// texts is the order of the times.
const trailTime = "2006-01-02T15:04:05.000000Z07:00"

// trailLine is a line of the export: one record of the trail.
type trailLine struct {
	ID         string            `json:"id"`
	OccurredAt string            `json:"occurredAt"`
	Kind       read.AuditKind    `json:"kind"`
	Actor      *trailActor       `json:"actor"`
	SubjectID  *string           `json:"subjectId"`
	PostingID  *string           `json:"postingId"`
	Address    *string           `json:"address"`
	Client     *string           `json:"client"`
	Details    map[string]string `json:"details"`
}

type trailActor struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// exportTrail answers with the audit trail of a period as JSON Lines, oldest first, as far as the
// viewer may read it. It holds a few hundred records at a time, however many there are. The export
// is recorded in the trail before its first line is sent.
func (o *routes) exportTrail(w http.ResponseWriter, r *http.Request) {
	ctx := r.Context()
	v, err := access.From(ctx)
	if err != nil {
		o.refuse(w, r, err)
		return
	}
	if !v.ReadsTrail() {
		graphqlhttp.WriteError(w, r, http.StatusForbidden, "FORBIDDEN", access.ErrForbidden.Error())
		return
	}
	f, wrong := trailTimes(r.URL.Query(), o.services.Now())
	if wrong != "" {
		graphqlhttp.WriteError(w, r, http.StatusBadRequest, "BAD_USER_INPUT", wrong)
		return
	}
	details := map[string]string{"to": f.OccurredBefore.Format(time.RFC3339Nano)}
	if f.OccurredAfter != nil {
		details["from"] = f.OccurredAfter.Format(time.RFC3339Nano)
	}
	err = o.services.Audit.Append(ctx, audit.Entry{Kind: audit.AuditExported, Details: details})
	if err != nil {
		o.refuse(w, r, err)
		return
	}
	begun := false
	out := bufio.NewWriter(w)
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	err = o.services.Read.ExportTrail(ctx, f, func(records []*read.AuditRecord) error {
		// An export takes as long as its client likes, so each part checks the viewer's rights
		// again.
		now, err := o.auth.renew(ctx, v)
		if err != nil {
			return err
		}
		if !now.ReadsTrail() {
			return access.ErrForbidden
		}
		if !begun {
			begun = true
			w.Header().Set("Content-Type", "application/jsonl; charset=utf-8")
			w.Header().Set("Content-Disposition", `attachment; filename="audit.jsonl"`)
			w.Header().Set("Cache-Control", "no-store")
		}
		// The deadline of the whole answer would cut off a long one; each part has its own.
		if err := http.NewResponseController(w).
			SetWriteDeadline(o.services.Now().Add(exportPatience)); err != nil {
			return err
		}
		names, err := o.namesOf(ctx, records)
		if err != nil {
			return err
		}
		for _, record := range records {
			if err := lines.Encode(lineOf(record, names)); err != nil {
				return err
			}
		}
		return out.Flush()
	})
	switch {
	case err == nil:
	case !begun:
		o.refuse(w, r, err)
	default:
		if ctx.Err() == nil {
			o.log.LogAttrs(
				ctx,
				slog.LevelWarn,
				"audit export cut off",
				slog.String(
					"request_id",
					graphqlanswer.RequestID(ctx),
				),
				slog.String("error", err.Error()),
			)
		}
		panic(http.ErrAbortHandler) // a client must not take a part for the whole
	}
}

// trailTimes returns the bounds of an export, or what is wrong with them. Without an end it ends
// now, so that every export has an end.
func trailTimes(query url.Values, now time.Time) (*read.AuditFilter, string) {
	f := &read.AuditFilter{OccurredBefore: &now}
	for _, bound := range []struct {
		name string
		into **time.Time
	}{{"from", &f.OccurredAfter}, {"to", &f.OccurredBefore}} {
		text := query.Get(bound.name)
		if text == "" {
			continue
		}
		at, err := time.Parse(time.RFC3339, text)
		if err != nil {
			return nil, bound.name + " must be an instant such as 2026-03-01T00:00:00Z"
		}
		at = at.UTC()
		*bound.into = &at
	}
	return f, ""
}

// namesOf returns the names of the actors of some records, by their ids.
func (o *routes) namesOf(
	ctx context.Context,
	records []*read.AuditRecord,
) (map[string]string, error) {
	var people, machines []string
	for _, r := range records {
		switch {
		case ids.Is(r.Actor.ID, ids.User):
			people = append(people, r.Actor.ID)
		case ids.Is(r.Actor.ID, ids.ServiceAccount):
			machines = append(machines, r.Actor.ID)
		}
	}
	names := make(map[string]string, len(people)+len(machines))
	found, err := o.services.Read.UsersByID(
		ctx,
		cohort.Distinct(people, func(id string) string { return id }),
	)
	if err != nil {
		return nil, err
	}
	for id, u := range found {
		names[id] = u.Name
	}
	accounts, err := o.services.Read.ServiceAccountsByID(
		ctx,
		cohort.Distinct(machines, func(id string) string { return id }),
	)
	if err != nil {
		return nil, err
	}
	for id, m := range accounts {
		names[id] = m.Name
	}
	return names, nil
}

func lineOf(r *read.AuditRecord, names map[string]string) *trailLine {
	l := &trailLine{
		ID:         r.NodeID(),
		OccurredAt: r.OccurredAt.Format(trailTime),
		Kind:       r.Kind,
		SubjectID:  r.SubjectID,
		PostingID:  r.PostingID,
		Address:    r.Address,
		Client:     r.Client,
		Details:    make(map[string]string, len(r.Details)),
	}
	for _, d := range r.Details {
		l.Details[d.Name] = d.Value
	}
	switch {
	case r.Stranger():
	case r.Actor.Kind == workflow.ActorSystem:
		l.Actor = &trailActor{ID: ids.System, Name: "Hirewire"}
	default:
		l.Actor = &trailActor{ID: r.Actor.ID, Name: names[r.Actor.ID]}
	}
	return l
}
