import { createHirewire, HirewireError, type Hirewire } from "@hirewire/client";

import type { TypedDocumentString } from "../gql/operations.ts";
import { text } from "../text.ts";

let client: Hirewire | undefined;
let onSignedOut: () => void = () => {};

/** Tells who has to know that the server does not know us any more. */
export function whenSignedOut(tell: () => void): void {
  onSignedOut = tell;
}

/** The one connection to the API. The browser's cookie signs in. */
export function hirewire(): Hirewire {
  client ??= createHirewire({ url: "/graphql" });
  return client;
}

/** Ends everything that belongs to whoever was signed in. */
export function forgetConnection(): void {
  client?.close();
  client = undefined;
}

/** Runs a query or a command of operations.graphql. */
export async function run<T, V>(document: TypedDocumentString<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  try {
    return await hirewire().query<T>(document.toString(), variables as Record<string, unknown>, signal ? { signal } : {});
  } catch (e) {
    if (e instanceof HirewireError && e.code === "UNAUTHENTICATED") onSignedOut();
    throw e;
  }
}

/** Sends the same command again while there is no answer; it carries a key of its own, so it is done once. */
export async function insist<T>(send: () => Promise<T | null | undefined>, patience = 60_000): Promise<T> {
  const until = Date.now() + patience;
  for (let wait = 500; ; wait = Math.min(wait * 2, 5000)) {
    try {
      const answer = await send();
      if (answer == null) throw new HirewireError("INTERNAL", "the command has no answer");
      return answer;
    } catch (e) {
      if (!(e instanceof HirewireError) || !e.passing || Date.now() + wait > until) throw e;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

/** Files go with their operation as multipart/form-data; the header shows that no form of another site sent it. */
export async function upload<T>(query: string, variables: Record<string, unknown>, path: string, file: File): Promise<T> {
  const body = new FormData();
  body.append("operations", JSON.stringify({ query, variables }));
  body.append("map", JSON.stringify({ 0: [path] }));
  body.append("0", file);
  const response = await fetch("/graphql", { method: "POST", body, headers: { "graphql-require-preflight": "1", accept: "application/json" } });
  const answer = (await response.json()) as { data?: T; errors?: { message: string; extensions?: { code?: string } }[] };
  if (answer.errors?.length || answer.data == null) throw HirewireError.of(answer.errors);
  return answer.data;
}

/** What to tell a person about anything that was thrown. */
export function explain(e: unknown): string {
  if (e instanceof HirewireError) {
    if (e.code === "OFFLINE") return text.errors.offline;
    if (e.code === "FORBIDDEN") return text.errors.forbidden;
    if (e.code === "NOT_FOUND") return text.errors.notFound;
    return e.message;
  }
  return e instanceof Error ? e.message : String(e);
}

export { HirewireError };
