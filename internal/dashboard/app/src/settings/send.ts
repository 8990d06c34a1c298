import type { TypedDocumentString } from "../gql/operations.ts";
import { failure } from "../lib/act.ts";
import { run } from "../lib/api.ts";
import { pending } from "../lib/pending.ts";
import { text } from "../text.ts";
import { toast } from "../ui/index.ts";

interface Answer {
  readonly problem: { readonly message: string } | null;
}

/** Runs one of the commands that write no event: what concerns sessions is audit, not log. Answers undefined where nothing was done. */
export async function send<A extends Answer, V>(document: TypedDocumentString<{ done: A | null }, V>, variables: V, said?: string): Promise<A | undefined> {
  try {
    const { done } = await pending.track(text.waiting.saveChange, (signal) => run(document, variables, signal));
    if (done && !done.problem) {
      if (said) toast(said, { tone: "good" });
      return done;
    }
    toast(text.settings.notDone, { tone: "bad", ...(done?.problem ? { detail: done.problem.message } : {}) });
  } catch (e) {
    toast(...failure(text.waiting.saveChange, e));
  }
  return undefined;
}
