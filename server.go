// Command hirewire is the backend of a hiring team's working day: see README.md, or
// `hirewire --help`.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
	_ "time/tzdata" // time zones, also where the system has none

	"hirewire/internal/commandline"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	context.AfterFunc(ctx, stop) // a second signal ends the process at once
	code := commandline.Run(
		ctx,
		os.Args,
		commandline.Console{In: os.Stdin, Out: os.Stdout, Err: os.Stderr},
	)
	stop()
	os.Exit(code)
}
