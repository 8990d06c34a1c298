import { createContext, useContext } from "react";

import type { PostingSetupQuery } from "../gql/operations.ts";
import { act } from "../lib/act.ts";
import type { CommandName } from "../lib/documents.ts";
import { text } from "../text.ts";

export type Posting = NonNullable<PostingSetupQuery["posting"]>;
export type Stage = Posting["stages"][number];
export type Competency = Posting["competencies"][number];

/**
 * How the panels of this page change the posting: with commands on the shown version, after which
 * the posting is read again.
 */
export interface Change {
  readonly posting: Posting;
  readonly again: () => void;
}

export const ChangeContext = createContext<Change | null>(null);

/** Runs a command of this posting. Returns true if it succeeded. */
export type Run = (
  name: CommandName,
  input: Readonly<Record<string, unknown>>,
  options?: { readonly done?: string; readonly versioned?: boolean },
) => Promise<boolean>;

export function useChange(): { readonly posting: Posting; readonly run: Run } {
  const change = useContext(ChangeContext);
  if (!change) throw new Error("no posting here");
  const { posting, again } = change;
  const run: Run = async (name, input, { done, versioned = true } = {}) => {
    const payload = await act<object>(
      { name, input, ...(versioned ? { expectedVersion: posting.version } : {}) },
      { failed: text.setup.notDone, ...(done ? { done } : {}) },
    );
    again();
    return payload !== undefined;
  };
  return { posting, run };
}
