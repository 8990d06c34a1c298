/** One of the `errors` of an answer. */
export interface RequestError {
  readonly message: string;
  readonly path?: ReadonlyArray<string | number>;
  readonly extensions?: { readonly code?: string; readonly reason?: string; readonly requestId?: string };
}

/**
 * What an error is about: the server's code, or one of ours. OFFLINE: there was no answer; the server may have done what
 * it was asked. PROTOCOL: what was sent was not understood, and would not be again. CALLBACK: one of the
 * application's own functions threw; `cause` is what.
 */
export type ErrorCode =
  | "UNAUTHENTICATED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "BAD_USER_INPUT"
  | "TOO_COMPLEX"
  | "RATE_LIMITED"
  | "UNAVAILABLE"
  | "INTERNAL"
  | "OFFLINE"
  | "PROTOCOL"
  | "CALLBACK";

const codes: ReadonlySet<string> = new Set<ErrorCode>([
  "UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND", "BAD_USER_INPUT", "TOO_COMPLEX", "RATE_LIMITED", "UNAVAILABLE", "INTERNAL",
]);

/** Whatever goes wrong that is not a `problem` of a command. */
export class HirewireError extends Error {
  override readonly name = "HirewireError";
  readonly code: ErrorCode;
  /** All errors of the answer; none where there was no answer. */
  readonly errors: readonly RequestError[];
  /** Set by `command`: give it again, with the same input, to learn what became of it. */
  idempotencyKey?: string;

  constructor(code: ErrorCode, message: string, options: { errors?: readonly RequestError[]; cause?: unknown } = {}) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.errors = options.errors ?? [];
  }

  /** The error of an answer that has no data. */
  static of(errors: readonly RequestError[] | undefined): HirewireError {
    const worst = errors?.[0];
    if (!worst) return new HirewireError("OFFLINE", "the answer is empty");
    const code = worst.extensions?.code ?? "";
    return new HirewireError(codes.has(code) ? (code as ErrorCode) : "INTERNAL", worst.message, { errors: errors ?? [] });
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
