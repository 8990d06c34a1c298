package documents_test

import (
	"context"
	"crypto/sha256"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/documents"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/read"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// vault is a document with the viewers who may see it.
type vault struct {
	*seed.World
	*documents.Handler
	t         *testing.T
	id        string
	content   string
	recruiter *access.Viewer
	outsider  *access.Viewer
}

func newVault(t *testing.T, db *testkit.DB, filename string) *vault {
	t.Helper()
	w := seed.New(t, db)
	key, err := eventlog.DeriveKey(t.Context(), w.Store, documents.KeyPurpose)
	require.NoError(t, err)
	signer, err := documents.NewSigner(key, w.Clock.Now)
	require.NoError(t, err)
	reads := read.New(read.Options{Store: w.Store.ReadOnly(), Now: w.Clock.Now, Codec: w.Codec()})
	v := &vault{
		World: w, t: t, id: w.IDs.New(ids.Document),
		content:   "%PDF-1.4\n" + strings.Repeat("0123456789", 60_000),
		recruiter: w.User(workflow.RoleRecruiter), outsider: w.User(workflow.RoleMember),
		Handler: &documents.Handler{
			Reader: reads, Signer: signer, Logger: slog.New(slog.DiscardHandler),
			Renew: func(ctx context.Context, of *access.Viewer) (*access.Viewer, error) {
				return reads.Renew(ctx, of, read.SessionUse{Now: w.Clock.Now(), Idle: time.Hour})
			},
		},
	}
	w.Insert("documents", seed.Row{
		"id": v.id, "candidate_id": w.Candidate(), "kind": "RESUME", "filename": filename,
		"media_type": "application/pdf",
		"size":       len(v.content), "sha256": strings.Repeat("ab", 32), "added_by_kind": "SYSTEM",
	})
	for i, rest := 0, v.content; rest != ""; i++ {
		n := min(len(rest), documents.ChunkSize)
		v.chunk(i, rest[:n])
		rest = rest[n:]
	}
	return v
}

func (v *vault) chunk(position int, data string) {
	v.t.Helper()
	_, err := v.Store.Exec(v.t.Context(), "INSERT INTO document_chunks (id, document_id, "+
		"position, data) VALUES (?, ?, ?, ?)",
		v.IDs.New(ids.DocumentChunk), v.id, position, []byte(data))
	require.NoError(v.t, err)
}

func (v *vault) do(
	method, target string, viewer *access.Viewer, header ...string,
) *httptest.ResponseRecorder {
	v.t.Helper()
	ctx := v.t.Context()
	if viewer != nil {
		ctx = access.With(ctx, viewer)
	}
	r := httptest.NewRequestWithContext(ctx, method, target, http.NoBody)
	for i := 0; i < len(header); i += 2 {
		r.Header.Set(header[i], header[i+1])
	}
	w := httptest.NewRecorder()
	v.ServeHTTP(w, r)
	return w
}

func TestDownloadBySignedLink(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		v := newVault(t, db, `Résumé "A" 100%.pdf`)
		link := v.Signer.Path(v.id, v.recruiter)
		w := v.do(http.MethodGet, link, nil)
		require.Equal(t, http.StatusOK, w.Code)
		require.Equal(t, sha256.Sum256([]byte(v.content)), sha256.Sum256(w.Body.Bytes()))
		for name, want := range map[string]string{
			"Content-Type":            "application/pdf",
			"Content-Disposition":     `attachment; filename="R_sum_ _A_ 100_.pdf"; filename*=UTF-8''R%C3%A9sum%C3%A9%20%22A%22%20100%25.pdf`,
			"X-Content-Type-Options":  "nosniff",
			"Content-Security-Policy": "sandbox; default-src 'none'",
			"Cache-Control":           "private, no-store",
			"Referrer-Policy":         "no-referrer",
			"Content-Length":          "600009",
		} {
			require.Equal(t, want, w.Header().Get(name), name)
		}
		// Viewers do not matter to a good link.
		require.Equal(t, http.StatusOK, v.do(http.MethodGet, link, v.outsider).Code)

		head := v.do(http.MethodHead, link, nil)
		require.Equal(t, http.StatusOK, head.Code)
		require.Equal(t, "600009", head.Header().Get("Content-Length"))
		require.Zero(t, head.Body.Len())
		part := v.do(http.MethodGet, link, nil, "Range", "bytes=262140-262150")
		require.Equal(t, http.StatusPartialContent, part.Code)
		require.Equal(t, v.content[262140:262151], part.Body.String())
		end := v.do(http.MethodGet, link, nil, "Range", "bytes=-5")
		require.Equal(t, v.content[len(v.content)-5:], end.Body.String())
		require.Equal(t, http.StatusRequestedRangeNotSatisfiable,
			v.do(http.MethodGet, link, nil, "Range", "bytes=600009-").Code)
		post := v.do(http.MethodPost, link, v.recruiter)
		require.Equal(t, http.StatusMethodNotAllowed, post.Code)
		require.Equal(t, "GET, HEAD", post.Header().Get("Allow"))
	})
}

func TestSignedLinksExpireAndCannotBeForged(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		v := newVault(t, db, "cv.pdf")
		link := v.Signer.Path(v.id, v.recruiter)
		u, err := url.Parse(link)
		require.NoError(t, err)
		with := func(change func(q url.Values)) string {
			q := u.Query()
			change(q)
			return u.Path + "?" + q.Encode()
		}
		other, err := documents.NewSigner([]byte(strings.Repeat("o", documents.KeySize)),
			v.Clock.Now)
		require.NoError(t, err)
		elsewhere := v.Signer.Path(v.IDs.New(ids.Document), v.recruiter)
		missing := v.do(http.MethodGet, elsewhere, nil)
		require.Equal(t, http.StatusNotFound, missing.Code)
		for name, target := range map[string]string{
			"later":     with(func(q url.Values) { q.Set("expires", "99999999999") }),
			"no number": with(func(q url.Values) { q.Set("expires", "soon") }),
			"no expiry": with(func(q url.Values) { q.Del("expires") }),
			"cut": with(func(q url.Values) {
				q.Set("signature",
					q.Get("signature")[1:])
			}),
			"empty":              with(func(q url.Values) { q.Set("signature", "") }),
			"another key":        other.Path(v.id, v.recruiter),
			"another document's": u.Path + elsewhere[strings.Index(elsewhere, "?"):],
		} {
			w := v.do(http.MethodGet, target, nil)
			require.Equal(t, http.StatusNotFound, w.Code, name)
			require.Equal(t, missing.Body.String(), w.Body.String(), name)
		}
		v.Clock.Advance(4*time.Minute + 50*time.Second)
		require.Equal(t, http.StatusOK, v.do(http.MethodGet, link, nil).Code)
		v.Clock.Advance(11 * time.Second)
		expired := v.do(http.MethodGet, link, nil)
		require.Equal(t, http.StatusNotFound, expired.Code)
		require.Equal(t, missing.Body.String(), expired.Body.String())
		require.Equal(t, http.StatusOK, v.do(http.MethodGet, link, v.recruiter).Code,
			"credentials still do")
		_, err = documents.NewSigner([]byte("short"), v.Clock.Now)
		require.Error(t, err)
	})
}

// A link gives the rights that its creator has when it is used.
func TestSignedLinksDieWithTheRightsOfTheirSigner(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		v := newVault(t, db, "cv.pdf")
		posting := v.Posting()
		candidate := v.Candidate()
		v.Application(candidate, posting, v.Stages(posting, 1)[0])
		v.Set("documents", v.id, seed.Row{"candidate_id": candidate})
		now := v.Clock.Now()
		key := func(more ...seed.Row) func(*access.Viewer) {
			return func(of *access.Viewer) { of.KeyID = v.Key(of.ID, []byte(of.ID), more...) }
		}
		session := func(of *access.Viewer) {
			of.SessionID = v.IDs.New(ids.SignInSession)
			v.Insert("sign_in_sessions", seed.Row{
				"id": of.SessionID, "user_id": of.ID, "hash": []byte(of.SessionID),
				"method": "PASSWORD", "last_used_at": now, "expires_at": now.Add(time.Hour),
			})
		}
		exec := func(query string, args ...any) {
			_, err := v.Store.Exec(t.Context(), query, args...)
			require.NoError(t, err)
		}
		for name, tt := range map[string]struct {
			with func(*access.Viewer)
			lose func(*access.Viewer)
		}{
			"account closed": {lose: func(of *access.Viewer) {
				v.Set("users", of.ID,
					seed.Row{"deactivated_at": now})
			}},
			"role lowered": {lose: func(of *access.Viewer) {
				v.Set("users", of.ID,
					seed.Row{"role": "AUDITOR"})
			}},
			"off the team": {lose: func(of *access.Viewer) { exec("DELETE FROM hiring_team_members WHERE user_id = ?", of.ID) }},
			"key revoked": {with: key(),
				lose: func(of *access.Viewer) {
					v.Set("api_keys", of.KeyID,
						seed.Row{"revoked_at": now})
				}},
			"key expired": {with: key(),
				lose: func(of *access.Viewer) {
					v.Set("api_keys", of.KeyID,
						seed.Row{"expires_at": now})
				}},
			"key narrowed": {with: key(),
				lose: func(of *access.Viewer) {
					v.Set("api_keys", of.KeyID,
						seed.Row{"capabilities": `["AUDIT"]`})
				}},
			"session ended": {with: session,
				lose: func(of *access.Viewer) {
					exec("DELETE FROM sign_in_sessions WHERE id = ?",
						of.SessionID)
				}},
			"session expired": {with: session,
				lose: func(of *access.Viewer) {
					v.Set("sign_in_sessions", of.SessionID,
						seed.Row{"expires_at": now})
				}},
		} {
			t.Run(name, func(t *testing.T) {
				of := v.User(workflow.RoleMember)
				v.Member(posting, of.ID, workflow.TeamRecruiter)
				if tt.with != nil {
					tt.with(of)
				}
				link := v.Signer.Path(v.id, of)
				require.Equal(t, http.StatusOK, v.do(http.MethodGet, link, nil).Code)
				cut := strings.Replace(link, "&with=", "&without=", 1)
				if cut != link {
					require.Equal(t, http.StatusNotFound, v.do(http.MethodGet, cut, nil).Code,
						"the credential is signed too")
				}
				tt.lose(of)
				gone := v.do(http.MethodGet, link, nil)
				require.Equal(t, http.StatusNotFound, gone.Code)
				require.Equal(t, v.do(http.MethodGet,
					v.Signer.Path(v.IDs.New(ids.Document), v.recruiter), nil).Body.String(),
					gone.Body.String())
				require.Equal(t, http.StatusNotFound, v.do(http.MethodGet, link, v.recruiter).Code,
					"a bad link is not mended by who uses it")
			})
		}
	})
}

// A download ends when the viewer's account or credential ends.
func TestDownloadsAreHeld(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		v := newVault(t, db, "cv.pdf")
		released := 0
		v.Hold = func(of *access.Viewer, end func(error)) func() {
			require.Equal(t, v.recruiter.ID, of.ID)
			end(access.ErrUnauthenticated)
			return func() { released++ }
		}
		for _, path := range []string{documents.Path + v.id, v.Signer.Path(v.id, v.recruiter)} {
			require.Zero(t, v.do(http.MethodGet, path, v.recruiter).Body.Len())
		}
		require.Equal(t, 2, released)
	})
}

func TestDownloadByCredentials(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		v := newVault(t, db, "cv.pdf")
		path := documents.Path + v.id
		require.Equal(t, http.StatusOK, v.do(http.MethodGet, path, v.recruiter).Code)
		hidden := v.do(http.MethodGet, path, v.outsider)
		require.Equal(t, http.StatusNotFound, hidden.Code)
		require.Equal(t, "nosniff", hidden.Header().Get("X-Content-Type-Options"))
		for _, id := range []string{v.IDs.New(ids.Document), "", "x", "doc_%00", v.id + "/",
			strings.ToUpper(v.id), strings.Repeat("x", 100_000)} {
			w := v.do(http.MethodGet, documents.Path+id, v.recruiter)
			require.Equal(t, http.StatusNotFound, w.Code)
			require.Equal(t, hidden.Body.String(), w.Body.String())
		}
		none := v.do(http.MethodGet, path, nil)
		require.Equal(t, http.StatusUnauthorized, none.Code)
		require.NotEmpty(t, none.Header().Get("WWW-Authenticate"))
		require.Equal(t, none.Body.String(),
			v.do(http.MethodGet, documents.Path+v.IDs.New(ids.Document), nil).Body.String())
	})
}

// A document with missing bytes must not look like a shorter document.
func TestDownloadOfDamagedDocument(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		v := newVault(t, db, "cv.pdf")
		_, err := v.Store.Exec(t.Context(), "DELETE FROM document_chunks WHERE position = 1")
		require.NoError(t, err)
		server := httptest.NewServer(v)
		defer server.Close()
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet,
			server.URL+v.Signer.Path(v.id, v.recruiter), http.NoBody)
		require.NoError(t, err)
		res, err := server.Client().Do(r)
		require.NoError(t, err)
		defer res.Body.Close()
		n, err := io.Copy(io.Discard, res.Body)
		require.Error(t, err)
		require.Less(t, n, int64(len(v.content)))
	})
}
