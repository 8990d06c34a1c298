// Command generate runs gqlgen on gqlgen.yml, in the working directory. It is the first half of
// `go generate ./graph`; command quicken is the second.
//
// It differs from gqlgen's own command in one setting, for which gqlgen.yml has no name: only the
// fields of the root are resolved at the same time. Below it, fields are resolved one after the
// other, because the rows of a cohort are loaded together and then only wait for each other.
package main

import (
	"fmt"
	"io"
	"log" //nolint:depguard // gqlgen logs to it
	"os"

	"github.com/99designs/gqlgen/api"
	"github.com/99designs/gqlgen/codegen"
	"github.com/99designs/gqlgen/codegen/config"
)

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1) //nolint:forbidigo // a program of its own
	}
}

func run() error {
	log.SetOutput(io.Discard) // gqlgen logs how it binds every field
	cfg, err := config.LoadConfigFromDefaultLocations()
	if err != nil {
		return fmt.Errorf("read gqlgen.yml: %w", err)
	}
	return api.Generate(cfg, api.AddPlugin(sequential{}))
}

// sequential turns gqlgen's concurrency off for all objects but the root of queries. gqlgen hands
// its model of the code to plugins before it writes the code.
type sequential struct{}

// Name implements plugin.Plugin.
func (sequential) Name() string { return "sequential" }

// GenerateCode implements plugin.CodeGenerator.
//
//nolint:unparam // the interface has an error
func (sequential) GenerateCode(data *codegen.Data) error {
	for _, o := range data.Objects {
		o.DisableConcurrency = o != data.QueryRoot
	}
	return nil
}
