import {
  createHirewire,
  HirewireError,
  type Command,
  type Hirewire,
  type Outcome,
} from "@hirewire/client";

import type { TypedDocumentString } from "../gql/operations.ts";
import { text } from "../text.ts";
import { selectCurrent, selects, type CommandName } from "./documents.ts";
import { withHeartbeat } from "./heartbeat.ts";
import { Cancelled } from "./pending.ts";

let client: Hirewire | undefined;
let onSignedOut: () => void = () => {};
let onSilent: (silent: boolean) => void = () => {};

/** Reports that the session has ended, to the functions that handle it. */
export function whenSignedOut(tell: () => void): void {
  onSignedOut = tell;
}

/**
 * Sets the function that is called when the server stops responding on an open connection, and when
 * it responds again.
 */
export function whenSilent(tell: (silent: boolean) => void): void {
  onSilent = tell;
}

/** The page's only connection to the API. The browser's cookie authenticates it. */
export function hirewire(): Hirewire {
  client ??= createHirewire({
    url: "/graphql",
    webSocket: withHeartbeat((silent) => onSilent(silent)),
  });
  return client;
}

/** A command of documents.ts, which lists the fields that are selected of its payload. */
export interface AppCommand extends Pick<Command, "input" | "expectedVersion"> {
  readonly name: CommandName;
}

/** Runs a command, and sends it again while there is no response. */
export async function command<Payload, Current>(
  c: AppCommand,
  signal?: AbortSignal,
): Promise<Outcome<Payload, Current>> {
  return noticeSignOut(
    hirewire().command<Payload, Current>({
      ...c,
      select: selects[c.name],
      selectCurrent,
      ...(signal ? { signal } : {}),
    }),
  );
}

async function noticeSignOut<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (e) {
    if (e instanceof HirewireError && e.code === "UNAUTHENTICATED") onSignedOut();
    throw e;
  }
}

/** Ends everything that belongs to the signed-in user. */
export function forgetConnection(): void {
  client?.close();
  client = undefined;
}

/** Runs a query or a command of a .graphql file. */
export async function run<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  signal?: AbortSignal,
): Promise<T> {
  return noticeSignOut(
    hirewire().query<T>(
      document.toString(),
      variables as Record<string, unknown>,
      signal ? { signal } : {},
    ),
  );
}

/**
 * Sends a command again while there is no response. It must have an idempotency key, so that it is
 * executed only once.
 */
export async function insist<T>(
  send: () => Promise<T | null | undefined>,
  signal?: AbortSignal,
  patience = 60_000,
): Promise<T> {
  const until = Date.now() + patience;
  for (let wait = 500; ; wait = Math.min(wait * 2, 5000)) {
    try {
      signal?.throwIfAborted();
      const answer = await send();
      if (answer == null) throw new HirewireError("INTERNAL", "the command has no answer");
      return answer;
    } catch (e) {
      if (!(e instanceof HirewireError) || !e.passing || Date.now() + wait > until) throw e;
      await pause(wait, signal);
    }
  }
}

/** Waits. The wait ends early when the signal aborts or the network is back. */
function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener("online", done);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    addEventListener("online", done);
    signal?.addEventListener("abort", done);
  });
}

/**
 * Sends files with their operation as multipart/form-data. The header proves that no form of
 * another site sent it.
 */
export async function upload<T>(
  query: string,
  variables: Record<string, unknown>,
  path: string,
  file: File,
): Promise<T> {
  const body = new FormData();
  body.append("operations", JSON.stringify({ query, variables }));
  body.append("map", JSON.stringify({ 0: [path] }));
  body.append("0", file);
  const response = await fetch("/graphql", {
    method: "POST",
    body,
    headers: { "graphql-require-preflight": "1", accept: "application/json" },
  });
  const answer = (await response.json()) as {
    data?: T;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  if (answer.errors?.length || answer.data == null) {
    const error = HirewireError.of(answer.errors);
    // The server's messages about files are written for users.
    throw error.code === "BAD_USER_INPUT"
      ? new Error(error.message.replace(/^./, (c) => c.toUpperCase()))
      : error;
  }
  return answer.data;
}

/**
 * Returns the message to show for any thrown value. The messages of the API and of the browser are
 * for programs.
 */
export function explain(e: unknown): string {
  if (e instanceof HirewireError) {
    switch (e.code) {
      case "UNAUTHENTICATED":
        return text.errors.signInAgain;
      case "OFFLINE":
        return text.errors.offline;
      case "FORBIDDEN":
        return text.errors.forbidden;
      case "NOT_FOUND":
        return text.errors.notFound;
      case "RATE_LIMITED":
        return text.errors.rateLimited;
      case "UNAVAILABLE":
        return text.errors.unavailable;
      default:
        return text.errors.unexpected(requestOf(e));
    }
  }
  if (e instanceof Cancelled) return text.waiting.maybeDone;
  if (e instanceof TypeError) return text.errors.offline; // thrown by fetch
  return e instanceof Error && !(e instanceof DOMException)
    ? e.message
    : text.errors.unexpected(null);
}

/** The id under which the server has logged a request, so that a user can give it to an admin. */
function requestOf(e: HirewireError): string | null {
  return e.errors.map((one) => one.extensions?.requestId).find((id) => id !== undefined) ?? null;
}

export { HirewireError };
