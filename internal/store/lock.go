package store

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// errHeld: another process has the lock.
var errHeld = errors.New("held by another process")

// LockServer makes this process the one server of a SQLite data directory, until release is called or the process ends,
// however it ends. A second server would not hear the first one's wake-ups and would run its jobs twice. Commands that
// only write for a moment do not take the lock.
func LockServer(dataDir string) (release func() error, err error) {
	dir, err := makeDataDir(dataDir)
	if err != nil {
		return nil, err
	}
	path := filepath.Join(dir, "hirewire.lock")
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("the lock file cannot be opened: %w; check who owns %s", err, dir)
	}
	if err := lockFile(f); err != nil {
		who := ""
		if pid, e := io.ReadAll(io.LimitReader(f, 20)); e == nil {
			if n, e := strconv.Atoi(strings.TrimSpace(string(pid))); e == nil {
				who = fmt.Sprintf(" (process %d)", n)
			}
		}
		_ = f.Close()
		if errors.Is(err, errHeld) {
			return nil, fmt.Errorf("another hirewire server%s is using %s: stop it, or give this one a data directory of its own", who, dir)
		}
		return nil, fmt.Errorf("%s cannot be locked: %w; put the data directory on a local disk", path, err)
	}
	// The number is for people; the lock is what counts, so a failure to write it is none.
	if err := f.Truncate(0); err == nil {
		_, _ = f.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
	}
	return f.Close, nil // closing the file releases the lock; the file stays, as removing it would let two in
}
