import { useEffect, useRef } from "react";

import { publishSequence, type Step } from "../lib/sequence.ts";
import type { BoardStore } from "./store.ts";

/** Where the candidate whose drawer is open stands, or stood, in a column. */
interface Anchor {
  readonly stageId: string;
  readonly index: number;
}

/** Columns load more when fewer cards than this are ahead. */
const ahead = 3;

function find(store: BoardStore, candidateId: string, within?: string): Anchor | null {
  for (const stageId of within === undefined ? store.stageIds() : [within]) {
    const index = store.column(stageId)?.ids.findIndex((id) => store.card(id)?.candidate.id === candidateId) ?? -1;
    if (index >= 0) return { stageId, index };
  }
  return null;
}

/**
 * Tells the drawer which cards come before and after the open candidate's. The column in which the candidate was opened stays
 * the list when they are moved out of it, so that the next one is the card that took their place.
 */
export function useWalk(store: BoardStore, candidateId: string | null, onAt: (stageId: string, index: number) => void): void {
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
