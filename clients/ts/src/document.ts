import { print, type DocumentNode } from "graphql";

/**
 * An operation: its text, or a document from a code generator that has the types of its data and
 * variables (`TypedDocumentNode`, or `TypedDocumentString`).
 */
export type Operation<Data = unknown, Variables = never> =
  string | TypedNode<Data, Variables> | TypedText<Data, Variables>;

/** Like `TypedDocumentNode` of `@graphql-typed-document-node/core`, without requiring that package. */
export type TypedNode<Data, Variables> = DocumentNode & {
  readonly __apiType?: (variables: Variables) => Data;
};

/** Like `TypedDocumentString` of GraphQL Code Generator's client preset. */
export type TypedText<Data, Variables> = String & {
  readonly __apiType?: (variables: Variables) => Data;
};

const printed = new WeakMap<DocumentNode, string>();

/** @internal Returns the text of an operation. Each document is printed only once. */
export function textOf(operation: Operation<unknown, never>): string {
  if (typeof operation === "string" || operation instanceof String) return operation.toString();
  let text = printed.get(operation);
  if (text === undefined) {
    text = print(operation);
    printed.set(operation, text);
  }
  return text;
}

/**
 * @internal Returns the response name of a document's only command, or undefined if the operation is
 * a text or has several commands.
 */
export function commandOf(operation: Operation<unknown, never>): string | undefined {
  if (typeof operation === "string" || operation instanceof String) return undefined;
  for (const definition of operation.definitions) {
    if (definition.kind !== "OperationDefinition" || definition.operation !== "mutation") continue;
    const [field, ...others] = definition.selectionSet.selections;
    if (field?.kind === "Field" && others.length === 0)
      return field.alias?.value ?? field.name.value;
  }
  return undefined;
}
