package licences_test

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// allowed returns the licenses under which a company may run, change and distribute the product.
// MPL-2.0 requires publishing the source only of its own files, which their authors publish.
func allowed() []string {
	return []string{
		"MIT",
		"BSD-2-Clause",
		"BSD-3-Clause",
		"Apache-2.0",
		"ISC",
		"MPL-2.0",
		"0BSD",
		"Unlicense",
		"CC0-1.0",
		"PSF-2.0",
		"BlueOak-1.0.0",
	}
}

// phrases returns phrases that occur in only one license. They are searched in this order, in a
// text without line breaks.
func phrases() [][2]string {
	return [][2]string{
		{"gnu affero general public license", "AGPL"},
		{"gnu lesser general public license", "LGPL"},
		{"gnu general public license version", "GPL"},
		{"business source license", "BUSL"},
		{"server side public license", "SSPL"},
		{"commons clause", "Commons Clause"},
		{"mozilla public license, version 2.0", "MPL-2.0"},
		{"mozilla public license version 2.0", "MPL-2.0"},
		{"apache license version 2.0", "Apache-2.0"},
		{"apache license, version 2.0", "Apache-2.0"},
		{"permission is hereby granted, free of charge, to any person obtaining a copy", "MIT"},
		{"permission to use, copy, modify, and/or distribute this software for any purpose", "ISC"},
		{"permission to use, copy, modify, and distribute this software for any purpose", "ISC"},
		{"this is free and unencumbered software released into the public domain", "Unlicense"},
		{"neither the name of", "BSD-3-Clause"},
		{"names of its contributors may be used to endorse", "BSD-3-Clause"},
		{"redistributions in binary form must reproduce", "BSD-2-Clause"},
	}
}

var blanks = regexp.MustCompile(`\s+`)

// licenseOf returns the license of a license text, or an empty string if it is unknown.
func licenseOf(text string) string {
	text = strings.ToLower(blanks.ReplaceAllString(text, " "))
	for _, m := range phrases() {
		// The MPL mentions the GPL as compatible, which does not make it a GPL text.
		if strings.Contains(text, m[0]) &&
			(!strings.HasSuffix(m[1], "GPL") || !strings.Contains(text, "mozilla public license")) {
			return m[1]
		}
	}
	return ""
}

var licenceFile = regexp.MustCompile(`(?i)^(licen[cs]e|copying|unlicense)(\.(md|txt))?$`)

func TestLicensesOfGoModules(t *testing.T) {
	list := exec.Command(
		"go",
		"list",
		"-deps",
		"-test", // the benchmark's limit has a driver of its own
		"-f",
		"{{with .Module}}{{if not .Main}}{{.Path}}\t{{.Dir}}{{end}}{{end}}",
		"hirewire",
		"hirewire/internal/bench",
	)
	out, err := list.Output()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) {
		require.NoError(t, err, string(exit.Stderr))
	}
	require.NoError(t, err)
	modules := strings.Fields(strings.ReplaceAll(string(out), "\t", "="))
	slices.Sort(modules)
	modules = slices.Compact(modules)
	require.Greater(t, len(modules), 20)
	for _, m := range modules {
		path, dir, ok := strings.Cut(m, "=")
		require.True(t, ok, m)
		entries, err := os.ReadDir(dir)
		require.NoError(t, err)
		found := ""
		for _, e := range entries {
			if !licenceFile.MatchString(e.Name()) {
				continue
			}
			text, err := os.ReadFile(filepath.Join(dir, e.Name()))
			require.NoError(t, err)
			found = licenseOf(string(text))
		}
		if !slices.Contains(allowed(), found) {
			t.Errorf(
				"%s has the license %q, read in %s: choose another module, or add the license to allowed() with its reason",
				path,
				found,
				dir,
			)
		}
	}
}

func TestLicensesOfPackages(t *testing.T) {
	for _, file := range []string{"../dashboard/app/package-lock.json", "../../clients/ts/package-lock.json"} {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		var lock struct {
			Packages map[string]struct{ License string }
		}
		require.NoError(t, json.Unmarshal(text, &lock))
		require.Greater(t, len(lock.Packages), 5, file)
		for name, p := range lock.Packages {
			if name != "" && !permitted(p.License) {
				t.Errorf(
					"%s: %s has the license %q: choose another package, or add the license to allowed() with its reason",
					file,
					name,
					p.License,
				)
			}
		}
	}
}

// permitted reports whether a license expression is allowed. An expression can have alternatives
// (OR) or several licenses (AND).
func permitted(expression string) bool {
	expression = strings.Trim(expression, "()")
	if parts := strings.Split(expression, " OR "); len(parts) > 1 {
		return slices.ContainsFunc(parts, permitted)
	}
	for part := range strings.SplitSeq(expression, " AND ") {
		if !slices.Contains(allowed(), strings.Trim(part, "()")) {
			return false
		}
	}
	return true
}

func TestDisallowedLicensesAreFound(t *testing.T) {
	require.Equal(t, "AGPL", licenseOf("GNU AFFERO GENERAL PUBLIC LICENSE\nVersion 3"))
	require.Equal(t, "GPL", licenseOf("GNU GENERAL PUBLIC LICENSE\n   Version 2, June 1991"))
	require.Equal(t, "BUSL", licenseOf("Business Source License 1.1"))
	require.Equal(
		t,
		"MIT",
		licenseOf("Permission is hereby granted, free of\ncharge, to any person obtaining a copy"),
	)
	require.Empty(t, licenseOf("All rights reserved."))
	require.True(t, permitted("(MIT OR GPL-3.0)"))
	require.False(t, permitted("MIT AND GPL-3.0"))
	require.False(t, permitted(""))
	require.False(t, permitted("UNLICENSED"))
}
