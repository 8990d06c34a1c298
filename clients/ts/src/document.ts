import { print, type DocumentNode } from "graphql";

/**
 * An operation: its text, or a document that a code generator made and that knows the types of its data and variables
 * (`TypedDocumentNode`, or a `TypedDocumentString`).
 */
export type Operation<Data = unknown, Variables = never> = string | TypedNode<Data, Variables> | TypedText<Data, Variables>;

/** Like `TypedDocumentNode` of `@graphql-typed-document-node/core`, which need not be installed. */
export type TypedNode<Data, Variables> = DocumentNode & { readonly __apiType?: (variables: Variables) => Data };

/** Like `TypedDocumentString` of GraphQL Code Generator's client preset. */
export type TypedText<Data, Variables> = String & { readonly __apiType?: (variables: Variables) => Data };

const printed = new WeakMap<DocumentNode, string>();

/** @internal The text of an operation. Documents are printed once. */
export function textOf(operation: Operation<unknown, never>): string {
  if (typeof operation === "string" || operation instanceof String) return operation.toString();
  let text = printed.get(operation);
  if (text === undefined) {
    text = print(operation);
    printed.set(operation, text);
  }
  return text;
}

/** @internal Under which name the answer has the only command of a document. */
export function commandOf(operation: Operation<unknown, never>): string | undefined {
  if (typeof operation === "string" || operation instanceof String) return undefined;
  for (const definition of operation.definitions) {
    if (definition.kind !== "OperationDefinition" || definition.operation !== "mutation") continue;
    const [field, ...others] = definition.selectionSet.selections;
    if (field?.kind === "Field" && others.length === 0) return field.alias?.value ?? field.name.value;
  }
  return undefined;
}
