import { WebSocket } from "ws";

import { createHirewire, type Hirewire, type PipelineEvent } from "@hirewire/client";

export function env(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `${name} is not set: these tests are run by internal/endtoend/client_ts_test.go`,
    );
  return value;
}

/** The server's URL, which stays the same when the server is killed and started again. */
export const url = env("HIREWIRE_URL");

export const socketUrl = url.replace(/^http/, "ws");

const control = env("HIREWIRE_CONTROL");

async function order(what: string): Promise<void> {
  const response = await fetch(`${control}/${what}`, { method: "POST" });
  if (!response.ok) throw new Error(await response.text());
}

/** Kills the server with SIGKILL. */
export const kill = () => order("kill");

/** Starts the server again, with the same address and database. */
export const start = () => order("start");

/** A WebSocket class that cannot reach the server while Door.open is false. */
export class Door extends WebSocket {
  static open = true;

  constructor(address: string | URL, protocols?: string | string[]) {
    super(Door.open ? address : "ws://127.0.0.1:1/", protocols);
  }
}

export function connect(who: string): Hirewire {
  return createHirewire({ url, token: `demo-${who}`, webSocket: Door });
}

/** Collects values in order, so that a test can wait for one. */
export class Inbox<T> {
  readonly all: T[] = [];
  private wake = () => {};

  readonly put = (one: T) => {
    this.all.push(one);
    this.wake();
  };

  /** Waits for the first value that matches, and returns it. */
  async until(matches: (one: T) => boolean): Promise<T> {
    for (;;) {
      const found = this.all.find(matches);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }
}

export interface Card {
  id: string;
  version: number;
}

export interface Board {
  posting: {
    id: string;
    stages: Array<{ id: string; name: string; applications: { nodes: Card[] } }>;
  };
}

export const BOARD = `query ($id: ID!) { posting(id: $id) { id pipelineCursor stages { id name
  applications(filter: {status: [ACTIVE]}, first: 50) { nodes { id version } } } } }`;

export interface Moved extends PipelineEvent {
  applicationVersion?: number;
  application?: { id: string; version: number } | null;
  toStage?: { id: string } | null;
}

export const MOVED =
  "... on ApplicationMoved { applicationVersion application { id version } toStage { id } }";

/** Returns the id of the demo's Lead Software Developer posting. */
export async function posting(): Promise<string> {
  const { postings } = await connect("recruiter").query<{
    postings: { nodes: Array<{ id: string }> };
  }>(`{ postings(filter: {status: [OPEN], search: "lead software"}) { nodes { id } } }`);
  return postings.nodes[0]!.id;
}

/** A colleague who moves a card back and forth between two stages. */
export class Mover {
  private constructor(
    private readonly client: Hirewire,
    readonly card: Card,
    private readonly stages: [string, string],
  ) {}

  static async of(id: string, who: string, nth: number): Promise<Mover> {
    const client = connect(who);
    const { data } = await client.snapshot<Board>(BOARD, { id });
    const [first, second] = data.posting.stages;
    return new Mover(client, first!.applications.nodes[nth]!, [first!.id, second!.id]);
  }

  /** Moves the card and returns the event's id. */
  async move(): Promise<string> {
    const toStageId = this.stages[1];
    const out = await this.client.command<{ application: Card }>({
      name: "moveApplication",
      input: { applicationId: this.card.id, toStageId },
      expectedVersion: this.card.version,
      select: "application { id version }",
    });
    if (!out.ok || !out.event) throw new Error(JSON.stringify(out));
    this.card.version = out.payload.application.version;
    this.stages.reverse();
    return out.event.id;
  }
}
