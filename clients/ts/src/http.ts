import type { Clock } from "./clock.js";
import type { Credential } from "./credential.js";
import { HirewireError, messageOf, type RequestError } from "./errors.js";

/** How long to wait for a response, in milliseconds. By default the server stops an operation after 30 s. */
const patience = 40_000;

interface Answer {
  data?: unknown;
  errors?: RequestError[];
}

/** A response. `retryAfter` is its Retry-After header in milliseconds, if it has one. */
interface Received {
  readonly status: number;
  readonly answer: Answer;
  readonly retryAfter: number | undefined;
}

/**
 * Converts a Retry-After header, which is a number of seconds or a date (RFC 9110, 10.2.3), to
 * milliseconds from now. Returns undefined if the header is missing or not valid.
 */
export function waitOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** @internal Sends queries and commands, each with one POST. */
export class Http {
  constructor(
    private readonly url: string,
    private readonly credential: Credential,
    private readonly fetch: typeof globalThis.fetch,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the data of an operation. Throws a HirewireError if the response has errors or there is
   * none, or the signal's reason if it aborts.
   */
  async send<T>(query: string, variables: unknown, signal?: AbortSignal): Promise<T> {
    for (let renewed = false; ; renewed = true) {
      const token = await this.credential.current();
      const { status, answer, retryAfter } = await this.post(query, variables, token, signal);
      if (status === 401 && !renewed && (await this.credential.renew(token))) continue;
      if (answer.errors?.length) throw HirewireError.of(answer.errors, retryAfter);
      if (answer.data == null)
        throw new HirewireError(
          passing(status) ? "OFFLINE" : "PROTOCOL",
          `HTTP status ${status} without a GraphQL response`,
          { retryAfter },
        );
      return answer.data as T;
    }
  }

  private async post(
    query: string,
    variables: unknown,
    token: string | undefined,
    signal?: AbortSignal,
  ): Promise<Received> {
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
      return {
        status: response.status,
        answer: parse(text),
        retryAfter: waitOf(response.headers.get("retry-after"), this.clock.now()),
      };
    } catch (e) {
      signal?.throwIfAborted();
      throw new HirewireError("OFFLINE", `no response: ${messageOf(e)}`, { cause: e });
    } finally {
      cancel();
      signal?.removeEventListener("abort", abort);
    }
  }
}

/** Whether a status without a GraphQL response is temporary, and not caused by the request. */
function passing(status: number): boolean {
  return status < 400 || status >= 500 || status === 408 || status === 425 || status === 429;
}

/** Parses a response. A body that is not a JSON object, such as a proxy's error page, gives an empty one. */
function parse(text: string): Answer {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? body : {};
  } catch {
    return {};
  }
}
