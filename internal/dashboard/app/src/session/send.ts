import type { TypedDocumentString } from "../gql/operations.ts";
import { failure } from "../lib/act.ts";
import { run } from "../lib/api.ts";
import { pending } from "../lib/pending.ts";
import { text } from "../text.ts";
import { toast } from "../ui/index.ts";

interface Answer {
  readonly problem: { readonly message: string } | null;
}

/**
 * Runs a command that writes no event: sessions are recorded in the audit trail, not in the event
 * log. Returns undefined if nothing was changed.
 */
export async function send<A extends Answer, V>(
  document: TypedDocumentString<{ done: A | null }, V>,
  variables: V,
  said?: string,
): Promise<A | undefined> {
  try {
    const { done } = await pending.track(text.waiting.saveChange, (signal) =>
      run(document, variables, signal),
    );
    if (done && !done.problem) {
      if (said) toast(said, { tone: "good" });
      return done;
    }
    toast(text.settings.notDone, {
      tone: "bad",
      ...(done?.problem ? { detail: done.problem.message } : {}),
    });
  } catch (e) {
    toast(...failure(text.waiting.saveChange, e));
  }
  return undefined;
}
