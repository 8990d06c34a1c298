package access_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/workflow"
)

// rightsTable returns the heads of the columns and the rows of the table "Who may do what" in
// docs/API.md, which explains the words in its cells.
func rightsTable(t *testing.T) (heads []string, rows [][]string) {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "API.md"))
	require.NoError(t, err)
	_, section, found := strings.Cut(string(text), "\n## Who may do what\n")
	require.True(t, found, "docs/API.md has no section \"Who may do what\"")
	section, _, _ = strings.Cut(section, "\n## ")
	for line := range strings.Lines(section) {
		if strings.HasPrefix(line, "| ") {
			rows = append(rows, cells(strings.TrimSuffix(line[2:], " |\n")))
		}
	}
	require.NotEmpty(t, rows)
	return rows[0][1:], rows[1:]
}

func TestTableOfRights(t *testing.T) {
	heads, rows := rightsTable(t)
	asked := map[string]bool{}
	for _, row := range rows {
		may := checkOf(t, row[0])
		asked[row[0]] = true
		for i, head := range heads {
			v, team := viewerOf(head)
			for _, confidential := range []bool{false, true} {
				for _, theirs := range []bool{false, true} {
					g := access.Grant{Confidential: confidential, Team: team, Interviews: theirs}
					when := strings.Fields(row[i+1])
					want := slices.Contains(when, "yes") ||
						slices.Contains(when, "open") && !confidential ||
						slices.Contains(when, "theirs") && theirs
					require.Equal(t, want, may(v, g), "%s: %s, confidential %t, theirs %t", row[0],
						head, confidential, theirs)
				}
			}
		}
	}
	require.Len(t, asked, 16)
}

// No role gives access to the viewer's own application.
func TestNoRoleActsOnOwnApplication(t *testing.T) {
	heads, _ := rightsTable(t)
	for _, head := range heads {
		v, team := viewerOf(head)
		g := access.Grant{Team: team, Interviews: true, Own: true}
		require.False(t, v.SeesApplication(g), head)
		for _, a := range []*access.Action{
			access.EditCandidate, access.MoveApplication,
			access.DecideApplication, access.CommentTeam, access.CommentRecruiters,
			access.CommentAdmins,
		} {
			require.False(t, v.CanOn(g, a), "%s %s", head, a)
		}
	}
}

func cells(line string) []string {
	out := strings.Split(line, "|")
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

// viewerOf returns the viewer and the team role that a column of the table stands for: a company
// role, or a MEMBER with a role on the hiring team.
func viewerOf(head string) (*access.Viewer, *workflow.TeamRole) {
	v := &access.Viewer{Kind: workflow.ActorUser, ID: "usr_x", Role: workflow.RoleMember}
	switch head {
	case "ADMIN", "RECRUITER", "MEMBER", "AUDITOR":
		v.Role = workflow.CompanyRole(head)
		return v, nil
	case "grant":
		v.Role, v.ConfidentialAccess = workflow.RoleAdmin, true
		return v, nil
	}
	role := workflow.TeamRole(strings.TrimPrefix(head, "team "))
	return v, &role
}

// checkOf returns the check that a row of the table describes.
func checkOf(t *testing.T, row string) func(*access.Viewer, access.Grant) bool {
	t.Helper()
	do := func(a *access.Action) func(*access.Viewer, access.Grant) bool {
		return func(v *access.Viewer, g access.Grant) bool { return v.CanOn(g, a) }
	}
	company := func(a *access.Action) func(*access.Viewer, access.Grant) bool {
		return func(v *access.Viewer, _ access.Grant) bool { return v.Can(a) }
	}
	ask := map[string]func(*access.Viewer, access.Grant) bool{
		"see the posting":                               (*access.Viewer).SeesPosting,
		"see its whole pipeline":                        (*access.Viewer).SeesPipeline,
		"see an application":                            (*access.Viewer).SeesApplication,
		"create postings, edit role profiles and lists": company(access.CreatePosting),
		"edit the posting, its plan, team and openings": do(access.EditPosting),
		"add candidates and applications":               do(access.AddApplication),
		"edit candidates, their tags and documents":     do(access.EditCandidate),
		"move, withdraw, assign interviewers":           do(access.MoveApplication),
		"reject, reopen, hire, transfer":                do(access.DecideApplication),
		"write TEAM comments":                           do(access.CommentTeam),
		"write RECRUITERS comments":                     do(access.CommentRecruiters),
		"write ADMINS comments":                         do(access.CommentAdmins),
		"manage users, settings and keys":               company(access.ManageCompany),
		"see a posting's amounts of money":              (*access.Viewer).SeesAmounts,
		"see the salary range of an open posting": func(v *access.Viewer, g access.Grant) bool {
			return v.SeesSalary(g, workflow.PostingOpen)
		},
		"link candidates to colleagues": func(v *access.Viewer, _ access.Grant) bool {
			return v.MayLink(nil)
		},
	}[row]
	require.NotNil(t, ask, row)
	return ask
}
