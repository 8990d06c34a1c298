import { useEffect, useSyncExternalStore } from "react";

import type { Bounded } from "../text.ts";

/** A candidate in the list from which the drawer was opened. */
export interface Step {
  readonly candidate: string;
  readonly application: string | null;
}

/** The position of the open candidate in the list beneath the drawer. */
export interface Sequence {
  /** 1 for the first; null if the candidate has just left the list. */
  readonly at: number | null;
  readonly total: number | Bounded;
  /** The name of the list, such as the stage's name. */
  readonly of: string | null;
  readonly next: Step | null;
  readonly previous: Step | null;
}

const listeners = new Set<() => void>();
let current: Sequence | null = null;

function publish(next: Sequence | null): void {
  if (JSON.stringify(next) === JSON.stringify(current)) return;
  current = next;
  for (const tell of listeners) tell();
}

/**
 * Lets a page publish the position of the open candidate in its list. Pass null if it has no list.
 */
export const publishSequence = publish;

/** Publishes the candidates of a list in their order, while the page is shown. */
export function useSequenceOf(
  candidates: readonly string[],
  total: Bounded,
  open: string | null,
): void {
  const index = open === null ? -1 : candidates.indexOf(open);
  const step = (at: number): Step | null =>
    candidates[at] === undefined ? null : { candidate: candidates[at], application: null };
  const sequence: Sequence | null =
    index < 0
      ? null
      : { at: index + 1, total, of: null, next: step(index + 1), previous: step(index - 1) };
  useEffect(() => publish(sequence));
  useEffect(() => () => publish(null), []);
}

/** Returns the position of the open candidate, or null if there is no list. */
export function useSequence(): Sequence | null {
  return useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => current,
  );
}
