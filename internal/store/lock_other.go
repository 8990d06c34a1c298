//go:build !unix || solaris || aix

package store

import (
	"errors"
	"os"
)

// lockFile has no lock to offer here that a crash releases; use Postgres on such systems.
func lockFile(*os.File) error { return errors.ErrUnsupported }
