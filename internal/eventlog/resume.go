package eventlog

// Break is why the log cannot be read on from a position: who asked must read the present state anew. It is a
// ResyncReason of the API.
type Break string

// The breaks; NoBreak is none.
const (
	NoBreak      Break = ""
	UnknownEpoch Break = "UNKNOWN_EPOCH"
	Expired      Break = "EXPIRED"
	Ahead        Break = "AHEAD"
	// Unreadable is for a text that no position can be read from.
	Unreadable Break = "INVALID"
)

// BreakAt says why the log cannot be read on from a position.
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
