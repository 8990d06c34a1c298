// Compiles operations as relay-compiler does, as far as this API needs it. The compiler itself is a
// binary of 43 MB per release. Relay's own runtime (its store, normalizer and reader) does the rest.
import assert from "node:assert/strict";

import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  valueFromASTUntyped,
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from "graphql";
import relay from "relay-runtime";

/**
 * An operation as relay-compiler would write it: the text to send, and what the runtime needs to
 * store the answer.
 */
export type Artifact = relay.ConcreteRequest & { readonly params: { readonly text: string } };

type Selection = relay.NormalizationSelection;
type Argument = relay.NormalizationArgument;

/**
 * Compiles a document with one operation. Fragments become inline fragments, and every object that
 * can has its id.
 */
export function compile(schema: GraphQLSchema, document: DocumentNode | string): Artifact {
  const { definitions } = typeof document === "string" ? parse(document) : document;
  const operation = definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION);
  assert.ok(operation?.name, "the document has an operation with a name");
  const fragments = new Map(
    definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
  );
  const root = schema.getRootType(operation.operation)!;
  const selectionSet = complete(schema, fragments, root, operation.selectionSet, false);
  const selections = build(schema, root, selectionSet);
  const argumentDefinitions = (operation.variableDefinitions ?? []).map((v) => ({
    kind: "LocalArgument" as const,
    name: v.variable.name.value,
    defaultValue: v.defaultValue ? valueFromASTUntyped(v.defaultValue) : null,
  }));
  const name = operation.name.value;
  const text = print({ ...operation, selectionSet });
  return {
    kind: "Request",
    // The reader of relay-compiler leaves out the fields that the compiler added. This one reads them
    // too, so that the whole response is compared.
    fragment: {
      kind: "Fragment",
      name,
      type: root.name,
      metadata: null,
      abstractKey: null,
      argumentDefinitions,
      selections: selections as relay.ReaderSelection[],
    },
    operation: { kind: "Operation", name, argumentDefinitions, selections },
    params: {
      id: null,
      cacheID: name,
      text,
      name,
      operationKind: kinds[operation.operation],
      metadata: {},
    },
  };
}

const kinds = {
  [OperationTypeNode.QUERY]: "query",
  [OperationTypeNode.MUTATION]: "mutation",
  [OperationTypeNode.SUBSCRIPTION]: "subscription",
} as const;

/** Adds `__typename` and `id` where Relay needs them, and expands fragments. */
function complete(
  schema: GraphQLSchema,
  fragments: Map<string, FragmentDefinitionNode>,
  type: GraphQLCompositeType,
  set: SelectionSetNode,
  isField: boolean,
): SelectionSetNode {
  const selections = set.selections.map((s): SelectionNode => {
    if (s.kind === Kind.FIELD) {
      const of = typeOf(type, s);
      return s.selectionSet && isCompositeType(of)
        ? { ...s, selectionSet: complete(schema, fragments, of, s.selectionSet, true) }
        : s;
    }
    const spread = s.kind === Kind.FRAGMENT_SPREAD ? fragments.get(s.name.value)! : s;
    const condition = spread.typeCondition;
    const inner = condition ? (schema.getType(condition.name.value) as GraphQLCompositeType) : type;
    const content = complete(schema, fragments, inner, spread.selectionSet, false);
    const key: SelectionNode[] = isAbstractType(inner)
      ? [field("__typename", `__is${inner.name}`)]
      : [];
    return inlineFragment(inner.name, [...key, ...content.selections], s.directives ?? []);
  });
  if (isField) selections.push(...identity(schema, type));
  return { kind: Kind.SELECTION_SET, selections };
}

/** Returns the fields that identify an object of the type. */
function identity(schema: GraphQLSchema, type: GraphQLCompositeType): SelectionNode[] {
  if (isObjectType(type)) return "id" in type.getFields() ? [field("id")] : [];
  if (isInterfaceType(type) && "id" in type.getFields()) return [field("__typename"), field("id")];
  const some = schema
    .getPossibleTypes(type)
    .some((t) => t.getInterfaces().some((i) => i.name === "Node"));
  return [
    field("__typename"),
    ...(some ? [inlineFragment("Node", [field("__typename", "__isNode"), field("id")])] : []),
  ];
}

function field(name: string, alias?: string): FieldNode {
  return {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(alias ? { alias: { kind: Kind.NAME, value: alias } } : {}),
  };
}

function inlineFragment(
  type: string,
  selections: SelectionNode[],
  directives: readonly DirectiveNode[] = [],
): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    directives,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

function typeOf(parent: GraphQLCompositeType, s: FieldNode) {
  if (s.name.value === "__typename") return undefined;
  const definition = "getFields" in parent ? parent.getFields()[s.name.value] : undefined;
  assert.ok(definition, `${parent.name} has a field ${s.name.value}`);
  return getNamedType(definition.type);
}

function build(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  set: SelectionSetNode,
): Selection[] {
  return set.selections.map((s): Selection => {
    if (s.kind === Kind.FRAGMENT_SPREAD) throw new Error("complete spreads fragments");
    const selection = s.kind === Kind.FIELD ? fieldOf(schema, parent, s) : fragmentOf(schema, s);
    return (s.directives ?? []).reduce(conditional, selection);
  });
}

function fragmentOf(schema: GraphQLSchema, s: InlineFragmentNode): Selection {
  const type = schema.getType(s.typeCondition!.name.value) as GraphQLCompositeType;
  // The key is what the fragment's text selects first. The runtime looks whether it is there, and
  // stores it no further.
  const selections = isAbstractType(type)
    ? s.selectionSet.selections.slice(1)
    : s.selectionSet.selections;
  return {
    kind: "InlineFragment",
    type: type.name,
    abstractKey: isAbstractType(type) ? `__is${type.name}` : null,
    selections: build(schema, type, { kind: Kind.SELECTION_SET, selections }),
  };
}

function fieldOf(schema: GraphQLSchema, parent: GraphQLCompositeType, s: FieldNode): Selection {
  const common = {
    alias: s.alias?.value ?? null,
    name: s.name.value,
    args: s.arguments?.length ? argumentsOf(s.arguments) : null,
    storageKey: null,
  };
  const type = typeOf(parent, s);
  if (!s.selectionSet || !isCompositeType(type)) return { kind: "ScalarField", ...common };
  const declared = (
    parent as { getFields(): Record<string, { type: Parameters<typeof getNullableType>[0] }> }
  ).getFields()[s.name.value]!.type;
  return {
    kind: "LinkedField",
    ...common,
    concreteType: isObjectType(type) ? type.name : null,
    plural: isListType(getNullableType(declared)),
    selections: build(schema, type, s.selectionSet),
  };
}

function conditional(inner: Selection, d: DirectiveNode): Selection {
  const condition = d.arguments![0]!.value;
  assert.ok(
    (d.name.value === "include" || d.name.value === "skip") && condition.kind === Kind.VARIABLE,
    print(d),
  );
  return {
    kind: "Condition",
    passingValue: d.name.value === "include",
    condition: condition.name.value,
    selections: [inner],
  };
}

/**
 * Arguments in the order of their names, as the compiler writes them: the store's keys depend on
 * it.
 */
function argumentsOf(nodes: readonly ArgumentNode[]): Argument[] {
  return nodes
    .map((n) => argument(n.name.value, n.value))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function argument(name: string, value: ValueNode): Argument {
  if (value.kind === Kind.VARIABLE)
    return { kind: "Variable", name, variableName: value.name.value };
  if (!hasVariable(value)) return { kind: "Literal", name, value: valueFromASTUntyped(value) };
  if (value.kind === Kind.LIST)
    return {
      kind: "ListValue",
      name,
      items: value.values.map((v, i) => argument(`${name}.${i}`, v)),
    };
  assert.ok(value.kind === Kind.OBJECT);
  return {
    kind: "ObjectValue",
    name,
    fields: value.fields.map((f) => argument(f.name.value, f.value)),
  };
}

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  if (value.kind === Kind.OBJECT) return value.fields.some((f) => hasVariable(f.value));
  return value.kind === Kind.VARIABLE;
}

/** Relay's store, set up as on a page. Relay's warnings fail the test. */
export class RelayStore {
  private answer: relay.GraphQLResponse = { data: {} };
  private readonly environment = new relay.Environment({
    network: relay.Network.create(
      () => this.answer,
      () => relay.Observable.from(this.answer),
    ),
    store: new relay.Store(new relay.RecordSource()),
  });

  /** Stores the data of a response, reads it back, and asserts that both are equal. */
  async take(artifact: Artifact, variables: Record<string, unknown>, data: unknown): Promise<void> {
    this.answer = { data: data as relay.PayloadData };
    const operation = relay.createOperationDescriptor(artifact, variables);
    this.environment.retain(operation);
    let stored: { extensions?: { __relay_subscription_root_id?: string } } | undefined;
    const warnings = await warningsOf(
      async () =>
        void (stored = (await this.environment
          .execute({ operation })
          .toPromise()) as typeof stored),
    );
    assert.deepEqual(warnings, [], `Relay warns of the answer to ${artifact.params.name}`);
    // Each frame of a stream has its own root, which Relay names in the response's extensions.
    const dataID = stored?.extensions?.__relay_subscription_root_id ?? operation.fragment.dataID;
    const read = this.environment.lookup({ ...operation.fragment, dataID });
    assert.ok(!read.isMissingData, `Relay misses data of ${artifact.params.name}`);
    assert.deepEqual(
      plain(read.data),
      plain(data),
      `what Relay has of ${artifact.params.name} is what was answered`,
    );
  }

  /** Returns how many objects with an id from the server the store has, by type. */
  types(): Map<string, number> {
    const found = new Map<string, number>();
    for (const record of Object.values(
      this.environment.getStore().getSource().toJSON() as Record<
        string,
        { __id: string; __typename: string }
      >,
    )) {
      if (!record.__id.startsWith("client:"))
        found.set(record.__typename, (found.get(record.__typename) ?? 0) + 1);
    }
    return found;
  }
}

/** Collects the console's messages, because Relay writes its warnings there. */
async function warningsOf(run: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const { error, warn } = console;
  console.error = console.warn = (...words: unknown[]) =>
    void said.push(words.map(String).join(" "));
  try {
    await run();
  } finally {
    Object.assign(console, { error, warn });
  }
  return said;
}

/** Returns the value without the keys of abstract types and without Relay's own markers. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key.startsWith("__") && key !== "__typename" ? undefined : inner,
    ),
  );
}
