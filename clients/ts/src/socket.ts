import { createClient, type Client } from "graphql-ws/client";

import type { Clock } from "./clock.js";
import type { Credential } from "./credential.js";
import { HirewireError, messageOf, type RequestError } from "./errors.js";

/** @internal One result of a subscription. */
export interface Result {
  data?: Record<string, unknown> | null;
  errors?: readonly RequestError[];
}

/**
 * @internal How a subscription ended: with an error of its own, because the server refused the
 * credential, or because the connection was lost.
 */
export type End =
  | { readonly kind: "error"; readonly error: HirewireError }
  | { readonly kind: "refused"; readonly token: string | undefined }
  | { readonly kind: "lost"; readonly error: HirewireError };

/** Close codes that report a faulty message of this client. Reconnecting would send it again. */
const fatal: ReadonlySet<number> = new Set([4004, 4400, 4406, 4409]);
const refusals: ReadonlySet<number> = new Set([4401, 4403]);

/** After how many silent milliseconds the client sends a ping, and how long the pong may take. */
const silence = 20_000;

/** @internal The part that is used here of the common interface of browser sockets and the package ws. */
interface Speaker {
  send(text: string): void;
}

/**
 * @internal One connection for all subscriptions, opened by the first. It never reconnects by
 * itself: the owner of a lost subscription subscribes again, from its newest cursor.
 */
export class Socket {
  private readonly client: Client;
  private readonly operations = new Set<(end: End) => void>();
  private token: string | undefined;
  private stopWatch = () => {};

  constructor(
    url: string,
    credential: Credential,
    private readonly clock: Clock,
    webSocketImpl: unknown,
  ) {
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
        // This runs before graphql-ws handles the event. After 1000, with operations left, it would
        // reconnect immediately, with the old cursors.
        closed: (event) => this.ended(this.endOf(event)),
      },
    });
  }

  /**
   * Starts a subscription and returns a function that ends it. No callback is called after onEnd, or
   * after that function was called.
   */
  subscribe(
    query: string,
    variables: Record<string, unknown>,
    onResult: (r: Result) => void,
    onEnd: (end: End) => void,
  ): () => void {
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
        complete: () =>
          end({ kind: "lost", error: new HirewireError("OFFLINE", "the stream ended") }),
      },
    );
    return stop;
  }

  close(): void {
    this.stopWatch();
    Promise.resolve(this.client.dispose()).catch(() => {}); // rejects if it was not connected
  }

  private ended(end: End): void {
    this.stopWatch();
    for (const tell of [...this.operations]) tell(end);
  }

  /**
   * Pings a silent connection, and terminates it if there is no pong. A connection can die without a
   * close event, for example after the machine slept or the network changed.
   */
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

  /** Converts what graphql-ws reports: errors of the operation, a close event, or a thrown value. */
  private endOf(e: unknown): End {
    if (Array.isArray(e)) return this.failed(HirewireError.of(e as RequestError[]));
    if (e instanceof HirewireError) return { kind: "lost", error: e };
    const { code, reason } = (typeof e === "object" && e !== null ? e : {}) as {
      code?: unknown;
      reason?: unknown;
    };
    if (typeof code !== "number") return lost(`could not connect: ${messageOf(e)}`, e);
    if (refusals.has(code)) return { kind: "refused", token: this.token };
    const text = `the connection was closed: ${code} ${String(reason ?? "")}`.trim();
    return fatal.has(code)
      ? { kind: "error", error: new HirewireError("PROTOCOL", text) }
      : lost(text, e);
  }

  private failed(error: HirewireError): End {
    if (error.code !== "UNAUTHENTICATED") return { kind: "error", error };
    // The connection was authenticated with a credential that has ended.
    const token = this.token;
    queueMicrotask(() => this.client.terminate());
    return { kind: "refused", token };
  }
}

function lost(message: string, cause: unknown): End {
  return { kind: "lost", error: new HirewireError("OFFLINE", message, { cause }) };
}
