//go:build !bench

package commandline

import "github.com/urfave/cli/v3"

// benchCommands returns nothing: the benchmark is built with the tag bench only.
func benchCommands(Console) []*cli.Command { return nil }
