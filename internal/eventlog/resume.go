package eventlog

// Break is the reason why the log cannot be continued from a position, so that the client has to
// reload the current state. It is a ResyncReason of the API.
type Break string

// The reasons. NoBreak means that the log can be continued.
const (
	NoBreak      Break = ""
	UnknownEpoch Break = "UNKNOWN_EPOCH"
	Expired      Break = "EXPIRED"
	Ahead        Break = "AHEAD"
	// Unreadable means that the text is not a cursor.
	Unreadable Break = "INVALID"
)

// BreakAt returns why the log cannot be continued from a position, or NoBreak.
func (s State) BreakAt(p Position) Break {
	switch {
	case p.Epoch != s.Epoch:
		return UnknownEpoch
	case p.Seq > s.Head:
		return Ahead
	case p.Seq < s.Floor:
		return Expired
	}
	return NoBreak
}
