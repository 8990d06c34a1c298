package hiring

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"hirewire/ent/apikey"
	"hirewire/ent/serviceaccount"
	"hirewire/ent/user"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// The format of an API key's secret: apiKeyPrefix and 32 random bytes in base64url.
const (
	apiKeyPrefix = "hw_"
	apiKeyBytes  = 32
	// apiKeyHint is the number of characters of a secret that are stored, so that its owner can
	// recognize the key. They are too few to guess the rest.
	apiKeyHint = len(apiKeyPrefix) + 4
	// maxKeys is the number of keys of one account that have neither expired nor been revoked.
	maxKeys = 50
)

// IsAPIKey reports whether a text has the form of an API key's secret, so that callers can skip the
// look-up for all other text.
func IsAPIKey(s string) bool {
	rest, ok := strings.CutPrefix(s, apiKeyPrefix)
	if !ok || len(rest) != base64.RawURLEncoding.EncodedLen(apiKeyBytes) {
		return false
	}
	_, err := base64.RawURLEncoding.Strict().DecodeString(rest)
	return err == nil
}

// CreateAPIKeyInput is the input of CreateAPIKey.
type CreateAPIKeyInput struct {
	// A name to recognize the key by, 1 to 100 characters.
	Name string `json:"name"`
	// ID of the service account that the key acts as; null for the viewer.
	ServiceAccountID *string `json:"serviceAccountId,omitempty"`
	// The kinds of operations that the key may run. Cannot exceed the scope of the key that makes
	// this request.
	Scope workflow.ApiScope `json:"scope"`
	// The areas of the API to restrict the key to, at least one; null for all areas. Cannot exceed
	// the capabilities of the key that makes this request.
	Capabilities []workflow.ApiCapability `json:"capabilities,omitempty"`
	// When the key expires, in the future; null if it never expires. If the API key that makes this
	// request expires, the new key must expire no later, so null is refused.
	ExpiresAt *time.Time `json:"expiresAt,omitempty"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// CreateAPIKey creates an API key for the viewer, or for a service account if the viewer manages
// the company. The outcome has the secret, which is not stored and cannot be read again.
func (s *Service) CreateAPIKey(
	ctx context.Context,
	in CreateAPIKeyInput,
) (*command.Outcome, error) {
	viewer, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	switch {
	case in.ServiceAccountID != nil && !ids.Is(*in.ServiceAccountID, ids.ServiceAccount):
		return nil, command.Wrong(command.CodeNotFound, "does not exist", "serviceAccountId")
	case in.ServiceAccountID != nil:
		return s.CreateAPIKeyFor(ctx, *in.ServiceAccountID, in)
	case viewer.IsSystem():
		return nil, access.Forbid("is required, because the command line has no account of its own")
	}
	return s.createAPIKey(ctx, viewer.ID, nil, in)
}

// CreateAPIKeyFor creates an API key for a colleague or a service account. Only viewers who manage
// the company may call it.
func (s *Service) CreateAPIKeyFor(
	ctx context.Context,
	ownerID string,
	in CreateAPIKeyInput,
) (*command.Outcome, error) {
	return s.createAPIKey(ctx, ownerID, access.ManageCompany, in)
}

// createAPIKey creates a key for ownerID. right is the right that the viewer needs; empty for none.
func (s *Service) createAPIKey(
	ctx context.Context,
	ownerID string,
	right *access.Action,
	in CreateAPIKeyInput,
) (*command.Outcome, error) {
	v := &validation{}
	in.Name = v.Required(in.Name, 100, "name")
	if !in.Scope.IsValid() {
		v.Add(command.CodeInvalid, "must be READ or WRITE", "scope")
	}
	v.capabilities(in.Capabilities, "capabilities")
	if err := v.Err(); err != nil {
		return nil, err
	}
	input := struct {
		Owner string
		CreateAPIKeyInput
	}{ownerID, in}
	return s.run(
		ctx,
		"createApiKey",
		in.IdempotencyKey,
		input,
		func(ctx context.Context, u *unit) error {
			if right != nil && !u.Viewer.Can(right) {
				return u.Viewer.Refuse(right)
			}
			// The time is checked inside the command, so that a retry with the same idempotency key
			// still succeeds after it has passed.
			if in.ExpiresAt != nil && !in.ExpiresAt.After(u.At) {
				return command.Wrong(command.CodeOutOfRange, "must be in the future", "expiresAt")
			}
			if !u.Viewer.MayGrantCapabilities(in.Capabilities) {
				return command.Wrong(
					command.CodeConflict,
					"must not exceed the capabilities of the API key that made this request",
					"capabilities",
				)
			}
			rights, err := u.lockOwner(ctx, ownerID)
			if err != nil {
				return err
			}
			if ownerID != u.Viewer.ID && !u.Viewer.MayGrant(rights) {
				return access.ErrLackedRights
			}
			if err := u.checkExpiry(ctx, in.ExpiresAt); err != nil {
				return err
			}
			secret := make([]byte, apiKeyBytes)
			// Read never fails; it ends the process if the system has no randomness.
			_, _ = rand.Read(secret)
			u.Secret = apiKeyPrefix + base64.RawURLEncoding.EncodeToString(secret)
			hash := sha256.Sum256([]byte(u.Secret))
			id := u.ID(ids.APIKey)
			key := u.DB.ApiKey.Create().SetID(id).SetCreatedAt(u.At).SetName(in.Name).
				SetHint(u.Secret[:apiKeyHint]).SetHash(hash[:]).SetScope(in.Scope).
				SetNillableExpiresAt(in.ExpiresAt)
			if ids.Is(ownerID, ids.ServiceAccount) {
				key.SetServiceAccountID(ownerID)
			} else {
				key.SetUserID(ownerID)
			}
			if in.Capabilities != nil {
				areas := make([]string, len(in.Capabilities))
				for i, c := range in.Capabilities {
					areas[i] = string(c)
				}
				key.SetCapabilities(areas)
			}
			if err := key.Exec(ctx); err != nil {
				return fmt.Errorf("make API key: %w", err)
			}
			u.Result.ItemID = id
			u.Emit(eventlog.Entry{Kind: eventlog.ApiKeyCreated, Facts: eventlog.Facts{ItemID: id}})
			return nil
		},
	)
}

// capabilities checks the capabilities of a key: at least one, each listed once. Nil means all.
func (v *validation) capabilities(list []workflow.ApiCapability, path ...string) {
	if list == nil {
		return
	}
	v.Length(len(list), 1, len(workflow.CapabilityAdmin.Values()), path...)
	for i := range list {
		at := append(slices.Clone(path), strconv.Itoa(i))
		checkEnum(v, &list[i], at...)
		if slices.Contains(list[:i], list[i]) {
			v.Add(command.CodeDuplicate, "is listed twice", at...)
		}
	}
}

// lockOwner locks the account that will own a new key, so that concurrent commands count its keys
// one after the other, and returns what the account may do. A deactivated account gets no new keys.
func (u *unit) lockOwner(ctx context.Context, ownerID string) (rights access.AccountRights,
	err error,
) {
	table, column := user.Table, apikey.FieldUserID
	if ids.Is(ownerID, ids.ServiceAccount) {
		table, column = serviceaccount.Table, apikey.FieldServiceAccountID
	}
	rows, err := u.Tx.Query(
		ctx,
		"SELECT o.role, o.confidential_access FROM "+table+" o WHERE o.id = ? AND o.deactivated_at IS NULL"+u.locking(
			forUpdate,
			"o",
		),
		ownerID,
	)
	if err != nil {
		return rights, fmt.Errorf("read the key's owner: %w", err)
	}
	if err := scanOne(rows, &rights.Role, &rights.ConfidentialAccess); err != nil {
		return rights, notFound(err, ownerID, "read the key's owner")
	}
	rows, err = u.Tx.Query(
		ctx,
		"SELECT count(*) FROM api_keys WHERE "+column+" = ? AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)",
		ownerID,
		u.At,
	)
	if err != nil {
		return rights, fmt.Errorf("count API keys: %w", err)
	}
	var n int
	if err := scanOne(rows, &n); err != nil {
		return rights, fmt.Errorf("count API keys: %w", err)
	}
	if n >= maxKeys {
		return rights, command.Wrong(command.CodeTooMany,
			fmt.Sprintf("would exceed the limit of %d working keys: revoke one first",
				maxKeys), "name")
	}
	return rights, nil
}

// checkExpiry returns an error if a new key would outlive the API key that sent the command. A key
// that never expires outlives every key that does.
func (u *unit) checkExpiry(ctx context.Context, expiresAt *time.Time) error {
	if u.Viewer.KeyID == "" {
		return nil
	}
	rows, err := u.Tx.Query(
		ctx,
		"SELECT k.expires_at FROM api_keys k WHERE k.id = ?",
		u.Viewer.KeyID,
	)
	if err != nil {
		return fmt.Errorf("read the API key of the request: %w", err)
	}
	var own store.NullTime
	if err := scanOne(rows, &own); err != nil {
		return fmt.Errorf("read the API key of the request: %w", err)
	}
	if at := own.Ptr(); at != nil && (expiresAt == nil || expiresAt.After(*at)) {
		limit := at.UTC().Format(time.RFC3339)
		if expiresAt == nil {
			return command.Wrong(
				command.CodeConflict,
				"is missing: give a time no later than "+limit+", when the API key you are using expires",
				"expiresAt",
			)
		}
		return command.Wrong(
			command.CodeConflict,
			"must be no later than "+limit+", when the API key you are using expires",
			"expiresAt",
		)
	}
	return nil
}

// RevokeAPIKeyInput is the input of RevokeAPIKey.
type RevokeAPIKeyInput struct {
	// ID of the API key to revoke.
	APIKeyID string `json:"apiKeyId"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// RevokeAPIKey revokes one of the viewer's own keys, or any key if the viewer manages the company.
// It does nothing if the key is already revoked.
func (s *Service) RevokeAPIKey(
	ctx context.Context,
	in RevokeAPIKeyInput,
) (*command.Outcome, error) {
	return s.run(
		ctx,
		"revokeApiKey",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			if !ids.Is(in.APIKeyID, ids.APIKey) {
				return access.NotFound(in.APIKeyID)
			}
			rows, err := u.Tx.Query(
				ctx,
				`SELECT COALESCE(k.user_id, k.service_account_id), k.revoked_at IS NOT NULL FROM api_keys k WHERE k.id = ?`+u.locking(
					forUpdate,
					"k",
				),
				in.APIKeyID,
			)
			if err != nil {
				return fmt.Errorf("read API key: %w", err)
			}
			var owner string
			var revoked bool
			if err := scanOne(rows, &owner, &revoked); err != nil {
				return notFound(err, in.APIKeyID, "read API key")
			}
			if owner != u.Viewer.ID && !u.Viewer.Can(access.ManageCompany) {
				return access.NotFound(
					in.APIKeyID,
				) // for the viewer, other people's keys do not exist
			}
			u.Result.ItemID = in.APIKeyID
			if revoked {
				return nil
			}
			return u.endKey(ctx, in.APIKeyID)
		},
	)
}

// touchAPIKey is hand-written because ent's client writes entities only in commands, and this is
// not one.
const touchAPIKey = "UPDATE " + apikey.Table + " SET " + apikey.FieldLastUsedAt + " = ? WHERE " +
	apikey.FieldID + " = ? AND (" +
	apikey.FieldLastUsedAt + " IS NULL OR " + apikey.FieldLastUsedAt + " < ?)"

// TouchAPIKeys records when keys were last used, by key id. A recorded time never moves back. It is
// not a command and emits no event.
func (s *Service) TouchAPIKeys(ctx context.Context, used map[string]time.Time) error {
	return s.store.WithTx(ctx, "touchApiKeys", func(ctx context.Context, tx *store.Tx) error {
		// Updating in a fixed order prevents deadlocks between instances.
		for _, id := range slices.Sorted(maps.Keys(used)) {
			at := used[id]
			if _, err := tx.Exec(ctx, touchAPIKey, at, id, at); err != nil {
				return fmt.Errorf("note the use of API keys: %w", err)
			}
		}
		return nil
	})
}
