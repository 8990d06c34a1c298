package documents

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"net/url"
	"strconv"
	"time"
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
// checks the links of all others.
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

// Path makes the path under which a document can be downloaded for five minutes. It says for whom it was made.
func (s *Signer) Path(documentID, viewerID string) string {
	expires := s.now().Add(lifetime).Unix()
	query := url.Values{"expires": {strconv.FormatInt(expires, 10)}, "for": {viewerID}, "signature": {s.sign(documentID, viewerID, expires)}}
	return Path + url.PathEscape(documentID) + "?" + query.Encode()
}

// good reports whether the query of a request is one that Path made for the document and that has not expired.
func (s *Signer) good(documentID string, query url.Values) bool {
	expires, err := strconv.ParseInt(query.Get("expires"), 10, 64)
	if err != nil || s.now().Unix() >= expires {
		return false
	}
	return hmac.Equal([]byte(query.Get("signature")), []byte(s.sign(documentID, query.Get("for"), expires)))
}

func (s *Signer) sign(documentID, viewerID string, expires int64) string {
	mac := hmac.New(sha256.New, s.key)
	// A hash never fails to write. The id of a document has no line breaks, so no two of them give one text.
	_, _ = fmt.Fprintf(mac, "%d\n%s\n%s", expires, documentID, viewerID)
	return base64.RawURLEncoding.EncodeToString(mac.Sum(nil))
}
