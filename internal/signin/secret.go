package signin

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
)

// secretBytes makes secrets of 256 random bits: nobody guesses them, so a fast hash keeps them safe.
const secretBytes = 32

// newSecret makes a secret and the hash under which it is stored.
func newSecret() (secret string, hash []byte) {
	raw := make([]byte, secretBytes)
	_, _ = rand.Read(raw) // never fails; it ends the process if the system has no randomness
	secret = base64.RawURLEncoding.EncodeToString(raw)
	hash, _ = HashSecret(secret)
	return secret, hash
}

// HashSecret is the hash under which a secret is stored, or false for what cannot be one, which needs no look-up.
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
