import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { getSelectedOperationName } from "@graphiql/toolkit";
import { Kind, parse, type DocumentNode, type OperationDefinitionNode } from "graphql";
import { useEffect } from "react";

/** What GraphiQL keeps of a text: nothing of one that cannot be read, which runs as it is, so that the server says why. */
function factsOf(text: string, before: OperationDefinitionNode[] | undefined, chosen: string | undefined) {
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
 * Holds GraphiQL to the text that is in its editor. By itself it reads the text a tenth of a second after it has changed, and
 * later where the machine is busy; whoever ran it before that was offered the operations of the text before, or sent the name
 * of one that is not in it any more.
 */
export function OperationsOfTheText(): null {
  const editor = useGraphiQL((s) => s.queryEditor);
  const operations = useGraphiQL((s) => s.operations);
  const operationName = useGraphiQL((s) => s.operationName);
  const { setOperationFacts } = useGraphiQLActions();
  useEffect(() => {
    const listener = editor?.getModel()?.onDidChangeContent(() => setOperationFacts(factsOf(editor.getValue(), operations, operationName)));
    return () => listener?.dispose();
  }, [editor, operations, operationName, setOperationFacts]);
  return null;
}
