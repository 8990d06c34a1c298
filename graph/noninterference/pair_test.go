package noninterference_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph/generated"
	"hirewire/internal/access"
	"hirewire/internal/entity"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
)

// pair is both worlds and what is asked of them.
type pair struct {
	t *testing.T
	// with has the secret, plain has not.
	with, plain *company
	gen         *generator
	questions   []question
	covered     *coverage
	// usual are the things that commands are tried on; theirs are those of people who work
	// elsewhere.
	usual  map[string]string
	theirs map[string]map[string]string
	// more are people who send commands, and ask and follow nothing.
	more []string
	// given are the event cursors that streams were given.
	given map[string]bool
	// trailReaders read the audit trail, and do not see what is hidden.
	trailReaders []string
	// shares is among how many people the ways to call a field are divided.
	shares int
}

// newPair makes two worlds by a script.
func newPair(t *testing.T, dialect string, script func(c *company)) *pair {
	t.Helper()
	p := &pair{t: t, with: newCompany(t, dialect, true), plain: newCompany(t, dialect, false), covered: &coverage{seen: map[string]bool{}}, given: map[string]bool{}}
	for _, c := range p.both() {
		script(c)
		// Questions are asked at one time.
		c.step(func(*hiring.Service) {})
	}
	require.Equal(t, p.plain.clock(), p.with.clock(), "the script took as many steps in both worlds")
	p.gen = p.generator()
	p.questions = p.gen.questions()
	return p
}

func (p *pair) both() []*company { return []*company{p.with, p.plain} }

// tables are those of the nodes in the registry of entities, whose rows have ids that people know.
func tables() map[ids.Prefix]string {
	out := map[ids.Prefix]string{}
	for _, e := range entity.All() {
		if e.Node {
			out[e.Prefix] = e.Table
		}
	}
	return out
}

func (p *pair) generator() *generator {
	g := &generator{
		schema: generated.NewExecutableSchema(generated.Config{}).Schema(), random: rand.New(rand.NewPCG(4, 4)), leads: map[string]bool{},
		visible: map[string][]string{}, hidden: map[string][]string{}, absent: map[string][]string{},
	}
	for prefix, table := range tables() {
		here, there := p.plain.column("SELECT id FROM "+table+" ORDER BY id"), p.with.column("SELECT id FROM "+table+" ORDER BY id")
		kind := string(prefix)
		for _, id := range there {
			if slices.Contains(here, id) {
				g.visible[kind] = append(g.visible[kind], id)
			} else {
				g.hidden[kind] = append(g.hidden[kind], id)
			}
		}
		g.absent[kind] = []string{ids.Named(prefix, begin.Add(time.Hour), "absent"), ids.Named(prefix, begin.Add(20*time.Hour), "absent")}
	}
	// What people search for: what there is, its beginnings, and what is nearly there.
	for _, query := range []string{"SELECT name FROM candidates", "SELECT address FROM candidate_emails", "SELECT digits FROM candidate_phones", "SELECT title FROM postings", "SELECT name FROM users", "SELECT name FROM tags"} {
		all := p.with.column(query + " ORDER BY 1")
		all = slices.Compact(all)
		for _, text := range []string{all[0], all[len(all)/2], all[len(all)-1]} {
			word, _, _ := strings.Cut(text, " ")
			g.texts = append(g.texts, text, word, word[:min(3, len(word))], word+"x")
		}
	}
	g.texts = append(g.texts, "", "zzz nobody")
	slices.Sort(g.texts)
	g.texts = slices.Compact(g.texts)
	quarter := p.plain.clock().Sub(begin) / 4
	for at := begin; !at.After(p.plain.clock()); at = at.Add(quarter) {
		g.times = append(g.times, at.Format("2006-01-02T15:04:05.000000Z"))
	}
	return g
}

// word finds what may be the cursor of an event: those are made anew each time.
var word = regexp.MustCompile(`[A-Za-z0-9_-]+`)

// withPositions puts in the place of each event cursor what it means to a viewer: how many of the events
// that they see lie before it.
func (c *company) withPositions(answer string, seen []string) string {
	return word.ReplaceAllStringFunc(answer, func(s string) string {
		at, err := c.codec.Decode(s)
		if err != nil {
			return s
		}
		n := 0
		for _, seq := range seen {
			if seq <= fmt.Sprintf("%012d", at.Seq) {
				n++
			}
		}
		return fmt.Sprintf("<after %d of epoch %d>", n, at.Epoch)
	})
}

// seen are the numbers of the events that somebody sees.
func (c *company) seen(v *access.Viewer) []string {
	c.t.Helper()
	p := v.Events("e")
	var out []string
	for _, seq := range c.column("SELECT CAST(e.seq AS TEXT) FROM event e WHERE "+p.SQL+" ORDER BY e.seq", p.Args...) {
		out = append(out, strings.Repeat("0", 12-len(seq))+seq)
	}
	return out
}

// observer is somebody who asks one world.
type observer struct {
	*company
	viewer *access.Viewer
	events []string
	// mask takes out of answers what may differ between two of them; nil takes nothing.
	mask *strings.Replacer
}

func (c *company) observer(id string) *observer {
	c.t.Helper()
	v := c.viewer(id)
	return &observer{company: c, viewer: v, events: c.seen(v)}
}

// ask sends an operation and answers everything that comes back, with event cursors as what they
// mean.
func (o *observer) ask(query string, variables map[string]any) (answer string, raw []byte) {
	o.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(o.t, err)
	return o.send("application/json", body)
}

func (o *observer) send(contentType string, body []byte) (answer string, raw []byte) {
	o.t.Helper()
	logged := &logged{}
	r := httptest.NewRequestWithContext(logged.within(access.With(o.base, o.viewer)), http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", contentType)
	r.Header.Set("X-Requested-With", "test")
	w := httptest.NewRecorder()
	o.api.ServeHTTP(w, r)
	return o.shown(w) + "\nlogged: " + logged.String(), w.Body.Bytes()
}

func (o *observer) shown(w *httptest.ResponseRecorder) string {
	var b strings.Builder
	fmt.Fprintln(&b, w.Code)
	for _, name := range slices.Sorted(maps.Keys(w.Header())) {
		fmt.Fprintln(&b, name, w.Header()[name])
	}
	body := w.Body.String()
	if o.mask != nil {
		body = o.mask.Replace(body)
	}
	b.WriteString(o.withPositions(sorted([]byte(body)), o.events))
	return b.String()
}

// sorted puts the errors of an answer in order: fields are resolved at the same time.
func sorted(body []byte) string {
	var answer struct {
		Errors     []json.RawMessage `json:"errors,omitempty"`
		Data       json.RawMessage   `json:"data"`
		Extensions json.RawMessage   `json:"extensions,omitempty"`
	}
	if json.Unmarshal(body, &answer) != nil || len(answer.Errors) < 2 {
		return string(body)
	}
	slices.SortFunc(answer.Errors, func(a, b json.RawMessage) int { return bytes.Compare(a, b) })
	out, err := json.Marshal(answer)
	if err != nil {
		return string(body)
	}
	return string(out)
}

// download asks for a file.
func (o *observer) download(path string) string {
	r := httptest.NewRequestWithContext(access.With(o.base, o.viewer), http.MethodGet, path, http.NoBody)
	w := httptest.NewRecorder()
	o.files.ServeHTTP(w, r)
	return o.shown(w)
}

// same requires that two answers are the same bytes, and shows where they part.
func same(t *testing.T, what, with, plain string) {
	t.Helper()
	if with == plain {
		return
	}
	// That the lengths differ is said, and then where.
	if a, b, found := cutLength(with, plain); found {
		with, plain = a, b
	}
	i := 0
	for i < len(with) && i < len(plain) && with[i] == plain[i] {
		i++
	}
	around := func(s string) string { return s[max(0, i-120):min(len(s), i+200)] }
	t.Errorf("a secret shows. Asked: %s\nwith the secret: …%s…\nwithout it: …%s…", what[:min(len(what), 600)], around(with), around(plain))
}

// cutLength takes the lengths out of two answers that have the same headers else. Only then is it
// sure to find a difference.
func cutLength(with, plain string) (a, b string, found bool) {
	length := regexp.MustCompile(`Content-Length \[\d+\]\n`)
	a, b = length.ReplaceAllString(with, ""), length.ReplaceAllString(plain, "")
	return a, b, a != b
}

// maxShares is among how many people the ways to call a field are divided at most: of the outsiders
// several ask for each.
const maxShares = 5

// compare asks both worlds as one person, the n-th.
func (p *pair) compare(t *testing.T, n int, who string) {
	with, plain := p.with.observer(who), p.plain.observer(who)
	require.Len(t, with.events, len(plain.events), "as many events are seen")
	for _, q := range p.questions {
		if len(q.parts) > 1 {
			q = q.share(n, p.shares)
		}
		p.compareOne(t, with, plain, q)
	}
	p.walks(t, with, plain)
	for _, id := range slices.Concat(p.gen.visible["doc"], p.gen.hidden["doc"], p.gen.absent["doc"]) {
		same(t, "download "+id, with.download("/documents/"+id), plain.download("/documents/"+id))
		forged := "/documents/" + id + "?expires=99999999999&signature=forged"
		same(t, "download "+forged, with.download(forged), plain.download(forged))
	}
}

// compareOne asks one question, and its parts by themselves where one of them left nothing of the
// others.
func (p *pair) compareOne(t *testing.T, with, plain *observer, q question) {
	a, raw := with.ask(q.String(), nil)
	b, _ := plain.ask(q.String(), nil)
	same(t, q.String(), a, b)
	if i := strings.Index(a, `"code":"INTERNAL"`); i >= 0 {
		require.Failf(t, "a defect", "asked: %.600s\ngot: %s", q, a[max(0, i-300):min(len(a), i+300)])
	}
	p.covered.note(raw)
	if len(q.parts) > 1 && strings.Contains(a, `"data":null`) {
		for _, one := range q.alone() {
			p.compareOne(t, with, plain, one)
		}
	}
}

// page is what a walk needs of a page.
type page struct {
	Data map[string]struct {
		PageInfo struct {
			HasNextPage, HasPreviousPage bool
			StartCursor, EndCursor       *string
		}
		Edges []struct{ Cursor string }
	}
}

// walks follow the pages of every list at the root, both ways. Each world is asked with its own
// cursors.
func (p *pair) walks(t *testing.T, with, plain *observer) {
	for _, f := range p.gen.schema.Query.Fields {
		child := p.gen.schema.Types[f.Type.Name()]
		if !strings.HasSuffix(child.Name, "Connection") {
			continue
		}
		for _, way := range [][2]string{{"first", "after"}, {"last", "before"}} {
			q := fmt.Sprintf("query ($at: Cursor) { %s(%s: 4, %s: $at) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { __typename id } } } }", f.Name, way[0], way[1])
			cursors := [2]*string{}
			for n := range 100 {
				require.Less(t, n, 99, "the pages of %s end", f.Name)
				var shown [2]string
				var more bool
				for i, o := range []*observer{with, plain} {
					text, raw := o.ask(q, map[string]any{"at": cursors[i]})
					var got page
					require.NoError(t, json.Unmarshal(raw, &got))
					info := got.Data[f.Name].PageInfo
					shown[i], more, cursors[i] = text, info.HasNextPage, info.EndCursor
					if way[0] == "last" {
						more, cursors[i] = info.HasPreviousPage, info.StartCursor
					}
				}
				same(t, q, shown[0], shown[1])
				if !more {
					break
				}
			}
			p.foreignCursors(t, f, q, with, plain)
		}
	}
}

// foreignCursors asks for pages by the cursors of somebody who sees more: they are places like
// others.
func (p *pair) foreignCursors(t *testing.T, f *ast.FieldDefinition, q string, with, plain *observer) {
	root := p.with.observer(p.with.column("SELECT id FROM users ORDER BY id")[0])
	_, raw := root.ask("{ "+f.Name+"(first: 100) { edges { cursor } } }", nil)
	var got page
	require.NoError(t, json.Unmarshal(raw, &got))
	for i, e := range got.Data[f.Name].Edges {
		if _, err := p.with.codec.Decode(e.Cursor); err == nil || i%7 != 0 {
			continue // an event's cursor is of one world
		}
		a, _ := with.ask(q, map[string]any{"at": e.Cursor})
		b, _ := plain.ask(q, map[string]any{"at": e.Cursor})
		same(t, q, a, b)
	}
}

// coverage notes which fields were answered, of which types.
type coverage struct {
	mu   sync.Mutex
	seen map[string]bool
}

func (c *coverage) note(answer []byte) {
	var v any
	if json.Unmarshal(answer, &v) != nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.visit(v)
}

func (c *coverage) visit(v any) {
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			c.visit(e)
		}
	case map[string]any:
		name, _ := v["__typename"].(string)
		for key, value := range v {
			c.visit(value)
			field, _, _ := strings.Cut(strings.TrimPrefix(key, name+"_"), "__")
			c.seen[name+"."+field] = true
		}
	}
}

// missing are the fields of the API's answers that no question had an answer of.
func (p *pair) missing() []string {
	var out []string
	for _, def := range p.gen.reachable(p.gen.schema.Query, p.gen.schema.Subscription) {
		if def.Kind != ast.Object || def == p.gen.schema.Query || def == p.gen.schema.Subscription {
			continue
		}
		for _, f := range def.Fields {
			if name := def.Name + "." + f.Name; !strings.HasPrefix(f.Name, "__") && !p.covered.seen[name] {
				out = append(out, name)
			}
		}
	}
	return out
}

// people runs a test as each of several people at a time.
func (c cast) each(t *testing.T, what string, names []string, f func(t *testing.T, n int, who string)) {
	t.Helper()
	t.Run(what, func(t *testing.T) {
		for i, name := range names {
			require.NotEmpty(t, c[name], name)
			t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
				t.Parallel()
				f(t, i, c[name])
			})
		}
	})
}

func eachDialect(t *testing.T, f func(t *testing.T, dialect string)) {
	t.Helper()
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) { f(t, d) })
	}
}
