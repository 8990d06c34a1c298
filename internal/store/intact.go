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

// FileLostError means that a file of the SQLite database was deleted, moved, replaced or emptied while it was open.
// SQLite goes on with the open file: it would acknowledge writes that nobody can read after a restart. Writes are
// refused with this error, which IsUnavailable recognises, until the same file is back at its path.
type FileLostError struct {
	Path string
	// What happened, such as "was deleted or moved".
	What string
}

// Error implements error.
func (e *FileLostError) Error() string {
	return fmt.Sprintf("the database file %s %s while it was open: put the same file back, or restart the server to use what is there now", e.Path, e.What)
}

// openFiles compares the files that SQLite holds open with what stands at their paths. It is safe for concurrent use.
type openFiles struct {
	paths []string
	infos []os.FileInfo
	log   *slog.Logger
	lost  atomic.Bool
}

// watchFiles remembers the database file, its write-ahead log and the log's index as they are now. A connection must be
// open on them that stays open, because SQLite removes log and index when the last connection closes. It returns nil,
// and so checks nothing, on a file system that does not give files a stable identity.
func watchFiles(path string, log *slog.Logger) (*openFiles, error) {
	f := &openFiles{log: log}
	for _, suffix := range []string{"", "-wal", "-shm"} {
		// By the path and never by opening it: closing a file gives up every lock that this process has on it.
		first, err := os.Stat(path + suffix)
		if err != nil {
			return nil, fmt.Errorf("look at the database file: %w", err)
		}
		second, err := os.Stat(path + suffix)
		if err != nil {
			return nil, fmt.Errorf("look at the database file: %w", err)
		}
		if !os.SameFile(first, second) {
			log.LogAttrs(context.Background(), slog.LevelWarn, "this file system gives a file another identity each time: a deleted or replaced database file would not be noticed", slog.String("path", path+suffix)) //nolint:forbidigo // no request is at hand
			return nil, nil                                                                                                                                                                                            //nolint:nilnil // nothing is checked
		}
		f.paths, f.infos = append(f.paths, path+suffix), append(f.infos, first)
	}
	return f, nil
}

// check returns a *FileLostError unless every file is at its path. A nil receiver checks nothing. It takes
// microseconds, and logs once when a file is lost and once when all are back.
func (f *openFiles) check(ctx context.Context) error {
	if f == nil {
		return nil
	}
	err := f.compare()
	switch {
	case err != nil && f.lost.CompareAndSwap(false, true):
		f.log.LogAttrs(ctx, slog.LevelError, "the database file is not the one that is open: writes are refused", slog.String("path", err.Path), slog.String("error", err.Error()))
	case err == nil && f.lost.CompareAndSwap(true, false):
		f.log.LogAttrs(ctx, slog.LevelWarn, "the database file is back: writes are accepted again", slog.String("path", f.paths[0]))
	}
	if err != nil {
		return err
	}
	return nil
}

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

// isLost reports whether an error says that the database file is lost.
func isLost(err error) bool {
	_, ok := errors.AsType[*FileLostError](err)
	return ok
}
