import { useEffect, useRef } from "react";

import { publishSequence, type Step } from "../lib/sequence.ts";
import type { BoardStore } from "./store.ts";

/** The position of the open candidate's card in a column, or its last position. */
interface Anchor {
  readonly stageId: string;
  readonly index: number;
}

/** A column loads more cards when fewer than this are left ahead. */
const ahead = 3;

function find(store: BoardStore, candidateId: string, within?: string): Anchor | null {
  for (const stageId of within === undefined ? store.stageIds() : [within]) {
    const index =
      store.column(stageId)?.ids.findIndex((id) => store.card(id)?.candidate.id === candidateId) ??
      -1;
    if (index >= 0) return { stageId, index };
  }
  return null;
}

/**
 * Gives the drawer the cards before and after the open candidate's card. The column in which the
 * candidate was opened stays the list when the candidate moves out of it, so that the next card is
 * the one that took their place.
 */
export function useWalk(
  store: BoardStore,
  candidateId: string | null,
  onAt: (stageId: string, index: number) => void,
): void {
  const at = useRef(onAt);
  at.current = onAt;
  useEffect(() => {
    if (candidateId === null) return;
    let anchor: Anchor | null = null;
    const step = (id: string | undefined): Step | null => {
      const card = id === undefined ? undefined : store.card(id);
      return card ? { candidate: card.candidate.id, application: card.id } : null;
    };
    const look = () => {
      const here = find(store, candidateId, anchor?.stageId);
      if (here && !anchor) at.current(here.stageId, here.index);
      anchor = here ?? anchor;
      const column = anchor ? store.column(anchor.stageId) : undefined;
      if (!anchor || !column) return publishSequence(null);
      const { index, stageId } = anchor;
      if (column.hasMore && index + ahead >= column.ids.length) void store.more(stageId);
      publishSequence({
        at: here ? index + 1 : null,
        total: store.seesAll ? Math.max(column.total, column.ids.length) : column.ids.length,
        of: column.stage.name,
        next: step(column.ids[here ? index + 1 : index]),
        previous: step(column.ids[index - 1]),
      });
    };
    look();
    const stop = store.subscribe(look);
    return () => {
      stop();
      publishSequence(null);
    };
  }, [store, candidateId]);
}
