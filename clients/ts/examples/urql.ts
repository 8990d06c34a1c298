import { PipelineTracker, retryWait, type PipelineEvent, type PipelineFrame } from "@hirewire/client";
import { Client, fetchExchange, gql, subscriptionExchange } from "@urql/core";
import { createClient } from "graphql-ws";

const BOARD = gql`query Board($id: ID!) { posting(id: $id) { id pipelineCursor stages { id name applications(first: 50, filter: {status: [ACTIVE]}) {
  nodes { id version stage { id } candidate { id name } } } } } }`;
const PIPELINE = gql`subscription Pipeline($ids: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $ids, after: $after) { __typename
  ... on PipelineEvents { cursor events { __typename id ... on ApplicationMoved { application { id version stage { id } } } } }
  ... on ResyncRequired { reason cursor } } }`;

export function followBoard(url: string, token: string, id: string, onEvent: (e: PipelineEvent) => void, onEnd: (e: unknown) => void): () => void {
  const authorization = `Bearer ${token}`;
  const tracker = new PipelineTracker({ postingIds: [id] });
  const socket = createClient({ url: url.replace(/^http/, "ws"), retryAttempts: Infinity, retryWait, shouldRetry: () => true,
    connectionParams: () => ({ authorization, resume: tracker.resume() }) }); // resume from the newest cursor
  const client = new Client({ url, preferGetMethod: false, fetchOptions: { headers: { authorization } }, exchanges: [fetchExchange, subscriptionExchange({
    forwardSubscription: ({ query, variables }) => ({ subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query: query!, variables: variables! }, sink) }) }) })] });
  let stop = () => {};
  async function start(): Promise<void> {
    const { data } = await client.query<{ posting: { pipelineCursor: string } }>(BOARD, { id }, { requestPolicy: "network-only" });
    tracker.restart(data!.posting.pipelineCursor);
    const stream = client.subscription<{ pipelineUpdates: PipelineFrame }>(PIPELINE, { ids: [id], after: tracker.cursor }).subscribe(({ data, error }) => {
      if (!data) return onEnd(error); // for example FORBIDDEN
      const { events, resync } = tracker.take(data.pipelineUpdates); // dedupe
      if (resync) return stop(), void start().catch(onEnd); // take a new snapshot, and continue from its cursor
      events.forEach(onEvent);
    });
    stop = () => stream.unsubscribe();
  }
  start().catch(onEnd);
  return () => (stop(), void socket.dispose());
}
