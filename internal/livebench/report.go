package livebench

import (
	"fmt"
	"io"
	"slices"
	"text/tabwriter"
	"time"
)

// Report holds the results of Run.
type Report struct {
	Subscribers, Moves int
	// FrameBytes is the size of a frame in bytes.
	FrameBytes int
	Live, Raw  Side
}

// Side holds the results of one server.
type Side struct {
	// P50 and P99 are quantiles of the time from the start of a round to each arrival. Last is the
	// median time of the last arrival of each round. For Hirewire a round starts with the command,
	// before its commit.
	P50, P99, Last time.Duration
	// PerSecond is the number of deliveries per second of delivering.
	PerSecond float64
	// CPU is the server's CPU time per delivery. For Hirewire it includes the command.
	CPU time.Duration
	// ConnectionBytes is the memory per idle connection. HeapBytes and StackBytes are parts of it.
	ConnectionBytes, HeapBytes, StackBytes float64
	// Statements is the number of SQL statements per round, including the command's. Rendered is
	// the number of frames executed per round.
	Statements, Rendered float64
	// Connecting is how long it took until all clients had connected and subscribed.
	Connecting time.Duration

	latencies, last []time.Duration
}

// add adds the arrival times of a round.
func (s *Side) add(began time.Time, arrivals []int64) {
	for _, at := range arrivals {
		s.latencies = append(s.latencies, time.Duration(at-began.UnixNano()))
	}
	s.last = append(s.last, time.Duration(slices.Max(arrivals)-began.UnixNano()))
}

// sum computes the results from all rounds.
func (s *Side) sum(before, after usage, subscribers, moves int) {
	var busy time.Duration
	for _, d := range s.last {
		busy += d
	}
	deliveries := float64(subscribers * moves)
	s.PerSecond = deliveries / busy.Seconds()
	s.CPU = time.Duration((after.cpu - before.cpu) / deliveries * float64(time.Second))
	s.Statements = (after.statements - before.statements) / float64(moves)
	s.Rendered = (after.frames - before.frames) / float64(moves)
	all := sorted(s.latencies)
	s.P50, s.P99, s.Last = quantile(all, .5), quantile(all, .99), quantile(sorted(s.last), .5)
}

// Write writes the report as text.
func (r *Report) Write(out io.Writer) error {
	_, _ = fmt.Fprintf(
		out,
		"%d subscribers, %d moves one after the other, frames of %d bytes\n\n",
		r.Subscribers,
		r.Moves,
		r.FrameBytes,
	)
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	row := func(name, live, raw string) { _, _ = fmt.Fprintf(w, "%s\t%s\t%s\n", name, live, raw) }
	both := func(name string, of func(*Side) string) { row(name, of(&r.Live), of(&r.Raw)) }
	round := func(d time.Duration) string { return d.Round(10 * time.Microsecond).String() }
	row("", "hirewire", "raw broadcast")
	both("change to frame, p50", func(s *Side) string { return round(s.P50) })
	both("change to frame, p99", func(s *Side) string { return round(s.P99) })
	both("until everybody has it", func(s *Side) string { return round(s.Last) })
	both("deliveries a second", func(s *Side) string { return fmt.Sprintf("%.0f", s.PerSecond) })
	both(
		"server CPU a delivery",
		func(s *Side) string { return s.CPU.Round(100 * time.Nanosecond).String() },
	)
	both(
		"memory of an idle connection",
		func(s *Side) string { return fmt.Sprintf("%.1f kB", s.ConnectionBytes/1000) },
	)
	both(
		"  of it heap, stacks",
		func(s *Side) string { return fmt.Sprintf("%.1f kB, %.1f kB", s.HeapBytes/1000, s.StackBytes/1000) },
	)
	both(
		"all connected after",
		func(s *Side) string { return s.Connecting.Round(time.Millisecond).String() },
	)
	row("SQL statements a move", fmt.Sprintf("%.1f", r.Live.Statements), "–")
	row("frames rendered a move", fmt.Sprintf("%.1f", r.Live.Rendered), "–")
	row("deliveries, of raw", fmt.Sprintf("%.2f", r.Live.PerSecond/r.Raw.PerSecond), "1")
	return w.Flush()
}
