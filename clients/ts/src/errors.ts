/** One of the `errors` of an answer. */
export interface RequestError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly extensions?: {
    readonly code?: string;
    readonly reason?: string;
    /** The path of the argument that the error is about, such as `["input", "applicationId"]`. */
    readonly argument?: readonly string[];
    readonly requestId?: string;
    readonly retryAfter?: number;
  };
}

/**
 * What an error is about: the server's code as it sent it, or one of ours. OFFLINE: there was no answer; the server may have
 * done what it was asked. PROTOCOL: what was sent was not understood, and would not be again. CALLBACK: one of the
 * application's own functions threw; `cause` is what. Servers may have codes that this version does not know.
 */
export type ErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "BAD_USER_INPUT"
  | "TOO_COMPLEX"
  | "RATE_LIMITED"
  | "DOCUMENT_NOT_TRUSTED"
  | "UNAVAILABLE"
  | "INTERNAL"
  | "OFFLINE"
  | "PROTOCOL"
  | "CALLBACK"
  | (string & {});

/** Whatever goes wrong that is not a `problem` of a command. */
export class HirewireError extends Error {
  override readonly name = "HirewireError";
  readonly code: ErrorCode;
  /** All errors of the answer; none where there was no answer. */
  readonly errors: readonly RequestError[];
  /** In how many milliseconds the server asks to be asked again at the earliest; undefined where it does not say. */
  readonly retryAfter: number | undefined;
  /** Set by `command`: give it again, with the same input, to learn what became of it. */
  idempotencyKey?: string;

  constructor(code: ErrorCode, message: string, options: { errors?: readonly RequestError[]; cause?: unknown; retryAfter?: number | undefined } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.errors = options.errors ?? [];
    const seconds = this.errors[0]?.extensions?.retryAfter;
    this.retryAfter = typeof seconds === "number" && seconds >= 0 ? seconds * 1000 : options.retryAfter;
  }

  /** The error of an answer that has no data. `retryAfter` is what its header said, in milliseconds. */
  static of(errors: readonly RequestError[] | undefined, retryAfter?: number): HirewireError {
    const worst = errors?.[0];
    if (!worst) return new HirewireError("OFFLINE", "the answer is empty");
    return new HirewireError(worst.extensions?.code || "INTERNAL", worst.message, { errors: errors ?? [], retryAfter });
  }

  /** Whether the same request may do better in a while. */
  get passing(): boolean {
    return this.code === "OFFLINE" || this.code === "UNAVAILABLE" || this.code === "RATE_LIMITED";
  }
}

/** @internal */
export function messageOf(e: unknown): string {
  const said = (e as { message?: unknown } | null | undefined)?.message;
  return typeof said === "string" ? said : String(e);
}
