package entity

import (
	"context"

	"hirewire/ent"
	"hirewire/ent/candidate"
	"hirewire/ent/candidateemail"
	"hirewire/ent/candidatelink"
	"hirewire/ent/candidatephone"
	"hirewire/ent/candidatetag"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Candidate is a person who might be hired.
var Candidate = declare(
	Entity{
		Name:         "Candidate",
		Type:         "Candidate",
		Noun:         "candidate",
		Prefix:       ids.Candidate,
		Table:        "candidates",
		Visible:      (*access.Viewer).Candidates,
		Place:        Place{From: "candidates x", Subject: "x.id", Posting: "NULL"},
		Significance: 4,
		Areas:        []workflow.ApiCapability{workflow.CapabilityCandidates},
		Shared: []string{
			"id", "version", "name", "headline", "summary", "city", "country", "emails", "phones",
			"links", "tags", "createdAt", "updatedAt",
		},
		Personal: []string{
			"name",
			"name_key",
			"headline",
			"summary",
			"city",
			"country",
			"linked_user_id",
		},
		Paged: true,
		Node:  true,
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.Candidate, error) {
		return db.Candidate.Query().Where(candidate.IDIn(list...)).All(ctx)
	},
)

// CandidateEmail is an e-mail address of a candidate.
var CandidateEmail = declare(
	Entity{
		Name: "CandidateEmail", Type: "CandidateEmail", Noun: "e-mail address of a candidate",
		Prefix: ids.CandidateEmail, Table: "candidate_emails",
		Visible: (*access.Viewer).OfCandidate,
		Place:   ofCandidate("candidate_emails"),
		Areas:   []workflow.ApiCapability{workflow.CapabilityCandidates},
		Shared: []string{
			"address", "primary",
		},
		Personal: []string{"address", "address_key"},
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.CandidateEmail, error) {
		return db.CandidateEmail.Query().Where(candidateemail.IDIn(list...)).All(ctx)
	},
)

// CandidatePhone is a phone number of a candidate.
var CandidatePhone = declare(
	Entity{
		Name: "CandidatePhone", Type: "CandidatePhone", Noun: "phone number of a candidate",
		Prefix: ids.CandidatePhone, Table: "candidate_phones",
		Visible: (*access.Viewer).OfCandidate,
		Place:   ofCandidate("candidate_phones"),
		Areas:   []workflow.ApiCapability{workflow.CapabilityCandidates},
		Shared: []string{
			"number",
		},
		Personal: []string{"number", "digits"},
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.CandidatePhone, error) {
		return db.CandidatePhone.Query().Where(candidatephone.IDIn(list...)).All(ctx)
	},
)

// CandidateLink is a web address of a candidate, such as a profile page.
var CandidateLink = declare(
	Entity{
		Name: "CandidateLink", Type: "CandidateLink", Noun: "link of a candidate",
		Prefix: ids.CandidateLink, Table: "candidate_links",
		Visible: (*access.Viewer).OfCandidate,
		Place:   ofCandidate("candidate_links"),
		Areas:   []workflow.ApiCapability{workflow.CapabilityCandidates},
		Shared: []string{
			"url", "kind",
		},
		Personal: []string{"url", "url_key"},
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.CandidateLink, error) {
		return db.CandidateLink.Query().Where(candidatelink.IDIn(list...)).All(ctx)
	},
)

// CandidateTag links a tag to a candidate.
var CandidateTag = declare(
	Entity{
		Name: "CandidateTag", Noun: "tag of a candidate",
		Prefix: ids.CandidateTag, Table: "candidate_tags",
		Visible: (*access.Viewer).OfCandidate,
		Place:   ofCandidate("candidate_tags"),
	},
	func(ctx context.Context, db *ent.Client, list []string) ([]*ent.CandidateTag, error) {
		return db.CandidateTag.Query().Where(candidatetag.IDIn(list...)).All(ctx)
	},
)
