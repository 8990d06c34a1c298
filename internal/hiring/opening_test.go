package hiring_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

func TestOpenings(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		ctx, version := h.as(h.lead), h.version(h.postingID)
		label := " REQ-7 "
		out, err := h.hiring.AddOpenings(
			ctx,
			hiring.AddOpeningsInput{PostingID: h.postingID, Count: 3, Label: &label},
		)
		require.NoError(t, err)
		require.Equal(
			t,
			[]eventlog.Kind{eventlog.OpeningAdded, eventlog.OpeningAdded, eventlog.OpeningAdded},
			kinds(out),
		)
		require.Len(t, out.OpeningIDs, 3)
		require.Equal(
			t,
			3,
			h.count(
				"SELECT count(*) FROM openings WHERE posting_id = ? AND label = 'REQ-7'",
				h.postingID,
			),
		)
		require.Equal(
			t,
			version,
			h.version(h.postingID),
			"openings do not change the posting's version",
		)

		out, err = h.hiring.CancelOpening(
			ctx,
			hiring.CancelOpeningInput{OpeningID: out.OpeningIDs[1], Reason: workflow.CancelBudget},
		)
		require.NoError(t, err)
		require.Equal(t, out.OpeningID, first(t, out).Facts.OpeningID)
		require.Equal(
			t,
			1,
			h.count(
				"SELECT count(*) FROM openings WHERE id = ? AND status = 'CANCELLED' AND cancel_reason = 'BUDGET' AND cancelled_at IS NOT NULL",
				out.OpeningID,
			),
		)

		h.unchanged(func() {
			_, err = h.hiring.CancelOpening(
				ctx,
				hiring.CancelOpeningInput{OpeningID: out.OpeningID, Reason: workflow.CancelBudget},
			)
			var about *hiring.About
			require.ErrorAs(t, err, &about)
			require.Equal(t, out.OpeningID, about.ID)
			require.ErrorAs(t, err, &workflow.IllegalTransition{})
			openingID := h.column("SELECT id FROM openings WHERE posting_id = ? AND status = 'OPEN'", h.postingID)[0]
			for _, reason := range []workflow.OpeningCancelReason{workflow.CancelPostingClosed, "WHIM"} {
				_, err = h.hiring.CancelOpening(
					ctx,
					hiring.CancelOpeningInput{OpeningID: openingID, Reason: reason},
				)
				refused(t, err, workflow.CodeWrongKind, "reason")
			}
			for _, nothing := range []string{h.ids.New(ids.Opening), h.stageIDs[0], ""} {
				_, err = h.hiring.CancelOpening(
					ctx,
					hiring.CancelOpeningInput{OpeningID: nothing, Reason: workflow.CancelOther},
				)
				require.ErrorIs(t, err, access.ErrNotFound)
			}
			for _, n := range []int{0, -1, 101} {
				_, err = h.hiring.AddOpenings(
					ctx,
					hiring.AddOpeningsInput{PostingID: h.postingID, Count: n},
				)
				refused(t, err, command.CodeOutOfRange, "count")
			}
		})
	})
}
