import { createHirewire, HirewireError, type PipelineEvent } from "@hirewire/client";

interface Postings {
  viewer: { name: string };
  postings: { nodes: Array<{ id: string; title: string }> };
}

interface Received extends PipelineEvent {
  application?: { id: string; candidate: { name: string } } | null;
}

const POSTINGS = `{ viewer { name } pipelineCursor postings(filter: {status: [OPEN]}, first: 1) { nodes { id title } } }`;

/** On Node 20, pass the `WebSocket` of the package ws. Newer versions and browsers have their own. */
export async function firstSteps(
  url: string,
  token: string,
  say: (text: string) => void,
  webSocket?: unknown,
): Promise<void> {
  const hirewire = createHirewire({ url, token, webSocket });
  try {
    // 1. Read the current state. A snapshot is a query that selects `pipelineCursor`; `query` runs
    // all other queries.
    const { data, cursor } = await hirewire.snapshot<Postings>(POSTINGS);
    const posting = data.postings.nodes[0];
    if (!posting) return say("There is no open posting.");
    say(`${data.viewer.name} looks at ${posting.title}.`);

    // 2. Run a command.
    const outcome = await hirewire.command<{ application: { id: string } }>({
      name: "createApplication",
      input: { postingId: posting.id, candidate: { name: "Ada Byron" } },
      select: "application { id }",
    });
    if (!outcome.ok)
      return say(outcome.conflict ? "Someone else changed it first." : outcome.problem.message);

    // 3. Follow the events since the snapshot. A page would do so until it is closed; this program
    // stops at its own application.
    await new Promise<void>((resolve, reject) => {
      hirewire.follow<Received>({
        postingIds: [posting.id],
        after: cursor,
        select: "... on ApplicationReceived { application { id candidate { name } } }",
        onEvent: ({ application }) => {
          if (application?.id !== outcome.payload.application.id) return;
          say(`${application.candidate.name} applied.`);
          resolve();
        },
        onEnd: reject,
      });
    });
  } catch (e) {
    if (e instanceof HirewireError && e.code === "UNAUTHENTICATED")
      return say("The token is not valid, or has expired.");
    throw e;
  } finally {
    hirewire.close();
  }
}
