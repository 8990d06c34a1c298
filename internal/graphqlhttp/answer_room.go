package graphqlhttp

import (
	"context"
	"encoding/json"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/graphqlanswer"
	"hirewire/internal/graphqllimits"
)

// sendable reserves memory for an answer until release is called, which the caller does when the
// client has received it. The operation has left its slot by then, so nothing else bounds how many
// answers wait for clients that do not read. If there is no memory, sendable returns an error to
// send instead, and the refusal. The effects of mutations remain, and the error says so. ctx is
// that of the executed operation.
//
// Answers of up to freeBody bytes need no reservation.
func (s *Server) sendable(
	ctx context.Context, answer []byte,
) (text []byte, full *httpRefusal, release func()) {
	if s.gate == nil || len(answer) <= freeBody {
		return answer, nil, func() {}
	}
	name, n := asking(ctx), int64(len(answer))
	err := s.gate.Answers.Take(name, n)
	if err == nil {
		return answer, nil, func() { s.gate.Answers.Give(name, n) }
	}
	full = s.paced(err)
	told := full.asError()
	told.Message = "the answer cannot be sent: too many others are still being read; try again in a moment, or ask for less"
	told.Message += graphqllimits.Effects(ctx)
	return graphqlanswer.Encode(
		&graphql.Response{Data: json.RawMessage("null"), Errors: gqlerror.List{told}},
	), full, func() {}
}
