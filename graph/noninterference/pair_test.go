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

// pair is the two worlds and what is asked of them.
type pair struct {
	t *testing.T
	// with has the secret, and plain does not.
	with, plain *company
	gen         *generator
	questions   []question
	covered     *coverage
	// usual has the ids that commands name, and theirs those for users who work on another posting.
	usual  map[string]string
	theirs map[string]map[string]string
	// more are users who only send commands.
	more []string
	// given has the event cursors that streams delivered.
	given map[string]bool
	// trailReaders can read the audit trail, but cannot see what is hidden.
	trailReaders []string
	// shares is the number of users among whom the calls of a field are divided.
	shares int
}

// newPair runs a script in two worlds.
func newPair(t *testing.T, dialect string, script func(c *company)) *pair {
	t.Helper()
	p := &pair{
		t:       t,
		with:    newCompany(t, dialect, true),
		plain:   newCompany(t, dialect, false),
		covered: &coverage{seen: map[string]bool{}},
		given:   map[string]bool{},
	}
	for _, c := range p.both() {
		script(c)
		// All questions are asked at the same time.
		c.step(func(*hiring.Service) {})
	}
	require.Equal(
		t,
		p.plain.clock(),
		p.with.clock(),
		"the script must take the same steps in both worlds",
	)
	p.gen = p.generator()
	p.questions = p.gen.questions()
	return p
}

func (p *pair) both() []*company { return []*company{p.with, p.plain} }

// tables returns the tables of the entities that are nodes, by prefix.
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
		schema: generated.NewExecutableSchema(generated.Config{}).
			Schema(),
		random:  rand.New(rand.NewPCG(4, 4)),
		leads:   map[string]bool{},
		visible: map[string][]string{},
		hidden:  map[string][]string{},
		absent:  map[string][]string{},
	}
	for prefix, table := range tables() {
		here, there := p.plain.column(
			"SELECT id FROM "+table+" ORDER BY id",
		), p.with.column(
			"SELECT id FROM "+table+" ORDER BY id",
		)
		kind := string(prefix)
		for _, id := range there {
			if slices.Contains(here, id) {
				g.visible[kind] = append(g.visible[kind], id)
			} else {
				g.hidden[kind] = append(g.hidden[kind], id)
			}
		}
		g.absent[kind] = []string{
			ids.Named(prefix, begin.Add(time.Hour), "absent"),
			ids.Named(prefix, begin.Add(20*time.Hour), "absent"),
		}
	}
	// Search terms: values in the database, their beginnings, and near misses.
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

// word matches anything that may be an event cursor. Cursors differ each time they are encoded.
var word = regexp.MustCompile(`[A-Za-z0-9_-]+`)

// withPositions replaces each event cursor by what it means to a viewer: how many of the events
// that they see are at or before it.
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

// seen returns the sequence numbers of the events that a viewer sees.
func (c *company) seen(v *access.Viewer) []string {
	c.t.Helper()
	p := v.Events("e")
	var out []string
	for _, seq := range c.column("SELECT CAST(e.seq AS TEXT) FROM event e WHERE "+p.SQL+" ORDER BY e.seq", p.Args...) {
		out = append(out, strings.Repeat("0", 12-len(seq))+seq)
	}
	return out
}

// observer is a user of one world.
type observer struct {
	*company
	viewer *access.Viewer
	events []string
	// mask removes ids that may differ between two responses. It may be nil.
	mask *strings.Replacer
}

func (c *company) observer(id string) *observer {
	c.t.Helper()
	v := c.viewer(id)
	return &observer{company: c, viewer: v, events: c.seen(v)}
}

// ask sends an operation and returns everything that comes back, with event cursors replaced by
// their meaning.
func (o *observer) ask(query string, variables map[string]any) (answer string, raw []byte) {
	o.t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(o.t, err)
	return o.send("application/json", body)
}

func (o *observer) send(contentType string, body []byte) (answer string, raw []byte) {
	o.t.Helper()
	logged := &logged{}
	r := httptest.NewRequestWithContext(
		logged.within(access.With(o.base, o.viewer)),
		http.MethodPost,
		"/graphql",
		bytes.NewReader(body),
	)
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

// sorted sorts the errors of a response, because fields are resolved concurrently.
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

// download requests a file.
func (o *observer) download(path string) string {
	r := httptest.NewRequestWithContext(
		access.With(o.base, o.viewer),
		http.MethodGet,
		path,
		http.NoBody,
	)
	w := httptest.NewRecorder()
	o.files.ServeHTTP(w, r)
	return o.shown(w)
}

// same requires that two responses have the same bytes. Otherwise it shows where they differ.
func same(t *testing.T, what, with, plain string) {
	t.Helper()
	if with == plain {
		return
	}
	// If the lengths differ, so does the content: report where.
	if a, b, found := cutLength(with, plain); found {
		with, plain = a, b
	}
	i := 0
	for i < len(with) && i < len(plain) && with[i] == plain[i] {
		i++
	}
	around := func(s string) string { return s[max(0, i-120):min(len(s), i+200)] }
	t.Errorf(
		"a secret shows. Asked: %s\nwith the secret: …%s…\nwithout it: …%s…",
		what[:min(len(what), 600)],
		around(with),
		around(plain),
	)
}

// cutLength removes the Content-Length headers. found reports whether the responses still differ.
func cutLength(with, plain string) (a, b string, found bool) {
	length := regexp.MustCompile(`Content-Length \[\d+\]\n`)
	a, b = length.ReplaceAllString(with, ""), length.ReplaceAllString(plain, "")
	return a, b, a != b
}

// maxShares limits the number of users among whom the calls of a field are divided, so that several
// outsiders make each call.
const maxShares = 5

// compare asks both worlds as the n-th user.
func (p *pair) compare(t *testing.T, n int, who string) {
	with, plain := p.with.observer(who), p.plain.observer(who)
	require.Len(
		t,
		with.events,
		len(plain.events),
		"both worlds must show the same number of events",
	)
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

// compareOne asks one question. If an error in one part nulled the whole response, it asks the
// parts one by one.
func (p *pair) compareOne(t *testing.T, with, plain *observer, q question) {
	a, raw := with.ask(q.String(), nil)
	b, _ := plain.ask(q.String(), nil)
	same(t, q.String(), a, b)
	if i := strings.Index(a, `"code":"INTERNAL"`); i >= 0 {
		require.Failf(
			t,
			"internal error",
			"asked: %.600s\ngot: %s",
			q,
			a[max(0, i-300):min(len(a), i+300)],
		)
	}
	p.covered.note(raw)
	if len(q.parts) > 1 && strings.Contains(a, `"data":null`) {
		for _, one := range q.alone() {
			p.compareOne(t, with, plain, one)
		}
	}
}

// page is the part of a page that walks needs.
type page struct {
	Data map[string]struct {
		PageInfo struct {
			HasNextPage, HasPreviousPage bool
			StartCursor, EndCursor       *string
		}
		Edges []struct{ Cursor string }
	}
}

// walks follows the pages of every list of Query in both directions. Each world gets its own
// cursors.
func (p *pair) walks(t *testing.T, with, plain *observer) {
	for _, f := range p.gen.schema.Query.Fields {
		child := p.gen.schema.Types[f.Type.Name()]
		if !strings.HasSuffix(child.Name, "Connection") {
			continue
		}
		for _, way := range [][2]string{{"first", "after"}, {"last", "before"}} {
			q := fmt.Sprintf(
				"query ($at: Cursor) { %s(%s: 4, %s: $at) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { __typename id } } } }",
				f.Name,
				way[0],
				way[1],
			)
			cursors := [2]*string{}
			for n := range 100 {
				require.Less(t, n, 99, "the pages of %s do not end", f.Name)
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

// foreignCursors requests pages with the cursors of a viewer who sees more. They must work like
// other positions.
func (p *pair) foreignCursors(
	t *testing.T,
	f *ast.FieldDefinition,
	q string,
	with, plain *observer,
) {
	root := p.with.observer(p.with.column("SELECT id FROM users ORDER BY id")[0])
	_, raw := root.ask("{ "+f.Name+"(first: 100) { edges { cursor } } }", nil)
	var got page
	require.NoError(t, json.Unmarshal(raw, &got))
	for i, e := range got.Data[f.Name].Edges {
		if _, err := p.with.codec.Decode(e.Cursor); err == nil || i%7 != 0 {
			continue // event cursors are valid in one world only
		}
		a, _ := with.ask(q, map[string]any{"at": e.Cursor})
		b, _ := plain.ask(q, map[string]any{"at": e.Cursor})
		same(t, q, a, b)
	}
}

// coverage records which fields of which types had values.
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

// missing returns the fields of the API that no response contained.
func (p *pair) missing() []string {
	var out []string
	for _, def := range p.gen.reachable(p.gen.schema.Query, p.gen.schema.Subscription) {
		if def.Kind != ast.Object || def == p.gen.schema.Query || def == p.gen.schema.Subscription {
			continue
		}
		for _, f := range def.Fields {
			if name := def.Name + "." + f.Name; !strings.HasPrefix(f.Name, "__") &&
				!p.covered.seen[name] {
				out = append(out, name)
			}
		}
	}
	return out
}

// each runs a test as each of several users, concurrently.
func (c cast) each(
	t *testing.T,
	what string,
	names []string,
	f func(t *testing.T, n int, who string),
) {
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
