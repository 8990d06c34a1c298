package graph

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"sync"
	"sync/atomic"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/live"
)

// Many subscribers see the same event through the same selection, and executing it costs far more than sending it. So a
// frame is executed once for all of them. What makes the bytes the same for everyone:
//
//   - the selection has only fields of the list in shared_fields.go, which say the same to everybody who sees the event,
//   - every event of the frame is one of which that holds (live.Frame.Shared),
//   - who gets it sees whole pipelines (live.Frame.Whole), if the selection has what only those see, and
//   - it is executed as access.Shared, who sees what every recruiter sees and nothing else. Would a field show more to
//     somebody, they would get less here; nobody ever gets more.
//
// Everything else is executed for each subscriber alone. Cursors are the exception within a shared frame: each stream gets
// its own, see shared_cursors.go.

// shape is an operation as far as the rendering of a frame depends on it.
type shape struct {
	doc *ast.QueryDocument
	op  *ast.OperationDefinition
	// variables are those on which the rendering depends, canonically. What to subscribe to is not among them.
	variables string
	// whole is true when it selects what only viewers of whole pipelines see: it is shared with nobody else.
	whole bool
}

// shapeOf looks at an operation; not ok is one that is not to be shared.
func shapeOf(op *graphql.OperationContext) (_ shape, ok bool) {
	root := rootField(op.Operation.SelectionSet)
	if root == nil {
		return shape{}, false
	}
	used := map[string]any{}
	if !shareableSet(root.SelectionSet, used) {
		return shape{}, false
	}
	for name := range used {
		used[name] = op.Variables[name]
	}
	canonical, err := json.Marshal(used)
	if err != nil {
		return shape{}, false
	}
	return shape{doc: op.Doc, op: op.Operation, variables: string(canonical), whole: selectsWhole(root.SelectionSet)}, true
}

// rootField is the subscription's one field, when it stands there plainly.
func rootField(set ast.SelectionSet) *ast.Field {
	if len(set) != 1 {
		return nil
	}
	f, ok := set[0].(*ast.Field)
	if !ok || f.Name != "pipelineUpdates" || len(f.Directives) > 0 {
		return nil
	}
	return f
}

// shareableSet reports whether a selection says the same to everybody, and notes the variables that it uses.
func shareableSet(set ast.SelectionSet, used map[string]any) bool {
	for _, one := range set {
		var inner ast.SelectionSet
		var directives ast.DirectiveList
		switch one := one.(type) {
		case *ast.Field:
			if len(one.Arguments) > 0 || !shareableField(one) {
				return false
			}
			inner, directives = one.SelectionSet, one.Directives
		case *ast.InlineFragment:
			if personal(one.TypeCondition) {
				continue
			}
			inner, directives = one.SelectionSet, one.Directives
		case *ast.FragmentSpread:
			if one.Definition == nil || len(one.Definition.Directives) > 0 {
				return false
			}
			if personal(one.Definition.TypeCondition) {
				continue
			}
			inner, directives = one.Definition.SelectionSet, one.Directives
		}
		if !shareableDirectives(directives, used) || !shareableSet(inner, used) {
			return false
		}
	}
	return true
}

// selectsWhole reports whether a selection has a field that whoever sees an application only because they interview it gets
// null for.
func selectsWhole(set ast.SelectionSet) bool {
	return selectsOf(set, "Application", "source", "creditedTo")
}

// serves reports whether a subscriber may get the rendering that the audience shares.
func (a *audience) serves(f *live.Frame) bool {
	return f.Shared && (f.Whole || !a.shape.whole)
}

// personal reports whether events of a type are told to one person alone. A frame with them is never shared, so what is
// selected on them does not matter to those that are; every careful client selects something.
func personal(typeName string) bool { return typeName == "AccessLost" || typeName == "AccessGained" }

func shareableField(f *ast.Field) bool {
	if f.Name == "__typename" {
		return true
	}
	return f.ObjectDefinition != nil && sharedFields()[f.ObjectDefinition.Name][f.Name]
}

func shareableDirectives(list ast.DirectiveList, used map[string]any) bool {
	for _, d := range list {
		if d.Name != "skip" && d.Name != "include" {
			return false
		}
		for _, a := range d.Arguments {
			if a.Value.Kind == ast.Variable {
				used[a.Value.Raw] = nil
			}
		}
	}
	return true
}

// audience are the streams of one shape.
type audience struct {
	shape shape
	size  int // guarded by the renderings
	// last is the newest rendering. Almost everybody wants that, and finds it here without a lock.
	last atomic.Pointer[rendering]
}

// renderingKey names one rendering.
type renderingKey struct {
	audience *audience
	position eventlog.Position
	events   string
}

func keyOf(a *audience, f *live.Frame) renderingKey {
	seqs := make([]byte, 0, 8*len(f.Events))
	for i := range f.Events {
		seqs = binary.AppendVarint(seqs, f.Events[i].Seq)
	}
	return renderingKey{audience: a, position: f.Position, events: string(seqs)}
}

// renderings are the frames that were rendered lately.
type renderings struct {
	base   context.Context //nolint:containedctx // what many wait for must not end with one of them
	now    func() time.Time
	viewer *access.Viewer

	mu        sync.Mutex
	audiences map[shape]*audience
	lru       *simplelru.LRU[renderingKey, *rendering]
	held      int
}

type rendering struct {
	at    time.Time
	frame *live.Frame
	ready chan struct{} // closed when the answer is there, or never will be
	// answer is the whole of it, but for the cursors.
	answer *sharedAnswer
	ok     bool
	// size is counted into held; waiting are to be woken when it is ready. Both are guarded by the renderings.
	size    int
	waiting []*live.Subscription
}

const (
	maxRenderings = 4096
	maxHeld       = 32 << 20
	// freshFor bounds how old the present state in a rendering can be.
	freshFor = 2 * time.Second
	// renderingTimeout bounds one rendering.
	renderingTimeout = 10 * time.Second
)

func newRenderings(base context.Context) *renderings {
	r := &renderings{base: base, now: graphql.Now, viewer: access.Shared().Viewer, audiences: map[shape]*audience{}}
	// Fails only for a size below one.
	r.lru, _ = simplelru.NewLRU(maxRenderings, func(_ renderingKey, one *rendering) { r.held -= one.size })
	return r
}

// join finds those with whom an operation shares its frames; nil is nobody.
func (r *renderings) join(op *graphql.OperationContext) *audience {
	s, ok := shapeOf(op)
	if !ok {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	a := r.audiences[s]
	if a == nil {
		a = &audience{shape: s}
		r.audiences[s] = a
	}
	a.size++
	return a
}

// leave must be called once for each join.
func (r *renderings) leave(a *audience) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if a.size--; a.size == 0 {
		delete(r.audiences, a.shape)
	}
}

// dataOf is the data in an answer that has nothing else.
func dataOf(answer []byte) []byte { return answer[len(`{"data":`) : len(answer)-1] }

// render makes an answer's data for everybody.
type render func(context.Context) ([]byte, gqlerror.List)

// get answers a rendering in JSON, made by one of those who ask for it. Not ok means: render alone.
func (r *renderings) get(ctx context.Context, a *audience, f *live.Frame, do render) (*sharedAnswer, bool) {
	one, mine := r.find(a, f)
	if mine {
		r.make(one, keyOf(a, f), do) //nolint:contextcheck // others wait for it too: it must not end with who asked first
	}
	select {
	case <-one.ready:
		return one.answer, one.ok
	case <-ctx.Done():
		return nil, false
	}
}

// renderState is how far a rendering is.
type renderState int

const (
	rendered renderState = iota
	// beingRendered: the subscription is woken when it is rendered.
	beingRendered
	// renderedAlone: everybody has to do it for themselves.
	renderedAlone
)

// begin is get for who cannot wait: the rendering may not be over.
func (r *renderings) begin(a *audience, f *live.Frame, do render) *rendering {
	one, mine := r.find(a, f)
	if mine {
		go r.make(one, keyOf(a, f), do)
	}
	return one
}

// state is how far a rendering is. Where it is being made, a subscription is woken when it is there.
func (r *renderings) state(one *rendering, sub *live.Subscription) renderState {
	switch {
	case !one.over() && r.wait(one, sub):
		return beingRendered
	case !one.ok:
		return renderedAlone
	}
	return rendered
}

func (one *rendering) over() bool {
	select {
	case <-one.ready:
		return true
	default:
		return false
	}
}

// wait lets a subscription be woken when a rendering is there; false is that it is.
func (r *renderings) wait(one *rendering, sub *live.Subscription) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if one.over() {
		return false
	}
	one.waiting = append(one.waiting, sub)
	return true
}

func (r *renderings) find(a *audience, f *live.Frame) (one *rendering, mine bool) {
	now := r.now()
	if last := a.last.Load(); last != nil && last.frame.Same(f) && now.Sub(last.at) < freshFor {
		return last, false
	}
	key := keyOf(a, f)
	r.mu.Lock()
	defer r.mu.Unlock()
	if one, ok := r.lru.Get(key); ok && now.Sub(one.at) < freshFor {
		return one, false
	}
	one = &rendering{at: now, frame: f, ready: make(chan struct{})}
	a.last.Store(one)
	r.lru.Add(key, one)
	return one, true
}

func (r *renderings) make(one *rendering, key renderingKey, do render) {
	ctx, cancel := context.WithTimeout(r.base, renderingTimeout)
	defer cancel()
	defer func() { live.Wake(r.finish(one)) }()
	blanks := newCursorBlanks()
	data, errs := do(context.WithValue(ctx, blanksKey{}, blanks))
	r.mu.Lock()
	defer r.mu.Unlock()
	// An error may be about somebody's rights, or gone a moment later: nobody shares it.
	if len(errs) > 0 || data == nil {
		if kept, _ := r.lru.Peek(key); kept == one {
			r.lru.Remove(key)
		}
		key.audience.last.CompareAndSwap(one, nil)
		return
	}
	one.answer, one.ok = blanks.find(encodeAnswer(&graphql.Response{Data: data})), true
	if kept, _ := r.lru.Peek(key); kept != one {
		return
	}
	one.size = one.answer.Len()
	r.held += one.size
	for r.held > maxHeld {
		r.lru.RemoveOldest()
	}
}

// finish says that a rendering is over, and answers who waited for that.
func (r *renderings) finish(one *rendering) []*live.Subscription {
	r.mu.Lock()
	defer r.mu.Unlock()
	close(one.ready)
	waiting := one.waiting
	one.waiting = nil
	return waiting
}
