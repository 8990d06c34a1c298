package eventkind

// All returns every kind, in the order of the schema.
func All() []Kind {
	var all []Kind
	for _, list := range [][]Kind{
		applicationKinds(), candidateKinds(), postingKinds(), planKinds(), teamKinds(), accountKinds(), companyKinds(),
	} {
		all = append(all, list...)
	}
	return all
}

// The capabilities of API keys, as package workflow spells them.
const (
	areaCandidates = "CANDIDATES"
	areaPostings   = "POSTINGS"
	areaPipeline   = "PIPELINE"
	areaAdmin      = "ADMIN"
)

// Facts that several kinds have.
const (
	changedFieldsType = "[String!]!"
	fieldNames        = "Names of the fields that changed."
)

func changedFields() Fact {
	return shown("ChangedFields", "changedFields", changedFieldsType, fieldNames)
}

func applicationVersion() Fact {
	return shown(
		"ApplicationVersion",
		"applicationVersion",
		"Int!",
		"The application's version after this event.",
	)
}

func fromStage() Fact {
	return shown("FromStageID", "fromStage", "Stage", "The stage before the event.")
}

func toStage() Fact { return shown("ToStageID", "toStage", "Stage", "The stage after the event.") }

func reason() Fact {
	return shown("ReasonID", "reason", "DecisionReason", "The decision reason.")
}

func transition() Fact {
	return shown(
		"TransitionID",
		"transition",
		"Transition",
		"The transition that records the change.",
	)
}

// applicationKind declares a change of one application. All of them keep both stages and both
// statuses, whichever of these the API shows.
func applicationKind(name, description string, more ...Fact) Kind {
	list := append([]Fact{applicationVersion()}, more...)
	have := map[string]bool{}
	for _, f := range list {
		have[f.Stored] = true
	}
	for _, f := range kept("FromStageID", "ToStageID", "FromStatus", "ToStatus", "ReasonID", "TransitionID") {
		if !have[f.Stored] {
			list = append(list, f)
		}
	}
	return Kind{
		Name: name, Description: description, Noun: "application",
		Classes: []string{"Pipeline"}, Areas: []string{areaPipeline}, Facts: list,
	}
}

func applicationKinds() []Kind {
	openingFreed := shown(
		"OpeningID",
		"opening",
		"Opening",
		"The opening that is open again; null unless a hire was undone.",
	)
	fromStatus := shown(
		"FromStatus",
		"fromStatus",
		"ApplicationStatus!",
		"The status before the event.",
	)
	transferredTo := shown("OtherApplicationID", "transferredTo", "Application",
		"The application that continues it; null if the viewer cannot see it.")
	transferredTo.Personal = true
	interviewers := applicationKind(
		"InterviewersAssigned",
		"The interviewers of an application changed.",
	)
	interviewers.Facts = []Fact{
		shown("AddedIDs", "addedUsers", "[User!]!", "The users who were added."),
		shown("RemovedIDs", "removedUsers", "[User!]!", "The users who were removed."),
	}
	return []Kind{
		applicationKind("ApplicationReceived", "An application was received.", toStage()),
		applicationKind(
			"ApplicationMoved",
			"An application moved to another stage.",
			fromStage(),
			toStage(),
			transition(),
		),
		applicationKind(
			"ApplicationRejected",
			"The company rejected an application.",
			fromStage(),
			reason(),
			transition(),
		),
		applicationKind(
			"ApplicationWithdrawn",
			"The candidate withdrew an application.",
			fromStage(),
			reason(),
			transition(),
		),
		applicationKind(
			"ApplicationReopened",
			"An ended application was reopened.",
			fromStatus,
			toStage(),
			openingFreed,
			transition(),
		),
		applicationKind(
			"ApplicationHired",
			"A candidate was hired, which filled an opening.",
			fromStage(),
			shown("OpeningID", "opening", "Opening", "The opening that was filled."),
			transition(),
		),
		applicationKind(
			"ApplicationTransferred",
			"An application was transferred to another posting.",
			fromStage(),
			transferredTo,
			transition(),
		),
		interviewers,
		{
			Name:        "CommentAdded",
			Description: "A comment was added to an application.",
			Noun:        "comment",
			Classes:     []string{"Pipeline", "Recruiters", "Admins"},
			Areas:       []string{areaPipeline},
			Facts:       []Fact{shown("CommentID", "comment", "Comment", "The comment.")},
		},
	}
}

func candidateKinds() []Kind {
	// A candidate's link to a user keeps the user's id in AddedIDs or RemovedIDs: it changes the
	// user's rights.
	links := kept("AddedIDs", "RemovedIDs")
	return []Kind{
		{
			Name:        "DocumentAdded",
			Description: "A document was added to a candidate.",
			Noun:        "document",
			Classes:     []string{"Candidate", "Pipeline"},
			Areas:       []string{areaCandidates},
			Facts:       []Fact{shown("DocumentID", "document", "Document", "The document.")},
		},
		{
			Name: "CandidateAdded", Description: "A candidate was added.", Noun: "candidate",
			Classes: []string{"Candidate"}, Areas: []string{areaCandidates},
			Facts: facts(kept("CandidateVersion", "ChangedFields"), links),
		},
		{
			Name: "CandidateUpdated", Description: "A candidate's data changed.", Noun: "candidate",
			Classes: []string{"Candidate"}, Areas: []string{areaCandidates},
			Facts: facts(with(changedFields()), kept("CandidateVersion"), links),
		},
		{
			Name:        "CandidateTagged",
			Description: "The tags of a candidate changed.",
			Noun:        "candidate",
			Classes:     []string{"Candidate"},
			Areas:       []string{areaCandidates},
			Facts: facts(with(
				shown("AddedIDs", "addedTags", "[Tag!]!", "The tags that were added."),
				shown("RemovedIDs", "removedTags", "[Tag!]!", "The tags that were removed."),
			), kept("CandidateVersion")),
		},
	}
}

// postingKind declares an event about a posting as a whole.
func postingKind(name, description, noun, class string, list ...[]Fact) Kind {
	return Kind{
		Name:        name,
		Description: description,
		Noun:        noun,
		Classes:     []string{class},
		Areas:       []string{areaPostings},
		Facts:       facts(list...),
	}
}

func postingKinds() []Kind {
	statuses := kept("PostingVersion", "FromPostingStatus", "ToPostingStatus", "ReasonID")
	opened := facts(
		with(
			shown(
				"FromPostingStatus",
				"fromPostingStatus",
				"PostingStatus!",
				"The posting's status before the event.",
			),
		),
		kept("PostingVersion", "ToPostingStatus", "ReasonID"),
	)
	opening := with(shown("OpeningID", "opening", "Opening", "The opening."))
	return []Kind{
		postingKind("PostingCreated", "A posting was created as a draft.", "posting", "Posting",
			kept("PostingVersion", "ToPostingStatus", "Confidential")),
		postingKind("PostingUpdated", "A posting's own fields changed.", "posting", "Posting",
			with(changedFields()), kept("PostingVersion")),
		postingKind(
			"PostingOpened",
			"A posting was opened, or resumed after it was on hold.",
			"posting",
			"Posting",
			opened,
		),
		postingKind("PostingHeld", "A posting was put on hold.", "posting", "Posting", statuses),
		postingKind("PostingClosed", "A posting was closed.", "posting", "Posting", statuses),
		postingKind(
			"PostingReopened",
			"A closed posting was reopened.",
			"posting",
			"Posting",
			statuses,
		),
		postingKind(
			"PostingConfidentialityChanged",
			"A posting became confidential, or stopped being so.",
			"posting",
			"Posting",
			with(
				shown(
					"Confidential",
					"confidential",
					"Boolean!",
					"True if the posting became confidential; false if it stopped being so.",
				),
			),
			kept("PostingVersion"),
		),
		postingKind(
			"OpeningAdded",
			"An opening was added to a posting.",
			"opening",
			"Seats",
			opening,
		),
		postingKind("OpeningCancelled", "An opening was canceled.", "opening", "Seats", opening),
		postingKind(
			"OpeningRestored",
			"An opening that was canceled when its posting closed was restored.",
			"opening",
			"Seats",
			opening,
		),
	}
}

func planKinds() []Kind {
	stage := shown("StageID", "stage", "Stage", "The stage.")
	return []Kind{
		postingKind(
			"StageAdded",
			"A stage was added to a posting's interview plan.",
			"stage",
			"Posting",
			with(stage),
			kept("PostingVersion", "StageIDs"),
		),
		postingKind(
			"StageUpdated",
			"A stage changed.",
			"stage",
			"Posting",
			with(stage, changedFields()),
			kept("PostingVersion"),
		),
		postingKind(
			"StagesReordered",
			"The stages of an interview plan were reordered.",
			"stage",
			"Posting",
			kept("PostingVersion", "StageIDs"),
		),
		postingKind(
			"StageRemoved",
			"A stage was removed from an interview plan.",
			"stage",
			"Posting",
			with(stage),
			kept("PostingVersion", "StageIDs"),
		),
	}
}

func teamKinds() []Kind {
	user := shown("UserID", "user", "User", "The user.")
	before := shown(
		"FromTeamRole",
		"fromTeamRole",
		"TeamRole!",
		"The member's role before the event.",
	)
	return []Kind{
		postingKind(
			"TeamMemberAdded",
			"A user joined a hiring team.",
			"hiring team member",
			"Posting",
			with(user, shown("TeamRole", "teamRole", "TeamRole!", "The member's role.")),
		),
		postingKind(
			"TeamMemberRoleChanged",
			"A member of a hiring team was given another role.",
			"hiring team member",
			"Posting",
			with(
				user,
				before,
				shown("TeamRole", "teamRole", "TeamRole!", "The member's role after the event."),
			),
		),
		postingKind(
			"TeamMemberRemoved",
			"A member left a hiring team.",
			"hiring team member",
			"Posting",
			with(user, before),
		),
	}
}

func accountKinds() []Kind {
	user := shown("UserID", "user", "User", "The user.")
	machine := shown("ItemID", "serviceAccount", "ServiceAccount", "The service account.")
	key := shown(
		"ItemID",
		"apiKey",
		"ApiKey",
		"The key; null for viewers other than its owner and admins.",
	)
	key.Personal = true
	kind := func(name, description, noun, class string, list ...[]Fact) Kind {
		return Kind{
			Name:        name,
			Description: description,
			Noun:        noun,
			Classes:     []string{class},
			Areas:       []string{areaAdmin},
			Facts:       facts(list...),
		}
	}
	return []Kind{
		kind(
			"UserAdded",
			"A user account was created.",
			"user",
			"People",
			with(user),
			kept("ItemVersion", "Role"),
		),
		kind(
			"UserUpdated",
			"A user account changed: its name, role or rights, or whether it is active.",
			"user",
			"People",
			with(
				user,
				changedFields(),
			),
			kept("ItemVersion", "FromRole", "Role", "Confidential", "Archived"),
		),
		kind(
			"ServiceAccountAdded",
			"A service account was created.",
			"service account",
			"People",
			with(machine),
			kept("Role", "ItemVersion", "Confidential"),
		),
		kind(
			"ServiceAccountUpdated",
			"A service account changed: its name, or whether it is active.",
			"service account",
			"People",
			with(machine, changedFields()),
			kept("Archived"),
		),
		kind(
			"ApiKeyCreated",
			"An API key was created. Only the actor who created it and admins see this event.",
			"API key",
			"Owner",
			with(key),
		),
		kind(
			"ApiKeyRevoked",
			"An API key was revoked. Only the actor who revoked it and admins see this event.",
			"API key",
			"Owner",
			with(key),
		),
	}
}

func companyKinds() []Kind {
	const entries = "A department, location, tag, source, decision reason or role profile was "
	item := func(description string) Fact { return shown("ItemID", "item", "Node", description) }
	kind := func(name, description, noun, area string, list ...[]Fact) Kind {
		return Kind{
			Name:        name,
			Description: description,
			Noun:        noun,
			Classes:     []string{"Company"},
			Areas:       []string{area},
			Facts:       facts(list...),
		}
	}
	return []Kind{
		kind("CompanyUpdated", "The company's settings changed.", "company", areaAdmin,
			with(changedFields()), kept("ItemID", "ItemVersion")),
		kind(
			"CatalogItemCreated",
			entries+"created.",
			"list entry",
			areaPostings,
			with(item("The new entry.")),
			kept("ItemVersion"),
		),
		kind("CatalogItemUpdated", entries+"changed.", "list entry", areaPostings,
			with(item("The changed entry."), changedFields()), kept("ItemVersion")),
		kind(
			"CatalogItemArchived",
			entries+"archived or restored.",
			"list entry",
			areaPostings,
			with(
				item("The archived or restored entry."),
				shown(
					"Archived",
					"archived",
					"Boolean!",
					"True if the entry was archived; false if it was restored.",
				),
			),
			kept("ItemVersion"),
		),
	}
}
