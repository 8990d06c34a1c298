package commandline

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/urfave/cli/v3"

	"hirewire/internal/settings"
)

// How bad a finding is. Only what is unsafe makes the command fail.
const (
	levelOK     = "ok"
	levelNote   = "note"
	levelUnsafe = "unsafe"
)

// finding is the result of one check.
type finding struct {
	// Check is a stable name.
	Check string `json:"check"`
	Level string `json:"level"`
	Says  string `json:"says"`
	// Do is what to do about it; empty if there is nothing to do.
	Do string `json:"do,omitempty"`
}

func doctorCommand(c Console) *cli.Command {
	list := settings.All()
	return &cli.Command{
		Name:  "doctor",
		Usage: "say what is unsafe about a deployment",
		Description: "Reads the same settings as serve, and the database, changes neither, and says what is unsafe and what to do.\n" +
			"The exit status is 1 when something is unsafe.",
		Flags: append(
			[]cli.Flag{&cli.BoolFlag{Name: "json", Usage: "print a JSON list"}},
			flags(list)...),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			s, err := settings.Read(cmd, list)
			if err != nil {
				return err
			}
			d := &doctor{settings: s, now: time.Now}
			d.examine(ctx)
			if cmd.Bool("json") {
				err = d.writeJSON(c.Out)
			} else {
				d.write(c.Out)
			}
			if err != nil {
				return err
			}
			if n := d.count(levelUnsafe); n > 0 {
				return fmt.Errorf("unsafe: %d of %d checks", n, len(d.findings))
			}
			return nil
		},
	}
}

// doctor collects findings.
type doctor struct {
	settings *settings.Settings
	now      func() time.Time
	findings []finding
}

func (d *doctor) say(check, level, says, do string) {
	d.findings = append(d.findings, finding{check, level, says, do})
}

// check adds one of two findings: fine if the state is good, and says with what to do otherwise.
func (d *doctor) check(name string, good bool, fine, level, says, do string) {
	if good {
		d.say(name, levelOK, fine, "")
		return
	}
	d.say(name, level, says, do)
}

func (d *doctor) count(level string) (n int) {
	for _, f := range d.findings {
		if f.Level == level {
			n++
		}
	}
	return n
}

func (d *doctor) write(w io.Writer) {
	for _, f := range d.findings {
		_, _ = fmt.Fprintf(w, "%-7s %s: %s\n", f.Level, f.Check, f.Says)
		if f.Do != "" {
			_, _ = fmt.Fprintf(w, "        → %s\n", f.Do)
		}
	}
	_, _ = fmt.Fprintf(
		w,
		"\n%d unsafe, %d to know, %d in order\n",
		d.count(levelUnsafe),
		d.count(levelNote),
		d.count(levelOK),
	)
}

func (d *doctor) writeJSON(w io.Writer) error {
	e := json.NewEncoder(w)
	e.SetIndent("", "  ")
	return e.Encode(d.findings)
}

func (d *doctor) examine(ctx context.Context) {
	d.network()
	d.tls()
	d.demo()
	d.api()
	d.signIn()
	d.files()
	d.database(ctx)
}
