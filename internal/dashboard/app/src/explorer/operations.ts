import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { getSelectedOperationName } from "@graphiql/toolkit";
import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from "graphql";
import { useEffect } from "react";

/**
 * What GraphiQL derives from a text. It is empty for a text that does not parse, which is sent as
 * it is so that the server reports the error.
 */
function factsOf(
  text: string,
  before: OperationDefinitionNode[] | undefined,
  chosen: string | undefined,
) {
  let documentAST: DocumentNode;
  try {
    documentAST = parse(text);
  } catch {
    return {};
  }
  const operations = documentAST.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
  const operationName = getSelectedOperationName(before, chosen, operations);
  return { documentAST, operations, ...(operationName !== undefined && { operationName }) };
}

/**
 * Keeps GraphiQL in step with the text in its editor. GraphiQL itself parses the text a tenth of a
 * second after a change, and later on a busy machine. A user who ran the text before that was
 * offered the operations of the previous text, or sent the name of an operation that was no longer
 * in it.
 */
export function OperationsOfTheText(): null {
  const editor = useGraphiQL((s) => s.queryEditor);
  const operations = useGraphiQL((s) => s.operations);
  const operationName = useGraphiQL((s) => s.operationName);
  const { setOperationFacts } = useGraphiQLActions();
  useEffect(() => {
    const listener = editor
      ?.getModel()
      ?.onDidChangeContent(() =>
        setOperationFacts(factsOf(editor.getValue(), operations, operationName)),
      );
    return () => listener?.dispose();
  }, [editor, operations, operationName, setOperationFacts]);
  return null;
}
