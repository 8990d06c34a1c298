package documents

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"net/url"
	"strconv"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/ids"
)

// Path is where Handler is mounted; a document's id follows.
const Path = "/documents/"

// lifetime is how long a signed link is good.
const lifetime = 5 * time.Minute

// KeyPurpose names the key of signed links among those that are derived from the database's own.
const KeyPurpose = "hirewire signed document links v1"

// KeySize is the length of a signer's key in bytes.
const KeySize = 32

// Signer makes and checks links that need no further credentials. It keeps nothing: every instance with the same key
// checks the links of all others. A link names for whom it was made, and with which session or API key: it opens the
// document for as long as they could, which is checked when it is used.
type Signer struct {
	key []byte
	now func() time.Time
}

// NewSigner makes a signer. The key is derived from the database's: see eventlog.DeriveKey and KeyPurpose.
func NewSigner(key []byte, now func() time.Time) (*Signer, error) {
	if len(key) != KeySize {
		return nil, fmt.Errorf("the key of signed links has %d bytes, this one has %d", KeySize, len(key))
	}
	return &Signer{key: key, now: now}, nil
}

// Path makes the path under which a document can be downloaded for five minutes, as long as the viewer may see it. It has
// no secret of theirs.
func (s *Signer) Path(documentID string, v *access.Viewer) string {
	expires := s.now().Add(lifetime).Unix()
	credential := v.SessionID + v.KeyID // it is one of them
	query := url.Values{
		"expires": {strconv.FormatInt(expires, 10)}, "for": {v.ID}, "signature": {s.sign(documentID, v.ID, credential, expires)},
	}
	if credential != "" {
		query.Set("with", credential)
	}
	return Path + url.PathEscape(documentID) + "?" + query.Encode()
}

// signer returns for whom a link was made, without their rights, if the query of a request is one that Path made for the
// document and that has not expired; otherwise it returns nil.
func (s *Signer) signer(documentID string, query url.Values) *access.Viewer {
	expires, err := strconv.ParseInt(query.Get("expires"), 10, 64)
	if err != nil || s.now().Unix() >= expires {
		return nil
	}
	viewerID, credential := query.Get("for"), query.Get("with")
	if !hmac.Equal([]byte(query.Get("signature")), []byte(s.sign(documentID, viewerID, credential, expires))) {
		return nil
	}
	v := &access.Viewer{ID: viewerID}
	switch prefix, _ := ids.Parse(credential); prefix { //nolint:exhaustive // the others take the default
	case ids.SignInSession:
		v.SessionID = credential
	case ids.APIKey:
		v.KeyID = credential
	}
	return v
}

func (s *Signer) sign(documentID, viewerID, credential string, expires int64) string {
	mac := hmac.New(sha256.New, s.key)
	// A hash never fails to write. Ids have no line breaks, so no two of them give one text.
	_, _ = fmt.Fprintf(mac, "%d\n%s\n%s\n%s", expires, documentID, viewerID, credential)
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}
