package demo

import (
	"container/heap"
	"iter"
	"strconv"
	"time"

	"hirewire/ent"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/textkey"
	"hirewire/internal/workflow"
)

// batchSize is the number of applications per transaction. The standard company fits into one, so
// that it is loaded completely or not at all.
const batchSize = 2000

// scale has the sizes that depend on the requested number of applications.
type scale struct {
	moreApplications, moreJobs, moreStaff int
	// leadMore is how many of the applications go to the first posting, whose board is used in
	// benchmarks.
	leadMore int
	// days is the length of the history in working days.
	days int
	// resumes is the share of applicants with a résumé. It is smaller for applications that a user
	// entered.
	resumes float64
}

// standardApplications is the approximate number of applications of the standard company.
const standardApplications = 600

func scaleOf(n int) scale {
	s := scale{days: 130, resumes: 0.97}
	if n <= standardApplications {
		return s
	}
	s.moreApplications = n - standardApplications
	s.leadMore = s.moreApplications / 100
	s.moreJobs = max(1, s.moreApplications/250)
	s.moreStaff = s.moreApplications / 2000
	s.days = 390
	s.resumes = 0.1
	return s
}

// world is the company while it is being generated. It has the data that later parts refer to. Rows
// and events are passed on in batches.
type world struct {
	cal   calendar
	scale scale
	out   *hiring.Import
	queue events

	regions     []region
	library     *library
	roles       map[string]role
	staff       map[string]*ent.User
	moreStaff   []string
	departments map[string]*ent.Department
	locations   map[string]string
	tags        []string
	sources     []cameBy
	reasons     map[workflow.DecisionKind][]string
	roleIDs     map[string]string
	postings    []*posting
	recent      map[string][]*person
	people      int
	// joined is called for each candidate; it may be nil.
	joined func(*person)
}

// cameBy is a source of applications.
type cameBy struct {
	id   string
	kind workflow.SourceKind
}

func newWorld(now time.Time, s scale) *world {
	return &world{
		cal:         newCalendar(now),
		scale:       s,
		out:         &hiring.Import{Demo: true},
		regions:     regions(),
		library:     newLibrary(),
		staff:       map[string]*ent.User{},
		departments: map[string]*ent.Department{},
		locations:   map[string]string{},
		roles:       map[string]role{},
		reasons:     map[workflow.DecisionKind][]string{},
		roleIDs:     map[string]string{},
		recent:      map[string][]*person{},
	}
}

// batches generates the company in batches. Each batch refers only to itself and to earlier ones,
// and the events of all batches are in the order of their times. Each batch comes with the number
// of generated applications and their total. The memory is bounded by the postings and by the
// applications that are active at any one time.
func (w *world) batches() iter.Seq2[progress, hiring.Import] {
	return func(yield func(progress, hiring.Import) bool) {
		w.found()
		w.addJobs()
		arrivals := w.arrivals()
		at := progress{total: len(arrivals)}
		for _, a := range arrivals {
			w.flush(a.at)
			w.arrive(a)
			at.done++
			if len(w.out.Applications) >= batchSize {
				if !yield(at, *w.out) {
					return
				}
				w.out = &hiring.Import{}
			}
		}
		w.flush(virtualNow().Add(time.Hour))
		w.addOpenings()
		yield(at, *w.out)
	}
}

type progress struct{ done, total int }

// by returns the colleague with a key as the actor of an event.
func (w *world) by(key string) eventlog.Actor {
	return eventlog.Actor{Kind: workflow.ActorUser, ID: w.staff[key].ID}
}

func system() eventlog.Actor { return eventlog.Actor{Kind: workflow.ActorSystem} }

// happened queues an event, which is added to the batch in the order of times.
func (w *world) happened(at time.Time, actor eventlog.Actor, e eventlog.Entry) {
	e.Past = &eventlog.Past{Actor: actor, OccurredAt: w.cal.real(at)}
	w.queue.add(event{at: at, entry: e})
}

// then queues a function that runs at its time in the history. It must not queue anything earlier.
func (w *world) then(at time.Time, decide func()) { w.queue.add(event{at: at, decide: decide}) }

// flush moves the events before a time into the batch.
func (w *world) flush(before time.Time) {
	for len(w.queue.list) > 0 && w.queue.list[0].at.Before(before) {
		e, _ := heap.Pop(&w.queue).(event)
		if e.decide != nil {
			e.decide()
			continue
		}
		w.out.Events = append(w.out.Events, e.entry)
	}
}

// event is an event or function at a time. Those with the same time keep the order in which they
// were queued.
type event struct {
	at     time.Time
	n      int
	entry  eventlog.Entry
	decide func()
}

// events is a heap by time.
type events struct {
	list []event
	n    int
}

func (q *events) add(e event) {
	q.n++
	e.n = q.n
	heap.Push(q, e)
}

// Len, Less, Swap, Push and Pop implement heap.Interface.
func (q *events) Len() int { return len(q.list) }

// Less orders by time, then by the order of queuing.
func (q *events) Less(i, j int) bool {
	a, b := q.list[i], q.list[j]
	return a.at.Before(b.at) || a.at.Equal(b.at) && a.n < b.n
}

// Swap implements heap.Interface.
func (q *events) Swap(i, j int) { q.list[i], q.list[j] = q.list[j], q.list[i] }

// Push implements heap.Interface.
func (q *events) Push(x any) {
	if e, ok := x.(event); ok {
		q.list = append(q.list, e)
	}
}

// Pop implements heap.Interface.
func (q *events) Pop() any {
	last := len(q.list) - 1
	e := q.list[last]
	q.list[last] = event{}
	q.list = q.list[:last]
	return e
}

func itoa(n int) string { return strconv.Itoa(n) }

// ascii returns a text in plain lower-case letters, for addresses.
func ascii(s string) string { return textkey.Key(s) }

// roman returns a numeral that distinguishes candidates with the same name.
func roman(n int) string {
	numerals := []string{"", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"}
	if n < len(numerals) {
		return numerals[n]
	}
	return itoa(n)
}
