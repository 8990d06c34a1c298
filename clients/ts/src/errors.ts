/** One of the `errors` of a response. */
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
 * The code of an error: the server's code, unchanged, or one of the client's own.
 *
 * - OFFLINE: there was no response. The server may or may not have executed the operation.
 * - PROTOCOL: the server or a proxy did not understand the request. Sending it again does not help.
 * - CALLBACK: one of the application's own functions threw; `cause` is its error.
 *
 * Servers may send codes that this version does not know.
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

/** Any error other than the `problem` of a command. */
export class HirewireError extends Error {
  override readonly name = "HirewireError";
  readonly code: ErrorCode;
  /** All errors of the response; empty if there was no response. */
  readonly errors: readonly RequestError[];
  /** The minimum wait in milliseconds that the server asks for before a retry, or undefined. */
  readonly retryAfter: number | undefined;
  /**
   * Set by `command`. Pass it again, with the same input, to find out whether the command was
   * executed.
   */
  idempotencyKey?: string;

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      errors?: readonly RequestError[];
      cause?: unknown;
      retryAfter?: number | undefined;
    } = {},
  ) {
    super(message, "cause" in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.errors = options.errors ?? [];
    const seconds = this.errors[0]?.extensions?.retryAfter;
    this.retryAfter =
      typeof seconds === "number" && seconds >= 0 ? seconds * 1000 : options.retryAfter;
  }

  /** Returns the error of a response without data. `retryAfter` is its Retry-After header in milliseconds. */
  static of(errors: readonly RequestError[] | undefined, retryAfter?: number): HirewireError {
    const worst = errors?.[0];
    if (!worst) return new HirewireError("OFFLINE", "the response is empty");
    return new HirewireError(worst.extensions?.code || "INTERNAL", worst.message, {
      errors: errors ?? [],
      retryAfter,
    });
  }

  /** Whether the error is temporary, so that the same request may succeed later. */
  get passing(): boolean {
    return this.code === "OFFLINE" || this.code === "UNAVAILABLE" || this.code === "RATE_LIMITED";
  }
}

/** @internal */
export function messageOf(e: unknown): string {
  const said = (e as { message?: unknown } | null | undefined)?.message;
  return typeof said === "string" ? said : String(e);
}
