package command_test

import (
	"errors"
	"strconv"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/internal/command"
	"hirewire/internal/ids"
)

func TestInvalidInputNamesAllFields(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		f.unchanged(t, func() {
			_, err := f.Create(f.as(f.admin), createTag{Name: " ", Color: strings.Repeat("c", 11)})
			require.Equal(t, &command.InvalidInput{Fields: []command.WrongField{
				{
					Path:    []string{"input", "name"},
					Code:    command.CodeRequired,
					Message: "is required",
				},
				{
					Path:    []string{"input", "color"},
					Code:    command.CodeTooLong,
					Message: "must have at most 10 characters",
				},
			}}, err)
			require.EqualError(
				t,
				err,
				"invalid input: input.name is required, input.color must have at most 10 characters",
			)
		})
		_, err := f.Create(f.as(f.admin), createTag{Name: "Remote", Color: strings.Repeat("c", 10)})
		require.NoError(t, err)
	})
}

func TestValidationCodes(t *testing.T) {
	gen := []string{string(ids.Tag) + "_x", ""}
	for name, tt := range map[string]struct {
		check func(v *command.Validation)
		code  string
		path  string
	}{
		"right":          {check: func(v *command.Validation) { v.Text("é", 1, 1, "a") }},
		"empty":          {func(v *command.Validation) { v.Text("", 1, 9, "a") }, command.CodeRequired, "a"},
		"invisible":      {func(v *command.Validation) { v.Text("\u200b", 1, 9, "a") }, command.CodeRequired, "a"},
		"NUL":            {func(v *command.Validation) { v.Text("a\x00", 0, 9, "a") }, command.CodeInvalid, "a"},
		"long":           {func(v *command.Validation) { v.Text("éé", 0, 1, "a") }, command.CodeTooLong, "a"},
		"long line":      {func(v *command.Validation) { v.SingleLine("éé", 0, 1, "a") }, command.CodeTooLong, "a"},
		"absent line":    {check: func(v *command.Validation) { require.Nil(t, v.Line(nil, 9, "a")) }},
		"invisible line": {check: func(v *command.Validation) { require.Nil(t, v.Line(ptr("\u200b"), 9, "a")) }},
		"few":            {func(v *command.Validation) { require.False(t, v.Length(0, 1, 2, "a")) }, command.CodeRequired, "a"},
		"many":           {func(v *command.Validation) { require.False(t, v.Length(3, 1, 2, "a")) }, command.CodeTooMany, "a"},
		"low":            {func(v *command.Validation) { v.Number(0, 1, 2, "a") }, command.CodeOutOfRange, "a"},
		"high":           {func(v *command.Validation) { v.Number(3, 1, 2, "a") }, command.CodeOutOfRange, "a"},
		"not an id":      {func(v *command.Validation) { require.False(t, v.ID(gen[0], ids.Tag, "a")) }, command.CodeNotFound, "a"},
		"not an id in a list": {
			func(v *command.Validation) { v.IDList(gen[1:], ids.Tag, 1, "a") }, command.CodeNotFound, "a.0",
		},
		"e-mail address": {func(v *command.Validation) { v.Email("ada", "a") }, command.CodeInvalid, "a"},
		"phone number":   {func(v *command.Validation) { v.Phone("x", "DE", "a") }, command.CodeInvalid, "a"},
		"link":           {func(v *command.Validation) { v.WebURL("javascript:x", "a") }, command.CodeInvalid, "a"},
		"country":        {func(v *command.Validation) { v.Country("de", "a") }, command.CodeInvalid, "a"},
		"time zone":      {func(v *command.Validation) { v.Zone("Mars/Olympus", "a") }, command.CodeInvalid, "a"},
		"null": {
			func(v *command.Validation) { command.NotNull(v, graphql.OmittableOf[*int](nil), "a") }, command.CodeRequired, "a",
		},
		"left out": {check: func(v *command.Validation) { command.NotNull(v, graphql.Omittable[*int]{}, "a") }},
	} {
		t.Run(name, func(t *testing.T) {
			v := &command.Validation{}
			tt.check(v)
			if tt.code == "" {
				require.NoError(t, v.Err())
				return
			}
			wrong, ok := errors.AsType[*command.InvalidInput](v.Err())
			require.True(t, ok)
			require.Equal(t, 1, v.Count())
			require.Equal(t, tt.code, wrong.Fields[0].Code)
			require.Equal(t, "input."+tt.path, strings.Join(wrong.Fields[0].Path, "."))
		})
	}
}

func TestValidationListsAtMostAHundredFields(t *testing.T) {
	v := &command.Validation{}
	for i := range 200 {
		v.Number(0, 1, 2, "list", strconv.Itoa(i))
	}
	require.Equal(t, 100, v.Count())
}
