package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"sync/atomic"
)

// FileLostError means that a file of the SQLite database was deleted, moved, replaced or emptied
// while it was open. SQLite would continue with the open file and acknowledge writes that are lost
// after a restart. Writes are refused with this error, for which IsUnavailable is true, until the
// same file is back at its path.
type FileLostError struct {
	Path string
	// What says what happened, for example "was deleted or moved".
	What string
}

// Error implements error.
func (e *FileLostError) Error() string {
	return fmt.Sprintf("the database file %s %s while it was open: put the same file back, or "+
		"restart the server to use what is there now", e.Path, e.What)
}

// openFiles compares the files that SQLite has open with those at their paths. It is safe for
// concurrent use.
type openFiles struct {
	paths []string
	infos []os.FileInfo
	log   *slog.Logger
	lost  atomic.Bool
}

// recordFiles records the identity of the database file, its write-ahead log and the log's index. A
// connection must stay open, because SQLite deletes the log and the index when the last one closes.
// It returns nil, which checks nothing, on a file system without stable file identities.
func recordFiles(path string, log *slog.Logger) (*openFiles, error) {
	f := &openFiles{log: log}
	for _, suffix := range []string{"", "-wal", "-shm"} {
		// Never open the file: closing it would release all locks of this process on it.
		first, err := os.Stat(path + suffix)
		if err != nil {
			return nil, fmt.Errorf("look at the database file: %w", err)
		}
		second, err := os.Stat(path + suffix)
		if err != nil {
			return nil, fmt.Errorf("look at the database file: %w", err)
		}
		if !os.SameFile(first, second) {
			//nolint:forbidigo // no request is at hand
			log.LogAttrs(context.Background(), slog.LevelWarn,
				"this file system has no stable file identities: "+
					"a deleted or replaced database file would not be noticed",
				slog.String("path", path+suffix),
			)
			return nil, nil //nolint:nilnil // nothing is checked
		}
		f.paths, f.infos = append(f.paths, path+suffix), append(f.infos, first)
	}
	return f, nil
}

// check returns a *FileLostError unless every file is at its path. A nil receiver checks nothing.
// It takes microseconds. It logs once when a file is lost and once when all files are back.
func (f *openFiles) check(ctx context.Context) error {
	if f == nil {
		return nil
	}
	err := f.compare()
	switch {
	case err != nil && f.lost.CompareAndSwap(false, true):
		f.log.LogAttrs(ctx, slog.LevelError,
			"the database file is not the one that is open: writes are refused",
			slog.String("path", err.Path), slog.String("error", err.Error()))
	case err == nil && f.lost.CompareAndSwap(true, false):
		f.log.LogAttrs(ctx, slog.LevelWarn, "the database file is back: writes are accepted again",
			slog.String("path", f.paths[0]))
	}
	if err != nil {
		return err
	}
	return nil
}

// compare returns an error for the first file that is not at its path, or nil.
func (f *openFiles) compare() *FileLostError {
	for i, path := range f.paths {
		now, err := os.Stat(path)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return &FileLostError{path, "was deleted or moved"}
		case err != nil:
			return &FileLostError{path, "could no longer be looked at (" + err.Error() + ")"}
		case !os.SameFile(f.infos[i], now):
			return &FileLostError{path, "was replaced by another file"}
		case i == 0 && now.Size() == 0:
			return &FileLostError{path, "was emptied"}
		}
	}
	return nil
}

// isLost reports whether an error is a *FileLostError.
func isLost(err error) bool {
	_, ok := errors.AsType[*FileLostError](err)
	return ok
}
