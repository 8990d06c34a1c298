package commandline

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"github.com/urfave/cli/v3"

	"hirewire/internal/hiring"
	"hirewire/internal/logging"
	"hirewire/internal/migrations"
	"hirewire/internal/progress"
	"hirewire/internal/settings"
	"hirewire/internal/signin"
	"hirewire/internal/store"
	"hirewire/internal/store/backup"
)

func backupCommand(c Console) *cli.Command {
	list := settings.Database()
	return &cli.Command{
		Name:      "backup",
		Usage:     "write the database into one file",
		ArgsUsage: "FILE",
		Description: "Works while a server runs: the file holds the database as it was at one moment. It is the same for SQLite and\n" +
			"Postgres. It holds personal data and hashes of credentials: keep it as safe as the database. FILE may be - for\n" +
			"standard output; a file that exists is not overwritten.",
		Flags: flags(list),
		Action: func(ctx context.Context, cmd *cli.Command) (err error) {
			name, err := oneFile(cmd)
			if err != nil {
				return err
			}
			s, err := settings.Read(cmd, list)
			if err != nil {
				return err
			}
			if err := existingDatabase(s); err != nil {
				return err
			}
			st, err := store.Open(ctx, s.StoreOptions(logging.New(c.Err, s.LogFormat, s.LogLevel)))
			if err != nil {
				return err
			}
			defer func() { err = errors.Join(err, st.Close()) }()
			var done backup.Summary
			bar := progress.New(c.Err, "backup")
			err = writeFile(name, c.Out, func(w io.Writer) (err error) {
				done, err = backup.Create(ctx, st, w, time.Now(), bar.Set)
				return err
			})
			bar.Clear()
			if err != nil {
				return fmt.Errorf("backup: %w", err)
			}
			_, _ = fmt.Fprintf(
				c.Err,
				"wrote %d rows of %d tables to %s\n",
				done.Rows,
				done.Tables,
				name,
			)
			return nil
		},
	}
}

// existingDatabase returns an error if there is no database, so that a wrong --data does not make
// an empty one and back that up.
func existingDatabase(s *settings.Settings) error {
	if s.DatabaseURL != "" {
		return nil
	}
	if _, err := os.Stat(sqliteFile(s.DataDir)); err != nil {
		return fmt.Errorf("there is no database in %s: "+
			"name its directory with --data, or a Postgres database with --database", s.DataDir)
	}
	return nil
}

func sqliteFile(dataDir string) string { return filepath.Join(dataDir, "hirewire.db") }

func oneFile(cmd *cli.Command) (string, error) {
	if cmd.Args().Len() != 1 {
		return "", fmt.Errorf("name one file: %s FILE", cmd.FullName())
	}
	return cmd.Args().First(), nil
}

// writeFile writes a file that only its owner can read. It has its name only once it is complete.
func writeFile(name string, out io.Writer, write func(io.Writer) error) (err error) {
	if name == "-" {
		return write(out)
	}
	if _, err := os.Lstat(name); err == nil {
		return fmt.Errorf("%s exists: choose another name", name)
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".hirewire-backup-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(f.Name())
		}
	}()
	if err := errors.Join(write(f), f.Sync(), f.Close()); err != nil {
		return err
	}
	// Link fails for a name that was taken in the meantime. Not every file system has links.
	if err := os.Link(f.Name(), name); err == nil {
		return os.Remove(f.Name())
	}
	return os.Rename(f.Name(), name)
}

func restoreCommand(c Console) *cli.Command {
	list := settings.Database()
	return &cli.Command{
		Name:      "restore",
		Usage:     "make a database of a backup",
		ArgsUsage: "FILE",
		Description: "Into an empty database, SQLite or Postgres, in one transaction. Clients that hold cursors of the old history are\n" +
			"told to start again. Stop the server first. FILE may be - for standard input.",
		Flags: append([]cli.Flag{
			&cli.BoolFlag{
				Name:  "force",
				Usage: "SQLite: put the database that is there aside and restore in its place",
			},
		}, flags(list)...),
		Action: func(ctx context.Context, cmd *cli.Command) (err error) {
			name, err := oneFile(cmd)
			if err != nil {
				return err
			}
			s, err := settings.Read(cmd, list)
			if err != nil {
				return err
			}
			in := c.In
			if name != "-" {
				f, err := os.Open(name)
				if err != nil {
					return fmt.Errorf("the backup cannot be opened: %w", err)
				}
				defer func() { _ = f.Close() }()
				in = f
			}
			r := &restore{settings: s, console: c, in: in, force: cmd.Bool("force")}
			if s.DatabaseURL != "" {
				return r.postgres(ctx)
			}
			return r.sqlite(ctx)
		},
	}
}

// restore is one run of the command.
type restore struct {
	settings *settings.Settings
	console  Console
	in       io.Reader
	force    bool
}

func (r *restore) postgres(ctx context.Context) error {
	if r.force {
		return errors.New(
			"--force is for SQLite: restore into a new Postgres database (CREATE DATABASE …), then point the server to it",
		)
	}
	return r.into(ctx, r.settings)
}

// sqlite restores into a new file, and moves it into its place once it is complete.
func (r *restore) sqlite(ctx context.Context) error {
	dir := r.settings.DataDir
	release, err := store.LockServer(dir)
	if err != nil {
		return err
	}
	defer func() { _ = release() }()
	aside, err := r.present(ctx)
	if err != nil {
		return err
	}
	scratch, err := os.MkdirTemp(dir, "restore-*")
	if err != nil {
		return fmt.Errorf("make room for the restore: %w", err)
	}
	defer func() { _ = os.RemoveAll(scratch) }()
	s := *r.settings
	s.DataDir = scratch
	if err := r.into(ctx, &s); err != nil {
		return err
	}
	if aside {
		name := sqliteFile(dir) + ".before-restore-" + time.Now().UTC().Format("20060102T150405Z")
		if err := os.Rename(sqliteFile(dir), name); err != nil {
			return fmt.Errorf("put the present database aside: %w", err)
		}
		_, _ = fmt.Fprintf(r.console.Err, "the database that was there is now %s\n", name)
	}
	if err := os.Rename(sqliteFile(scratch), sqliteFile(dir)); err != nil {
		return fmt.Errorf("put the restored database in its place: %w", err)
	}
	return nil
}

// present reports whether there is a database to put aside. It opens and closes it, so that what is
// in its write-ahead log is in the one file.
func (r *restore) present(ctx context.Context) (_ bool, err error) {
	if _, err := os.Stat(sqliteFile(r.settings.DataDir)); errors.Is(err, os.ErrNotExist) {
		return false, nil
	}
	st, err := store.Open(
		ctx,
		r.settings.StoreOptions(
			logging.New(r.console.Err, r.settings.LogFormat, r.settings.LogLevel),
		),
	)
	if err != nil {
		return false, err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	if r.force {
		return true, nil
	}
	if err := migrations.Up(ctx, st); err != nil {
		return false, err
	}
	empty, err := backup.Empty(ctx, st)
	if err != nil {
		return false, err
	}
	if !empty {
		return false, fmt.Errorf(
			"%w: restore into another --data directory, or add --force to put this one aside",
			backup.ErrNotEmpty,
		)
	}
	return true, nil
}

func (r *restore) into(ctx context.Context, s *settings.Settings) (err error) {
	st, err := store.Open(ctx, s.StoreOptions(logging.New(r.console.Err, s.LogFormat, s.LogLevel)))
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, st.Close()) }()
	if err := migrations.Up(ctx, st); err != nil {
		return err
	}
	bar := progress.New(r.console.Err, "restore")
	done, err := backup.Load(ctx, st, r.in, afterRestore, bar.Set)
	bar.Clear()
	if errors.Is(err, backup.ErrNotEmpty) {
		return fmt.Errorf("%w: restore into a new one", err)
	}
	if err != nil {
		return fmt.Errorf("restore: %w", err)
	}
	_, _ = fmt.Fprintf(r.console.Err, "restored %d rows of %d tables, as they were at %s\n",
		done.Rows, done.Tables, done.CreatedAt.Format(time.RFC3339))
	return nil
}

// afterRestore makes what a backup does not have, and removes what must not come back with it.
func afterRestore(ctx context.Context, tx *store.Tx) error {
	if err := signin.Restored(ctx, tx); err != nil {
		return err
	}
	if err := hiring.RenewKeys(ctx, tx); err != nil {
		return err // the backup may be of a version that made the keys by other rules
	}
	return hiring.ReindexAll(ctx, tx)
}
