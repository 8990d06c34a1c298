import type { Clock } from "./clock.js";
import type { Credential } from "./credential.js";
import { HirewireError, messageOf, type RequestError } from "./errors.js";

/** The server gives up an operation after 30 s. */
const patience = 40_000;

interface Answer {
  data?: unknown;
  errors?: RequestError[];
}

/** An answer as it came: `retryAfter` in milliseconds, where the header of that name says something. */
interface Received {
  readonly status: number;
  readonly answer: Answer;
  readonly retryAfter: number | undefined;
}

/** The header Retry-After in milliseconds: it is a number of seconds, or a date (RFC 9110, 10.2.3). */
export function waitOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** @internal Queries and commands, each by one POST. */
export class Http {
  constructor(
    private readonly url: string,
    private readonly credential: Credential,
    private readonly fetch: typeof globalThis.fetch,
    private readonly clock: Clock,
  ) {}

  /** Answers the data of an operation without errors; everything else is a HirewireError, or the signal's reason. */
  async send<T>(query: string, variables: unknown, signal?: AbortSignal): Promise<T> {
    for (let renewed = false; ; renewed = true) {
      const token = await this.credential.current();
      const { status, answer, retryAfter } = await this.post(query, variables, token, signal);
      if (status === 401 && !renewed && (await this.credential.renew(token))) continue;
      if (answer.errors?.length) throw HirewireError.of(answer.errors, retryAfter);
      if (answer.data == null) throw new HirewireError(passing(status) ? "OFFLINE" : "PROTOCOL", `status ${status} without an answer`, { retryAfter });
      return answer.data as T;
    }
  }

  private async post(query: string, variables: unknown, token: string | undefined, signal?: AbortSignal): Promise<Received> {
    const ours = new AbortController();
    const abort = () => ours.abort();
    signal?.throwIfAborted();
    signal?.addEventListener("abort", abort);
    const cancel = this.clock.after(patience, abort);
    try {
      const response = await this.fetch(this.url, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          accept: "application/graphql-response+json, application/json;q=0.9",
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query, variables }),
        signal: ours.signal,
      });
      const text = await response.text();
      return { status: response.status, answer: parse(text), retryAfter: waitOf(response.headers.get("retry-after"), this.clock.now()) };
    } catch (e) {
      signal?.throwIfAborted();
      throw new HirewireError("OFFLINE", `no answer: ${messageOf(e)}`, { cause: e });
    } finally {
      cancel();
      signal?.removeEventListener("abort", abort);
    }
  }
}

/** Whether a status without an answer is of a moment, and not of the request. */
function passing(status: number): boolean {
  return status < 400 || status >= 500 || status === 408 || status === 425 || status === 429;
}

/** What a proxy says in place of the server is no answer. */
function parse(text: string): Answer {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? body : {};
  } catch {
    return {};
  }
}
