package access

// EventSource is a part of the events that a viewer sees, which an index finds by ids.
type EventSource struct {
	// Keys is a subquery for ids, and Link the column of event that has one of them. Without Keys
	// the source is all events that meet Where.
	Keys Predicate
	Link string
	// Where is the condition on the row of event, named e, that the viewer sees it.
	Where Predicate
}

// EventSources returns sources that together have all events of a viewer but those of candidates,
// some of them more than once. They rely on which ids an event of each class has; package eventlog
// checks these.
func (n NarrowView) EventSources() []EventSource {
	seen := n.v.Events("e")
	return []EventSource{
		{Where: And(predicate("e.posting_id IS NULL AND e.candidate_id IS NULL"), seen)},
		{
			Keys: predicate("SELECT rm.posting_id AS id FROM hiring_team_members rm WHERE "+
				"rm.user_id = ? AND rm.role IN "+pipelineTeam, n.v.ID),
			Link: "posting_id", Where: seen,
		},
		{
			Keys: predicate("SELECT rm.posting_id AS id FROM hiring_team_members rm WHERE "+
				"rm.user_id = ? UNION "+interviewedApplications("posting_id"), n.v.ID, n.v.ID),
			Link: "posting_id", Where: And(predicate("e.application_id IS NULL"), seen),
		},
		{
			// Of the other classes, the viewer sees those of the pipelines above.
			Keys: predicate(interviewedApplications("id"), n.v.ID), Link: "application_id",
			Where: And(predicate("e.visibility = 'PIPELINE'"), n.NotOwn("e.candidate_id")),
		},
	}
}

// CandidateEvents returns the source of the events of candidates.
func (n NarrowView) CandidateEvents() EventSource {
	all, prospects := n.Candidates(Everything()), n.Prospects()
	return EventSource{
		Keys:  predicate(all.SQL+" UNION "+prospects.SQL, append(all.Args, prospects.Args...)...),
		Link:  "candidate_id",
		Where: And(predicate("e.visibility = 'CANDIDATE'"), n.NotOwn("e.candidate_id")),
	}
}

// CandidateEvent is CandidateEvents as a condition on a row of event, named e.
func (n NarrowView) CandidateEvent() Predicate {
	seen := n.v.Candidates("ec")
	return predicate("e.visibility = 'CANDIDATE' AND EXISTS (SELECT 1 FROM candidates ec WHERE "+
		"ec.id = e.candidate_id AND "+seen.SQL+perRow+")", seen.Args...)
}
