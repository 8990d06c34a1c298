package postingwatch

import (
	"fmt"
	"strings"
	"time"
	"unicode"
)

// stateQuery selects the state of the posting and its newest event.
const stateQuery = `query Now($posting: ID!) {
	posting(id: $posting) { title status pipelineCursor stages { name applicationCount } }
	activity(last: 1, filter: {postingIds: [$posting]}) { nodes { id } } }`

// streamQuery selects what everybody who sees an event sees in it, so that the server renders it
// once for all.
const streamQuery = `subscription Watch($posting: ID!, $after: Cursor) { pipelineUpdates(postingIds: [$posting], after: $after) { __typename
	... on ResyncRequired { reason cursor }
	... on PipelineEvents { cursor events { __typename id occurredAt actor { __typename name } candidate { name }
		... on ApplicationReceived { toStage { name } }
		... on ApplicationMoved { fromStage { name } toStage { name } }
		... on ApplicationRejected { fromStage { name } reason { label } }
		... on ApplicationWithdrawn { fromStage { name } reason { label } }
		... on ApplicationReopened { fromStatus toStage { name } }
		... on ApplicationHired { fromStage { name } opening { label } }
		... on ApplicationTransferred { fromStage { name } }
		... on InterviewersAssigned { addedUsers { name } removedUsers { name } }
		... on DocumentAdded { document { filename } }
		... on CandidateUpdated { changedFields }
		... on CandidateTagged { addedTags { name } removedTags { name } }
		... on PostingUpdated { changedFields }
		... on PostingOpened { fromPostingStatus }
		... on PostingConfidentialityChanged { confidential }
		... on OpeningAdded { opening { label } }
		... on OpeningCancelled { opening { label } }
		... on OpeningRestored { opening { label } }
		... on StageAdded { stage { name } }
		... on StageUpdated { stage { name } changedFields }
		... on StageRemoved { stage { name } }
		... on TeamMemberAdded { user { name } teamRole }
		... on TeamMemberRoleChanged { user { name } fromTeamRole teamRole }
		... on TeamMemberRemoved { user { name } fromTeamRole } } } } }`

type payload struct {
	Data struct {
		Posting         *posting
		Activity        activity
		PipelineUpdates *frame
	}
	Errors []problem
}

type activity struct{ Nodes []struct{ ID string } }

func (a activity) newest() string {
	if len(a.Nodes) == 0 {
		return ""
	}
	return a.Nodes[len(a.Nodes)-1].ID
}

type posting struct {
	Title, Status, PipelineCursor string
	Stages                        []struct {
		Name             string
		ApplicationCount int
	}
}

// String returns the board in one line.
func (p *posting) String() string {
	stages := make([]string, len(p.Stages))
	for i, s := range p.Stages {
		stages[i] = fmt.Sprintf("%s %d", plain(s.Name), s.ApplicationCount)
	}
	return fmt.Sprintf("%s (%s): %s", plain(p.Title), spoken(p.Status), strings.Join(stages, " · "))
}

type frame struct {
	Typename       string `json:"__typename"`
	Cursor, Reason string
	Events         []event
}

// event holds the fields of all kinds of events that are printed.
type event struct {
	Typename                                string `json:"__typename"`
	ID                                      string
	OccurredAt                              time.Time
	Actor                                   *actor
	Candidate, FromStage, ToStage           *named
	Stage, User                             *named
	Reason, Opening                         *struct{ Label string }
	Document                                *struct{ Filename string }
	AddedUsers, RemovedUsers                []named
	AddedTags, RemovedTags                  []named
	ChangedFields                           []string
	FromStatus, FromPostingStatus, TeamRole string
	FromTeamRole                            string
	Confidential                            bool
}

type named struct{ Name string }

type actor struct {
	Typename string `json:"__typename"`
	Name     string
}

// String returns the event in one line: who, what, from → to.
func (e *event) String() string {
	if deed := e.ownDeed(); deed != "" {
		return name(e.Candidate, "") + "  " + deed
	}
	if e.Actor == nil {
		return "somebody  " + e.deed()
	}
	return plain(e.Actor.Name) + "  " + e.deed()
}

// ownDeed returns what the candidate did, for an event that the system recorded in nobody's name
// because the candidate applied in person. It returns "" for every other event, and where the
// viewer may not see the candidate.
func (e *event) ownDeed() string {
	if e.Candidate == nil || e.Actor == nil || e.Actor.Typename != "System" {
		return ""
	}
	switch e.Typename {
	case "ApplicationReceived":
		return "applied" + change("", name(e.ToStage, ""))
	case "CandidateAdded":
		return "got in touch"
	case "DocumentAdded":
		return "sent " + e.file()
	}
	return ""
}

// file returns the name of the event's document.
func (e *event) file() string {
	if e.Document == nil {
		return "a file"
	}
	return plain(e.Document.Filename)
}

func (e *event) deed() string {
	who := name(e.Candidate, "a candidate")
	switch e.Typename {
	case "ApplicationReceived":
		return "added " + who + change("", name(e.ToStage, ""))
	case "ApplicationMoved":
		return "moved " + who + change(name(e.FromStage, "?"), name(e.ToStage, "?"))
	case "ApplicationRejected":
		return "rejected " + who + change(name(e.FromStage, "?"), "rejected"+e.because())
	case "ApplicationWithdrawn":
		return "withdrew " + who + change(name(e.FromStage, "?"), "withdrawn"+e.because())
	case "ApplicationReopened":
		return "reopened " + who + change(spoken(e.FromStatus), name(e.ToStage, "?"))
	case "ApplicationHired":
		return "hired " + who + change(name(e.FromStage, "?"), "hired")
	case "ApplicationTransferred":
		return "transferred " + who + change(name(e.FromStage, "?"), "another posting")
	case "InterviewersAssigned":
		return both(
			"assigned",
			e.AddedUsers,
			"unassigned",
			e.RemovedUsers,
		) + " as interviewers of " + who
	case "CommentAdded":
		return "commented on " + who
	case "DocumentAdded":
		return "added " + e.file() + " to " + who
	case "CandidateAdded":
		return "added " + who
	case "CandidateUpdated":
		return "edited " + who + e.fields()
	case "CandidateTagged":
		return "tagged " + who + ": " + both("+", e.AddedTags, "−", e.RemovedTags)
	}
	return e.administration()
}

// administration returns the text of an event that concerns the posting itself, or "".
func (e *event) administration() string {
	opening := "an opening"
	if e.Opening != nil && e.Opening.Label != "" {
		opening = "the opening " + plain(e.Opening.Label)
	}
	switch e.Typename {
	case "PostingUpdated":
		return "edited the posting" + e.fields()
	case "PostingOpened":
		return "opened the posting" + change(spoken(e.FromPostingStatus), "open")
	case "PostingHeld":
		return "put the posting on hold"
	case "PostingClosed":
		return "closed the posting"
	case "PostingReopened":
		return "reopened the posting"
	case "PostingConfidentialityChanged":
		if e.Confidential {
			return "made the posting confidential"
		}
		return "ended the posting's confidentiality"
	case "OpeningAdded":
		return "added " + opening
	case "OpeningCancelled":
		return "canceled " + opening
	case "OpeningRestored":
		return "restored " + opening
	case "StageAdded":
		return "added the stage " + name(e.Stage, "?")
	case "StageUpdated":
		return "edited the stage " + name(e.Stage, "?") + e.fields()
	case "StagesReordered":
		return "put the stages in another order"
	case "StageRemoved":
		return "removed the stage " + name(e.Stage, "?")
	case "TeamMemberAdded":
		return "added " + name(e.User, "somebody") + " to the team as " + spoken(e.TeamRole)
	case "TeamMemberRoleChanged":
		return "changed the role of " + name(
			e.User,
			"somebody",
		) + change(
			spoken(e.FromTeamRole),
			spoken(e.TeamRole),
		)
	case "TeamMemberRemoved":
		return "removed " + name(e.User, "somebody") + " from the team"
	}
	return spaced(e.Typename) // of a newer server
}

func change(from, to string) string {
	switch {
	case to == "":
		return ""
	case from == "":
		return "  → " + to
	}
	return "  " + from + " → " + to
}

func (e *event) because() string {
	if e.Reason == nil {
		return ""
	}
	return " (" + plain(e.Reason.Label) + ")"
}

func (e *event) fields() string {
	if len(e.ChangedFields) == 0 {
		return ""
	}
	return ": " + plain(strings.Join(e.ChangedFields, ", "))
}

func both(add string, added []named, remove string, removed []named) string {
	var parts []string
	for _, half := range []struct {
		word string
		list []named
	}{{add, added}, {remove, removed}} {
		if len(half.list) == 0 {
			continue
		}
		names := make([]string, len(half.list))
		for i, one := range half.list {
			names[i] = plain(one.Name)
		}
		parts = append(parts, half.word+" "+strings.Join(names, ", "))
	}
	return strings.Join(parts, ", ")
}

// name returns the name of n, or otherwise if n is nil because it may not be seen or was erased.
func name(n *named, otherwise string) string {
	if n == nil {
		return otherwise
	}
	return plain(n.Name)
}

// spoken returns the value of an enum in words.
func spoken(value string) string {
	return plain(strings.ToLower(strings.ReplaceAll(value, "_", " ")))
}

// spaced returns the name of a type in words.
func spaced(typeName string) string {
	var out strings.Builder
	for i, r := range plain(typeName) {
		if i > 0 && unicode.IsUpper(r) {
			out.WriteByte(' ')
		}
		out.WriteRune(unicode.ToLower(r))
	}
	return out.String()
}

// plain removes characters from a text of another user with which it could control the terminal:
// control characters, and those that are invisible or change the direction of text.
func plain(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsPrint(r),
			r == '\u200c',
			r == '\u200d': // these two join letters, or keep them apart
			return r
		}
		return unicode.ReplacementChar
	}, text)
}
