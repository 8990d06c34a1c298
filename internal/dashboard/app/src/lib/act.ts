import type { Command } from "@hirewire/client";

import { text } from "../text.ts";
import { toast } from "../ui/toast.tsx";
import { explain, hirewire } from "./api.ts";
import { selectCurrent, selects, type CommandName } from "./documents.ts";
import { showFull } from "./time.ts";

/** A command of those that documents.ts lists, with what it selects. */
export interface AppCommand extends Pick<Command, "input" | "expectedVersion"> {
  readonly name: CommandName;
}

interface Now {
  readonly status?: string;
  readonly stage?: { readonly name: string };
}

/**
 * Runs a command and tells the person how it went: that it is done, who was faster and how things stand, or why not. Answers
 * the payload, or undefined where nothing was changed.
 */
export async function act<Payload>(command: AppCommand, said: { readonly done?: string; readonly failed?: string } = {}): Promise<Payload | undefined> {
  const failed = said.failed ?? text.candidate.notDone;
  try {
    const outcome = await hirewire().command<Payload, Now>({ ...command, select: selects[command.name], selectCurrent });
    if (outcome.ok) {
      if (said.done) toast(said.done, { tone: "good" });
      return outcome.payload;
    }
    if (outcome.conflict) {
      const { current, changedBy, changedAt } = outcome;
      const where = current?.stage ? (current.status === "ACTIVE" ? text.board.nowIn(current.stage.name) : text.board.nowStatus(text.applicationStatus[current.status ?? ""] ?? "")) : text.setup.changedMeanwhile;
      toast(failed, { tone: "bad", detail: text.board.conflict(changedBy?.name ?? text.common.somebody, where, changedAt ? showFull(changedAt) : "") });
      return undefined;
    }
    const { problem } = outcome;
    toast(failed, { tone: "bad", detail: problem.fields?.map((f) => f.message).join(" ") || problem.message });
  } catch (e) {
    toast(failed, { tone: "bad", detail: explain(e) });
  }
  return undefined;
}
