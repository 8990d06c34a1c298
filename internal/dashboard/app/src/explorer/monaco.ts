import EditorWorker from "monaco-editor/esm/vs/editor/editor.worker.js?worker";
import JsonWorker from "monaco-editor/esm/vs/language/json/json.worker.js?worker";
import GraphQLWorker from "monaco-graphql/esm/graphql.worker.js?worker";

// Does the same as graphiql/setup-workers/vite, without its console message for each worker.
const workers: Readonly<Record<string, new () => Worker>> = {
  json: JsonWorker,
  graphql: GraphQLWorker,
};

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_: string, label: string) => new (workers[label] ?? EditorWorker)(),
  },
});
