import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { GraphQLWsLink } from "@apollo/client/link/subscriptions";
import { PipelineTracker, retryWait, type PipelineEvent, type PipelineFrame } from "@hirewire/client";
import { createClient } from "graphql-ws";

const BOARD = gql`query Board($id: ID!) { posting(id: $id) { id pipelineCursor stages { id name applications(first: 50, filter: {status: [ACTIVE]}) {
  nodes { id version stage { id } candidate { id name } } } } } }`;
const PIPELINE = gql`subscription Pipeline($ids: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $ids, after: $after) {
  ... on PipelineEvents { cursor events { id ... on ApplicationMoved { application { id version stage { id } } } } }
  ... on ResyncRequired { reason cursor } } }`;

export function followBoard(url: string, token: string, id: string, onEvent: (e: PipelineEvent) => void, onEnd: (e: unknown) => void): () => void {
  const authorization = `Bearer ${token}`;
  const tracker = new PipelineTracker({ postingIds: [id] });
  const socket = createClient({ url: url.replace(/^http/, "ws"), retryAttempts: Infinity, retryWait, shouldRetry: () => true,
    connectionParams: () => ({ authorization, resume: tracker.resume() }) }); // resume from the newest cursor
  const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.split((o) => o.operationType === "subscription",
    new GraphQLWsLink(socket), new HttpLink({ uri: url, headers: { authorization } })) });
  let stop = () => {};
  async function start(): Promise<void> {
    const { data } = await client.query<{ posting: { pipelineCursor: string } }>({ query: BOARD, variables: { id }, fetchPolicy: "network-only" });
    tracker.restart(data!.posting.pipelineCursor);
    const stream = client.subscribe<{ pipelineUpdates: PipelineFrame }>({ query: PIPELINE, variables: { ids: [id], after: tracker.cursor } }).subscribe(({ data, error }) => {
      if (!data) return onEnd(error); // for example FORBIDDEN
      const { events, resync } = tracker.take(data.pipelineUpdates); // dedupe
      if (resync) return stop(), void start().catch(onEnd); // take a new snapshot, and continue from its cursor
      events.forEach(onEvent); // the cache already has the moved cards
    });
    stop = () => stream.unsubscribe();
  }
  start().catch(onEnd);
  return () => (stop(), client.stop(), void socket.dispose());
}
