package signin

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
)

// secretBytes is the size of secrets. With 256 random bits they cannot be guessed, so a fast hash
// is enough to store them safely.
const secretBytes = 32

// newSecret returns a new random secret and the hash under which it is stored.
func newSecret() (secret string, hash []byte) {
	raw := make([]byte, secretBytes)
	_, _ = rand.Read(raw) // never fails; it ends the process if the system has no randomness
	secret = base64.RawURLEncoding.EncodeToString(raw)
	hash, _ = HashSecret(secret)
	return secret, hash
}

// HashSecret returns the hash under which a secret is stored. It returns false for text that has
// not the form of a secret, so that the caller can skip the query.
func HashSecret(secret string) ([]byte, bool) {
	if len(secret) != base64.RawURLEncoding.EncodedLen(secretBytes) {
		return nil, false
	}
	if _, err := base64.RawURLEncoding.Strict().DecodeString(secret); err != nil {
		return nil, false
	}
	h := sha256.Sum256([]byte(secret))
	return h[:], true
}
