package graphqllimits

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/vektah/gqlparser/v2"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/formatter"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"hirewire/internal/graphqlanswer"
)

// Trusted is a set of documents that have been reviewed. A server with such a set runs their
// operations and no others. Operations are compared by their canonical form, so formatting does not
// matter, and a client may send the text of a document, the SHA-256 of the text, or the id of the
// document in this set.
type Trusted struct {
	schema *ast.Schema
	// operations are the canonical forms of the operations, with the fragments that they use.
	operations map[string]bool
	// texts are the documents by hash and by id.
	texts map[string]string
}

// trustedSource is a file with documents.
type trustedSource struct {
	name, text string
	doc        *ast.QueryDocument
}

// LoadTrusted reads all documents below some directories: files *.graphql and *.gql, whose
// fragments may be in other files of the same directory, and manifests *.json, which either have
// the form {"id": "document", …} or are written by Apollo. It validates each operation against the
// schema.
func LoadTrusted(schema *ast.Schema, directories ...fs.FS) (*Trusted, error) {
	t := &Trusted{schema: schema, operations: map[string]bool{}, texts: map[string]string{}}
	for _, dir := range directories {
		before := len(t.operations)
		var sources []trustedSource
		err := fs.WalkDir(dir, ".", func(name string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			switch path.Ext(name) {
			case ".graphql", ".gql":
				text, err := fs.ReadFile(dir, name)
				if err != nil {
					return err
				}
				doc, err := parseTrusted(name, string(text))
				sources = append(sources, trustedSource{name, string(text), doc})
				return err
			case ".json":
				return t.manifest(dir, name)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
		if err := t.files(sources); err != nil {
			return nil, err
		}
		if len(t.operations) == before {
			return nil, errors.New(
				"there is no operation in it: put *.graphql files or a manifest there",
			)
		}
	}
	return t, nil
}

func parseTrusted(name, text string) (*ast.QueryDocument, error) {
	limits := DefaultLimits()
	doc, err := parser.ParseQueryWithTokenLimit(
		&ast.Source{Name: name, Input: text},
		4*limits.Tokens,
	)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return doc, nil
}

// files adds the operations of files that may use fragments of each other. If fragments have the
// same name, the one in the same file is used.
func (t *Trusted) files(sources []trustedSource) error {
	var everywhere ast.FragmentDefinitionList
	for _, s := range sources {
		everywhere = append(everywhere, s.doc.Fragments...)
	}
	for _, s := range sources {
		fragments := slices.Concat(s.doc.Fragments, everywhere)
		for _, op := range s.doc.Operations {
			id := op.Name
			if id == "" {
				id = strings.TrimSuffix(path.Base(s.name), path.Ext(s.name))
			}
			text := printed(op, fragments)
			if err := t.add(s.name, id, text); err != nil {
				return err
			}
			if len(
				s.doc.Operations,
			) == 1 { // clients hash the file, with or without its last newline
				t.texts[hashOf(s.text)], t.texts[hashOf(strings.TrimSpace(s.text))] = text, text
			}
		}
	}
	return nil
}

// manifest adds the documents of a manifest, which the build of a client writes.
func (t *Trusted) manifest(dir fs.FS, name string) error {
	text, err := fs.ReadFile(dir, name)
	if err != nil {
		return err
	}
	var apollo struct {
		Format     string
		Operations []struct{ ID, Body string }
	}
	if json.Unmarshal(text, &apollo) == nil && apollo.Format != "" {
		for _, op := range apollo.Operations {
			if err := t.add(name, op.ID, op.Body); err != nil {
				return err
			}
		}
		return nil
	}
	var plain map[string]string
	if err := json.Unmarshal(text, &plain); err != nil {
		return fmt.Errorf(
			`%s is no manifest: it must map ids or hashes to documents, {"…": "query …"}`,
			name,
		)
	}
	for id, document := range plain {
		if err := t.add(name, id, document); err != nil {
			return err
		}
	}
	return nil
}

// add validates a document and adds it to the set.
func (t *Trusted) add(file, id, text string) error {
	doc, err := parseTrusted(file, text)
	if err != nil {
		return err
	}
	if e := measure(doc, DefaultLimits()); e != nil {
		return fmt.Errorf("%s: %s: %s", file, id, e.Message)
	}
	if _, errs := gqlparser.LoadQueryWithRules(t.schema, text, nil); len(errs) > 0 {
		return fmt.Errorf("%s: %s: %s", file, id, errs[0].Message)
	}
	if known, there := t.texts[id]; there && canonical(mustParse(known)) != canonical(doc) {
		return fmt.Errorf("%s: there are two documents with the name %s", file, id)
	}
	for _, op := range doc.Operations {
		t.operations[printed(op, doc.Fragments)] = true
	}
	t.texts[id], t.texts[hashOf(text)] = text, text
	return nil
}

func mustParse(text string) *ast.QueryDocument {
	doc, err := parser.ParseQuery(&ast.Source{Input: text})
	if err != nil {
		return &ast.QueryDocument{}
	}
	return doc
}

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

// printed returns the canonical form of an operation with the fragments that it uses. If fragments
// have the same name, the first one is used.
func printed(op *ast.OperationDefinition, fragments ast.FragmentDefinitionList) string {
	used := map[string]*ast.FragmentDefinition{}
	var follow func(set ast.SelectionSet)
	follow = func(set ast.SelectionSet) {
		for _, one := range set {
			switch one := one.(type) {
			case *ast.Field:
				follow(one.SelectionSet)
			case *ast.InlineFragment:
				follow(one.SelectionSet)
			case *ast.FragmentSpread:
				if f := fragments.ForName(one.Name); f != nil && used[one.Name] == nil {
					used[one.Name] = f
					follow(f.SelectionSet)
				}
			}
		}
	}
	follow(op.SelectionSet)
	doc := &ast.QueryDocument{Operations: ast.OperationList{op}}
	for _, f := range used {
		doc.Fragments = append(doc.Fragments, f)
	}
	return canonical(doc)
}

func canonical(doc *ast.QueryDocument) string {
	ordered := &ast.QueryDocument{
		Operations: doc.Operations,
		Fragments:  slices.Clone(doc.Fragments),
	}
	slices.SortFunc(
		ordered.Fragments,
		func(a, b *ast.FragmentDefinition) int { return strings.Compare(a.Name, b.Name) },
	)
	var text bytes.Buffer
	formatter.NewFormatter(&text).FormatQueryDocument(ordered)
	return text.String()
}

// DocumentKey is the extension of a request with the id of the document that it names.
const DocumentKey = "documentId"

// documents finds the text of an operation by hash (automatic persisted queries) or by id. If the
// server has trusted documents, it refuses all others.
type documents struct {
	extension.AutomaticPersistedQuery
	trusted *Trusted
	limits  Limits
	// seen are texts that are known to be trusted.
	seen *weighted[string]
}

func newDocuments(trusted *Trusted, limits Limits) *documents {
	return &documents{
		AutomaticPersistedQuery: extension.AutomaticPersistedQuery{Cache: newTextCache()},
		trusted:                 trusted,
		limits:                  limits,
		seen:                    newTextCache(),
	}
}

// MutateOperationParameters implements graphql.OperationParameterMutator.
func (d *documents) MutateOperationParameters(
	ctx context.Context, p *graphql.RawParams,
) *gqlerror.Error {
	if id, named := p.Extensions[DocumentKey]; named && p.Query == "" {
		text, ok := d.byID(id)
		if !ok {
			return notTrusted("there is no document with this id")
		}
		p.Query = text
	}
	if d.trusted == nil {
		return d.AutomaticPersistedQuery.MutateOperationParameters(ctx, p)
	}
	if p.Query == "" {
		named, _ := p.Extensions["persistedQuery"].(map[string]any)
		hash, _ := named["sha256Hash"].(string)
		p.Query = d.trusted.texts[strings.ToLower(hash)]
	}
	if p.Query != "" && !d.trusts(ctx, p.Query) {
		return notTrusted("this server runs only operations that were given to it beforehand")
	}
	if _, known := d.trusted.texts[hashOf(p.Query)]; known {
		return nil
	}
	// The text is trusted, or there is only a hash, which may be that of a text that was sent
	// before.
	return d.AutomaticPersistedQuery.MutateOperationParameters(ctx, p)
}

func (d *documents) byID(id any) (string, bool) {
	name, ok := id.(string)
	if !ok || d.trusted == nil {
		return "", false
	}
	text, ok := d.trusted.texts[strings.TrimPrefix(name, "sha256:")]
	return text, ok
}

// trusts reports whether all operations of a text are trusted.
func (d *documents) trusts(ctx context.Context, text string) bool {
	if _, known := d.trusted.texts[hashOf(text)]; known {
		return true
	}
	if _, known := d.seen.Get(ctx, text); known {
		return true
	}
	if len(text) > d.limits.Document {
		return false
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, d.limits.Tokens)
	if err != nil || len(doc.Operations) == 0 || measure(doc, d.limits) != nil {
		return false
	}
	for _, op := range doc.Operations {
		if !d.trusted.operations[printed(op, doc.Fragments)] {
			return false
		}
	}
	d.seen.Add(ctx, text, "")
	return true
}

func notTrusted(message string) *gqlerror.Error {
	return graphqlanswer.Error(graphqlanswer.CodeNotTrusted, message)
}
