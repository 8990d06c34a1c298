//go:build bench

package commandline

import (
	"bufio"
	"context"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/pprof"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"hirewire/internal/logging"
	"hirewire/internal/server"
	"hirewire/internal/settings"
	"hirewire/internal/ws"
	"hirewire/internal/ws/rawcast"
)

// The commands here are the servers that bench live measures, each in a process of its own. Package
// livebench describes the words on their standard input.

func benchServeCommand(c Console) *cli.Command {
	list := settings.All()
	return &cli.Command{
		Name:   "serve",
		Usage:  "the server that bench live measures",
		Hidden: true,
		Flags:  flags(list),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			s, err := settings.Read(cmd, list)
			if err != nil {
				return err
			}
			ctx, cancel := context.WithCancel(ctx)
			defer cancel()
			go func() {
				defer cancel()
				(&obedient{}).listen(c)
			}()
			return serve(ctx, s, c)
		},
	}
}

func benchRawCommand(c Console) *cli.Command {
	return &cli.Command{
		Name: "raw", Usage: "the broadcast that bench live measures beside", Hidden: true,
		Action: func(ctx context.Context, _ *cli.Command) error {
			ctx, cancel := context.WithCancel(ctx)
			defer cancel()
			s := &settings.Settings{MetricsListen: "127.0.0.1:0", MetricsNamed: true}
			log := logging.New(c.Err, logging.JSON, slog.LevelInfo)
			raw := rawcast.New(ws.Subprotocol)
			return server.ServeRaw(ctx, s, log, raw, func() { (&obedient{raw: raw}).listen(c) })
		},
	}
}

// obedient does what the lines of its standard input say.
type obedient struct {
	raw     *rawcast.Server
	profile *os.File
}

func (o *obedient) listen(c Console) {
	words := bufio.NewScanner(c.In)
	words.Buffer(nil, 1<<20)
	for words.Scan() {
		word, argument, _ := strings.Cut(words.Text(), " ")
		if err := o.obey(word, argument); err != nil {
			_, _ = fmt.Fprintf(c.Out, "> failed: %v\n", err)
			continue
		}
		_, _ = fmt.Fprintln(c.Out, "> done")
	}
}

func (o *obedient) obey(word, argument string) error {
	switch word {
	case "collect":
		// Again and again: stacks shrink by half in each collection, and pools empty in the second.
		for range 8 {
			runtime.GC()
		}
		debug.FreeOSMemory()
		return nil
	case "profile":
		file, err := os.Create(argument)
		if err != nil {
			return err
		}
		o.profile = file
		return pprof.StartCPUProfile(file)
	case "profiled":
		pprof.StopCPUProfile()
		err := o.profile.Close()
		file, e := os.Create(argument)
		if err = errors.Join(err, e); err != nil {
			return err
		}
		runtime.GC()
		return errors.Join(pprof.WriteHeapProfile(file), file.Close())
	case "cast":
		text, err := base64.StdEncoding.DecodeString(argument)
		if err != nil {
			return err
		}
		return o.raw.Cast(text, time.Now)
	}
	return errors.New("unknown word " + word)
}
