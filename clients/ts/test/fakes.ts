import type { Clock } from "@hirewire/client";

/** Waits until all pending promises have been handled. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setImmediate(resolve));
}

/** A clock that a test advances. */
export class FakeClock implements Clock {
  private time = 0;
  private timers = new Map<number, { at: number; run: () => void }>();
  private last = 0;
  /** The result of random. */
  chance = 0.5;

  now = () => this.time;
  random = () => this.chance;

  after = (ms: number, run: () => void) => {
    const id = ++this.last;
    this.timers.set(id, { at: this.time + ms, run });
    return () => void this.timers.delete(id);
  };

  async advance(ms: number): Promise<void> {
    await settle();
    const until = this.time + ms;
    for (;;) {
      const next = [...this.timers]
        .filter(([, t]) => t.at <= until)
        .sort((a, b) => a[1].at - b[1].at)[0];
      if (!next) break;
      this.timers.delete(next[0]);
      this.time = next[1].at;
      next[1].run();
      await settle();
    }
    this.time = until;
    await settle();
  }
}

interface Message {
  type: string;
  id?: string;
  payload?: { query?: string; variables?: Record<string, unknown>; authorization?: string };
}

/** A WebSocket whose server side is played by a test. */
export class FakeSocket {
  static CONNECTING = 0;
  static OPEN = 1;
  static CLOSING = 2;
  static CLOSED = 3;
  /** All sockets since the last reset, oldest first. */
  static all: FakeSocket[] = [];

  readyState = FakeSocket.CONNECTING;
  onopen: (() => void) | null = null;
  onmessage: ((m: { data: string }) => void) | null = null;
  onerror: ((e: unknown) => void) | null = null;
  onclose: ((e: unknown) => void) | null = null;
  /** If true, the server does not answer pings. */
  mute = false;
  /** The client's messages. */
  readonly heard: Message[] = [];

  constructor(
    readonly url: string,
    readonly protocol: string,
  ) {
    FakeSocket.all.push(this);
  }

  send(text: string): void {
    const message = JSON.parse(text) as Message;
    this.heard.push(message);
    if (message.type === "ping" && !this.mute) this.say({ type: "pong" });
  }

  close(code = 1005, reason = ""): void {
    this.drop(code, reason);
  }

  /** Closes the connection with a code. */
  drop(code: number, reason = ""): void {
    if (this.readyState === FakeSocket.CLOSED) return;
    this.readyState = FakeSocket.CLOSED;
    this.onclose?.({ code, reason, wasClean: true });
  }

  /** Fails as if there were no server. */
  fail(): void {
    this.onerror?.({ message: "connection refused" });
    this.drop(1006);
  }

  say(message: object): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  async open(): Promise<void> {
    this.readyState = FakeSocket.OPEN;
    this.onopen?.();
    await settle();
  }

  /** Accepts the connection and the credential, and returns the client's subscription. */
  async accept(): Promise<Stream> {
    await this.open();
    this.say({ type: "connection_ack" });
    await settle();
    return this.stream();
  }

  get init(): Message | undefined {
    return this.heard.find((m) => m.type === "connection_init");
  }

  /** Returns the subscription that was opened last. */
  stream(): Stream {
    const subscribe = this.heard.filter((m) => m.type === "subscribe").at(-1);
    if (!subscribe?.id) throw new Error("the client did not subscribe");
    return new Stream(
      this,
      subscribe.id,
      subscribe.payload?.variables ?? {},
      subscribe.payload?.query ?? "",
    );
  }
}

/** One subscription, as the server sees it. */
export class Stream {
  constructor(
    private readonly socket: FakeSocket,
    readonly id: string,
    readonly variables: Record<string, unknown>,
    readonly query: string,
  ) {}

  result(payload: object): Promise<void> {
    this.socket.say({ id: this.id, type: "next", payload });
    return settle();
  }

  events(cursor: string, ...events: object[]): Promise<void> {
    return this.result({
      data: { pipelineUpdates: { __typename: "PipelineEvents", cursor, events } },
    });
  }

  resync(cursor: string, reason: string): Promise<void> {
    return this.result({
      data: { pipelineUpdates: { __typename: "ResyncRequired", cursor, reason } },
    });
  }

  error(code: string): Promise<void> {
    this.socket.say({
      id: this.id,
      type: "error",
      payload: [{ message: code.toLowerCase(), extensions: { code } }],
    });
    return settle();
  }

  complete(): Promise<void> {
    this.socket.say({ id: this.id, type: "complete" });
    return settle();
  }

  get completed(): boolean {
    return this.socket.heard.some((m) => m.type === "complete" && m.id === this.id);
  }
}

export function moved(id: string): { __typename: string; id: string } {
  return { __typename: "ApplicationMoved", id };
}

export interface Request {
  query: string;
  variables: { input: Record<string, unknown> } & Record<string, unknown>;
  authorization: string | null;
}

/** A response: a status, a body and headers. */
type Answered = [status: number, body: unknown, headers?: Record<string, string>];

/** An HTTP server whose responses a test sets: a status and a body, or none at all. */
export class FakeServer {
  readonly requests: Request[] = [];
  private readonly answers: Array<Answered | "lost"> = [];

  /** Sets the next responses. The last one is repeated. */
  will(...answers: Array<Answered | "lost">): void {
    this.answers.splice(0, this.answers.length, ...answers);
  }

  fetch: typeof globalThis.fetch = async (_url, init) => {
    const headers = new Headers(init?.headers);
    const sent = JSON.parse(String(init?.body)) as Omit<Request, "authorization">;
    this.requests.push({ ...sent, authorization: headers.get("authorization") });
    const answer = this.answers.length > 1 ? this.answers.shift() : this.answers[0];
    if (!answer) throw new Error("the test did not expect a request");
    if (answer === "lost") throw new TypeError("fetch failed");
    const [status, body, more] = answer;
    return new Response(typeof body === "string" ? body : JSON.stringify(body), {
      status,
      headers: more ?? {},
    });
  };
}
