import { text } from "../text.ts";
import { toast, type ToastOptions } from "../ui/toast.tsx";
import { command, explain, type AppCommand } from "./api.ts";
import { Cancelled, pending } from "./pending.ts";
import { ago } from "./time.ts";

/** The current state that a conflict shows. Only applications have a status and a stage. */
export interface Now {
  readonly version?: number;
  readonly status?: string;
  readonly stage?: { readonly id: string; readonly name: string };
}

/** The texts that the user sees about a command. */
export interface Said {
  /** Shown when the command has succeeded. */
  readonly done?: string;
  /**
   * The action, such as "move Ada Byron to Screen". The page shows "Couldn't move …" and "Waiting
   * to move …".
   */
  readonly doing?: string;
  /** The title of a failure, if it is not "Couldn't" and `doing`. */
  readonly failed?: string;
  /** Returns the action to offer after a conflict with another user's change, or null. */
  readonly anyway?: (
    now: Now & { readonly version: number },
  ) => { readonly label: string; readonly act: () => void } | null;
}

/**
 * Runs a command and shows its result: that it succeeded, which user changed the entity first and
 * its current state, or why it failed. Returns the payload, or undefined if nothing was changed.
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
      const detail = conflictWords(
        changedBy?.name ?? null,
        changedAt,
        current?.status,
        current?.stage?.name,
      );
      const action =
        current?.version === undefined
          ? null
          : said.anyway?.({ ...current, version: current.version });
      toast(failed, { tone: "bad", detail, ...(action ? { action } : {}) });
      return undefined;
    }
    const { problem } = outcome;
    toast(failed, {
      tone: "bad",
      detail: problem.fields?.map((f) => f.message).join(" ") || problem.message,
    });
  } catch (e) {
    toast(...failure(doing, e, failed));
  }
  return undefined;
}

/** Returns the toast for a command without a response, or for an error. */
export function failure(
  doing: string,
  e: unknown,
  failed = text.errors.couldNot(doing),
): [string, ToastOptions] {
  if (e instanceof Cancelled) return [text.waiting.cancelled(doing), { detail: explain(e) }];
  return [failed, { tone: "bad", detail: explain(e) }];
}

/** Describes which user changed an entity before this user did, to what, and when. */
export function conflictWords(
  by: string | null,
  at: string | null,
  status: string | undefined,
  stage: string | undefined,
): string {
  const who = by ?? text.common.somebody;
  const when = at ? ago(at) : "";
  if (status === undefined) return text.conflict.changed(who, when);
  if (status === "ACTIVE") return text.conflict.moved(who, stage ?? text.common.unknown, when);
  return text.conflict.ended(who, text.applicationStatus[status] ?? status, when);
}
