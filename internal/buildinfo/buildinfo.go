// Package buildinfo says which version of the program runs.
package buildinfo

import "runtime/debug"

// version is set by the linker (make build).
var version string

// Version returns the version that the linker set. Without one it returns what Go's build
// information says.
func Version() string {
	if version != "" {
		return version
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return "built from " + s.Value[:min(12, len(s.Value))]
		}
	}
	return "development"
}
