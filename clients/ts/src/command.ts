import { backoff, pause, type Clock } from "./clock.js";
import { commandsWithEvent } from "./commands.js";
import { commandOf, textOf, type Operation } from "./document.js";
import { HirewireError } from "./errors.js";
import type { Http } from "./http.js";

/** A command, given by its name or by a document. */
export type Command<Data = unknown> = NamedCommand | DocumentCommand<Data>;

/** Options that all commands share. */
interface CommandOptions {
  /** The command's input, without `expectedVersion` and `idempotencyKey`. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The version that the user saw when they decided, for commands on versioned entities. */
  readonly expectedVersion?: number;
  /**
   * Generated if left out. To find out whether a failed command was executed, pass the key of its
   * HirewireError.
   */
  readonly idempotencyKey?: string;
  /** For how many milliseconds the command is sent again while there is no response. Default 60,000. */
  readonly patience?: number;
  readonly signal?: AbortSignal;
}

/** A command by its name. Bulk commands report a result for each row: select their `results { … }`. */
export interface NamedCommand extends CommandOptions {
  /** The mutation's name, such as `moveApplication`. */
  readonly name: string;
  /** What to select of the payload, such as `application { id version }`. */
  readonly select?: string;
  /** What to select of the current state if the command conflicts with a newer version: `... on Application { version }`. */
  readonly selectCurrent?: string;
}

/**
 * A command by a document from a code generator, with one mutation that has the variable `$input`.
 * The document selects the fields of the payload that you need, `replayed`, and
 * `problem { __typename code message }` with the fields of the problems that you handle.
 */
export interface DocumentCommand<Data> extends CommandOptions {
  readonly document: Exclude<Operation<Data, never>, string>;
}

/** The user or service account that did something. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

/** Why a command was refused, other than a conflict. Which optional fields are set depends on the code. */
export interface Problem {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly fields?: ReadonlyArray<{
    readonly path: readonly string[];
    readonly code: string;
    readonly message: string;
  }>;
  readonly from?: string;
  readonly to?: string;
  readonly allowed?: readonly string[];
  readonly posting?: { readonly id: string; readonly status: string } | null;
  readonly existing?: { readonly id: string } | null;
  readonly applicationCount?: number;
}

/**
 * The command succeeded. `event` is null if nothing had to change, and for commands that write no
 * event. `replayed` is true if an earlier attempt with the same key had already executed it.
 */
export interface Done<Payload> {
  readonly ok: true;
  readonly event: { readonly id: string; readonly cursor: string } | null;
  readonly replayed: boolean;
  readonly payload: Payload;
}

/**
 * Another user changed the entity first. Has that user, the time and the entity's current state.
 * Nothing was changed; let the user decide again.
 */
export interface Conflict<Current> {
  readonly ok: false;
  readonly conflict: true;
  readonly current: (Current & { readonly __typename: string; readonly id: string }) | null;
  readonly changedBy: Actor | null;
  readonly changedAt: string | null;
}

/** The command was refused. Nothing was changed. */
export interface Refused {
  readonly ok: false;
  readonly conflict: false;
  readonly problem: Problem;
}

export type Outcome<Payload = unknown, Current = unknown> =
  Done<Payload> | Conflict<Current> | Refused;

type Answer<Payload, Current> = Payload & {
  event?: { id: string; cursor: string } | null;
  replayed?: boolean;
  problem?: (Problem & Pick<Conflict<Current>, "current" | "changedBy" | "changedAt">) | null;
};

/** @internal Runs a command. Without a response, it sends the same command again with the same key. */
export async function run<Payload, Current>(
  http: Http,
  clock: Clock,
  c: Command,
): Promise<Outcome<Payload, Current>> {
  const [text, name] =
    "document" in c ? [textOf(c.document), commandOf(c.document)] : [commandDocument(c), c.name];
  const idempotencyKey = c.idempotencyKey ?? makeKey(clock);
  const input = {
    ...c.input,
    ...(c.expectedVersion === undefined ? {} : { expectedVersion: c.expectedVersion }),
    idempotencyKey,
  };
  const until = clock.now() + (c.patience ?? 60_000);
  for (let failures = 0; ; failures++) {
    try {
      const data = await http.send<Record<string, Answer<Payload, Current>>>(
        text,
        { input },
        c.signal,
      );
      return outcome(name === undefined ? Object.values(data)[0] : data[name]);
    } catch (e) {
      if (!(e instanceof HirewireError)) throw e;
      const wait = Math.max(backoff(failures, clock.random()), e.retryAfter ?? 0);
      if (!e.passing || clock.now() + wait > until) {
        e.idempotencyKey = idempotencyKey;
        throw e;
      }
      await pause(clock, wait, c.signal ?? never);
    }
  }
}

const never = new AbortController().signal;

function outcome<Payload, Current>(
  answer: Answer<Payload, Current> | undefined,
): Outcome<Payload, Current> {
  if (!answer) throw new HirewireError("INTERNAL", "the response has no result for the command");
  const { problem, event = null, replayed = false } = answer;
  if (!problem) return { ok: true, event, replayed, payload: answer };
  if (problem.__typename !== "VersionConflict") return { ok: false, conflict: false, problem };
  return {
    ok: false,
    conflict: true,
    current: problem.current,
    changedBy: problem.changedBy,
    changedAt: problem.changedAt,
  };
}

/** Returns the document that `command` sends, for the manifest of a server that runs only trusted documents. */
export function commandDocument(
  c: Pick<NamedCommand, "name" | "select" | "selectCurrent">,
): string {
  const type = c.name.charAt(0).toUpperCase() + c.name.slice(1) + "Input";
  const event = commandsWithEvent.has(c.name) ? "event { id cursor }" : "";
  return `mutation ($input: ${type}!) { ${c.name}(input: $input) { ${c.select ?? ""} ${event} replayed problem { __typename code message
    ... on VersionConflict { current { __typename id ${c.selectCurrent ?? ""} } changedBy { id name } changedAt }
    ... on IllegalTransition { from to allowed }
    ... on InvalidInput { fields { path code message } }
    ... on PostingNotOpen { posting { id status } }
    ... on DuplicateApplication { existing { id } }
    ... on StageInUse { applicationCount }
  } } }`;
}

/** Keys are scoped to the caller, so they need not be hard to guess. */
function makeKey(clock: Clock): string {
  const bytes = new Uint8Array(16);
  for (let i = 0; i < bytes.length; i++) bytes[i] = clock.random() * 256;
  globalThis.crypto?.getRandomValues(bytes);
  return "ts-" + Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
}
