import { createClient, type Client } from "graphql-ws/client";

import type { Clock } from "./clock.js";
import type { Credential } from "./credential.js";
import { HirewireError, messageOf, type RequestError } from "./errors.js";

/** @internal One result of a subscription. */
export interface Result {
  data?: Record<string, unknown> | null;
  errors?: readonly RequestError[];
}

/** @internal How a subscription ended: with an error of its own, or because the connection did. */
export type End =
  | { readonly kind: "error"; readonly error: HirewireError }
  | { readonly kind: "refused"; readonly token: string | undefined }
  | { readonly kind: "lost"; readonly error: HirewireError };

/** Closed over what this client said: it would say it again. */
const fatal: ReadonlySet<number> = new Set([4004, 4400, 4406, 4409]);
const refusals: ReadonlySet<number> = new Set([4401, 4403]);

/** How long the connection may be silent before it is asked whether it lives, and how long the answer may take. */
const silence = 20_000;

/** @internal What the sockets of browsers and of the package ws have in common, as far as it matters here. */
interface Speaker {
  send(text: string): void;
}

/**
 * @internal One connection for all subscriptions, opened by the first. It never comes back by itself: whoever lost a
 * subscription subscribes again, from where it was.
 */
export class Socket {
  private readonly client: Client;
  private readonly operations = new Set<(end: End) => void>();
  private token: string | undefined;
  private stopWatch = () => {};

  constructor(url: string, credential: Credential, private readonly clock: Clock, webSocketImpl: unknown) {
    this.client = createClient({
      url,
      webSocketImpl,
      retryAttempts: 0,
      lazyCloseTimeout: 1000,
      connectionParams: async () => {
        this.token = await credential.current();
        return this.token === undefined ? {} : { authorization: `Bearer ${this.token}` };
      },
      on: {
        opened: (socket) => this.watch(socket as Speaker),
        // Before graphql-ws looks at it: with operations left it would reconnect at once after 1000, with the old cursors.
        closed: (event) => this.ended(this.endOf(event)),
      },
    });
  }

  /** Runs a subscription; the answer ends it. Nothing is called after onEnd or after that. */
  subscribe(query: string, variables: Record<string, unknown>, onResult: (r: Result) => void, onEnd: (end: End) => void): () => void {
    let live = true;
    const stop = () => {
      live = false;
      this.operations.delete(end);
      unsubscribe();
    };
    const end = (how: End) => {
      if (!live) return;
      stop();
      onEnd(how);
    };
    let unsubscribe = () => {};
    this.operations.add(end);
    unsubscribe = this.client.subscribe<Record<string, unknown>>(
      { query, variables },
      {
        next: (r) => live && onResult(r as Result),
        error: (e) => end(this.endOf(e)),
        complete: () => end({ kind: "lost", error: new HirewireError("OFFLINE", "the stream ended") }),
      },
    );
    return stop;
  }

  close(): void {
    this.stopWatch();
    Promise.resolve(this.client.dispose()).catch(() => {}); // it was not connected
  }

  private ended(end: End): void {
    this.stopWatch();
    for (const tell of [...this.operations]) tell(end);
  }

  /** A connection can die without a word: a machine that slept, a network that changed. */
  private watch(socket: Speaker): void {
    let heard = true;
    const unlisten = this.client.on("message", () => {
      heard = true;
    });
    let cancel = () => {};
    const look = () => {
      if (!heard) {
        this.client.terminate();
        return;
      }
      heard = false;
      socket.send('{"type":"ping"}');
      cancel = this.clock.after(silence, look);
    };
    this.stopWatch();
    cancel = this.clock.after(silence, look);
    this.stopWatch = () => {
      unlisten();
      cancel();
    };
  }

  /** What graphql-ws reports: errors of the operation, a close event, or whatever was thrown. */
  private endOf(e: unknown): End {
    if (Array.isArray(e)) return this.failed(HirewireError.of(e as RequestError[]));
    if (e instanceof HirewireError) return { kind: "lost", error: e };
    const { code, reason } = (typeof e === "object" && e !== null ? e : {}) as { code?: unknown; reason?: unknown };
    if (typeof code !== "number") return lost(`no connection: ${messageOf(e)}`, e);
    if (refusals.has(code)) return { kind: "refused", token: this.token };
    const text = `the connection was closed: ${code} ${String(reason ?? "")}`.trim();
    return fatal.has(code) ? { kind: "error", error: new HirewireError("PROTOCOL", text) } : lost(text, e);
  }

  private failed(error: HirewireError): End {
    if (error.code !== "UNAUTHENTICATED") return { kind: "error", error };
    // The connection was signed in with what is not good any more.
    const token = this.token;
    queueMicrotask(() => this.client.terminate());
    return { kind: "refused", token };
  }
}

function lost(message: string, cause: unknown): End {
  return { kind: "lost", error: new HirewireError("OFFLINE", message, { cause }) };
}
