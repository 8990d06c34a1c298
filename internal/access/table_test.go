package access_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/workflow"
)

// rights is the table "Who may do what" of docs/API.md. A cell says when the role may act: `yes`
// always; `open` if the posting is not confidential; `theirs` on applications that they interview
// (for a posting: if they interview one of its applications); an empty cell means never. ADMIN and
// RECRUITER are colleagues who are not on the hiring team; `grant` is an admin with confidential
// access. No role may act on an application of their own.
const rights = `
                                   | ADMIN       | grant | RECRUITER   | HIRING_LEAD | team RECRUITER | COORDINATOR | SOURCER | INTERVIEWER | MEMBER | AUDITOR
see the posting                    | open theirs | yes   | open theirs | yes         | yes            | yes         | yes     | yes         | theirs |
see its whole pipeline             | open        | yes   | open        | yes         | yes            | yes         | yes     |             |        |
see an application                 | open theirs | yes   | open theirs | yes         | yes            | yes         | yes     | theirs      | theirs |
create postings, profiles, lists   | yes         | yes   | yes         |             |                |             |         |             |        |
edit posting, plan, team, openings | open        | yes   | open        | yes         | yes            |             |         |             |        |
add candidates and applications    | open        | yes   | open        | yes         | yes            | yes         | yes     |             |        |
edit candidates, tags, documents   | open        | yes   | open        | yes         | yes            | yes         | yes     |             |        |
move, withdraw, assign             | open        | yes   | open        | yes         | yes            | yes         |         |             |        |
reject, reopen, hire, transfer     | open        | yes   | open        | yes         | yes            |             |         |             |        |
TEAM comments                      | open theirs | yes   | open theirs | yes         | yes            | yes         | yes     | theirs      | theirs |
RECRUITERS comments                | open theirs | yes   | open theirs |             | yes            |             |         |             |        |
ADMINS comments                    | open theirs | yes   |             |             |                |             |         |             |        |
see amounts                        | open        | yes   | open        | yes         | yes            |             |         |             |        |
the salary range while it is open  | open        | yes   | open        | yes         | yes            | open        | open    | open        | open   |
link candidates to colleagues      | yes         | yes   |             |             |                |             |         |             |        |
users, settings, keys, audit       | yes         | yes   |             |             |                |             |         |             |        |
`

func TestTableOfRights(t *testing.T) {
	lines := strings.Split(strings.Trim(rights, "\n"), "\n")
	heads := cells(lines[0])[1:]
	asked := map[string]bool{}
	for _, line := range lines[1:] {
		row := cells(line)
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
	for _, head := range cells(strings.Split(strings.Trim(rights, "\n"), "\n")[0])[1:] {
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
		"see the posting":                    (*access.Viewer).SeesPosting,
		"see its whole pipeline":             (*access.Viewer).SeesPipeline,
		"see an application":                 (*access.Viewer).SeesApplication,
		"create postings, profiles, lists":   company(access.CreatePosting),
		"edit posting, plan, team, openings": do(access.EditPosting),
		"add candidates and applications":    do(access.AddApplication),
		"edit candidates, tags, documents":   do(access.EditCandidate),
		"move, withdraw, assign":             do(access.MoveApplication),
		"reject, reopen, hire, transfer":     do(access.DecideApplication),
		"TEAM comments":                      do(access.CommentTeam),
		"RECRUITERS comments":                do(access.CommentRecruiters),
		"ADMINS comments":                    do(access.CommentAdmins),
		"users, settings, keys, audit":       company(access.ManageCompany),
		"see amounts":                        (*access.Viewer).SeesAmounts,
		"the salary range while it is open": func(v *access.Viewer, g access.Grant) bool {
			return v.SeesSalary(g, workflow.PostingOpen)
		},
		"link candidates to colleagues": func(v *access.Viewer, _ access.Grant) bool {
			return v.MayLink(nil)
		},
	}[row]
	require.NotNil(t, ask, row)
	return ask
}
