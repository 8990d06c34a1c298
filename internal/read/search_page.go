package read

import (
	"context"
	"slices"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/pagination"
	"hirewire/internal/search"
)

// searchOrder is the name of a search's order in cursors.
const searchOrder = "search"

// CandidatesFound returns a page of the candidates that a search finds, best first, of at most
// 1,000. only narrows it; it is a condition on the candidate, named c. The total is the number of
// hits; counted says whether it will be asked for. Without it, a first page finds no more hits than
// it shows.
//
// A cursor is the key of a hit in the list's order, so pages neither skip nor repeat hits while
// candidates are added and removed.
func (s *Service) CandidatesFound(
	ctx context.Context,
	text string,
	only access.Predicate,
	args pagination.Args,
	counted bool,
) (*pagination.Connection[*ent.Candidate], error) {
	page, err := args.Page(pagination.MaxSize)
	if err != nil {
		return nil, err
	}
	wanted := maxHits
	if !counted && page.After == nil && !page.Backward {
		wanted = page.Size + 1
	}
	hits, err := s.searchCandidates(ctx, text, only, wanted, "search")
	if err != nil {
		return nil, err
	}
	from, to, err := window(hits, page)
	if err != nil {
		return nil, err
	}
	rows, err := s.candidatesInOrder(ctx, hits[from:to])
	if err != nil {
		return nil, err
	}
	more := to < len(hits)
	if page.Backward {
		slices.Reverse(rows)
		more = from > 0
	}
	keys := make(map[string]string, to-from)
	for _, h := range hits[from:to] {
		keys[h.CandidateID] = pagination.Key{
			Order: searchOrder,
			Int:   int64(h.Rank),
			Text:  h.nameKey,
			ID:    h.CandidateID,
		}.Encode()
	}
	return pagination.NewConnection(
		rows,
		page,
		more,
		func(c *ent.Candidate) string { return keys[c.ID] },
		func(context.Context, int) (int, error) { return len(hits), nil },
	).CutOff(maxHits), nil
}

// window returns the range of hits that a page has.
func window(hits []Hit, page pagination.Page) (from, to int, err error) {
	to = len(hits)
	if page.After != nil {
		at, exactly, err := placeOf(hits, "after", *page.After)
		if err != nil {
			return 0, 0, err
		}
		if from = at; exactly {
			from++
		}
	}
	if page.Before != nil {
		if to, _, err = placeOf(hits, "before", *page.Before); err != nil {
			return 0, 0, err
		}
	}
	to = max(from, to)
	if page.Backward {
		return max(from, to-page.Size), to, nil
	}
	return from, min(to, from+page.Size), nil
}

// placeOf returns the index of a cursor's hit in the list, or the index that it would have.
func placeOf(hits []Hit, arg, cursor string) (at int, exactly bool, err error) {
	k, err := pagination.DecodeKey(searchOrder, cursor)
	if err != nil {
		return 0, false, &pagination.ArgError{Arg: arg, Message: err.Error()}
	}
	at, exactly = slices.BinarySearchFunc(
		hits,
		Hit{CandidateID: k.ID, Rank: search.Rank(k.Int), nameKey: k.Text},
		Hit.compare,
	)
	return at, exactly, nil
}

// candidatesInOrder loads candidates in the order of the hits. Candidates that the viewer can no
// longer see are left out.
func (s *Service) candidatesInOrder(ctx context.Context, hits []Hit) ([]*ent.Candidate, error) {
	ids := make([]string, len(hits))
	for i, h := range hits {
		ids[i] = h.CandidateID
	}
	out := make([]*ent.Candidate, 0, len(hits))
	if len(ids) == 0 {
		return out, nil
	}
	byID, err := s.CandidatesByID(ctx, ids)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if c := byID[id]; c != nil {
			out = append(out, c)
		}
	}
	return out, nil
}
