package commandline

import (
	"fmt"
	"os"
	"runtime"

	"hirewire/internal/store"
)

// owned checks that only its owner can read a file or directory.
func (d *doctor) owned(check, path string) {
	info, err := os.Stat(path)
	if err != nil {
		d.say(
			check,
			levelUnsafe,
			path+" cannot be looked at: "+err.Error(),
			"see that it is there and that this user may read it",
		)
		return
	}
	if runtime.GOOS == "windows" {
		return // the mode means nothing there
	}
	open := info.Mode().Perm() & 0o077
	d.check(
		check,
		open == 0,
		path+" is its owner's alone",
		levelUnsafe,
		fmt.Sprintf(
			"%s has the mode %04o: others on this machine can read it",
			path,
			info.Mode().Perm(),
		),
		"chmod go= "+path,
	)
}

// scarce is the number of free bytes on the disk below which the doctor warns.
const scarce = 1 << 30

func (d *doctor) files() {
	s := d.settings
	if s.DatabaseURL != "" {
		return
	}
	if _, err := os.Stat(s.DataDir); err != nil {
		return // the database says so
	}
	d.owned("data-directory", s.DataDir)
	for _, suffix := range []string{"", "-wal", "-shm"} {
		file := store.FileIn(s.DataDir) + suffix
		if _, err := os.Stat(file); err == nil {
			d.owned("database-file", file)
		}
	}
	if free, ok := store.FreeBytes(s.DataDir); ok {
		d.check(
			"disk",
			free >= scarce,
			fmt.Sprintf("%d GiB are free", free>>30),
			levelUnsafe,
			fmt.Sprintf(
				"only %d MiB are free where the database is",
				free>>20,
			),
			"make room: a full disk refuses every change",
		)
	}
}
