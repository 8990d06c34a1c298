import { systemClock, type Clock } from "./clock.js";
import { run, type Command, type Outcome } from "./command.js";
import { Credential, type Token } from "./credential.js";
import { textOf, type Operation } from "./document.js";
import { HirewireError } from "./errors.js";
import { Follow, type Following, type FollowOptions } from "./follow.js";
import { Http } from "./http.js";
import { Socket } from "./socket.js";
import type { PipelineEvent } from "./tracker.js";

export interface HirewireOptions {
  /** Where the API is, such as https://hiring.example.com/graphql; in a browser also from this page's host: /graphql. */
  readonly url: string;
  readonly token?: Token;
  /** The class of sockets; the platform's own where it has one. On Node 20: `import { WebSocket } from "ws"`. */
  readonly webSocket?: unknown;
  /** The platform's own where it is left out. */
  readonly fetch?: typeof globalThis.fetch;
  /** The system's where it is left out. */
  readonly clock?: Clock;
}

/** A connection to Hirewire. */
export interface Hirewire {
  /** Runs a query once. Any error is a HirewireError, but for the reason of the signal. */
  query<T, V extends object = Record<string, unknown>>(query: Operation<T, V>, variables?: V, options?: { signal?: AbortSignal }): Promise<T>;
  /** Runs a query that selects `pipelineCursor` anywhere, and answers that with the data: events follow from there. */
  snapshot<T, V extends object = Record<string, unknown>>(query: Operation<T, V>, variables?: V, options?: { signal?: AbortSignal }): Promise<{ data: T; cursor: string }>;
  /** Runs a command; where there is no answer, again and again with the same key. Errors are as those of `query`. */
  command<Payload = unknown, Current = unknown>(command: Command): Promise<Outcome<Payload, Current>>;
  /** Follows what happens, across lost connections and restarted servers, until it is closed. */
  follow<E extends PipelineEvent = PipelineEvent>(options: FollowOptions<E>): Following;
  /** Closes everything. */
  close(): void;
}

/** Makes a client. It connects when something is followed. */
export function createHirewire(o: HirewireOptions): Hirewire {
  const clock = o.clock ?? systemClock;
  const credential = new Credential(o.token);
  const url = new URL(o.url, (globalThis as { location?: { href: string } }).location?.href).href;
  const http = new Http(url, credential, o.fetch ?? ((...args) => globalThis.fetch(...args)), clock);
  const following = new Set<Following>();
  let socket: Socket | undefined;
  return {
    query: (query, variables, options) => http.send(textOf(query), variables, options?.signal),
    async snapshot<T, V extends object>(query: Operation<T, V>, variables?: V, options?: { signal?: AbortSignal }) {
      const data = await http.send<T>(textOf(query), variables, options?.signal);
      const cursor = cursorIn(data);
      if (cursor === undefined) throw new HirewireError("BAD_USER_INPUT", "a snapshot's query selects pipelineCursor");
      return { data, cursor };
    },
    command: (command) => run(http, clock, command),
    follow(options) {
      const webSocket = o.webSocket ?? (globalThis as { WebSocket?: unknown }).WebSocket;
      if (!webSocket) throw new TypeError("this platform has no WebSocket: give the option webSocket, such as that of the package ws");
      socket ??= new Socket(url.replace(/^http/, "ws"), credential, clock, webSocket);
      const f: Following = new Follow({ socket, credential, clock }, options, () => following.delete(f));
      following.add(f);
      return f;
    },
    close() {
      for (const f of following) f.close();
      following.clear();
      socket?.close();
      socket = undefined;
    },
  };
}

/** All `pipelineCursor` of an answer are of one position. */
function cursorIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = name === "pipelineCursor" && typeof inner === "string" ? inner : cursorIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
