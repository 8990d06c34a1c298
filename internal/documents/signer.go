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

// Path is the path prefix under which Handler is mounted; a document's id follows.
const Path = "/documents/"

// lifetime is how long a signed link is valid.
const lifetime = 5 * time.Minute

// KeyPurpose is the purpose for eventlog.DeriveKey, which derives the signer's key.
const KeyPurpose = "hirewire signed document links v1"

// KeySize is the length of a signer's key in bytes.
const KeySize = 32

// Signer creates and verifies links that need no other credentials. It has no state: all instances
// with the same key accept each other's links. A link names the viewer for whom it was created and
// their session or API key, whose rights are checked when the link is used.
type Signer struct {
	key []byte
	now func() time.Time
}

// NewSigner returns a Signer with a key of KeySize bytes; see eventlog.DeriveKey and KeyPurpose.
func NewSigner(key []byte, now func() time.Time) (*Signer, error) {
	if len(key) != KeySize {
		return nil, fmt.Errorf("the key of signed links has %d bytes, this one has %d", KeySize,
			len(key))
	}
	return &Signer{key: key, now: now}, nil
}

// Path returns the path at which a document can be downloaded for five minutes, while the viewer
// may see it. It contains no secret of the viewer.
func (s *Signer) Path(documentID string, v *access.Viewer) string {
	expires := s.now().Add(lifetime).Unix()
	credential := v.SessionID + v.KeyID // it is one of them
	query := url.Values{
		"expires": {strconv.FormatInt(expires, 10)}, "for": {v.ID},
		"signature": {s.sign(documentID, v.ID, credential, expires)},
	}
	if credential != "" {
		query.Set("with", credential)
	}
	return Path + url.PathEscape(documentID) + "?" + query.Encode()
}

// verify returns the viewer for whom a link was created, without rights, if the query was made by
// Path for this document and has not expired, and nil otherwise.
func (s *Signer) verify(documentID string, query url.Values) *access.Viewer {
	expires, err := strconv.ParseInt(query.Get("expires"), 10, 64)
	if err != nil || s.now().Unix() >= expires {
		return nil
	}
	viewerID, credential := query.Get("for"), query.Get("with")
	if !hmac.Equal([]byte(query.Get("signature")),
		[]byte(s.sign(documentID, viewerID, credential, expires))) {
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

// sign returns the signature of a link.
func (s *Signer) sign(documentID, viewerID, credential string, expires int64) string {
	mac := hmac.New(sha256.New, s.key)
	// Writing to a hash never fails. Ids contain no line breaks, so the text is unambiguous.
	_, _ = fmt.Fprintf(mac, "%d\n%s\n%s\n%s", expires, documentID, viewerID, credential)
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}
