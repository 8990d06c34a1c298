package pipelinestream

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

	"hirewire/graph/exec"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/live"
)

// Many subscribers receive the same events through the same selection, and executing the selection
// costs far more than sending the result. So a frame is executed once for all of them. The result
// is the same for every subscriber because:
//
//   - the selection contains only fields listed in fields.go, whose values are the same for
//     everyone who may see the event;
//   - the same holds for every event of the frame (live.Frame.Shared);
//   - if the selection contains a field that needs access to whole pipelines, only subscribers that
//     have such access receive the result (live.Frame.Whole);
//   - it is executed as access.Shared, a viewer that sees what every recruiter sees, no more.
//     If a field were listed by mistake, a subscriber could receive too little, but never too much.
//
// All other frames are executed for each subscriber. Cursors are different for each subscriber even
// in a shared frame; see cursors.go.

// shape is the part of an operation on which the rendering of a frame depends. Operations of equal
// shape can share renderings.
type shape struct {
	doc *ast.QueryDocument
	op  *ast.OperationDefinition
	// variables are the variables that the selection uses, as canonical JSON. The arguments of the
	// subscription are not included.
	variables string
	// whole means that the selection contains a field that needs access to whole pipelines.
	whole bool
}

// shapeOf returns the shape of an operation. It returns false if its renderings cannot be shared.
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
	return shape{
		doc: op.Doc, op: op.Operation, variables: string(canonical),
		whole: selectsWhole(root.SelectionSet),
	}, true
}

// rootField returns the field pipelineUpdates if it is the only selection of a subscription and has
// no directives, and nil otherwise.
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

// shareableSet reports whether a selection has the same result for everyone, and adds the names of
// the variables that it uses to used.
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
			if isPersonalType(one.TypeCondition) {
				continue
			}
			inner, directives = one.SelectionSet, one.Directives
		case *ast.FragmentSpread:
			if one.Definition == nil || len(one.Definition.Directives) > 0 {
				return false
			}
			if isPersonalType(one.Definition.TypeCondition) {
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

// selectsWhole reports whether a selection contains a field that is null for viewers who see an
// application only because they interview it.
func selectsWhole(set ast.SelectionSet) bool {
	return exec.SelectsField(set, "Application", "source", "creditedTo")
}

// canShare reports whether the subscriber for whom f was made may receive the group's rendering.
func (a *shareGroup) canShare(f *live.Frame) bool {
	return f.Shared && (f.Whole || !a.shape.whole)
}

// isPersonalType reports whether events of a type are made for one subscriber. A frame that
// contains one is never shared, so the selection on such types does not matter for shared frames.
func isPersonalType(typeName string) bool {
	return typeName == "AccessLost" || typeName == "AccessGained"
}

// shareableField reports whether a field has the same value for everyone who may see its object.
func shareableField(f *ast.Field) bool {
	if f.Name == "__typename" {
		return true
	}
	return f.ObjectDefinition != nil && sharedFields()[f.ObjectDefinition.Name][f.Name]
}

// shareableDirectives reports whether all directives are skip or include, and adds the names of the
// variables that they use to used.
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

// shareGroup is the group of streams whose operations have the same shape.
type shareGroup struct {
	shape shape
	size  int // number of streams; guarded by renderCache.mu
	// last is the newest rendering. Nearly all streams need it, and find it here without a lock.
	last atomic.Pointer[rendering]
}

// renderingKey identifies a rendering: a group, the frame's position and its events.
type renderingKey struct {
	group    *shareGroup
	position eventlog.Position
	events   string
}

// keyOf returns the key of a frame's rendering for a group.
func keyOf(a *shareGroup, f *live.Frame) renderingKey {
	seqs := make([]byte, 0, 8*len(f.Events))
	for i := range f.Events {
		seqs = binary.AppendVarint(seqs, f.Events[i].Seq)
	}
	return renderingKey{group: a, position: f.Position, events: string(seqs)}
}

// renderCache holds recent renderings and the groups that share them. Its methods may be called
// from any goroutine. mu is a leaf lock and is not held during a rendering.
type renderCache struct {
	// base is the context of renderings: a rendering that many streams wait for must not end with
	// one of them.
	base   context.Context //nolint:containedctx // see above
	now    func() time.Time
	viewer *access.Viewer // of access.Shared
	// queue gets the subscriptions that waited for a rendering.
	queue *runQueue

	mu     sync.Mutex
	groups map[shape]*shareGroup
	lru    *simplelru.LRU[renderingKey, *rendering]
	bytes  int // total size of the renderings in lru
}

// rendering is the result of executing a frame for a group. Its creator makes it; the other streams
// wait until ready is closed. answer and ok are written before that and never change.
type rendering struct {
	at    time.Time
	frame *live.Frame
	ready chan struct{}
	// answer is the JSON without the cursors. ok is false if the execution failed.
	answer *sharedAnswer
	ok     bool
	// size is the part of renderCache.bytes that this rendering takes. waiting are the
	// subscriptions to enqueue when it is ready. Both are guarded by renderCache.mu.
	size    int
	waiting []*live.Subscription
}

const (
	// maxRenderings and maxRenderingBytes bound the cache.
	maxRenderings     = 4096
	maxRenderingBytes = 32 << 20
	// maxRenderingAge is how long a rendering may be used. A frame shows the state of entities at
	// the time of its execution, so an old rendering would show old state.
	maxRenderingAge = 2 * time.Second
	// renderingTimeout bounds one execution.
	renderingTimeout = 10 * time.Second
)

func newRenderCache(base context.Context, queue *runQueue) *renderCache {
	r := &renderCache{
		base: base, now: graphql.Now, viewer: access.Shared().Viewer,
		groups: map[shape]*shareGroup{}, queue: queue,
	}
	// NewLRU fails only for a size below one.
	r.lru, _ = simplelru.NewLRU(maxRenderings, func(_ renderingKey, one *rendering) {
		r.bytes -= one.size
	})
	return r
}

// join returns the group of streams that share this operation's frames, or nil if its frames cannot
// be shared. Each group returned must be passed to leave once.
func (r *renderCache) join(op *graphql.OperationContext) *shareGroup {
	s, ok := shapeOf(op)
	if !ok {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	a := r.groups[s]
	if a == nil {
		a = &shareGroup{shape: s}
		r.groups[s] = a
	}
	a.size++
	return a
}

// leave removes a stream from its group; the last one removes the group.
func (r *renderCache) leave(a *shareGroup) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if a.size--; a.size == 0 {
		delete(r.groups, a.shape)
	}
}

// renderFunc executes a frame for a group and returns the data.
type renderFunc func(context.Context) ([]byte, gqlerror.List)

// get returns the rendering of a frame for a group. If there is none it makes it with do; if
// another goroutine is making it, get blocks until that is done. It returns false if the rendering
// failed or ctx ended: the caller must execute the frame for its own subscriber.
func (r *renderCache) get(
	ctx context.Context, a *shareGroup, f *live.Frame, do renderFunc,
) (*sharedAnswer, bool) {
	one, created := r.findOrAdd(a, f)
	if created {
		//nolint:contextcheck // uses r.base, because other streams wait for it too
		r.make(one, keyOf(a, f), do)
	}
	select {
	case <-one.ready:
		return one.answer, one.ok
	case <-ctx.Done():
		return nil, false
	}
}

// renderState is the state of a rendering.
type renderState int

const (
	// rendered means that the answer is available.
	rendered renderState = iota
	// beingRendered means that another goroutine makes the rendering. The subscription will be
	// enqueued when it is ready.
	beingRendered
	// notShared means that the frame must be executed for its subscriber alone.
	notShared
)

// begin is the non-blocking variant of get. It returns a rendering that may not be ready yet.
func (r *renderCache) begin(a *shareGroup, f *live.Frame, do renderFunc) *rendering {
	one, created := r.findOrAdd(a, f)
	if created {
		go r.make(one, keyOf(a, f), do)
	}
	return one
}

// state returns the state of a rendering. If that is beingRendered, sub will be enqueued once it is
// ready. It does not block.
func (r *renderCache) state(one *rendering, sub *live.Subscription) renderState {
	switch {
	case !one.isReady() && r.wakeWhenReady(one, sub):
		return beingRendered
	case !one.ok:
		return notShared
	}
	return rendered
}

// isReady reports whether the rendering has ended, successfully or not.
func (one *rendering) isReady() bool {
	select {
	case <-one.ready:
		return true
	default:
		return false
	}
}

// wakeWhenReady registers sub to be enqueued when a rendering is ready. It returns false if it is
// ready already.
func (r *renderCache) wakeWhenReady(one *rendering, sub *live.Subscription) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if one.isReady() {
		return false
	}
	one.waiting = append(one.waiting, sub)
	return true
}

// findOrAdd returns the rendering of a frame for a group. If there is no recent one it adds one and
// returns created: the caller must then call make.
func (r *renderCache) findOrAdd(
	a *shareGroup, f *live.Frame,
) (one *rendering, created bool) {
	now := r.now()
	if last := a.last.Load(); last != nil && last.frame.Same(f) &&
		now.Sub(last.at) < maxRenderingAge {
		return last, false
	}
	key := keyOf(a, f)
	r.mu.Lock()
	defer r.mu.Unlock()
	if one, ok := r.lru.Get(key); ok && now.Sub(one.at) < maxRenderingAge {
		return one, false
	}
	one = &rendering{at: now, frame: f, ready: make(chan struct{})}
	a.last.Store(one)
	r.lru.Add(key, one)
	return one, true
}

// make executes a frame and completes its rendering, and then enqueues the subscriptions that wait
// for it. Only the caller for whom findOrAdd has created the rendering may call it.
func (r *renderCache) make(one *rendering, key renderingKey, do renderFunc) {
	ctx, cancel := context.WithTimeout(r.base, renderingTimeout)
	defer cancel()
	defer func() { r.queue.Enqueue(r.finish(one)) }()
	blanks := newCursorBlanks()
	data, errs := do(With(ctx, func(c *Context) { c.blanks = blanks }))
	r.mu.Lock()
	defer r.mu.Unlock()
	// Errors are not shared: an error may concern the rights of the shared viewer, or be temporary.
	if len(errs) > 0 || data == nil {
		if kept, _ := r.lru.Peek(key); kept == one {
			r.lru.Remove(key)
		}
		key.group.last.CompareAndSwap(one, nil)
		return
	}
	one.answer, one.ok = blanks.answer(graphqlanswer.Encode(&graphql.Response{Data: data})), true
	if kept, _ := r.lru.Peek(key); kept != one {
		return
	}
	one.size = one.answer.Len()
	r.bytes += one.size
	for r.bytes > maxRenderingBytes {
		r.lru.RemoveOldest()
	}
}

// finish marks a rendering as ready and returns the subscriptions that wait for it.
func (r *renderCache) finish(one *rendering) []*live.Subscription {
	r.mu.Lock()
	defer r.mu.Unlock()
	close(one.ready)
	waiting := one.waiting
	one.waiting = nil
	return waiting
}
