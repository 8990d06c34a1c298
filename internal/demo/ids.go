package demo

// Ids that the README and clients may refer to. They are the same on every machine.
const (
	// Admin is Amara Osei, who sees everything, including confidential postings.
	Admin = "usr_01jdpa4q00jbfejjz3vhp3qped"
	// Recruiter is Rosa Lindqvist, a company recruiter on the team of the first posting.
	Recruiter = "usr_01jeg23x001jw6q9qkrm1et8xy"
	// Lead is Leila Haddad, HIRING_LEAD of the first posting.
	Lead = "usr_01jf9t3300xcfjrwc2jqpjy2dj"
	// Interviewer is Ivan Petrov, who interviews some of its applications and cannot see the
	// others.
	Interviewer = "usr_01jg3j2900yqzcg1g6m5syxknc"

	// LeadDeveloperPosting is the posting for a Lead Software Developer.
	LeadDeveloperPosting = "pst_01k82zyam0784mfjh510pt9b1r"
	// LeadReviewStage is the first stage of its plan. The others follow in order.
	LeadReviewStage     = "stg_01k82zyam0b5hda2fsj0brctb3"
	LeadScreenStage     = "stg_01k82zyam0pcxmfe1p3vgfpfp8"
	LeadDesignStage     = "stg_01k82zyam0g4stwxbvj380beq5"
	LeadCodeReviewStage = "stg_01k82zyam0ftvs4c2qhchy1rg1"
	LeadLeadershipStage = "stg_01k82zyam0797qvrb3sj44fxfy"
	LeadProductStage    = "stg_01k82zyam0fvqkcn4gb53ceqrk"
	LeadOfferStage      = "stg_01k82zyam0w3rs9qe3kfykwd4k"

	// ScreenApplication is Ada Moreau's, active in the recruiter screen of the first posting, at
	// version 2.
	ScreenApplication = "app_01kdctqx00dfmrwqgt49hycw7t"
	// ScreenCandidate is Ada Moreau.
	ScreenCandidate = "can_01kdctqx002z4mtqjz372dpg4m"
	// InterviewApplication is Tomás Vidal's, active in the system design interview, at version 3.
	// Interviewer is assigned to it.
	InterviewApplication = "app_01kcnrk9m0t2c9e7naj28w0n86"
	// OfferApplication is Marit de Graaf's, active in the offer stage, at version 7. The posting
	// has a free opening for it.
	OfferApplication = "app_01kazsp280p509j6yzcsvbpsb4"
	// StaffApplication is that of Jonas Weber, a colleague on the team of that posting, who never
	// sees it.
	StaffApplication = "app_01kcxfsem0775xhcfqknqqt6ew"
	// ConfidentialPosting is for a Chief Financial Officer. Only its team and Admin see it.
	ConfidentialPosting = "pst_01ka0sfjm053cpzxkya2sq6rff"
)

// Person is a user of the demo as whom visitors can sign in.
type Person struct {
	// Word is the sign-in token.
	Word string
	// Who describes the user to visitors who choose one.
	Who string
	// UserID and Email identify the account.
	UserID, Email string
}

// People returns the users as whom visitors can sign in.
func People() []Person {
	person := func(word, who, id, email string) Person {
		return Person{Word: word, Who: who, UserID: id, Email: email + "@" + mailDomain}
	}
	return []Person{
		person("demo-admin", "Amara Osei, admin", Admin, "amara.osei"),
		person("demo-recruiter", "Rosa Lindqvist, recruiter", Recruiter, "rosa.lindqvist"),
		person(
			"demo-lead",
			"Leila Haddad, hiring lead of the Lead Software Developer posting",
			Lead,
			"leila.haddad",
		),
		person("demo-interviewer", "Ivan Petrov, interviewer", Interviewer, "ivan.petrov"),
	}
}
