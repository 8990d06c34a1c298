import { createHirewire, type HirewireError, type PipelineEvent, type Status } from "@hirewire/client";

interface Card {
  id: string;
  version: number;
  stage: { id: string };
}

interface Moved extends PipelineEvent {
  application?: Card | null;
}

interface Board {
  posting: { stages: Array<{ id: string; name: string; applications: { nodes: Card[] } }> } | null;
}

/** The functions of the page that this example calls. */
interface Page {
  show(board: Board): void;
  draw(card: Card): void;
  banner(status: Status): void;
  say(text: string): void;
  leave(error: HirewireError): void;
}

const BOARD = `query ($id: ID!) { posting(id: $id) { pipelineCursor stages { id name
  applications(filter: {status: [ACTIVE]}, first: 50) { nodes { id version stage { id } candidate { name } } } } } }`;

export function open(id: string, token: () => string | undefined, page: Page) {
  const hirewire = createHirewire({ url: "https://hiring.example.com/graphql", token });

  const following = hirewire.follow<Moved>({
    postingIds: [id],
    select: "occurredAt actor { name } ... on ApplicationMoved { application { id version stage { id } } }",
    snapshot: async (_why, signal) => {
      const { data, cursor } = await hirewire.snapshot<Board>(BOARD, { id }, { signal });
      page.show(data);
      return cursor;
    },
    onEvent: (event) => event.application && page.draw(event.application),
    onStatus: page.banner, // connecting, catching-up, live, offline
    onEnd: page.leave, // for example FORBIDDEN
  });

  async function move(card: Card, toStageId: string): Promise<void> {
    const outcome = await hirewire.command<{ application: Card }, Card>({
      name: "moveApplication",
      input: { applicationId: card.id, toStageId },
      expectedVersion: card.version,
      select: "application { id version stage { id } }",
      selectCurrent: "... on Application { version stage { id } }",
    });
    if (outcome.ok) page.draw(outcome.payload.application);
    else if (outcome.conflict) page.say(`${outcome.changedBy?.name} was faster`);
    else page.say(outcome.problem.message);
  }

  return { move, close: () => (following.close(), hirewire.close()) };
}
