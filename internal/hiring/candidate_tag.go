package hiring

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"hirewire/ent/candidate"
	"hirewire/ent/candidatetag"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
)

// TagCandidateInput is the input of TagCandidate.
type TagCandidateInput struct {
	// ID of the candidate.
	CandidateID string `json:"candidateId"`
	// IDs of tags to add, at most 50.
	AddTagIDs []string `json:"addTagIDs"`
	// IDs of tags to remove, at most 50.
	RemoveTagIDs []string `json:"removeTagIDs"`
	// Makes retries safe: a repeat with the same key changes nothing. 1 to 200 characters.
	IdempotencyKey *string `json:"idempotencyKey,omitempty"`
}

// TagCandidate adds tags to a candidate and removes others.
func (s *Service) TagCandidate(
	ctx context.Context,
	in TagCandidateInput,
) (*command.Outcome, error) {
	v := &validation{}
	v.IDList(in.AddTagIDs, ids.Tag, maxTags, "addTagIds")
	v.IDList(in.RemoveTagIDs, ids.Tag, maxTags, "removeTagIds")
	if v.Count() == 0 {
		for i, id := range in.RemoveTagIDs {
			if slices.Contains(in.AddTagIDs, id) {
				v.Add(
					command.CodeConflict,
					"is also listed in addTagIds",
					"removeTagIds",
					strconv.Itoa(i),
				)
			}
		}
	}
	if err := v.Err(); err != nil {
		return nil, err
	}
	return s.run(
		ctx,
		"tagCandidate",
		in.IdempotencyKey,
		in,
		func(ctx context.Context, u *unit) error {
			u.Result.CandidateID = in.CandidateID
			c, err := u.candidateFor(ctx, in.CandidateID)
			if err != nil {
				return err
			}
			return u.changeTags(ctx, c, in)
		},
	)
}

func (u *unit) changeTags(ctx context.Context, c *candidateFacts, in TagCandidateInput) error {
	rows, err := u.Tx.QueryPrepared(
		ctx,
		"SELECT tag_id FROM candidate_tags WHERE candidate_id = ?",
		c.ID,
	)
	present, err := collect[string](rows, err)
	if err != nil {
		return fmt.Errorf("read the candidate's tags: %w", err)
	}
	if err := u.checkTags(ctx, in, present); err != nil {
		return err
	}
	add := filter(in.AddTagIDs, func(id string) bool { return !slices.Contains(present, id) })
	remove := filter(in.RemoveTagIDs, func(id string) bool { return slices.Contains(present, id) })
	switch total := len(present) + len(add) - len(remove); {
	case len(add)+len(remove) == 0:
		return nil
	case len(add) > 0 && total > maxTags:
		return command.Wrong(
			command.CodeTooMany,
			fmt.Sprintf("would give the candidate %d tags, and the limit is %d", total, maxTags),
			"addTagIds",
		)
	}
	if err := u.removeTags(ctx, c.ID, remove); err != nil {
		return err
	}
	if err := u.insertTags(ctx, c.ID, add); err != nil {
		return err
	}
	if err := save(ctx, c.ID, u.DB.Candidate.Update().Where(candidate.ID(c.ID)).
		AddVersion(1)); err != nil {
		return fmt.Errorf("tag candidate: %w", err)
	}
	u.Emit(eventlog.Entry{
		Kind: eventlog.CandidateTagged, CandidateID: c.ID,
		Facts: eventlog.Facts{CandidateVersion: c.Version + 1, AddedIDs: add, RemovedIDs: remove},
	})
	return nil
}

// checkTags returns an error if a tag does not exist, or is archived and would be newly added.
func (u *unit) checkTags(ctx context.Context, in TagCandidateInput, present []string) error {
	state, err := u.tagStates(ctx, slices.Concat(in.AddTagIDs, in.RemoveTagIDs))
	if err != nil {
		return err
	}
	v := &validation{}
	for i, id := range in.AddTagIDs {
		if !slices.Contains(present, id) {
			v.checkTag(state, id, "addTagIds", strconv.Itoa(i))
		}
	}
	for i, id := range in.RemoveTagIDs {
		if _, ok := state[id]; !ok {
			v.Add(command.CodeNotFound, "does not exist", "removeTagIds", strconv.Itoa(i))
		}
	}
	return v.Err()
}

func (u *unit) removeTags(ctx context.Context, candidateID string, list []string) error {
	if len(list) == 0 {
		return nil
	}
	_, err := u.DB.CandidateTag.Delete().
		Where(candidatetag.CandidateID(candidateID), candidatetag.TagIDIn(list...)).Exec(ctx)
	if err != nil {
		return fmt.Errorf("remove tags: %w", err)
	}
	return nil
}
