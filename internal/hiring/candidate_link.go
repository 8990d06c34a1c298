package hiring

import (
	"context"
	"database/sql"
	"fmt"
	"slices"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/ent/candidate"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/textkey"
	"hirewire/internal/workflow"
)

// A candidate who is a colleague is linked to their user account, and that user then does not see
// the candidate. A candidate with the e-mail address of a colleague is linked automatically,
// wherever the address comes from: a new or changed candidate, a new or changed account, or an
// import. Recruiters type addresses, and a link hides the candidate and the audit trail about them.
// An admin's address therefore only proposes a link, and so does the address of a colleague who is
// already linked to another candidate. Another admin or the command line confirms or dismisses the
// proposal.

// linkedUserField and proposedLinkField are changed fields of CandidateUpdated and CandidateAdded.
// An event with linkedUserField changes the rights of the users in its AddedIDs and RemovedIDs.
const (
	linkedUserField   = "linkedUser"
	proposedLinkField = "proposedLink"
)

// LinkCandidateToUserInput is the input of LinkCandidateToUser.
type LinkCandidateToUserInput struct {
	// ID of the candidate.
	CandidateID string `json:"candidateId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// ID of the user who is the same person as the candidate. The user must not be linked to
	// another candidate.
	UserID string `json:"userId"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// UnlinkCandidateFromUserInput is the input of UnlinkCandidateFromUser.
type UnlinkCandidateFromUserInput struct {
	// ID of the candidate.
	CandidateID string `json:"candidateId"`
	// The version that the client last read; fails with VersionConflict if it is out of date.
	ExpectedVersion int `json:"expectedVersion"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// LinkCandidateToUser links a candidate to the colleague that they are, or confirms a proposed
// link.
func (s *Service) LinkCandidateToUser(
	ctx context.Context,
	in LinkCandidateToUserInput,
) (*command.Outcome, error) {
	v := &validation{}
	v.ID(in.UserID, ids.User, "userId")
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.setLink(
		ctx,
		"linkCandidateToUser",
		in.IdempotencyKey,
		in,
		in.CandidateID,
		in.ExpectedVersion,
		&in.UserID,
	)
}

// UnlinkCandidateFromUser removes the link between a candidate and a colleague, or dismisses a
// proposed one.
func (s *Service) UnlinkCandidateFromUser(
	ctx context.Context,
	in UnlinkCandidateFromUserInput,
) (*command.Outcome, error) {
	return s.setLink(
		ctx,
		"unlinkCandidateFromUser",
		in.IdempotencyKey,
		in,
		in.CandidateID,
		in.ExpectedVersion,
		nil,
	)
}

func (s *Service) setLink(
	ctx context.Context,
	name string,
	key *string,
	in any,
	candidateID string,
	expected int,
	userID *string,
) (*command.Outcome, error) {
	return s.run(ctx, name, key, in, func(ctx context.Context, u *unit) error {
		u.Result.CandidateID = candidateID
		c, err := u.candidate(ctx, candidateID)
		if err != nil {
			return err
		}
		if err := u.mayLink(userID); err != nil {
			return err
		}
		if err := command.CheckVersion(c.ID, &expected, c.Version); err != nil {
			return err
		}
		return u.updateCandidate(
			ctx,
			c,
			UpdateCandidateInput{LinkedUserID: graphql.OmittableOf(userID)},
			"userId",
		)
	})
}

// linkable locks a user's account. It returns an error if the account does not exist or is linked
// to another candidate.
func (u *unit) linkable(ctx context.Context, userID, candidateID, path string) error {
	rows, err := u.Tx.Query(
		ctx,
		"SELECT u.id FROM users u WHERE u.id = ?"+u.locking(forUpdate, "u"),
		userID,
	)
	found, err := collect[string](rows, err)
	if err != nil {
		return fmt.Errorf("lock a colleague: %w", err)
	}
	if len(found) == 0 {
		return command.Wrong(command.CodeNotFound, "does not exist", path)
	}
	rows, err = u.Tx.Query(
		ctx,
		"SELECT c.id FROM candidates c WHERE c.linked_user_id = ? AND c.id <> ?",
		userID,
		candidateID,
	)
	others, err := collect[string](rows, err)
	if err != nil {
		return fmt.Errorf("read whether a colleague is a candidate: %w", err)
	}
	if len(others) > 0 {
		return command.Wrong(
			command.CodeDuplicate,
			"is already linked to another candidate: remove that link first",
			path,
		)
	}
	return nil
}

// linkEdit decides what an update of a candidate does to the link: what the input asks for, or
// otherwise what the new addresses imply. It sets in.LinkedUserID accordingly, and returns the user
// for whom a link is newly proposed and the user whose proposed link is dropped.
func (u *unit) linkEdit(
	ctx context.Context,
	c *candidateFacts,
	in *UpdateCandidateInput,
	path string,
) (proposed, dropped *string, err error) {
	if in.LinkedUserID.IsSet() {
		if id := in.LinkedUserID.Value(); id != nil {
			if err := u.linkable(ctx, *id, c.ID, path); err != nil {
				return nil, nil, err
			}
		}
		dropped, err = u.proposal(ctx, c.ID)
		return nil, dropped, err
	}
	list, given := in.Emails.ValueOK()
	if !given || c.LinkedUserID != nil {
		return nil, nil, nil
	}
	rows, err := u.Tx.QueryPrepared(
		ctx,
		"SELECT address FROM candidate_emails WHERE candidate_id = ?",
		c.ID,
	)
	old, err := collect[string](rows, err)
	if err != nil {
		return nil, nil, fmt.Errorf("read addresses: %w", err)
	}
	added := newAddresses(list, old)
	if err := u.refuseOwnAddress(added, list, "emails"); err != nil {
		return nil, nil, err
	}
	match, err := u.staffWith(ctx, added)
	if err != nil {
		return nil, nil, err
	}
	if match.linked != nil {
		in.LinkedUserID = graphql.OmittableOf(match.linked)
		dropped, err = u.proposal(ctx, c.ID)
	}
	return match.proposed, dropped, err
}

// saveLink writes the proposals that linkEdit decided on, and the audit entries about the link. The
// caller writes the candidate's own column. how is the value of the audit detail of that name.
func (u *unit) saveLink(
	ctx context.Context,
	c *candidateFacts,
	linked, proposed, dropped *string,
	changed bool,
	how string,
) error {
	if dropped != nil {
		if err := u.dropProposal(ctx, c.ID); err != nil {
			return err
		}
	}
	if proposed != nil {
		return u.propose(ctx, c.ID, *proposed)
	}
	if changed && c.LinkedUserID != nil {
		if err := u.auditLink(ctx, audit.CandidateUnlinked, c.ID, *c.LinkedUserID, ""); err != nil {
			return err
		}
	}
	switch {
	case changed && linked != nil:
		return u.auditLink(ctx, audit.CandidateLinked, c.ID, *linked, how)
	case dropped != nil && !same(dropped, linked):
		return u.auditLink(ctx, audit.CandidateUnlinked, c.ID, *dropped, "")
	}
	return nil
}

// mayLink returns an error unless the viewer may link a candidate to the user, or remove a link if
// userID is nil. Only admins may. They cannot link themselves, and cannot remove their own link
// because they do not see their candidate. Service accounts are refused because the holder of their
// key could be the user in question.
func (u *unit) mayLink(userID *string) error {
	if !u.Viewer.MayLink(userID) {
		return access.ErrLinkRights
	}
	return nil
}

// refuseOwnAddress returns an error if viewers give a candidate their own address. added are the
// new addresses, list all of them, and path leads to the list in the command's input. Otherwise
// viewers could find out whether they are a candidate already, perhaps in a posting that they do
// not see: the first candidate with their address disappears for them, and a second one does not.
// Admins may do it, because their address never links automatically and so reveals nothing.
func (u *unit) refuseOwnAddress(added, list []string, path ...string) error {
	if u.Viewer.Kind != workflow.ActorUser || u.Viewer.IsAdmin() {
		return nil
	}
	own := func(a string) bool { return textkey.Email(a) == textkey.Email(u.Viewer.Email) }
	if !slices.ContainsFunc(added, own) {
		return nil
	}
	at := append(slices.Clone(path), strconv.Itoa(slices.IndexFunc(list, own)))
	return command.Wrong(
		command.CodeConflict,
		"is your own address: ask a colleague to add you as a candidate",
		at...)
}

// staffMatch is the colleague whom the addresses of a candidate identify. At most one field is set.
type staffMatch struct {
	// linked is the colleague to link to; proposed is one whose link an admin must confirm.
	linked, proposed *string
}

// staffWith finds the colleague who has one of the addresses. It locks the accounts, so that only
// one of two candidates that are added concurrently is linked. If several accounts match, one that
// can be linked is chosen; among equals, the oldest.
func (u *unit) staffWith(ctx context.Context, addresses []string) (staffMatch, error) {
	var m staffMatch
	if len(addresses) == 0 {
		return m, nil
	}
	args := make([]any, len(addresses))
	for i, a := range addresses {
		args[i] = textkey.Email(a)
	}
	rows, err := u.Tx.Query(
		ctx,
		"SELECT u.id, u.role FROM users u WHERE u.email_key IN ("+placeholders(
			len(args),
		)+") ORDER BY u.id"+u.locking(
			forUpdate,
			"u",
		),
		args...)
	type account struct {
		id   string
		role workflow.CompanyRole
	}
	found, err := scanAllOf(
		rows,
		err,
		func(rows *sql.Rows) (a account, err error) { return a, rows.Scan(&a.id, &a.role) },
	)
	if err != nil {
		return m, fmt.Errorf("find colleagues with an address: %w", err)
	}
	for _, a := range found {
		free, err := u.isNoCandidate(ctx, a.id)
		if err != nil {
			return m, err
		}
		if free && a.role != workflow.RoleAdmin {
			return staffMatch{linked: &a.id}, nil
		}
		if m.proposed == nil {
			m.proposed = &a.id
		}
	}
	return m, nil
}

// isNoCandidate reports whether a user is linked to no candidate. The user's row must be locked.
func (u *unit) isNoCandidate(ctx context.Context, userID string) (bool, error) {
	rows, err := u.Tx.Query(ctx, "SELECT c.id FROM candidates c WHERE c.linked_user_id = ?", userID)
	linked, err := collect[string](rows, err)
	if err != nil {
		return false, fmt.Errorf("read whether a colleague is a candidate: %w", err)
	}
	return len(linked) == 0, nil
}

// propose stores a proposed link, which replaces an earlier one of the candidate, and audits it.
func (u *unit) propose(ctx context.Context, candidateID, userID string) error {
	_, err := u.Exec(
		ctx,
		`INSERT INTO candidate_link_proposals (candidate_id, user_id, created_at) VALUES (?, ?, ?)
		ON CONFLICT (candidate_id) DO UPDATE SET user_id = excluded.user_id, created_at = excluded.created_at`,
		candidateID,
		userID,
		u.At,
	)
	if err != nil {
		return fmt.Errorf("propose a link: %w", err)
	}
	return u.auditLink(ctx, audit.CandidateLinkProposed, candidateID, userID, "")
}

// proposal returns the user for whom a link of the candidate is proposed, or nil.
func (u *unit) proposal(ctx context.Context, candidateID string) (*string, error) {
	rows, err := u.Tx.Query(
		ctx,
		"SELECT user_id FROM candidate_link_proposals WHERE candidate_id = ?",
		candidateID,
	)
	found, err := collect[string](rows, err)
	if err != nil {
		return nil, fmt.Errorf("read a proposed link: %w", err)
	}
	if len(found) == 0 {
		return nil, nil //nolint:nilnil // none is proposed
	}
	return &found[0], nil
}

// dropProposal deletes a proposed link.
func (u *unit) dropProposal(ctx context.Context, candidateID string) error {
	if _, err := u.Exec(
		ctx,
		"DELETE FROM candidate_link_proposals WHERE candidate_id = ?",
		candidateID,
	); err != nil {
		return fmt.Errorf("end a proposed link: %w", err)
	}
	return nil
}

// The values of the detail "how" of CandidateLinked.
const (
	linkedByAddress = "ADDRESS"
	linkedByAdmin   = "ADMIN"
)

// auditLink writes an audit entry about a link in the command's transaction.
func (u *unit) auditLink(
	ctx context.Context,
	kind audit.Kind,
	candidateID, userID, how string,
) error {
	details := map[string]string{"user": userID}
	if how != "" {
		details["how"] = how
	}
	return u.audit.AppendTx(
		access.With(ctx, u.Viewer),
		u.Tx,
		audit.Entry{Kind: kind, SubjectID: candidateID, Details: details, At: u.At},
	)
}

// matchAccount links the candidates who have the address of an account that is new or has a new
// address, or proposes the link. The account's row must be locked or written by this command.
func (u *unit) matchAccount(
	ctx context.Context,
	userID, address string,
	role workflow.CompanyRole,
) error {
	rows, err := u.Tx.Query(
		ctx,
		`SELECT c.id, c.version FROM candidates c JOIN candidate_emails e ON e.candidate_id = c.id
		WHERE e.address_key = ? AND c.linked_user_id IS NULL ORDER BY c.id`+u.locking(forUpdate, "c"),
		textkey.Email(address),
	)
	found, err := scanAllOf(
		rows,
		err,
		func(rows *sql.Rows) (c candidateFacts, err error) { return c, rows.Scan(&c.ID, &c.Version) },
	)
	if err != nil {
		return fmt.Errorf("find candidates with an address: %w", err)
	}
	return u.linkFound(ctx, userID, role, found)
}

// linkFound links the first of the candidates who have the address of an account, if the account
// can be linked, and proposes to link the others. The rows of both must be locked.
func (u *unit) linkFound(
	ctx context.Context,
	userID string,
	role workflow.CompanyRole,
	found []candidateFacts,
) error {
	if len(found) == 0 {
		return nil
	}
	free, err := u.isNoCandidate(ctx, userID)
	if err != nil {
		return err
	}
	for i, c := range found {
		field := proposedLinkField
		row := u.DB.Candidate.Update().Where(candidate.ID(c.ID)).SetVersion(c.Version + 1).
			SetUpdatedAt(u.At)
		facts := eventlog.Facts{CandidateVersion: c.Version + 1}
		if i == 0 && free && role != workflow.RoleAdmin {
			field = linkedUserField
			row.SetLinkedUserID(userID)
			facts.AddedIDs = []string{userID}
		}
		if err := save(ctx, c.ID, row); err != nil {
			return fmt.Errorf("link a candidate: %w", err)
		}
		if field == linkedUserField {
			err = u.auditLink(ctx, audit.CandidateLinked, c.ID, userID, linkedByAddress)
		} else {
			err = u.propose(ctx, c.ID, userID)
		}
		if err != nil {
			return err
		}
		facts.ChangedFields = []string{field}
		u.Emit(eventlog.Entry{Kind: eventlog.CandidateUpdated, CandidateID: c.ID, Facts: facts})
	}
	return nil
}

// linkImported links candidates with an address in this batch to accounts, and accounts in this
// batch to candidates. Pairs that existed before stay as they are, because an admin may have
// removed their link.
func (u *unit) linkImported(ctx context.Context, b Import) error {
	if len(b.CandidateEmails) == 0 && len(b.Users) == 0 {
		return nil
	}
	users, candidates := map[string]bool{}, map[string]bool{}
	for _, r := range b.Users {
		users[r.ID] = true
	}
	for _, r := range b.CandidateEmails {
		candidates[r.CandidateID] = true
	}
	type pair struct {
		user string
		role workflow.CompanyRole
		candidateFacts
	}
	rows, err := u.Tx.Query(
		ctx,
		`SELECT DISTINCT u.id, u.role, c.id, c.version FROM users u JOIN candidate_emails e ON e.address_key = u.email_key
		JOIN candidates c ON c.id = e.candidate_id WHERE c.linked_user_id IS NULL ORDER BY u.id, c.id`,
	)
	found, err := scanAllOf(rows, err, func(rows *sql.Rows) (p pair, err error) {
		return p, rows.Scan(&p.user, &p.role, &p.ID, &p.Version)
	})
	if err != nil {
		return fmt.Errorf("find imported colleagues among the candidates: %w", err)
	}
	done := map[string]bool{}
	for len(found) > 0 {
		n := slices.IndexFunc(found, func(p pair) bool { return p.user != found[0].user })
		if n < 0 {
			n = len(found)
		}
		var list []candidateFacts
		for _, p := range found[:n] {
			if (users[p.user] || candidates[p.ID]) && !done[p.ID] {
				list, done[p.ID] = append(list, p.candidateFacts), true
			}
		}
		if err := u.linkFound(ctx, found[0].user, found[0].role, list); err != nil {
			return err
		}
		found = found[n:]
	}
	return nil
}

// scanAllOf is like scanAll but takes both results of a query.
func scanAllOf[T any](rows *sql.Rows, err error, scan func(*sql.Rows) (T, error)) ([]T, error) {
	if err != nil {
		return nil, err
	}
	return scanAll(rows, scan)
}

// newAddresses returns the addresses in list that are not in old.
func newAddresses(list, old []string) []string {
	var keys []string
	for _, a := range old {
		keys = append(keys, textkey.Email(a))
	}
	return filter(list, func(a string) bool { return !slices.Contains(keys, textkey.Email(a)) })
}
