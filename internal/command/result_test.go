package command_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/command"
)

// A result is read as it was kept, and so is one that an earlier version kept with a field for each
// entity.
func TestKeptResults(t *testing.T) {
	for kept, want := range map[string]command.Result{
		`{"itemId":"tag_1","eventIds":["evt_1"]}`:    {ItemID: "tag_1", EventIDs: []string{"evt_1"}},
		`{"commentId":"cmt_1","eventIds":["evt_1"]}`: {ItemID: "cmt_1", EventIDs: []string{"evt_1"}},
		`{"candidateId":"can_1","documentId":"doc_1"}`: {
			ItemID: "doc_1", CandidateID: "can_1",
		},
		`{"apiKeyId":"key_1"}`:           {ItemID: "key_1"},
		`{"companyId":"cmp_hirewire"}`:   {ItemID: "cmp_hirewire"},
		`{"postingId":"pst_1"}`:          {PostingID: "pst_1"},
		`{"openingIds":["opn_1"]}`:       {OpeningIDs: []string{"opn_1"}},
		`{"items":[{"userId":"usr_1"}]}`: {Items: []command.ResultItem{{UserID: "usr_1"}}},
		`{"applicationId":"app_1","otherApplicationId":"app_2"}`: {
			ApplicationID: "app_1", OtherApplicationID: "app_2",
		},
		`{"postingId":"pst_1","stageId":"stg_1"}`: {PostingID: "pst_1", StageID: "stg_1"},
		`{}`: {},
	} {
		var got command.Result
		require.NoError(t, json.Unmarshal([]byte(kept), &got), kept)
		require.Equal(t, want, got, kept)
		again, err := json.Marshal(got)
		require.NoError(t, err)
		got = command.Result{}
		require.NoError(t, json.Unmarshal(again, &got))
		require.Equal(t, want, got, kept)
	}
	require.Error(t, json.Unmarshal([]byte(`{"itemId":1}`), &command.Result{}))
}
