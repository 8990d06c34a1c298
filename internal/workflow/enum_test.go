package workflow_test

import (
	"encoding/json"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	. "hirewire/internal/workflow"
)

type enumValue interface {
	~string
	Values() []string
	IsValid() bool
	String() string
	MarshalGQL(io.Writer)
}

type enumPointer[E any] interface {
	*E
	UnmarshalGQL(any) error
}

func testEnum[E enumValue, P enumPointer[E]](want string) func(*testing.T) {
	return func(t *testing.T) {
		values := E("").Values()
		require.Equal(t, strings.Fields(want), values)
		values[0] = "CHANGED"
		require.Equal(t, strings.Fields(want), E("").Values(), "a caller cannot change the list")

		for _, v := range E("").Values() {
			require.Regexp(t, regexp.MustCompile(`^[A-Z]+(_[A-Z]+)*$`), v)
			require.True(t, E(v).IsValid())
			require.Equal(t, v, E(v).String())

			var out strings.Builder
			E(v).MarshalGQL(&out)
			var text string
			require.NoError(t, json.Unmarshal([]byte(out.String()), &text))

			var back E
			require.NoError(t, P(&back).UnmarshalGQL(text))
			require.Equal(t, E(v), back)
		}

		require.False(t, E("").IsValid())
		present := E(values[1])
		for _, bad := range []any{"", "nonsense", strings.ToLower(E("").Values()[0]), 1, nil, []string{"x"}, true} {
			err := P(&present).UnmarshalGQL(bad)
			require.ErrorContains(
				t,
				err,
				" must be one of "+strings.Join(strings.Fields(want), ", "),
			)
			require.NotContains(t, err.Error(), "nonsense", "untrusted text must not be repeated")
			require.Equal(t, E(values[1]), present, "a refused value must not change the variable")
		}
	}
}

func TestEnums(t *testing.T) {
	for name, test := range map[string]func(*testing.T){
		"CompanyRole":         testEnum[CompanyRole]("ADMIN RECRUITER MEMBER AUDITOR"),
		"TeamRole":            testEnum[TeamRole]("HIRING_LEAD RECRUITER COORDINATOR SOURCER INTERVIEWER"),
		"PostingStatus":       testEnum[PostingStatus]("DRAFT PENDING_APPROVAL OPEN ON_HOLD CLOSED"),
		"PostingVisibility":   testEnum[PostingVisibility]("LISTED UNLISTED INTERNAL"),
		"OpeningStatus":       testEnum[OpeningStatus]("OPEN FILLED CANCELLED"),
		"OpeningCancelReason": testEnum[OpeningCancelReason]("POSTING_CLOSED NO_LONGER_NEEDED BUDGET OTHER"),
		"StageKind":           testEnum[StageKind]("REVIEW SCREEN ASSESSMENT INTERVIEW OFFER"),
		"ApplicationStatus":   testEnum[ApplicationStatus]("ACTIVE HIRED REJECTED WITHDRAWN TRANSFERRED"),
		"TransitionKind":      testEnum[TransitionKind]("RECEIVED MOVED REJECTED WITHDRAWN REOPENED HIRED TRANSFERRED"),
		"DecisionKind":        testEnum[DecisionKind]("WE_REJECTED THEY_WITHDREW OTHER"),
		"CompetencyKind":      testEnum[CompetencyKind]("TECHNICAL LEADERSHIP COMMUNICATION DOMAIN VALUES"),
		"CommentVisibility":   testEnum[CommentVisibility]("TEAM RECRUITERS ADMINS"),
		"SourceKind":          testEnum[SourceKind]("CAREERS_PAGE REFERRAL AGENCY SOURCED JOB_BOARD EVENT INTERNAL"),
		"DocumentNote":        testEnum[DocumentNote]("PASSWORD_PROTECTED DAMAGED"),
		"DocumentKind":        testEnum[DocumentKind]("RESUME COVER_LETTER OTHER"),
		"LinkKind":            testEnum[LinkKind]("LINKEDIN GITHUB PORTFOLIO WEBSITE OTHER"),
		"ActorKind":           testEnum[ActorKind]("USER SERVICE_ACCOUNT APPLICANT SYSTEM"),
		"Workplace":           testEnum[Workplace]("ONSITE HYBRID REMOTE"),
		"EmploymentType":      testEnum[EmploymentType]("FULL_TIME PART_TIME CONTRACT INTERNSHIP TEMPORARY"),
		"CloseOutcome":        testEnum[CloseOutcome]("KEEP REJECT"),
		"ApiScope":            testEnum[ApiScope]("READ WRITE"),
		"ApiCapability":       testEnum[ApiCapability]("CANDIDATES POSTINGS PIPELINE ADMIN AUDIT"),
	} {
		t.Run(name, test)
	}
}

func TestEnumErrorNamesTheType(t *testing.T) {
	var e ApplicationStatus
	require.EqualError(t, e.UnmarshalGQL("active"),
		"ApplicationStatus must be one of ACTIVE, HIRED, REJECTED, WITHDRAWN, TRANSFERRED")
}
