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
  /** The URL of the API, such as https://hiring.example.com/graphql. In a browser it may be relative: /graphql. */
  readonly url: string;
  readonly token?: Token;
  /** The WebSocket class. Default: the platform's own. Node 20 has none: `import { WebSocket } from "ws"`. */
  readonly webSocket?: unknown;
  /** Default: the platform's own. */
  readonly fetch?: typeof globalThis.fetch;
  /** Default: the system's clock. */
  readonly clock?: Clock;
}

/** A connection to Hirewire. */
export interface Hirewire {
  /** Runs a query once. Rejects with a HirewireError, or with the signal's reason if it aborts. */
  query<T, V extends object = Record<string, unknown>>(
    query: Operation<T, V>,
    variables?: V,
    options?: { signal?: AbortSignal },
  ): Promise<T>;
  /** Runs a query that selects `pipelineCursor` at any depth. Returns its data and the cursor to follow events from. */
  snapshot<T, V extends object = Record<string, unknown>>(
    query: Operation<T, V>,
    variables?: V,
    options?: { signal?: AbortSignal },
  ): Promise<{ data: T; cursor: string }>;
  /** Runs a command. Without a response, sends it again with the same key. Rejects as `query` does. */
  command<Payload = unknown, Current = unknown>(
    command: Command,
  ): Promise<Outcome<Payload, Current>>;
  /** Follows events, across lost connections and restarts of the server, until the returned stream is closed. */
  follow<E extends PipelineEvent = PipelineEvent>(options: FollowOptions<E>): Following;
  /** Closes all streams and the connection. */
  close(): void;
}

/** Creates a client. It opens its WebSocket at the first call of `follow`. */
export function createHirewire(o: HirewireOptions): Hirewire {
  const clock = o.clock ?? systemClock;
  const credential = new Credential(o.token);
  const url = new URL(o.url, (globalThis as { location?: { href: string } }).location?.href).href;
  const http = new Http(
    url,
    credential,
    o.fetch ?? ((...args) => globalThis.fetch(...args)),
    clock,
  );
  const following = new Set<Following>();
  let socket: Socket | undefined;
  return {
    query: (query, variables, options) => http.send(textOf(query), variables, options?.signal),
    async snapshot<T, V extends object>(
      query: Operation<T, V>,
      variables?: V,
      options?: { signal?: AbortSignal },
    ) {
      const data = await http.send<T>(textOf(query), variables, options?.signal);
      const cursor = cursorIn(data);
      if (cursor === undefined)
        throw new HirewireError(
          "BAD_USER_INPUT",
          "the query of a snapshot must select pipelineCursor",
        );
      return { data, cursor };
    },
    command: (command) => run(http, clock, command),
    follow(options) {
      const webSocket = o.webSocket ?? (globalThis as { WebSocket?: unknown }).WebSocket;
      if (!webSocket)
        throw new TypeError(
          "this platform has no WebSocket: set the option webSocket, for example to the one of the package ws",
        );
      socket ??= new Socket(url.replace(/^http/, "ws"), credential, clock, webSocket);
      const f: Following = new Follow({ socket, credential, clock }, options, () =>
        following.delete(f),
      );
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

/** Returns the first `pipelineCursor` in a response. All of a response have the same position. */
function cursorIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = name === "pipelineCursor" && typeof inner === "string" ? inner : cursorIn(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}
