package hiring_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

func TestTags(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.recruiter)
		key := "once"
		made, err := h.hiring.CreateTag(
			ctx,
			hiring.CreateTagInput{Name: "  Größe ", IdempotencyKey: &key},
		)
		require.NoError(t, err)
		require.Equal(t, []eventlog.Kind{eventlog.CatalogItemCreated}, kinds(made))
		require.Equal(t, made.ItemID, first(t, made).Facts.ItemID)
		require.Equal(t, eventlog.Company, first(t, made).Visibility)
		require.Equal(
			t,
			[]string{"Größe"},
			h.column("SELECT name FROM tags WHERE id = ?", made.ItemID),
		)

		h.unchanged(func() {
			again, err := h.hiring.CreateTag(
				ctx,
				hiring.CreateTagInput{Name: "  Größe ", IdempotencyKey: &key},
			)
			require.NoError(t, err)
			require.True(t, again.Replayed)
			require.Equal(t, made.ItemID, again.ItemID)
			require.Equal(t, made.EventIDs, again.EventIDs)
			_, err = h.hiring.CreateTag(
				ctx,
				hiring.CreateTagInput{Name: "other", IdempotencyKey: &key},
			)
			require.ErrorIs(t, err, command.ErrIdempotencyMismatch)

			_, err = h.hiring.CreateTag(ctx, hiring.CreateTagInput{Name: "GRÖSSE"})
			refused(t, err, command.CodeDuplicate, "name")
			for _, bad := range []struct{ name, code string }{
				{" \t", command.CodeRequired}, {"\u200b", command.CodeRequired}, {"\u3164", command.CodeRequired}, {"\ufeff", command.CodeRequired}, {"\u202e", command.CodeRequired}, {strings.Repeat("x", 101), command.CodeTooLong}, {"a\x00b", command.CodeInvalid},
			} {
				_, err = h.hiring.CreateTag(ctx, hiring.CreateTagInput{Name: bad.name})
				refused(t, err, bad.code, "name")
			}
		})
		for _, name := range []string{"C", "C++", "C#", "ハハ", "パパ", "バス", "パス", "เสือ", "เสื้อ", "кой", "кои", "Grosse"} {
			_, err := h.hiring.CreateTag(ctx, hiring.CreateTagInput{Name: name})
			require.NoError(t, err, "names that differ in symbols or accents are different")
		}
		h.unchanged(func() {
			for _, name := range []string{"c#", "ハ\u309aハ\u309a", "КОЙ", "C\u200b++", "\u202eGrosse"} {
				_, err := h.hiring.CreateTag(ctx, hiring.CreateTagInput{Name: name})
				refused(t, err, command.CodeDuplicate, "name")
			}
		})

		changed, err := h.hiring.UpdateTag(
			ctx,
			hiring.UpdateTagInput{TagID: made.ItemID, Name: set("größe!")},
		)
		require.NoError(t, err)
		require.Equal(t, []string{"name"}, first(t, changed).Facts.ChangedFields)
		h.unchanged(func() {
			same, err := h.hiring.UpdateTag(
				ctx,
				hiring.UpdateTagInput{TagID: made.ItemID, Name: set("größe!")},
			)
			require.NoError(t, err)
			require.Nil(t, same.Event())
			_, err = h.hiring.UpdateTag(
				ctx,
				hiring.UpdateTagInput{TagID: made.ItemID, Name: set("c++")},
			)
			refused(t, err, command.CodeDuplicate, "name")
			_, err = h.hiring.UpdateTag(
				ctx,
				hiring.UpdateTagInput{TagID: made.ItemID, Name: null[string]()},
			)
			refused(t, err, command.CodeRequired, "name")
		})

		for _, archived := range []bool{true, false} {
			out, err := h.hiring.ArchiveTag(
				ctx,
				hiring.ArchiveTagInput{TagID: made.ItemID, Archived: archived},
			)
			require.NoError(t, err)
			require.Equal(t, archived, *first(t, out).Facts.Archived)
			h.unchanged(func() {
				again, err := h.hiring.ArchiveTag(
					ctx,
					hiring.ArchiveTagInput{TagID: made.ItemID, Archived: archived},
				)
				require.NoError(t, err)
				require.Nil(t, again.Event())
			})
			if archived {
				_, err = h.hiring.CreateTag(ctx, hiring.CreateTagInput{Name: "Grosse"})
				refused(t, err, command.CodeDuplicate, "name")
			}
		}
	})
}

func TestSourcesAndReasonsAreUniquePerKind(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.admin)
		one, err := h.hiring.CreateSource(
			ctx,
			hiring.CreateSourceInput{Kind: workflow.SourceJobBoard, Label: "Stack"},
		)
		require.NoError(t, err)
		_, err = h.hiring.CreateSource(
			ctx,
			hiring.CreateSourceInput{Kind: workflow.SourceEvent, Label: "Stack"},
		)
		require.NoError(t, err, "labels need to be unique only within a kind")
		_, err = h.hiring.CreateSource(
			ctx,
			hiring.CreateSourceInput{Kind: workflow.SourceJobBoard, Label: "STACK"},
		)
		refused(t, err, command.CodeDuplicate, "label")
		_, err = h.hiring.UpdateSource(
			ctx,
			hiring.UpdateSourceInput{SourceID: one.ItemID, Label: set("job board")},
		)
		refused(t, err, command.CodeDuplicate, "label")
		_, err = h.hiring.UpdateSource(
			ctx,
			hiring.UpdateSourceInput{SourceID: one.ItemID, Label: set("Stack Jobs")},
		)
		require.NoError(t, err)
		_, err = h.hiring.CreateSource(ctx, hiring.CreateSourceInput{Kind: "MAGIC", Label: "x"})
		refused(t, err, command.CodeInvalid, "kind")

		text := "Thank you."
		reason, err := h.hiring.CreateDecisionReason(
			ctx,
			hiring.CreateDecisionReasonInput{
				Kind:            workflow.DecisionOther,
				Label:           "Budget",
				MessageTemplate: &text,
			},
		)
		require.NoError(t, err)
		_, err = h.hiring.CreateDecisionReason(
			ctx,
			hiring.CreateDecisionReasonInput{Kind: workflow.DecisionOther, Label: "budget"},
		)
		refused(t, err, command.CodeDuplicate, "label")
		out, err := h.hiring.UpdateDecisionReason(
			ctx,
			hiring.UpdateDecisionReasonInput{
				DecisionReasonID: reason.ItemID,
				Label:            set("No budget"),
				MessageTemplate:  null[string](),
			},
		)
		require.NoError(t, err)
		require.Equal(t, []string{"label", "messageTemplate"}, first(t, out).Facts.ChangedFields)
		require.Equal(
			t,
			1,
			h.count(
				"SELECT count(*) FROM decision_reasons WHERE id = ? AND label = 'No budget' AND message_template IS NULL",
				reason.ItemID,
			),
		)
		_, err = h.hiring.ArchiveDecisionReason(
			ctx,
			hiring.ArchiveDecisionReasonInput{DecisionReasonID: reason.ItemID, Archived: true},
		)
		require.NoError(t, err)
		_, err = h.hiring.ArchiveSource(
			ctx,
			hiring.ArchiveSourceInput{SourceID: one.ItemID, Archived: true},
		)
		require.NoError(t, err)
	})
}

func TestLocations(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.recruiter)
		city, country, zone := " Berlin ", "DE", "Europe/Berlin"
		made, err := h.hiring.CreateLocation(
			ctx,
			hiring.CreateLocationInput{Name: "HQ", City: &city, Country: &country, TimeZone: &zone},
		)
		require.NoError(t, err)
		require.Equal(
			t,
			[]string{"Berlin"},
			h.column("SELECT city FROM locations WHERE id = ?", made.ItemID),
		)
		lower, nowhere := "de", "Europe/Nowhere"
		_, err = h.hiring.CreateLocation(
			ctx,
			hiring.CreateLocationInput{Name: "x", Country: &lower},
		)
		refused(t, err, command.CodeInvalid, "country")
		_, err = h.hiring.CreateLocation(
			ctx,
			hiring.CreateLocationInput{Name: "x", TimeZone: &nowhere},
		)
		refused(t, err, command.CodeInvalid, "timeZone")
		out, err := h.hiring.UpdateLocation(ctx, hiring.UpdateLocationInput{
			LocationID: made.ItemID,
			Name:       set("HQ"),
			City:       null[string](),
			Region:     set("Brandenburg"),
			TimeZone:   set("UTC"),
		})
		require.NoError(t, err)
		require.Equal(t, []string{"city", "region", "timeZone"}, first(t, out).Facts.ChangedFields)
		_, err = h.hiring.ArchiveLocation(
			ctx,
			hiring.ArchiveLocationInput{LocationID: made.ItemID, Archived: true},
		)
		require.NoError(t, err)
	})
}

func TestDepartmentsFormATree(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.recruiter)
		create := func(name string, parent *string) (string, error) {
			out, err := h.hiring.CreateDepartment(
				ctx,
				hiring.CreateDepartmentInput{Name: name, ParentID: parent},
			)
			if err != nil {
				return "", err
			}
			return out.ItemID, nil
		}
		move := func(id string, parent string) error {
			_, err := h.hiring.UpdateDepartment(
				ctx,
				hiring.UpdateDepartmentInput{DepartmentID: id, ParentID: set(parent)},
			)
			return err
		}
		var chain []string
		for i := range 20 {
			var parent *string
			if i > 0 {
				parent = &chain[i-1]
			}
			id, err := create(fmt.Sprintf("Level %d", i+1), parent)
			require.NoError(t, err)
			chain = append(chain, id)
		}
		_, err := create("too deep", &chain[19])
		refused(t, err, hiring.CodeTooDeep, "parentId")
		refused(t, move(chain[0], chain[0]), hiring.CodeCycle, "parentId")
		refused(t, move(chain[0], chain[19]), hiring.CodeCycle, "parentId")
		top, err := create("Top", nil)
		require.NoError(t, err)
		refused(t, move(chain[0], top), hiring.CodeTooDeep, "parentId")
		require.NoError(t, move(chain[1], top), "a branch of 19 levels fits below the top")
		require.NoError(t, move(chain[0], chain[18]), "a leaf at level 20")
		refused(t, move(chain[0], h.ids.New(ids.Department)), command.CodeNotFound, "parentId")
		refused(t, move(chain[0], h.ids.New(ids.Tag)), command.CodeNotFound, "parentId")

		out, err := h.hiring.UpdateDepartment(
			ctx,
			hiring.UpdateDepartmentInput{
				DepartmentID: chain[0],
				Name:         set("Renamed"),
				ParentID:     null[string](),
			},
		)
		require.NoError(t, err)
		require.Equal(t, []string{"name", "parent"}, first(t, out).Facts.ChangedFields)
		_, err = h.hiring.ArchiveDepartment(
			ctx,
			hiring.ArchiveDepartmentInput{DepartmentID: top, Archived: true},
		)
		require.NoError(t, err)
		refused(t, move(chain[0], top), command.CodeArchived, "parentId")
		require.NoError(t, move(chain[1], top), "a move to the present parent is allowed")
	})
}

// Two concurrent moves that are valid by themselves but would form a cycle together: one of them is
// refused.
func TestDepartmentsMovedAtOnceMakeNoCircle(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx := h.as(h.recruiter)
		a, err := h.hiring.CreateDepartment(ctx, hiring.CreateDepartmentInput{Name: "A"})
		require.NoError(t, err)
		b, err := h.hiring.CreateDepartment(ctx, hiring.CreateDepartmentInput{Name: "B"})
		require.NoError(t, err)
		errs := make(chan error, 2)
		for _, pair := range [][2]string{{a.ItemID, b.ItemID}, {b.ItemID, a.ItemID}} {
			go func() {
				_, err := h.hiring.UpdateDepartment(
					ctx,
					hiring.UpdateDepartmentInput{DepartmentID: pair[0], ParentID: set(pair[1])},
				)
				errs <- err
			}()
		}
		first, second := <-errs, <-errs
		if first == nil {
			first, second = second, first
		}
		refused(t, first, hiring.CodeCycle, "parentId")
		require.NoError(t, second)
	})
}

func TestWhoMayEditTheLists(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		auditor := h.user("Aud Itor", workflow.RoleAuditor)
		tag, err := h.hiring.CreateTag(h.as(h.admin), hiring.CreateTagInput{Name: "x"})
		require.NoError(t, err)
		profile, err := h.hiring.CreateRoleProfile(
			h.as(h.admin),
			hiring.CreateRoleProfileInput{Title: "Role"},
		)
		require.NoError(t, err)
		department, err := h.hiring.CreateDepartment(
			h.as(h.admin),
			hiring.CreateDepartmentInput{Name: "x"},
		)
		require.NoError(t, err)
		location, err := h.hiring.CreateLocation(
			h.as(h.admin),
			hiring.CreateLocationInput{Name: "x"},
		)
		require.NoError(t, err)
		source, reason := h.column("SELECT id FROM sources ORDER BY id")[0], h.reason(
			workflow.DecisionOther,
		)

		create := map[string]func(ctx context.Context) error{
			"department": func(ctx context.Context) error {
				_, err := h.hiring.CreateDepartment(ctx, hiring.CreateDepartmentInput{Name: "y"})
				return err
			},
			"location": func(ctx context.Context) error {
				_, err := h.hiring.CreateLocation(ctx, hiring.CreateLocationInput{Name: "y"})
				return err
			},
			"tag": func(ctx context.Context) error {
				_, err := h.hiring.CreateTag(ctx, hiring.CreateTagInput{Name: "y"})
				return err
			},
			"source": func(ctx context.Context) error {
				_, err := h.hiring.CreateSource(
					ctx,
					hiring.CreateSourceInput{Kind: workflow.SourceEvent, Label: "y"},
				)
				return err
			},
			"reason": func(ctx context.Context) error {
				_, err := h.hiring.CreateDecisionReason(
					ctx,
					hiring.CreateDecisionReasonInput{Kind: workflow.DecisionOther, Label: "y"},
				)
				return err
			},
			"profile": func(ctx context.Context) error {
				_, err := h.hiring.CreateRoleProfile(ctx, hiring.CreateRoleProfileInput{Title: "y"})
				return err
			},
		}
		change := map[string]func(ctx context.Context, id string) error{
			"department": func(ctx context.Context, id string) error {
				_, err := h.hiring.UpdateDepartment(
					ctx,
					hiring.UpdateDepartmentInput{DepartmentID: id, Name: set("z")},
				)
				return err
			},
			"location": func(ctx context.Context, id string) error {
				_, err := h.hiring.UpdateLocation(
					ctx,
					hiring.UpdateLocationInput{LocationID: id, Name: set("z")},
				)
				return err
			},
			"tag": func(ctx context.Context, id string) error {
				_, err := h.hiring.UpdateTag(ctx, hiring.UpdateTagInput{TagID: id, Name: set("z")})
				return err
			},
			"source": func(ctx context.Context, id string) error {
				_, err := h.hiring.UpdateSource(
					ctx,
					hiring.UpdateSourceInput{SourceID: id, Label: set("z")},
				)
				return err
			},
			"reason": func(ctx context.Context, id string) error {
				_, err := h.hiring.UpdateDecisionReason(
					ctx,
					hiring.UpdateDecisionReasonInput{DecisionReasonID: id, Label: set("z")},
				)
				return err
			},
			"profile": func(ctx context.Context, id string) error {
				_, err := h.hiring.UpdateRoleProfile(
					ctx,
					hiring.UpdateRoleProfileInput{
						RoleProfileID:   id,
						ExpectedVersion: 1,
						Title:           set("z"),
					},
				)
				return err
			},
			"archived tag": func(ctx context.Context, id string) error {
				_, err := h.hiring.ArchiveTag(
					ctx,
					hiring.ArchiveTagInput{TagID: id, Archived: true},
				)
				return err
			},
			"archived profile": func(ctx context.Context, id string) error {
				_, err := h.hiring.ArchiveRoleProfile(
					ctx,
					hiring.ArchiveRoleProfileInput{
						RoleProfileID:   id,
						ExpectedVersion: 1,
						Archived:        true,
					},
				)
				return err
			},
		}
		existing := map[string]string{
			"department":       department.ItemID,
			"location":         location.ItemID,
			"tag":              tag.ItemID,
			"source":           source,
			"reason":           reason,
			"profile":          profile.ItemID,
			"archived tag":     tag.ItemID,
			"archived profile": profile.ItemID,
		}
		members := []*access.Viewer{h.lead, h.coordinator, h.sourcer, h.interviewer, h.outsider}
		for _, command := range create {
			h.everyone(append(members, auditor), access.ErrForbidden, command)
		}
		for name, command := range change {
			id := existing[name]
			h.everyone(
				members,
				access.ErrForbidden,
				func(ctx context.Context) error { return command(ctx, id) },
			)
			h.everyone(
				[]*access.Viewer{auditor},
				access.ErrNotFound,
				func(ctx context.Context) error { return command(ctx, id) },
			)
			for _, nothing := range []string{h.ids.New(ids.Prefix(id[:3])), h.ids.New(ids.Application), "nonsense", ""} {
				h.everyone(
					append(members, h.admin, auditor),
					access.ErrNotFound,
					func(ctx context.Context) error { return command(ctx, nothing) },
				)
			}
		}
		reader := *h.recruiter
		reader.Scope = workflow.ScopeRead
		h.everyone([]*access.Viewer{&reader}, access.ErrForbidden, create["tag"])
		for _, v := range []*access.Viewer{h.recruiter} {
			for name, command := range create {
				require.NoError(t, command(h.as(v)), name)
			}
		}
	})
}
