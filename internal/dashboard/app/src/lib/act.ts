import { text } from "../text.ts";
import { toast, type ToastOptions } from "../ui/toast.tsx";
import { command, explain, type AppCommand } from "./api.ts";
import { Cancelled, pending } from "./pending.ts";
import { ago } from "./time.ts";

/** What a conflict shows of the thing as it is now; status and stage of applications alone. */
export interface Now {
  readonly version?: number;
  readonly status?: string;
  readonly stage?: { readonly id: string; readonly name: string };
}

/** What the person is told about a command. */
export interface Said {
  /** Said when it is done. */
  readonly done?: string;
  /** What the person does, such as "move Ada Byron to Screen": the page says "Couldn't move …" and "Waiting to move …". */
  readonly doing?: string;
  /** The title of a failure, where it is not "Couldn't" and `doing`. */
  readonly failed?: string;
  /** Returns what is offered after a conflict with another person's change, or null. */
  readonly anyway?: (now: Now & { readonly version: number }) => { readonly label: string; readonly act: () => void } | null;
}

/**
 * Runs a command and tells the person how it went: that it is done, who changed the thing first and how it stands, or why it
 * failed. Returns the payload, or undefined if nothing was changed.
 */
export async function act<Payload>(c: AppCommand, said: Said = {}): Promise<Payload | undefined> {
  const doing = said.doing ?? text.waiting.saveChange;
  const failed = said.failed ?? text.errors.couldNot(doing);
  try {
    const outcome = await pending.track(doing, (signal) => command<Payload, Now>(c, signal));
    if (outcome.ok) {
      if (said.done) toast(said.done, { tone: "good" });
      return outcome.payload;
    }
    if (outcome.conflict) {
      const { current, changedBy, changedAt } = outcome;
      const detail = conflictWords(changedBy?.name ?? null, changedAt, current?.status, current?.stage?.name);
      const action = current?.version === undefined ? null : said.anyway?.({ ...current, version: current.version });
      toast(failed, { tone: "bad", detail, ...(action ? { action } : {}) });
      return undefined;
    }
    const { problem } = outcome;
    toast(failed, { tone: "bad", detail: problem.fields?.map((f) => f.message).join(" ") || problem.message });
  } catch (e) {
    toast(...failure(doing, e, failed));
  }
  return undefined;
}

/** Returns the toast for a command that has no answer, or an error for one. */
export function failure(doing: string, e: unknown, failed = text.errors.couldNot(doing)): [string, ToastOptions] {
  if (e instanceof Cancelled) return [text.waiting.cancelled(doing), { detail: explain(e) }];
  return [failed, { tone: "bad", detail: explain(e) }];
}

/** Says who changed a thing before this person did, to what, and when. */
export function conflictWords(by: string | null, at: string | null, status: string | undefined, stage: string | undefined): string {
  const who = by ?? text.common.somebody;
  const when = at ? ago(at) : "";
  if (status === undefined) return text.conflict.changed(who, when);
  if (status === "ACTIVE") return text.conflict.moved(who, stage ?? text.common.unknown, when);
  return text.conflict.ended(who, text.applicationStatus[status] ?? status, when);
}
