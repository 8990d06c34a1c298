// Package graphqllimits decides which GraphQL operations may run, and how much one may use. It
// reads the operation alone: it runs no resolver and asks no database.
//
//   - limits.go: the limits of one server, and the checks of size and variables
//   - document.go, cost.go: the size and the estimated cost of a document
//   - variables.go, text.go: values that the schema or the databases do not take
//   - trusted.go: servers that run only documents that were given to them
//   - capabilities.go: what an API key that is narrowed to capabilities reaches
//   - budget.go: what ends an operation that uses more than its estimate
//   - errors.go: messages that name the value that is wrong
//
// Limits.Install adds the checks to an executor. Checks that need the viewer are functions that a
// transport calls when it knows the viewer.
package graphqllimits

import (
	"context"
	"fmt"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"

	"hirewire/internal/graphqlanswer"
)

// Limits bound what one request may ask for. A request that exceeds them is refused in bounded time
// and memory.
type Limits struct {
	// Body is the length of a request in bytes, Upload that of a request with files.
	Body, Upload int64
	// Document is the length of the query text in bytes, Tokens the number of its lexical tokens.
	Document, Tokens int
	// Fields is the number of fields of an operation after its fragments are expanded, Depth the
	// number of levels to which they nest.
	Fields, Depth int
	// Aliases, Directives and Fragments are counted in the document as it is written.
	Aliases, Directives, Fragments int
	// Pairs is the number of pairs of fields with the same response name in the same place.
	Pairs int
	// Queries and Mutations are the numbers of root fields of one operation.
	Queries, Mutations int
	// VariableDepth is the number of levels to which values of variables nest, VariableValues their
	// number.
	VariableDepth, VariableValues int
	// Cost is the estimated number of fields in the answer.
	Cost int
	// Errors is the number of errors in one answer.
	Errors int
	// AnswerFields, AnswerBytes and AnswerErrors bound what an operation or a frame of a stream
	// uses while it is executed: fields resolved and list elements visited, bytes of data, and
	// errors of fields. Zero values are derived from Cost.
	AnswerFields, AnswerBytes, AnswerErrors int
}

// DefaultLimits returns limits that no known client comes near, and that keep the request of an
// attacker cheap.
func DefaultLimits() Limits {
	return Limits{
		Body: 1 << 20, Upload: 11 << 20,
		Document: 256 << 10, Tokens: 15_000,
		Fields: 3_000, Depth: 20,
		Aliases: 300, Directives: 300, Fragments: 150, Pairs: 50_000,
		Queries: 50, Mutations: 20,
		VariableDepth: 32, VariableValues: 20_000,
		Cost: 100_000, Errors: 50,
	}
}

// OrDefault returns the limits with zero values replaced by those of DefaultLimits.
func (l Limits) OrDefault() Limits {
	d := DefaultLimits()
	for _, f := range []struct{ to, from *int }{
		{&l.Document, &d.Document},
		{&l.Tokens, &d.Tokens},
		{&l.Fields, &d.Fields},
		{&l.Depth, &d.Depth},
		{&l.Aliases, &d.Aliases},
		{&l.Directives, &d.Directives},
		{&l.Fragments, &d.Fragments},
		{&l.Pairs, &d.Pairs},
		{&l.Queries, &d.Queries},
		{&l.Mutations, &d.Mutations},
		{&l.VariableDepth, &d.VariableDepth},
		{&l.VariableValues, &d.VariableValues},
		{&l.Cost, &d.Cost},
		{&l.Errors, &d.Errors},
	} {
		if *f.to == 0 {
			*f.to = *f.from
		}
	}
	if l.Body == 0 {
		l.Body = d.Body
	}
	if l.Upload == 0 {
		l.Upload = d.Upload
	}
	return l.withAnswer()
}

// Install adds the checks to an executor that executes schema: size, trusted documents, variables,
// text and cost. It sets the executor's cache of documents and its rules of validation. If trusted
// is nil, all documents may run. The caller adds Budget itself, after what must see an operation
// that a budget has ended.
func (l Limits) Install(exec *executor.Executor, schema *ast.Schema, trusted *Trusted) {
	docs := newDocumentCache()
	exec.SetQueryCache(docs)
	exec.SetParserTokenLimit(l.Tokens)
	exec.SetDisableSuggestion(true)
	exec.SetDefaultRulesFn(quietRules)
	// The order matters: a persisted query gets its text before its size is checked, and the size
	// is checked before the executor validates.
	exec.Use(newDocuments(trusted, l))
	exec.Use(&sizeLimit{limits: l, docs: docs, schema: schema})
	exec.Use(textGate{})
	exec.Use(&costLimit{limit: l.Cost})
}

// sizeLimit refuses documents that would be costly to validate, and coerces variables. It runs
// before the executor validates. Documents in the cache have passed it before.
type sizeLimit struct {
	limits Limits
	docs   *documentCache
	schema *ast.Schema
}

// ExtensionName implements graphql.HandlerExtension.
func (*sizeLimit) ExtensionName() string { return "SizeLimit" }

// Validate implements graphql.HandlerExtension.
func (*sizeLimit) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationParameters implements graphql.OperationParameterMutator.
func (l *sizeLimit) MutateOperationParameters(
	ctx context.Context, p *graphql.RawParams,
) *gqlerror.Error {
	values := l.limits.VariableValues
	for _, v := range p.Variables {
		if err := l.variable(v, 1, &values); err != nil {
			return err
		}
	}
	if len(p.Query) > l.limits.Document {
		return graphqlanswer.TooComplex("the query is longer than %d bytes", l.limits.Document)
	}
	if doc, known := l.docs.Get(ctx, p.Query); known {
		return l.coerce(doc, p)
	}
	if hasLongName(p.Query) {
		return graphqlanswer.TooComplex("a name in the document is longer than %d characters",
			maxDocumentName)
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: p.Query}, l.limits.Tokens)
	if err != nil {
		return l.parseError(err)
	}
	if err := measure(doc, l.limits); err != nil {
		return err
	}
	return l.coerce(doc, p)
}

// coerce finds the operation that will run and coerces its variables.
func (l *sizeLimit) coerce(doc *ast.QueryDocument, p *graphql.RawParams) *gqlerror.Error {
	op, err := operationOf(doc, p.OperationName)
	if err != nil || len(p.Variables) == 0 {
		return err
	}
	return coerceVariables(l.schema, op, p.Variables)
}

func (l *sizeLimit) parseError(err error) *gqlerror.Error {
	e, ok := err.(*gqlerror.Error) //nolint:errorlint // the parser does not wrap it
	if !ok {
		return graphqlanswer.BadInput("the query cannot be parsed")
	}
	if e.Message == fmt.Sprintf("exceeded token limit of %d", l.limits.Tokens) {
		return graphqlanswer.TooComplex("the query has more than %d tokens", l.limits.Tokens)
	}
	return syntaxError(e)
}

func (l *sizeLimit) variable(v any, depth int, left *int) *gqlerror.Error {
	if depth > l.limits.VariableDepth {
		return graphqlanswer.TooComplex("the variables are nested more than %d levels deep",
			l.limits.VariableDepth)
	}
	if *left--; *left < 0 {
		return graphqlanswer.TooComplex("the variables have more than %d values",
			l.limits.VariableValues)
	}
	switch v := v.(type) {
	case map[string]any:
		for _, inner := range v {
			if err := l.variable(inner, depth+1, left); err != nil {
				return err
			}
		}
	case []any:
		for _, inner := range v {
			if err := l.variable(inner, depth+1, left); err != nil {
				return err
			}
		}
	}
	return nil
}

// Bound rewrites the library's messages about variables so that they name the value, and cuts the
// list to the limit.
func (l Limits) Bound(errs gqlerror.List) gqlerror.List {
	errs = clarified(errs)
	if len(errs) <= l.Errors {
		return errs
	}
	left := len(errs) - l.Errors + 1
	return append(
		errs[:l.Errors-1:l.Errors-1],
		graphqlanswer.TooComplex("%d more errors are left out", left),
	)
}
